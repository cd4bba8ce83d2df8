package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws on some points of every factor, far apart and always the same. */
class LawsTest {
  private static final long POINTS = 5_000;

  static Stream<Factor> factors() {
    return RoutingSpace.factors().stream();
  }

  @ParameterizedTest
  @MethodSource("factors")
  void everyLawHolds(Factor factor) {
    // Odd, so that it falls together with the size of no dimension that is a power of two.
    long step = Math.max(1, factor.size() / POINTS | 1);
    long visited =
        Walker.over(factor, step)
            .walk((index, point, referral) -> Laws.broken(new Case(point, referral)));
    assertThat(visited).isPositive();
  }
}
