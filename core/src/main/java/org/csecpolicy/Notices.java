package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/** Who is told: the part of a {@link ResponsePlan} that package {@code notice} decides. */
@PolicyTuple
@Value.Immutable
abstract class Notices {
  static Notices of(
      Cited<ExpeditedForm> expeditedForm,
      Cited<PreAlert> preAlert,
      Cited<IdcVerification> idcVerification,
      Cited<Answer> probationEmail,
      Cited<SisReminder> sisReminder,
      ImmutableList<Cited<CrossReport>> crossReports,
      ImmutableList<Cited<Instruction>> instructions) {
    return ImmutableNotices.of(
        expeditedForm,
        preAlert,
        idcVerification,
        probationEmail,
        sisReminder,
        crossReports,
        instructions);
  }

  abstract Cited<ExpeditedForm> expeditedForm();

  abstract Cited<PreAlert> preAlert();

  abstract Cited<IdcVerification> idcVerification();

  abstract Cited<Answer> probationEmail();

  abstract Cited<SisReminder> sisReminder();

  abstract ImmutableList<Cited<CrossReport>> crossReports();

  abstract ImmutableList<Cited<Instruction>> instructions();

  /** Whether the county or state is called where the child, or an accused placement, is. */
  final boolean contactsElsewhere(Referral referral, boolean childIsOutside) {
    if (!childIsOutside && !referral.againstPlacement().isAlleged()) {
      return false;
    }
    for (Cited<CrossReport> report : crossReports()) {
      boolean contacted =
          switch (report.outcome().recipient()) {
            case WHERE_FOUND, PLACEMENT_COUNTY -> true;
            case JURISDICTION -> childIsOutside || isOfTheAccusedPlacement(report, referral);
            case LAW_ENFORCEMENT, LAW_ENFORCEMENT_THERE -> false;
          };
      if (contacted) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheAccusedPlacement(Cited<CrossReport> report, Referral referral) {
    return report.outcome().place().filter(referral.accusedPlacement()::equals).isPresent();
  }
}
