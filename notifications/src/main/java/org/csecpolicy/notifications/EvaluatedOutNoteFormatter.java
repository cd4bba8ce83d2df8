package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.WillRespond;

/**
 * What the Evaluated Out referral indicates: that the surrounding county declined an Electronic
 * Transfer (N-OOC-12), and every other reason (N-OOC-13, N-OOC-14, N-OOC-17). Only of a referral
 * that is Evaluated Out now; see {@link OpenReferralNoteFormatter} for one that stays open.
 */
final class EvaluatedOutNoteFormatter {
  private EvaluatedOutNoteFormatter() {}

  static void write(Draft draft) {
    draft.subject("evaluated-out-note.subject");
    ClosingNotes.child(draft);
    draft.blank().say("evaluated-out-note.because");
    ClosingNotes.transferDeclined(draft);
    serviced(draft);
    ClosingNotes.reportOrWarrant(draft);
    hall(draft);
    ClosingNotes.outOfState(draft);
    crossReports(draft.blank());
  }

  /** N-OOC-11: the county that declines the transfer services the referral all the same. */
  private static void serviced(Draft draft) {
    ResponsePlan plan = draft.plan();
    if (!plan.disposition().clauses().contains(Clause.N_OOC_11)) {
      return;
    }
    if (plan.referral().elsewhere().willRespond() == WillRespond.YES) {
      draft.item("evaluated-out-note.will-respond");
    }
    if (OurResponse.isComing(plan)) {
      draft.item("evaluated-out-note.coming");
    }
    OtherCounty.coming(draft);
  }

  /** N-OOC-14, N-OOC-17: Juvenile Hall has the youth, or gets the youth from law enforcement. */
  private static void hall(Draft draft) {
    ImmutableSet<Clause> clauses = draft.plan().disposition().clauses();
    if (clauses.contains(Clause.N_OOC_14) || clauses.contains(Clause.N_OOC_17)) {
      draft.item(
          ChildNow.of(draft.plan()).isAccepted()
              ? "evaluated-out-note.hall.accepted"
              : "evaluated-out-note.hall.instructed");
    }
  }

  /** N-OOC-1, N-OOC-10, N-OOC-16, P-REP-4. */
  private static void crossReports(Draft draft) {
    for (Step step : ClosingNotes.crossReports(draft.plan())) {
      String to = draft.to(step);
      boolean verbal = OtherCounty.report(step).mode() == Mode.VERBAL;
      draft.field(
          "evaluated-out-note.cross-report",
          verbal ? draft.phrase("evaluated-out-note.cross-report.verbally", "recipient", to) : to);
    }
  }
}
