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
                  Case of = new Case(point, referral);
                  pairs.keep(index, of);
                  return Laws.broken(of);
                });
    assertThat(visited).isEqualTo(RoutingSpaceTest.POSSIBLE.get(factor.name()));
    long compared = pairs.compare();
    print("%s: %,d laws on %,d referrals, %,d pairs", factor, visited, compared, started);
  }

  private static void print(
      String format, Factor factor, long visited, long compared, long started) {
    System.out.printf(
        Locale.ROOT,
        format + ", %d s%n",
        factor.name(),
        Laws.ALL.size(),
        visited,
        compared,
        Duration.ofNanos(System.nanoTime() - started).toSeconds());
  }
}
