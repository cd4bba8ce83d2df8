package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.AtRiskPolicy;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.LaborRiskPolicy;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.SuggestionPolicy;
import org.junit.jupiter.api.Test;

/** What a screening finds and suggests, written out. */
class SuggestionsDocumentTest {
  @Test
  void suggestions() {
    assertThat(
            Documents.line(
                OutcomeTypes.SUGGESTIONS,
                SuggestionPolicy.suggest(
                    Set.of(Category.CSEC, Category.CHILD_LABOR),
                    Set.of(RedFlag.GANG_AFFILIATION, RedFlag.CRIME_FOR_THIRD_PARTY),
                    Set.of(Industry.BARS),
                    Set.of(IllicitActivity.SMUGGLING))))
        .isEqualTo(
            "[{\"outcome\":{\"category\":\"criminal-behavior\","
                + "\"redFlags\":[\"crime-for-third-party\"],\"industries\":[],"
                + "\"activities\":[\"smuggling\"],\"mayAlsoFit\":[\"gang-affiliation\"]},"
                + "\"clauses\":[\"N-DEF-12\",\"N-RF-0\",\"N-RF-K-0\",\"N-RF-K-1\"],"
                + "\"readAs\":[\"red-flags\",\"industries\"],\"openQuestions\":[]}]");
  }

  @Test
  void risks() {
    Cited<AtRiskFinding> atRisk =
        AtRiskPolicy.assess(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES)));
    assertThat(Documents.line(Citations.cited(OutcomeTypes.FINDING), atRisk))
        .startsWith("{\"outcome\":{\"risk\":\"at-risk\",\"decisive\":[\"A\"]},\"clauses\":[");
    assertThat(Documents.line(Citations.cited(Vocabulary.AT_RISK), LaborRiskPolicy.assess(atRisk)))
        .isEqualTo(
            "{\"outcome\":\"at-risk\",\"clauses\":[\"N-DEF-14\",\"P-AR-L2\"],"
                + "\"readAs\":[\"at-risk-labor\"],\"openQuestions\":[]}");
  }
}
