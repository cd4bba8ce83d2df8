package org.csecpolicy.hours;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The holidays of the County of Los Angeles ({@code N-3.e.0}). The texts give no list; these days
 * are derived from rules and labelled so.
 *
 * <p>Today's rules hold for every covered year. Juneteenth is therefore closed in the years before
 * the county kept it, too: where in doubt a day counts as closed, since the after-hours command
 * post is staffed then and a closed office is not.
 */
public final class CountyHolidays {
  private static final HolidayCalendar LOS_ANGELES =
      HolidayRules.calendar(
          "Los Angeles County, derived from rules", 2018, 2035, CountyHolidays::holidaysOf);

  private CountyHolidays() {}

  /**
   * The county's holidays from 2018 through 2035, each on the day on which it is observed. Closures
   * that the Board of Supervisors declared, such as 2018-12-05 and 2025-01-09, follow from no rule
   * and are not among them: add them with {@link HolidayCalendar#withClosures}.
   */
  public static HolidayCalendar losAngeles() {
    return LOS_ANGELES;
  }

  private static ImmutableList<LocalDate> holidaysOf(int year) {
    return ImmutableList.of(
        HolidayRules.newYearsDay(year),
        HolidayRules.martinLutherKingDay(year),
        HolidayRules.presidentsDay(year),
        cesarChavezDay(year),
        HolidayRules.memorialDay(year),
        HolidayRules.juneteenth(year),
        HolidayRules.independenceDay(year),
        HolidayRules.laborDay(year),
        indigenousPeoplesDay(year),
        HolidayRules.veteransDay(year),
        HolidayRules.thanksgiving(year),
        fridayAfterThanksgiving(year),
        HolidayRules.christmas(year));
  }

  private static LocalDate cesarChavezDay(int year) {
    return HolidayRules.last(DayOfWeek.MONDAY, Month.MARCH, year);
  }

  private static LocalDate indigenousPeoplesDay(int year) {
    return HolidayRules.secondMondayOfOctober(year);
  }

  private static LocalDate fridayAfterThanksgiving(int year) {
    return HolidayRules.thanksgiving(year).plusDays(1);
  }
}
