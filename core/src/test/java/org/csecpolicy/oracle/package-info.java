/**
 * The oracle: the policy a second time, as decision tables that were written from the texts and
 * from the rulings, a small interpreter of them, and the comparison with what the library decides.
 * It shares no logic with the library. Start at {@link org.csecpolicy.oracle.Oracle}, or at the
 * tables themselves: {@code decision-tables/README.md}.
 */
@NullMarked
package org.csecpolicy.oracle;

import org.jspecify.annotations.NullMarked;
