package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;

/**
 * What stands on the Screener Alert of the ER document: the secondary assignment (N-3.a.5, N-3.b.4,
 * N-3.c.3), the other county's response (N-OOC-7) and the red flags of each category (N-1.f.1);
 * with where the child is and who responds.
 */
final class ScreenerAlertFormatter {
  private ScreenerAlertFormatter() {}

  /** The text; none for a call that is outside the protocol. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return decision instanceof ResponsePlan plan
        ? Optional.of(alert(plan, details))
        : Optional.empty();
  }

  private static Message alert(ResponsePlan plan, MessageDetails details) {
    Referral referral = plan.referral();
    MessageText text = new MessageText();
    CaseFacts.child(text, plan, details);
    ScreenerNow.fields(text, plan);
    if (ScreenerPapers.asksFor(plan, Entry.SECONDARY_ASSIGNMENT)) {
      text.field("Secondary assignment:", plan.agency().exploitationUnitInBox());
    }
    if (ScreenerPapers.asksFor(plan, Entry.COUNTY_RESPONSE)) {
      OtherCounty.answer(text.blank(), plan);
    }
    for (Category category : Category.values()) {
      if (referral.suspects(category)) {
        text.blank().field("Category:", FactWording.suspected(referral, category));
        ScreenerPapers.redFlags(text, referral, category);
      }
    }
    ScreenerPapers.toConsider(text, plan);
    ScreenerNow.contradictions(text, plan);
    return Drafts.forTheFile(
        MessageKind.SCREENER_ALERT,
        plan,
        "Entries for the Screener Alert",
        text,
        ImmutableList.<Cited<?>>builder()
            .addAll(
                ScreenerPapers.entries(
                    plan, Entry.RED_FLAGS, Entry.SECONDARY_ASSIGNMENT, Entry.COUNTY_RESPONSE))
            .add(plan.recording().toConsider())
            .addAll(ScreenerNow.because(plan))
            .build());
  }
}
