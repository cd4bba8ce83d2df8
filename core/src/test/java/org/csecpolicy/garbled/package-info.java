/**
 * Calls as people make them: what a true call says is garbled in the text of its document, and the
 * child is never worse off for it. Start at {@link org.csecpolicy.garbled.Garbling}.
 */
@NullMarked
package org.csecpolicy.garbled;

import org.jspecify.annotations.NullMarked;
