package org.csecpolicy.notice;

import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.notice.EveryPreAlert.Bullet;
import org.csecpolicy.notice.EveryPreAlert.Occasion;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/**
 * Who is alerted? The supervisor e-mails the pre-alert whenever the protocol applies, whatever the
 * custody, category and response. The lists are the union of what every clause that applies names.
 */
public final class PreAlertPolicy {
  private static final PreAlert TO_ALERT_LIST = PreAlert.of(PreAlert.ALERT_LIST_ONLY, false);
  private static final PreAlert TO_ALERT_LIST_AFTER_HOURS =
      PreAlert.of(PreAlert.ALERT_LIST_ONLY, true);
  private static final PreAlert TO_BOTH = PreAlert.of(PreAlert.BOTH_LISTS, false);
  private static final PreAlert TO_BOTH_AFTER_HOURS = PreAlert.of(PreAlert.BOTH_LISTS, true);

  /** No bullet repeats it for a referral that the department does not respond to. */
  private static final Cited<PreAlert> NO_RESPONSE =
      Cited.of(TO_ALERT_LIST, Clause.N_2_B_0).readAs(Interpretation.PRE_ALERT_ALWAYS);

  /** Nor for a CSEC-unit case in business hours. */
  private static final Cited<PreAlert> CSEC_UNIT_IN_HOURS =
      Cited.of(TO_ALERT_LIST, Clause.N_2_B_0, Clause.N_4_0).readAs(Interpretation.PRE_ALERT_ALWAYS);

  private static final Cited<PreAlert> CSEC_UNIT_AFTER_HOURS =
      Cited.of(TO_ALERT_LIST_AFTER_HOURS, Clause.N_2_B_0, Clause.N_4_AH_5, Clause.N_4_AH_6);
  private static final Cited<PreAlert> REGION =
      Cited.of(TO_ALERT_LIST, Clause.N_2_B_0, Clause.N_3_D_6);
  private static final Cited<PreAlert> AFTER_HOURS_UNIT =
      Cited.of(TO_ALERT_LIST_AFTER_HOURS, Clause.N_2_B_0, Clause.N_3_E_5, Clause.N_3_E_6);

  private static final FactSet OF_PROBATION =
      FactSet.of(Fact.PROBATION_STATUS, Fact.AT_JUVENILE_HALL, Fact.BEING_TRANSPORTED);
  private static final FactSet OF_AN_OUTSIDER =
      FactSet.of(
          Fact.PROBATION_STATUS,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED,
          Fact.MISSING_PERSON_REPORT,
          Fact.DELINQUENCY_WARRANT);

  private static final EveryPreAlert EVERY_ALERT = new EveryPreAlert(PreAlertPolicy::alert);

  private final boolean warrantOnly;

  /** The rule under an agency's chosen readings. */
  public PreAlertPolicy(Readings readings) {
    this.warrantOnly = readings.chose(Reading.DELINQUENCY_WARRANT_ONLY);
  }

  /** The pre-alert of a referral; the assignment is empty when the department does not respond. */
  public Cited<PreAlert> alert(
      Referral referral, Jurisdiction jurisdiction, Optional<Assignment> assignment) {
    Cited<PreAlert> alert =
        EVERY_ALERT.of(
            occasion(assignment),
            referral.probation().status(),
            jurisdiction.whereabouts().isAtHallOrOnTheWay(),
            bullet(referral, jurisdiction));
    return alert.outcome().alertsProbation()
        ? alert
        : alert.lookingAt(
            referral,
            jurisdiction.standing().outcome().isOutsider() ? OF_AN_OUTSIDER : OF_PROBATION);
  }

  /** N-OOC-18, N-OOC-21: of the report or warrant, or of the response to the staging area. */
  private Bullet bullet(Referral referral, Jurisdiction jurisdiction) {
    if (jurisdiction.disposition().outcome().atStagingArea()) {
      return Bullet.STAGING_AREA;
    }
    return jurisdiction.standing().outcome().isOutsider()
            && !jurisdiction.whereabouts().outside()
            && referral.elsewhere().isReportOrWarrant(warrantOnly)
        ? Bullet.REPORT_OR_WARRANT
        : Bullet.NONE;
  }

  /** By the bullets alone; nothing else of a referral decides who is alerted. */
  private static Cited<PreAlert> alert(
      Occasion occasion, ProbationStatus status, boolean atJuvenileHall, Bullet bullet) {
    Cited<PreAlert> toAlertList = toAlertList(occasion);
    Cited<PreAlert> alert = outOfCounty(probation(toAlertList, status, atJuvenileHall), bullet);
    return alert == toAlertList
        ? toAlertListAlone(toAlertList, status)
        : alert
            .giving(
                toAlertList.outcome().statesAfterHoursAssignment() ? TO_BOTH_AFTER_HOURS : TO_BOTH)
            .readAs(Interpretation.RECIPIENTS);
  }

  /** N-3.d.6, N-3.e.5, N-4.ah.5; where no bullet repeats it, it is sent all the same. */
  private static Occasion occasion(Optional<Assignment> assignment) {
    if (assignment.isEmpty()) {
      return Occasion.NO_RESPONSE;
    }
    boolean afterHours = assignment.get().isAfterHours();
    if (assignment.get().csecUnitCase()) {
      return afterHours ? Occasion.CSEC_UNIT_AFTER_HOURS : Occasion.CSEC_UNIT_IN_HOURS;
    }
    return afterHours ? Occasion.AFTER_HOURS_UNIT : Occasion.REGION;
  }

  private static Cited<PreAlert> toAlertList(Occasion occasion) {
    return switch (occasion) {
      case NO_RESPONSE -> NO_RESPONSE;
      case CSEC_UNIT_IN_HOURS -> CSEC_UNIT_IN_HOURS;
      case CSEC_UNIT_AFTER_HOURS -> CSEC_UNIT_AFTER_HOURS;
      case REGION -> REGION;
      case AFTER_HOURS_UNIT -> AFTER_HOURS_UNIT;
    };
  }

  /** N-2.b.4, N-2.b.5, N-6.3: Probation is involved, or Juvenile Hall has or gets the youth. */
  private static Cited<PreAlert> probation(
      Cited<PreAlert> preAlert, ProbationStatus status, boolean atJuvenileHall) {
    Cited<PreAlert> alert =
        atJuvenileHall ? preAlert.under(Clause.N_2_B_4, Clause.N_2_B_5) : preAlert;
    if (status.is602()) {
      return alert.under(Clause.N_2_B_4, Clause.N_6_3);
    }
    return status.isInvolved() ? alert.under(Clause.N_2_B_4) : alert;
  }

  /** N-OOC-18, N-OOC-21: both lists, whether or not Probation is involved. */
  private static Cited<PreAlert> outOfCounty(Cited<PreAlert> preAlert, Bullet bullet) {
    return switch (bullet) {
      case NONE -> preAlert;
      case REPORT_OR_WARRANT -> preAlert.under(Clause.N_OOC_18);
      case STAGING_AREA -> preAlert.under(Clause.N_OOC_21);
    };
  }

  /** N-2.b.3; not verified is not "not involved", but the alert does not wait for it. */
  private static Cited<PreAlert> toAlertListAlone(
      Cited<PreAlert> preAlert, ProbationStatus status) {
    return status == ProbationStatus.NOT_VERIFIED
        ? preAlert.readAs(Interpretation.PROBATION_UNVERIFIED)
        : preAlert.under(Clause.N_2_B_3);
  }
}
