package org.csecpolicy.hours;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@link BusinessHours} worked out beforehand for the years of their calendar, for somebody who
 * asks often: the same answers without any look-up of the time zone. Asked about a day on which the
 * clocks change, or outside those years, it asks the business hours themselves.
 */
public final class Timetable {
  private static final long SECONDS_A_DAY = 24 * 60 * 60;
  private static final long NANOS_A_SECOND = 1_000_000_000L;

  /** 1970-01-01 was a Thursday. */
  private static final int WEEKDAY_OF_EPOCH = 3;

  private final BusinessHours hours;
  private final int weekdays;
  private final long opens;
  private final long closes;
  private final long[] holidays;

  /** Where spans of one offset begin, in epoch seconds; the last entry ends the last span. */
  private final long[] spans;

  private final int[] offsets;

  private Timetable(BusinessHours hours, ZoneRules rules, List<Instant> begins) {
    this.hours = hours;
    int on = 0;
    for (DayOfWeek day : hours.days()) {
      on |= 1 << day.ordinal();
    }
    this.weekdays = on;
    this.opens = hours.opens().toNanoOfDay();
    this.closes = hours.closes().toNanoOfDay();
    ImmutableList<LocalDate> closed = hours.holidays().holidays().asList();
    this.holidays = new long[closed.size()];
    for (int i = 0; i < holidays.length; i++) {
      holidays[i] = closed.get(i).toEpochDay();
    }
    this.spans = new long[begins.size()];
    this.offsets = new int[begins.size()];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = begins.get(i).getEpochSecond();
      offsets[i] = rules.getOffset(begins.get(i)).getTotalSeconds();
    }
  }

  /** The timetable of these hours. */
  public static Timetable of(BusinessHours hours) {
    ZoneRules rules = hours.zone().getRules();
    Instant start = startOf(hours.holidays().firstYear());
    Instant end = startOf(hours.holidays().lastYear() + 1);
    List<Instant> spans = new ArrayList<>();
    spans.add(start);
    for (ZoneOffsetTransition change = rules.nextTransition(start);
        change != null && change.getInstant().isBefore(end);
        change = rules.nextTransition(change.getInstant())) {
      spans.add(change.getInstant());
    }
    spans.add(end);
    return new Timetable(hours, rules, spans);
  }

  /** Whose timetable this is. */
  public BusinessHours hours() {
    return hours;
  }

  /** The date on the wall in the zone of the hours, for any instant; never throws. */
  public LocalDate dateAt(Instant instant) {
    long second = instant.getEpochSecond();
    int span = spanOf(second);
    return span < 0
        ? WallClock.read(instant, hours.zone()).toLocalDate()
        : LocalDate.ofEpochDay(Math.floorDiv(second + offsets[span], SECONDS_A_DAY));
  }

  /** Whether the line is open, for any instant; never throws. */
  public LineStatus statusAt(Instant instant) {
    long second = instant.getEpochSecond();
    int span = spanOf(second);
    if (span < 0) {
      return hours.statusAt(instant);
    }
    long local = second + offsets[span];
    long secondOfDay = Math.floorMod(local, SECONDS_A_DAY);
    return isOfOneOffset(span, second - secondOfDay)
        ? statusOn(
            Math.floorDiv(local, SECONDS_A_DAY), secondOfDay * NANOS_A_SECOND + instant.getNano())
        : hours.statusAt(instant);
  }

  /** N-3.d.0, N-3.e.0: the day of the week, the time of day, and no holiday. */
  private LineStatus statusOn(long epochDay, long timeOfDay) {
    int weekday = (int) Math.floorMod(epochDay + WEEKDAY_OF_EPOCH, 7L);
    boolean staffed =
        (weekdays >> weekday & 1) == 1
            && opens <= timeOfDay
            && timeOfDay < closes
            && Arrays.binarySearch(holidays, epochDay) < 0;
    return staffed ? LineStatus.OPEN : LineStatus.CLOSED;
  }

  /**
   * The instant itself when the line is open, otherwise the first moment after it that is; empty
   * when that hangs on a day that the calendar does not cover. Never throws.
   */
  public Optional<Instant> nextOpeningWithinCoverage(Instant instant) {
    int span = spanOf(instant.getEpochSecond());
    if (span < 0 || statusAt(instant) != LineStatus.CLOSED) {
      return hours.nextOpeningWithinCoverage(instant);
    }
    long today = Math.floorDiv(instant.getEpochSecond() + offsets[span], SECONDS_A_DAY);
    for (long day = today; ; day++) {
      long midnight = day * SECONDS_A_DAY - offsets[span];
      if (!isOfOneOffset(span, midnight)) {
        return hours.nextOpeningWithinCoverage(instant);
      }
      Instant opening = Instant.ofEpochSecond(midnight, opens);
      if (opening.isAfter(instant)) {
        switch (statusAt(opening)) {
          case OPEN -> {
            return Optional.of(opening);
          }
          case NOT_COVERED -> {
            return Optional.empty();
          }
          case CLOSED -> {}
        }
      }
    }
  }

  /** Clocks may have gone back to midnight, so that the day began before its span. */
  private boolean isOfOneOffset(int span, long midnight) {
    return spans[span] < midnight && midnight + SECONDS_A_DAY <= spans[span + 1];
  }

  /** The span of one offset that the second is in, or a negative number outside the years. */
  private int spanOf(long second) {
    int found = Arrays.binarySearch(spans, second);
    int span = found >= 0 ? found : -found - 2;
    return span < spans.length - 1 ? span : -1;
  }

  private static Instant startOf(int year) {
    return LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
