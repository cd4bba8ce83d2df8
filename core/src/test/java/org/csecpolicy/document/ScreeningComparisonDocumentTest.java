package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.ScreeningComparison;
import org.csecpolicy.screening.ScreeningRecord;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Vulnerability;

/** The document of a comparison says what each of the two records says alone. */
class ScreeningComparisonDocumentTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());

  private static final ScreeningRecord EARLIER =
      screening("2026-11-16T18:00:00Z")
          .answers(
              IndicatorAnswers.of(
                  Map.of(Indicator.A, Answer.YES, Indicator.B, Answer.NO, Indicator.H, Answer.YES)))
          .addSubstances(Substance.OPIATES)
          .addVulnerabilities(Vulnerability.POVERTY)
          .addRedFlags(RedFlag.RUNS_AWAY)
          .build();

  private static final ScreeningRecord LATER =
      screening("2026-12-16T18:00:00Z")
          .answers(
              IndicatorAnswers.of(
                  Map.of(Indicator.A, Answer.NO, Indicator.D, Answer.YES, Indicator.H, Answer.YES)))
          .addSubstances(Substance.NARCOTICS)
          .addVulnerabilities(Vulnerability.RUNAWAY)
          .addRedFlags(RedFlag.BRANDING)
          .build();

  private static final String DIFFERENT =
      """
      {
        "unchanged": false,
        "newlyPresent": ["D"],
        "noLongerPresent": ["A"],
        "newlyAnswered": ["D"],
        "noLongerAnswered": ["B"],
        "substancesAdded": ["narcotics"],
        "substancesRemoved": ["opiates"],
        "vulnerabilitiesAdded": ["runaway"],
        "vulnerabilitiesRemoved": ["poverty"],
        "redFlagsAdded": ["branding"],
        "redFlagsRemoved": ["runs-away"],
        "findingBefore": {"risk": "at-risk", "decisive": ["A"]},
        "findingAfter": {"risk": "at-risk", "decisive": ["D", "H"]}
      }""";

  @Provide
  Arbitrary<ScreeningRecord> records() {
    return Arbitraries.randomValue(RandomScreening::from);
  }

  @Property(tries = 200)
  void theSchemaAcceptsEveryComparison(
      @ForAll("records") ScreeningRecord one, @ForAll("records") ScreeningRecord other) {
    String json =
        JSON.writeComparison(
            one.screenedAt().isAfter(other.screenedAt())
                ? ScreeningComparison.between(other, one)
                : ScreeningComparison.between(one, other));
    assertThat(Documents.comparisonSchemaErrors(json)).isEmpty();
  }

  @Property(tries = 100)
  void ofARecordAndItselfEveryListIsEmpty(@ForAll("records") ScreeningRecord screening) {
    JsonNode document = document(screening, screening);
    assertThat(document.get("unchanged").booleanValue()).isTrue();
    assertThat(document.properties())
        .filteredOn(field -> field.getValue().isArray())
        .hasSize(10)
        .allMatch(list -> list.getValue().isEmpty());
    assertThat(document.get("findingAfter")).isEqualTo(document.get("findingBefore"));
  }

  @Example
  void whatChangedIsNamedUnderItsOwnName() {
    assertThat(document(EARLIER, LATER)).isEqualTo(Documents.tree(DIFFERENT));
    assertThat(Documents.comparisonSchemaErrors(DIFFERENT)).isEmpty();
  }

  @Example
  void whoScreenedIsNotInIt() {
    String json = JSON.writeComparison(ScreeningComparison.between(EARLIER, LATER));
    assertThat(json).doesNotContain("Quill", "2026");
  }

  private static JsonNode document(ScreeningRecord earlier, ScreeningRecord later) {
    return Documents.tree(JSON.writeComparison(ScreeningComparison.between(earlier, later)));
  }

  private static ScreeningRecord.Builder screening(String at) {
    return ScreeningRecord.builder().screenedAt(Instant.parse(at)).screener("Dana Quill");
  }
}
