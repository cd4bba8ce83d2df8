package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two screenings of one child, one beside the other. */
class ScreeningComparisonProperties {
  /** All at the same moment, so that each can be the earlier one. */
  @Provide
  Arbitrary<ScreeningRecord> records() {
    Arbitrary<Map<Indicator, Answer>> answers =
        Arbitraries.maps(Arbitraries.of(Indicator.class), Arbitraries.of(Answer.class));
    return Combinators.combine(
            answers,
            Arbitraries.of(Substance.class).set(),
            Arbitraries.of(Vulnerability.class).set(),
            Arbitraries.of(RedFlag.class).set().ofMaxSize(5))
        .as(ScreeningComparisonProperties::screening);
  }

  private static ScreeningRecord screening(
      Map<Indicator, Answer> answers,
      Set<Substance> substances,
      Set<Vulnerability> vulnerabilities,
      Set<RedFlag> flags) {
    boolean denied = answers.get(Indicator.H) == Answer.NO;
    return ScreeningRecord.builder()
        .screenedAt(Instant.parse("2026-11-16T18:00:00Z"))
        .screener("Dana Quill")
        .answers(IndicatorAnswers.of(answers))
        .substances(denied ? Set.of() : substances)
        .vulnerabilities(vulnerabilities)
        .redFlags(flags)
        .build();
  }

  @Property
  void aRecordIsUnchangedFromItself(@ForAll("records") ScreeningRecord screening) {
    ScreeningComparison comparison = ScreeningComparison.between(screening, screening);
    assertThat(comparison.isUnchanged()).isTrue();
    assertThat(comparison.newlyAnswered()).isEmpty();
    assertThat(comparison.newlyPresent()).isEmpty();
    assertThat(comparison.vulnerabilitiesAdded()).isEmpty();
    assertThat(comparison.redFlagsRemoved()).isEmpty();
  }

  @Property
  void whatIsUnchangedSaysTheSame(
      @ForAll("records") ScreeningRecord one, @ForAll("records") ScreeningRecord other) {
    assertThat(ScreeningComparison.between(one, other).isUnchanged()).isEqualTo(one.equals(other));
  }

  @Property
  void whatOneWayAddsTheOtherWayRemoves(
      @ForAll("records") ScreeningRecord one, @ForAll("records") ScreeningRecord other) {
    ScreeningComparison there = ScreeningComparison.between(one, other);
    ScreeningComparison back = ScreeningComparison.between(other, one);
    assertThat(back.newlyAnswered()).isEqualTo(there.noLongerAnswered());
    assertThat(back.noLongerAnswered()).isEqualTo(there.newlyAnswered());
    assertThat(back.substancesAdded()).isEqualTo(there.substancesRemoved());
    assertThat(back.vulnerabilitiesAdded()).isEqualTo(there.vulnerabilitiesRemoved());
    assertThat(back.vulnerabilitiesRemoved()).isEqualTo(there.vulnerabilitiesAdded());
    assertThat(back.redFlagsAdded()).isEqualTo(there.redFlagsRemoved());
    assertThat(back.findingBefore()).isEqualTo(there.findingAfter());
    assertThat(back.findingAfter()).isEqualTo(there.findingBefore());
  }

  /** The one place that is not symmetric: what was present and is not answered is not gone. */
  @Property
  void whatBackIsNewlyPresentIsThereGoneOrNoLongerAnswered(
      @ForAll("records") ScreeningRecord one, @ForAll("records") ScreeningRecord other) {
    ScreeningComparison there = ScreeningComparison.between(one, other);
    ScreeningComparison back = ScreeningComparison.between(other, one);
    assertThat(Sets.union(there.noLongerPresent(), there.noLongerAnswered()))
        .containsAll(back.newlyPresent());
    assertThat(back.newlyPresent()).containsAll(there.noLongerPresent());
  }

  @Property
  void theDifferenceLeadsFromTheOneToTheOther(
      @ForAll("records") ScreeningRecord one, @ForAll("records") ScreeningRecord other) {
    ScreeningComparison comparison = ScreeningComparison.between(one, other);
    assertThat(
            Sets.difference(
                Sets.union(one.redFlags(), comparison.redFlagsAdded()),
                comparison.redFlagsRemoved()))
        .isEqualTo(other.redFlags());
    assertThat(
            Sets.difference(
                Sets.union(one.substances(), comparison.substancesAdded()),
                comparison.substancesRemoved()))
        .isEqualTo(other.substances());
  }

  @Property
  void aRecordThatWasMadeHereStillFollows(@ForAll("records") ScreeningRecord screening) {
    assertThat(screening.recheck().stillFollows()).isTrue();
    assertThat(screening.recheck().differences()).isEmpty();
  }
}
