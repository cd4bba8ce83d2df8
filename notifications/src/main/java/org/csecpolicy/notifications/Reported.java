package org.csecpolicy.notifications;

import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Elsewhere;

/**
 * Reports and warrants as a message tells of them: as they were reported, and by whom, for the
 * hotline has not seen them (ruling report-or-warrant).
 */
final class Reported {
  private Reported() {}

  /** Each of them; a protective-custody warrant is a kind of its own. */
  static void all(Draft draft) {
    Elsewhere elsewhere = draft.referral().elsewhere();
    draft
        .say("reported")
        .field("reported", Fact.MISSING_PERSON_REPORT, elsewhere.missingPersonReport())
        .field("reported", Fact.DELINQUENCY_WARRANT, elsewhere.delinquencyWarrant())
        .field(
            "reported.protective-custody-warrant", "answer", elsewhere.protectiveCustodyWarrant());
  }

  /** N-OOC-15: the active report, the warrant or both, and the kind of the caller, no name. */
  static String reportOrWarrant(Draft draft) {
    Elsewhere elsewhere = draft.referral().elsewhere();
    String what = elsewhere.missingPersonReport().isYes() ? "report" : "warrant";
    boolean both =
        elsewhere.missingPersonReport().isYes() && elsewhere.delinquencyWarrant().isYes();
    return draft.phrase(
        "reported.active." + (both ? "report-and-warrant" : what),
        "caller",
        draft.phrase("reported.by", draft.referral().caller().kind()));
  }
}
