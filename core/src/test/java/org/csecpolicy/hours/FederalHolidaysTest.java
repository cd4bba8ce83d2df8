package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FederalHolidaysTest {
  private final HolidayCalendar federal = FederalHolidays.unitedStates();

  @Test
  void theHolidaysOfFourYearsAreThese() {
    assertThat(Dates.table(federal, 2020, 2021, 2022, 2026))
        .isEqualTo(
            """
            2020: 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25
            2021: 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31
            2022: 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26
            2026: 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25
            """);
  }

  /** The outside source names Columbus Day only for the states that keep it by that name. */
  @Test
  void anOutsideSourceListsTheSameDays() {
    HolidayManager outside = HolidayManager.getInstance(ManagerParameters.create("us"));
    TreeSet<LocalDate> days = new TreeSet<>();
    // 2036 too: its New Year's Day could be observed in the last covered year.
    for (int year = 2018; year <= 2036; year++) {
      for (Holiday holiday : outside.getHolidays(Year.of(year))) {
        days.add(observed(holiday));
      }
      for (Holiday holiday : outside.getHolidays(Year.of(year), "az")) {
        if (holiday.getPropertiesKey().equals("COLUMBUS_DAY")) {
          days.add(observed(holiday));
        }
      }
    }
    assertThat(federal.holidays())
        .hasSize(3 * 10 + 15 * 11)
        .containsExactlyElementsOf(days.headSet(LocalDate.of(2036, 1, 1)));
  }

  private static LocalDate observed(Holiday holiday) {
    return holiday.getObservedDate().orElse(holiday.getActualDate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-06-19", "2019-06-19", "2020-06-19"})
  void juneteenthWasAWorkingDayBeforeItWasLaw(LocalDate date) {
    assertThat(federal.isHoliday(date)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-29", "2024-03-25"})
  void aHolidayOfTheCountyAloneIsAWorkingDay(LocalDate date) {
    assertThat(LosAngeles.holidays().isHoliday(date)).isTrue();
    assertThat(federal.isHoliday(date)).isFalse();
  }

  @Test
  void itSaysThatItIsDerivedFromRulesAndForWhichYears() {
    assertThat(federal.name()).contains("federal").contains("derived from rules");
    assertThat(federal.firstYear()).isEqualTo(2018);
    assertThat(federal.lastYear()).isEqualTo(2035);
  }
}
