package org.csecpolicy.quickstart;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.policy.InvalidValueException;

/** A moment as a screener writes it. */
final class IntakeMoment {
  private static final Pattern HOUR =
      Pattern.compile(
          "(.* |)(\\d{1,2})(?::(\\d\\d))?(?: *([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM_NOW =
      Pattern.compile(
          "in (?:(an?|one|two|three|\\d{1,2}) (hour|minute)s?|half an hour)",
          Pattern.CASE_INSENSITIVE);

  private IntakeMoment() {}

  /**
   * A moment in words: with its offset, or in local time where that is one moment alone.
   *
   * @throws InvalidValueException when it is none
   */
  static Instant of(String said, ZoneId zone, Instant now) {
    Matcher fromNow = FROM_NOW.matcher(said.strip());
    if (fromNow.matches()) {
      return now.plus(until(fromNow));
    }
    String text = onTheClock(said.strip()).replaceFirst(" +", "T");
    try {
      if (text.contains("T") && !text.matches("(19|2\\d)\\d\\d-.*")) {
        throw new DateTimeException("not a year that a referral holds");
      }
      if (text.matches(".*T.*([Zz]|[+-]\\d\\d:\\d\\d)")) {
        return OffsetDateTime.parse(text).toInstant();
      }
      LocalDateTime local =
          text.contains("T")
              ? LocalDateTime.parse(text)
              : now.atZone(zone).toLocalDate().atTime(LocalTime.parse(text));
      List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
      if (offsets.size() != 1) {
        throw new DateTimeException("a local time that clocks showed twice, or never");
      }
      return local.toInstant(offsets.get(0));
    } catch (DateTimeException noMoment) {
      throw InvalidValueException.of(
          "answer",
          "a moment such as 2026-11-20 14:17, or 14:17 for today; where the clocks change, with"
              + " its offset: 2026-11-01 01:30-07:00");
    }
  }

  private static Duration until(Matcher fromNow) {
    if (fromNow.group(1) == null) {
      return Duration.ofMinutes(30);
    }
    int howMany =
        switch (fromNow.group(1).toLowerCase(Locale.ROOT)) {
          case "a", "an", "one" -> 1;
          case "two" -> 2;
          case "three" -> 3;
          default -> Integer.parseInt(fromNow.group(1));
        };
    return fromNow.group(2).equalsIgnoreCase("hour")
        ? Duration.ofHours(howMany)
        : Duration.ofMinutes(howMany);
  }

  /** "9:40 pm", "11 PM" and "9:40" as clocks of 24 hours show them. */
  private static String onTheClock(String said) {
    Matcher hour = HOUR.matcher(said);
    if (!hour.matches()) {
      return said;
    }
    int shown = Integer.parseInt(hour.group(2));
    String half = hour.group(4);
    boolean plain = half == null;
    int added = !plain && half.equalsIgnoreCase("p") ? 12 : 0;
    if (plain && hour.group(3) == null || !plain && (shown < 1 || shown > 12)) {
      return said;
    }
    String minute = hour.group(3) == null ? "00" : hour.group(3);
    int hours = plain ? shown : shown % 12 + added;
    return hour.group(1) + String.format(Locale.ROOT, "%02d:%s", hours, minute);
  }
}
