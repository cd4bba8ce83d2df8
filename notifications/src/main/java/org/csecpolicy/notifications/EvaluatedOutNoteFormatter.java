package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.referral.Elsewhere;

/**
 * What the Evaluated Out referral indicates: that the surrounding county declined an Electronic
 * Transfer (N-OOC-12), and every other reason (N-OOC-13, N-OOC-14, N-OOC-17).
 */
final class EvaluatedOutNoteFormatter {
  private EvaluatedOutNoteFormatter() {}

  /** The annotation; none unless the referral is Evaluated Out. */
  static ImmutableList<Message> format(HotlineDecision decision, MessageDetails details) {
    return Drafts.forEach(decision, Action.EVALUATE_OUT, (plan, step) -> note(plan, step, details));
  }

  private static Message note(ResponsePlan plan, Step step, MessageDetails details) {
    Optional<Cited<Entry>> declined =
        plan.recording().entries().stream()
            .filter(entry -> entry.outcome() == Entry.TRANSFER_DECLINED)
            .findFirst();
    MessageText text = new MessageText();
    CaseFacts.child(text, plan.referral(), details);
    text.field("Residence:", plan.referral().child().residence().label());
    text.field("Found in:", plan.referral().child().foundIn().label());
    CaseFacts.juvenileHall(text, plan);
    text.blank().say("This referral is Evaluated Out:");
    if (declined.isPresent()) {
      text.item("the surrounding county declined an Electronic Transfer");
    }
    if (plan.disposition().outcome() == Disposition.TO_JUVENILE_HALL) {
      reportOrWarrant(text, plan.referral().elsewhere());
    } else if (plan.standing().outcome() == Standing.OUT_OF_STATE) {
      text.item("the youth is from out of state");
    }
    text.blank();
    crossReports(text, plan);
    ImmutableSet<Clause> because = declined.map(Cited::clauses).orElse(ImmutableSet.of());
    return Drafts.of(MessageKind.EVALUATED_OUT_NOTE, plan, step, "Evaluated Out referral", text)
        .clauses(Sets.immutableEnumSet(Sets.union(step.clauses(), because)))
        .build();
  }

  /** N-OOC-15, N-OOC-17: either or both. */
  private static void reportOrWarrant(MessageText text, Elsewhere elsewhere) {
    if (elsewhere.missingPersonReport().isYes()) {
      text.item("there is an active Missing Person's Report");
    }
    if (elsewhere.delinquencyWarrant().isYes()) {
      text.item("there is a Delinquency Warrant");
    }
  }

  /** N-OOC-1, N-OOC-10, N-OOC-16, P-REP-4. */
  private static void crossReports(MessageText text, ResponsePlan plan) {
    for (Step step : plan.steps()) {
      if (step.because().outcome() instanceof CrossReport report) {
        String to = String.join(", ", step.recipients());
        text.field("Cross report to:", report.mode() == Mode.VERBAL ? to + ", verbally" : to);
      }
    }
  }
}
