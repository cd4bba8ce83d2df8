package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RecordCheck;
import org.csecpolicy.screening.ScreeningRecord;

/** The document of a check holds both findings and explains both. */
class RecordCheckDocumentTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());

  /** Controlled by another person, and yet stored as undetermined by an older version. */
  private static final ScreeningRecord OUTDATED =
      ScreeningRecord.builder()
          .screenedAt(Instant.parse("2026-11-16T18:00:00Z"))
          .screener("Dana Quill")
          .answers(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES)))
          .found(
              Cited.of(AtRiskFinding.of(AtRisk.UNDETERMINED, Set.of()), Clause.P_AR_0)
                  .readAs(Interpretation.AT_RISK))
          .edition(
              PolicyEdition.of(
                  Set.of(PolicyDocument.EXPLOITATION_GUIDE),
                  Readings.of(Reading.EVALUATE_OUT_OF_STATE),
                  "0.0.9"))
          .build();

  @Provide
  Arbitrary<ScreeningRecord> records() {
    return Arbitraries.randomValue(RandomScreening::from);
  }

  @Property(tries = 200)
  void theSchemaAcceptsEveryCheck(@ForAll("records") ScreeningRecord screening) {
    assertThat(Documents.recordCheckSchemaErrors(JSON.writeRecordCheck(screening.recheck())))
        .isEmpty();
  }

  @Property(tries = 200)
  void everyClauseAndReadingOfEitherFindingIsExplained(
      @ForAll("records") ScreeningRecord screening) {
    RecordCheck check = screening.recheck();
    JsonNode document = document(screening);
    Set<String> clauses = new LinkedHashSet<>();
    check.stored().clauses().forEach(clause -> clauses.add(clause.id()));
    check.present().clauses().forEach(clause -> clauses.add(clause.id()));
    assertThat(document.get("clauses").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(clauses);
    Set<String> keys = new LinkedHashSet<>();
    check.stored().interpretations().forEach(each -> keys.add(each.key()));
    check.present().interpretations().forEach(each -> keys.add(each.key()));
    List<String> explained = new ArrayList<>();
    document.get("interpretations").forEach(each -> explained.add(each.get("key").textValue()));
    assertThat(explained).containsExactlyInAnyOrderElementsOf(keys);
  }

  /** Stored and read again, the check is the same document. */
  @Property(tries = 100)
  void storingTheRecordChangesNothing(@ForAll("records") ScreeningRecord screening) {
    ScreeningRecord read = JSON.readScreeningRecord(JSON.writeScreeningRecord(screening));
    assertThat(JSON.writeRecordCheck(read.recheck()))
        .isEqualTo(JSON.writeRecordCheck(screening.recheck()));
  }

  @Example
  void theTwoFindingsStandSideBySide() {
    JsonNode document = document(OUTDATED);
    assertThat(document.get("stillFollows").booleanValue()).isFalse();
    assertThat(document.get("differences"))
        .isEqualTo(
            Documents.tree("[\"risk\",\"decisive\",\"clauses\",\"interpretations\",\"edition\"]"));
    assertThat(document.get("stored"))
        .isEqualTo(
            Documents.tree(
                """
                {"outcome": {"risk": "undetermined", "decisive": []},
                 "clauses": ["P-AR-0"], "readAs": ["at-risk"], "openQuestions": []}"""));
    assertThat(document.get("present"))
        .isEqualTo(
            Documents.tree(
                """
                {"outcome": {"risk": "at-risk", "decisive": ["A"]},
                 "clauses": ["N-DEF-5.0", "N-DEF-5.A", "P-AR-0", "P-AR-A"],
                 "readAs": [], "openQuestions": []}"""));
    assertThat(document.at("/storedUnder/libraryVersion").textValue()).isEqualTo("0.0.9");
    assertThat(document.at("/storedUnder/documents")).hasSize(1);
    assertThat(document.at("/presentEdition/libraryVersion").textValue())
        .isEqualTo(PolicyEdition.LIBRARY_VERSION);
    assertThat(document.at("/presentEdition/documents")).hasSize(2);
    assertThat(document.at("/presentEdition/readings/out-of-state").textValue())
        .isEqualTo("evaluate-out-regardless");
    assertThat(document.at("/clauses/N-DEF-5.A/summary").textValue())
        .isEqualTo(Clause.N_DEF_5_A.summary());
  }

  @Example
  void whoScreenedIsNotInIt() {
    assertThat(JSON.writeRecordCheck(OUTDATED.recheck())).doesNotContain("Quill", "2026-11-16");
  }

  private static JsonNode document(ScreeningRecord screening) {
    return Documents.tree(JSON.writeRecordCheck(screening.recheck()));
  }
}
