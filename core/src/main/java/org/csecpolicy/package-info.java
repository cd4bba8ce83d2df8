/**
 * The hotline's policy on commercially exploited children, from facts to one decision: {@link
 * org.csecpolicy.HotlinePolicy#decide} takes a {@link org.csecpolicy.referral.Referral} and returns
 * a {@link org.csecpolicy.HotlineDecision}: every outcome with the clauses that it {@linkplain
 * org.csecpolicy.policy.Cited cites}, and all of it as an ordered list of {@linkplain
 * org.csecpolicy.Step steps}.
 *
 * <p>A call about several children is a {@link org.csecpolicy.referral.Call}. Each child is decided
 * alone, by the same rules, and what there is to do is put together afterwards:
 *
 * <pre>{@code
 *        ┌─ "A" → Referral → HotlineDecision ─┐
 * Call ──┤                                    ├─→ CallDecision → CallStep [A, B] …
 *        └─ "B" → Referral → HotlineDecision ─┘                → CallContingency [A] …
 * }</pre>
 *
 * <p>Decision support, not legal advice: a person decides.
 */
@NullMarked
package org.csecpolicy;

import org.jspecify.annotations.NullMarked;
