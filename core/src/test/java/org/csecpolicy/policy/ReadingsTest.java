package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingsTest {
  @ParameterizedTest
  @EnumSource
  void theDefaultChoosesNothing(Reading reading) {
    assertThat(Readings.byDefault().chosen()).isEmpty();
    assertThat(Readings.byDefault().chose(reading)).isFalse();
  }

  @Test
  void choosingNothingIsTheDefault() {
    assertThat(Readings.of()).isEqualTo(Readings.byDefault()).hasSameHashCodeAs(Readings.of());
  }

  @ParameterizedTest
  @EnumSource
  void everyReadingCanBeChosenAlone(Reading reading) {
    Readings readings = Readings.of(reading);

    assertThat(readings.chosen()).containsExactly(reading);
    assertThat(readings.chose(reading)).isTrue();
    assertThat(readings).isNotEqualTo(Readings.byDefault());
  }

  @Test
  void readingsOfDifferentQuestionsStandTogetherInWhateverOrderTheyWereChosen() {
    Readings readings = Readings.of(Reading.EVALUATE_OUT_OF_STATE, Reading.HISTORY_ALONE);

    assertThat(readings.chosen())
        .containsExactly(Reading.HISTORY_ALONE, Reading.EVALUATE_OUT_OF_STATE);
    assertThat(readings)
        .isEqualTo(Readings.of(Reading.HISTORY_ALONE, Reading.EVALUATE_OUT_OF_STATE));
  }

  @Test
  void oneReadingChosenTwiceIsChosenOnce() {
    assertThat(Readings.of(Reading.HISTORY_ALONE, Reading.HISTORY_ALONE))
        .isEqualTo(Readings.of(Reading.HISTORY_ALONE));
  }

  @Test
  void everyQuestionIsReadAsChosenOrElseByDefault() {
    Readings readings = Readings.of(Reading.HISTORY_ALONE);

    assertThat(readings.readingOf(Interpretation.IMMEDIATE_EXCEPTION))
        .isEqualTo(Reading.HISTORY_ALONE.text());
    assertThat(readings.readingOf(Interpretation.OUT_OF_STATE))
        .isEqualTo(Interpretation.OUT_OF_STATE.reading());
    assertThat(Readings.byDefault().readingOf(Interpretation.IMMEDIATE_EXCEPTION))
        .isEqualTo(Interpretation.IMMEDIATE_EXCEPTION.reading());
  }

  @Test
  void twoReadingsOfOneQuestionAreRefusedNamingTheFieldAndTheQuestion() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Readings.of(Reading.HISTORY_ALONE, Reading.HISTORY_OR_LOCATION))
        .withMessage("readings: one reading at most of immediate-exception")
        .satisfies(
            refused ->
                assertThat(refused.violations())
                    .containsExactly(
                        Violation.of(
                            "readings",
                            ErrorCode.REPEATED,
                            "one reading at most of immediate-exception")));
  }
}
