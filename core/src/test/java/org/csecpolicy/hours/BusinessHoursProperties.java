package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.directory.LosAngeles;

class BusinessHoursProperties {
  private static final Instant FIRST = Instant.parse("2018-01-01T20:00:00Z");
  private static final Instant LAST = Instant.parse("2035-12-01T00:00:00Z");

  /** In every zone, with a year to look ahead. */
  private static final Range<Instant> SHOWN_BY_CLOCKS =
      Range.closed(
          LocalDate.MIN.plusYears(2).atStartOfDay().toInstant(ZoneOffset.UTC),
          LocalDate.MAX.minusYears(2).atStartOfDay().toInstant(ZoneOffset.UTC));

  @Property(tries = 300)
  void theNextOpeningIsOpenAndNothingBeforeItIs(
      @ForAll("hours") BusinessHours hours, @ForAll("covered") Instant from) {
    Instant opening = hours.nextOpening(from);
    assertThat(hours.isOpen(opening)).isTrue();
    for (Instant before = from; before.isBefore(opening); before = before.plusSeconds(7 * 60)) {
      assertThat(hours.isOpen(before)).as("%s", before).isFalse();
    }
    if (opening.isAfter(from)) {
      assertThat(hours.isOpen(opening.minusNanos(1))).isFalse();
    }
  }

  @Property
  void fromAnOpenMomentTheNextOpeningIsThatMoment(
      @ForAll("hours") BusinessHours hours, @ForAll("covered") Instant from) {
    Instant opening = hours.nextOpening(from);
    assertThat(hours.nextOpening(opening)).isEqualTo(opening);
  }

  @Property
  void addingAClosureNeverOpensAnything(
      @ForAll("hours") BusinessHours hours,
      @ForAll("closures") List<LocalDate> closures,
      @ForAll("anywhen") Instant instant) {
    BusinessHours more =
        BusinessHours.builder()
            .from(hours)
            .holidays(hours.holidays().withClosures(closures))
            .build();
    LineStatus before = hours.statusAt(instant);
    boolean closed = closures.contains(instant.atZone(hours.zone()).toLocalDate());
    assertThat(more.statusAt(instant)).isEqualTo(closed ? LineStatus.CLOSED : before);
  }

  @Property
  void aClosureClosesTheWholeDay(
      @ForAll("hours") BusinessHours hours, @ForAll("covered") Instant instant) {
    Instant open = hours.nextOpening(instant);
    LocalDate day = open.atZone(hours.zone()).toLocalDate();
    BusinessHours more =
        BusinessHours.builder()
            .from(hours)
            .holidays(hours.holidays().withClosures(Set.of(day)))
            .build();
    assertThat(more.statusAt(open)).isEqualTo(LineStatus.CLOSED);
    assertThat(more.nextOpening(open).atZone(hours.zone()).toLocalDate()).isAfter(day);
  }

  @Property
  void isOpenAgreesWithStatusAt(
      @ForAll("hours") BusinessHours hours, @ForAll("anywhen") Instant instant) {
    LineStatus status = hours.statusAt(instant);
    if (status == LineStatus.NOT_COVERED) {
      assertThatThrownBy(() -> hours.isOpen(instant)).isInstanceOf(UncoveredDateException.class);
    } else {
      assertThat(hours.isOpen(instant)).isEqualTo(status == LineStatus.OPEN);
    }
  }

  @Property(tries = 2_000)
  void theyAreThoseOfTheClockOnTheWall(
      @ForAll("hours") BusinessHours hours, @ForAll("anywhen") Instant instant) {
    assertThat(hours.statusAt(instant)).isEqualTo(ClockOnTheWall.statusAt(hours, instant));
    assertThat(hours.closesAt(instant)).isEqualTo(ClockOnTheWall.closesAt(hours, instant));
    assertThat(hours.nextOpeningWithinCoverage(instant))
        .isEqualTo(ClockOnTheWall.nextOpening(hours, instant));
  }

  @Property
  void soTheyAreAtAnyInstantThatAClockCanShow(
      @ForAll("hours") BusinessHours hours, @ForAll("any") Instant instant) {
    Assume.that(SHOWN_BY_CLOCKS.contains(instant));
    assertThat(hours.statusAt(instant)).isEqualTo(ClockOnTheWall.statusAt(hours, instant));
    assertThat(hours.nextOpeningWithinCoverage(instant))
        .isEqualTo(ClockOnTheWall.nextOpening(hours, instant));
  }

  @Property
  void noInstantIsTooFar(@ForAll("hours") BusinessHours hours, @ForAll("any") Instant instant) {
    assertThat(hours.statusAt(instant)).isNotNull();
    Optional<Instant> next = hours.nextOpeningWithinCoverage(instant);
    next.ifPresent(opening -> assertThat(opening).isAfterOrEqualTo(instant));
  }

  @Provide
  Arbitrary<Instant> covered() {
    return Arbitraries.longs()
        .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Instant> anywhen() {
    return Arbitraries.longs()
        .between(
            Instant.parse("2015-01-01T00:00:00Z").getEpochSecond(),
            Instant.parse("2038-01-01T00:00:00Z").getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Instant> any() {
    return Arbitraries.longs()
        .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<List<LocalDate>> closures() {
    return Arbitraries.integers()
        .between(0, 18 * 365)
        .map(LocalDate.of(2018, 1, 1)::plusDays)
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<BusinessHours> hours() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "America/Los_Angeles",
                "America/New_York",
                "America/Santiago", // clocks change at midnight
                "Australia/Lord_Howe", // by half an hour
                "Pacific/Kiritimati",
                "UTC")
            .map(ZoneId::of);
    Arbitrary<Map<DayOfWeek, List<OpenHours>>> weeks =
        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hoursOfDay()).ofMinSize(1);
    Arbitrary<HolidayCalendar> holidays =
        Arbitraries.of(LosAngeles.holidays(), FederalHolidays.unitedStates());
    return Combinators.combine(zones, weeks, holidays)
        .as(
            (zone, week, closed) -> {
              BusinessHours.Builder line =
                  BusinessHours.builder().name("A line").zone(zone).holidays(closed);
              week.forEach(line::putAllWeek);
              return line.build();
            });
  }

  /** Up to three times a day, each from one minute to a later one. */
  private static Arbitrary<List<OpenHours>> hoursOfDay() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .map(LocalTime.MIN::plusMinutes)
        .set()
        .ofMinSize(2)
        .ofMaxSize(7)
        .map(
            times -> {
              List<LocalTime> inOrder = times.stream().sorted().toList();
              return IntStream.range(0, inOrder.size() / 2)
                  .mapToObj(i -> OpenHours.of(inOrder.get(2 * i), inOrder.get(2 * i + 1)))
                  .toList();
            });
  }
}
