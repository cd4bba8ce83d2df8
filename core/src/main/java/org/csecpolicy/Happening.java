package org.csecpolicy;

import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;

/** Which events a decision relies on, and the facts as they are should one happen. */
final class Happening {
  private Happening() {}

  /** Whether the decision rests on its not happening. */
  static boolean mayHappen(EventAnswer answer, HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
        ? mayHappen(answer, plan)
        : mayHappen(answer, (OutsideProtocol) decision);
  }

  private static boolean mayHappen(EventAnswer answer, OutsideProtocol outside) {
    return switch (outside.reason()) {
      case EIGHTEEN_OR_OLDER -> answer == EventAnswer.BELIEVED_UNDER_18;
      case FIRST_RESPONDER_CALL -> answer == EventAnswer.NOT_FIRST_RESPONDER;
      case AT_RISK_ONLY, NOT_ROUTED_YET -> false;
    };
  }

  private static boolean mayHappen(EventAnswer answer, ResponsePlan plan) {
    Whereabouts where = plan.routing().jurisdiction().whereabouts();
    Elsewhere there = plan.referral().elsewhere();
    return switch (answer) {
      case HALL_REFUSES -> !where.isRefused() && (isForTheHall(plan, where) || isAskedAlone(plan));
      case HALL_RELEASES -> !where.isRefused() && isForTheHall(plan, where);
      case LEAVES_CUSTODY ->
          where.custody().isYes() && !isImmediate(plan) || where.hall() == HallState.ON_THE_WAY;
      case COUNTY_WITHDRAWS -> isToCome(there);
      case COUNTY_IS_LATE -> isToCome(there) && there.isArrivalAhead(plan.referral().decidedAt());
      case NOTHING_ACTIVE -> there.isReportOrWarrant(false);
      case IN_CUSTODY ->
          where.custody().isUnknown()
              && there.isReportOrWarrant(false)
              && plan.routing().jurisdiction().residency().mayBeTurnedAway();
      case REGIONAL_CASE, EXPLOITATION_UNIT_CASE -> mayBeOurs(plan) && isCaseOpen(plan.referral());
      case WARD_IN_PLACEMENT, WARD_AT_HOME ->
          isStatusOpen(plan.referral())
              && (mayBeOurs(plan) || isException(plan) && contradictsTheHome(answer, plan));
      case NOT_OURS ->
          mayBeOurs(plan) && (isCaseOpen(plan.referral()) || isStatusOpen(plan.referral()));
      case CLOSED ->
          plan.expeditedForm().outcome().required().isYes()
              && ClosingTime.beforeTheFormIsDue(plan).isPresent();
      case BELIEVED_UNDER_18, NOT_FIRST_RESPONDER -> false;
    };
  }

  /** When it happens unless something else is heard. */
  static Optional<Instant> momentOf(EventAnswer answer, HotlineDecision decision) {
    return switch (answer) {
      case COUNTY_IS_LATE -> decision.referral().elsewhere().expectedArrival();
      case CLOSED -> ClosingTime.beforeTheFormIsDue((ResponsePlan) decision);
      default -> Optional.empty();
    };
  }

  /** The facts as they are then. */
  static Referral factsAfter(EventAnswer answer, HotlineDecision decision) {
    Referral referral = decision.referral();
    Elsewhere there = referral.elsewhere();
    return switch (answer) {
      case HALL_REFUSES -> referral.with(refused(referral.custody()));
      case HALL_RELEASES, LEAVES_CUSTODY -> atLarge(referral);
      case COUNTY_IS_LATE ->
          referral
              .with(there.toBuilder().expectedArrival(Optional.empty()).build())
              .assignedAt(there.expectedArrival().orElseThrow());
      case COUNTY_WITHDRAWS ->
          referral.with(
              there.toBuilder()
                  .willRespond(WillRespond.NO)
                  .expectedArrival(Optional.empty())
                  .build());
      case NOTHING_ACTIVE ->
          referral.with(
              there.toBuilder()
                  .missingPersonReport(Answer.NO)
                  .delinquencyWarrant(Answer.NO)
                  .build());
      case IN_CUSTODY ->
          referral.with(referral.custody().toBuilder().lawEnforcement(Answer.YES).build());
      case REGIONAL_CASE -> referral.with(OpenCase.of(CaseStatus.REGIONAL));
      case EXPLOITATION_UNIT_CASE -> referral.with(OpenCase.of(CaseStatus.CSEC_UNIT));
      case WARD_IN_PLACEMENT -> referral.with(Probation.of(ProbationStatus.WARD_602_FR_PLACEMENT));
      case WARD_AT_HOME -> referral.with(Probation.of(ProbationStatus.WARD_602_FM_HOME));
      case NOT_OURS -> notOurs(referral);
      case BELIEVED_UNDER_18 ->
          referral.with(referral.child().toBuilder().ageEstablished(Answer.NO).build());
      case NOT_FIRST_RESPONDER -> referral.with(Caller.of(CallerKind.OTHER_LAW_ENFORCEMENT));
      case CLOSED ->
          referral.assignedAt(
              ClosingTime.beforeTheFormIsDue((ResponsePlan) decision).orElseThrow());
    };
  }

  /** By its word, or because it took the referral. */
  private static boolean isToCome(Elsewhere there) {
    return there.willRespond() == WillRespond.YES || there.isTransferred();
  }

  /** Juvenile Hall has the child, or is to have it, if only as somebody said. */
  private static boolean isForTheHall(ResponsePlan plan, Whereabouts where) {
    return where.isAtHallOrOnTheWay()
        || plan.referral().custody().beingTransported().isYes()
        || where.isAccepted()
        || asks(plan, Instruction.TRANSPORT_TO_JUVENILE_HALL);
  }

  /** It is asked whether it takes the child, while nobody of the department goes. */
  private static boolean isAskedAlone(ResponsePlan plan) {
    return !plan.disposition().outcome().departmentResponds()
        && asks(plan, Instruction.ASK_JUVENILE_HALL);
  }

  private static boolean asks(ResponsePlan plan, Instruction instruction) {
    return plan.instructions().stream().anyMatch(each -> each.outcome() == instruction);
  }

  private static boolean mayBeOurs(ResponsePlan plan) {
    return plan.standing().outcome().isOutsider()
        && plan.routing().jurisdiction().residency().mayBeOurs();
  }

  /** N-1.g.2: somebody goes, but need not go at once. */
  private static boolean isException(ResponsePlan plan) {
    return plan.response().isPresent() && !isImmediate(plan);
  }

  /** An exception never rests on a status that does. */
  private static boolean contradictsTheHome(EventAnswer answer, ResponsePlan plan) {
    return factsAfter(answer, plan).statusAgainstHome().isPresent();
  }

  /** Somebody goes at once, wherever the child is. */
  private static boolean isImmediate(ResponsePlan plan) {
    return plan.response().filter(time -> time.outcome() == ResponseTime.IMMEDIATE).isPresent();
  }

  private static boolean isCaseOpen(Referral referral) {
    return referral.openCase().status() == CaseStatus.UNKNOWN;
  }

  private static boolean isStatusOpen(Referral referral) {
    return referral.probation().status() == ProbationStatus.NOT_VERIFIED;
  }

  /** At the door, in the hands of whoever brought it. */
  private static Custody refused(Custody custody) {
    Custody.Builder atTheDoor = inNobodysHall(custody).hallAnswer(HallAnswer.REFUSED);
    return custody.lawEnforcement().isNo()
        ? atTheDoor.lawEnforcement(Answer.YES).build()
        : atTheDoor.build();
  }

  /** In nobody's hands; a county that is coming comes to where the child was. */
  private static Referral atLarge(Referral referral) {
    Custody.Builder nobodys =
        inNobodysHall(referral.custody())
            .lawEnforcement(Answer.NO)
            .heldBy(Optional.empty())
            .callBack(Optional.empty())
            .hallAnswer(HallAnswer.NOT_GIVEN);
    Elsewhere there = referral.elsewhere();
    return referral
        .with(nobodys.build())
        .with(there.toBuilder().expectedArrival(Optional.empty()).build());
  }

  private static Custody.Builder inNobodysHall(Custody custody) {
    return custody.toBuilder().atJuvenileHall(Answer.NO).beingTransported(Answer.NO);
  }

  private static Referral notOurs(Referral referral) {
    Referral searched =
        isCaseOpen(referral) ? referral.with(OpenCase.of(CaseStatus.NONE)) : referral;
    return isStatusOpen(referral)
        ? searched.with(Probation.of(ProbationStatus.NOT_INVOLVED))
        : searched;
  }
}
