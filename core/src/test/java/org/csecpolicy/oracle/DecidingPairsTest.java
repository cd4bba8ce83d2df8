package org.csecpolicy.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ProofPage;
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
            "2-jurisdiction.md, custody as it counts, line 27: custody, follows",
            "2-jurisdiction.md, report or warrant, line 49: report, completes",
            "2-jurisdiction.md, asked to take its child, line 137: standing, completes",
            "2-jurisdiction.md, disposition, line 174: Juvenile Hall, follows",
            "2-jurisdiction.md, disposition, line 175: Juvenile Hall, follows",
            "2-jurisdiction.md, disposition, line 188: transfer runs, follows",
            "2-jurisdiction.md, disposition, line 190: transfer, follows",
            "3-response.md, facts at odds, line 27: Juvenile Hall, completes",
            "3-response.md, facts at odds, line 28: Juvenile Hall, completes",
            "3-response.md, facts at odds, line 30: Juvenile Hall, completes",
            "3-response.md, facts at odds, line 31: Juvenile Hall, completes",
            "3-response.md, response, line 42: department responds, follows",
            "3-response.md, response, line 43: disposition, completes",
            "3-response.md, placement response, line 59: department responds, follows",
            "4-assignment.md, primary, line 8: department responds, follows",
            "4-assignment.md, regional office, line 47: department responds, follows",
            "4-assignment.md, regional office, line 50: disposition, completes",
            "4-assignment.md, hand-over, line 86: primary, completes",
            "4-assignment.md, also involve, line 93: department responds, follows",
            "4-assignment.md, also involve, line 94: department responds, follows",
            "5-notices.md, pre-alert lists, line 13: standing, completes",
            "5-notices.md, pre-alert lists, line 13: outside, completes",
            "5-notices.md, form held, line 38: department responds, completes",
            "5-notices.md, form faxed to, line 48: Expedited form, completes",
            "5-notices.md, form e-mailed to, line 62: form held, follows",
            "5-notices.md, form e-mailed to, line 63: form held, follows",
            "5-notices.md, cross report to the jurisdiction, line 95: told as jurisdiction, follows",
            "5-notices.md, cross report to law enforcement, line 150: CSEC, follows",
            "5-notices.md, request a copy of the warrant, line 186: cross report to the jurisdiction, completes",
            "6-recording.md, entries, line 40: secondary, follows",
            "7-flags.md, flags, line 9: scope, follows",
            "7-flags.md, flags, line 10: scope, follows",
            "7-flags.md, flags, line 11: scope, follows",
            "7-flags.md, flags, line 12: scope, follows",
            "7-flags.md, flags, line 13: scope, follows",
            "7-flags.md, flags of jurisdiction, line 20: standing, follows",
            "7-flags.md, flags of jurisdiction, line 21: standing, follows",
            "7-flags.md, flags of jurisdiction, line 22: standing, follows",
            "7-flags.md, flags of jurisdiction, line 23: standing, follows",
            "7-flags.md, flags of jurisdiction, line 24: standing, follows",
            "7-flags.md, flags of jurisdiction, line 25: lives here, follows",
            "7-flags.md, flags of jurisdiction, line 27: standing, follows",
            "7-flags.md, flags of the out-of-county block, line 34: disposition, follows",
            "7-flags.md, flags of the out-of-county block, line 38: standing, follows",
            "7-flags.md, flags of the out-of-county block, line 38: Juvenile Hall, follows",
            "7-flags.md, flags of response, line 46: response, follows",
            "7-flags.md, flags of response, line 47: response, follows",
            "7-flags.md, flags of response, line 48: response, follows",
            "7-flags.md, flags of hours, line 57: primary, follows",
            "7-flags.md, flags of assignment, line 64: also involve, follows",
            "7-flags.md, flags of assignment, line 65: also involve, follows",
            "7-flags.md, flags of assignment, line 66: department responds, follows",
            "7-flags.md, flags of assignment, line 66: Probation, follows",
            "7-flags.md, flags of assignment, line 68: department responds, follows",
            "7-flags.md, flags of assignment, line 68: placement address, follows",
            "7-flags.md, flags of assignment, line 68: open case, follows",
            "7-flags.md, flags of assignment, line 69: department responds, follows",
            "7-flags.md, flags of assignment, line 69: placement address, follows",
            "7-flags.md, flags of assignment, line 69: open case, follows",
            "7-flags.md, contradictions, line 91: custody, follows",
            "8-contingencies.md, called out if, line 28: ask Juvenile Hall, follows",
            "8-contingencies.md, called out if, line 30: bound for Juvenile Hall, follows",
            "8-contingencies.md, called out if, line 36: Juvenile Hall, follows",
            "8-contingencies.md, called out if, line 37: Juvenile Hall, follows",
            "8-contingencies.md, called out if, line 38: Juvenile Hall, follows");
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
            tuple("2-jurisdiction.md, disposition", "report or warrant"));
  }

  @Test
  void thePageOfWhatIsProvedHasTheFigures() {
    int pairs = FOUND.pairs().size();
    int alone = FOUND.alone().size();
    List<DecisionTable> tables = Oracle.pages().tables();
    assertThat(ProofPage.text())
        .contains(
            "%d [decision tables](decision-tables/README.md), %d of them steps of others"
                .formatted(
                    tables.size(), tables.stream().filter(DecisionTable::isIntermediate).count()),
            "For %d of their %d conditions".formatted(pairs, pairs + alone),
            "the other %d.".formatted(alone));
  }

  /** The pairs are found with the tables; the library decides the steps from call to call too. */
  @Test
  void theLibraryDecidesTheNeighborsOfACallAsTheTablesDo() {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    List<Spot> spots =
        RoutingSpace.pointsOf("disposition of a neighbor's child")
            .filter(index -> index % 100_003 == 0)
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
