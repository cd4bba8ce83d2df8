/**
 * The facts of a call, as reported and without judgement. {@link org.csecpolicy.referral.Referral}
 * is the whole; its parts say who calls, who the child is, where the child lives and with whom, in
 * whose hands the child is, and what Probation and the county of residence said.
 *
 * <p>Only the moment of the call and a suspected category (or an at-risk indicator) are required.
 * Everything else defaults to "not asked", which never counts as a no. A value that cannot be is
 * refused with the field and the rule, never with what was given; names, birth dates, addresses and
 * narrative never appear in {@code toString}.
 */
@NullMarked
package org.csecpolicy.referral;

import org.jspecify.annotations.NullMarked;
