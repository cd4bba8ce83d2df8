package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRulesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-07-02, 2026-07-02",
    "2026-07-03, 2026-07-03",
    "2026-07-04, 2026-07-03",
    "2026-07-05, 2026-07-06",
    "2026-07-06, 2026-07-06",
    "2028-01-01, 2027-12-31"
  })
  void saturdaysHolidayMovesToFridayAndSundaysToMonday(LocalDate holiday, LocalDate observed) {
    assertThat(HolidayRules.observed(holiday)).isEqualTo(observed);
  }

  @Test
  void theLastCoveredDecemberKnowsOfTheNewYearsDayThatFollows() {
    assertThat(newYearsDays(2026, 2027))
        .containsExactly(
            LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
  }

  @Test
  void aNewYearsDayThatWasObservedBeforeTheFirstCoveredYearIsLeftOut() {
    assertThat(newYearsDays(2028, 2028)).isEmpty();
  }

  private static Iterable<LocalDate> newYearsDays(int firstYear, int lastYear) {
    return HolidayRules.calendar(
            "New Year", firstYear, lastYear, year -> List.of(HolidayRules.newYearsDay(year)))
        .holidays();
  }
}
