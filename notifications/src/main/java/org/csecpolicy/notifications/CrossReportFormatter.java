package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.notice.CrossReport;

/**
 * The written cross reports: to the county or state of residence where the texts do not say how it
 * is made (N-OOC-1, N-OOC-16), and to law enforcement for labor trafficking (P-REP-4).
 */
final class CrossReportFormatter {
  private CrossReportFormatter() {}

  /** One for each cross report that is neither verbal nor an Electronic Transfer. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(
        decision,
        Action.CROSS_REPORT,
        (plan, step) ->
            switch (((CrossReport) step.because().outcome()).recipient()) {
              case RESIDENCE -> toResidence(plan, step, details);
              case LAW_ENFORCEMENT -> toLawEnforcement(plan, step, details);
            });
  }

  private static Message toResidence(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    text.say(
            "This is a cross report to the county or state of residence: our hotline has received"
                + " a report regarding the human trafficking of a child or youth who lives there.")
        .blank();
    CaseFacts.report(text, plan, details);
    CaseFacts.response(text.blank(), plan);
    text.blank().say("What we know of reports and warrants:");
    CaseFacts.reportsAndWarrants(text, plan.referral().elsewhere());
    text.blank().say("Please tell us:");
    CaseFacts.askResidence(text, plan);
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.CROSS_REPORT,
            plan,
            step,
            "Cross report to the county or state of residence",
            text)
        .build();
  }

  private static Message toLawEnforcement(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    text.say(
            "This is a cross report to law enforcement: our hotline has received a report of"
                + " suspected child labor trafficking.")
        .blank();
    CaseFacts.report(text, plan, details);
    CaseFacts.response(text.blank(), plan);
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.CROSS_REPORT,
            plan,
            step,
            "Cross report to law enforcement: suspected child labor trafficking",
            text)
        .build();
  }
}
