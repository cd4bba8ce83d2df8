package org.csecpolicy.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The clock on the wall of a time zone, for any instant at all. */
final class WallClock {
  // A year inside what java.time can write in every zone, and far outside any calendar: instants
  // beyond are read as these, so that no question about hours fails on them.
  private static final Instant EARLIEST = startOf(LocalDate.MIN.plusYears(1));
  private static final Instant LATEST = startOf(LocalDate.MAX.minusYears(1));

  private WallClock() {}

  static ZonedDateTime read(Instant instant, ZoneId zone) {
    if (instant.isBefore(EARLIEST)) {
      return EARLIEST.atZone(zone);
    }
    if (instant.isAfter(LATEST)) {
      return LATEST.atZone(zone);
    }
    return instant.atZone(zone);
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
