package org.csecpolicy.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Referral;

/**
 * What law enforcement is told about a youth from elsewhere with an active Missing Person's Report
 * or Delinquency Warrant: transport to Juvenile Hall (N-OOC-15), and call back when Juvenile Hall
 * refuses, since the department then responds after all (N-OOC-19, N-OOC-20).
 */
final class LawEnforcementInstructionFormatter {
  private static final String SUBJECT = "Transport of a youth to Juvenile Hall";

  private LawEnforcementInstructionFormatter() {}

  /** The instruction; none unless the decision asks for it. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return Wording.instruction(decision, Instruction.TRANSPORT_TO_JUVENILE_HALL)
        .map(because -> instruct((ResponsePlan) decision, because, details));
  }

  private static Message instruct(
      ResponsePlan plan, Cited<Instruction> because, MessageDetails details) {
    Agency agency = plan.agency();
    Referral referral = plan.referral();
    MessageText text = new MessageText();
    text.say("Please transport the youth to Juvenile Hall.")
        .blank()
        .say(
            "CALL THE HOTLINE BACK AT ONCE if Juvenile Hall refuses to accept the youth: the"
                + " department then responds to the staging area. Otherwise it does not respond.")
        .blank();
    text.personal("Call back:", details.callBack(), "call-back number");
    ReferralFields.youth(text, "Youth/DOB:", referral);
    text.field("Reason:", "active " + reason(referral.elsewhere()));
    text.personal("Lives in:", Optional.of(referral.child().residence().label()), "residence");
    if (referral.information().stagingArea().isPresent()) {
      text.personal("Staging area:", referral.information().stagingArea(), "staging area");
    }
    ReferralFields.number(text, details);
    text.personal("Told by:", details.sentBy(), "sender's name");
    return text.message(
            MessageKind.LAW_ENFORCEMENT_INSTRUCTION, agency, Action.TELL_LAW_ENFORCEMENT)
        .addRecipients("law enforcement")
        .subject(SUBJECT)
        .redactedSubject(SUBJECT)
        .clauses(because.under(Clause.N_OOC_19, Clause.N_OOC_20).clauses())
        .build();
  }

  private static String reason(Elsewhere elsewhere) {
    List<String> reasons = new ArrayList<>();
    if (elsewhere.missingPersonReport().isYes()) {
      reasons.add("Missing Person's Report");
    }
    if (elsewhere.delinquencyWarrant().isYes()) {
      reasons.add("Delinquency Warrant");
    }
    return String.join(" and ", reasons);
  }
}
