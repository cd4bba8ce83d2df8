/**
 * Is it ours? {@link org.csecpolicy.jurisdiction.ScopePolicy} says whether the protocol governs the
 * call at all (N-1), with the age from {@link org.csecpolicy.jurisdiction.AgePolicy}. Then {@link
 * org.csecpolicy.jurisdiction.WhereaboutsPolicy} says where the child is and in whose hands, and
 * {@link org.csecpolicy.jurisdiction.StandingPolicy} whose child it is. From both, {@link
 * org.csecpolicy.jurisdiction.JurisdictionPolicy} decides who responds, and what becomes of the
 * referral (N-OOC).
 */
@NullMarked
package org.csecpolicy.jurisdiction;

import org.jspecify.annotations.NullMarked;
