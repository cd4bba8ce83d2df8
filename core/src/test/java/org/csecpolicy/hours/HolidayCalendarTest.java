package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {
  private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate EPIPHANY = LocalDate.of(2027, 1, 6);

  private final HolidayCalendar calendar =
      HolidayCalendar.of("Office calendar", 2026, 2027, List.of(EPIPHANY, MAY_DAY));

  @Test
  void itsHolidaysAreInOrderWhateverOrderTheyWereGivenIn() {
    assertThat(calendar.holidays()).containsExactly(MAY_DAY, EPIPHANY);
    assertThat(HolidayCalendar.of("Office calendar", 2026, 2027, List.of(MAY_DAY, EPIPHANY)))
        .isEqualTo(calendar)
        .hasSameHashCodeAs(calendar);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, false",
    "2026-01-01, true",
    "2027-12-31, true",
    "2028-01-01, false",
    "-999999999-01-01, false",
    "+999999999-12-31, false"
  })
  void itCoversWholeYears(LocalDate date, boolean covered) {
    assertThat(calendar.covers(date)).isEqualTo(covered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2028-01-01"})
  void itRefusesToAnswerForADayThatItDoesNotCover(LocalDate date) {
    assertThatThrownBy(() -> calendar.isHoliday(date))
        .isInstanceOf(UncoveredDateException.class)
        .hasMessage(
            date
                + " is outside the holiday calendar \"Office calendar\", which covers 2026 to"
                + " 2027");
  }

  @Test
  void aClosureIsAddedBesideTheHolidays() {
    LocalDate declared = LocalDate.of(2026, 9, 9);
    HolidayCalendar more = calendar.withClosures(List.of(declared, MAY_DAY));
    assertThat(more)
        .isEqualTo(
            HolidayCalendar.of(
                "Office calendar", 2026, 2027, List.of(MAY_DAY, declared, EPIPHANY)));
    assertThat(calendar.isHoliday(declared)).isFalse();
  }

  @Test
  void noClosuresChangeNothing() {
    assertThat(calendar.withClosures(List.of())).isEqualTo(calendar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2028-01-01"})
  void aClosureOutsideTheYearsIsRefusedWithoutRepeatingIt(LocalDate outside) {
    assertThatThrownBy(() -> calendar.withClosures(List.of(outside)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("holidayCalendar.closures: every date within the covered years");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2028-01-01"})
  void aHolidayOutsideTheYearsIsRefusedWithoutRepeatingIt(LocalDate outside) {
    assertThatThrownBy(() -> HolidayCalendar.of("Office calendar", 2026, 2027, List.of(outside)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("holidayCalendar.holidays: every date within the covered years");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2028-01-01"})
  void oneDayOutsideTheYearsIsEnough(LocalDate outside) {
    assertThatThrownBy(
            () -> HolidayCalendar.of("Office calendar", 2026, 2027, List.of(MAY_DAY, outside)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void itsNameIsOneLine() {
    assertThatThrownBy(() -> HolidayCalendar.of("Office\ncalendar", 2026, 2027, List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("holidayCalendar.name: one line");
    assertThatThrownBy(() -> HolidayCalendar.of(" ", 2026, 2027, List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("holidayCalendar.name: not blank");
  }

  @Test
  void itsLastYearIsNotBeforeItsFirst() {
    assertThat(HolidayCalendar.of("One year", 2026, 2026, List.of()).holidays()).isEmpty();
    assertThatThrownBy(() -> HolidayCalendar.of("No year", 2027, 2026, List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("holidayCalendar.lastYear: not before the first year");
  }

  @ParameterizedTest
  @CsvSource({"0, 2026", "2026, 10000", "-2147483648, 2147483647"})
  void itsYearsAreWrittenWithAtMostFourDigits(int firstYear, int lastYear) {
    assertThat(HolidayCalendar.of("All", 1, 9999, List.of()).covers(MAY_DAY)).isTrue();
    assertThatThrownBy(() -> HolidayCalendar.of("Too wide", firstYear, lastYear, List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("holidayCalendar.years: within 1 to 9999");
  }

  @Test
  void itPrintsItsNameAndYears() {
    assertThat(calendar).hasToString("HolidayCalendar{Office calendar, 2026 to 2027}");
  }

  @Test
  void equalPartsMakeEqualCalendars() {
    EqualsVerifier.forClass(ImmutableHolidayCalendar.class)
        .withPrefabValues(
            ImmutableSortedSet.class,
            ImmutableSortedSet.of(MAY_DAY),
            ImmutableSortedSet.of(EPIPHANY))
        .withPrefabValues(
            ImmutableSortedMap.class,
            ImmutableSortedMap.of(MAY_DAY, "May Day"),
            ImmutableSortedMap.of(EPIPHANY, "Epiphany"))
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  /** Why an office is closed can be said, and is not made up. */
  @Test
  void aHolidayHasItsNameAndADeclaredClosureHasNone() {
    HolidayCalendar calendar =
        HolidayCalendar.of("Office calendar", 2026, 2027, Map.of(MAY_DAY, "May Day"))
            .withClosures(List.of(EPIPHANY));
    assertThat(calendar.nameOf(MAY_DAY)).contains("May Day");
    assertThat(calendar.nameOf(EPIPHANY)).contains("holiday or closure");
    assertThat(calendar.nameOf(MAY_DAY.plusDays(1))).isEmpty();
    assertThat(calendar.nameOf(MAY_DAY.plusYears(100))).isEmpty();
    assertThat(calendar.holidays()).containsExactlyInAnyOrder(EPIPHANY, MAY_DAY);
    assertThatThrownBy(() -> HolidayCalendar.of("Office", 2026, 2027, Map.of(MAY_DAY, "May\nDay")))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void everyShippedHolidayHasAName() {
    for (HolidayCalendar calendar :
        List.of(FederalHolidays.unitedStates(), LosAngeles.holidays())) {
      assertThat(calendar.holidays())
          .allSatisfy(
              day ->
                  assertThat(calendar.nameOf(day).orElseThrow())
                      .isNotEqualTo("holiday or closure"));
    }
    assertThat(LosAngeles.holidays().nameOf(LocalDate.of(2026, 7, 3))).contains("Independence Day");
    assertThat(FederalHolidays.unitedStates().nameOf(LocalDate.of(2026, 10, 12)))
        .contains("Columbus Day");
    assertThat(LosAngeles.holidays().nameOf(LocalDate.of(2026, 10, 12)))
        .contains("Indigenous Peoples' Day");
  }

  @Test
  void holidaysAreNamedFromDayToDay() {
    BusinessHours hours = LosAngeles.agency().officeHours();
    Instant wednesday = Instant.parse("2026-11-26T01:00:00Z"); // 5 p.m. in Los Angeles
    Instant monday = Instant.parse("2026-11-30T17:00:00Z");
    assertThat(hours.holidaysBetween(wednesday, monday))
        .containsExactly("Thanksgiving Day", "the Friday after Thanksgiving");
    assertThat(hours.holidaysBetween(monday, wednesday)).isEmpty();
    assertThat(hours.holidaysBetween(wednesday, wednesday)).isEmpty();
    assertThat(hours.holidaysBetween(Instant.MIN, Instant.MIN)).isEmpty();
    assertThat(hours.holidaysBetween(Instant.MAX, Instant.MAX)).isEmpty();
  }

  @Test
  void aHolidayOnADayThatIsClosedAnywayIsNotNamed() {
    BusinessHours hours =
        BusinessHours.builder()
            .from(LosAngeles.agency().officeHours())
            .holidays(
                HolidayCalendar.of(
                    "weekend",
                    2026,
                    2026,
                    Map.of(LocalDate.of(2026, 11, 28), "Founders' Saturday")))
            .build();

    assertThat(
            hours.holidaysBetween(
                Instant.parse("2026-11-26T01:00:00Z"), Instant.parse("2026-11-30T17:00:00Z")))
        .isEmpty();
  }
}
