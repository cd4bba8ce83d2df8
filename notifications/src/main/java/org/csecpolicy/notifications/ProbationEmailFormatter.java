package org.csecpolicy.notifications;

import org.csecpolicy.referral.Probation;

/**
 * The e-mail to Probation about a youth under 602 status, by the macro and with the selection that
 * the protocol prints (N-6.4). The text prescribes no words for it.
 */
final class ProbationEmailFormatter {
  private ProbationEmailFormatter() {}

  static void write(Draft draft) {
    Probation probation = draft.referral().probation();
    draft
        .subject("probation-email.subject")
        .say("probation-email.what")
        .blank()
        .field("probation-email.macro", draft.agency().probationEmail());
    CaseFacts.child(draft);
    draft
        .field("probation-email.status", "probation-status", probation.status())
        .personal("probation-email.given-by", probation.informant());
    ChildNow.fields(draft);
    ReferralFields.responseTimeAndMappedTo(draft);
    CaseFacts.sentBy(draft);
  }
}
