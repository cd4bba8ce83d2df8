package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.jurisdiction.WhereaboutsPolicy;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;

/**
 * Where the child is and in whose hands, in the same words for everybody who is told (ruling {@code
 * same-place}). What counts is said where two facts contradict each other, and nothing is said that
 * is not known.
 */
final class ChildNow {
  private ChildNow() {}

  /** Where the child is, as the facts count; also of a call that this protocol does not govern. */
  static Whereabouts of(HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
        ? plan.routing().jurisdiction().whereabouts()
        : new WhereaboutsPolicy(decision.agency()).of(decision.referral());
  }

  /**
   * Place, custody, who holds the child and, where they come into it, Juvenile Hall and danger that
   * is known.
   */
  static void fields(Draft draft) {
    place(draft);
    draft.field("where.custody", custody(draft));
    if (mayBeHeld(draft)) {
      heldBy(draft);
    }
    hall(draft).ifPresent(words -> draft.field("where.hall", words));
    danger(draft);
  }

  /** N-1.g.2: whoever goes there, or sends somebody, has to know. */
  static void danger(Draft draft) {
    if (isInDanger(draft)) {
      draft.field("where.danger", draft.phrase("where.danger.yes"));
    }
  }

  static boolean isInDanger(Draft draft) {
    return draft.referral().imminentDanger().isYes();
  }

  static void place(Draft draft) {
    draft.field("where.place", placeWords(draft));
  }

  /** The place that everybody is told; one that was only said is not known. */
  static String placeWords(Draft draft) {
    Whereabouts where = of(draft.decision());
    String found = draft.referral().child().foundIn().label();
    String county = draft.agency().county().label();
    return switch (where.hall()) {
      case THERE -> draft.phrase("where.place.at-hall", "county", county);
      case ON_THE_WAY ->
          draft.phrase(
              where.outside() ? "where.place.on-the-way.outside" : "where.place.on-the-way",
              "found",
              found,
              "county",
              county);
      case NOT_KNOWN_THERE -> where.isRefused() ? county : found;
    };
  }

  /** Who has the child. */
  static String custody(Draft draft) {
    Whereabouts where = of(draft.decision());
    boolean hallAlone = where.hall() == HallState.THERE && !where.custody().isYes();
    return draft.phrase(hallAlone ? "where.custody.at-hall" : "where.custody", where.custody());
  }

  /** Whether law enforcement may have the child: nobody is told who does when nobody has. */
  static boolean mayBeHeld(Draft draft) {
    return !of(draft.decision()).custody().isNo();
  }

  /** Who has the child, by name, and at what number. */
  static void heldBy(Draft draft) {
    Custody said = draft.referral().custody();
    draft.ifGiven(holder(draft), said.heldBy()).ifGiven("where.call-back", said.callBack());
  }

  /** What stands before the name of who has the child, which another fact may contradict. */
  static String holder(Draft draft) {
    return of(draft.decision()).contradictions().contains(Contradiction.HELD_AND_NO_CUSTODY)
        ? "where.held-by.said"
        : "where.held-by";
  }

  /** The address where the child is; none while the youth is at Juvenile Hall or goes there. */
  static Optional<String> address(Draft draft) {
    return isForTheHall(draft) ? Optional.empty() : draft.referral().information().presentAddress();
  }

  /** Where to meet; none while the youth is at Juvenile Hall or goes there. */
  static Optional<String> stagingArea(Draft draft) {
    return isForTheHall(draft) ? Optional.empty() : draft.referral().information().stagingArea();
  }

  private static boolean isForTheHall(Draft draft) {
    return draft.decision() instanceof ResponsePlan plan && isOrGoesToHall(plan);
  }

  /** N-OOC-14, N-OOC-15, N-OOC-19; nothing when Juvenile Hall does not come into it. */
  static Optional<String> hall(Draft draft) {
    Whereabouts where = of(draft.decision());
    return switch (where.hall()) {
      case THERE -> Optional.of(answered(draft, "where.hall.there"));
      case ON_THE_WAY -> Optional.of(answered(draft, "where.hall.on-the-way"));
      case NOT_KNOWN_THERE -> {
        if (where.isRefused()) {
          yield Optional.of(draft.phrase("where.hall.refused"));
        }
        if (isInstructed(draft.decision())) {
          yield Optional.of(answered(draft, "where.hall.instructed"));
        }
        if (where.contradictions().contains(Contradiction.ON_THE_WAY_AND_NO_CUSTODY)) {
          yield Optional.of(answered(draft, "where.hall.said-on-the-way"));
        }
        yield where.isAccepted()
            ? Optional.of(draft.phrase("where.hall.accepts"))
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
    return decision instanceof ResponsePlan plan
        && asksFor(plan, Instruction.TRANSPORT_TO_JUVENILE_HALL);
  }

  /** Whether the decision has this instruction. */
  static boolean asksFor(ResponsePlan plan, Instruction wanted) {
    return plan.instructions().stream().anyMatch(given -> given.outcome() == wanted);
  }

  /** A youth of the county in Juvenile Hall is there whatever it answers. */
  private static String answered(Draft draft, String key) {
    String youth = draft.phrase(key);
    if (of(draft.decision()).hallAnswer() == HallAnswer.ACCEPTED) {
      return draft.phrase("where.hall.accepted", "youth", youth);
    }
    boolean hallDecides =
        draft.decision() instanceof ResponsePlan plan && plan.standing().outcome().isOutsider();
    return hallDecides ? draft.phrase("where.hall.not-accepted", "youth", youth) : youth;
  }
}
