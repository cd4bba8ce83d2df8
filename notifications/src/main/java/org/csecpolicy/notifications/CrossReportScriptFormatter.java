package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Placement;

/**
 * What is said on the telephone to another county or state: because it has declined an Electronic
 * Transfer (N-OOC-10), because the child is there and not here (N-OOC-4, N-OOC-6), or because an
 * accused placement is there (N-3.c); and what is asked and written down (N-OOC-2, N-OOC-7).
 */
final class CrossReportScriptFormatter {
  private CrossReportScriptFormatter() {}

  /** One script for each cross report that is verbal. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(
        decision,
        Action.CROSS_REPORT_VERBALLY,
        (plan, step) -> script(plan, step, (CrossReport) step.because().outcome(), details));
  }

  private static Message script(
      ResponsePlan plan, Step step, CrossReport report, MessageDetails details) {
    MessageText text = new MessageText();
    text.say("1. Say who is calling.").blank();
    CaseFacts.sender(text, plan, details);
    text.blank().say("2. Say why.").blank().say('"' + why(plan, report) + '"').blank();
    text.say("3. Read out the report.").blank();
    CaseFacts.report(text, plan, details);
    ResponseWording.fields(text.blank(), plan);
    if (report.recipient() == Recipient.PLACEMENT_COUNTY) {
      placement(text, plan);
    }
    if (report.recipient() == Recipient.JURISDICTION) {
      OtherCounty.meeting(text, plan);
      ReportedWording.all(text.blank(), plan.referral());
    }
    text.blank().say("4. Ask, and write down the answers.").blank();
    text.item("who takes this report, and when");
    ask(text, plan, report);
    text.blank()
        .say(
            "5. Document the answer, and who gave it, on the Screener Alert and in the Screener"
                + " Narrative. Declining a transfer is not declining to respond: write down which it"
                + " was.");
    return Drafts.of(MessageKind.CROSS_REPORT_SCRIPT, plan, step, "Verbal cross report", text)
        .build();
  }

  /** Whatever the department does about the child, nobody of it goes to a placement elsewhere. */
  private static void placement(MessageText text, ResponsePlan plan) {
    text.field(
        "Accused placement:",
        plan.agency().department() + " does not respond there: it lies in your county or state");
    text.personal(
        "Its name:", plan.referral().placement().flatMap(Placement::name), "name of the placement");
  }

  private static String why(ResponsePlan plan, CrossReport report) {
    String who =
        switch (report.recipient()) {
          case JURISDICTION -> OtherCounty.itsChild(plan) + ". " + whyJurisdiction(plan, report);
          case WHERE_FOUND, LAW_ENFORCEMENT_THERE, LAW_ENFORCEMENT ->
              "a child or youth who is in your county or state, and not in our county. "
                  + "Our department cannot go to the child.";
          case PLACEMENT_COUNTY ->
              "a child or youth. An allegation is against a placement in your county or state,"
                  + " where our department cannot go.";
        };
    return "I am making a verbal cross report regarding the human trafficking of " + who;
  }

  /** N-OOC-10, N-OOC-4: each reason that holds. */
  private static String whyJurisdiction(ResponsePlan plan, CrossReport report) {
    Optional<String> declined =
        plan.routing().jurisdiction().residency().isSurrounding()
                && plan.referral().elsewhere().electronicTransfer() == ElectronicTransfer.DECLINED
            ? Optional.of(
                "Your county has declined an Electronic Transfer of the referral, so I am telling"
                    + " you by telephone.")
            : Optional.empty();
    if (!ChildNow.of(plan).outside()) {
      return declined.orElse("");
    }
    boolean there = report.place().equals(Optional.of(plan.referral().child().foundIn()));
    return (there
            ? "The child is there now, and not in our county. "
            : "The child is outside our county. ")
        + "Our department cannot go to the child."
        + declined.map(reason -> " " + reason).orElse("");
  }

  private static void ask(MessageText text, ResponsePlan plan, CrossReport report) {
    switch (report.recipient()) {
      case JURISDICTION -> OtherCounty.ask(text, plan);
      case WHERE_FOUND, LAW_ENFORCEMENT_THERE, LAW_ENFORCEMENT -> {
        text.item("whether you will respond");
        OtherCounty.askWhoGoes(text, plan);
      }
      case PLACEMENT_COUNTY -> text.item("whether you will respond to the placement, and when");
    }
  }
}
