package org.csecpolicy.notifications;

import java.util.Optional;

/**
 * The response to an accused placement beside the child's own referral (N-3.c): others may still
 * live there. Nothing when there is none.
 */
final class AccusedPlacement {
  private AccusedPlacement() {}

  /** What another authority is told. */
  static void field(Draft draft) {
    if (draft.plan().placementResponse().isPresent()) {
      draft.field("placement", draft.phrase("placement.responds"));
    }
  }

  /** What the department's own readers are told: who has it, too. */
  static Optional<String> withWhoHasIt(Draft draft) {
    return mappedTo(draft).map(unit -> draft.phrase("placement.responds.mapped-to", "unit", unit));
  }

  /** Who has it. */
  static Optional<String> mappedTo(Draft draft) {
    return draft
        .plan()
        .placementResponse()
        .map(response -> ReferralFields.assigned(draft, response.assignment()));
  }
}
