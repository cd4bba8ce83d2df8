package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Test;

class SuggestionPolicyTest {
  private static final Set<Category> CSEC = EnumSet.of(Category.CSEC);
  private static final Set<RedFlag> NO_FLAG = EnumSet.noneOf(RedFlag.class);
  private static final Set<Industry> NO_SETTING = EnumSet.noneOf(Industry.class);
  private static final Set<IllicitActivity> NO_ACTIVITY = EnumSet.noneOf(IllicitActivity.class);

  private static List<Cited<Suggestion>> flagged(Set<Category> suspected, Set<RedFlag> flags) {
    return SuggestionPolicy.suggest(suspected, flags, NO_SETTING, NO_ACTIVITY);
  }

  @Test
  void aRedFlagSuggestsTheCategoryOfItsList() {
    List<Cited<Suggestion>> suggestions = flagged(CSEC, Set.of(RedFlag.EARNINGS_CONTROLLED));

    assertThat(suggestions).hasSize(1);
    Cited<Suggestion> labor = suggestions.get(0);
    assertThat(labor.outcome().category()).isEqualTo(Category.CHILD_LABOR);
    assertThat(labor.outcome().redFlags()).containsExactly(RedFlag.EARNINGS_CONTROLLED);
    assertThat(labor.clauses()).containsExactly(Clause.N_RF_0, Clause.N_RF_L_1);
    assertThat(labor.interpretations()).containsExactly(Interpretation.RED_FLAGS);
  }

  @Test
  void aRedFlagOfASuspectedCategorySuggestsNothing() {
    assertThat(flagged(CSEC, Set.of(RedFlag.BRANDING, RedFlag.RUNS_AWAY))).isEmpty();
  }

  @Test
  void aPrintedSettingSuggestsLaborAndAPrintedActivityCriminalBehavior() {
    List<Cited<Suggestion>> suggestions =
        SuggestionPolicy.suggest(
            CSEC,
            NO_FLAG,
            Set.of(Industry.BEGGING_OR_PEDDLING),
            Set.of(IllicitActivity.PEER_RECRUITMENT));

    assertThat(suggestions)
        .extracting(each -> each.outcome().category())
        .containsExactly(Category.CHILD_LABOR, Category.CRIMINAL_BEHAVIOR);
    assertThat(suggestions.get(0).clauses()).containsExactly(Clause.N_DEF_11);
    assertThat(suggestions.get(1).clauses()).containsExactly(Clause.N_DEF_12);
    assertThat(suggestions)
        .allSatisfy(
            each -> assertThat(each.interpretations()).containsExactly(Interpretation.INDUSTRIES));
  }

  @Test
  void whatIsNotPrintedIsLeftToTheScreener() {
    assertThat(
            SuggestionPolicy.suggest(
                CSEC, NO_FLAG, Set.of(Industry.OTHER), Set.of(IllicitActivity.OTHER)))
        .isEmpty();
  }

  /** N-RF-K-0 does not say which flags of the other lists, so none of them is enough. */
  @Test
  void flagsOfTheOtherListsAloneDoNotSuggestCriminalActivities() {
    assertThat(
            flagged(
                EnumSet.of(Category.CSEC, Category.CHILD_LABOR),
                EnumSet.copyOf(RedFlagList.CSEC.flags())))
        .isEmpty();
  }

  @Test
  void butTheyMayAlsoFitWhenSomethingElseSuggestsThem() {
    Cited<Suggestion> criminal =
        flagged(
                EnumSet.of(Category.CSEC, Category.CHILD_LABOR),
                Set.of(
                    RedFlag.GANG_AFFILIATION,
                    RedFlag.EARNINGS_CONTROLLED,
                    RedFlag.CRIME_FOR_THIRD_PARTY))
            .get(0);

    assertThat(criminal.outcome().redFlags()).containsExactly(RedFlag.CRIME_FOR_THIRD_PARTY);
    assertThat(criminal.outcome().mayAlsoFit())
        .containsExactly(RedFlag.GANG_AFFILIATION, RedFlag.EARNINGS_CONTROLLED);
    assertThat(criminal.clauses()).containsExactly(Clause.N_RF_0, Clause.N_RF_K_0, Clause.N_RF_K_1);
  }

  /** N-RF-K-3 begins with a youth who has been exploited in CSEC. */
  @Test
  void aYouthExploitedInCsecWhoRecruitedOthersSuggestsBoth() {
    List<Cited<Suggestion>> suggestions =
        flagged(Set.of(Category.CHILD_LABOR), Set.of(RedFlag.RECRUITED_OR_TRAINED_OTHERS));

    assertThat(suggestions)
        .extracting(each -> each.outcome().category())
        .containsExactly(Category.CSEC, Category.CRIMINAL_BEHAVIOR);
    assertThat(suggestions).allMatch(each -> each.clauses().contains(Clause.N_RF_K_3));
  }
}
