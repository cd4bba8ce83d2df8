package org.csecpolicy.notifications;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.recording.Entry;

/** What a referral says that is Evaluated Out, now or once somebody else has the child. */
final class ClosingNotes {
  static final String TO_FILL_IN = "______________________________";

  private ClosingNotes() {}

  /** Which child, where, and in whose hands. */
  static void child(MessageText text, ResponsePlan plan, MessageDetails details) {
    CaseFacts.child(text, plan, details);
    text.field("Residence:", plan.referral().child().residence().label());
    text.field("Jurisdiction:", OtherCounty.jurisdiction(plan));
    ChildNow.fields(text, plan);
  }

  /** N-OOC-15, N-OOC-17: the report or the warrant that the outcome stands on, and whose word. */
  static void reportOrWarrant(MessageText text, ResponsePlan plan) {
    if (plan.disposition().clauses().contains(Clause.N_OOC_17)) {
      text.item(ReportedWording.reportOrWarrant(plan.referral()));
    }
  }

  /** N-OOC-13. */
  static void outOfState(MessageText text, ResponsePlan plan) {
    if (plan.standing().outcome() == Standing.OUT_OF_STATE
        && plan.disposition().clauses().contains(Clause.N_OOC_13)) {
      text.item("the youth is from out of state");
    }
  }

  /** N-OOC-12. */
  static void transferDeclined(MessageText text, ResponsePlan plan) {
    if (ScreenerPapers.asksFor(plan, Entry.TRANSFER_DECLINED)) {
      text.item("the surrounding county declined an Electronic Transfer");
    }
  }

  /** N-OOC-1, N-OOC-10, N-OOC-16, P-REP-4: every step that makes one. */
  static ImmutableList<Step> crossReports(ResponsePlan plan) {
    return plan.steps().stream()
        .filter(step -> step.because().outcome() instanceof CrossReport)
        .collect(toImmutableList());
  }

  /** Those of the step, and of an entry when the decision asks for it. */
  static ImmutableSet<Clause> clauses(Step step, ResponsePlan plan, Entry entry) {
    Set<Clause> clauses = EnumSet.copyOf(step.clauses());
    for (Cited<Entry> asked : ScreenerPapers.entries(plan, entry)) {
      clauses.addAll(asked.clauses());
    }
    return Sets.immutableEnumSet(clauses);
  }
}
