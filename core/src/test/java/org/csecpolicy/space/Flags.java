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

  static boolean applies(Interpretation place, Case of) {
    return switch (place) {
      case FRP_CALL, FRP_UNVERIFIED, MINOR, AT_RISK_ONLY -> scope(place, of);
      case AT_RISK -> isUndetermined((IndicatorAnswers) of.point().value(INDICATORS));
      case CONTRADICTION -> !of.decision().contradictions().isEmpty();
      case RED_FLAGS ->
          of.isGoverned()
              ? observesUnsuspected(of)
              : isWithoutCategory(of) && !of.referral().redFlags().isEmpty();
      case INDUSTRIES -> isWithoutCategory(of) && (of.given(INDUSTRIES) || of.given(ACTIVITIES));
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
      default -> of.isGoverned() && governed(place, of);
    };
  }

  private static boolean isWithoutCategory(Case of) {
    return !of.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT)
        && !Laws.isAdult(of)
        && !of.given(CSEC)
        && !of.given(CHILD_LABOR)
        && !of.given(CRIMINAL_BEHAVIOR);
  }

  private static boolean scope(Interpretation place, Case of) {
    boolean frp = of.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT);
    Age age = (Age) of.point().value(AGE);
    return switch (place) {
      case FRP_CALL -> frp;
      case FRP_UNVERIFIED -> of.mayBeFirstResponder() && !Laws.isAdult(of);
      case MINOR ->
          !frp
              && age.isAskedUnlessEstablished()
              && !(age == Age.BORN_15_YEARS_AGO_BUT_STATED_18 && of.yes(AGE_ESTABLISHED));
      default -> isWithoutCategory(of);
    };
  }

  private static boolean governed(Interpretation place, Case of) {
    return switch (place) {
      case HOURS_BOUNDARY -> of.is(MOMENT, Moment.CLOSING);
      case HOURS_INSTANT ->
          of.is(MOMENT, Moment.BEFORE_CLOSING) || of.is(MOMENT, Moment.BEFORE_OPENING);
      case HOLIDAYS -> of.is(MOMENT, Moment.BEYOND_THE_CALENDAR);
      case FOREIGN_NATIONAL ->
          of.is(NATIONALITY, Nationality.LAWFUL_PERMANENT_RESIDENT)
              || of.is(NATIONALITY, Nationality.SUSPECTED_FOREIGN_NATIONAL);
      case RFA_CLOCK -> !of.is(NATIONALITY, Nationality.US_CITIZEN);
      case LABOR_CROSS_REPORT -> of.given(CHILD_LABOR) || of.given(CRIMINAL_BEHAVIOR);
      case SEX_CROSS_REPORT -> of.given(CSEC) && !lawEnforcementKnows(of);
      case PROBATION_602 -> of.is602();
      case GENERAL_NEGLECT -> of.is(HOME, Home.OTHER_CAREGIVER);
      case EXPEDITED_FORM ->
          of.custody().isNo() ? of.isInHall() : of.responds() || of.isFoundElsewhere();
      case EXPEDITED_HELD -> !of.custody().isNo() && !of.responds() && !of.isFoundElsewhere();
      case PRE_ALERT_ALWAYS -> !of.responds() || of.openCase(CaseStatus.CSEC_UNIT) && of.isOpen();
      case RECIPIENTS -> tellsProbation(of);
      case PROBATION_UNVERIFIED ->
          of.is(PROBATION, ProbationStatus.NOT_VERIFIED) && !tellsProbation(of);
      case PLACEMENT_HERE -> of.plan().placementResponse().isPresent();
      case PLACE, COUNTY_YOUTH, JURISDICTION, ABROAD, UNLISTED_COUNTY, OWN_JURISDICTION_ELSEWHERE ->
          jurisdiction(place, of);
      case HALL_REFUSES ->
          of.isOutsider() && of.isRefused()
              || of.disposition().atStagingArea() && !of.custody().isYes() && of.exceptionHolds();
      case DECLINES_TO_RESPOND -> isEscalated(of) || isInBlock(of) && declines(of);
      case NOT_HERE -> notHere(of);
      case SAME_PLACE -> isCalledWhereTheChildIs(of) || isToldOfReport(of);
      case REPORT_OR_WARRANT ->
          isToldOfReport(of)
              || of.isOutsider()
                  && !of.mayBeOurs()
                  && !of.isRefused()
                  && !of.isFoundElsewhere()
                  && of.isReportOrWarrant();
      case HALL_ANSWER -> isHallAsked(of);
      case TRANSPORTED ->
          of.isOutsider()
              && !of.mayBeOurs()
              && !of.isFoundElsewhere()
              && of.isAtOrOnTheWayToHall()
              && !of.given(CSEC);
      case SURROUNDING_ACCEPTS,
          DECLINES_TRANSFER,
          NO_REPORT_NO_WARRANT,
          WARRANT_KINDS,
          OUT_OF_STATE ->
          isInBlock(of) && bullet(place, of);
      case AFTER_HOURS ->
          !of.isOpen()
              && (of.responds() && !of.openCase(CaseStatus.CSEC_UNIT)
                  || of.plan().placementResponse().isPresent());
      default -> of.responds() && ResponseFlags.applies(place, of);
    };
  }

  private static boolean jurisdiction(Interpretation place, Case of) {
    return switch (place) {
      case PLACE ->
          isSaid(of, RESIDENCE)
              || isSaid(of, JURISDICTION)
              || isSaid(of, FOUND)
              || isSaid(of, PLACEMENT_LOCATION);
      case COUNTY_YOUTH ->
          !of.residence().isElsewhere()
              && (of.isReportOrWarrant() || of.where(FOUND).isElsewhere());
      case JURISDICTION ->
          of.standing() == Standing.JURISDICTION_ELSEWHERE
              || of.isOutsider() && of.mayLiveHere() && !of.isRefused();
      case ABROAD ->
          of.jurisdiction() == Where.ABROAD || !of.livesHere() && of.residence() == Where.ABROAD;
      case UNLISTED_COUNTY -> of.standing() == Standing.OTHER_COUNTY;
      default ->
          of.standing() == Standing.COUNTY_JURISDICTION
              || of.isOutsider()
                  && !of.isRefused()
                  && (of.openCase(CaseStatus.UNKNOWN)
                      || of.is(PROBATION, ProbationStatus.NOT_VERIFIED));
    };
  }

  private static boolean isSaid(Case of, Dimension place) {
    return of.where(place) == Where.ONLY_SAID || of.where(place) == Where.MISNAMED;
  }

  static boolean lawEnforcementKnows(Case of) {
    return of.is(CALLER, CallerKind.OTHER_LAW_ENFORCEMENT)
        || of.is(CALLER, CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED)
        || of.custody().isYes();
  }

  private static boolean isToldOfReport(Case of) {
    return of.isOutsider()
        && !of.isRefused()
        && !of.isFoundElsewhere()
        && !of.isAtOrOnTheWayToHall()
        && of.isReportOrWarrant()
        && !of.custody().isYes();
  }

  private static boolean isHallAsked(Case of) {
    boolean hallMayGetTheChild =
        of.isAtOrOnTheWayToHall() || of.isReportOrWarrant() && !of.custody().isNo();
    return of.isOutsider()
        && !of.isFoundElsewhere()
        && hallMayGetTheChild
        && of.is(HALL_ANSWER, HallAnswer.NOT_GIVEN);
  }

  private static boolean isEscalated(Case of) {
    return declines(of)
        && (of.isFoundElsewhere() || of.isAskedToTakeItsChild() && !of.no(OPEN_JURISDICTION));
  }

  private static boolean declines(Case of) {
    return of.is(WILL_RESPOND, WillRespond.NO)
        && (of.isFoundElsewhere() || of.isAskedToTakeItsChild());
  }

  private static boolean declinesTransfer(Case of) {
    return of.is(TRANSFER, ElectronicTransfer.DECLINED);
  }

  /** Law enforcement there is told, or the text does not say what becomes of the referral. */
  private static boolean notHere(Case of) {
    if (!of.isFoundElsewhere()) {
      return false;
    }
    boolean turnedAway = of.isOutsider() && !of.mayBeOurs();
    boolean textIsSilent =
        of.standing() == Standing.OTHER_COUNTY
            || of.standing() == Standing.SURROUNDING_COUNTY
                && !of.isTransferred()
                && !declinesTransfer(of);
    return turnedAway && (of.yes(DANGER) || textIsSilent || !of.custody().isYes());
  }

  /** By telephone, whoever else is told there by what other means. */
  private static boolean isCalledWhereTheChildIs(Case of) {
    if (!of.isFoundElsewhere()) {
      return false;
    }
    Where authority = of.authority();
    boolean declinedVerbally = authority == Where.SURROUNDING_COUNTY && declinesTransfer(of);
    boolean telephoned = authority.isKnown() && !of.isTransferred() && !declinedVerbally;
    boolean calledThere =
        of.where(FOUND) == authority && (telephoned || declinedVerbally && !of.isTransferred());
    return telephoned || of.where(FOUND).canBeTold() && !calledThere;
  }

  /** The bullets from N-OOC-8 on decide: of a child who is or may be here, whom nobody has. */
  private static boolean isInBlock(Case of) {
    return of.isOutsider()
        && !of.mayBeOurs()
        && !of.isRefused()
        && !of.isFoundElsewhere()
        && !of.isAtOrOnTheWayToHall()
        && !(of.isReportOrWarrant() && of.custody().isYes());
  }

  private static boolean bullet(Interpretation place, Case of) {
    boolean neighbor = of.standing() == Standing.SURROUNDING_COUNTY;
    boolean declines = neighbor && of.is(WILL_RESPOND, WillRespond.NO);
    boolean answered = neighbor && (of.isTransferred() || declinesTransfer(of));
    boolean neither = !declines && !answered && !of.isReportOrWarrant();
    return switch (place) {
      case SURROUNDING_ACCEPTS ->
          !declines && of.isTransferred() && !(of.isComing() && of.no(DANGER));
      case DECLINES_TRANSFER -> !declines && neighbor && declinesTransfer(of);
      case NO_REPORT_NO_WARRANT -> neither;
      case WARRANT_KINDS -> neither && of.yes(CUSTODY_WARRANT);
      default -> of.standing() == Standing.OUT_OF_STATE;
    };
  }

  static boolean tellsProbation(Case of) {
    return of.plan().preAlert().outcome().lists().contains(DistributionList.PROBATION_ALERT_LIST);
  }

  private static boolean observesUnsuspected(Case of) {
    for (RedFlag flag : of.referral().redFlags()) {
      // N-RF-K-3 says of the youth that CSEC happened too.
      boolean alsoCsec = flag == RedFlag.RECRUITED_OR_TRAINED_OTHERS && !of.given(CSEC);
      if (alsoCsec || !of.given(dimensionOf(flag.category()))) {
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

  static boolean isMoved(Case of) {
    return of.is(OCCURRED, Occurred.AT_HOME) && of.is(HOME, Home.PLACEMENT)
        || of.is(OCCURRED, Occurred.IN_PLACEMENT) && of.isFamilyHome();
  }
}
