package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
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
      case COMMERCIAL_ACT,
          SEX_TRAFFICKING,
          LABOR_TRAFFICKING,
          WIC_300B2,
          AT_RISK_LABOR,
          INDUSTRIES,
          TABS,
          LANDLINES_ONLY,
          SURROUNDING,
          EXPEDITED_CLOCK,
          NO_INVENTED_DEADLINE ->
          false; // of definitions and of data, never of one referral's route
      default -> of.isGoverned() && governed(place, of);
    };
  }

  private static boolean scope(Interpretation place, Case of) {
    boolean frp = of.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT);
    Age age = (Age) of.point().value(AGE);
    return switch (place) {
      case FRP_CALL -> frp;
      case FRP_UNVERIFIED -> of.mayBeFirstResponder() && !age.isAdult();
      case MINOR -> !frp && (age.isAdult() || age.isDoubtful());
      default ->
          !frp
              && !age.isAdult()
              && !of.given(CSEC)
              && !of.given(CHILD_LABOR)
              && !of.given(CRIMINAL_BEHAVIOR);
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
      case RFA_CLOCK ->
          of.is(NATIONALITY, Nationality.FOREIGN_NATIONAL)
              || of.is(NATIONALITY, Nationality.SUSPECTED_FOREIGN_NATIONAL);
      case LABOR_CROSS_REPORT -> of.given(CHILD_LABOR) || of.given(CRIMINAL_BEHAVIOR);
      case PROBATION_602 -> of.is602();
      case GENERAL_NEGLECT -> of.is(HOME, Home.OTHER_CAREGIVER);
      case RED_FLAGS -> observesUnsuspected(of);
      case EXPEDITED_FORM -> !of.no(CUSTODY) || of.responds() && of.yes(AT_HALL);
      case PRE_ALERT_ALWAYS -> !of.responds() || of.openCase(CaseStatus.CSEC_UNIT) && of.isOpen();
      case RECIPIENTS -> tellsProbation(of);
      case PROBATION_UNVERIFIED ->
          of.is(PROBATION, ProbationStatus.NOT_VERIFIED) && !tellsProbation(of);
      case COUNTY_YOUTH ->
          !of.livesElsewhere()
              && (of.yes(MISSING_REPORT) || of.yes(DELINQUENCY_WARRANT) || of.isFoundElsewhere());
      case UNLISTED_COUNTY -> of.isOutsider() && of.residence() == Where.UNLISTED_COUNTY;
      case OWN_JURISDICTION_ELSEWHERE ->
          of.livesElsewhere()
              && (of.hasOwnJurisdiction()
                  || !of.yes(REFUSED)
                      && (of.openCase(CaseStatus.UNKNOWN)
                          || of.is(PROBATION, ProbationStatus.NOT_VERIFIED)));
      case HALL_REFUSES -> hallRefuses(of);
      case DECLINES_TO_RESPOND -> of.isOutsider() && declinesToRespond(of);
      case REPORT_OR_WARRANT,
          TRANSPORTED,
          SURROUNDING_ACCEPTS,
          DECLINES_TRANSFER,
          NO_REPORT_NO_WARRANT,
          WARRANT_KINDS,
          OUT_OF_STATE ->
          of.isOutsider() && !of.yes(REFUSED) && bullet(place, of);
      default -> of.responds() && RespondFlags.applies(place, of);
    };
  }

  private static boolean hallRefuses(Case of) {
    boolean unknown =
        !of.yes(REFUSED) && !of.no(REFUSED) && !of.isAtOrOnTheWayToHall() && !of.isFoundElsewhere();
    boolean overException =
        of.disposition().atStagingArea() && !of.yes(CUSTODY) && of.exceptionHolds();
    return of.isOutsider() && (of.yes(REFUSED) || unknown) || overException;
  }

  private static boolean declinesToRespond(Case of) {
    return of.residence() == Where.SURROUNDING_COUNTY
        && of.is(WILL_RESPOND, WillRespond.NO)
        && !of.no(OPEN_JURISDICTION);
  }

  /** Of an outsider whom Juvenile Hall has not refused; the first bullet that fits. */
  private static boolean bullet(Interpretation place, Case of) {
    if (of.yes(MISSING_REPORT) || of.yes(DELINQUENCY_WARRANT)) {
      return place == Interpretation.REPORT_OR_WARRANT;
    }
    if (of.isAtOrOnTheWayToHall()) {
      return place == Interpretation.TRANSPORTED && !(of.given(CSEC) && of.yes(TRANSPORTED));
    }
    return switch (of.residence()) {
      case SURROUNDING_COUNTY -> surrounding(place, of);
      case OUT_OF_STATE ->
          place == Interpretation.OUT_OF_STATE
              || !of.isFoundElsewhere() && noReportNoWarrant(place, of);
      default -> noReportNoWarrant(place, of);
    };
  }

  private static boolean surrounding(Interpretation place, Case of) {
    if (declinesToRespond(of)) {
      return false;
    }
    if (of.is(TRANSFER, ElectronicTransfer.DECLINED)) {
      return place == Interpretation.DECLINES_TRANSFER;
    }
    if (of.is(TRANSFER, ElectronicTransfer.ACCEPTED) || of.is(WILL_RESPOND, WillRespond.YES)) {
      return place == Interpretation.SURROUNDING_ACCEPTS && of.responds();
    }
    return noReportNoWarrant(place, of);
  }

  private static boolean noReportNoWarrant(Interpretation place, Case of) {
    return place == Interpretation.NO_REPORT_NO_WARRANT
        || place == Interpretation.WARRANT_KINDS && of.yes(CUSTODY_WARRANT);
  }

  static boolean tellsProbation(Case of) {
    return of.plan().preAlert().outcome().lists().contains(DistributionList.PROB_CHILD_TRAFFICKING);
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

  /** The flags of response and assignment; only of a referral that the department responds to. */
  private static final class RespondFlags {
    static boolean applies(Interpretation place, Case of) {
      boolean section4 = of.openCase(CaseStatus.CSEC_UNIT);
      return switch (place) {
        case CUSTODY_IS_IMMEDIATE -> of.yes(CUSTODY) && of.exceptionHolds();
        case IMMEDIATE_EXCEPTION -> isLookedAt(of) && someConditionHolds(of);
        case NO_TIME_STATED -> !of.isImmediate();
        case SUPERVISOR_DECIDES -> isLookedAt(of) && someConditionHolds(of) && of.isImmediate();
        case AFTER_HOURS -> !section4 && !of.isOpen();
        case AFTER_HOURS_NOT_IMMEDIATE -> !section4 && !of.isOpen() && !of.isImmediate();
        case SPECIAL_UNIT_PRIMARY -> section4 && of.isOpen();
        case CSEC_UNIT_AND_PLACEMENT -> section4 && of.isAccused();
        case CSEC_UNIT_IS_NOT_AN_OPEN_CASE -> of.openCase(CaseStatus.REGIONAL) && of.given(CSEC);
        case ANY_ALLEGATION_AGAINST_PLACEMENT ->
            of.isAccused() && (of.openCase(CaseStatus.REGIONAL) || of.openCase(CaseStatus.UNKNOWN));
        case PROBATION_602_AGAINST_FACILITY -> of.is602() && of.isAccused();
        case PLACEMENT_NAME -> isByOccurrence(of) && of.is(OCCURRED, Occurred.IN_PLACEMENT);
        case BRANCH_BY_OCCURRENCE -> isByOccurrence(of) && movedSince(of);
        case NO_OFFICE -> noOffice(of);
        default -> throw new AssertionError("say where " + place + " bites");
      };
    }

    /** 1.g is looked at: nobody has the child in custody for certain, nobody waits. */
    private static boolean isLookedAt(Case of) {
      return !of.yes(CUSTODY) && !of.disposition().atStagingArea();
    }

    private static boolean someConditionHolds(Case of) {
      return of.yes(PAST_HISTORY)
          || of.no(DANGER)
          || of.no(FLIGHT)
          || of.yes(AT_HALL)
          || of.yes(AWOL);
    }

    /** 3.a or 3.b. */
    private static boolean isByOccurrence(Case of) {
      return !of.openCase(CaseStatus.CSEC_UNIT)
          && !of.isAccused()
          && !of.is602()
          && !of.disposition().atStagingArea();
    }

    private static boolean movedSince(Case of) {
      boolean family =
          of.is(HOME, Home.PARENT)
              || of.is(HOME, Home.LEGAL_GUARDIAN)
              || of.is(HOME, Home.OTHER_CAREGIVER);
      return of.is(OCCURRED, Occurred.AT_HOME) && of.is(HOME, Home.PLACEMENT)
          || of.is(OCCURRED, Occurred.IN_PLACEMENT) && family;
    }

    /** No open case in placement, no address here, or a placement outside the county. */
    private static boolean noOffice(Case of) {
      boolean placementOutside =
          of.is(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY) && !of.given(PLACEMENT_OFFICE);
      if (of.isAccused()) {
        return placementOutside;
      }
      if (of.openCase(CaseStatus.CSEC_UNIT)) {
        return false;
      }
      if (of.disposition().atStagingArea()) {
        return true;
      }
      boolean noAddressHere =
          (of.is(HOME, Home.HOMELESS) || of.livesElsewhere()) && !of.given(HOME_OFFICE);
      if (of.openCase(CaseStatus.REGIONAL)) {
        return false;
      }
      if (of.is602()) {
        return of.is(PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT)
            ? placementOutside
            : noAddressHere;
      }
      return of.is(OCCURRED, Occurred.IN_PLACEMENT) ? of.openCase(CaseStatus.NONE) : noAddressHere;
    }
  }
}
