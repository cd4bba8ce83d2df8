package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;

/**
 * Every combination of the facts that decide together. The plain product of all {@link Dimension}s
 * is far beyond walking, so it is factored by rule: a {@link Factor} has all combinations of what a
 * rule reads. Points are numbered from 0, factor after factor.
 */
public final class RoutingSpace {
  static final Point ORDINARY =
      Point.unknown()
          .with(CALLER, CallerKind.PUBLIC)
          .with(AGE, Age.BORN_15_YEARS_AGO)
          .with(RESIDENCE, Where.LOS_ANGELES)
          .with(FOUND, Where.LOS_ANGELES)
          .with(NATIONALITY, Nationality.US_CITIZEN)
          .with(OPEN_CASE, CaseStatus.NONE)
          .with(PROBATION, ProbationStatus.NOT_INVOLVED)
          .with(CSEC, Suspected.POSSIBLE)
          .with(CUSTODY, Answer.NO);

  private static final Point LABOR =
      ORDINARY.with(CSEC, Suspected.NOT).with(CHILD_LABOR, Suspected.POSSIBLE);
  private static final Point AT_NIGHT = ORDINARY.with(MOMENT, Moment.AFTER_HOURS);

  private static final ImmutableList<Factor> FACTORS =
      ImmutableList.of(
          Factor.named("scope")
              .varying(CALLER, AGE, CSEC, CHILD_LABOR, CRIMINAL_BEHAVIOR)
              .before(indicatorA(ORDINARY), ORDINARY)
              .covering(Aspect.SCOPE, Aspect.TABS, Aspect.PRIMARY_ALLEGATION),
          Factor.named("at risk")
              .varying(INDICATORS)
              .before(ORDINARY, LABOR, ORDINARY.with(CSEC, Suspected.NOT))
              .covering(Aspect.AT_RISK),
          Factor.named("federal report")
              .varying(NATIONALITY, MOMENT)
              .before(ORDINARY)
              .covering(Aspect.SIS_REMINDER, Aspect.OFFICE_HOURS),
          Factor.named("case information")
              .varying(
                  AUDIT_QUESTIONS,
                  STAGING_AREA,
                  PERPETRATOR,
                  INCIDENT_LOCATION,
                  SUMMARY,
                  PROBATION,
                  INFORMANT)
              .before(ORDINARY)
              .covering(
                  Aspect.MISSING_INFORMATION, Aspect.IDC_VERIFICATION, Aspect.PROBATION_EMAIL),
          Factor.named("jurisdiction")
              .varying(RESIDENCE, FOUND, OPEN_CASE, PROBATION)
              .varying(CUSTODY, AT_HALL, TRANSPORTED, REFUSED)
              .varying(OPEN_JURISDICTION, WILL_RESPOND, TRANSFER)
              .varying(MISSING_REPORT, DELINQUENCY_WARRANT, CUSTODY_WARRANT)
              .before(ORDINARY, LABOR)
              .covering(Aspect.STANDING, Aspect.DISPOSITION),
          Factor.named("response")
              .varying(PAST_HISTORY, DANGER, FLIGHT, AWOL)
              .varying(CUSTODY, AT_HALL, TRANSPORTED, REFUSED)
              .varying(RESIDENCE, FOUND, OPEN_CASE, PROBATION)
              .before(answersOfTheOtherCounty(ORDINARY))
              .before(answersOfTheOtherCounty(AT_NIGHT))
              .covering(Aspect.RESPONSE, Aspect.PRIMARY),
          Factor.named("assignment")
              .varying(OPEN_CASE, OPEN_CASE_OFFICE, AGAINST_PLACEMENT, OCCURRED)
              .varying(HOME, HOME_OFFICE, PROBATION, RESIDENCE, CSEC)
              .varying(PLACEMENT, PLACEMENT_NAME, PLACEMENT_LOCATION, PLACEMENT_OFFICE)
              .before(assignments(ORDINARY.with(CHILD_LABOR, Suspected.POSSIBLE)))
              .before(assignments(AT_NIGHT.with(CHILD_LABOR, Suspected.POSSIBLE)))
              .covering(Aspect.ASSIGNMENT),
          Factor.named("notices")
              .varying(MOMENT, OPEN_CASE, PROBATION, INFORMANT, RESIDENCE, FOUND)
              .varying(CUSTODY, AT_HALL, TRANSPORTED, REFUSED)
              .before(answersOfTheOtherCounty(ORDINARY))
              .before(exception(ORDINARY))
              .covering(Aspect.PRE_ALERT, Aspect.EXPEDITED_FORM),
          Factor.named("cross reports")
              .varying(RESIDENCE, OPEN_CASE, PROBATION, AT_HALL, CHILD_LABOR, CRIMINAL_BEHAVIOR)
              .varying(OPEN_SERVICES, OPEN_JURISDICTION, WILL_RESPOND, TRANSFER)
              .before(dispositions(ORDINARY))
              .covering(Aspect.CROSS_REPORTS, Aspect.INSTRUCTIONS),
          Factor.named("recording")
              .varying(HOME, OCCURRED, AGAINST_PLACEMENT, CSEC, CHILD_LABOR, CRIMINAL_BEHAVIOR)
              .varying(RESIDENCE, OPEN_CASE, TRANSFER)
              .before(recordings(indicatorA(ORDINARY)))
              .before(recordings(ORDINARY))
              .covering(Aspect.GENERAL_NEGLECT, Aspect.ENTRIES),
          Factor.named("red flags")
              .varying(RED_FLAGS, CSEC, CHILD_LABOR, CRIMINAL_BEHAVIOR, MOMENT, RESIDENCE)
              .varying(CUSTODY, PAST_HISTORY)
              .before(indicatorA(ORDINARY), indicatorA(exception(ORDINARY)))
              .covering(Aspect.TO_CONSIDER));

  private RoutingSpace() {}

  static ImmutableList<Factor> factors() {
    return FACTORS;
  }

  /** How many points, those whose facts cannot be true together included. */
  public static long size() {
    long size = 0;
    for (Factor factor : FACTORS) {
      size = Math.addExact(size, factor.size());
    }
    return size;
  }

  /** The numbers of the points of a factor. */
  public static LongStream pointsOf(String factorName) {
    long first = 0;
    for (Factor factor : FACTORS) {
      if (factor.name().equals(factorName)) {
        return LongStream.range(first, first + factor.size());
      }
      first += factor.size();
    }
    throw new IllegalArgumentException("no factor " + factorName);
  }

  /** The referral of a point; empty where its facts cannot be true together. */
  public static Optional<Referral> referral(long index) {
    return Optional.ofNullable(Parts.referral(point(index)));
  }

  /** The facts of a point, one a line. */
  public static String describe(long index) {
    return point(index).describe();
  }

  static Point point(long index) {
    long rest = index;
    for (Factor factor : FACTORS) {
      if (rest < factor.size()) {
        Point point = Point.unknown();
        factor.locate(rest, point);
        return point;
      }
      rest -= factor.size();
    }
    throw new IndexOutOfBoundsException(Long.toString(index));
  }

  /** A background for each kind of disposition that a child from elsewhere can get. */
  private static Point[] answersOfTheOtherCounty(Point point) {
    Point asked = point.with(MISSING_REPORT, Answer.NO).with(DELINQUENCY_WARRANT, Answer.NO);
    return new Point[] {
      asked,
      asked.with(MISSING_REPORT, Answer.YES),
      asked.with(TRANSFER, ElectronicTransfer.ACCEPTED),
      asked.with(TRANSFER, ElectronicTransfer.DECLINED).with(WILL_RESPOND, WillRespond.YES)
    };
  }

  /** At once or at the staging area, not at once, and not at all. */
  private static Point[] assignments(Point point) {
    return new Point[] {
      point, exception(point), point.with(REFUSED, Answer.NO).with(MISSING_REPORT, Answer.YES)
    };
  }

  /** A background for each way in which an outsider's referral can end. */
  private static Point[] dispositions(Point point) {
    Point notRefused = point.with(REFUSED, Answer.NO);
    return new Point[] {
      point,
      notRefused,
      notRefused.with(WILL_RESPOND, WillRespond.YES),
      notRefused.with(MISSING_REPORT, Answer.YES),
      notRefused.with(TRANSPORTED, Answer.YES),
      point.with(REFUSED, Answer.YES)
    };
  }

  private static Point[] recordings(Point point) {
    Point[] all = Arrays.copyOf(dispositions(point), 8);
    all[6] = point.with(PROBATION, ProbationStatus.WARD_602_FM_HOME);
    all[7] = point.with(PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT);
    return all;
  }

  private static Point exception(Point point) {
    return point
        .with(PAST_HISTORY, Answer.YES)
        .with(DANGER, Answer.NO)
        .with(FLIGHT, Answer.NO)
        .with(AWOL, Answer.YES);
  }

  private static Point indicatorA(Point point) {
    for (Object answers : INDICATORS.all()) {
      if (((IndicatorAnswers) answers).to(Indicator.A).isYes()) {
        return point.with(INDICATORS, answers);
      }
    }
    throw new IllegalStateException("no answers with A");
  }
}
