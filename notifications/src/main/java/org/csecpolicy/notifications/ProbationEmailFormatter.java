package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.referral.Probation;

/**
 * The e-mail to Probation about a youth under 602 status, by the macro and with the selection that
 * the protocol prints (N-6.4). The text prescribes no words for it.
 */
final class ProbationEmailFormatter {
  private static final String SUBJECT = "Hotline referral: youth under 602 status";

  private ProbationEmailFormatter() {}

  /** The e-mail; none until the status is verified, and none without 602 status. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return decision instanceof ResponsePlan plan && plan.probationEmail().outcome().isYes()
        ? Optional.of(email(plan, details))
        : Optional.empty();
  }

  private static Message email(ResponsePlan plan, MessageDetails details) {
    Agency agency = plan.agency();
    Probation probation = plan.referral().probation();
    MessageText text = new MessageText();
    text.say(
            "The hotline has received a report regarding the human trafficking of a youth who is"
                + " open to Probation under 602 status.")
        .blank();
    text.field("Macro:", agency.probationEmail());
    ReferralFields.youth(text, "Youth/DOB:", plan);
    ReferralFields.number(text, details);
    text.field("Status:", FactWording.of(probation.status()));
    text.personal("Status given by:", probation.informant(), "who gave the Probation status");
    ChildNow.fields(text, plan);
    ReferralFields.responseTime(text, "Response time:", plan, details);
    ReferralFields.mappedTo(text, "Mapped to:", plan);
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
    return text.message(MessageKind.PROBATION_EMAIL, agency, Action.EMAIL_PROBATION)
        .addRecipients(agency.probationEmail())
        .subject(SUBJECT)
        .redactedSubject(SUBJECT)
        .clauses(plan.probationEmail().clauses())
        .build();
  }
}
