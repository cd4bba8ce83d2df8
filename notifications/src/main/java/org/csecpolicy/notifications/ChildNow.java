package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.jurisdiction.WhereaboutsPolicy;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;

/**
 * Where the child is and in whose hands, in the same words for everybody who is told (ruling {@code
 * same-place}). What counts is said where two facts contradict each other, and nothing is said that
 * is not known.
 */
final class ChildNow {
  private static final String HALL = "Juvenile Hall";

  private ChildNow() {}

  /** Where the child is, as the facts count; also of a call that this protocol does not govern. */
  static Whereabouts of(HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
        ? plan.routing().jurisdiction().whereabouts()
        : new WhereaboutsPolicy(decision.agency()).of(decision.referral());
  }

  /** Place, custody and, where it comes into it, Juvenile Hall. */
  static void fields(MessageText text, ResponsePlan plan) {
    text.field("Where the child is:", place(plan));
    text.field("Custody:", custody(plan));
    hall(plan).ifPresent(words -> text.field(HALL + ":", words));
  }

  /** The place that everybody is told; one that was only said is not known. */
  static String place(HotlineDecision decision) {
    Whereabouts where = of(decision);
    Place found = decision.referral().child().foundIn();
    String hall = HALL + ", " + decision.agency().county().label();
    return switch (where.hall()) {
      case THERE -> "at " + hall;
      case ON_THE_WAY ->
          where.outside() ? found.label() + "; on the way to " + hall : "on the way to " + hall;
      case NOT_KNOWN_THERE ->
          where.isRefused() ? decision.agency().county().label() : found.label();
    };
  }

  /** Who has the child. */
  static String custody(HotlineDecision decision) {
    Whereabouts where = of(decision);
    if (where.hall() == HallState.THERE && !where.custody().isYes()) {
      return where.custody().isNo()
          ? HALL + " has the child"
          : HALL + " has the child; not known whether law enforcement has custody too";
    }
    return switch (where.custody()) {
      case YES -> "law enforcement has the child in custody";
      case NO -> "law enforcement does not have the child in custody";
      case UNKNOWN -> "not known whether law enforcement has the child in custody";
    };
  }

  /** N-OOC-14, N-OOC-15, N-OOC-19; nothing when Juvenile Hall does not come into it. */
  static Optional<String> hall(HotlineDecision decision) {
    Whereabouts where = of(decision);
    return switch (where.hall()) {
      case THERE -> Optional.of("the youth is there" + answer(decision));
      case ON_THE_WAY -> Optional.of("the youth is on the way there" + answer(decision));
      case NOT_KNOWN_THERE -> {
        if (where.isRefused()) {
          yield Optional.of("has refused to accept the youth");
        }
        if (isInstructed(decision)) {
          yield Optional.of(
              "law enforcement is instructed to take the youth there" + answer(decision));
        }
        yield where.isAccepted()
            ? Optional.of("has said that it accepts the youth")
            : Optional.empty();
      }
    };
  }

  /** Whether the youth is at Juvenile Hall, on the way there, or about to be taken there. */
  static boolean isOrGoesToHall(ResponsePlan plan) {
    Whereabouts where = of(plan);
    return !where.outside() && (where.isAtHallOrOnTheWay() || isInstructed(plan));
  }

  private static boolean isInstructed(HotlineDecision decision) {
    return Wording.instruction(decision, Instruction.TRANSPORT_TO_JUVENILE_HALL).isPresent();
  }

  /** A youth of the county in Juvenile Hall is there whatever it answers. */
  private static String answer(HotlineDecision decision) {
    HallAnswer answer = of(decision).hallAnswer();
    if (answer == HallAnswer.ACCEPTED) {
      return ", and it has accepted";
    }
    boolean hallDecides =
        decision instanceof ResponsePlan plan && plan.standing().outcome().isOutsider();
    return hallDecides ? ", not accepted yet" : "";
  }
}
