package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
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
 * can be compared. More protective is: the protocol governs rather than not; a {@link Responder} of
 * a higher rank; Immediate rather than not required; a unit that works at that moment rather than
 * none; a refusal by the other county escalated, or answered by our own response, or by Juvenile
 * Hall, which has the child or is about to (a refusal that nobody knows of cannot be escalated;
 * that it is asked for is a law of its own); the federal reminder due or asked for rather than
 * dismissed; the alert list told.
 *
 * <p>Not part of the order, on purpose: whether the Probation list is told (never on a guess), and
 * paperwork (names, tabs, forms, cross reports to a residence that is no longer known).
 */
public record Protection(
    boolean governed,
    Responder responder,
    boolean immediate,
    boolean staffed,
    boolean escalated,
    boolean refusalLeavesNobody,
    boolean federalReminder,
    boolean alerted) {
  /** All bits of {@link #bits}. */
  static final int MASK = 0x1ff;

  /** The bit of an Immediate response among them. */
  static final int IMMEDIATE = 8;

  private static final Protection NONE =
      new Protection(false, Responder.NOBODY_KNOWN, false, false, false, false, false, false);
  private static final ImmutableList<Responder> RESPONDERS =
      ImmutableList.copyOf(Responder.values());

  /** How far this decision protects the child. */
  public static Protection of(HotlineDecision decision) {
    if (!(decision instanceof ResponsePlan plan)) {
      return NONE;
    }
    return new Protection(
        true,
        Responder.of(plan),
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

  /** Whether the department responds to the child. */
  public boolean responds() {
    return responder == Responder.DEPARTMENT;
  }

  /** Whether the child is protected at least as far as by the other decision. */
  public boolean isNoLessThan(Protection other) {
    return equals(other) || lostFrom(other).isEmpty();
  }

  /** What the other decision does for the child and this one does not, in words. */
  public ImmutableList<String> lostFrom(Protection other) {
    ImmutableList.Builder<String> lost = ImmutableList.builder();
    if (other.governed && !governed) {
      lost.add("the protocol governs the call");
    }
    if (responder.compareTo(other.responder) < 0) {
      lost.add(other.responder.label() + " (now " + responder.label() + ")");
    }
    if (other.immediate && !immediate) {
      lost.add("the response is Immediate");
    }
    if (other.staffed && !staffed) {
      lost.add("the unit works at that moment");
    }
    if (other.escalated && refusalLeavesNobody && !escalated && !responds()) {
      lost.add("the other county's refusal is escalated");
    }
    if (other.federalReminder && !federalReminder) {
      lost.add("the federal reminder is due or asked for");
    }
    if (other.alerted && !alerted) {
      lost.add("the alert list is told");
    }
    return lost.build();
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

  /** The answers as bits, so that tens of millions of them fit into memory. */
  int bits() {
    return (governed ? 1 : 0)
        | responder.ordinal() << 1
        | (immediate ? IMMEDIATE : 0)
        | (staffed ? 16 : 0)
        | (escalated ? 32 : 0)
        | (refusalLeavesNobody ? 64 : 0)
        | (federalReminder ? 128 : 0)
        | (alerted ? 256 : 0);
  }

  static Protection ofBits(int bits) {
    return new Protection(
        (bits & 1) != 0,
        RESPONDERS.get(bits >> 1 & 3),
        (bits & IMMEDIATE) != 0,
        (bits & 16) != 0,
        (bits & 32) != 0,
        (bits & 64) != 0,
        (bits & 128) != 0,
        (bits & 256) != 0);
  }
}
