package org.csecpolicy.notifications;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Entry;
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

  static boolean asksFor(Draft draft, Entry entry) {
    return !entries(draft.plan(), entry).isEmpty();
  }

  /** N-1.f: the red flags observed of one category, in printed order, each with what was seen. */
  static void redFlags(Draft draft, Category category) {
    draft.say("screener.red-flags");
    if (observed(draft, category).isEmpty()) {
      draft.item("screener.red-flags.none");
    }
    describe(draft, category);
    // N-RF-K-0
    if (category == Category.CRIMINAL_BEHAVIOR
        && draft.referral().redFlags().stream().anyMatch(flag -> flag.category() != category)) {
      draft.item("screener.red-flags.crime");
    }
  }

  /** N-RF-0: red flags of categories that are not suspected, as a suggestion to look again. */
  static void toConsider(Draft draft) {
    draft.because(draft.plan().recording().toConsider());
    for (Category category : draft.plan().recording().toConsider().outcome()) {
      draft.blank().field("screener.consider", category.label()).say("screener.consider.red-flags");
      describe(draft, category);
    }
  }

  /** In printed words, and under each what was seen. */
  private static void describe(Draft draft, Category category) {
    for (RedFlag flag : observed(draft, category)) {
      String printed = flag.clause().summary();
      String note = draft.referral().redFlagNotes().get(flag);
      if (note == null) {
        draft.listed(printed);
      } else {
        draft.text().item(printed, note);
      }
    }
  }

  /** In printed order. */
  private static ImmutableList<RedFlag> observed(Draft draft, Category category) {
    return Stream.of(RedFlag.values())
        .filter(draft.referral().redFlags()::contains)
        .filter(flag -> flag.category() == category)
        .collect(toImmutableList());
  }
}
