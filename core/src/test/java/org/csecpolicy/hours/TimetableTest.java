package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
      assertThat(timetable.epochDayAt(at))
          .as("%s", at)
          .isEqualTo(LocalDate.ofInstant(at, hours.zone()).toEpochDay());
    }
    assertThat(timetable.epochDayAt(Instant.MIN))
        .isLessThan(LocalDate.MIN.plusYears(2).toEpochDay());
    assertThat(timetable.epochDayAt(Instant.MAX))
        .isGreaterThan(LocalDate.MAX.minusYears(2).toEpochDay());
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

  /** The moments around every opening and closing of a year, its changes of the clocks included. */
  @ParameterizedTest
  @MethodSource("lines")
  void closesAtTheFirstMomentThatIsClosedAfterOneThatIsOpen(BusinessHours hours) {
    Timetable timetable = Timetable.of(hours);
    int closings = 0;
    for (int day = 1; day <= 365; day++) {
      for (LocalTime time : new LocalTime[] {hours.opens(), hours.closes()}) {
        Instant bound =
            LocalDate.ofYearDay(2026, day).atTime(time).atZone(hours.zone()).toInstant();
        for (int nanos = -1; nanos <= 1; nanos++) {
          Instant moment = bound.plusNanos(nanos);
          boolean closes =
              hours.statusAt(moment) == LineStatus.CLOSED
                  && hours.statusAt(moment.minusNanos(1)) == LineStatus.OPEN;
          assertThat(timetable.closesAt(moment)).as("%s", moment).isEqualTo(closes);
          closings += closes ? 1 : 0;
        }
      }
    }
    assertThat(closings).isGreaterThan(200);
    assertThat(timetable.closesAt(Instant.parse("1999-06-01T12:00:00Z"))).isFalse();
    assertThat(timetable.closesAt(Instant.MAX)).isFalse();
  }

  /** Before the first opening of all nothing has closed yet, and after it something has. */
  @Test
  void knowsTheFirstClosingOfAll() {
    BusinessHours fridays =
        BusinessHours.builder()
            .from(BusinessHours.losAngelesHotline())
            .days(EnumSet.of(DayOfWeek.FRIDAY))
            .build();
    Timetable timetable = Timetable.of(fridays);
    Instant firstClosing =
        LocalDate.of(2018, 1, 5).atTime(fridays.closes()).atZone(fridays.zone()).toInstant();

    assertThat(timetable.closesAt(Instant.parse("2018-01-04T12:00:00Z"))).isFalse();
    assertThat(timetable.closesAt(firstClosing)).isTrue();
    assertThat(timetable.closesAt(firstClosing.plusNanos(1))).isFalse();
    assertSameAround(fridays, firstClosing);
  }

  /** Nobody would wait for a table of all those years; the answers are the same all the same. */
  @Test
  void worksOutNoMoreYearsThanSomebodyMayCallIn() {
    BusinessHours always = withYears(1, 9999);
    assertSameAround(always, Instant.parse("1969-12-31T12:00:00Z"));
    assertSameAround(always, Instant.parse("2099-12-31T12:00:00Z"));
    assertSameAround(always, Instant.parse("5000-06-01T12:00:00Z"));
    assertSameAround(withYears(1901, 1902), Instant.parse("1902-01-06T12:00:00Z"));
    assertSameAround(withYears(1969, 1970), Instant.parse("1970-01-05T12:00:00Z"));
    assertSameAround(withYears(3000, 3001), Instant.parse("3001-01-05T12:00:00Z"));
  }

  private static BusinessHours withYears(int first, int last) {
    return BusinessHours.builder()
        .from(BusinessHours.losAngelesHotline())
        .holidays(HolidayCalendar.of("An invented calendar", first, last, Set.of()))
        .build();
  }

  private static void assertSameAround(BusinessHours hours, Instant day) {
    Timetable timetable = Timetable.of(hours);
    for (int hour = -72; hour < 72; hour++) {
      assertSame(hours, timetable, day.plus(Duration.ofHours(hour)));
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
