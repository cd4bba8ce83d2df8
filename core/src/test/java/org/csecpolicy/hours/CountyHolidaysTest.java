package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyHolidaysTest {
  private static final String FOUR_YEARS =
      """
      2024: 01-01 01-15 02-19 03-25 05-27 06-19 07-04 09-02 10-14 11-11 11-28 11-29 12-25
      2025: 01-01 01-20 02-17 03-31 05-26 06-19 07-04 09-01 10-13 11-11 11-27 11-28 12-25
      2026: 01-01 01-19 02-16 03-30 05-25 06-19 07-03 09-07 10-12 11-11 11-26 11-27 12-25
      2027: 01-01 01-18 02-15 03-29 05-31 06-18 07-05 09-06 10-11 11-11 11-25 11-26 12-24 12-31
      """;

  private final HolidayCalendar county = CountyHolidays.losAngeles();

  @Test
  void theHolidaysOfFourYearsAreThese() {
    assertThat(Dates.table(county, 2024, 2025, 2026, 2027)).isEqualTo(FOUR_YEARS);
  }

  @Test
  void aYearWhoseNewYearsDayWasObservedInDecemberHasNoneOfItsOwn() {
    assertThat(Dates.table(county, 2028))
        .isEqualTo(
            "2028: 01-17 02-21 03-27 05-29 06-19 07-04 09-04 10-09 11-10 11-23 11-24 12-25\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-03-25",
        "2021-03-29",
        "2023-03-27",
        "2024-03-25",
        "2021-12-31",
        "2022-06-20"
      })
  void aDayOnWhichTheCountyIsKnownToHaveClosedIsAHoliday(LocalDate closed) {
    assertThat(county.isHoliday(closed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-12-05", "2025-01-09"})
  void aDayThatTheBoardDeclaredIsClosedOnlyWhenTheCallerAddsIt(LocalDate declared) {
    assertThat(county.isHoliday(declared)).isFalse();
    assertThat(county.withClosures(List.of(declared)).isHoliday(declared)).isTrue();
  }

  @Test
  void everyObservedHolidayIsAWeekday() {
    assertThat(county.holidays())
        .extracting(LocalDate::getDayOfWeek)
        .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void everyYearHasThirteenHolidaysWhicheverYearTheyAreObservedIn() {
    // The Saturday New Year's Days of 2022, 2028 and 2033 stay within the years; none is lost.
    assertThat(county.holidays()).hasSize(18 * 13);
  }

  @Test
  void itSaysThatItIsDerivedFromRulesAndForWhichYears() {
    assertThat(county.name()).contains("Los Angeles County").contains("derived from rules");
    assertThat(county.firstYear()).isEqualTo(2018);
    assertThat(county.lastYear()).isEqualTo(2035);
  }
}
