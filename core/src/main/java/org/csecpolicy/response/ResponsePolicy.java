package org.csecpolicy.response;

import static org.csecpolicy.response.ResponseTime.IMMEDIATE;
import static org.csecpolicy.response.ResponseTime.IMMEDIATE_NOT_REQUIRED;

import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;

/**
 * How fast must the department respond? Immediately (N-1.g.1), and without exception when law
 * enforcement has the child in custody (N-2.b.1) or somebody waits at a staging area. The exception
 * (N-1.g.2) takes facts that are all known.
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
          Fact.RESIDENCE);

  private final Readings readings;

  /** The rule under an agency's chosen readings. */
  public ResponsePolicy(Readings readings) {
    this.readings = readings;
  }

  /** How fast, for a referral that the department responds to. */
  public Cited<ResponseTime> respond(Referral referral, Jurisdiction jurisdiction) {
    boolean exceptionHolds = exceptionHolds(referral);
    if (referral.custody().lawEnforcement().isYes()) {
      return exceptionHolds ? CUSTODY_OVER_EXCEPTION : CUSTODY;
    }
    if (jurisdiction.disposition().outcome().atStagingArea()) {
      return exceptionHolds ? STAGING_AREA_OVER_EXCEPTION : STAGING_AREA;
    }
    boolean knownToBeOurs = jurisdiction.standing().isSettled();
    if (exceptionHolds && referral.custody().lawEnforcement().isNo() && knownToBeOurs) {
      return EXCEPTION;
    }
    Cited<ResponseTime> immediate = anyConditionHolds(referral) ? CANDIDATE : GENERAL;
    return exceptionRuledOut(referral)
        ? immediate
        : immediate.lookingAt(referral, OF_THE_EXCEPTION);
  }

  /** N-1.g.2, as the agency reads its limbs. */
  private boolean exceptionHolds(Referral referral) {
    boolean harmless = pastHistoryWithoutDangerOrFlight(referral);
    if (readings.chose(Reading.HISTORY_ALONE)) {
      return harmless;
    }
    return readings.chose(Reading.HISTORY_OR_LOCATION)
        ? harmless || atJuvenileHallOrAwol(referral)
        : harmless && atJuvenileHallOrAwol(referral);
  }

  private static boolean pastHistoryWithoutDangerOrFlight(Referral referral) {
    return referral.pastHistoryOnly().isYes()
        && referral.imminentDanger().isNo()
        && referral.flightRisk().isNo();
  }

  private static boolean atJuvenileHallOrAwol(Referral referral) {
    return referral.custody().atJuvenileHall().isYes() || referral.awol().isYes();
  }

  /** No answer that is still open could make the exception hold. */
  private boolean exceptionRuledOut(Referral referral) {
    boolean harmful =
        referral.pastHistoryOnly().isNo()
            || referral.imminentDanger().isYes()
            || referral.flightRisk().isYes();
    boolean elsewhere = referral.custody().atJuvenileHall().isNo() && referral.awol().isNo();
    if (readings.chose(Reading.HISTORY_ALONE)) {
      return harmful;
    }
    return readings.chose(Reading.HISTORY_OR_LOCATION)
        ? harmful && elsewhere
        : harmful || elsewhere;
  }

  /** Some conditions hold: the supervisor may want to look at the exception. */
  private static boolean anyConditionHolds(Referral referral) {
    return referral.pastHistoryOnly().isYes()
        || referral.imminentDanger().isNo()
        || referral.flightRisk().isNo()
        || atJuvenileHallOrAwol(referral);
  }
}
