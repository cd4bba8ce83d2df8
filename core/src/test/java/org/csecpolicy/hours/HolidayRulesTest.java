package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
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
  void theHolidaysOf2026AreTheseBeforeTheyAreObserved() {
    assertThat(
            List.of(
                HolidayRules.newYearsDay(2026),
                HolidayRules.martinLutherKingDay(2026),
                HolidayRules.presidentsDay(2026),
                HolidayRules.last(DayOfWeek.MONDAY, Month.MARCH, 2026),
                HolidayRules.memorialDay(2026),
                HolidayRules.juneteenth(2026),
                HolidayRules.independenceDay(2026),
                HolidayRules.laborDay(2026),
                HolidayRules.secondMondayOfOctober(2026),
                HolidayRules.veteransDay(2026),
                HolidayRules.thanksgiving(2026),
                HolidayRules.christmas(2026)))
        .extracting(LocalDate::toString)
        .containsExactly(
            "2026-01-01",
            "2026-01-19",
            "2026-02-16",
            "2026-03-30",
            "2026-05-25",
            "2026-06-19",
            "2026-07-04",
            "2026-09-07",
            "2026-10-12",
            "2026-11-11",
            "2026-11-26",
            "2026-12-25");
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

  @Test
  void aNamedHolidayIsCalledByItsNameOnTheDayThatItIsObserved() {
    HolidayCalendar calendar = named(2026, 2027);

    assertThat(calendar.holidays())
        .containsExactly(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 7, 3),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 7, 5),
            LocalDate.of(2027, 12, 31));
    assertThat(calendar.nameOf(LocalDate.of(2026, 7, 3))).hasValue("Fourth");
    assertThat(calendar.nameOf(LocalDate.of(2027, 7, 5))).hasValue("Fourth");
    assertThat(calendar.nameOf(LocalDate.of(2027, 12, 31))).hasValue("New Year");
    assertThat(calendar.nameOf(LocalDate.of(2026, 7, 4))).isEmpty();
  }

  @Test
  void aNamedHolidayThatIsObservedOutsideTheCoveredYearsIsLeftOut() {
    assertThat(named(2028, 2028).holidays()).containsExactly(LocalDate.of(2028, 7, 4));
  }

  @Test
  void twoHolidaysOnOneDayHaveBothNames() {
    HolidayCalendar calendar =
        HolidayRules.named(
            "two",
            2026,
            2026,
            year ->
                ImmutableMap.of(
                    "Fourth", HolidayRules.independenceDay(year),
                    "Founders", HolidayRules.independenceDay(year).minusDays(1)));

    assertThat(calendar.nameOf(LocalDate.of(2026, 7, 3))).hasValue("Fourth and Founders");
  }

  private static HolidayCalendar named(int firstYear, int lastYear) {
    return HolidayRules.named(
        "New Year and Fourth",
        firstYear,
        lastYear,
        year ->
            ImmutableMap.of(
                "New Year", HolidayRules.newYearsDay(year),
                "Fourth", HolidayRules.independenceDay(year)));
  }

  private static Iterable<LocalDate> newYearsDays(int firstYear, int lastYear) {
    return HolidayRules.calendar(
            "New Year", firstYear, lastYear, year -> List.of(HolidayRules.newYearsDay(year)))
        .holidays();
  }
}
