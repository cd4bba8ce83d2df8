/**
 * Whole calls, each with the answer that is right. Those kept as documents once went wrong; those
 * built in code are of the same kinds.
 */
@NullMarked
package org.csecpolicy.cases;

import org.jspecify.annotations.NullMarked;
