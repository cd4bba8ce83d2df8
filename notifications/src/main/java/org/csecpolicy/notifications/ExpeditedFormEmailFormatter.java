package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.policy.Cited;

/**
 * The e-mail with which the supervisor sends the Expedited form (N-2.b.2). A CSEC-unit case in
 * business hours goes to that unit and nowhere by fax, so its receipt is confirmed by e-mail
 * (N-4.bh.3–4).
 */
final class ExpeditedFormEmailFormatter {
  private ExpeditedFormEmailFormatter() {}

  /** The e-mail; none unless the form is due. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return ExpeditedFormText.due(decision)
        .flatMap(
            plan -> plan.expeditedForm().outcome().emailTo().map(to -> email(plan, to, details)));
  }

  private static Message email(
      ResponsePlan plan, Cited<ImmutableSet<DistributionList>> to, MessageDetails details) {
    Agency agency = plan.agency();
    MessageText text = new MessageText();
    ExpeditedFormText.what(text, plan);
    Cited<?> because = plan.expeditedForm().under(to.clauses());
    Optional<Cited<Actor>> confirmedBy = plan.expeditedForm().outcome().emailReceiptConfirmedBy();
    if (confirmedBy.isPresent()) {
      because = because.under(confirmedBy.get().clauses());
      text.blank()
          .say(
              agency.exploitationUnit()
                  + ": please confirm by e-mail to the "
                  + agency.nameOf(confirmedBy.get().outcome())
                  + " that the form has arrived.");
    }
    text.blank();
    ReferralFields.number(text, details);
    ReferralFields.responseTime(text, "Response time:", plan, details);
    ReferralFields.mappedTo(text, "Mapped to:", plan);
    ExpeditedFormText.times(text, plan);
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
    return text.message(MessageKind.EXPEDITED_FORM_EMAIL, agency, Action.EMAIL_EXPEDITED_FORM)
        .recipients(to.outcome().stream().map(agency::nameOf).toList())
        .subject(ExpeditedFormText.SUBJECT)
        .redactedSubject(ExpeditedFormText.SUBJECT)
        .due(plan.expeditedForm().outcome().latest())
        .clauses(because.clauses())
        .build();
  }
}
