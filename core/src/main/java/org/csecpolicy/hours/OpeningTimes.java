package org.csecpolicy.hours;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Every opening of a line on the days of some years on which the clocks do not change, each from
 * its first moment to the first one after it. They stand in order and are called by their number.
 */
final class OpeningTimes {
  private static final long SECONDS_A_DAY = 24 * 60 * 60;

  /** Some eighteen hours, in which a line opens once, or twice. */
  private static final long STRETCH = 1 << 16;

  /** So far from a change of the clocks, the day and both its neighbors have one offset. */
  private static final long MARGIN = 2 * SECONDS_A_DAY;

  private static final long NEVER = Instant.MAX.getEpochSecond();

  /** No opening that can be trusted: the hours themselves are to be asked. */
  private static final int NOT_KNOWN = -1;

  /** 1970-01-01 was a Thursday. */
  private static final int WEEKDAY_OF_EPOCH = 3;

  private final long start;

  /** When the line opens and closes, in epoch seconds; the last opening never comes. */
  private final long[] opens;

  private final long[] closes;

  /** The nanoseconds of them all: the hours are the same on every day. */
  private final int opensNano;

  private final int closesNano;

  /** The first opening that ends after each stretch of so many seconds begins, if it is known. */
  private final int[] openingOfStretch;

  private OpeningTimes(BusinessHours hours, Offsets offsets, long[] midnights) {
    this.start = offsets.begin(0);
    this.opensNano = hours.opens().getNano();
    this.closesNano = hours.closes().getNano();
    this.opens = new long[midnights.length + 1];
    this.closes = new long[midnights.length + 1];
    for (int day = 0; day < midnights.length; day++) {
      opens[day] = midnights[day] + hours.opens().toSecondOfDay();
      closes[day] = midnights[day] + hours.closes().toSecondOfDay();
    }
    opens[midnights.length] = NEVER;
    closes[midnights.length] = NEVER;
    this.openingOfStretch = new int[(int) ((offsets.end(offsets.spans() - 1) - start) / STRETCH)];
    int opening = 0;
    for (int stretch = 0; stretch < openingOfStretch.length; stretch++) {
      long begin = start + stretch * STRETCH;
      int next = openingFrom(opening, begin + STRETCH, 0);
      openingOfStretch[stretch] = isKnown(begin, opens[next], offsets) ? opening : NOT_KNOWN;
      opening = next;
    }
  }

  /** Those of the years of the offsets. */
  static OpeningTimes of(BusinessHours hours, Offsets offsets) {
    long years = offsets.end(offsets.spans() - 1) - offsets.begin(0);
    long[] midnights = new long[(int) (years / SECONDS_A_DAY)];
    int staffed = staffedDays(hours, offsets, midnights);
    return new OpeningTimes(hours, offsets, Arrays.copyOf(midnights, staffed));
  }

  /**
   * The opening that a moment is in, or the next one; a negative number outside the years, and
   * where a change of the clocks is near or comes before that opening.
   */
  int openingAt(Instant moment) {
    long second = moment.getEpochSecond();
    long stretch = Math.floorDiv(second - start, STRETCH);
    if (stretch < 0 || stretch >= openingOfStretch.length) {
      return NOT_KNOWN;
    }
    int earlier = openingOfStretch[(int) stretch];
    return earlier < 0 ? NOT_KNOWN : openingFrom(earlier, second, moment.getNano());
  }

  /** Whether a moment that this opening was found for is in it. */
  boolean isIn(int opening, Instant moment) {
    return isReached(opens[opening], opensNano, moment.getEpochSecond(), moment.getNano());
  }

  /** Whether a moment that this opening was found for is the first one after the one before. */
  boolean isAtTheCloseBefore(int opening, Instant moment) {
    return opening > 0
        && closes[opening - 1] == moment.getEpochSecond()
        && closesNano == moment.getNano();
  }

  /** The first moment of an opening. */
  Instant firstMomentOf(int opening) {
    return Instant.ofEpochSecond(opens[opening], opensNano);
  }

  /** Whether a stretch and the opening that follows it lie between two changes of the clocks. */
  private static boolean isKnown(long begin, long nextOpening, Offsets offsets) {
    int span = offsets.spanOf(begin);
    return offsets.begin(span) + MARGIN <= begin
        && begin + STRETCH <= offsets.end(span) - MARGIN
        && nextOpening < offsets.end(span);
  }

  /** N-3.d.0, N-3.e.0: the first moments of the days with hours that have one offset throughout. */
  private static int staffedDays(BusinessHours hours, Offsets offsets, long[] midnights) {
    // Thousands of days, in the first moments of a process: plain numbers and one pass.
    int weekdays = weekdays(hours);
    long[] holidays = epochDays(hours.holidays().holidays().asList());
    int holiday = 0;
    int staffed = 0;
    for (int span = 0; span < offsets.spans(); span++) {
      int offset = offsets.of(span);
      long day = Math.floorDiv(offsets.begin(span) + offset, SECONDS_A_DAY) + 1;
      for (long midnight = day * SECONDS_A_DAY - offset;
          midnight + SECONDS_A_DAY <= offsets.end(span);
          midnight += SECONDS_A_DAY) {
        while (holiday < holidays.length && holidays[holiday] < day) {
          holiday++;
        }
        boolean isHoliday = holiday < holidays.length && holidays[holiday] == day;
        if ((weekdays >> (day + WEEKDAY_OF_EPOCH) % 7 & 1) == 1 && !isHoliday) {
          midnights[staffed++] = midnight;
        }
        day++;
      }
    }
    return staffed;
  }

  private static int weekdays(BusinessHours hours) {
    int weekdays = 0;
    for (DayOfWeek day : hours.days()) {
      weekdays |= 1 << day.ordinal();
    }
    return weekdays;
  }

  private static long[] epochDays(ImmutableList<LocalDate> dates) {
    long[] days = new long[dates.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = dates.get(i).toEpochDay();
    }
    return days;
  }

  private int openingFrom(int earlier, long second, int nano) {
    int opening = earlier;
    while (isReached(closes[opening], closesNano, second, nano)) {
      opening++;
    }
    return opening;
  }

  private static boolean isReached(long bound, int boundNano, long second, int nano) {
    return bound < second || bound == second && boundNano <= nano;
  }
}
