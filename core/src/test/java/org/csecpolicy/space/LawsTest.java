package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws on some points of every factor, far apart and always the same. */
class LawsTest {
  private static final long POINTS = 2_000;

  /** One policy for every choice of readings. */
  private static final ImmutableList<HotlinePolicy> POLICIES =
      ReferralArbitraries.allReadings()
          .map(readings -> HotlinePolicy.of(LosAngeles.agency(), readings))
          .collect(ImmutableList.toImmutableList());

  static Stream<Factor> factors() {
    return RoutingSpace.factors().stream();
  }

  @ParameterizedTest
  @MethodSource("factors")
  void everyLawHolds(Factor factor) {
    long visited =
        Walker.over(factor, step(factor, POINTS))
            .walk(
                (index, point, referral) -> {
                  Case call = new Case(point, referral);
                  String broken = Laws.broken(call);
                  return broken == null ? Laws.brokenLater(call) : broken;
                });
    assertThat(visited).isPositive();
  }

  @ParameterizedTest
  @MethodSource("factors")
  void someHoldWhateverReadingsAnAgencyChooses(Factor factor) {
    Walker.over(factor, step(factor, POINTS))
        .walk(
            (index, point, referral) -> {
              HotlinePolicy policy = POLICIES.get((int) (index % POLICIES.size()));
              return Laws.broken(Laws.WHATEVER_THE_READINGS, new Case(point, referral, policy));
            });
  }

  @ParameterizedTest
  @MethodSource("factors")
  void everyLawBetweenTwoDecisionsHolds(Factor factor) {
    assertThat(Pairs.compareSome(factor, (int) step(factor, 500)).compared()).isPositive();
  }

  /** Odd, so that it falls together with the size of no dimension that is a power of two. */
  private static long step(Factor factor, long points) {
    return Math.max(1, factor.size() / points | 1);
  }
}
