package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.csecpolicy.hours.BusinessHours;

/**
 * Moments as a message writes them: on the clock of a zone, with the zone's abbreviation. The forms
 * of dates and times stand here and not in the {@link Wording}: a moment must read the same in
 * every message.
 */
final class Moments {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEE MM/dd/uuuu h:mm a z", Locale.US);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private Moments() {}

  /** MM/DD/YYYY, as the pre-alert writes a date; by hand, for it is written twice in each. */
  static String date(LocalDate date) {
    StringBuilder text = new StringBuilder(10);
    twoDigits(text, date.getMonthValue()).append('/');
    return twoDigits(text, date.getDayOfMonth()).append('/').append(date.getYear()).toString();
  }

  static String on(ZoneId zone, Instant moment) {
    return DAY_AND_TIME.format(moment.atZone(zone));
  }

  /** The same moment on two clocks, or on one when both are the same. */
  static String on(Wording wording, ZoneId first, ZoneId second, Instant moment) {
    String here = on(first, moment);
    return first.equals(second)
        ? here
        : wording.of("moment.two-clocks", "here", here, "there", on(second, moment));
  }

  /** Such as "9:00 AM to 5:00 PM Eastern Time, Monday to Friday except holidays". */
  static String of(Wording wording, BusinessHours hours) {
    String zone = hours.zone().getDisplayName(TextStyle.FULL, Locale.US);
    String open =
        hours.week().inverse().asMap().entrySet().stream()
            .map(
                span ->
                    wording.of(
                        "hours.open",
                        "opens",
                        TIME.format(span.getKey().opens()),
                        "closes",
                        TIME.format(span.getKey().closes()),
                        "zone",
                        zone,
                        "days",
                        of(wording, span.getValue())))
            .collect(Collectors.joining("; "));
    return wording.of("hours.but-holidays", "hours", open);
  }

  private static String of(Wording wording, Collection<DayOfWeek> days) {
    ImmutableSet<DayOfWeek> inOrder = Sets.immutableEnumSet(days);
    DayOfWeek first = inOrder.asList().get(0);
    DayOfWeek last = inOrder.asList().get(inOrder.size() - 1);
    boolean unbroken = last.getValue() - first.getValue() + 1 == inOrder.size();
    return inOrder.size() > 2 && unbroken
        ? wording.of("hours.days", "first", name(first), "last", name(last))
        : inOrder.stream().map(Moments::name).collect(Collectors.joining(", "));
  }

  private static StringBuilder twoDigits(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }
}
