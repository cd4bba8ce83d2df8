package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;

/**
 * The note that goes with an Electronic Transfer to the surrounding county (N-OOC-9). It says
 * whether the department also responds at the staging area until that county is coming.
 */
final class ElectronicTransferFormatter {
  private ElectronicTransferFormatter() {}

  /** The note; none unless the referral is transferred. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(
        decision, Action.ELECTRONIC_TRANSFER, (plan, step) -> note(plan, step, details));
  }

  private static Message note(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    text.say(
            "This note goes with the Electronic Transfer of a referral regarding the human"
                + " trafficking of a child or youth who lives in your county. It is our cross"
                + " report as well.")
        .blank();
    CaseFacts.report(text, plan, details);
    text.blank()
        .say(
            plan.disposition().outcome().atStagingArea()
                ? "We respond to the staging area as well, until you confirm that you are coming."
                    + " Please call us back as soon as your staff is on the way."
                : "We do not respond beside this transfer.")
        .blank()
        .say("What we understood your answer to be:");
    CaseFacts.countyResponse(text, plan.referral());
    text.blank().say("Please tell us:");
    CaseFacts.askResidence(text, plan);
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.ELECTRONIC_TRANSFER,
            plan,
            step,
            "Electronic Transfer of a referral to the county of residence",
            text)
        .build();
  }
}
