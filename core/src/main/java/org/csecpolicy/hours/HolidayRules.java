package org.csecpolicy.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * On which day of a year a holiday is, and when it is observed: the steps that the shipped
 * calendars share, for an agency's own to be made of.
 *
 * <p>A year is one of the Gregorian calendar; a day is that of the agency's own zone.
 */
public final class HolidayRules {
  private HolidayRules() {}

  /**
   * The calendar of every holiday of these years, each on the day on which it is observed.
   *
   * @param holidaysOf the holidays of one year, on the days that they are named for
   */
  public static HolidayCalendar calendar(
      String name, int firstYear, int lastYear, IntFunction<List<LocalDate>> holidaysOf) {
    ImmutableSortedSet.Builder<LocalDate> closed = ImmutableSortedSet.naturalOrder();
    // The year after the last is looked at too: its New Year's Day may be observed on December 31.
    for (int year = firstYear; year <= lastYear + 1; year++) {
      for (LocalDate holiday : holidaysOf.apply(year)) {
        LocalDate observed = observed(holiday);
        if (firstYear <= observed.getYear() && observed.getYear() <= lastYear) {
          closed.add(observed);
        }
      }
    }
    return HolidayCalendar.of(name, firstYear, lastYear, closed.build());
  }

  /**
   * The same with the name of each holiday.
   *
   * @param holidaysOf the holidays of one year by name, on the days that they are named for
   */
  public static HolidayCalendar named(
      String name, int firstYear, int lastYear, IntFunction<Map<String, LocalDate>> holidaysOf) {
    Map<LocalDate, String> closed = new TreeMap<>();
    for (int year = firstYear; year <= lastYear + 1; year++) {
      holidaysOf
          .apply(year)
          .forEach(
              (holiday, day) -> {
                LocalDate observed = observed(day);
                if (firstYear <= observed.getYear() && observed.getYear() <= lastYear) {
                  closed.merge(observed, holiday, (one, other) -> one + " and " + other);
                }
              });
    }
    return HolidayCalendar.of(name, firstYear, lastYear, closed);
  }

  /** Saturday's holiday is observed on the Friday before, Sunday's on the Monday after. */
  public static LocalDate observed(LocalDate holiday) {
    return switch (holiday.getDayOfWeek()) {
      case SATURDAY -> holiday.minusDays(1);
      case SUNDAY -> holiday.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
    };
  }

  /** January 1. */
  public static LocalDate newYearsDay(int year) {
    return LocalDate.of(year, Month.JANUARY, 1);
  }

  /** The third Monday of January. */
  public static LocalDate martinLutherKingDay(int year) {
    return nth(3, MONDAY, Month.JANUARY, year);
  }

  /** The third Monday of February. */
  public static LocalDate presidentsDay(int year) {
    return nth(3, MONDAY, Month.FEBRUARY, year);
  }

  /** The last Monday of May. */
  public static LocalDate memorialDay(int year) {
    return last(MONDAY, Month.MAY, year);
  }

  /** June 19. */
  public static LocalDate juneteenth(int year) {
    return LocalDate.of(year, Month.JUNE, 19);
  }

  /** July 4. */
  public static LocalDate independenceDay(int year) {
    return LocalDate.of(year, Month.JULY, 4);
  }

  /** The first Monday of September. */
  public static LocalDate laborDay(int year) {
    return nth(1, MONDAY, Month.SEPTEMBER, year);
  }

  /** Columbus Day in federal law, Indigenous Peoples' Day in the county. */
  public static LocalDate secondMondayOfOctober(int year) {
    return nth(2, MONDAY, Month.OCTOBER, year);
  }

  /** November 11. */
  public static LocalDate veteransDay(int year) {
    return LocalDate.of(year, Month.NOVEMBER, 11);
  }

  /** The fourth Thursday of November. */
  public static LocalDate thanksgiving(int year) {
    return nth(4, THURSDAY, Month.NOVEMBER, year);
  }

  /** December 25. */
  public static LocalDate christmas(int year) {
    return LocalDate.of(year, Month.DECEMBER, 25);
  }

  /** The last such day of a month. */
  public static LocalDate last(DayOfWeek day, Month month, int year) {
    return LocalDate.of(year, month, 1).with(lastInMonth(day));
  }

  private static LocalDate nth(int ordinal, DayOfWeek day, Month month, int year) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, day));
  }
}
