package org.csecpolicy.notifications;

import java.util.List;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.referral.Place;

/**
 * What an open referral says that is Evaluated Out only once somebody else has the child: until
 * what it stays open, and who said so and when (rulings report-or-warrant, transported, not-here).
 */
final class OpenReferralNoteFormatter {
  private OpenReferralNoteFormatter() {}

  static void write(Draft draft) {
    ClosingNotes.child(draft.subject("open-referral-note.subject"));
    draft.blank();
    if (draft.step().action() == Action.KEEP_OPEN_FOR_HALL) {
      forTheHall(draft);
    } else {
      forReport(draft);
    }
  }

  private static void forTheHall(Draft draft) {
    draft
        .say("open-referral-note.hall")
        .fillIn("open-referral-note.hall.said-so")
        .fillIn("case.date-and-time")
        .blank()
        .say("open-referral-note.then");
    ClosingNotes.reportOrWarrant(draft);
    ClosingNotes.outOfState(draft);
    ClosingNotes.transferDeclined(draft);
    draft
        .blank()
        .field("open-referral-note.hall.refuses", draft.phrase("open-referral-note.hall.then"));
  }

  private static void forReport(Draft draft) {
    draft.say("open-referral-note.report");
    for (Step report : whereTheChildIs(draft.plan())) {
      draft
          .blank()
          .field("open-referral-note.report.to", draft.to(report))
          .fillIn("open-referral-note.report.taken-by")
          .fillIn("case.date-and-time");
    }
    draft.blank().say("open-referral-note.then").item("closing.not-in-county");
    ClosingNotes.outOfState(draft);
    ClosingNotes.transferDeclined(draft);
  }

  /**
   * The reports to wherever the child is, a transfer not among them; where nobody there gets one,
   * all of them.
   */
  private static List<Step> whereTheChildIs(ResponsePlan plan) {
    Optional<Place> found = Optional.of(plan.referral().child().foundIn());
    List<Step> there =
        ClosingNotes.crossReports(plan).stream()
            .filter(step -> step.action() != Action.ELECTRONIC_TRANSFER)
            .filter(step -> OtherCounty.report(step).place().equals(found))
            .toList();
    return there.isEmpty() ? ClosingNotes.crossReports(plan) : there;
  }
}
