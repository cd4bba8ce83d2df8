package org.csecpolicy.hours;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The openings of a line one after the other, worked out from its weekly hours, zone and holidays.
 * Those of the years in which somebody may call are worked out once, when they are first needed.
 */
final class Openings {
  // A year inside what java.time can write in every zone, and far outside any calendar: instants
  // beyond are read as these, so that no question about hours fails on them.
  private static final Instant EARLIEST =
      LocalDate.MIN.plusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant LATEST =
      LocalDate.MAX.minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC);

  /** Time in parts of 2<sup>18</sup> seconds, three days: with few openings to look through. */
  private static final int PART = 18;

  /** From 1970 until 2106. */
  private static final int PARTS = 1 << 32 - PART;

  private final BusinessHours hours;

  /** Of each part the openings that close within it and the next one; null until somebody asks. */
  // Threads share it without a lock: one that does not see yet what another has put here works it
  // out again, to the same. A record that is seen at all is seen whole.
  private final @Nullable Part[] parts = new Part[PARTS];

  private record Part(Opening... openings) {
    Opening at(Instant moment) {
      int i = 0;
      while (!openings[i].closes().isAfter(moment)) {
        i++;
      }
      return openings[i];
    }
  }

  Openings(BusinessHours hours) {
    this.hours = hours;
  }

  /** The opening that a moment is in, or else the next one; never throws. */
  Opening at(Instant moment) {
    long part = moment.getEpochSecond() >> PART;
    if (part < 0 || part >= PARTS) {
      return from(within(moment));
    }
    Part known = parts[(int) part];
    if (known == null) {
      known = workOut(part);
      parts[(int) part] = known;
    }
    return known.at(moment);
  }

  /** The date on the wall; never throws. */
  LocalDate dateAt(Instant moment) {
    return LocalDate.ofInstant(within(moment), hours.zone());
  }

  private Part workOut(long part) {
    List<Opening> openings = new ArrayList<>();
    Instant moment = Instant.ofEpochSecond(part << PART);
    while (moment.getEpochSecond() >> PART == part) {
      Opening next = from(moment);
      openings.add(next);
      moment = next.closes();
    }
    return new Part(openings.toArray(new Opening[0]));
  }

  private Opening from(Instant moment) {
    // Ends: every day of the week comes round, and no calendar has holidays for ever.
    for (LocalDate date = dateAt(moment); ; date = date.plusDays(1)) {
      for (Opening opening : on(date)) {
        if (opening.closes().isAfter(moment)) {
          return opening;
        }
      }
    }
  }

  /** N-3.d.0, N-3.e.0: none lasts into the next one, however the clocks change. */
  private List<Opening> on(LocalDate date) {
    if (hours.holidays().holidays().contains(date)) {
      return ImmutableList.of();
    }
    List<Opening> openings = new ArrayList<>();
    Instant end = Instant.MAX;
    for (OpenHours open : hours.week().get(date.getDayOfWeek()).reverse()) {
      Instant opens = moment(date, open.opens());
      Instant closes = Ordering.natural().min(moment(date, open.closes()), end);
      if (opens.isBefore(closes)) {
        openings.add(0, new Opening(opens, closes, hours.holidays().covers(date)));
      }
      end = Ordering.natural().min(opens, end);
    }
    return openings;
  }

  /** At the latest where the day ends: the clocks may skip the rest of it, or the whole day. */
  private Instant moment(LocalDate date, LocalTime time) {
    ZonedDateTime moment = date.atTime(time).atZone(hours.zone());
    return moment.toLocalDate().equals(date)
        ? moment.toInstant()
        : date.plusDays(1).atStartOfDay(hours.zone()).toInstant();
  }

  private static Instant within(Instant moment) {
    return Ordering.natural().max(EARLIEST, Ordering.natural().min(moment, LATEST));
  }
}
