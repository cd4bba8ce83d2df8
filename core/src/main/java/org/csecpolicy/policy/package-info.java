/**
 * What is cited: the two {@linkplain org.csecpolicy.policy.PolicyDocument texts}, their {@linkplain
 * org.csecpolicy.policy.Section sections} and {@linkplain org.csecpolicy.policy.Clause clauses},
 * and how each {@linkplain org.csecpolicy.policy.Interpretation unclear place} is read.
 *
 * <p>A rule answers with a {@link org.csecpolicy.policy.Cited}: the outcome, the clauses that
 * determined it, the interpretations it rests on and the {@linkplain org.csecpolicy.policy.Fact
 * facts} that were not known. An agency chooses other defensible readings in {@link
 * org.csecpolicy.policy.Readings}.
 *
 * <p>What a text may be is said by {@link org.csecpolicy.policy.OneLine} and {@link
 * org.csecpolicy.policy.Narrative}. A value or a document that cannot be is refused with the place,
 * an {@link org.csecpolicy.policy.ErrorCode} and the rule, and never with what was given.
 *
 * <p>Nothing in this library is null; what may be absent is an {@link java.util.Optional}.
 */
@NullMarked
package org.csecpolicy.policy;

import org.jspecify.annotations.NullMarked;
