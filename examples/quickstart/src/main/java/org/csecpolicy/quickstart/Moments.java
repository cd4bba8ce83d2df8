package org.csecpolicy.quickstart;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.csecpolicy.HotlineDecision;

/** Moments in the agency's zone, each with the abbreviation of its offset. */
record Moments(ZoneId zone) {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE MMM d, uuuu, h:mm a z", Locale.US);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a z", Locale.US);

  static Moments of(HotlineDecision decision) {
    return new Moments(decision.agency().officeHours().zone());
  }

  String dayAndTime(Instant moment) {
    return DAY_AND_TIME.format(moment.atZone(zone));
  }

  String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  /** The time alone where the day is the other moment's. */
  String after(Instant other, Instant moment) {
    return other.atZone(zone).toLocalDate().equals(moment.atZone(zone).toLocalDate())
        ? time(moment)
        : dayAndTime(moment);
  }
}
