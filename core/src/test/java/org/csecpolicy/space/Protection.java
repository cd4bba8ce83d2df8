package org.csecpolicy.space;

import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;

/**
 * How far a decision protects the child, in the terms in which two decisions about the same child
 * can be compared. More protective is: the protocol governs rather than not; the department
 * responds rather than not; Immediate rather than not required; a unit that works at that moment
 * rather than none; a refusal by the other county escalated, or answered by our own response, or by
 * Juvenile Hall, which has the child or is about to (a refusal that nobody knows of cannot be
 * escalated; that it is asked for is a law of its own); the federal reminder due or asked for
 * rather than dismissed; the alert list told.
 *
 * <p>Not part of the order, on purpose: whether the Probation list is told (never on a guess), and
 * paperwork (names, tabs, forms, cross reports to a residence that is no longer known).
 */
public record Protection(
    boolean governed,
    boolean responds,
    boolean immediate,
    boolean staffed,
    boolean escalated,
    boolean refusalLeavesNobody,
    boolean federalReminder,
    boolean alerted) {
  /** How far this decision protects the child. */
  public static Protection of(HotlineDecision decision) {
    if (!(decision instanceof ResponsePlan plan)) {
      return new Protection(false, false, false, false, false, false, false, false);
    }
    return new Protection(
        true,
        plan.disposition().outcome().departmentResponds(),
        isImmediate(plan),
        unit(plan).isPresent()
            && (plan.officeHours().outcome() == LineStatus.OPEN
                || unit(plan).get() == Unit.AFTER_HOURS_UNIT),
        plan.instructions().stream()
            .anyMatch(each -> each.outcome() == Instruction.ESCALATE_TO_MANAGEMENT),
        plan.referral().isKnown(Fact.WILL_RESPOND) && !isForJuvenileHall(plan),
        plan.sisReminder().outcome().required() != Answer.NO,
        plan.preAlert().outcome().lists().contains(DistributionList.ALERT_LIST));
  }

  /** Whether the child is protected at least as far as by the other decision. */
  public boolean isNoLessThan(Protection other) {
    return (governed || !other.governed)
        && (responds || !other.responds)
        && (immediate || !other.immediate)
        && (staffed || !other.staffed)
        && (escalated || responds || !refusalLeavesNobody || !other.escalated)
        && (federalReminder || !other.federalReminder)
        && (alerted || !other.alerted);
  }

  /** Whether the department responds immediately. */
  public static boolean isImmediate(ResponsePlan plan) {
    return plan.response().filter(time -> time.outcome() == ResponseTime.IMMEDIATE).isPresent();
  }

  /** N-OOC-14, N-OOC-15: it has the child, or law enforcement takes the child there. */
  private static boolean isForJuvenileHall(ResponsePlan plan) {
    return switch (plan.disposition().outcome()) {
      case NO_RESPONSE, TO_JUVENILE_HALL -> true;
      case EVALUATE_OUT -> plan.routing().jurisdiction().whereabouts().isAccepted();
      default -> false;
    };
  }

  /** Who has the referral. */
  public static Optional<Unit> unit(ResponsePlan plan) {
    return plan.assignment().map(Assignment::primary).map(Cited::outcome);
  }

  /** The eight answers as bits, so that tens of millions of them fit into memory. */
  int bits() {
    return (governed ? 1 : 0)
        | (responds ? 2 : 0)
        | (immediate ? 4 : 0)
        | (staffed ? 8 : 0)
        | (escalated ? 16 : 0)
        | (refusalLeavesNobody ? 32 : 0)
        | (federalReminder ? 64 : 0)
        | (alerted ? 128 : 0);
  }

  static Protection ofBits(int bits) {
    return new Protection(
        (bits & 1) != 0,
        (bits & 2) != 0,
        (bits & 4) != 0,
        (bits & 8) != 0,
        (bits & 16) != 0,
        (bits & 32) != 0,
        (bits & 64) != 0,
        (bits & 128) != 0);
  }
}
