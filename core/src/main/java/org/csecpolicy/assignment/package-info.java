/**
 * Who has the referral? {@link org.csecpolicy.assignment.AssignmentPolicy} is the routing matrix of
 * sections 3, 4 and 6: the regional office, the exploitation unit or the after-hours unit, with the
 * secondary assignment and the office that takes over in the morning.
 */
@NullMarked
package org.csecpolicy.assignment;

import org.jspecify.annotations.NullMarked;
