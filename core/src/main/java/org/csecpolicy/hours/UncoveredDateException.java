package org.csecpolicy.hours;

import java.time.DateTimeException;

/**
 * The answer hangs on a day outside the years of a holiday calendar. The message names the
 * calendar, its years and the date; the remedy is a calendar that covers more years.
 */
public final class UncoveredDateException extends DateTimeException {
  private static final long serialVersionUID = 1L;

  UncoveredDateException(String asked, HolidayCalendar calendar) {
    super(
        asked
            + " is outside the holiday calendar \""
            + calendar.name()
            + "\", which covers "
            + calendar.firstYear()
            + " to "
            + calendar.lastYear());
  }
}
