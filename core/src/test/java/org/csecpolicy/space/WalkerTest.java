package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WalkerTest {
  private static final Factor FACTOR =
      Factor.named("custody and answers")
          .varying(Dimension.PAST_HISTORY, Dimension.DANGER, Dimension.FLIGHT, Dimension.AWOL)
          .varying(Dimension.CUSTODY, Dimension.AT_HALL)
          .varying(Dimension.PLACEMENT, Dimension.PLACEMENT_NAME)
          .before(RoutingSpace.ORDINARY, RoutingSpace.ORDINARY.with(Dimension.HOME_OFFICE, true))
          .covering();

  @Test
  void itVisitsEveryPossiblePointOnce() {
    Set<Long> visited = ConcurrentHashMap.newKeySet();
    long count =
        Walker.over(FACTOR)
            .walk((index, point, referral) -> visited.add(index) ? null : "visited twice");
    // 81 answers, nine of custody, and no name where there is no placement; two backgrounds.
    assertThat(count).isEqualTo(81 * 9 * 3 * 2).isEqualTo(visited.size());
    assertThat(FACTOR.size()).isEqualTo(81 * 9 * 4 * 2);
  }

  @RepeatedTest(20)
  void itReportsTheFirstCounterExampleAsReadableFacts() {
    assertThatThrownBy(
            () ->
                Walker.over(FACTOR)
                    .walk(
                        (index, point, referral) ->
                            point.is(Dimension.CUSTODY, Answer.YES)
                                    && point.is(Dimension.AWOL, Answer.NO)
                                ? "Nobody is in custody"
                                : null))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Nobody is in custody")
        // Custody weighs 81 and is yes at 2 times that; AWOL weighs 27 and is no at once that.
        .hasMessageContaining("not at point 189 of custody and answers")
        .hasMessageContaining("custody.lawEnforcement = yes")
        .hasMessageContaining("awol = no")
        .hasMessageContaining("custody.atJuvenileHall = unknown");
  }

  @Test
  void whatIsThrownAtAPointIsNotLost() {
    assertThatThrownBy(
            () ->
                Walker.over(FACTOR)
                    .walk(
                        (index, point, referral) -> {
                          throw new IllegalStateException("no decision");
                        }))
        .isInstanceOf(AssertionError.class)
        .hasRootCauseMessage("no decision");
  }
}
