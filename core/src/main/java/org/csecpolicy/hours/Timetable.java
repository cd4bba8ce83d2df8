package org.csecpolicy.hours;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@link BusinessHours} worked out beforehand, day by day, for the years of their calendar: the
 * same answers for somebody who asks often. Asked about a moment within two days of a change of the
 * clocks, or outside those years, it asks the business hours themselves.
 */
public final class Timetable {
  private static final long SECONDS_A_DAY = 24 * 60 * 60;

  /** So far from a change of the clocks, the day and both its neighbors have one offset. */
  private static final long MARGIN = 2 * SECONDS_A_DAY;

  /** Some eighteen hours, in which a line opens once, or twice. */
  private static final long STRETCH = 1 << 16;

  /** A calendar may cover thousands of years; nobody calls in most of them. */
  private static final int EARLIEST_YEAR = 1970;

  private static final int LATEST_YEAR = 2099;

  /** 1970-01-01 was a Thursday. */
  private static final int WEEKDAY_OF_EPOCH = 3;

  private final BusinessHours hours;
  private final Offsets offsets;
  private final int opensNano;
  private final int closesNano;

  /** When the line opens and closes, day after day, in epoch seconds; the last pair never comes. */
  private final long[] opens;

  private final long[] closes;

  /** The first of those pairs that may end after each stretch of so many seconds begins. */
  private final int[] pairOfStretch;

  private Timetable(BusinessHours hours, Offsets offsets) {
    this.hours = hours;
    this.offsets = offsets;
    this.opensNano = hours.opens().getNano();
    this.closesNano = hours.closes().getNano();
    int days = (int) ((offsets.end(offsets.spans() - 1) - offsets.begin(0)) / SECONDS_A_DAY);
    long[] midnights = new long[days + 1];
    int staffed = staffedDays(midnights);
    this.opens = new long[staffed + 1];
    this.closes = new long[staffed + 1];
    for (int pair = 0; pair < staffed; pair++) {
      opens[pair] = midnights[pair] + hours.opens().toSecondOfDay();
      closes[pair] = midnights[pair] + hours.closes().toSecondOfDay();
    }
    opens[staffed] = Long.MAX_VALUE;
    closes[staffed] = Long.MAX_VALUE;
    this.pairOfStretch = new int[(int) (days * SECONDS_A_DAY / STRETCH) + 1];
    for (int stretch = 1; stretch < pairOfStretch.length; stretch++) {
      pairOfStretch[stretch] =
          pairFrom(pairOfStretch[stretch - 1], offsets.begin(0) + stretch * STRETCH, 0);
    }
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
    long second = instant.getEpochSecond();
    if (!isFarFromChanges(second, offsets.spanOf(second))) {
      return hours.statusAt(instant);
    }
    int pair = pairAt(second, instant.getNano());
    return isReached(opens[pair], opensNano, second, instant.getNano())
        ? LineStatus.OPEN
        : LineStatus.CLOSED;
  }

  /** Whether this is the very moment at which the line closes; never throws. */
  public boolean closesAt(Instant instant) {
    long second = instant.getEpochSecond();
    if (!isFarFromChanges(second, offsets.spanOf(second))) {
      return hours.statusAt(instant) == LineStatus.CLOSED
          && hours.statusAt(instant.minusNanos(1)) == LineStatus.OPEN;
    }
    int pair = pairAt(second, instant.getNano());
    return pair > 0 && closes[pair - 1] == second && closesNano == instant.getNano();
  }

  /**
   * The instant itself when the line is open, otherwise the first moment after it that is; empty
   * when that hangs on a day that the calendar does not cover. Never throws.
   */
  public Optional<Instant> nextOpeningWithinCoverage(Instant instant) {
    long second = instant.getEpochSecond();
    int span = offsets.spanOf(second);
    if (isFarFromChanges(second, span)) {
      int pair = pairAt(second, instant.getNano());
      if (isReached(opens[pair], opensNano, second, instant.getNano())) {
        return Optional.of(instant);
      }
      if (opens[pair] < offsets.end(span)) {
        return Optional.of(Instant.ofEpochSecond(opens[pair], opensNano));
      }
    }
    return hours.nextOpeningWithinCoverage(instant);
  }

  /** N-3.d.0, N-3.e.0: the first moments of the days with hours that have one offset throughout. */
  private int staffedDays(long[] midnights) {
    long[] holidays = epochDays(hours.holidays().holidays().asList());
    int staffed = 0;
    for (int span = 0; span < offsets.spans(); span++) {
      int offset = offsets.of(span);
      long day = Math.floorDiv(offsets.begin(span) + offset, SECONDS_A_DAY) + 1;
      for (long midnight = day * SECONDS_A_DAY - offset;
          midnight + SECONDS_A_DAY <= offsets.end(span);
          midnight += SECONDS_A_DAY) {
        if (isWorkday(day) && Arrays.binarySearch(holidays, day) < 0) {
          midnights[staffed++] = midnight;
        }
        day++;
      }
    }
    return staffed;
  }

  private boolean isWorkday(long epochDay) {
    return hours
        .days()
        .contains(DayOfWeek.of((int) Math.floorMod(epochDay + WEEKDAY_OF_EPOCH, 7L) + 1));
  }

  private boolean isFarFromChanges(long second, int span) {
    return span >= 0
        && offsets.begin(span) + MARGIN <= second
        && second < offsets.end(span) - MARGIN;
  }

  /** The first pair that ends after a moment of the years. */
  private int pairAt(long second, int nano) {
    return pairFrom(pairOfStretch[(int) ((second - offsets.begin(0)) / STRETCH)], second, nano);
  }

  private int pairFrom(int earlier, long second, int nano) {
    int pair = earlier;
    while (isReached(closes[pair], closesNano, second, nano)) {
      pair++;
    }
    return pair;
  }

  private static boolean isReached(long bound, int boundNano, long second, int nano) {
    return bound < second || bound == second && boundNano <= nano;
  }

  private static long[] epochDays(ImmutableList<LocalDate> dates) {
    long[] days = new long[dates.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = dates.get(i).toEpochDay();
    }
    return days;
  }

  private static Instant startOf(int year) {
    return LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
