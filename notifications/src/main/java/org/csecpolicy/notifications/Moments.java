package org.csecpolicy.notifications;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as a message writes them: on the clock of a zone, with the zone's abbreviation. */
final class Moments {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE MM/dd/uuuu h:mm a z", Locale.US);

  private Moments() {}

  static String on(ZoneId zone, Instant moment) {
    return DAY_AND_TIME.format(moment.atZone(zone));
  }
}
