package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.csecpolicy.screening.ScreeningComparison.Builder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreeningComparisonTest {
  private static final AtRiskFinding NOTHING = finding(Map.of());
  private static final AtRiskFinding RISK = finding(Map.of(Indicator.A, Answer.YES));

  private static AtRiskFinding finding(Map<Indicator, Answer> answers) {
    return AtRiskPolicy.assess(IndicatorAnswers.of(answers)).outcome();
  }

  private static Builder same() {
    return new Builder().findingBefore(NOTHING).findingAfter(NOTHING);
  }

  static Stream<UnaryOperator<Builder>> changes() {
    return Stream.of(
        builder -> builder.addNewlyPresent(Indicator.A),
        builder -> builder.addNoLongerPresent(Indicator.A),
        builder -> builder.addNewlyAnswered(Indicator.A),
        builder -> builder.addNoLongerAnswered(Indicator.A),
        builder -> builder.addSubstancesAdded(Substance.OPIATES),
        builder -> builder.addSubstancesRemoved(Substance.OPIATES),
        builder -> builder.addVulnerabilitiesAdded(Vulnerability.IMMIGRATION_STATUS),
        builder -> builder.addVulnerabilitiesRemoved(Vulnerability.IMMIGRATION_STATUS),
        builder -> builder.addRedFlagsAdded(RedFlag.BRANDING),
        builder -> builder.addRedFlagsRemoved(RedFlag.BRANDING),
        builder -> builder.findingAfter(RISK));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void anyOneChangeIsAChange(UnaryOperator<Builder> change) {
    assertThat(same().build().isUnchanged()).isTrue();
    assertThat(change.apply(same()).build().isUnchanged()).isFalse();
  }

  @Test
  void whatWasPresentBeforeIsNotNewlyPresent() {
    ScreeningRecord.Builder record =
        ScreeningRecord.builder()
            .screenedAt(Instant.parse("2026-11-16T18:00:00Z"))
            .screener("Dana Quill")
            .answers(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES)));
    ScreeningComparison comparison = ScreeningComparison.between(record.build(), record.build());
    assertThat(comparison.newlyPresent()).isEmpty();
    assertThat(comparison.isUnchanged()).isTrue();
  }
}
