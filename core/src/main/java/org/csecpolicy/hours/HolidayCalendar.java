package org.csecpolicy.hours;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * The days on which an office is closed although its weekly hours say open ({@code N-3.e.0}), for a
 * stated span of whole years. About a day outside that span it refuses to answer.
 *
 * <p>Holidays are the days on which they are <em>observed</em>, in the office's own civil calendar:
 * for a holiday on a Saturday most calendars hold the Friday before and not the Saturday itself.
 */
@PolicyTuple
@Value.Immutable
public abstract class HolidayCalendar {
  private static final int EARLIEST_YEAR = 1;
  private static final int LATEST_YEAR = 9999;

  HolidayCalendar() {}

  /**
   * A calendar of closed days.
   *
   * @param name one line that says whose calendar it is and where it comes from
   * @param firstYear the first year covered, from January 1
   * @param lastYear the last year covered, through December 31; not before the first, and both
   *     within 1 to 9999
   * @param holidays every closed day of the covered years, in any order
   * @throws InvalidValueException naming the field and the rule that it breaks
   */
  public static HolidayCalendar of(
      String name, int firstYear, int lastYear, Iterable<? extends LocalDate> holidays) {
    return ImmutableHolidayCalendar.of(name, firstYear, lastYear, holidays, ImmutableMap.of());
  }

  /**
   * A calendar of closed days with their names, each one line, such as {@code Labor Day}; otherwise
   * as {@link #of(String, int, int, Iterable)} makes it.
   *
   * @throws InvalidValueException naming the field and the rule that it breaks
   */
  public static HolidayCalendar of(
      String name, int firstYear, int lastYear, Map<LocalDate, String> holidays) {
    return ImmutableHolidayCalendar.of(name, firstYear, lastYear, holidays.keySet(), holidays);
  }

  /** Whose calendar it is and where it comes from; one line. */
  public abstract String name();

  /** The first year covered, from January 1. */
  public abstract int firstYear();

  /** The last year covered, through December 31. */
  public abstract int lastYear();

  /** The observed closed days, earliest first; each within the covered years. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> holidays();

  /** The names of the closed days that have one. */
  @Value.NaturalOrder
  abstract ImmutableSortedMap<LocalDate, String> names();

  /**
   * What a closed day is called, to say why an office is closed: a holiday by its name, and {@code
   * "holiday or closure"} when it has none. Empty of every other day, covered or not.
   */
  public final Optional<String> nameOf(LocalDate date) {
    return holidays().contains(date)
        ? Optional.of(names().getOrDefault(date, "holiday or closure"))
        : Optional.empty();
  }

  /** Whether the calendar can answer for this day. */
  public final boolean covers(LocalDate date) {
    return firstYear() <= date.getYear() && date.getYear() <= lastYear();
  }

  /**
   * Whether the office is closed on this day for a holiday or a declared closure.
   *
   * @throws UncoveredDateException when the day is outside the covered years
   */
  public final boolean isHoliday(LocalDate date) {
    if (!covers(date)) {
      throw new UncoveredDateException(date.toString(), this);
    }
    return holidays().contains(date);
  }

  /**
   * This calendar with more closed days, such as those that a Board of Supervisors declares and no
   * rule can foresee.
   *
   * @throws InvalidValueException when one of them is outside the covered years
   */
  public final HolidayCalendar withClosures(Iterable<? extends LocalDate> closures) {
    ImmutableSortedSet<LocalDate> more = ImmutableSortedSet.copyOf(closures);
    requireCovered("holidayCalendar.closures", more);
    return ImmutableHolidayCalendar.of(
        name(),
        firstYear(),
        lastYear(),
        ImmutableSortedSet.<LocalDate>naturalOrder().addAll(holidays()).addAll(more).build(),
        names());
  }

  /** The name and the years, without the hundreds of days. */
  @Override
  public final String toString() {
    return "HolidayCalendar{" + name() + ", " + firstYear() + " to " + lastYear() + "}";
  }

  @Value.Check
  final void check() {
    OneLine.require("holidayCalendar.name", name());
    names().values().forEach(each -> OneLine.require("holidayCalendar.holidays", each));
    if (firstYear() < EARLIEST_YEAR || lastYear() > LATEST_YEAR) {
      throw InvalidValueException.of(
          "holidayCalendar.years", ErrorCode.OUT_OF_RANGE, "within 1 to 9999");
    }
    if (firstYear() > lastYear()) {
      throw InvalidValueException.of(
          "holidayCalendar.lastYear", ErrorCode.CONFLICT, "not before the first year");
    }
    requireCovered("holidayCalendar.holidays", holidays());
  }

  private void requireCovered(String field, ImmutableSortedSet<LocalDate> dates) {
    if (!dates.isEmpty() && !(covers(dates.first()) && covers(dates.last()))) {
      throw InvalidValueException.of(
          field, ErrorCode.OUT_OF_RANGE, "every date within the covered years");
    }
  }
}
