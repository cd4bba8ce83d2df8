/**
 * The messages that a decision asks for: words only, it decides nothing. Its first message comes
 * with the next version.
 */
@NullMarked
package org.csecpolicy.notifications;

import org.jspecify.annotations.NullMarked;
