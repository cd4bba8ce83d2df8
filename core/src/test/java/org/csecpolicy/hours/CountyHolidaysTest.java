package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountyHolidaysTest {
  /** Worked out apart from the rules, and compared with the county's closures where known. */
  private static final String EVERY_YEAR =
      """
      2018: 01-01 01-15 02-19 03-26 05-28 06-19 07-04 09-03 10-08 11-12 11-22 11-23 12-25
      2019: 01-01 01-21 02-18 03-25 05-27 06-19 07-04 09-02 10-14 11-11 11-28 11-29 12-25
      2020: 01-01 01-20 02-17 03-30 05-25 06-19 07-03 09-07 10-12 11-11 11-26 11-27 12-25
      2021: 01-01 01-18 02-15 03-29 05-31 06-18 07-05 09-06 10-11 11-11 11-25 11-26 12-24 12-31
      2022: 01-17 02-21 03-28 05-30 06-20 07-04 09-05 10-10 11-11 11-24 11-25 12-26
      2023: 01-02 01-16 02-20 03-27 05-29 06-19 07-04 09-04 10-09 11-10 11-23 11-24 12-25
      2024: 01-01 01-15 02-19 03-25 05-27 06-19 07-04 09-02 10-14 11-11 11-28 11-29 12-25
      2025: 01-01 01-20 02-17 03-31 05-26 06-19 07-04 09-01 10-13 11-11 11-27 11-28 12-25
      2026: 01-01 01-19 02-16 03-30 05-25 06-19 07-03 09-07 10-12 11-11 11-26 11-27 12-25
      2027: 01-01 01-18 02-15 03-29 05-31 06-18 07-05 09-06 10-11 11-11 11-25 11-26 12-24 12-31
      2028: 01-17 02-21 03-27 05-29 06-19 07-04 09-04 10-09 11-10 11-23 11-24 12-25
      2029: 01-01 01-15 02-19 03-26 05-28 06-19 07-04 09-03 10-08 11-12 11-22 11-23 12-25
      2030: 01-01 01-21 02-18 03-25 05-27 06-19 07-04 09-02 10-14 11-11 11-28 11-29 12-25
      2031: 01-01 01-20 02-17 03-31 05-26 06-19 07-04 09-01 10-13 11-11 11-27 11-28 12-25
      2032: 01-01 01-19 02-16 03-29 05-31 06-18 07-05 09-06 10-11 11-11 11-25 11-26 12-24 12-31
      2033: 01-17 02-21 03-28 05-30 06-20 07-04 09-05 10-10 11-11 11-24 11-25 12-26
      2034: 01-02 01-16 02-20 03-27 05-29 06-19 07-04 09-04 10-09 11-10 11-23 11-24 12-25
      2035: 01-01 01-15 02-19 03-26 05-28 06-19 07-04 09-03 10-08 11-12 11-22 11-23 12-25
      """;

  private final HolidayCalendar county = LosAngeles.holidays();

  @Test
  void theHolidaysOfEveryCoveredYearAreThese() {
    assertThat(Dates.table(county, IntStream.rangeClosed(2018, 2035).toArray()))
        .isEqualTo(EVERY_YEAR);
  }

  /** Called at noon on December 31 or at midnight of the new year. */
  @ParameterizedTest
  @CsvSource({
    "2018, 2018-12-31T12:00, 2019-01-02T09:00",
    "2019, 2019-12-31T12:00, 2020-01-02T09:00",
    "2020, 2020-12-31T12:00, 2021-01-04T09:00", // a Friday
    "2021, 2022-01-03T09:00, 2022-01-03T09:00", // a Saturday, observed on Friday
    "2022, 2023-01-03T09:00, 2023-01-03T09:00", // a Sunday, observed on Monday
    "2023, 2024-01-02T09:00, 2024-01-02T09:00", // December 31 is a Sunday
    "2024, 2024-12-31T12:00, 2025-01-02T09:00",
    "2025, 2025-12-31T12:00, 2026-01-02T09:00",
    "2026, 2026-12-31T12:00, 2027-01-04T09:00",
    "2027, 2028-01-03T09:00, 2028-01-03T09:00",
    "2028, 2029-01-02T09:00, 2029-01-02T09:00",
    "2029, 2029-12-31T12:00, 2030-01-02T09:00",
    "2030, 2030-12-31T12:00, 2031-01-02T09:00",
    "2031, 2031-12-31T12:00, 2032-01-02T09:00",
    "2032, 2033-01-03T09:00, 2033-01-03T09:00",
    "2033, 2034-01-03T09:00, 2034-01-03T09:00",
    "2034, 2035-01-02T09:00, 2035-01-02T09:00"
  })
  void everyTurnOfTheYearOpensOnItsFirstWorkingDay(
      int year, LocalDateTime fromNoon, LocalDateTime fromMidnight) {
    BusinessHours hotline = LosAngeles.officeHours();
    ZonedDateTime noon = LocalDate.of(year, 12, 31).atTime(12, 0).atZone(hotline.zone());
    assertThat(hotline.nextOpening(noon.toInstant()))
        .isEqualTo(fromNoon.atZone(hotline.zone()).toInstant());
    assertThat(hotline.nextOpening(noon.plusHours(12).toInstant()))
        .isEqualTo(fromMidnight.atZone(hotline.zone()).toInstant());
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
    assertThat(LosAngeles.officeHours().withClosures(List.of(declared)).holidays())
        .isEqualTo(county.withClosures(List.of(declared)));
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
