package org.csecpolicy.notifications;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.RedFlag;

/** What the Screener Alert and the Screener Narrative have in common. */
final class ScreenerPapers {
  private ScreenerPapers() {}

  /** The entries of these kinds that the decision asks for. */
  static ImmutableList<Cited<Entry>> entries(ResponsePlan plan, Entry first, Entry... others) {
    ImmutableSet<Entry> wanted = Sets.immutableEnumSet(first, others);
    return plan.recording().entries().stream()
        .filter(entry -> wanted.contains(entry.outcome()))
        .collect(toImmutableList());
  }

  static boolean asksFor(ResponsePlan plan, Entry entry) {
    return !entries(plan, entry).isEmpty();
  }

  /** N-1.f: the red flags observed of one category, in printed order. */
  static void redFlags(MessageText text, Referral referral, Category category) {
    text.say("Red flags:");
    if (!list(text, referral, category)) {
      text.item("none recorded");
    }
    // N-RF-K-0
    if (category == Category.CRIMINAL_BEHAVIOR && observedOfOthers(referral)) {
      text.item("the red flags listed for the other categories may belong here too");
    }
  }

  /** N-RF-0: red flags of categories that are not suspected, as a suggestion to look again. */
  static void toConsider(MessageText text, ResponsePlan plan) {
    for (Category category : plan.recording().toConsider().outcome()) {
      text.blank().field("Not suspected, but consider:", category.label());
      text.say("Red flags observed (a guide only):");
      list(text, plan.referral(), category);
    }
  }

  private static boolean list(MessageText text, Referral referral, Category category) {
    boolean any = false;
    for (RedFlag flag : RedFlag.values()) {
      if (flag.category() == category && referral.redFlags().contains(flag)) {
        text.item(flag.clause().summary());
        any = true;
      }
    }
    return any;
  }

  private static boolean observedOfOthers(Referral referral) {
    return referral.redFlags().stream()
        .anyMatch(flag -> flag.category() != Category.CRIMINAL_BEHAVIOR);
  }
}
