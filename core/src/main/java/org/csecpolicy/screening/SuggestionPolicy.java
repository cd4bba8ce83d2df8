package org.csecpolicy.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * Which other category might the screener look at? What was observed suggests the category that it
 * is printed under, unless that one is suspected already. A guide only (N-RF-0): nothing is counted
 * or weighed, and no suggestion adds a tab or changes a response.
 */
public final class SuggestionPolicy {
  private SuggestionPolicy() {}

  /** One suggestion at most for each category that is not suspected, in the order of print. */
  public static ImmutableList<Cited<Suggestion>> suggest(
      Set<Category> suspected,
      Set<RedFlag> redFlags,
      Set<Industry> industries,
      Set<IllicitActivity> activities) {
    ImmutableList.Builder<Cited<Suggestion>> suggestions = ImmutableList.builder();
    for (Category category : Category.values()) {
      if (!suspected.contains(category)) {
        Suggestion suggestion =
            Suggestion.of(
                category,
                Sets.filter(redFlags, flag -> flag.suggests(category)),
                Sets.filter(industries, each -> each.category().equals(Optional.of(category))),
                Sets.filter(activities, each -> each.category().equals(Optional.of(category))),
                Sets.filter(redFlags, flag -> mayAlsoFit(flag, category)));
        if (isFounded(suggestion)) {
          suggestions.add(cited(suggestion));
        }
      }
    }
    return suggestions.build();
  }

  /** N-RF-K-0: criminal activities may show some of the flags of the other lists. */
  private static boolean mayAlsoFit(RedFlag flag, Category category) {
    return RedFlagList.of(category).mayDrawOn().contains(flag.list());
  }

  /** What may also fit suggests nothing by itself. */
  private static boolean isFounded(Suggestion suggestion) {
    return !suggestion.redFlags().isEmpty()
        || !suggestion.industries().isEmpty()
        || !suggestion.activities().isEmpty();
  }

  private static Cited<Suggestion> cited(Suggestion suggestion) {
    EnumSet<Clause> clauses = EnumSet.noneOf(Clause.class);
    suggestion.industries().forEach(industry -> clauses.add(industry.clause()));
    suggestion.activities().forEach(activity -> clauses.add(activity.clause()));
    boolean listed = !clauses.isEmpty();
    for (RedFlag flag : suggestion.redFlags()) {
      clauses.add(Clause.N_RF_0);
      clauses.add(flag.clause());
    }
    if (!suggestion.mayAlsoFit().isEmpty()) {
      clauses.add(Clause.N_RF_K_0);
    }
    Cited<Suggestion> cited = Cited.of(suggestion, Sets.immutableEnumSet(clauses));
    if (listed) {
      cited = cited.readAs(Interpretation.INDUSTRIES);
    }
    return suggestion.redFlags().isEmpty() ? cited : cited.readAs(Interpretation.RED_FLAGS);
  }
}
