package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.screening.Answer;

/** What is done with the Expedited form, and by when (N-1.c, N-2.b, N-3, N-4). */
final class FormSteps {
  private FormSteps() {}

  static void add(ResponsePlan plan, StepList steps) {
    Cited<ExpeditedForm> cited = plan.expeditedForm();
    ExpeditedForm form = cited.outcome();
    switch (form.required()) {
      case YES ->
          form.preparedBy()
              .ifPresent(
                  by ->
                      steps.add(
                          form.held() ? Action.HOLD_EXPEDITED_FORM : Action.PREPARE_EXPEDITED_FORM,
                          by));
      case UNKNOWN -> steps.add(Action.ASK_CUSTODY, cited);
      case NO -> {}
    }
    if (form.required() != Answer.YES) {
      return;
    }
    form.faxTo()
        .ifPresent(
            unit ->
                steps.add(Action.FAX_EXPEDITED_FORM, unit, steps.agency().nameOf(unit.outcome())));
    form.faxReceiptConfirmedBy()
        .ifPresent(
            actor ->
                steps.step(
                    actor.outcome(), Action.CONFIRM_FAX, StepList.NONE, StepList.NONE, actor));
    ClosingTime.beforeTheFormIsDue(plan).ifPresent(closing -> watchClosing(plan, closing, steps));
    form.emailTo()
        .ifPresent(
            lists -> steps.add(Action.EMAIL_EXPEDITED_FORM, lists, steps.names(lists.outcome())));
    form.emailReceiptConfirmedBy()
        .ifPresent(
            actor ->
                steps.step(
                    actor.outcome(), Action.CONFIRM_EMAIL, StepList.NONE, StepList.NONE, actor));
  }

  /** N-1.c: the fax and not the call is timed, so that an office may close before it is there. */
  private static void watchClosing(ResponsePlan plan, Instant closing, StepList steps) {
    steps.step(
        Action.WATCH_CLOSING.actor(),
        Action.WATCH_CLOSING,
        ImmutableList.of(steps.agency().afterHoursUnit()),
        ImmutableList.of(ClosingTime.words(steps.agency().officeHours(), closing)),
        plan.officeHours());
  }
}
