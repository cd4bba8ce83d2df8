package org.csecpolicy.hours;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;

/**
 * The legal public holidays of the United States government (5 U.S.C. 6103), on which the federal
 * line of {@code N-5.6} is taken to be closed. The texts give no list; these days are derived from
 * rules and labelled so.
 */
public final class FederalHolidays {
  /** Signed into law on June 17, 2021, and first observed the next day. */
  private static final int FIRST_JUNETEENTH = 2021;

  private static final HolidayCalendar UNITED_STATES =
      HolidayRules.named(
          "United States federal, derived from rules", 2018, 2035, FederalHolidays::holidaysOf);

  private FederalHolidays() {}

  /**
   * The federal holidays from 2018 through 2035, each on the day on which it is observed. Closures
   * by executive order, and Inauguration Day, which only the capital's area keeps, are not among
   * them: add them with {@link HolidayCalendar#withClosures}.
   */
  public static HolidayCalendar unitedStates() {
    return UNITED_STATES;
  }

  private static Map<String, LocalDate> holidaysOf(int year) {
    ImmutableMap.Builder<String, LocalDate> holidays = ImmutableMap.builder();
    holidays
        .put("New Year's Day", HolidayRules.newYearsDay(year))
        .put("Martin Luther King Jr. Day", HolidayRules.martinLutherKingDay(year))
        .put("Washington's Birthday", HolidayRules.presidentsDay(year))
        .put("Memorial Day", HolidayRules.memorialDay(year))
        .put("Independence Day", HolidayRules.independenceDay(year))
        .put("Labor Day", HolidayRules.laborDay(year))
        .put("Columbus Day", columbusDay(year))
        .put("Veterans Day", HolidayRules.veteransDay(year))
        .put("Thanksgiving Day", HolidayRules.thanksgiving(year))
        .put("Christmas Day", HolidayRules.christmas(year));
    if (year >= FIRST_JUNETEENTH) {
      holidays.put("Juneteenth", HolidayRules.juneteenth(year));
    }
    return holidays.build();
  }

  private static LocalDate columbusDay(int year) {
    return HolidayRules.secondMondayOfOctober(year);
  }
}
