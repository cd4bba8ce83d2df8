package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.ResponsePlan;

/**
 * The response to an accused placement beside the child's own referral (N-3.c): others may still
 * live there. Nothing when there is none.
 */
final class AccusedPlacement {
  private static final String LABEL = "Accused placement:";

  private AccusedPlacement() {}

  /** What another authority is told. */
  static void field(MessageText text, ResponsePlan plan) {
    if (plan.placementResponse().isPresent()) {
      text.field(LABEL, responds(plan));
    }
  }

  /** What the department's own readers are told: who has it, too. */
  static void fieldWithWhoHasIt(MessageText text, ResponsePlan plan) {
    withWhoHasIt(text, plan).ifPresent(value -> text.field(LABEL, value));
  }

  /** The same as a line of its own. */
  static Optional<String> line(MessageText text, ResponsePlan plan) {
    return withWhoHasIt(text, plan).map(value -> LABEL + " " + value);
  }

  /** Who has it. */
  static Optional<String> mappedTo(MessageText text, ResponsePlan plan) {
    return plan.placementResponse()
        .map(response -> ReferralFields.assigned(text, plan.agency(), response.assignment()));
  }

  private static Optional<String> withWhoHasIt(MessageText text, ResponsePlan plan) {
    return mappedTo(text, plan).map(to -> responds(plan) + "; mapped to " + to);
  }

  private static String responds(ResponsePlan plan) {
    return plan.agency().department() + " responds there immediately";
  }
}
