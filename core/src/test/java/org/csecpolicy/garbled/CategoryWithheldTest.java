package org.csecpolicy.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.screening.Category;
import org.csecpolicy.space.Protection;
import org.junit.jupiter.api.Test;

/** A call on which nobody has named a category yet: it is asked for, and nothing else is lost. */
class CategoryWithheldTest {
  private static final Set<Action> OF_THE_CLOCK =
      EnumSet.of(Action.ACT_ON_CUSTODY, Action.ACT_ON_DANGER);

  @Test
  void itIsAskedForAndWithEachSuggestionTheDecisionIsThatOfTheTrueCall() {
    long withheld =
        IntStream.range(0, 3_000)
            .mapToObj(index -> TrueCall.drawn(new SplittableRandom(17 + index)).told())
            .filter(told -> decide(told) instanceof ResponsePlan)
            .peek(CategoryWithheldTest::requireAskedFor)
            .count();
    assertThat(withheld).isGreaterThan(1_000);
  }

  private static void requireAskedFor(Told told) {
    told.say(
        "redFlags",
        JsonNodeFactory.instance
            .arrayNode()
            .add("runs-away")
            .add("cannot-move-freely")
            .add("crime-for-third-party"));
    HotlineDecision truly = decide(told);
    Told withheld = told.copy();
    withheld.leaveOut("categories");

    OutsideProtocol outside = (OutsideProtocol) decide(withheld);
    List<Action> steps = outside.steps().stream().map(Step::action).toList();
    assertThat(steps.stream().filter(action -> !OF_THE_CLOCK.contains(action)).findFirst())
        .contains(Action.ASK_CATEGORY);
    assertThat(outside.suggestions()).hasSize(Category.values().length);

    outside.suggestions().stream()
        .map(suggestion -> suggestion.outcome().category())
        .forEach(category -> requireAsTruly(withheld.copy(), category, truly));
  }

  /** Entered as possible; how far the child is protected does not hang on which one it is. */
  private static void requireAsTruly(Told told, Category category, HotlineDecision truly) {
    told.say(
        "categories." + category.name().toLowerCase(Locale.ROOT).replace('_', '-'), "possible");
    HotlineDecision entered = decide(told);
    assertThat(Protection.of(entered)).isEqualTo(Protection.of(truly));
    if (truly.referral().categories().equals(entered.referral().categories())) {
      assertThat(entered).isEqualTo(truly);
    }
  }

  private static HotlineDecision decide(Told told) {
    return TrueCall.POLICY.decide(TrueCall.JSON.readReferral(told.json()));
  }
}
