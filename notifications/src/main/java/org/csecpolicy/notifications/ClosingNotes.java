package org.csecpolicy.notifications;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.recording.Entry;

/** What a referral says that is Evaluated Out, now or once somebody else has the child. */
final class ClosingNotes {
  private ClosingNotes() {}

  /** Which child, where, and in whose hands. */
  static void child(Draft draft) {
    CaseFacts.child(draft);
    CaseFacts.places(draft);
    ChildNow.fields(draft);
  }

  /** N-OOC-15, N-OOC-17: the report or the warrant that the outcome stands on, and whose word. */
  static void reportOrWarrant(Draft draft) {
    if (draft.plan().disposition().clauses().contains(Clause.N_OOC_17)) {
      draft.listed(Reported.reportOrWarrant(draft));
    }
  }

  /** N-OOC-13. */
  static void outOfState(Draft draft) {
    ResponsePlan plan = draft.plan();
    if (plan.standing().outcome() == Standing.OUT_OF_STATE
        && plan.disposition().clauses().contains(Clause.N_OOC_13)) {
      draft.item("closing.out-of-state");
    }
  }

  /** N-OOC-12. */
  static void transferDeclined(Draft draft) {
    for (Cited<Entry> asked : ScreenerPapers.entries(draft.plan(), Entry.TRANSFER_DECLINED)) {
      draft.item("closing.transfer-declined").because(asked);
    }
  }

  /** N-OOC-1, N-OOC-10, N-OOC-16, P-REP-4: every step that makes one. */
  static ImmutableList<Step> crossReports(ResponsePlan plan) {
    return plan.steps().stream()
        .filter(step -> step.because().outcome() instanceof CrossReport)
        .collect(toImmutableList());
  }
}
