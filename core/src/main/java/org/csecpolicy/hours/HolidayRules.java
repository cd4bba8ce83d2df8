package org.csecpolicy.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The steps that the shipped calendars share: which day a holiday is, and when it is observed. */
final class HolidayRules {
  private HolidayRules() {}

  /**
   * The calendar of these holidays, each on the day on which it is observed. Those of the year
   * after the last belong to it: its New Year's Day may be observed on December 31.
   */
  static HolidayCalendar calendar(
      String name, int firstYear, int lastYear, List<LocalDate> holidays) {
    ImmutableSortedSet.Builder<LocalDate> closed = ImmutableSortedSet.naturalOrder();
    for (LocalDate holiday : holidays) {
      LocalDate observed = observed(holiday);
      if (firstYear <= observed.getYear() && observed.getYear() <= lastYear) {
        closed.add(observed);
      }
    }
    return HolidayCalendar.of(name, firstYear, lastYear, closed.build());
  }

  /** Saturday's holiday is observed on the Friday before, Sunday's on the Monday after. */
  static LocalDate observed(LocalDate holiday) {
    return switch (holiday.getDayOfWeek()) {
      case SATURDAY -> holiday.minusDays(1);
      case SUNDAY -> holiday.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
    };
  }

  static LocalDate newYearsDay(int year) {
    return LocalDate.of(year, Month.JANUARY, 1);
  }

  static LocalDate martinLutherKingDay(int year) {
    return nth(3, MONDAY, Month.JANUARY, year);
  }

  static LocalDate presidentsDay(int year) {
    return nth(3, MONDAY, Month.FEBRUARY, year);
  }

  static LocalDate memorialDay(int year) {
    return last(MONDAY, Month.MAY, year);
  }

  static LocalDate juneteenth(int year) {
    return LocalDate.of(year, Month.JUNE, 19);
  }

  static LocalDate independenceDay(int year) {
    return LocalDate.of(year, Month.JULY, 4);
  }

  static LocalDate laborDay(int year) {
    return nth(1, MONDAY, Month.SEPTEMBER, year);
  }

  /** Columbus Day in federal law, Indigenous Peoples' Day in the county. */
  static LocalDate secondMondayOfOctober(int year) {
    return nth(2, MONDAY, Month.OCTOBER, year);
  }

  static LocalDate veteransDay(int year) {
    return LocalDate.of(year, Month.NOVEMBER, 11);
  }

  static LocalDate thanksgiving(int year) {
    return nth(4, THURSDAY, Month.NOVEMBER, year);
  }

  static LocalDate christmas(int year) {
    return LocalDate.of(year, Month.DECEMBER, 25);
  }

  static LocalDate last(DayOfWeek day, Month month, int year) {
    LocalDate end = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    return end.minusDays(daysFrom(day, end.getDayOfWeek()));
  }

  private static LocalDate nth(int ordinal, DayOfWeek day, Month month, int year) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.plusDays(daysFrom(first.getDayOfWeek(), day)).plusWeeks(ordinal - 1L);
  }

  private static int daysFrom(DayOfWeek earlier, DayOfWeek later) {
    return Math.floorMod(later.getValue() - earlier.getValue(), 7);
  }
}
