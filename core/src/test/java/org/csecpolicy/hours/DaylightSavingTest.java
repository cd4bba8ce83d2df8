package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The days on which clocks change, every minute of them, against offsets written by hand. */
class DaylightSavingTest {
  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final HolidayCalendar NONE = HolidayCalendar.of("None", 2000, 2050, List.of());

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** A change of clocks: the minute since 1970 of it, and the hours from UTC before and after. */
  record Change(BusinessHours line, String instant, int before, int after) {
    long minute() {
      return Instant.parse(instant).getEpochSecond() / 60;
    }

    long wallMinute(long minute) {
      return minute + HOUR * (minute < minute() ? before : after);
    }

    static boolean nineToFive(long wallMinute) {
      long minuteOfDay = Math.floorMod(wallMinute, DAY);
      return 9 * HOUR <= minuteOfDay && minuteOfDay < 17 * HOUR;
    }

    static boolean mondayToFriday(long wallMinute) {
      // Day 0 was a Thursday.
      return Math.floorMod(Math.floorDiv(wallMinute, (long) DAY) + 3, 7) < 5;
    }
  }

  /** Both changes of every covered year, by the calendar of 15 U.S.C. 260a. */
  private static final List<String> FORWARD =
      List.of(
          "2018-03-11",
          "2019-03-10",
          "2020-03-08",
          "2021-03-14",
          "2022-03-13",
          "2023-03-12",
          "2024-03-10",
          "2025-03-09",
          "2026-03-08",
          "2027-03-14",
          "2028-03-12",
          "2029-03-11",
          "2030-03-10",
          "2031-03-09",
          "2032-03-14",
          "2033-03-13",
          "2034-03-12",
          "2035-03-11");

  private static final List<String> BACK =
      List.of(
          "2018-11-04",
          "2019-11-03",
          "2020-11-01",
          "2021-11-07",
          "2022-11-06",
          "2023-11-05",
          "2024-11-03",
          "2025-11-02",
          "2026-11-01",
          "2027-11-07",
          "2028-11-05",
          "2029-11-04",
          "2030-11-03",
          "2031-11-02",
          "2032-11-07",
          "2033-11-06",
          "2034-11-05",
          "2035-11-04");

  static Stream<Change> changes() {
    BusinessHours hotline = LosAngeles.officeHours();
    BusinessHours otip = BusinessHours.otip();
    return Stream.concat(
        FORWARD.stream()
            .flatMap(
                day ->
                    Stream.of(
                        new Change(hotline, day + "T10:00:00Z", -8, -7),
                        new Change(otip, day + "T07:00:00Z", -5, -4))),
        BACK.stream()
            .flatMap(
                day ->
                    Stream.of(
                        new Change(hotline, day + "T09:00:00Z", -7, -8),
                        new Change(otip, day + "T06:00:00Z", -4, -5))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyMinuteOfTheDaysAroundAChangeIsReadFromTheClockOnTheWall(Change change) {
    BusinessHours sundaysToo =
        BusinessHoursTest.everyDay(
            change.line().zone(), LocalTime.of(9, 0), LocalTime.of(17, 0), NONE);
    // Friday to Tuesday: no holiday falls on these.
    for (long minute = change.minute() - 2 * DAY; minute < change.minute() + 3 * DAY; minute++) {
      Instant instant = Instant.ofEpochSecond(minute * 60);
      long wall = change.wallMinute(minute);
      boolean hours = Change.nineToFive(wall);
      boolean open = hours && Change.mondayToFriday(wall);
      if (sundaysToo.isOpen(instant) != hours || change.line().isOpen(instant) != open) {
        assertThat(sundaysToo.isOpen(instant)).as("every day at %s", instant).isEqualTo(hours);
        assertThat(change.line().isOpen(instant)).as("weekdays at %s", instant).isEqualTo(open);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Clocks go forward from 2:00 to 3:00 at 10:00Z on 2026-03-08.
    "02:30, 04:30, 2026-03-08T08:00:00Z, 2026-03-08T10:30:00Z, 2026-03-08T11:30:00Z",
    "02:10, 02:50, 2026-03-08T08:00:00Z, 2026-03-08T10:10:00Z, 2026-03-08T10:50:00Z",
    "01:30, 02:30, 2026-03-08T08:00:00Z, 2026-03-08T09:30:00Z, 2026-03-08T10:30:00Z",
    // Clocks go back from 2:00 to 1:00 at 09:00Z on 2026-11-01.
    "01:30, 04:00, 2026-11-01T07:00:00Z, 2026-11-01T08:30:00Z, 2026-11-01T12:00:00Z",
    "00:30, 01:30, 2026-11-01T07:00:00Z, 2026-11-01T07:30:00Z, 2026-11-01T08:30:00Z",
    "01:10, 01:50, 2026-11-01T07:00:00Z, 2026-11-01T08:10:00Z, 2026-11-01T08:50:00Z"
  })
  void aTimeThatTheClocksSkipOrRepeatIsReadAsJavaTimeReadsIt(
      LocalTime opens, LocalTime closes, Instant midnight, Instant opening, Instant closing) {
    BusinessHours line = BusinessHoursTest.everyDay(LOS_ANGELES, opens, closes, NONE);
    for (int minute = 0; minute < 20 * HOUR; minute++) {
      Instant instant = midnight.plusSeconds(60L * minute);
      boolean open = !instant.isBefore(opening) && instant.isBefore(closing);
      assertThat(line.isOpen(instant)).as("%s", instant).isEqualTo(open);
      if (instant.isBefore(closing)) {
        assertThat(line.nextOpening(instant)).isEqualTo(open ? instant : opening);
      }
    }
  }

  @Test
  void aGapThatPushesTheOpeningPastTheClosingLeavesNoHoursThatDay() {
    BusinessHours line =
        BusinessHoursTest.everyDay(LOS_ANGELES, LocalTime.of(2, 30), LocalTime.of(3, 15), NONE);
    assertThat(line.nextOpening(Instant.parse("2026-03-08T08:00:00Z")))
        .isEqualTo(Instant.parse("2026-03-09T09:30:00Z"));
  }

  @Test
  void aDayThatAZoneLeftOutHasNoHours() {
    // Samoa went from Thursday, 2011-12-29, to Saturday, 2011-12-31.
    BusinessHours samoa =
        BusinessHours.builder()
            .from(LosAngeles.officeHours())
            .zone(ZoneId.of("Pacific/Apia"))
            .holidays(NONE)
            .build();
    assertThat(samoa.nextOpeningWithinCoverage(Instant.parse("2011-12-30T09:00:00Z")))
        .isEqualTo(Optional.of(Instant.parse("2012-01-01T19:00:00Z")));
  }
}
