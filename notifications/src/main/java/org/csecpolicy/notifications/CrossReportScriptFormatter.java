package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;

/**
 * What is said on the telephone when the surrounding county has declined an Electronic Transfer
 * (N-OOC-10), and what is asked and written down (N-OOC-2, N-OOC-7).
 */
final class CrossReportScriptFormatter {
  private CrossReportScriptFormatter() {}

  /** The script; none unless the cross report is verbal. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(
        decision, Action.CROSS_REPORT_VERBALLY, (plan, step) -> script(plan, step, details));
  }

  private static Message script(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    text.say("1. Say who is calling.").blank();
    CaseFacts.sender(text, plan, details);
    text.blank()
        .say("2. Say why.")
        .blank()
        .say(
            "\"I am making a verbal cross report regarding the human trafficking of a child or"
                + " youth who lives in your county. Your county has declined an Electronic Transfer"
                + " of the referral, so I am telling you by telephone.\"")
        .blank()
        .say("3. Read out the report.")
        .blank();
    CaseFacts.report(text, plan, details);
    CaseFacts.response(text.blank(), plan);
    text.blank().say("4. Ask, and write down the answers.").blank();
    text.item("the name of the person who takes this report");
    CaseFacts.askResidence(text, plan);
    text.blank()
        .say(
            "5. Document the county's response on the Screener Alert and in the Screener"
                + " Narrative. Declining a transfer is not declining to respond: write down which it"
                + " was.");
    return Drafts.of(
            MessageKind.CROSS_REPORT_SCRIPT,
            plan,
            step,
            "Verbal cross report after a declined Electronic Transfer",
            text)
        .build();
  }
}
