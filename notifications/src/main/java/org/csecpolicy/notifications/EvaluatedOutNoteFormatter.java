package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.referral.WillRespond;

/**
 * What the Evaluated Out referral indicates: that the surrounding county declined an Electronic
 * Transfer (N-OOC-12), and every other reason (N-OOC-13, N-OOC-14, N-OOC-17). Only of a referral
 * that is Evaluated Out now; see {@link OpenReferralNoteFormatter} for one that stays open.
 */
final class EvaluatedOutNoteFormatter {
  private EvaluatedOutNoteFormatter() {}

  /** The annotation; none unless the referral is Evaluated Out. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(decision, Action.EVALUATE_OUT, (plan, step) -> note(plan, step, details));
  }

  private static Message note(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    ClosingNotes.child(text, plan, details);
    text.blank().say("This referral is Evaluated Out:");
    ClosingNotes.transferDeclined(text, plan);
    serviced(text, plan);
    ClosingNotes.reportOrWarrant(text, plan);
    hall(text, plan);
    ClosingNotes.outOfState(text, plan);
    crossReports(text.blank(), plan);
    return Drafts.of(MessageKind.EVALUATED_OUT_NOTE, plan, step, "Evaluated Out referral", text)
        .clauses(ClosingNotes.clauses(step, plan, Entry.TRANSFER_DECLINED))
        .build();
  }

  /** N-OOC-11: the county that declines the transfer services the referral all the same. */
  private static void serviced(MessageText text, ResponsePlan plan) {
    if (!plan.disposition().clauses().contains(Clause.N_OOC_11)) {
      return;
    }
    if (plan.referral().elsewhere().willRespond() == WillRespond.YES) {
      text.item("that county has said that it will respond");
    }
    if (ResponseWording.isComing(plan)) {
      text.item("that county is known to be coming");
    }
    OtherCounty.coming(text, plan);
  }

  /** N-OOC-14, N-OOC-17: Juvenile Hall has the youth, or gets the youth from law enforcement. */
  private static void hall(MessageText text, ResponsePlan plan) {
    if (plan.disposition().clauses().contains(Clause.N_OOC_14)
        || plan.disposition().clauses().contains(Clause.N_OOC_17)) {
      text.item(
          ChildNow.of(plan).isAccepted()
              ? "Juvenile Hall has accepted the youth"
              : "law enforcement is instructed to take the youth to Juvenile Hall, which has not"
                  + " accepted the youth yet");
    }
  }

  /** N-OOC-1, N-OOC-10, N-OOC-16, P-REP-4. */
  private static void crossReports(MessageText text, ResponsePlan plan) {
    for (Step step : ClosingNotes.crossReports(plan)) {
      boolean verbal = ((CrossReport) step.because().outcome()).mode() == Mode.VERBAL;
      String to = String.join(", ", step.recipients());
      text.field("Cross report to:", verbal ? to + ", verbally" : to);
    }
  }
}
