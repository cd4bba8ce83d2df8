package org.csecpolicy.response;

import static org.csecpolicy.response.ResponseTime.IMMEDIATE;
import static org.csecpolicy.response.ResponseTime.IMMEDIATE_NOT_REQUIRED;

import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/**
 * How fast must the department respond? Immediately (N-1.g.1), and without exception when law
 * enforcement has the child in custody (N-2.b.1) or somebody waits at a staging area. The exception
 * (N-1.g.2) takes facts that are all known and none of which contradict each other.
 */
public final class ResponsePolicy {
  private static final Cited<ResponseTime> CUSTODY =
      Cited.of(IMMEDIATE, Clause.N_1_G_1, Clause.N_2_B_1);
  private static final Cited<ResponseTime> CUSTODY_OVER_EXCEPTION =
      CUSTODY.under(Clause.N_1_G_2).readAs(Interpretation.CUSTODY_IS_IMMEDIATE);
  private static final Cited<ResponseTime> STAGING_AREA =
      Cited.of(IMMEDIATE, Clause.N_1_G_1, Clause.N_OOC_20);
  private static final Cited<ResponseTime> STAGING_AREA_OVER_EXCEPTION =
      STAGING_AREA.under(Clause.N_1_G_2).readAs(Interpretation.HALL_REFUSES);
  private static final Cited<ResponseTime> EXCEPTION =
      Cited.of(IMMEDIATE_NOT_REQUIRED, Clause.N_1_G_2)
          .readAs(Interpretation.IMMEDIATE_EXCEPTION)
          .readAs(Interpretation.NO_TIME_STATED);
  private static final Cited<ResponseTime> CANDIDATE =
      Cited.of(IMMEDIATE, Clause.N_1_G_1, Clause.N_1_G_2)
          .readAs(Interpretation.IMMEDIATE_EXCEPTION)
          .readAs(Interpretation.SUPERVISOR_DECIDES);
  private static final Cited<ResponseTime> DANGER_OVER_READING =
      Cited.of(IMMEDIATE, Clause.N_1_G_1, Clause.N_1_G_2).readAs(Interpretation.KNOWN_DANGER);
  private static final Cited<ResponseTime> GENERAL = Cited.of(IMMEDIATE, Clause.N_1_G_1);

  /** What the exception takes (N-1.g.2), and what would overrule it. */
  private static final FactSet OF_THE_EXCEPTION =
      FactSet.of(
          Fact.PAST_HISTORY_ONLY,
          Fact.IMMINENT_DANGER,
          Fact.FLIGHT_RISK,
          Fact.AT_JUVENILE_HALL,
          Fact.AWOL,
          Fact.LAW_ENFORCEMENT_CUSTODY,
          Fact.RESIDENCE,
          Fact.OPEN_CASE,
          Fact.PROBATION_STATUS);

  private final Agency agency;
  private final Readings readings;

  /** The rule of one agency under its chosen readings. */
  public ResponsePolicy(Agency agency, Readings readings) {
    this.agency = agency;
    this.readings = readings;
  }

  /** How fast, for a referral that the department responds to. */
  public Cited<ResponseTime> respond(Referral referral, Jurisdiction jurisdiction) {
    Whereabouts where = jurisdiction.whereabouts();
    return respond(referral, jurisdiction, where).despite(where.contradictions());
  }

  private Cited<ResponseTime> respond(
      Referral referral, Jurisdiction jurisdiction, Whereabouts where) {
    boolean exceptionHolds = exceptionHolds(referral, where);
    if (where.custody().isYes()) {
      return exceptionHolds ? CUSTODY_OVER_EXCEPTION : CUSTODY;
    }
    if (jurisdiction.disposition().outcome().atStagingArea()) {
      return exceptionHolds ? STAGING_AREA_OVER_EXCEPTION : STAGING_AREA;
    }
    boolean contradicted = isContradicted(referral, where);
    if (exceptionHolds && !contradicted && where.custody().isNo() && isKnownToBeOurs(referral)) {
      return referral.imminentDanger().isYes()
          ? DANGER_OVER_READING
          : EXCEPTION.lookingAt(referral, Fact.IMMINENT_DANGER);
    }
    if (exceptionRuledOut(referral, where) || !mayBeOurs(referral)) {
      return GENERAL;
    }
    // Past history is known and no condition is known to fail: a supervisor may want to look.
    boolean candidate =
        !contradicted && referral.pastHistoryOnly().isYes() && !referral.flightRisk().isYes();
    return (candidate ? CANDIDATE : GENERAL).lookingAt(referral, OF_THE_EXCEPTION);
  }

  /** N-1.g.2, as the agency reads its limbs; none of them outweighs danger that is known. */
  private boolean exceptionHolds(Referral referral, Whereabouts where) {
    boolean harmless =
        referral.pastHistoryOnly().isYes()
            && referral.imminentDanger().isNo()
            && referral.flightRisk().isNo();
    if (readings.chose(Reading.HISTORY_ALONE)) {
      return harmless;
    }
    boolean there = where.hall() == HallState.THERE || referral.awol().isYes();
    return readings.chose(Reading.HISTORY_OR_LOCATION) ? harmless || there : harmless && there;
  }

  /** No answer that is still open could make the exception hold. */
  private boolean exceptionRuledOut(Referral referral, Whereabouts where) {
    boolean harmful =
        referral.pastHistoryOnly().isNo()
            || referral.imminentDanger().isYes()
            || referral.flightRisk().isYes();
    boolean elsewhere = isElsewhere(referral, where);
    if (readings.chose(Reading.HISTORY_ALONE)) {
      return harmful;
    }
    return readings.chose(Reading.HISTORY_OR_LOCATION)
        ? referral.imminentDanger().isYes() || harmful && elsewhere
        : harmful || elsewhere;
  }

  /** Neither at Juvenile Hall nor AWOL. */
  private static boolean isElsewhere(Referral referral, Whereabouts where) {
    boolean notThere =
        referral.custody().atJuvenileHall().isNo()
            || where.isRefused()
            || where.hall() == HallState.ON_THE_WAY;
    return notThere && referral.awol().isNo();
  }

  /** The residence is here, or an open case or 602 status makes the child the county's. */
  private boolean isKnownToBeOurs(Referral referral) {
    CaseStatus open = referral.openCase().status();
    return referral.child().residence().isIn(agency.county())
        || open == CaseStatus.REGIONAL
        || open == CaseStatus.CSEC_UNIT
        || referral.probation().status().is602();
  }

  private boolean mayBeOurs(Referral referral) {
    return isKnownToBeOurs(referral)
        || !referral.child().residence().isOutside(agency.county())
        || referral.openCase().status() == CaseStatus.UNKNOWN
        || referral.probation().status() == ProbationStatus.NOT_VERIFIED;
  }

  /** The exception never stands on facts that contradict each other. */
  private static boolean isContradicted(Referral referral, Whereabouts where) {
    return !where.contradictions().isEmpty() || referral.statusAgainstHome().isPresent();
  }
}
