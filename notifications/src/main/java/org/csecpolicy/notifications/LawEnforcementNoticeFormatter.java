package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.referral.Referral;

/**
 * What law enforcement that is not known to have a youth from elsewhere is told of a Missing
 * Person's Report or Delinquency Warrant: that it was reported, by whom, and where the youth is.
 * Nobody is instructed to transport anybody (ruling report-or-warrant).
 */
final class LawEnforcementNoticeFormatter {
  private LawEnforcementNoticeFormatter() {}

  /** The notice; none unless the decision asks for it. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(
        decision, Action.TELL_OF_REPORT_OR_WARRANT, (plan, step) -> notice(plan, step, details));
  }

  private static Message notice(ResponsePlan plan, Step step, MessageDetails details) {
    Referral referral = plan.referral();
    MessageText text = new MessageText();
    text.say(
            "This tells you of a report or warrant on the youth below, as it was reported to us, and"
                + " of the place. You are not asked to transport the youth.")
        .blank()
        .say(
            ChildNow.of(plan).custody().isNo()
                ? "CALL THE HOTLINE BACK AT ONCE if you take the youth into custody, or if there is"
                    + " no active report or warrant after all: who responds is then decided anew."
                : "CALL THE HOTLINE BACK AT ONCE if you have the youth in custody or take the youth"
                    + " into custody, or if there is no active report or warrant after all: who"
                    + " responds is then decided anew.")
        .blank();
    text.personal("Call back:", details.callBack(), "call-back number");
    ReferralFields.youth(text, "Youth/DOB:", plan);
    text.field("Reported:", ReportedWording.reportOrWarrant(referral));
    text.personal("Lives in:", Optional.of(referral.child().residence().label()), "residence");
    ChildNow.fields(text, plan);
    ResponseWording.fields(text, plan);
    if (plan.disposition().outcome().atStagingArea()) {
      text.personal("Staging area:", referral.information().stagingArea(), "staging area");
    }
    ReferralFields.number(text, details);
    text.personal("Told by:", details.sentBy(), "sender's name");
    return Drafts.of(
            MessageKind.LAW_ENFORCEMENT_NOTICE,
            plan,
            step,
            "Reported Missing Person's Report or Delinquency Warrant",
            text)
        .build();
  }
}
