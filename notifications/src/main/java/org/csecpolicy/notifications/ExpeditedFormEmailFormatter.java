package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Cited;

/**
 * The e-mail with which the supervisor sends the Expedited form (N-2.b.2). A CSEC-unit case in
 * business hours goes to that unit and nowhere by fax, so its receipt is confirmed by e-mail
 * (N-4.bh.3–4).
 */
final class ExpeditedFormEmailFormatter {
  private ExpeditedFormEmailFormatter() {}

  static void write(Draft draft) {
    ExpeditedFormText.what(draft);
    Optional<Cited<Actor>> confirmedBy =
        draft.plan().expeditedForm().outcome().emailReceiptConfirmedBy();
    confirmedBy.ifPresent(actor -> confirm(draft, actor));
    draft.blank();
    CaseFacts.number(draft);
    ReferralFields.responseTimeAndMappedTo(draft);
    ExpeditedFormText.times(draft);
    CaseFacts.sentBy(draft);
  }

  private static void confirm(Draft draft, Cited<Actor> confirmedBy) {
    draft
        .because(confirmedBy)
        .blank()
        .say(
            "expedited-form-email.confirm",
            "unit",
            draft.agency().exploitationUnit(),
            "actor",
            draft.agency().nameOf(confirmedBy.outcome()));
  }
}
