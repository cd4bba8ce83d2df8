package org.csecpolicy;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.csecpolicy.hours.BusinessHours;

/** When an office closes, in words and on its own clock; few decisions need them. */
final class ClosingTime {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, h:mm a", Locale.US);

  private ClosingTime() {}

  /** "it closes at 5:00 PM until Tuesday, September 8, 9:00 AM". */
  static String words(BusinessHours hours, Instant closing) {
    String until =
        hours
            .nextOpeningWithinCoverage(closing)
            .map(opening -> " until " + DAY.format(opening.atZone(hours.zone())))
            .orElse("");
    return "it closes at " + TIME.format(closing.atZone(hours.zone())) + until;
  }
}
