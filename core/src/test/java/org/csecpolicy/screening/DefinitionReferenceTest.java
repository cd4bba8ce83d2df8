package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ClauseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reference page can print of the definitions, beside what the findings say. */
class DefinitionReferenceTest {
  @Test
  void noTwoConstantsReadAlikeAndNoneStandsOnProse() {
    List<String> labels = new ArrayList<>();
    List<Set<Clause>> clauses = new ArrayList<>();
    Arrays.stream(Definition.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(Definition.values()).forEach(each -> clauses.add(each.clauses()));
    Arrays.stream(Element.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(Element.values()).forEach(each -> clauses.add(each.clauses()));
    Arrays.stream(Means.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(Means.values()).forEach(each -> clauses.add(each.clauses()));
    Arrays.stream(Purpose.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(Purpose.values()).forEach(each -> clauses.add(each.clauses()));
    Arrays.stream(ValueRecipient.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(ValueRecipient.values()).forEach(each -> clauses.add(each.clauses()));
    Arrays.stream(SevereForm.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(SevereForm.values()).forEach(each -> clauses.add(each.clauses()));
    Arrays.stream(ReportDuty.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(ReportDuty.values()).forEach(each -> clauses.add(each.clauses()));
    Arrays.stream(ReportGround.values()).forEach(each -> labels.add(each.label()));
    Arrays.stream(Law.values()).forEach(each -> labels.add(each.label()));
    assertThat(labels).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(clauses)
        .allSatisfy(
            those ->
                assertThat(those)
                    .isNotEmpty()
                    .noneMatch(clause -> clause.kind() == ClauseKind.PROSE));
  }

  @ParameterizedTest
  @CsvSource({
    // federal law names it, California names it, counts federally; every one counts in California
    "FORCE,                 true,  true, true",
    "FRAUD,                 true,  true, true",
    "THREATS_OF_HARM,       true,  true, true",
    "ABUSE_OF_LEGAL_SYSTEM, true,  true, true",
    "PLAN_OR_SCHEME,        true,  true, true",
    "DRUG_DEPENDENCY,       false, true, true",
    "DURESS,                false, true, false"
  })
  void whichLawNamesAMeansAndUnderWhichItCounts(
      Means means, boolean federal, boolean california, boolean countsFederally) {
    assertThat(means.namedBy().contains(Law.FEDERAL)).isEqualTo(federal);
    assertThat(means.namedBy().contains(Law.CALIFORNIA)).isEqualTo(california);
    assertThat(means.countsUnder(Law.FEDERAL)).isEqualTo(countsFederally);
    assertThat(means.countsUnder(Law.CALIFORNIA)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "INVOLUNTARY_SERVITUDE, FEDERAL,    true",
    "PEONAGE,               FEDERAL,    true",
    "DEBT_BONDAGE,          FEDERAL,    true",
    "SLAVERY,               FEDERAL,    true",
    "FORCED_LABOR,          CALIFORNIA, false"
  })
  void whichLawNamesAPurposeAndUnderWhichItCounts(
      Purpose purpose, Law law, boolean countsFederally) {
    assertThat(purpose.namedBy()).isEqualTo(law);
    assertThat(purpose.countsUnder(Law.FEDERAL)).isEqualTo(countsFederally);
    assertThat(purpose.countsUnder(Law.CALIFORNIA)).isTrue();
    assertThat(purpose.isAlsoMeans()).isEqualTo(purpose == Purpose.DEBT_BONDAGE);
  }
}
