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

  static boolean applies(Interpretation place, Case of) {
    boolean section4 = of.openCase(CaseStatus.CSEC_UNIT);
    return switch (place) {
      case CUSTODY_IS_IMMEDIATE -> of.custody().isYes() && of.exceptionHolds();
      case IMMEDIATE_EXCEPTION -> !of.isImmediate() || isCandidate(of);
      case NO_TIME_STATED -> !of.isImmediate();
      case SUPERVISOR_DECIDES -> isCandidate(of);
      case AFTER_HOURS_NOT_IMMEDIATE -> !section4 && !of.isOpen() && !of.isImmediate();
      case SPECIAL_UNIT_PRIMARY -> section4 && of.isOpen();
      case CSEC_UNIT_AND_PLACEMENT -> section4 && isBy3c(of);
      case CSEC_UNIT_IS_NOT_AN_OPEN_CASE -> of.openCase(CaseStatus.REGIONAL) && of.given(CSEC);
      case ANY_ALLEGATION_AGAINST_PLACEMENT -> of.openCase(CaseStatus.REGIONAL) && isBy3c(of);
      case PROBATION_602_AGAINST_FACILITY -> of.is602() && of.isAccused();
      case PLACEMENT_NAME ->
          !section4
              && !of.isAccused()
              && !of.is602()
              && !of.disposition().atStagingArea()
              && of.is(OCCURRED, Occurred.IN_PLACEMENT);
      case BRANCH_BY_OCCURRENCE -> isByOccurrence(of) && Flags.isMoved(of);
      case NO_OFFICE -> !section4 && (noOffice(of) || of.isAccused() && of.isPlacementOutside());
      case VISITOR_OFFICE -> !section4 && !isBy3c(of) && isVisitor(of);
      default -> throw new AssertionError("say where " + place + " bites");
    };
  }

  /** Past history is known, and no condition of the exception is known to fail. */
  private static boolean isCandidate(Case of) {
    boolean notInHall = of.no(AT_HALL) || of.isRefused() || of.isOnTheWay();
    boolean mayBeOurs =
        of.isKnownToBeOurs()
            || !of.residence().isElsewhere()
            || of.openCase(CaseStatus.UNKNOWN)
            || of.is(PROBATION, ProbationStatus.NOT_VERIFIED);
    return of.isImmediate()
        && !of.disposition().atStagingArea()
        && !of.custody().isYes()
        && of.yes(PAST_HISTORY)
        && !of.yes(DANGER)
        && !of.yes(FLIGHT)
        && !(notInHall && of.no(AWOL))
        && !of.isAtOdds()
        && mayBeOurs;
  }

  private static boolean isBy3c(Case of) {
    return of.isAccused() && !of.isPlacementOutside();
  }

  private static boolean isWhereTheChildIs(Case of) {
    return of.disposition().atStagingArea() || of.mayBeOurs();
  }

  /** 3.a or 3.b. */
  private static boolean isByOccurrence(Case of) {
    return !of.openCase(CaseStatus.CSEC_UNIT)
        && !isBy3c(of)
        && !of.is602()
        && !isWhereTheChildIs(of);
  }

  private static boolean hasNoHomeHere(Case of) {
    return !of.given(HOME_OFFICE)
        && (of.is(HOME, Home.HOMELESS) || of.residence() != Where.LOS_ANGELES);
  }

  /** 3.b of a child without an open case, and a 602 youth's placement outside the county. */
  private static boolean noOffice(Case of) {
    if (isBy3c(of) || isWhereTheChildIs(of) || of.openCase(CaseStatus.REGIONAL)) {
      return false;
    }
    if (of.is602()) {
      return isByPlacement602(of) && of.isPlacementOutside();
    }
    return of.is(OCCURRED, Occurred.IN_PLACEMENT)
        && of.openCase(CaseStatus.NONE)
        && !hasNoHomeHere(of);
  }

  private static boolean isVisitor(Case of) {
    if (isWhereTheChildIs(of)) {
      return true;
    }
    if (of.openCase(CaseStatus.REGIONAL) || !hasNoHomeHere(of)) {
      return false;
    }
    if (of.is602()) {
      return of.isFamilyHome()
          || of.is(PROBATION, ProbationStatus.WARD_602_FM_HOME) && !of.is(HOME, Home.PLACEMENT);
    }
    return !of.is(OCCURRED, Occurred.IN_PLACEMENT) || of.openCase(CaseStatus.NONE);
  }

  private static boolean isByPlacement602(Case of) {
    boolean elsewhereHere = of.yes(AWOL) && of.where(FOUND) == Where.LOS_ANGELES;
    return of.is(PROBATION, ProbationStatus.WARD_602_FM_HOME)
        ? of.is(HOME, Home.PLACEMENT)
        : !of.isFamilyHome() && !elsewhereHere;
  }
}
