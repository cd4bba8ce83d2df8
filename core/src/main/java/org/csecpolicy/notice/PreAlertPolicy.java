package org.csecpolicy.notice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/**
 * Who is alerted? The SCSW e-mails the pre-alert whenever the protocol applies, whatever the
 * custody, category and response. The lists are the union of what every clause that applies names.
 */
public final class PreAlertPolicy {
  private static final ImmutableSet<DistributionList> DCFS_ONLY =
      Sets.immutableEnumSet(DistributionList.DCFS_CSEC);
  private static final ImmutableSet<DistributionList> BOTH_LISTS =
      Sets.immutableEnumSet(DistributionList.DCFS_CSEC, DistributionList.PROB_CHILD_TRAFFICKING);

  private static final PreAlert TO_DCFS = PreAlert.of(DCFS_ONLY, false);
  private static final PreAlert TO_DCFS_AFTER_HOURS = PreAlert.of(DCFS_ONLY, true);
  private static final PreAlert TO_BOTH = PreAlert.of(BOTH_LISTS, false);
  private static final PreAlert TO_BOTH_AFTER_HOURS = PreAlert.of(BOTH_LISTS, true);

  /** No bullet repeats it for a referral that the department does not respond to. */
  private static final Cited<PreAlert> NO_RESPONSE =
      Cited.of(TO_DCFS, Clause.N_2_B_0).readAs(Interpretation.PRE_ALERT_ALWAYS);

  /** Nor for a CSEC-unit case in business hours. */
  private static final Cited<PreAlert> CSEC_UNIT_IN_HOURS =
      Cited.of(TO_DCFS, Clause.N_2_B_0, Clause.N_4_0).readAs(Interpretation.PRE_ALERT_ALWAYS);

  private static final Cited<PreAlert> CSEC_UNIT_AFTER_HOURS =
      Cited.of(TO_DCFS_AFTER_HOURS, Clause.N_2_B_0, Clause.N_4_AH_5, Clause.N_4_AH_6);
  private static final Cited<PreAlert> REGION = Cited.of(TO_DCFS, Clause.N_2_B_0, Clause.N_3_D_6);
  private static final Cited<PreAlert> ERCP =
      Cited.of(TO_DCFS_AFTER_HOURS, Clause.N_2_B_0, Clause.N_3_E_5, Clause.N_3_E_6);

  private PreAlertPolicy() {}

  /** The pre-alert of a referral; the assignment is empty when the department does not respond. */
  public static Cited<PreAlert> alert(
      Referral referral, Disposition disposition, Optional<Assignment> assignment) {
    Cited<PreAlert> toDcfs = byAssignment(assignment);
    Cited<PreAlert> alert = outOfCounty(probation(toDcfs, referral), disposition);
    return alert == toDcfs
        ? toDcfsAlone(toDcfs, referral)
        : alert
            .as(toDcfs.outcome().statesAfterHoursAssignment() ? TO_BOTH_AFTER_HOURS : TO_BOTH)
            .readAs(Interpretation.RECIPIENTS);
  }

  /** N-3.d.6, N-3.e.5, N-4.ah.5; where no bullet repeats it, it is sent all the same. */
  private static Cited<PreAlert> byAssignment(Optional<Assignment> assignment) {
    if (assignment.isEmpty()) {
      return NO_RESPONSE;
    }
    boolean afterHours = assignment.get().isAfterHours();
    if (assignment.get().csecUnitCase()) {
      return afterHours ? CSEC_UNIT_AFTER_HOURS : CSEC_UNIT_IN_HOURS;
    }
    return afterHours ? ERCP : REGION;
  }

  /** N-2.b.4, N-2.b.5, N-6.3: Probation is involved, or the youth is at Juvenile Hall. */
  private static Cited<PreAlert> probation(Cited<PreAlert> preAlert, Referral referral) {
    ProbationStatus status = referral.probation().status();
    Cited<PreAlert> alert =
        referral.custody().atJuvenileHall().isYes()
            ? preAlert.under(Clause.N_2_B_4, Clause.N_2_B_5)
            : preAlert;
    if (status.is602()) {
      return alert.under(Clause.N_2_B_4, Clause.N_6_3);
    }
    return status.isInvolved() ? alert.under(Clause.N_2_B_4) : alert;
  }

  /** N-OOC-18, N-OOC-21: both lists, whether or not Probation is involved. */
  private static Cited<PreAlert> outOfCounty(Cited<PreAlert> preAlert, Disposition disposition) {
    if (disposition == Disposition.TO_JUVENILE_HALL) {
      return preAlert.under(Clause.N_OOC_18);
    }
    return disposition.atStagingArea() ? preAlert.under(Clause.N_OOC_21) : preAlert;
  }

  /** N-2.b.3; not verified is not "not involved", but the alert does not wait for it. */
  private static Cited<PreAlert> toDcfsAlone(Cited<PreAlert> preAlert, Referral referral) {
    Cited<PreAlert> alert =
        referral.probation().status() == ProbationStatus.NOT_VERIFIED
            ? preAlert.readAs(Interpretation.PROBATION_UNVERIFIED)
            : preAlert.under(Clause.N_2_B_3);
    return alert.lookingAt(referral, Fact.PROBATION_STATUS, Fact.AT_JUVENILE_HALL);
  }
}
