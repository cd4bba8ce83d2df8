package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * The memo to management about another county or state that declines to respond: the surrounding
 * county of jurisdiction (N-OOC-8), or whoever is where a child outside the county is; and what the
 * department does meanwhile.
 */
final class EscalationFormatter {
  private static final String OF_JURISDICTION =
      "Escalation: county of jurisdiction declines to respond";
  private static final String WHERE_THE_CHILD_IS =
      "Escalation: other county or state declines to respond";

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
    boolean outside = ChildNow.of(plan).outside();
    String subject = outside ? WHERE_THE_CHILD_IS : OF_JURISDICTION;
    MessageText text = new MessageText();
    text.say(
            (outside
                    ? "The child is outside the county, and the other county or state declines to"
                        + " respond."
                    : "The county of jurisdiction declines to respond to its youth.")
                + " This needs management's attention.")
        .blank();
    CaseFacts.child(text, plan, details);
    ChildNow.fields(text, plan);
    text.field("Jurisdiction:", OtherCounty.jurisdiction(plan));
    text.field("Open jurisdiction there:", jurisdiction(referral.elsewhere()));
    OtherCounty.answer(text, plan);
    text.field("Call received:", Moments.on(agency.officeHours().zone(), referral.calledAt()));
    text.field("Meanwhile:", ResponseWording.of(plan));
    meanwhile(text, plan, details);
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
    return text.message(MessageKind.ESCALATION, agency, Action.ESCALATE)
        .addRecipients("management")
        .subject(subject)
        .redactedSubject(subject)
        .clauses(because.under(plan.disposition().clauses()).clauses())
        .build();
  }

  private static String jurisdiction(Elsewhere elsewhere) {
    return elsewhere.openJurisdiction() == Answer.UNKNOWN
        ? "not known yet; escalated all the same"
        : FactWording.of(elsewhere.openJurisdiction());
  }

  private static void meanwhile(MessageText text, ResponsePlan plan, MessageDetails details) {
    Disposition disposition = plan.disposition().outcome();
    if (disposition.departmentResponds() || plan.placementResponse().isPresent()) {
      ReferralFields.responseTime(text, "Response time:", plan, details);
      ReferralFields.mappedTo(text, "Mapped to:", plan);
    }
    if (disposition.atStagingArea()) {
      text.personal("Staging area:", plan.referral().information().stagingArea(), "staging area");
    }
  }
}
