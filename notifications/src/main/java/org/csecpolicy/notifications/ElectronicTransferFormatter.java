package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;

/**
 * The note that goes with an Electronic Transfer to the surrounding county (N-OOC-9). It says what
 * the department does until that county is there, and where the child is to be met.
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
                + " trafficking of "
                + OtherCounty.itsChild(plan)
                + ". It is our cross report as well.")
        .blank();
    CaseFacts.report(text, plan, details);
    ResponseWording.fields(text.blank(), plan);
    meeting(text, plan);
    text.blank().say("What we understood the answer to be:");
    OtherCounty.answer(text, plan);
    text.blank().say("Please tell us:");
    OtherCounty.ask(text, plan);
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.ELECTRONIC_TRANSFER,
            plan,
            step,
            "Electronic Transfer of a referral to the county of jurisdiction",
            text)
        .build();
  }

  /** Where the child is to be met, and when the other county calls back. */
  private static void meeting(MessageText text, ResponsePlan plan) {
    OtherCounty.meeting(text, plan);
    if (ResponseWording.waitsForTheOtherCounty(plan)) {
      text.blank()
          .say(
              "Please call us back as soon as your staff is on the way: who comes, and when you will"
                  + " be with the child.");
    }
  }
}
