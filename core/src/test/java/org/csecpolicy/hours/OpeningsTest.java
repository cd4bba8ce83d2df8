package org.csecpolicy.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The openings of business hours against the clock on the wall. */
class OpeningsTest {
  private static final BusinessHours HOTLINE = LosAngeles.officeHours();
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final Instant BEFORE = Instant.parse("2017-12-28T00:00:00Z");
  private static final Instant AFTER = Instant.parse("2036-01-05T00:00:00Z");

  static Stream<BusinessHours> lines() {
    return Stream.of(
        HOTLINE,
        BusinessHours.otip(),
        in("America/Los_Angeles")
            .open(
                EnumSet.range(MONDAY, FRIDAY),
                LocalTime.of(0, 0, 0, 1),
                LocalTime.of(2, 30, 0, 500_000_000))
            .build(),
        // Clocks change in the night to Sunday, in Havana at midnight, in Phoenix never, in Lord
        // Howe by half an hour, in Nuuk so that Saturday ends at eleven.
        everyDay("America/Los_Angeles", "01:30-02:30"),
        everyDay("America/Los_Angeles", "02:30-03:15"),
        everyDay("America/Havana", "00:15-00:45"),
        everyDay("America/Phoenix", "00:15-00:45"),
        everyDay("Australia/Lord_Howe", "01:45-02:15"),
        everyDay("America/Nuuk", "00:00-00:15", "22:00-23:30", "23:40-23:50"),
        // Hours that the clocks move into, past and around each other.
        everyDay("America/Los_Angeles", "01:00-02:45", "03:15-04:00"),
        everyDay("America/Los_Angeles", "02:45-02:50", "03:15-03:30"),
        everyDay("America/Los_Angeles", "01:00-02:50", "03:10-03:20", "03:20-03:40"),
        // Not every day the same.
        in("America/Los_Angeles")
            .open(EnumSet.range(MONDAY, THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0))
            .open(EnumSet.range(MONDAY, FRIDAY), LocalTime.of(13, 0), LocalTime.of(17, 30))
            .open(List.of(SUNDAY), LocalTime.of(0, 0), LocalTime.MAX)
            .build());
  }

  private static BusinessHours.Builder in(String zone) {
    return BusinessHours.builder()
        .from(HOTLINE)
        .zone(ZoneId.of(zone))
        .week(ImmutableListMultimap.of());
  }

  private static BusinessHours everyDay(String zone, String... hours) {
    BusinessHours.Builder line = in(zone);
    for (String fromTo : hours) {
      line.open(
          EVERY_DAY, LocalTime.parse(fromTo.substring(0, 5)), LocalTime.parse(fromTo.substring(6)));
    }
    return line.build();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void agreeAtEveryHalfHourOfTheYearsCoveredAndOnBothSides(BusinessHours hours) {
    for (Instant at = BEFORE; at.isBefore(AFTER); at = at.plus(Duration.ofMinutes(30))) {
      assertSame(hours, at);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void agreeAtEveryMinuteAroundAChangeOfTheClocks(BusinessHours hours) {
    ZoneRules rules = hours.zone().getRules();
    int changes = 0;
    for (ZoneOffsetTransition change = rules.nextTransition(BEFORE);
        change != null && change.getInstant().isBefore(AFTER);
        change = rules.nextTransition(change.getInstant())) {
      for (int minute = -36 * 60; minute < 36 * 60; minute++) {
        assertSame(hours, change.getInstant().plusSeconds(60L * minute));
      }
      changes++;
    }
    assertThat(changes > 10).isEqualTo(!hours.zone().getId().equals("America/Phoenix"));
  }

  /** The moments around every opening and closing of a year, its changes of the clocks included. */
  @ParameterizedTest
  @MethodSource("lines")
  void openAndCloseAtTheVeryMoment(BusinessHours hours) {
    int closings = 0;
    for (int day = 1; day <= 365; day++) {
      LocalDate date = LocalDate.ofYearDay(2026, day);
      for (OpenHours open : hours.week().get(date.getDayOfWeek())) {
        for (LocalTime time : new LocalTime[] {open.opens(), open.closes()}) {
          for (int nanos = -1; nanos <= 1; nanos++) {
            Instant moment = ClockOnTheWall.at(hours, date, time).plusNanos(nanos);
            assertSame(hours, moment);
            boolean closes = ClockOnTheWall.closesAt(hours, moment);
            assertThat(hours.closesAt(moment)).as("%s", moment).isEqualTo(closes);
            closings += closes ? 1 : 0;
          }
        }
      }
    }
    assertThat(closings).isGreaterThan(200);
    assertThat(hours.closesAt(Instant.parse("1999-06-01T12:00:00Z"))).isFalse();
    assertThat(hours.closesAt(Instant.MIN)).isFalse();
    assertThat(hours.closesAt(Instant.MAX)).isFalse();
  }

  /** Every five hours and eleven minutes, so that every time of day comes round. */
  @ParameterizedTest
  @MethodSource("lines")
  void sayWhenALineOpensNextAndWhenItCloses(BusinessHours hours) {
    for (Instant at = BEFORE; at.isBefore(AFTER); at = at.plus(Duration.ofMinutes(5 * 60 + 11))) {
      assertThat(hours.nextOpeningWithinCoverage(at))
          .as("%s", at)
          .isEqualTo(ClockOnTheWall.nextOpening(hours, at));
      assertClosing(hours, at);
    }
  }

  private static void assertClosing(BusinessHours hours, Instant at) {
    Optional<Instant> closing = hours.closingOf(at);
    assertThat(closing.isPresent())
        .as("%s", at)
        .isEqualTo(ClockOnTheWall.statusAt(hours, at) == LineStatus.OPEN);
    if (closing.isPresent()) {
      assertThat(ClockOnTheWall.closesAt(hours, closing.get())).as("%s", at).isTrue();
      for (Instant open = at; open.isBefore(closing.get()); open = open.plusSeconds(5 * 60)) {
        assertThat(ClockOnTheWall.statusAt(hours, open)).as("%s", open).isEqualTo(LineStatus.OPEN);
      }
    }
  }

  @Test
  void areTheSameForThreadsThatAskAtOnce() {
    BusinessHours fresh = withYears(2018, 2035);
    assertThat(
            IntStream.range(0, 200_000)
                .parallel()
                .mapToObj(hour -> BEFORE.plusSeconds(3600L * (hour / 4)))
                .filter(at -> fresh.statusAt(at) != ClockOnTheWall.statusAt(fresh, at)))
        .isEmpty();
  }

  /** Before the first opening of all nothing has closed yet, and after it something has. */
  @Test
  void beginWithTheFirstOfAll() {
    BusinessHours fridays =
        in("America/Los_Angeles")
            .open(List.of(FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))
            .build();
    Instant firstClosing = Instant.parse("2018-01-06T01:00:00Z");

    assertThat(fridays.closesAt(Instant.parse("2018-01-04T12:00:00Z"))).isFalse();
    assertThat(fridays.closesAt(firstClosing)).isTrue();
    assertThat(fridays.closesAt(firstClosing.plusNanos(1))).isFalse();
    assertSameAround(fridays, firstClosing);
  }

  /** Nobody would wait for all those years; the answers are the same all the same. */
  @Test
  void areTheSameInYearsThatAreNotWorkedOutBeforehand() {
    BusinessHours always = withYears(1, 9999);
    assertSameAround(always, Instant.parse("1969-12-31T12:00:00Z"));
    assertSameAround(always, Instant.parse("2099-12-31T12:00:00Z"));
    assertSameAround(always, Instant.parse("5000-06-01T12:00:00Z"));
    assertSameAround(withYears(1901, 1902), Instant.parse("1902-01-06T12:00:00Z"));
    assertSameAround(withYears(1969, 1970), Instant.parse("1970-01-05T12:00:00Z"));
    assertSameAround(withYears(3000, 3001), Instant.parse("3001-01-05T12:00:00Z"));
  }

  /** On May 4, 2018 the clocks of Pyongyang went from 23:30 to midnight. */
  @ParameterizedTest
  @ValueSource(strings = {"23:00-23:45", "23:40-23:50", "23:00-23:31"})
  void endWithTheDay(String fromTo) {
    BusinessHours hours = everyDay("Asia/Pyongyang", fromTo);
    Instant midnight = Instant.parse("2018-05-04T15:00:00Z");
    for (int minute = -26 * 60; minute < 26 * 60; minute++) {
      Instant at = midnight.plusSeconds(60L * minute);
      assertSame(hours, at);
      assertThat(hours.nextOpeningWithinCoverage(at))
          .isEqualTo(ClockOnTheWall.nextOpening(hours, at));
      assertClosing(hours, at);
    }
    assertThat(hours.statusAt(midnight)).isEqualTo(LineStatus.CLOSED);
  }

  /**
   * On November 7, 2010 the clocks of St. John's went from 00:01 back to 23:01 of November 6. A
   * line that had opened at midnight did not close for that.
   */
  @Test
  void lastThroughAnHourThatComesTwice() {
    BusinessHours hours =
        BusinessHours.builder()
            .from(everyDay("America/St_Johns", "00:00-06:00"))
            .holidays(HolidayCalendar.of("None", 2010, 2010, ImmutableList.of()))
            .build();
    Instant opens = Instant.parse("2010-11-07T02:30:00Z");
    Instant closes = Instant.parse("2010-11-07T09:30:00Z");

    assertThat(hours.closesAt(Instant.parse("2010-11-06T08:30:00Z"))).isTrue();
    for (Instant at = opens.minusSeconds(3600); at.isBefore(opens); at = at.plusSeconds(60)) {
      assertThat(hours.statusAt(at)).as("%s", at).isEqualTo(LineStatus.CLOSED);
      assertThat(hours.nextOpening(at)).isEqualTo(opens);
    }
    for (Instant at = opens; at.isBefore(closes); at = at.plusSeconds(60)) {
      assertThat(hours.statusAt(at)).as("%s", at).isEqualTo(LineStatus.OPEN);
      assertThat(hours.closingOf(at)).contains(closes);
    }
    assertThat(hours.closesAt(closes)).isTrue();
  }

  private static BusinessHours withYears(int first, int last) {
    return BusinessHours.builder()
        .from(HOTLINE)
        .holidays(HolidayCalendar.of("An invented calendar", first, last, Set.of()))
        .build();
  }

  private static void assertSameAround(BusinessHours hours, Instant day) {
    for (int hour = -72; hour < 72; hour++) {
      Instant at = day.plus(Duration.ofHours(hour));
      assertSame(hours, at);
      assertThat(hours.nextOpeningWithinCoverage(at))
          .as("%s", at)
          .isEqualTo(ClockOnTheWall.nextOpening(hours, at));
    }
  }

  private static void assertSame(BusinessHours hours, Instant at) {
    LineStatus expected = ClockOnTheWall.statusAt(hours, at);
    if (hours.statusAt(at) != expected) {
      assertThat(hours.statusAt(at)).as("%s", at).isEqualTo(expected);
    }
  }
}
