package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.csecpolicy.policy.Cited;

/** Suggestions never decide, never weigh and never repeat what is suspected. */
class SuggestionProperties {
  @Property
  void aSuspectedCategoryIsNeverSuggested(
      @ForAll Set<Category> suspected,
      @ForAll Set<RedFlag> flags,
      @ForAll Set<Industry> industries,
      @ForAll Set<IllicitActivity> activities) {
    assertThat(suggested(SuggestionPolicy.suggest(suspected, flags, industries, activities)))
        .noneMatch(suspected::contains);
  }

  @Property
  void nothingObservedSuggestsNothing(@ForAll Set<Category> suspected) {
    assertThat(SuggestionPolicy.suggest(suspected, Set.of(), Set.of(), Set.of())).isEmpty();
  }

  @Property
  void anotherObservationNeverRemovesASuggestion(
      @ForAll Set<Category> suspected,
      @ForAll Set<RedFlag> flags,
      @ForAll Set<Industry> industries,
      @ForAll Set<IllicitActivity> activities,
      @ForAll RedFlag flag,
      @ForAll Industry industry,
      @ForAll IllicitActivity activity) {
    Set<Category> before =
        suggested(SuggestionPolicy.suggest(suspected, flags, industries, activities));
    assertThat(
            suggested(
                SuggestionPolicy.suggest(
                    suspected,
                    with(flags, flag),
                    with(industries, industry),
                    with(activities, activity))))
        .containsAll(before);
  }

  @Property
  void everySuggestionSaysWhatSuggestsIt(
      @ForAll Set<Category> suspected,
      @ForAll Set<RedFlag> flags,
      @ForAll Set<Industry> industries,
      @ForAll Set<IllicitActivity> activities) {
    for (Cited<Suggestion> each :
        SuggestionPolicy.suggest(suspected, flags, industries, activities)) {
      Suggestion suggestion = each.outcome();
      assertThat(flags).containsAll(suggestion.redFlags()).containsAll(suggestion.mayAlsoFit());
      assertThat(industries).containsAll(suggestion.industries());
      assertThat(activities).containsAll(suggestion.activities());
      assertThat(
              suggestion.redFlags().size()
                  + suggestion.industries().size()
                  + suggestion.activities().size())
          .isPositive();
      assertThat(suggestion.mayAlsoFit()).noneMatch(suggestion.redFlags()::contains);
      assertThat(each.clauses())
          .containsAll(suggestion.redFlags().stream().map(RedFlag::clause).toList());
      assertThat(each.interpretations()).isNotEmpty();
    }
  }

  /** N-RF-0: no score and no threshold. Any one of them says as much as all of them. */
  @Example
  void oneRedFlagSuggestsItsCategory() {
    for (RedFlag flag : RedFlag.values()) {
      Set<Category> suspected = EnumSet.complementOf(EnumSet.of(flag.category()));
      assertThat(suggested(SuggestionPolicy.suggest(suspected, Set.of(flag), Set.of(), Set.of())))
          .containsExactly(flag.category());
    }
  }

  private static Set<Category> suggested(List<Cited<Suggestion>> suggestions) {
    Set<Category> categories =
        suggestions.stream().map(each -> each.outcome().category()).collect(Collectors.toSet());
    assertThat(categories).as("each at most once").hasSameSizeAs(suggestions);
    return categories;
  }

  private static <E> Set<E> with(Set<E> some, E another) {
    Set<E> more = new HashSet<>(some);
    more.add(another);
    return more;
  }
}
