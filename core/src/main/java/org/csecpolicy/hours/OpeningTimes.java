package org.csecpolicy.hours;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Every opening of a line on the days of some years on which the clocks do not change, each from
 * its first moment to the first one after it. Asked only about moments of those years.
 */
final class OpeningTimes {
  private static final long SECONDS_A_DAY = 24 * 60 * 60;

  /** Some eighteen hours, in which a line opens once, or twice. */
  private static final long STRETCH = 1 << 16;

  private static final long NEVER = Instant.MAX.getEpochSecond();

  /** 1970-01-01 was a Thursday. */
  private static final int WEEKDAY_OF_EPOCH = 3;

  private final long start;

  /** When the line opens and closes, in epoch seconds; the last opening never comes. */
  private final long[] opens;

  private final long[] closes;

  /** The nanoseconds of them all: the hours are the same on every day. */
  private final int opensNano;

  private final int closesNano;

  /** The first opening that ends after each stretch of so many seconds begins. */
  private final int[] openingOfStretch;

  private OpeningTimes(BusinessHours hours, long start, long end, long[] midnights) {
    this.start = start;
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
    this.openingOfStretch = new int[(int) ((end - start) / STRETCH) + 1];
    for (int stretch = 1; stretch < openingOfStretch.length; stretch++) {
      openingOfStretch[stretch] =
          openingFrom(openingOfStretch[stretch - 1], start + stretch * STRETCH, 0);
    }
  }

  /** Those of the years of the offsets. */
  static OpeningTimes of(BusinessHours hours, Offsets offsets) {
    long start = offsets.begin(0);
    long end = offsets.end(offsets.spans() - 1);
    long[] midnights = new long[(int) ((end - start) / SECONDS_A_DAY)];
    int staffed = staffedDays(hours, offsets, midnights);
    return new OpeningTimes(hours, start, end, Arrays.copyOf(midnights, staffed));
  }

  boolean areOpenAt(Instant moment) {
    return isReached(
        opens[openingAt(moment)], opensNano, moment.getEpochSecond(), moment.getNano());
  }

  /** Whether this is the first moment after an opening. */
  boolean closeAt(Instant moment) {
    int last = openingAt(moment) - 1;
    return last >= 0 && closes[last] == moment.getEpochSecond() && closesNano == moment.getNano();
  }

  /** The first moment of the opening that a moment is in, or of the next one. */
  Instant firstMomentAt(Instant moment) {
    return Instant.ofEpochSecond(opens[openingAt(moment)], opensNano);
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

  /** The first opening that ends after a moment. */
  private int openingAt(Instant moment) {
    long second = moment.getEpochSecond();
    return openingFrom(
        openingOfStretch[(int) ((second - start) / STRETCH)], second, moment.getNano());
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
