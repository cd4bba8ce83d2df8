package org.csecpolicy;

import org.csecpolicy.notice.CrossReports;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
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
      CrossReports others) {
    return ImmutableNotices.of(
        expeditedForm, preAlert, idcVerification, probationEmail, sisReminder, others);
  }

  abstract Cited<ExpeditedForm> expeditedForm();

  abstract Cited<PreAlert> preAlert();

  abstract Cited<IdcVerification> idcVerification();

  abstract Cited<Answer> probationEmail();

  abstract Cited<SisReminder> sisReminder();

  abstract CrossReports others();
}
