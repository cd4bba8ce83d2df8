package org.csecpolicy.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.oracle.DecidingPairs.Alone;
import org.csecpolicy.oracle.DecidingPairs.Pair;
import org.csecpolicy.space.RoutingSpace;
import org.csecpolicy.space.Spot;
import org.junit.jupiter.api.Test;

/** Every condition of the decision tables decides by itself (MC/DC), or it is known why not. */
class DecidingPairsTest {
  private static final DecidingPairs FOUND = DecidingPairs.find();

  @Test
  void noConditionIsWithoutAPairButThoseThatCompleteATableOrFollowFromItsOtherAnswers() {
    assertThat(FOUND.alone())
        .extracting(DecidingPairsTest::words)
        .containsExactly(
            "2-jurisdiction.md, standing, line 9: open case, completes",
            "2-jurisdiction.md, disposition, line 19: standing, completes",
            "3-response.md, response, line 9: department responds, follows",
            "4-assignment.md, primary, line 8: department responds, follows",
            "4-assignment.md, regional office, line 25: department responds, follows",
            "4-assignment.md, hand-over, line 58: primary, completes",
            "4-assignment.md, engage too, line 65: department responds, follows",
            "5-notices.md, Expedited form, line 25: department responds, completes",
            "5-notices.md, form faxed to, line 36: Expedited form, completes",
            "5-notices.md, form receipt confirmed by, line 44: form faxed to, follows",
            "5-notices.md, instruct law enforcement, line 85: disposition, completes",
            "5-notices.md, request a copy of the warrant, line 93: standing, completes",
            "5-notices.md, escalate to management, line 101: standing, completes",
            "5-notices.md, escalate to management, line 101: county will respond, completes",
            "5-notices.md, escalate to management, line 102: standing, completes",
            "6-recording.md, entries, line 30: secondary, follows",
            "7-flags.md, flags, line 9: scope, follows",
            "7-flags.md, flags, line 10: scope, follows",
            "7-flags.md, flags, line 11: scope, follows",
            "7-flags.md, flags, line 12: scope, follows",
            "7-flags.md, flags of the out-of-county block, line 23: standing, follows",
            "7-flags.md, flags of the out-of-county block, line 24: standing, follows",
            "7-flags.md, flags of response and assignment, line 41: department responds, follows",
            "7-flags.md, flags of response and assignment, line 42: department responds, follows");
  }

  @Test
  void thePairOfEveryOtherConditionIsDecidedOtherwise() {
    assertThat(FOUND.pairs())
        .hasSizeGreaterThan(300)
        .allSatisfy(
            pair -> {
              assertThat(pair.one().answer()).isNotEqualTo(pair.other().answer());
              assertThat(pair.one().outcome()).isNotEqualTo(pair.other().outcome());
            });
    assertThat(FOUND.pairs())
        .extracting(Pair::table, Pair::fact)
        .contains(
            tuple("3-response.md, response", "imminent danger"),
            tuple("2-jurisdiction.md, disposition", "warrant"));
  }

  /** The pairs are found with the tables; the library decides the steps from call to call too. */
  @Test
  void theLibraryDecidesTheNeighborsOfACallAsTheTablesDo() {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    List<Spot> spots =
        RoutingSpace.pointsOf("jurisdiction")
            .filter(index -> index % 400_009 == 0)
            .mapToObj(Spot::at)
            .flatMap(spot -> spot.neighbors().stream())
            .toList();
    assertThat(spots).hasSizeGreaterThan(1_000);
    for (Spot spot : spots) {
      spot.referral()
          .ifPresent(
              referral ->
                  assertThat(Oracle.actualOutcomes(policy.decide(referral)))
                      .isEqualTo(Oracle.expectedOutcomes(referral)));
    }
  }

  private static String words(Alone alone) {
    return "%s, line %d: %s, %s"
        .formatted(
            alone.table(),
            alone.line(),
            alone.fact(),
            alone.sameOutcome() ? "completes" : "follows");
  }
}
