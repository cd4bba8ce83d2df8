package org.csecpolicy.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * {@link BusinessHours} worked out beforehand, day by day, for the years of their calendar: the
 * same answers for somebody who asks often. Asked about a moment near a change of the clocks, or
 * outside those years, it asks the business hours themselves.
 */
public final class Timetable {
  private static final long SECONDS_A_DAY = 24 * 60 * 60;

  /** A calendar may cover thousands of years; nobody calls in most of them. */
  private static final int EARLIEST_YEAR = 1970;

  private static final int LATEST_YEAR = 2099;

  private final BusinessHours hours;
  private final Offsets offsets;
  private final OpeningTimes openings;

  private Timetable(BusinessHours hours, Offsets offsets) {
    this.hours = hours;
    this.offsets = offsets;
    this.openings = OpeningTimes.of(hours, offsets);
  }

  /** The timetable of these hours. */
  public static Timetable of(BusinessHours hours) {
    return hours.timetable();
  }

  static Timetable workOut(BusinessHours hours) {
    int firstYear = Math.max(hours.holidays().firstYear(), EARLIEST_YEAR);
    int lastYear = Math.max(Math.min(hours.holidays().lastYear(), LATEST_YEAR), firstYear - 1);
    return new Timetable(
        hours, Offsets.of(hours.zone().getRules(), startOf(firstYear), startOf(lastYear + 1)));
  }

  /** Whose timetable this is. */
  public BusinessHours hours() {
    return hours;
  }

  /**
   * The date on the wall in the zone of the hours, as {@link LocalDate#toEpochDay}, for any
   * instant; never throws.
   */
  public long epochDayAt(Instant instant) {
    long second = instant.getEpochSecond();
    int span = offsets.spanOf(second);
    return span < 0
        ? WallClock.read(instant, hours.zone()).toLocalDate().toEpochDay()
        : Math.floorDiv(second + offsets.of(span), SECONDS_A_DAY);
  }

  /** Whether the line is open, for any instant; never throws. */
  public LineStatus statusAt(Instant instant) {
    int opening = openings.openingAt(instant);
    if (opening < 0) {
      return hours.statusAt(instant);
    }
    return openings.isIn(opening, instant) ? LineStatus.OPEN : LineStatus.CLOSED;
  }

  /** Whether this is the very moment at which the line closes; never throws. */
  public boolean closesAt(Instant instant) {
    int opening = openings.openingAt(instant);
    return opening < 0
        ? hours.statusAt(instant) == LineStatus.CLOSED
            && hours.statusAt(instant.minusNanos(1)) == LineStatus.OPEN
        : openings.isAtTheCloseBefore(opening, instant);
  }

  /**
   * The instant itself when the line is open, otherwise the first moment after it that is; empty
   * when that hangs on a day that the calendar does not cover. Never throws.
   */
  public Optional<Instant> nextOpeningWithinCoverage(Instant instant) {
    int opening = openings.openingAt(instant);
    if (opening < 0) {
      return hours.nextOpeningWithinCoverage(instant);
    }
    return Optional.of(openings.isIn(opening, instant) ? instant : openings.firstMomentOf(opening));
  }

  private static Instant startOf(int year) {
    return LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
