/**
 * The facts of a call, as reported and without judgement. {@link org.csecpolicy.referral.Referral}
 * is the whole; its parts say who calls, who the child is, where the child lives and with whom, in
 * whose hands the child is, and what Probation and the county of jurisdiction said.
 *
 * <p>A {@link org.csecpolicy.referral.Call} about several children has a referral for each, under a
 * key that the host gives.
 *
 * <p>Only the moment of the call is required. Everything else defaults to "not asked", which never
 * counts as a no. No combination of facts is refused: where two contradict each other the decision
 * names them and asks. Only a value that is wrong by itself is refused, with the field and the
 * rule, never with what was given; names, birth dates, addresses, narrative and what was typed as a
 * place never appear in {@code toString}.
 */
@NullMarked
package org.csecpolicy.referral;

import org.jspecify.annotations.NullMarked;
