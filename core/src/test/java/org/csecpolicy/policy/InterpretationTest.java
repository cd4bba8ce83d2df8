package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationTest {
  /** Names that belong to one agency; other counties use this library with their own. */
  private static final String AGENCY_NAMES =
      "Los Angeles|L\\.A\\.|\\bLA\\b|\\bDCFS\\b|\\bMART\\b|\\bERCP\\b|\\bROU\\b|EDL";

  @Test
  void everyOneHasAKeyOfItsOwn() {
    assertThat(Interpretation.values())
        .hasSize(69)
        .extracting(Interpretation::key)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void theKeyIsTheConstantInKebabCase(Interpretation interpretation) {
    assertThat(interpretation.key())
        .matches("[a-z0-9]+(-[a-z0-9]+)*")
        .isEqualTo(interpretation.name().replace('_', '-').toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void everyOneIsFoundByItsKey(Interpretation interpretation) {
    assertThat(Interpretation.ofKey(interpretation.key())).contains(interpretation);
  }

  @ParameterizedTest
  @EnumSource
  void aReadingIsFoundByItsKeyUnderItsOwnUnclearPlaceOnly(Reading reading) {
    assertThat(Interpretation.values())
        .filteredOn(each -> Reading.ofKey(each, reading.key()).equals(Optional.of(reading)))
        .containsExactly(reading.interpretation());
  }

  @Test
  void noOtherTextIsAKey() {
    assertThat(Interpretation.ofKey("IMMEDIATE_EXCEPTION")).isEmpty();
    assertThat(Reading.ofKey(Interpretation.IMMEDIATE_EXCEPTION, "default")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyOneAsksAQuestionAndAnswersItAboutSomeClause(Interpretation interpretation) {
    assertThat(interpretation.question())
        .hasSizeGreaterThan(15)
        .contains("?")
        .matches(".*[?.]")
        .doesNotContain("  ", "TODO");
    assertThat(interpretation.reading())
        .hasSizeGreaterThan(15)
        .endsWith(".")
        .doesNotContain("  ", "TODO");
    assertThat(interpretation.clauses()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSaidInTheNamesOfOneCounty(Interpretation interpretation) {
    assertThat(interpretation.question()).doesNotContainPattern(AGENCY_NAMES);
    assertThat(interpretation.reading()).doesNotContainPattern(AGENCY_NAMES);
  }

  @ParameterizedTest
  @EnumSource
  void norAreTheAlternatives(Reading reading) {
    assertThat(reading.text())
        .hasSizeGreaterThan(15)
        .endsWith(".")
        .doesNotContain("  ", "TODO")
        .doesNotContainPattern(AGENCY_NAMES);
    assertThat(reading.key()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void nineCanBeReadOtherwiseAndEveryOtherIsFixed() {
    Map<Interpretation, ImmutableList<Reading>> selectable =
        Arrays.stream(Interpretation.values())
            .filter(interpretation -> !interpretation.alternatives().isEmpty())
            .collect(Collectors.toMap(Function.identity(), Interpretation::alternatives));

    assertThat(selectable)
        .isEqualTo(
            Map.of(
                Interpretation.IMMEDIATE_EXCEPTION,
                ImmutableList.of(Reading.HISTORY_ALONE, Reading.HISTORY_OR_LOCATION),
                Interpretation.AFTER_HOURS_NOT_IMMEDIATE,
                ImmutableList.of(Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE),
                Interpretation.CSEC_UNIT_AND_PLACEMENT,
                ImmutableList.of(Reading.PLACEMENT_ADDRESS_FIRST),
                Interpretation.FOREIGN_NATIONAL,
                ImmutableList.of(Reading.NOT_FOR_PERMANENT_RESIDENTS),
                Interpretation.SEX_CROSS_REPORT,
                ImmutableList.of(Reading.LABOR_ONLY),
                Interpretation.REPORT_OR_WARRANT,
                ImmutableList.of(
                    Reading.DELINQUENCY_WARRANT_ONLY, Reading.EVALUATED_OUT_ON_THE_INSTRUCTION),
                Interpretation.SURROUNDING_ACCEPTS,
                ImmutableList.of(Reading.TRANSFER_SUFFICES),
                Interpretation.DECLINES_TRANSFER,
                ImmutableList.of(Reading.ITS_WORD_SUFFICES),
                Interpretation.OUT_OF_STATE,
                ImmutableList.of(Reading.EVALUATE_OUT_OF_STATE)));
  }

  @Test
  void theKeyOfAReadingIsUniqueWithinItsInterpretation() {
    assertThat(Reading.values())
        .extracting(reading -> reading.interpretation().key() + "/" + reading.key())
        .doesNotHaveDuplicates();
  }

  @Test
  void theOutOfCountyBlockAsAWholeNeverAppliesToACountyYouth() {
    assertThat(Interpretation.COUNTY_YOUTH.clauses())
        .containsExactlyElementsOf(
            Arrays.stream(Clause.values())
                .filter(clause -> clause.id().startsWith("N-OOC-"))
                .toList());
  }
}
