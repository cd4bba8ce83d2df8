package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The timetable against the business hours that it was made from. */
class TimetableTest {
  static Stream<BusinessHours> lines() {
    BusinessHours hotline = BusinessHours.losAngelesHotline();
    return Stream.of(
        hotline,
        BusinessHours.otip(),
        BusinessHours.builder()
            .from(hotline)
            .opens(LocalTime.of(0, 0, 0, 1))
            .closes(LocalTime.of(2, 30, 0, 500_000_000))
            .build(),
        atNight("America/Los_Angeles", LocalTime.of(1, 30), LocalTime.of(2, 30)),
        atNight("America/Los_Angeles", LocalTime.of(2, 30), LocalTime.of(3, 15)),
        atNight("America/Havana", LocalTime.of(0, 15), LocalTime.of(0, 45)),
        atNight("America/Phoenix", LocalTime.of(0, 15), LocalTime.of(0, 45)));
  }

  /** Clocks change in the night to Sunday, in Havana at midnight, in Phoenix never. */
  private static BusinessHours atNight(String zone, LocalTime opens, LocalTime closes) {
    return BusinessHours.builder()
        .from(BusinessHours.losAngelesHotline())
        .days(EnumSet.allOf(DayOfWeek.class))
        .zone(ZoneId.of(zone))
        .opens(opens)
        .closes(closes)
        .build();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void agreesAtEveryQuarterOfAnHourOfTheYearsItCoversAndOnBothSides(BusinessHours hours) {
    Timetable timetable = Timetable.of(hours);
    Instant end = Instant.parse("2036-01-05T00:00:00Z");
    for (Instant at = Instant.parse("2017-12-28T00:00:00Z");
        at.isBefore(end);
        at = at.plus(Duration.ofMinutes(15))) {
      assertSame(hours, timetable, at);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void hasTheDateOfTheWallClock(BusinessHours hours) {
    Timetable timetable = Timetable.of(hours);
    Instant end = Instant.parse("2036-01-05T00:00:00Z");
    for (Instant at = Instant.parse("2017-12-28T00:00:00Z");
        at.isBefore(end);
        at = at.plus(Duration.ofMinutes(15))) {
      assertThat(timetable.dateAt(at))
          .as("%s", at)
          .isEqualTo(LocalDate.ofInstant(at, hours.zone()));
    }
    assertThat(timetable.dateAt(Instant.MIN)).isBefore(LocalDate.MIN.plusYears(2));
    assertThat(timetable.dateAt(Instant.MAX)).isAfter(LocalDate.MAX.minusYears(2));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void agreesAtTheNanosecondsAroundOpeningAndClosing(BusinessHours hours) {
    Timetable timetable = Timetable.of(hours);
    for (int day = 1; day <= 28; day++) {
      for (LocalTime time : new LocalTime[] {hours.opens(), hours.closes()}) {
        Instant moment = LocalDate.of(2026, 3, day).atTime(time).atZone(hours.zone()).toInstant();
        for (int nanos = -1; nanos <= 1; nanos++) {
          assertSame(hours, timetable, moment.plusNanos(nanos));
        }
      }
    }
  }

  /** Every five hours and eleven minutes, so that every time of day comes round. */
  @ParameterizedTest
  @MethodSource("lines")
  void findsTheNextOpeningOfTheYearsItCoversAndOnBothSides(BusinessHours hours) {
    Timetable timetable = Timetable.of(hours);
    Instant end = Instant.parse("2036-01-05T00:00:00Z");
    for (Instant at = Instant.parse("2017-12-28T00:00:00Z");
        at.isBefore(end);
        at = at.plus(Duration.ofMinutes(5 * 60 + 11))) {
      assertThat(timetable.nextOpeningWithinCoverage(at))
          .as("%s", at)
          .isEqualTo(hours.nextOpeningWithinCoverage(at));
    }
    assertThat(timetable.hours()).isEqualTo(hours);
  }

  private static void assertSame(BusinessHours hours, Timetable timetable, Instant at) {
    LineStatus expected = hours.statusAt(at);
    if (timetable.statusAt(at) != expected) {
      assertThat(timetable.statusAt(at)).as("%s", at).isEqualTo(expected);
    }
  }
}
