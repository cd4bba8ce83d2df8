package org.csecpolicy.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csecpolicy.policy.InvalidValueException;

/**
 * Moments and days as text. With an offset a date-time is an instant; without one it is the
 * agency's local time, which must then exist, and only once, on the agency's clock.
 */
final class Moments {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)"
              + "(Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?");

  private final ZoneId zone;

  Moments(ZoneId zone) {
    this.zone = zone;
  }

  /** In the zone's own offset at that moment. */
  String write(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
  }

  Instant read(String text) {
    Matcher parts = DATE_TIME.matcher(text);
    if (parts.matches()) {
      try {
        LocalDateTime local = LocalDateTime.parse(parts.group(1));
        String offset = parts.group(2);
        return local.toInstant(offset == null ? offsetAt(local) : ZoneOffset.of(offset));
      } catch (DateTimeException noSuchTime) {
        // said below, without the text that the exception repeats
      }
    }
    throw invalid(
        "a date and time that exist, such as 2026-11-20T14:17:00-08:00; without an offset it is "
            + "the agency's local time");
  }

  /** A calendar date. */
  static LocalDate readDate(String text) {
    if (DATE.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException noSuchDay) {
        // said below, without the text that the exception repeats
      }
    }
    throw invalid("a date that exists, such as 2011-03-04");
  }

  private ZoneOffset offsetAt(LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return switch (offsets.size()) {
      case 1 -> offsets.get(0);
      case 0 ->
          throw invalid(
              "a local time that exists: the agency's clocks go forward over it; give the offset");
      default ->
          throw invalid(
              "a local time that exists once: the agency's clocks go back over it; give the offset, "
                  + offsets.stream().map(ZoneOffset::getId).collect(Collectors.joining(" or ")));
    };
  }

  private static InvalidValueException invalid(String rule) {
    return InvalidValueException.of("moment", rule);
  }
}
