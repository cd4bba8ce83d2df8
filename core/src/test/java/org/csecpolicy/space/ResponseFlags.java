package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.ProbationStatus;

/** The flags of response and assignment; only of a referral that the department responds to. */
final class ResponseFlags {
  private ResponseFlags() {}

  static boolean applies(Interpretation place, Case call) {
    boolean section4 = call.openCase(CaseStatus.CSEC_UNIT);
    return switch (place) {
      case CUSTODY_IS_IMMEDIATE -> call.custody().isYes() && call.exceptionHolds();
      case IMMEDIATE_EXCEPTION -> !call.isImmediate() || isCandidate(call);
      case NO_TIME_STATED -> !call.isImmediate();
      case SUPERVISOR_DECIDES -> isCandidate(call);
      case AFTER_HOURS_NOT_IMMEDIATE -> !section4 && !call.isOpen() && !call.isImmediate();
      case SPECIAL_UNIT_PRIMARY -> section4 && call.isOpen();
      case CSEC_UNIT_AND_PLACEMENT -> section4 && isBy3c(call);
      case CSEC_UNIT_IS_NOT_AN_OPEN_CASE -> call.openCase(CaseStatus.REGIONAL) && call.given(CSEC);
      case ANY_ALLEGATION_AGAINST_PLACEMENT -> call.openCase(CaseStatus.REGIONAL) && isBy3c(call);
      case PROBATION_602_AGAINST_FACILITY -> call.is602() && call.isAccused();
      case PLACEMENT_NAME ->
          !section4
              && !call.isAccused()
              && !call.is602()
              && !call.disposition().atStagingArea()
              && call.is(OCCURRED, Occurred.IN_PLACEMENT);
      case BRANCH_BY_OCCURRENCE -> isByOccurrence(call) && Flags.isMoved(call);
      case NO_OFFICE ->
          !section4 && (noOffice(call) || call.isAccused() && call.isPlacementOutside());
      case VISITOR_OFFICE -> !section4 && !isBy3c(call) && isVisitor(call);
      default -> throw new AssertionError("say where " + place + " bites");
    };
  }

  /** Past history is known, and no condition of the exception is known to fail. */
  private static boolean isCandidate(Case call) {
    boolean notInHall = call.no(AT_HALL) || call.isRefused() || call.isOnTheWay();
    boolean mayBeOurs =
        call.isKnownToBeOurs()
            || !call.residence().isElsewhere()
            || call.openCase(CaseStatus.UNKNOWN)
            || call.is(PROBATION, ProbationStatus.NOT_VERIFIED);
    return call.isImmediate()
        && !call.disposition().atStagingArea()
        && !call.custody().isYes()
        && call.yes(PAST_HISTORY)
        && !call.yes(DANGER)
        && !call.yes(FLIGHT)
        && !(notInHall && call.no(AWOL))
        && !call.isAtOdds()
        && mayBeOurs;
  }

  private static boolean isBy3c(Case call) {
    return call.isAccused() && !call.isPlacementOutside();
  }

  private static boolean isWhereTheChildIs(Case call) {
    return call.disposition().atStagingArea() || call.mayBeOurs();
  }

  /** 3.a or 3.b. */
  private static boolean isByOccurrence(Case call) {
    return !call.openCase(CaseStatus.CSEC_UNIT)
        && !isBy3c(call)
        && !call.is602()
        && !isWhereTheChildIs(call);
  }

  private static boolean hasNoHomeHere(Case call) {
    return !call.given(HOME_OFFICE)
        && (call.is(HOME, Home.HOMELESS) || call.residence() != Where.LOS_ANGELES);
  }

  /** 3.b of a child without an open case, and a 602 youth's placement outside the county. */
  private static boolean noOffice(Case call) {
    if (isBy3c(call) || isWhereTheChildIs(call) || call.openCase(CaseStatus.REGIONAL)) {
      return false;
    }
    if (call.is602()) {
      return isByPlacement602(call) && call.isPlacementOutside();
    }
    return call.is(OCCURRED, Occurred.IN_PLACEMENT)
        && call.openCase(CaseStatus.NONE)
        && !hasNoHomeHere(call);
  }

  private static boolean isVisitor(Case call) {
    if (isWhereTheChildIs(call)) {
      return true;
    }
    if (call.openCase(CaseStatus.REGIONAL) || !hasNoHomeHere(call)) {
      return false;
    }
    if (call.is602()) {
      return call.isFamilyHome()
          || call.is(PROBATION, ProbationStatus.WARD_602_FM_HOME) && !call.is(HOME, Home.PLACEMENT);
    }
    return !call.is(OCCURRED, Occurred.IN_PLACEMENT) || call.openCase(CaseStatus.NONE);
  }

  private static boolean isByPlacement602(Case call) {
    boolean elsewhereHere = call.yes(AWOL) && call.where(FOUND) == Where.LOS_ANGELES;
    return call.is(PROBATION, ProbationStatus.WARD_602_FM_HOME)
        ? call.is(HOME, Home.PLACEMENT)
        : !call.isFamilyHome() && !elsewhereHere;
  }
}
