package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;

/**
 * The request for a copy of the Warrant where services are open (N-OOC-3). The text does not say
 * which warrant, and the request says so.
 */
final class WarrantRequestFormatter {
  private WarrantRequestFormatter() {}

  /** The request; none unless there are open services in the county or state of jurisdiction. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(
        decision, Action.REQUEST_WARRANT_COPY, (plan, step) -> request(plan, step, details));
  }

  private static Message request(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    text.say(
            "As it was reported to us, you have open services for the child named below. Please send"
                + " us a copy of the Warrant.")
        .blank()
        .say(
            "Our protocol does not say which warrant it means. Please send every warrant that you"
                + " have for the child, and say of each what kind it is.")
        .blank();
    CaseFacts.child(text, plan, details);
    text.field("Residence:", plan.referral().child().residence().label());
    ReportedWording.all(text.blank(), plan.referral());
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.WARRANT_REQUEST, plan, step, "Request for a copy of the Warrant", text)
        .build();
  }
}
