package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.policy.Cited;
import org.junit.jupiter.api.Test;

/** Together the aspects are the whole decision, so that no outcome is left out of a factor. */
class AspectTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Test
  void everyOutcomeIsPartOfAnAspect() {
    ReferralArbitraries.sample(400)
        .map(POLICY::decide)
        .forEach(
            decision -> {
              String aspects = aspectsOf(decision);
              for (Cited<?> outcome : decision.outcomes()) {
                assertThat(aspects).contains(outcome.toString());
              }
            });
  }

  private static String aspectsOf(HotlineDecision decision) {
    return Arrays.stream(Aspect.values())
        .filter(each -> each.isOfEveryDecision() || decision instanceof ResponsePlan)
        .map(each -> each.of(decision).toString())
        .collect(Collectors.joining("\n"));
  }
}
