package org.csecpolicy.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.response.ResponseTime;

/** What a child would lose by one answer. Nothing less than a yes confirms it. */
final class LoweredProtection {
  /** Somebody there goes, and the department arranges it by telephone. */
  private static final int DEPARTMENT_ARRANGES = 2;

  private static final int DEPARTMENT_GOES = 3;

  private LoweredProtection() {}

  /**
   * What an answer has to be confirmed for, whatever it was taken for: with it nobody of the
   * department would go any more to one of the children, or not at once, or a referral that is open
   * would not be.
   */
  static Optional<String> by(IntakeCall before, IntakeCall after) {
    List<String> lowered = new ArrayList<>();
    before
        .children()
        .forEach(
            (key, child) -> {
              HotlineDecision now = child.decision();
              HotlineDecision then = after.children().get(key).decision();
              if (protection(then) < protection(now)) {
                lowered.add(
                    whatIsLost(now, then)
                        + (before.isOfSeveral() ? ", of child " + key : "")
                        + because(then));
              }
            });
    return lowered.isEmpty()
        ? Optional.empty()
        : Optional.of("With this " + String.join("; ", lowered) + ".");
  }

  private static String whatIsLost(HotlineDecision now, HotlineDecision then) {
    if (protection(then) >= DEPARTMENT_GOES) {
      return "the response is not Immediate";
    }
    return protection(now) >= DEPARTMENT_ARRANGES
        ? "nobody of the department goes"
        : "the referral is closed";
  }

  private static String because(HotlineDecision then) {
    if (protection(then) == DEPARTMENT_ARRANGES) {
      return " (it arranges the response by telephone, with whoever is there)";
    }
    OutcomeKind<?> why =
        protection(then) >= DEPARTMENT_GOES
            ? Outcomes.RESPONSE
            : then instanceof ResponsePlan ? Outcomes.DISPOSITION : Outcomes.SCOPE;
    return " (" + OutcomeWording.of(then).of(why.of(then).outcome()) + ")";
  }

  private static int protection(HotlineDecision decision) {
    if (!(decision instanceof ResponsePlan plan)) {
      return 0;
    }
    Disposition disposition = plan.disposition().outcome();
    if (disposition.departmentResponds()) {
      if (plan.routing().jurisdiction().whereabouts().outside()) {
        return DEPARTMENT_ARRANGES;
      }
      boolean atOnce =
          plan.response().filter(time -> time.outcome() == ResponseTime.IMMEDIATE).isPresent();
      return atOnce ? DEPARTMENT_GOES + 1 : DEPARTMENT_GOES;
    }
    return disposition == Disposition.EVALUATE_OUT ? 0 : 1;
  }
}
