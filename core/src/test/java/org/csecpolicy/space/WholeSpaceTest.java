package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.csecpolicy.oracle.Oracle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every law and every decision table on every combination, and every pair that differs in one fact.
 */
@Tag("proof")
class WholeSpaceTest {
  /**
   * What may happen afterwards takes minutes more: at each seventeenth point, in step with no fact.
   */
  private static final long EVENTS_AT = 17;

  static Stream<Factor> factors() {
    return RoutingSpace.factors().stream();
  }

  @ParameterizedTest
  @MethodSource("factors")
  void everyLawHoldsAndTheTablesAgreeEverywhere(Factor factor) {
    long started = System.nanoTime();
    Pairs pairs = new Pairs(factor);
    long visited =
        Walker.over(factor)
            .walk(
                (index, point, referral) -> {
                  Case call = new Case(point, referral);
                  pairs.keep(index, call);
                  return wrong(call, index % EVENTS_AT == 0);
                });
    assertThat(visited).isEqualTo(RoutingSpaceTest.POSSIBLE.get(factor.name()));
    Pairs.Count compared = pairs.compare();
    print(factor, visited, compared, started);
  }

  /** What is wrong with a decision, by the laws or by the tables; null when nothing is. */
  private static @Nullable String wrong(Case call, boolean eventsToo) {
    String broken = Laws.broken(call);
    if (broken == null && eventsToo) {
      broken = Laws.brokenLater(call);
    }
    return broken == null
        ? Oracle.difference(call.decision(), call.flags(), call.contradictions())
        : broken;
  }

  private static void print(Factor factor, long visited, Pairs.Count pairs, long started) {
    System.out.printf(
        Locale.ROOT,
        "%s: %,d laws and the tables on %,d referrals, %,d pairs (left out: %,d of events), %d s%n",
        factor.name(),
        Laws.ALL.size(),
        visited,
        pairs.compared(),
        pairs.events(),
        Duration.ofNanos(System.nanoTime() - started).toSeconds());
  }
}
