package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.IndicatorAnswers;

/** The laws of what is collected: categories, red flags, indicators. */
final class CollectionLaws {
  static final ImmutableList<Law> ALL =
      ImmutableList.of(
          Law.that("The order of collections changes nothing", CollectionLaws::orderIsNothing),
          Law.that(
              "Red flags change recording, and what is suggested, only",
              CollectionLaws::flagsOnlyRecord));

  private CollectionLaws() {}

  private static boolean orderIsNothing(Case call) {
    Referral referral = call.referral();
    boolean several =
        referral.categories().size() > 1
            || referral.redFlags().size() > 1
            || referral.indicators().answered().size() > 1;
    if (!several) {
      return true;
    }
    Referral turned =
        Referral.builder()
            .from(referral)
            .categories(turned(referral.categories()))
            .redFlags(ImmutableList.copyOf(referral.redFlags()).reverse())
            .vulnerabilities(ImmutableList.copyOf(referral.vulnerabilities()).reverse())
            .indicators(IndicatorAnswers.of(turned(referral.indicators().answered())))
            .build();
    HotlineDecision decision = call.policy().decide(turned);
    return decision.outcomes().toString().equals(call.outcomes().toString())
        && decision.steps().equals(call.steps());
  }

  private static boolean flagsOnlyRecord(Case call) {
    if (call.referral().redFlags().isEmpty()) {
      return true;
    }
    HotlineDecision plain =
        call.policy()
            .decide(Referral.builder().from(call.referral()).redFlags(ImmutableSet.of()).build());
    return actions(plain.steps()).equals(actions(call.steps()))
        && withoutSuggestion(plain).equals(withoutSuggestion(call.decision()));
  }

  /** Who does what for whom; the categories suggested while none is suspected are a detail. */
  private static List<Step> actions(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                step.action() == Action.ASK_CATEGORY
                    ? step.onlyFor(step.recipients(), List.of())
                    : step)
        .toList();
  }

  private static List<Cited<?>> withoutSuggestion(HotlineDecision decision) {
    List<Cited<?>> outcomes = new ArrayList<>(decision.outcomes());
    if (decision instanceof ResponsePlan plan) {
      outcomes.remove(plan.recording().toConsider());
    } else {
      outcomes.removeAll(((OutsideProtocol) decision).suggestions());
    }
    return outcomes;
  }

  private static <K, V> Map<K, V> turned(Map<K, V> map) {
    Map<K, V> turned = new LinkedHashMap<>();
    for (Map.Entry<K, V> entry : ImmutableList.copyOf(map.entrySet()).reverse()) {
      turned.put(entry.getKey(), entry.getValue());
    }
    return turned;
  }
}
