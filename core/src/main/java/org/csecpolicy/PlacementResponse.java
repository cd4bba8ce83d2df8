package org.csecpolicy;

import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.response.ResponseTime;
import org.immutables.value.Value;

/**
 * The department's response to an accused placement, beside whatever becomes of the child's own
 * referral (N-3.c).
 */
@PolicyTuple
@Value.Immutable
public abstract class PlacementResponse {
  PlacementResponse() {}

  static PlacementResponse of(Cited<ResponseTime> response, Assignment assignment) {
    return ImmutablePlacementResponse.of(response, assignment);
  }

  /** How fast; always Immediate. */
  public abstract Cited<ResponseTime> response();

  /** Who has it: by the placement's address in hours, the after-hours unit otherwise. */
  public abstract Assignment assignment();
}
