package org.csecpolicy.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableListMultimap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessHoursTest {
  private final BusinessHours hotline = LosAngeles.officeHours();
  private final BusinessHours otip = BusinessHours.otip();

  private static Instant at(BusinessHours hours, String wallTime) {
    return LocalDateTime.parse(wallTime).atZone(hours.zone()).toInstant();
  }

  @Nested
  class StatusAt {
    @ParameterizedTest
    @CsvSource({
      "2026-01-05T08:59:59.999999999, CLOSED",
      "2026-01-05T09:00, OPEN",
      "2026-01-05T16:59:59.999999999, OPEN",
      "2026-01-05T17:00, CLOSED",
      "2026-01-05T00:00, CLOSED",
      "2026-01-05T23:59:59.999999999, CLOSED"
    })
    void theOpeningMomentIsWithinTheHoursAndTheClosingMomentIsNot(String time, LineStatus status) {
      assertThat(hotline.statusAt(at(hotline, time))).isEqualTo(status);
      assertThat(otip.statusAt(at(otip, time))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
      "2026-01-02, OPEN",
      "2026-01-03, CLOSED",
      "2026-01-04, CLOSED",
      "2026-01-05, OPEN",
      "2026-01-06, OPEN",
      "2026-01-07, OPEN",
      "2026-01-08, OPEN",
      "2026-01-09, OPEN"
    })
    void theWeekendIsClosed(String date, LineStatus status) {
      assertThat(hotline.statusAt(at(hotline, date + "T12:00"))).isEqualTo(status);
      assertThat(otip.statusAt(at(otip, date + "T12:00"))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
      "2026-03-30, CLOSED, OPEN", // Cesar Chavez Day
      "2026-07-03, CLOSED, CLOSED", // Independence Day, observed
      "2026-11-26, CLOSED, CLOSED", // Thanksgiving
      "2026-11-27, CLOSED, OPEN", // the Friday after
      "2027-12-31, CLOSED, CLOSED" // New Year's Day 2028, observed
    })
    void aHolidayIsClosed(String date, LineStatus county, LineStatus federal) {
      assertThat(hotline.statusAt(at(hotline, date + "T12:00"))).isEqualTo(county);
      assertThat(otip.statusAt(at(otip, date + "T12:00"))).isEqualTo(federal);
    }

    @ParameterizedTest
    @CsvSource({
      "2026-01-05T13:59:59Z, CLOSED, CLOSED",
      "2026-01-05T14:00:00Z, OPEN, CLOSED",
      "2026-01-05T17:00:00Z, OPEN, OPEN",
      "2026-01-05T22:00:00Z, CLOSED, OPEN",
      "2026-01-06T01:00:00Z, CLOSED, CLOSED",
      "2026-07-06T13:00:00Z, OPEN, CLOSED",
      "2026-07-06T16:00:00Z, OPEN, OPEN",
      "2026-07-06T21:00:00Z, CLOSED, OPEN",
      "2026-07-07T00:00:00Z, CLOSED, CLOSED"
    })
    void eachLineKeepsTheClockOfItsOwnZone(Instant instant, LineStatus east, LineStatus west) {
      assertThat(otip.statusAt(instant)).isEqualTo(east);
      assertThat(hotline.statusAt(instant)).isEqualTo(west);
    }

    @ParameterizedTest
    @CsvSource({
      "2017-12-29T12:00, NOT_COVERED", // Friday
      "2017-12-29T17:00, CLOSED",
      "2017-12-30T12:00, CLOSED",
      "2018-01-02T12:00, OPEN",
      "2035-12-31T16:59, OPEN", // Monday
      "2036-01-01T08:59, CLOSED",
      "2036-01-01T12:00, NOT_COVERED",
      "2036-01-05T12:00, CLOSED"
    })
    void onlyAMomentWithinTheWeeklyHoursNeedsTheCalendar(String time, LineStatus status) {
      assertThat(hotline.statusAt(at(hotline, time))).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-18:00", "+18:00", "America/Los_Angeles", "Pacific/Kiritimati"})
    void theFarthestInstantsAreNotOpenAndHaveNoNextOpening(ZoneId zone) {
      for (DayOfWeek day : DayOfWeek.values()) {
        BusinessHours line =
            hotlineOn(List.of(day), LocalTime.of(9, 0), LocalTime.of(17, 0)).zone(zone).build();
        for (Instant far : List.of(Instant.MIN, Instant.MAX)) {
          assertThat(line.statusAt(far)).isNotEqualTo(LineStatus.OPEN);
          assertThat(line.nextOpeningWithinCoverage(far)).isEmpty();
          assertThatThrownBy(() -> line.nextOpening(far))
              .isInstanceOf(UncoveredDateException.class);
        }
      }
    }
  }

  @Nested
  class IsOpen {
    @Test
    void itRefusesToGuessOnADayThatTheCalendarDoesNotCover() {
      assertThatThrownBy(() -> hotline.isOpen(at(hotline, "2036-01-02T12:00")))
          .isInstanceOf(UncoveredDateException.class)
          .hasMessage(
              "2036-01-02 is outside the holiday calendar"
                  + " \"Los Angeles County, derived from rules\", which covers 2018 to 2035");
    }

    @Test
    void outsideTheWeeklyHoursItIsClosedInAnyYear() {
      assertThat(hotline.isOpen(at(hotline, "2036-01-02T17:00"))).isFalse();
      assertThat(hotline.isOpen(at(hotline, "2036-01-05T12:00"))).isFalse();
    }
  }

  @Nested
  class NextOpening {
    @ParameterizedTest
    @CsvSource({
      "2026-01-06T12:34:56.789, 2026-01-06T12:34:56.789", // open already
      "2026-01-06T08:59:59.999999999, 2026-01-06T09:00",
      "2026-01-06T17:00, 2026-01-07T09:00",
      "2026-01-09T17:00, 2026-01-12T09:00", // a weekend
      "2026-01-16T17:00, 2026-01-20T09:00", // Martin Luther King Day
      "2026-07-02T17:00, 2026-07-06T09:00", // Independence Day on a Saturday
      "2026-11-25T17:00, 2026-11-30T09:00", // Thanksgiving and the Friday after
      "2027-12-23T17:00, 2027-12-27T09:00", // Christmas on a Saturday
      "2027-12-30T17:00, 2028-01-03T09:00", // New Year's Day on a Saturday
      "2026-03-06T17:00, 2026-03-09T09:00", // clocks go forward
      "2026-10-30T17:00, 2026-11-02T09:00" // clocks go back
    })
    void itIsTheFirstWorkingMorningUnlessTheLineIsOpen(String from, String opening) {
      assertThat(hotline.nextOpening(at(hotline, from))).isEqualTo(at(hotline, opening));
    }

    @Test
    void declaredDaysBetweenChristmasAndNewYearArePassedOver() {
      BusinessHours closedOverTheYear =
          BusinessHours.builder()
              .from(hotline)
              .holidays(
                  hotline
                      .holidays()
                      .withClosures(
                          LocalDate.parse("2026-12-28")
                              .datesUntil(LocalDate.parse("2027-01-01"))
                              .toList()))
              .build();
      assertThat(closedOverTheYear.nextOpening(at(hotline, "2026-12-24T17:00")))
          .isEqualTo(at(hotline, "2027-01-04T09:00"));
    }

    @Test
    void onTheLastCoveredDayItIsThatMorningOrUnknown() {
      assertThat(hotline.nextOpening(at(hotline, "2035-12-31T08:00")))
          .isEqualTo(at(hotline, "2035-12-31T09:00"));
      assertThat(hotline.nextOpeningWithinCoverage(at(hotline, "2035-12-31T17:00"))).isEmpty();
      assertThatThrownBy(() -> hotline.nextOpening(at(hotline, "2035-12-31T17:00")))
          .isInstanceOf(UncoveredDateException.class)
          .hasMessage(
              "The next opening from 2035-12-31 on is outside the holiday calendar"
                  + " \"Los Angeles County, derived from rules\", which covers 2018 to 2035");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-29T12:00", "2017-12-28T17:00", "1970-01-01T00:00"})
    void beforeTheFirstCoveredDayItIsUnknown(String from) {
      assertThat(hotline.nextOpeningWithinCoverage(at(hotline, from))).isEmpty();
    }

    @Test
    void theWeekendBeforeTheFirstCoveredDayIsCertainlyClosed() {
      assertThat(hotline.nextOpening(at(hotline, "2017-12-29T17:00")))
          .isEqualTo(at(hotline, "2018-01-02T09:00"));
    }

    @Test
    void aLineThatIsNeverOpenInTheCoveredYearsHasNone() {
      HolidayCalendar shut =
          HolidayCalendar.of(
              "Shut",
              2026,
              2026,
              LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01")).toList());
      BusinessHours never = BusinessHours.builder().from(hotline).holidays(shut).build();
      assertThat(never.nextOpeningWithinCoverage(at(hotline, "2026-01-01T00:00"))).isEmpty();
    }
  }

  /** From nine to twelve and from one to five, and on Saturday until four without a break. */
  @Nested
  class SeveralTimesADay {
    private final BusinessHours office =
        hotlineOn(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0))
            .open(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(13, 0),
                LocalTime.of(17, 0))
            .open(List.of(DayOfWeek.SATURDAY), LocalTime.of(10, 0), LocalTime.of(12, 0))
            .open(List.of(DayOfWeek.SATURDAY), LocalTime.of(12, 0), LocalTime.of(16, 0))
            .build();

    @ParameterizedTest
    @CsvSource({
      "2026-01-09T08:59, CLOSED, 2026-01-09T09:00,", // Friday
      "2026-01-09T09:00, OPEN,   2026-01-09T09:00, 2026-01-09T12:00",
      "2026-01-09T11:59, OPEN,   2026-01-09T11:59, 2026-01-09T12:00",
      "2026-01-09T12:00, CLOSED, 2026-01-09T13:00,",
      "2026-01-09T12:59, CLOSED, 2026-01-09T13:00,",
      "2026-01-09T13:00, OPEN,   2026-01-09T13:00, 2026-01-09T17:00",
      "2026-01-09T17:00, CLOSED, 2026-01-10T10:00,",
      "2026-01-10T10:00, OPEN,   2026-01-10T10:00, 2026-01-10T16:00",
      "2026-01-10T12:00, OPEN,   2026-01-10T12:00, 2026-01-10T16:00",
      "2026-01-10T16:00, CLOSED, 2026-01-12T09:00,",
      "2026-01-11T11:00, CLOSED, 2026-01-12T09:00,"
    })
    void itOpensAndClosesEachTime(
        String time, LineStatus status, String nextOpening, String closing) {
      Instant moment = at(office, time);
      assertThat(office.statusAt(moment)).isEqualTo(status);
      assertThat(office.nextOpening(moment)).isEqualTo(at(office, nextOpening));
      assertThat(office.closingOf(moment))
          .isEqualTo(Optional.ofNullable(closing).map(at -> at(office, at)));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-01-09T12:00, true",
      "2026-01-09T17:00, true",
      "2026-01-10T12:00, false",
      "2026-01-10T16:00, true",
      "2026-01-10T17:00, false"
    })
    void itDoesNotCloseWhereHoursMeet(String time, boolean closes) {
      assertThat(office.closesAt(at(office, time))).isEqualTo(closes);
    }
  }

  @Nested
  class AsAValue {
    @Test
    void theHotlineKeepsTheHoursOfTheProtocol() {
      assertThat(hotline.zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
      OpenHours nineToFive = OpenHours.of(LocalTime.parse("09:00"), LocalTime.parse("17:00"));
      assertThat(hotline.week().keySet())
          .containsExactly(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY);
      assertThat(hotline.week().values()).hasSize(5).containsOnly(nineToFive);
      assertThat(hotline.holidays()).isEqualTo(LosAngeles.holidays());
    }

    @Test
    void otipKeepsTheSameHoursOnEasternTimeAndFederalWorkingDays() {
      assertThat(otip)
          .isEqualTo(
              BusinessHours.builder()
                  .from(hotline)
                  .name(otip.name())
                  .zone(ZoneId.of("America/New_York"))
                  .holidays(FederalHolidays.unitedStates())
                  .build());
    }

    @Test
    void theOrderInWhichDaysAreGivenDoesNotMatter() {
      LocalTime nine = LocalTime.of(9, 0);
      LocalTime five = LocalTime.of(17, 0);
      assertThat(hotlineOn(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), nine, five).build())
          .isEqualTo(hotlineOn(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), nine, five).build())
          .isNotEqualTo(hotline);
    }

    @Test
    void itHasAtLeastOneDay() {
      BusinessHours.Builder none =
          BusinessHours.builder().from(hotline).week(ImmutableListMultimap.of());
      assertThatThrownBy(none::build)
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("businessHours.week: hours on at least one day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17:00", "17:00:00.000000001", "23:59"})
    void itOpensBeforeItCloses(LocalTime opens) {
      assertThatThrownBy(() -> OpenHours.of(opens, LocalTime.of(17, 0)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("openHours.opens: before the closing time");
    }

    @ParameterizedTest
    @CsvSource({
      "13:00, 17:00, 09:00, 12:00",
      "09:00, 13:00, 12:59, 17:00",
      "09:00, 17:00, 09:00, 17:00"
    })
    void theHoursOfADayStandInOrderAndDoNotOverlap(
        LocalTime opens, LocalTime closes, LocalTime opensAgain, LocalTime closesAgain) {
      BusinessHours.Builder line =
          hotlineOn(List.of(DayOfWeek.MONDAY), opens, closes)
              .open(List.of(DayOfWeek.TUESDAY), opensAgain, closesAgain);
      assertThat(line.build().week().size()).isEqualTo(2);
      line.open(List.of(DayOfWeek.MONDAY), opensAgain, closesAgain);
      assertThatThrownBy(line::build)
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("businessHours.week: on each day one after the other, not overlapping");
    }

    @Test
    void itsNameIsOneLine() {
      BusinessHours.Builder twoLines = BusinessHours.builder().from(hotline).name("a\r\nb");
      assertThatThrownBy(twoLines::build)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("businessHours.name: one line");
    }

    @Test
    void equalPartsMakeEqualHours() {
      EqualsVerifier.forClass(ImmutableBusinessHours.class)
          .withPrefabValues(ImmutableListMultimap.class, hotline.week(), ImmutableListMultimap.of())
          .withPrefabValues(
              HolidayCalendar.class, LosAngeles.holidays(), FederalHolidays.unitedStates())
          .suppress(Warning.NULL_FIELDS)
          .verify();
    }
  }

  private BusinessHours.Builder hotlineOn(
      Iterable<DayOfWeek> days, LocalTime opens, LocalTime closes) {
    return BusinessHours.builder()
        .from(hotline)
        .week(ImmutableListMultimap.of())
        .open(days, opens, closes);
  }

  static BusinessHours everyDay(
      ZoneId zone, LocalTime opens, LocalTime closes, HolidayCalendar holidays) {
    return BusinessHours.builder()
        .name("Every day")
        .zone(zone)
        .open(List.of(DayOfWeek.values()), opens, closes)
        .holidays(holidays)
        .build();
  }
}
