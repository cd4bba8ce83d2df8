package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law on every combination, and every pair that differs in one fact. */
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
  void everyLawHoldsEverywhere(Factor factor) {
    long started = System.nanoTime();
    Pairs pairs = new Pairs(factor);
    long visited =
        Walker.over(factor)
            .walk(
                (index, point, referral) -> {
                  Case call = new Case(point, referral);
                  pairs.keep(index, call);
                  String broken = Laws.broken(call);
                  return broken == null && index % EVENTS_AT == 0 ? Laws.brokenLater(call) : broken;
                });
    assertThat(visited).isEqualTo(RoutingSpaceTest.POSSIBLE.get(factor.name()));
    Pairs.Count compared = pairs.compare();
    print(factor, visited, compared, started);
  }

  private static void print(Factor factor, long visited, Pairs.Count pairs, long started) {
    System.out.printf(
        Locale.ROOT,
        "%s: %,d laws on %,d referrals, %,d pairs (left out: %,d of events), %d s%n",
        factor.name(),
        Laws.ALL.size(),
        visited,
        pairs.compared(),
        pairs.events(),
        Duration.ofNanos(System.nanoTime() - started).toSeconds());
  }
}
