/**
 * The fact space: every discrete fact of a referral that can change a decision, all of their
 * combinations factored by rule, and the laws that every one of them is checked against. Start at
 * {@link org.csecpolicy.space.RoutingSpace}.
 */
@NullMarked
package org.csecpolicy.space;

import org.jspecify.annotations.NullMarked;
