package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;

/**
 * The written cross reports, where the texts do not say how one is made: to the county or state of
 * jurisdiction (N-OOC-1, N-OOC-16), to law enforcement where a child outside the county is
 * (N-OOC-4), and to law enforcement for trafficking (P-REP-4, P-REP-6).
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
              case JURISDICTION, WHERE_FOUND, PLACEMENT_COUNTY -> toAuthority(plan, step, details);
              case LAW_ENFORCEMENT_THERE -> toLawEnforcementThere(plan, step, details);
              case LAW_ENFORCEMENT -> toLawEnforcement(plan, step, details);
            });
  }

  private static Message toAuthority(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    text.say(
            "This is a cross report to the county or state of jurisdiction: our hotline has"
                + " received a report regarding the human trafficking of "
                + OtherCounty.itsChild(plan)
                + ".")
        .blank();
    CaseFacts.report(text, plan, details);
    ResponseWording.fields(text.blank(), plan);
    OtherCounty.meeting(text, plan);
    ReportedWording.all(text.blank(), plan.referral());
    text.blank().say("Please tell us:");
    OtherCounty.ask(text, plan);
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.CROSS_REPORT,
            plan,
            step,
            "Cross report to the county or state of jurisdiction",
            text)
        .build();
  }

  /** The department cannot go there; nobody is told that anybody does. */
  private static Message toLawEnforcementThere(
      ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    text.say(
            "This is a report to law enforcement where the child is: our hotline has received a"
                + " report regarding the human trafficking of a child or youth who is outside our"
                + " county.")
        .blank();
    CaseFacts.report(text, plan, details);
    text.field("Imminent danger:", FactWording.of(plan.referral().imminentDanger()));
    ResponseWording.fields(text.blank(), plan);
    text.blank()
        .say("Please tell us:")
        .item("who takes this report, and when")
        .item("whether you have the child, or who goes to the child, and when");
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.CROSS_REPORT,
            plan,
            step,
            "Report to law enforcement where the child is",
            text)
        .build();
  }

  private static Message toLawEnforcement(ResponsePlan plan, Step step, MessageDetails details) {
    String suspected = "suspected " + labels(plan.referral());
    MessageText text = new MessageText();
    text.say(
            "This is a cross report to law enforcement: our hotline has received a report of "
                + suspected
                + ".")
        .blank();
    CaseFacts.report(text, plan, details);
    ResponseWording.fields(text.blank(), plan);
    CaseFacts.sender(text.blank(), plan, details);
    return Drafts.of(
            MessageKind.CROSS_REPORT,
            plan,
            step,
            "Cross report to law enforcement: " + suspected,
            text)
        .build();
  }

  /** What is suspected, all of it, in the protocol's printed names. */
  private static String labels(Referral referral) {
    return Stream.of(Category.values())
        .filter(referral::suspects)
        .map(Category::label)
        .collect(Collectors.joining("; "));
  }
}
