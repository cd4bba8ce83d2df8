package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.PlacementKind;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.RedFlag;

/**
 * A discrete fact of a referral and every value of it that the policy could tell apart. The first
 * value is "not known" or "not given", except for the moment, which is always known.
 */
enum Dimension {
  MOMENT("calledAt", (Object[]) Moment.values()),
  CALLER(
      "caller.kind",
      CallerKind.UNKNOWN,
      CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED,
      CallerKind.FRP_LAW_ENFORCEMENT,
      CallerKind.OTHER_LAW_ENFORCEMENT,
      CallerKind.MANDATED_REPORTER,
      CallerKind.PUBLIC),
  AGE("child.dateOfBirth", (Object[]) Age.values()),
  AGE_ESTABLISHED("child.ageEstablished", answers()),
  AGE_SOURCE("child.ageSource", false, true),
  RESIDENCE("child.residence", (Object[]) Where.values()),
  JURISDICTION("child.jurisdiction", (Object[]) Where.values()),
  FOUND("child.foundIn", (Object[]) Where.values()),
  NATIONALITY(
      "child.nationality",
      Nationality.UNKNOWN,
      Nationality.US_CITIZEN,
      Nationality.LAWFUL_PERMANENT_RESIDENT,
      Nationality.FOREIGN_NATIONAL,
      Nationality.SUSPECTED_FOREIGN_NATIONAL),

  HOME(
      "home",
      Home.UNKNOWN,
      Home.PARENT,
      Home.LEGAL_GUARDIAN,
      Home.OTHER_CAREGIVER,
      Home.PLACEMENT,
      Home.HOMELESS),
  HOME_OFFICE("homeOffice", false, true),
  OCCURRED("occurred", Occurred.UNKNOWN, Occurred.AT_HOME, Occurred.IN_PLACEMENT),
  AGAINST_PLACEMENT(
      "againstPlacement",
      AgainstPlacement.UNKNOWN,
      AgainstPlacement.NONE,
      AgainstPlacement.CAREGIVER,
      AgainstPlacement.STAFF),
  PLACEMENT("placement", false, true),
  PLACEMENT_NAME("placement.name", false, true),
  PLACEMENT_KIND("placement.kind", PlacementKind.UNKNOWN, PlacementKind.PROBATION_FACILITY),
  PLACEMENT_LOCATION("placement.location", (Object[]) Where.values()),
  PLACEMENT_OFFICE("placement.office", false, true),
  OPEN_CASE(
      "openCase.status",
      CaseStatus.UNKNOWN,
      CaseStatus.NONE,
      CaseStatus.REGIONAL,
      CaseStatus.CSEC_UNIT),
  OPEN_CASE_OFFICE("openCase.office", false, true),
  PROBATION("probation.status", (Object[]) ProbationStatus.values()),
  INFORMANT("probation.informant", false, true),

  CSEC("categories.CSEC", (Object[]) Suspected.values()),
  CHILD_LABOR("categories.CHILD_LABOR", (Object[]) Suspected.values()),
  CRIMINAL_BEHAVIOR("categories.CRIMINAL_BEHAVIOR", (Object[]) Suspected.values()),
  INDICATORS("indicators", Letters.ALL.toArray()),
  RED_FLAGS("redFlags", flags().toArray()),

  PAST_HISTORY("pastHistoryOnly", answers()),
  DANGER("imminentDanger", answers()),
  FLIGHT("flightRisk", answers()),
  AWOL("awol", answers()),
  CUSTODY("custody.lawEnforcement", answers()),
  AT_HALL("custody.atJuvenileHall", answers()),
  TRANSPORTED("custody.beingTransported", answers()),
  HALL_ANSWER("custody.hallAnswer", (Object[]) HallAnswer.values()),

  OPEN_SERVICES("elsewhere.openServices", answers()),
  OPEN_JURISDICTION("elsewhere.openJurisdiction", answers()),
  WILL_RESPOND(
      "elsewhere.willRespond",
      WillRespond.UNKNOWN,
      WillRespond.PENDING,
      WillRespond.YES,
      WillRespond.NO),
  TRANSFER(
      "elsewhere.electronicTransfer",
      ElectronicTransfer.UNKNOWN,
      ElectronicTransfer.ACCEPTED,
      ElectronicTransfer.DECLINED),
  ANSWERED_BY("elsewhere.answeredBy", false, true),
  ARRIVAL("elsewhere.expectedArrival", (Object[]) Arrival.values()),
  MISSING_REPORT("elsewhere.missingPersonReport", answers()),
  DELINQUENCY_WARRANT("elsewhere.delinquencyWarrant", answers()),
  CUSTODY_WARRANT("elsewhere.protectiveCustodyWarrant", answers()),

  AUDIT_QUESTIONS("information.auditReviewQuestionsAsked", answers()),
  STAGING_AREA("information.stagingArea", false, true),
  PERPETRATOR("information.perpetrators", false, true),
  INCIDENT_LOCATION("information.incidentLocation", false, true),
  SUMMARY("information.summary", false, true),

  CALLER_NAME("caller.name", false, true),
  CHILD_NAME("child.name", false, true),
  INDUSTRIES("industries", false, true),
  ACTIVITIES("activities", false, true),
  DEFINITIONS("definitions", false, true),
  VULNERABILITIES("vulnerabilities", false, true),
  REPORTING("reporting", false, true);

  /** Said on the call, kept, and without any effect on the decision. */
  static final ImmutableSet<Dimension> NEVER_DECIDE =
      Sets.immutableEnumSet(
          CALLER_NAME,
          CHILD_NAME,
          AGE_SOURCE,
          PLACEMENT_KIND,
          DEFINITIONS,
          VULNERABILITIES,
          REPORTING);

  /**
   * Their first value is no missing answer: known on every call, chosen by the screener, or, as the
   * jurisdiction, by default what another fact says.
   */
  private static final ImmutableSet<Dimension> ALWAYS_KNOWN =
      Sets.immutableEnumSet(
          MOMENT,
          CSEC,
          CHILD_LABOR,
          CRIMINAL_BEHAVIOR,
          RED_FLAGS,
          INDUSTRIES,
          ACTIVITIES,
          JURISDICTION);

  /**
   * What has not happened yet is an event, not a fact: the answers of Juvenile Hall and of the
   * other county. Their first value is "not yet", which claims nothing.
   */
  static final ImmutableSet<Dimension> EVENTS =
      Sets.immutableEnumSet(HALL_ANSWER, WILL_RESPOND, TRANSFER);

  private final String field;
  private final ImmutableList<Object> values;

  /** The same, for the billions of times that one is looked at. */
  private final Object[] byPlace;

  Dimension(String field, Object... values) {
    this.field = field;
    this.values = ImmutableList.copyOf(values);
    this.byPlace = values;
  }

  /** The field of a referral that holds it, as a path. */
  String field() {
    return field;
  }

  ImmutableList<Object> all() {
    return values;
  }

  /** The value at a place among all. */
  Object at(int place) {
    return byPlace[place];
  }

  int size() {
    return byPlace.length;
  }

  /** How many of the first values mean that it is not known. */
  int unknowns() {
    if (ALWAYS_KNOWN.contains(this)) {
      return 0;
    }
    boolean isPlace = values.get(0) instanceof Where;
    return isPlace ? Where.LOS_ANGELES.ordinal() : this == CALLER ? 2 : 1;
  }

  /** Where a value stands; the value must be one of these. */
  int indexOf(Object value) {
    int index = values.indexOf(value);
    if (index < 0) {
      throw new IllegalArgumentException(this + " has no value " + value);
    }
    return index;
  }

  /** One of the values as a readable fact, such as "custody.lawEnforcement = yes". */
  String fact(int value) {
    String word = values.get(value).toString();
    return field + " = " + word.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Object[] answers() {
    return new Object[] {Answer.UNKNOWN, Answer.NO, Answer.YES};
  }

  /** A set of red flags for every set of categories that flags can suggest. */
  private static ImmutableList<Object> flags() {
    RedFlag csec = RedFlag.RUNS_AWAY;
    RedFlag labor = RedFlag.CANNOT_MOVE_FREELY;
    RedFlag crime = RedFlag.CRIME_FOR_THIRD_PARTY;
    RedFlag crimeAndCsec = RedFlag.RECRUITED_OR_TRAINED_OTHERS;
    return ImmutableList.of(
        ImmutableSet.of(),
        ImmutableSet.of(csec),
        ImmutableSet.of(labor),
        ImmutableSet.of(crime),
        ImmutableSet.of(crimeAndCsec),
        ImmutableSet.of(csec, labor),
        ImmutableSet.of(labor, crime),
        ImmutableSet.of(labor, crimeAndCsec));
  }

  /** How far a category is suspected; "not" is the absence of suspicion, which is known. */
  enum Suspected {
    NOT,
    POSSIBLE,
    IDENTIFIED
  }
}
