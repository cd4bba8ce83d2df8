package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.referral.Place;

/**
 * What an open referral says that is Evaluated Out only once somebody else has the child: until
 * what it stays open, and who said so and when (rulings report-or-warrant, transported, not-here).
 */
final class OpenReferralNoteFormatter {
  private OpenReferralNoteFormatter() {}

  /** The annotation; none unless the referral stays open for Juvenile Hall or for a report. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    ImmutableList<Message> forTheHall =
        Drafts.forEach(
            decision, Action.KEEP_OPEN_FOR_HALL, (plan, step) -> forTheHall(plan, step, details));
    return forTheHall.isEmpty()
        ? Drafts.forEach(
            decision, Action.KEEP_OPEN_FOR_REPORT, (plan, step) -> forReport(plan, step, details))
        : forTheHall;
  }

  private static Message forTheHall(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    ClosingNotes.child(text, plan, details);
    text.blank()
        .say("This referral stays open until Juvenile Hall has accepted the youth.")
        .field("Who at Juvenile Hall said so:", ClosingNotes.TO_FILL_IN)
        .field("Date and time:", ClosingNotes.TO_FILL_IN)
        .blank()
        .say("Then it is Evaluated Out:");
    ClosingNotes.reportOrWarrant(text, plan);
    ClosingNotes.outOfState(text, plan);
    ClosingNotes.transferDeclined(text, plan);
    text.blank()
        .field(
            "If Juvenile Hall refuses or releases the youth:",
            plan.agency().department() + " then responds to the staging area");
    return note(plan, step, text);
  }

  private static Message forReport(ResponsePlan plan, Step step, MessageDetails details) {
    MessageText text = new MessageText();
    ClosingNotes.child(text, plan, details);
    text.blank()
        .say(
            "The child is not in the county. This referral stays open until the report is taken where"
                + " the child is.");
    for (Step report : whereTheChildIs(plan)) {
      text.blank()
          .field("Report to:", String.join(", ", report.recipients()))
          .field("Taken by:", ClosingNotes.TO_FILL_IN)
          .field("Date and time:", ClosingNotes.TO_FILL_IN);
    }
    text.blank().say("Then it is Evaluated Out:").item("the child is not in the county");
    ClosingNotes.outOfState(text, plan);
    ClosingNotes.transferDeclined(text, plan);
    return note(plan, step, text);
  }

  /** The reports to wherever the child is; where nobody there gets one, all of them. */
  private static List<Step> whereTheChildIs(ResponsePlan plan) {
    Optional<Place> found = Optional.of(plan.referral().child().foundIn());
    List<Step> there =
        ClosingNotes.crossReports(plan).stream()
            .filter(step -> ((CrossReport) step.because().outcome()).place().equals(found))
            .toList();
    return there.isEmpty() ? ClosingNotes.crossReports(plan) : there;
  }

  private static Message note(ResponsePlan plan, Step step, MessageText text) {
    return Drafts.of(MessageKind.OPEN_REFERRAL_NOTE, plan, step, "Referral that stays open", text)
        .clauses(ClosingNotes.clauses(step, plan, Entry.TRANSFER_DECLINED))
        .build();
  }
}
