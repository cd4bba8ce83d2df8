package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;

/**
 * Where each unclear place bites, said from the facts: its flag must be on every such decision, and
 * on no other.
 */
final class Flags {
  private Flags() {}

  static boolean applies(Interpretation place, Case call) {
    return switch (place) {
      case FRP_CALL, FRP_UNVERIFIED, MINOR, AT_RISK_ONLY -> scope(place, call);
      case AT_RISK -> isUndetermined((IndicatorAnswers) call.point().value(INDICATORS));
      case CONTRADICTION -> !call.contradictions().isEmpty();
      case RED_FLAGS ->
          call.isGoverned()
              ? observesUnsuspected(call)
              : isWithoutCategory(call) && !call.referral().redFlags().isEmpty();
      case INDUSTRIES ->
          isWithoutCategory(call) && (call.given(INDUSTRIES) || call.given(ACTIVITIES));
      case COMMERCIAL_ACT,
          SEX_TRAFFICKING,
          LABOR_TRAFFICKING,
          WIC_300B2,
          AT_RISK_LABOR,
          TABS,
          LANDLINES_ONLY,
          SURROUNDING,
          EXPEDITED_CLOCK,
          NO_INVENTED_DEADLINE,
          PRE_ALERT_LEAD,
          TRIBAL,
          KNOWN_DANGER ->
          false; // of definitions, data, words and other readings, never of one referral's route
      default -> call.isGoverned() && governed(place, call);
    };
  }

  private static boolean isWithoutCategory(Case call) {
    return !call.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT)
        && !Laws.isAdult(call)
        && !call.given(CSEC)
        && !call.given(CHILD_LABOR)
        && !call.given(CRIMINAL_BEHAVIOR);
  }

  private static boolean scope(Interpretation place, Case call) {
    boolean frp = call.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT);
    Age age = (Age) call.point().value(AGE);
    return switch (place) {
      case FRP_CALL -> frp;
      case FRP_UNVERIFIED -> call.mayBeFirstResponder() && !Laws.isAdult(call);
      case MINOR ->
          !frp
              && age.isAskedUnlessEstablished()
              && !(age == Age.BORN_15_YEARS_AGO_BUT_STATED_18 && call.yes(AGE_ESTABLISHED));
      default -> isWithoutCategory(call);
    };
  }

  private static boolean governed(Interpretation place, Case call) {
    return switch (place) {
      case HOURS_BOUNDARY -> call.is(MOMENT, Moment.CLOSING);
      case HOURS_INSTANT ->
          call.is(MOMENT, Moment.BEFORE_CLOSING)
              || call.is(MOMENT, Moment.BEFORE_OPENING)
              || call.is(MOMENT, Moment.CALLED_IN_HOURS_ASSIGNED_AFTER);
      case HOLIDAYS -> call.is(MOMENT, Moment.BEYOND_THE_CALENDAR);
      case FOREIGN_NATIONAL ->
          call.is(NATIONALITY, Nationality.LAWFUL_PERMANENT_RESIDENT)
              || call.is(NATIONALITY, Nationality.SUSPECTED_FOREIGN_NATIONAL);
      case RFA_CLOCK -> !call.is(NATIONALITY, Nationality.US_CITIZEN);
      case LABOR_CROSS_REPORT -> call.given(CHILD_LABOR) || call.given(CRIMINAL_BEHAVIOR);
      case SEX_CROSS_REPORT -> call.given(CSEC) && !lawEnforcementKnows(call);
      case PROBATION_602 -> call.is602();
      case GENERAL_NEGLECT -> call.is(HOME, Home.OTHER_CAREGIVER);
      case EXPEDITED_FORM ->
          call.custody().isNo() ? call.isInHall() : call.responds() || call.isFoundElsewhere();
      case EXPEDITED_HELD -> !call.custody().isNo() && !call.responds() && !call.isFoundElsewhere();
      case PRE_ALERT_ALWAYS ->
          !call.responds() || call.openCase(CaseStatus.CSEC_UNIT) && call.isOpen();
      case RECIPIENTS -> tellsProbation(call);
      case PROBATION_UNVERIFIED ->
          call.is(PROBATION, ProbationStatus.NOT_VERIFIED) && !tellsProbation(call);
      case PLACEMENT_HERE -> call.plan().placementResponse().isPresent();
      case PLACE, COUNTY_YOUTH, JURISDICTION, ABROAD, UNLISTED_COUNTY, OWN_JURISDICTION_ELSEWHERE ->
          jurisdiction(place, call);
      case HALL_REFUSES ->
          call.isOutsider() && call.isRefused()
              || call.disposition().atStagingArea()
                  && !call.custody().isYes()
                  && call.exceptionHolds();
      case DECLINES_TO_RESPOND -> isEscalated(call) || isInBlock(call) && declines(call);
      case NOT_HERE -> notHere(call);
      case SAME_PLACE -> isCalledWhereTheChildIs(call) || isToldOfReport(call);
      case REPORT_OR_WARRANT ->
          isToldOfReport(call)
              || call.isOutsider()
                  && !call.mayBeOurs()
                  && !call.isRefused()
                  && !call.isFoundElsewhere()
                  && call.isReportOrWarrant();
      case HALL_ANSWER -> isHallAsked(call);
      case TRANSPORTED ->
          call.isOutsider()
              && !call.mayBeOurs()
              && !call.isFoundElsewhere()
              && call.isAtOrOnTheWayToHall()
              && !call.given(CSEC);
      case SURROUNDING_ACCEPTS,
          DECLINES_TRANSFER,
          NO_REPORT_NO_WARRANT,
          WARRANT_KINDS,
          OUT_OF_STATE ->
          isInBlock(call) && bullet(place, call);
      case AFTER_HOURS ->
          !call.isOpen()
              && (call.responds() && !call.openCase(CaseStatus.CSEC_UNIT)
                  || call.plan().placementResponse().isPresent());
      default -> call.responds() && ResponseFlags.applies(place, call);
    };
  }

  private static boolean jurisdiction(Interpretation place, Case call) {
    return switch (place) {
      case PLACE ->
          isSaid(call, RESIDENCE)
              || isSaid(call, JURISDICTION)
              || isSaid(call, FOUND)
              || isSaid(call, PLACEMENT_LOCATION);
      case COUNTY_YOUTH ->
          !call.residence().isElsewhere()
              && (call.isReportOrWarrant() || call.where(FOUND).isElsewhere());
      case JURISDICTION ->
          call.standing() == Standing.JURISDICTION_ELSEWHERE
              || call.isOutsider() && call.mayLiveHere() && !call.isRefused();
      case ABROAD ->
          call.jurisdiction() == Where.ABROAD
              || !call.livesHere() && call.residence() == Where.ABROAD;
      case UNLISTED_COUNTY -> call.standing() == Standing.OTHER_COUNTY;
      default ->
          call.standing() == Standing.COUNTY_JURISDICTION
              || call.isOutsider()
                  && !call.isRefused()
                  && (call.openCase(CaseStatus.UNKNOWN)
                      || call.is(PROBATION, ProbationStatus.NOT_VERIFIED));
    };
  }

  private static boolean isSaid(Case call, Dimension place) {
    return call.where(place) == Where.ONLY_SAID || call.where(place) == Where.MISNAMED;
  }

  static boolean lawEnforcementKnows(Case call) {
    return call.is(CALLER, CallerKind.OTHER_LAW_ENFORCEMENT)
        || call.is(CALLER, CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED)
        || call.custody().isYes();
  }

  private static boolean isToldOfReport(Case call) {
    return call.isOutsider()
        && !call.isRefused()
        && !call.isFoundElsewhere()
        && !call.isAtOrOnTheWayToHall()
        && call.isReportOrWarrant()
        && !call.custody().isYes();
  }

  private static boolean isHallAsked(Case call) {
    boolean hallMayGetTheChild =
        call.isAtOrOnTheWayToHall() || call.isReportOrWarrant() && !call.custody().isNo();
    return call.isOutsider()
        && !call.isFoundElsewhere()
        && hallMayGetTheChild
        && call.is(HALL_ANSWER, HallAnswer.NOT_GIVEN);
  }

  private static boolean isEscalated(Case call) {
    return declines(call)
        && (call.isFoundElsewhere() || call.isAskedToTakeItsChild() && !call.no(OPEN_JURISDICTION));
  }

  private static boolean declines(Case call) {
    return call.is(WILL_RESPOND, WillRespond.NO)
        && (call.isFoundElsewhere() || call.isAskedToTakeItsChild());
  }

  private static boolean declinesTransfer(Case call) {
    return call.is(TRANSFER, ElectronicTransfer.DECLINED);
  }

  /** Law enforcement there is told, or the text does not say what becomes of the referral. */
  private static boolean notHere(Case call) {
    if (!call.isFoundElsewhere()) {
      return false;
    }
    boolean turnedAway = call.isOutsider() && !call.mayBeOurs();
    boolean textIsSilent =
        call.standing() == Standing.OTHER_COUNTY
            || call.standing() == Standing.SURROUNDING_COUNTY
                && !call.isTransferred()
                && !declinesTransfer(call);
    return turnedAway && (call.yes(DANGER) || textIsSilent || !call.custody().isYes());
  }

  /** By telephone, whoever else is told there by what other means. */
  private static boolean isCalledWhereTheChildIs(Case call) {
    if (!call.isFoundElsewhere()) {
      return false;
    }
    Where authority = call.authority();
    boolean declinedVerbally = authority == Where.SURROUNDING_COUNTY && declinesTransfer(call);
    boolean telephoned = authority.isKnown() && !call.isTransferred() && !declinedVerbally;
    boolean calledThere =
        call.where(FOUND) == authority && (telephoned || declinedVerbally && !call.isTransferred());
    return telephoned || call.where(FOUND).canBeTold() && !calledThere;
  }

  /** The bullets from N-OOC-8 on decide: of a child who is or may be here, whom nobody has. */
  private static boolean isInBlock(Case call) {
    return call.isOutsider()
        && !call.mayBeOurs()
        && !call.isRefused()
        && !call.isFoundElsewhere()
        && !call.isAtOrOnTheWayToHall()
        && !(call.isReportOrWarrant() && call.custody().isYes());
  }

  private static boolean bullet(Interpretation place, Case call) {
    boolean neighbor = call.standing() == Standing.SURROUNDING_COUNTY;
    boolean declines = neighbor && call.is(WILL_RESPOND, WillRespond.NO);
    boolean answered = neighbor && (call.isTransferred() || declinesTransfer(call));
    boolean neither = !declines && !answered && !call.isReportOrWarrant();
    return switch (place) {
      case SURROUNDING_ACCEPTS ->
          !declines && call.isTransferred() && !(call.isComing() && call.no(DANGER));
      case DECLINES_TRANSFER -> !declines && neighbor && declinesTransfer(call);
      case NO_REPORT_NO_WARRANT -> neither;
      case WARRANT_KINDS -> neither && call.yes(CUSTODY_WARRANT);
      default -> call.standing() == Standing.OUT_OF_STATE;
    };
  }

  static boolean tellsProbation(Case call) {
    return call.plan().preAlert().outcome().lists().contains(DistributionList.PROBATION_ALERT_LIST);
  }

  private static boolean observesUnsuspected(Case call) {
    for (RedFlag flag : call.referral().redFlags()) {
      // N-RF-K-3 says of the youth that CSEC happened too.
      boolean alsoCsec = flag == RedFlag.RECRUITED_OR_TRAINED_OTHERS && !call.given(CSEC);
      if (alsoCsec || !call.given(dimensionOf(flag.category()))) {
        return true;
      }
    }
    return false;
  }

  private static Dimension dimensionOf(Category category) {
    return switch (category) {
      case CSEC -> CSEC;
      case CHILD_LABOR -> CHILD_LABOR;
      case CRIMINAL_BEHAVIOR -> CRIMINAL_BEHAVIOR;
    };
  }

  /** Not at risk as far as known, but the open answers could still make it so. */
  private static boolean isUndetermined(IndicatorAnswers answers) {
    if (answers.answered().isEmpty()) {
      return false; // nobody was screened, so nothing was counted
    }
    int present = 0;
    int possible = 0;
    for (Indicator letter : Indicator.values()) {
      // One of A to C counts as much as two of D to H.
      int worth = letter.ordinal() <= Indicator.C.ordinal() ? 2 : 1;
      present += answers.to(letter) == Answer.YES ? worth : 0;
      possible += answers.to(letter) != Answer.NO ? worth : 0;
    }
    return present < 2 && possible >= 2;
  }

  static boolean isMoved(Case call) {
    return call.is(OCCURRED, Occurred.AT_HOME) && call.is(HOME, Home.PLACEMENT)
        || call.is(OCCURRED, Occurred.IN_PLACEMENT) && call.isFamilyHome();
  }
}
