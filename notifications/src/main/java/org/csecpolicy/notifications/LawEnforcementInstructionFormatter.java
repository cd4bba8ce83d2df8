package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Referral;

/**
 * What law enforcement that has a youth from elsewhere with an active Missing Person's Report or
 * Delinquency Warrant is told: transport to Juvenile Hall (N-OOC-15), and call back at once when
 * something happens on which the department responds after all (N-OOC-19, N-OOC-20; ruling events).
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
        .say("CALL THE HOTLINE BACK AT ONCE")
        .item(
            "if Juvenile Hall refuses to accept the youth, or releases the youth: the department"
                + " then responds to the staging area")
        .item(
            "if the youth leaves your custody in any way: runs, goes to a hospital, is released to"
                + " anybody, a parent included: who responds is then decided anew")
        .item(
            "if there is no active report or warrant after all: who responds is then decided anew")
        .blank()
        .say("Otherwise the department does not respond.")
        .blank();
    text.personal("Call back:", details.callBack(), "call-back number");
    ReferralFields.youth(text, "Youth/DOB:", plan);
    text.field("Reason:", ReportedWording.reportOrWarrant(referral));
    text.personal("Lives in:", Optional.of(referral.child().residence().label()), "residence");
    ChildNow.fields(text, plan);
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
}
