package org.csecpolicy.document;

import com.google.common.base.Strings;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;

/**
 * Moments and days as text. With an offset a date-time is an instant; without one it is the
 * agency's local time, which must then exist, and only once, on the agency's clock.
 */
final class Moments {
  /** Of a date and time, up to the offset and with it. */
  static final String PATTERN =
      "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
          + "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?");
  private static final int SECONDS = 1;
  private static final int FRACTION = 2;
  private static final int OFFSET = 3;
  private static final int NANO_DIGITS = 9;

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
        LocalDateTime local = LocalDateTime.of(date(text), time(text, parts));
        String offset = parts.group(OFFSET);
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
        return date(text);
      } catch (DateTimeException noSuchDay) {
        // said below, without the text that the exception repeats
      }
    }
    throw invalid("a date that exists, such as 2011-03-04");
  }

  // By place, which the patterns make sure of: the parsers of java.time take ten times as long.
  private static LocalDate date(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static LocalTime time(String text, Matcher parts) {
    String seconds = parts.group(SECONDS);
    String fraction = parts.group(FRACTION);
    return LocalTime.of(
        number(text, 11, 13),
        number(text, 14, 16),
        seconds == null ? 0 : Integer.parseInt(seconds),
        fraction == null ? 0 : Integer.parseInt(Strings.padEnd(fraction, NANO_DIGITS, '0')));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
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
    return InvalidValueException.of("moment", ErrorCode.FORMAT, rule);
  }
}
