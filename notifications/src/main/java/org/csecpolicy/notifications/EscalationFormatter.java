package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Referral;

/**
 * The memo to management about a surrounding county that declines to respond to its youth
 * (N-OOC-8), and what the department does meanwhile.
 */
final class EscalationFormatter {
  private static final String SUBJECT = "Escalation: county of jurisdiction declines to respond";

  private EscalationFormatter() {}

  /** The memo; none unless the decision asks for it. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return Wording.instruction(decision, Instruction.ESCALATE_TO_MANAGEMENT)
        .map(because -> memo((ResponsePlan) decision, because, details));
  }

  private static Message memo(
      ResponsePlan plan, Cited<Instruction> because, MessageDetails details) {
    Agency agency = plan.agency();
    Referral referral = plan.referral();
    String county = referral.child().residence().label();
    Disposition disposition = plan.disposition().outcome();
    MessageText text = new MessageText();
    text.say(
            "The county of jurisdiction declines to respond to its youth. This needs management's"
                + " attention.")
        .blank();
    ReferralFields.youth(text, "Youth/DOB:", referral);
    ReferralFields.number(text, details);
    text.field("County of jurisdiction:", county);
    text.field(
        "Open jurisdiction there:",
        referral.elsewhere().openJurisdiction().isYes()
            ? "yes"
            : "not known yet; escalated all the same");
    text.field("Its response:", "declines to respond");
    text.field(
        "Electronic Transfer:",
        referral.elsewhere().electronicTransfer() == ElectronicTransfer.DECLINED
            ? "declined too"
            : "no answer recorded");
    text.field("Call received:", Moments.on(agency.officeHours().zone(), referral.calledAt()));
    text.field("Meanwhile:", Wording.of(agency, disposition));
    if (disposition.departmentResponds()) {
      ReferralFields.responseTime(text, "Response time:", plan, details);
      ReferralFields.mappedTo(text, "Mapped to:", plan);
      text.personal("Staging area:", referral.information().stagingArea(), "staging area");
    }
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
    return text.message(MessageKind.ESCALATION, agency, Action.ESCALATE)
        .addRecipients("management")
        .subject(SUBJECT)
        .redactedSubject(SUBJECT)
        .clauses(because.under(plan.disposition().clauses()).clauses())
        .build();
  }
}
