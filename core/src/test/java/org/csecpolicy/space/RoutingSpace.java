package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
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
          .with(HOME, Home.PARENT)
          .with(OCCURRED, Occurred.AT_HOME)
          .with(AGAINST_PLACEMENT, AgainstPlacement.NONE)
          .with(OPEN_CASE, CaseStatus.NONE)
          .with(PROBATION, ProbationStatus.NOT_INVOLVED)
          .with(CSEC, Suspected.POSSIBLE)
          .with(CUSTODY, Answer.NO);

  private static final Point LABOR =
      ORDINARY.with(CSEC, Suspected.NOT).with(CHILD_LABOR, Suspected.POSSIBLE);

  private static final ImmutableList<Factor> FACTORS =
      ImmutableList.of(
          Factor.named("scope")
              .varying(CALLER, AGE, AGE_ESTABLISHED, CSEC, CHILD_LABOR, CRIMINAL_BEHAVIOR)
              .before(indicatorA(ORDINARY), ORDINARY)
              .covering(
                  Aspect.SCOPE, Aspect.TABS, Aspect.PRIMARY_ALLEGATION, Aspect.ENTRY_OF_EVERY_CALL),
          Factor.named("at risk")
              .varying(INDICATORS)
              .before(ORDINARY, LABOR, ORDINARY.with(CSEC, Suspected.NOT))
              .covering(Aspect.AT_RISK),
          Factor.named("suggestions")
              .varying(RED_FLAGS, INDUSTRIES, ACTIVITIES, CSEC, CHILD_LABOR, CRIMINAL_BEHAVIOR)
              .varying(CALLER, AGE, AGE_ESTABLISHED)
              .before(ORDINARY)
              .covering(Aspect.SUGGESTIONS, Aspect.TO_CONSIDER),
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
              .covering(Aspect.MISSING_INFORMATION, Aspect.IDC_VERIFICATION),
          Factor.named("602 status")
              .varying(PROBATION, HOME, AWOL, AGAINST_PLACEMENT)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.STAFF, AgainstPlacement.CAREGIVER)
              .before(ORDINARY)
              .covering(Aspect.PROBATION_EMAIL, Aspect.TELL_PLACEMENT),
          Factor.named("standing")
              .varying(RESIDENCE, JURISDICTION, HOME, OCCURRED, AGAINST_PLACEMENT)
              .varying(PLACEMENT, PLACEMENT_LOCATION, OPEN_CASE, FOUND)
              .alike(HOME, Home.PARENT, Home.LEGAL_GUARDIAN, Home.OTHER_CAREGIVER)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.STAFF, AgainstPlacement.CAREGIVER)
              .alike(RESIDENCE, Where.NOT_KNOWN, Where.OWN_STATE)
              .alike(PLACEMENT_LOCATION, Where.NOT_KNOWN, Where.OWN_STATE)
              .alike(FOUND, Where.LOS_ANGELES, Where.NOT_KNOWN, Where.OWN_STATE)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE, Where.ABROAD)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.ABROAD)
              .before(standings(ORDINARY))
              .covering(Aspect.STANDING, Aspect.CONFIRM_RESIDENCE),
          Factor.named("disposition")
              .varying(CUSTODY, AT_HALL, TRANSPORTED, HALL_ANSWER, FOUND)
              .varying(DANGER, MISSING_REPORT, DELINQUENCY_WARRANT)
              .alike(FOUND, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY, Where.ABROAD)
              .before(dispositions())
              .covering(Aspect.DISPOSITION, Aspect.ENTRY_TRANSFER_DECLINED),
          Factor.named("disposition of a neighbor's child")
              .varying(CUSTODY, AT_HALL, TRANSPORTED, HALL_ANSWER, FOUND)
              .varying(WILL_RESPOND, TRANSFER, ANSWERED_BY, ARRIVAL, DANGER)
              .varying(MISSING_REPORT, DELINQUENCY_WARRANT)
              .alike(FOUND, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY, Where.ABROAD)
              .before(outsiders(Where.SURROUNDING_COUNTY))
              .covering(Aspect.DISPOSITION, Aspect.ENTRY_TRANSFER_DECLINED),
          Factor.named("kinds of warrant")
              .varying(CUSTODY_WARRANT, MISSING_REPORT, DELINQUENCY_WARRANT, RESIDENCE, CUSTODY)
              .before(ORDINARY, ORDINARY.with(OPEN_CASE, CaseStatus.UNKNOWN))
              .covering(),
          Factor.named("response")
              .varying(PAST_HISTORY, DANGER, FLIGHT, AWOL)
              .varying(CUSTODY, AT_HALL, TRANSPORTED, HALL_ANSWER)
              .varying(OPEN_CASE, PROBATION)
              .alike(OPEN_CASE, CaseStatus.REGIONAL, CaseStatus.CSEC_UNIT)
              .alike(
                  PROBATION,
                  ProbationStatus.NOT_INVOLVED,
                  ProbationStatus.INVOLVED,
                  ProbationStatus.WARD_ELSEWHERE)
              .before(responses())
              .covering(Aspect.RESPONSE),
          Factor.named("unit")
              .varying(OPEN_CASE, AGAINST_PLACEMENT, OCCURRED, PROBATION, RESIDENCE, HOME, FOUND)
              .varying(PLACEMENT, PLACEMENT_LOCATION, PLACEMENT_NAME)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.STAFF, AgainstPlacement.CAREGIVER)
              .alike(
                  PROBATION,
                  ProbationStatus.NOT_INVOLVED,
                  ProbationStatus.INVOLVED,
                  ProbationStatus.WARD_ELSEWHERE)
              .alike(RESIDENCE, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(RESIDENCE, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(RESIDENCE, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(HOME, Home.PARENT, Home.LEGAL_GUARDIAN, Home.OTHER_CAREGIVER)
              .alike(
                  FOUND,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED,
                  Where.LOS_ANGELES)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY, Where.ABROAD)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(
                  PLACEMENT_LOCATION,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED)
              .alike(PLACEMENT_LOCATION, Where.NOT_KNOWN, Where.LOS_ANGELES)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.ABROAD)
              .before(units())
              .covering(
                  Aspect.PRIMARY, Aspect.SECONDARY, Aspect.REFERRAL_NAME, Aspect.ENTRY_SECONDARY),
          Factor.named("office")
              .varying(OPEN_CASE, OPEN_CASE_OFFICE, AGAINST_PLACEMENT, OCCURRED, AWOL, FOUND)
              .varying(HOME, HOME_OFFICE, PROBATION, RESIDENCE)
              .varying(PLACEMENT, PLACEMENT_LOCATION, PLACEMENT_OFFICE)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.STAFF, AgainstPlacement.CAREGIVER)
              .alike(FOUND, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY, Where.ABROAD)
              .alike(HOME, Home.PARENT, Home.LEGAL_GUARDIAN, Home.OTHER_CAREGIVER)
              .alike(
                  PROBATION,
                  ProbationStatus.NOT_INVOLVED,
                  ProbationStatus.INVOLVED,
                  ProbationStatus.WARD_ELSEWHERE)
              .alike(RESIDENCE, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(RESIDENCE, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(
                  PLACEMENT_LOCATION,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.ABROAD)
              .before(hands(ORDINARY))
              .before(ORDINARY.with(JURISDICTION, Where.LOS_ANGELES))
              .covering(Aspect.OFFICE),
          Factor.named("placement response")
              .varying(AGAINST_PLACEMENT, PLACEMENT, PLACEMENT_LOCATION, PLACEMENT_OFFICE)
              .varying(RESIDENCE, HOME, FOUND, MOMENT, OPEN_CASE, PROBATION)
              .alike(HOME, Home.PARENT, Home.LEGAL_GUARDIAN, Home.OTHER_CAREGIVER)
              .alike(
                  FOUND,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED,
                  Where.LOS_ANGELES)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY, Where.ABROAD)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(RESIDENCE, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(RESIDENCE, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(RESIDENCE, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(
                  PLACEMENT_LOCATION,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.ABROAD)
              .alike(MOMENT, Moment.IN_HOURS, Moment.BEFORE_CLOSING)
              .alike(MOMENT, Moment.IN_HOURS, Moment.CALLED_AFTER_HOURS_ASSIGNED_IN_HOURS)
              .alike(MOMENT, Moment.AFTER_HOURS, Moment.BEFORE_OPENING, Moment.CLOSING)
              .alike(MOMENT, Moment.AFTER_HOURS, Moment.THANKSGIVING, Moment.BEYOND_THE_CALENDAR)
              .alike(MOMENT, Moment.AFTER_HOURS, Moment.CALLED_IN_HOURS_ASSIGNED_AFTER)
              .before(placements())
              .covering(Aspect.PLACEMENT_RESPONSE),
          Factor.named("notices")
              .varying(MOMENT, OPEN_CASE, PROBATION, RESIDENCE, FOUND)
              .varying(CUSTODY, AT_HALL, TRANSPORTED, HALL_ANSWER)
              .alike(
                  RESIDENCE, Where.LOS_ANGELES, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID)
              .alike(RESIDENCE, Where.LOS_ANGELES, Where.MISNAMED, Where.ABROAD)
              .alike(RESIDENCE, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(RESIDENCE, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(
                  FOUND,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED,
                  Where.LOS_ANGELES)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY, Where.ABROAD)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .before(notices())
              .covering(Aspect.PRE_ALERT, Aspect.EXPEDITED_FORM),
          Factor.named("jurisdiction told")
              .varying(RESIDENCE, JURISDICTION, FOUND, PLACEMENT, PLACEMENT_LOCATION)
              .varying(AGAINST_PLACEMENT, OPEN_CASE, OPEN_SERVICES)
              .varying(WILL_RESPOND, TRANSFER)
              .alike(RESIDENCE, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(JURISDICTION, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(FOUND, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(
                  PLACEMENT_LOCATION,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED,
                  Where.LOS_ANGELES)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY, Where.ABROAD)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.STAFF, AgainstPlacement.CAREGIVER)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.NONE, AgainstPlacement.UNKNOWN)
              .alike(OPEN_CASE, CaseStatus.NONE, CaseStatus.UNKNOWN)
              .alike(OPEN_CASE, CaseStatus.REGIONAL, CaseStatus.CSEC_UNIT)
              .before(told())
              .covering(Aspect.TO_JURISDICTION),
          Factor.named("authorities elsewhere")
              .varying(RESIDENCE, JURISDICTION, FOUND, PLACEMENT, PLACEMENT_LOCATION)
              .varying(AGAINST_PLACEMENT, OPEN_CASE, OPEN_SERVICES)
              .varying(WILL_RESPOND, TRANSFER)
              .alike(RESIDENCE, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(JURISDICTION, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(FOUND, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(
                  PLACEMENT_LOCATION,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.STAFF, AgainstPlacement.CAREGIVER)
              .alike(AGAINST_PLACEMENT, AgainstPlacement.NONE, AgainstPlacement.UNKNOWN)
              .alike(OPEN_CASE, CaseStatus.NONE, CaseStatus.UNKNOWN)
              .alike(OPEN_CASE, CaseStatus.REGIONAL, CaseStatus.CSEC_UNIT)
              .before(authorities())
              .covering(
                  Aspect.TO_WHERE_FOUND,
                  Aspect.TO_PLACEMENT_COUNTY,
                  Aspect.WARRANT_COPY,
                  Aspect.ENTRY_CPS_STATUS,
                  Aspect.ENTRY_COUNTY_RESPONSE),
          Factor.named("law enforcement and Juvenile Hall")
              .varying(RESIDENCE, HOME, OPEN_CASE, PROBATION, FOUND, DANGER)
              .varying(CUSTODY, AT_HALL, TRANSPORTED, HALL_ANSWER)
              .varying(MISSING_REPORT, DELINQUENCY_WARRANT)
              .alike(
                  RESIDENCE, Where.LOS_ANGELES, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID)
              .alike(RESIDENCE, Where.LOS_ANGELES, Where.MISNAMED, Where.ABROAD)
              .alike(RESIDENCE, Where.UNLISTED_COUNTY, Where.OUT_OF_STATE)
              .alike(HOME, Home.PARENT, Home.LEGAL_GUARDIAN, Home.OTHER_CAREGIVER)
              .alike(HOME, Home.UNKNOWN, Home.HOMELESS)
              .alike(OPEN_CASE, CaseStatus.REGIONAL, CaseStatus.CSEC_UNIT)
              .alike(
                  PROBATION,
                  ProbationStatus.NOT_INVOLVED,
                  ProbationStatus.INVOLVED,
                  ProbationStatus.WARD_ELSEWHERE)
              .alike(
                  PROBATION,
                  ProbationStatus.WARD_602_FM_HOME,
                  ProbationStatus.WARD_602_FR_PLACEMENT)
              .alike(
                  FOUND,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED,
                  Where.LOS_ANGELES)
              .alike(MISSING_REPORT, Answer.NO, Answer.UNKNOWN)
              .alike(DELINQUENCY_WARRANT, Answer.NO, Answer.UNKNOWN)
              .before(placementsTold(jurisdictions(List.of(ORDINARY))))
              .covering(
                  Aspect.TO_POLICE_THERE, Aspect.TRANSPORT, Aspect.TELL_OF_REPORT, Aspect.ASK_HALL),
          Factor.named("escalation")
              .varying(RESIDENCE, JURISDICTION, HOME, OPEN_CASE, PROBATION, FOUND)
              .varying(WILL_RESPOND, OPEN_JURISDICTION, AT_HALL, TRANSPORTED, HALL_ANSWER)
              .alike(
                  RESIDENCE, Where.LOS_ANGELES, Where.NOT_KNOWN, Where.OWN_STATE, Where.ONLY_SAID)
              .alike(RESIDENCE, Where.LOS_ANGELES, Where.MISNAMED)
              .alike(RESIDENCE, Where.UNLISTED_COUNTY, Where.OUT_OF_STATE)
              .alike(JURISDICTION, Where.OWN_STATE, Where.ONLY_SAID, Where.MISNAMED)
              .alike(JURISDICTION, Where.UNLISTED_COUNTY, Where.OUT_OF_STATE)
              .alike(HOME, Home.PARENT, Home.LEGAL_GUARDIAN, Home.OTHER_CAREGIVER)
              .alike(HOME, Home.UNKNOWN, Home.HOMELESS)
              .alike(OPEN_CASE, CaseStatus.NONE, CaseStatus.UNKNOWN)
              .alike(OPEN_CASE, CaseStatus.REGIONAL, CaseStatus.CSEC_UNIT)
              .alike(
                  PROBATION,
                  ProbationStatus.NOT_INVOLVED,
                  ProbationStatus.NOT_VERIFIED,
                  ProbationStatus.INVOLVED,
                  ProbationStatus.WARD_ELSEWHERE)
              .alike(
                  PROBATION,
                  ProbationStatus.WARD_602_FM_HOME,
                  ProbationStatus.WARD_602_FR_PLACEMENT)
              .alike(
                  FOUND,
                  Where.NOT_KNOWN,
                  Where.OWN_STATE,
                  Where.ONLY_SAID,
                  Where.MISNAMED,
                  Where.LOS_ANGELES)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.UNLISTED_COUNTY, Where.ABROAD)
              .alike(FOUND, Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)
              .alike(WILL_RESPOND, WillRespond.UNKNOWN, WillRespond.PENDING, WillRespond.YES)
              .alike(AT_HALL, Answer.NO, Answer.UNKNOWN)
              .alike(TRANSPORTED, Answer.NO, Answer.UNKNOWN)
              .alike(HALL_ANSWER, HallAnswer.NOT_GIVEN, HallAnswer.ACCEPTED)
              .before(placementsTold(List.of(ORDINARY.with(CUSTODY, Answer.UNKNOWN))))
              .covering(Aspect.ESCALATION),
          Factor.named("human trafficking law enforcement")
              .varying(CALLER, CSEC, CHILD_LABOR, CRIMINAL_BEHAVIOR)
              .varying(CUSTODY, AT_HALL, TRANSPORTED, HALL_ANSWER)
              .before(ORDINARY)
              .covering(Aspect.TO_LAW_ENFORCEMENT),
          Factor.named("recording")
              .varying(HOME, AGAINST_PLACEMENT, CSEC, CHILD_LABOR, CRIMINAL_BEHAVIOR)
              .before(indicatorA(ORDINARY), ORDINARY)
              .covering(Aspect.GENERAL_NEGLECT, Aspect.ENTRY_CATEGORIES));

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

  /** No placement told of, one that is accused, and one that lies outside the county. */
  private static List<Point> placementsTold(List<Point> points) {
    List<Point> told = new ArrayList<>(points);
    for (Point point : points) {
      told.add(point.with(AGAINST_PLACEMENT, AgainstPlacement.STAFF));
      told.add(point.with(PLACEMENT, true).with(PLACEMENT_LOCATION, Where.SURROUNDING_COUNTY));
    }
    return told;
  }

  /** Jurisdiction as the residence, this county's, and abroad. */
  private static List<Point> jurisdictions(List<Point> points) {
    List<Point> under = new ArrayList<>(points);
    for (Point point : points) {
      under.add(point.with(JURISDICTION, Where.LOS_ANGELES));
      under.add(point.with(JURISDICTION, Where.ABROAD));
      under.add(point.with(JURISDICTION, Where.ONLY_SAID));
    }
    return under;
  }

  private static List<Point> standings(Point point) {
    List<Point> all = new ArrayList<>();
    for (Point reported : List.of(point, point.with(MISSING_REPORT, Answer.YES))) {
      all.add(reported);
      all.add(reported.with(PROBATION, ProbationStatus.NOT_VERIFIED));
      all.add(reported.with(PROBATION, ProbationStatus.WARD_602_FM_HOME));
      all.add(reported.with(PROBATION, ProbationStatus.WARD_ELSEWHERE));
    }
    return all;
  }

  /** The county's own child, and those whom no neighbor is asked to take. */
  private static List<Point> dispositions() {
    List<Point> all = new ArrayList<>();
    all.add(ORDINARY);
    all.addAll(outsiders(Where.UNLISTED_COUNTY));
    all.addAll(outsiders(Where.OUT_OF_STATE));
    return all;
  }

  /** Who can be turned away, and everybody who may still be the county's. */
  private static List<Point> outsiders(Where residence) {
    Point outsider = ORDINARY.with(RESIDENCE, residence);
    Point homeless = outsider.with(HOME, Home.HOMELESS);
    List<Point> all = new ArrayList<>(open(outsider));
    all.add(LABOR.with(RESIDENCE, residence));
    all.add(outsider.with(CUSTODY_WARRANT, Answer.YES));
    all.add(outsider.with(JURISDICTION, Where.ONLY_SAID));
    all.addAll(open(outsider.with(HOME, Home.UNKNOWN)));
    all.addAll(open(homeless.with(AGAINST_PLACEMENT, AgainstPlacement.UNKNOWN)));
    return all;
  }

  /** Open case and Probation known or not. */
  private static List<Point> open(Point point) {
    Point notSearched = point.with(OPEN_CASE, CaseStatus.UNKNOWN);
    return List.of(
        point,
        notSearched,
        point.with(PROBATION, ProbationStatus.NOT_VERIFIED),
        notSearched.with(PROBATION, ProbationStatus.NOT_VERIFIED));
  }

  /** Here and outside, one for each way in which it comes to a response, or to none. */
  private static List<Point> responses() {
    List<Point> all = new ArrayList<>();
    for (Where residence : List.of(Where.LOS_ANGELES, Where.NOT_KNOWN)) {
      Point here = ORDINARY.with(RESIDENCE, residence);
      all.addAll(hereAndOutside(here));
      all.addAll(hereAndOutside(here.with(HOME, Home.PLACEMENT)));
    }
    for (Where residence : List.of(Where.SURROUNDING_COUNTY, Where.OUT_OF_STATE)) {
      Point outsider = ORDINARY.with(RESIDENCE, residence);
      all.addAll(hereAndOutside(outsider));
      all.addAll(hereAndOutside(outsider.with(JURISDICTION, Where.LOS_ANGELES)));
      all.addAll(hereAndOutside(outsider.with(HOME, Home.PLACEMENT)));
      all.addAll(hereAndOutside(outsider.with(HOME, Home.UNKNOWN)));
      all.addAll(hereAndOutside(outsider.with(HOME, Home.HOMELESS)));
      all.add(outsider.with(MISSING_REPORT, Answer.YES));
      all.add(coming(outsider));
    }
    return all;
  }

  private static List<Point> hereAndOutside(Point point) {
    return List.of(point, point.with(FOUND, Where.SURROUNDING_COUNTY));
  }

  private static Point coming(Point point) {
    return point
        .with(WILL_RESPOND, WillRespond.YES)
        .with(ANSWERED_BY, true)
        .with(ARRIVAL, Arrival.TO_COME);
  }

  /** In hours and after, at once and not, for either kind of category, in whose hands ever. */
  private static List<Point> units() {
    List<Point> all = new ArrayList<>();
    for (Point category : List.of(ORDINARY, LABOR)) {
      for (Moment moment : List.of(Moment.IN_HOURS, Moment.AFTER_HOURS)) {
        Point point = category.with(MOMENT, moment);
        all.addAll(jurisdictions(List.of(point)));
        all.addAll(hands(point).subList(1, 3));
        all.addAll(hands(exception(point)));
      }
    }
    return all;
  }

  /** At large, on the way to the Hall, and refused by it. */
  private static List<Point> hands(Point point) {
    return List.of(point, onTheWay(point), point.with(HALL_ANSWER, HallAnswer.REFUSED));
  }

  /** In somebody's hands, so that it is not said that nobody has the child. */
  private static Point onTheWay(Point point) {
    return point.with(CUSTODY, Answer.UNKNOWN).with(TRANSPORTED, Answer.YES);
  }

  private static List<Point> placements() {
    List<Point> all = new ArrayList<>();
    for (Point point : jurisdictions(List.of(ORDINARY))) {
      all.add(point);
      all.add(exception(point));
      all.add(coming(point).with(DANGER, Answer.NO));
      all.add(point.with(MISSING_REPORT, Answer.YES).with(CUSTODY, Answer.YES));
      all.add(onTheWay(point));
      all.add(point.with(HALL_ANSWER, HallAnswer.REFUSED));
    }
    return all;
  }

  /** With report and warrant each known or not, and the other county coming or not. */
  private static List<Point> notices() {
    List<Point> all = new ArrayList<>();
    all.add(ORDINARY.with(JURISDICTION, Where.LOS_ANGELES));
    for (Point point :
        List.of(
            ORDINARY,
            coming(ORDINARY).with(DANGER, Answer.NO),
            ORDINARY.with(HOME, Home.UNKNOWN))) {
      for (Answer report : Answer.values()) {
        all.add(point.with(MISSING_REPORT, report));
        all.add(point.with(MISSING_REPORT, report).with(DELINQUENCY_WARRANT, Answer.NO));
      }
    }
    return all;
  }

  /** Here by what the Hall said or not, living here or not, and the county coming or not. */
  private static List<Point> authorities() {
    List<Point> all = new ArrayList<>();
    for (Point point : whateverTheHallSaid()) {
      all.add(point.with(PROBATION, ProbationStatus.WARD_602_FM_HOME));
      for (Home home : List.of(Home.PARENT, Home.PLACEMENT)) {
        all.add(point.with(HOME, home));
        all.add(coming(point).with(HOME, home));
      }
    }
    return all;
  }

  /** Report or none, another county's ward or not, and all that is known of the coming. */
  private static List<Point> told() {
    List<Point> all = new ArrayList<>();
    for (Point point : whateverTheHallSaid()) {
      all.add(point.with(PROBATION, ProbationStatus.WARD_602_FM_HOME));
      for (Home home : List.of(Home.PARENT, Home.PLACEMENT)) {
        for (Answer report : List.of(Answer.NO, Answer.YES)) {
          for (Point known : arrivals(point.with(HOME, home).with(MISSING_REPORT, report))) {
            all.add(known);
            all.add(known.with(PROBATION, ProbationStatus.WARD_ELSEWHERE));
          }
        }
      }
    }
    return all;
  }

  private static List<Point> whateverTheHallSaid() {
    return List.of(ORDINARY, ORDINARY.with(HALL_ANSWER, HallAnswer.REFUSED));
  }

  /** A time that passed tells as much as one to come when nobody has a name. */
  private static List<Point> arrivals(Point point) {
    Point answered = point.with(ANSWERED_BY, true);
    return List.of(
        point,
        point.with(ARRIVAL, Arrival.TO_COME),
        answered,
        answered.with(ARRIVAL, Arrival.PASSED),
        answered.with(ARRIVAL, Arrival.TO_COME));
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
