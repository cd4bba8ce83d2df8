package org.csecpolicy.notifications;

import org.csecpolicy.recording.Entry;
import org.csecpolicy.screening.Category;

/**
 * What stands on the Screener Alert of the ER document: the secondary assignment (N-3.a.5, N-3.b.4,
 * N-3.c.3), the other county's response (N-OOC-7) and the red flags of each category (N-1.f.1);
 * with where the child is and who responds.
 */
final class ScreenerAlertFormatter {
  private ScreenerAlertFormatter() {}

  static void write(Draft draft) {
    CaseFacts.child(draft.subject("screener-alert.subject"));
    ScreenerNow.fields(draft);
    if (ScreenerPapers.asksFor(draft, Entry.SECONDARY_ASSIGNMENT)) {
      draft.field("screener-alert.secondary", draft.agency().exploitationUnitInBox());
    }
    if (ScreenerPapers.asksFor(draft, Entry.COUNTY_RESPONSE)) {
      OtherCounty.answer(draft.blank());
    }
    for (Category category : Category.values()) {
      if (draft.referral().suspects(category)) {
        draft.blank().field("case.category", CaseFacts.suspected(draft, category));
        ScreenerPapers.redFlags(draft, category);
      }
    }
    ScreenerPapers.toConsider(draft);
    ScreenerNow.contradictions(draft);
    ScreenerPapers.entries(
            draft.plan(), Entry.RED_FLAGS, Entry.SECONDARY_ASSIGNMENT, Entry.COUNTY_RESPONSE)
        .forEach(draft::because);
  }
}
