package org.csecpolicy.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Business hours as somebody reads them who has a clock on the wall and a list of hours: for one
 * moment, by its date, with java.time alone. Judges the openings that {@link BusinessHours} works
 * out, and asks it only for the parts it is made of.
 */
final class ClockOnTheWall {
  private ClockOnTheWall() {}

  /** The hours of the day that began last decide: later ones end those before them. */
  static LineStatus statusAt(BusinessHours hours, Instant moment) {
    LocalDate date = LocalDate.ofInstant(moment, hours.zone());
    OpenHours last = null;
    for (OpenHours open : hours.week().get(date.getDayOfWeek())) {
      if (!moment.isBefore(at(hours, date, open.opens()))) {
        last = open;
      }
    }
    return last != null && moment.isBefore(at(hours, date, last.closes()))
        ? statusOn(hours.holidays(), date)
        : LineStatus.CLOSED;
  }

  /** Tries every opening time from the day of the moment on. */
  static Optional<Instant> nextOpening(BusinessHours hours, Instant moment) {
    LineStatus now = statusAt(hours, moment);
    if (now != LineStatus.CLOSED) {
      return now == LineStatus.OPEN ? Optional.of(moment) : Optional.empty();
    }
    for (LocalDate date = LocalDate.ofInstant(moment, hours.zone()); ; date = date.plusDays(1)) {
      for (OpenHours open : hours.week().get(date.getDayOfWeek())) {
        Instant opening = at(hours, date, open.opens());
        LineStatus status = opening.isAfter(moment) ? statusAt(hours, opening) : LineStatus.CLOSED;
        if (status != LineStatus.CLOSED) {
          return status == LineStatus.OPEN ? Optional.of(opening) : Optional.empty();
        }
      }
    }
  }

  /** Open until then, and not open any more. */
  static boolean closesAt(BusinessHours hours, Instant moment) {
    return statusAt(hours, moment) == LineStatus.CLOSED
        && statusAt(hours, moment.minusNanos(1)) == LineStatus.OPEN;
  }

  static Instant at(BusinessHours hours, LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(hours.zone()).toInstant();
  }

  private static LineStatus statusOn(HolidayCalendar calendar, LocalDate date) {
    if (date.getYear() < calendar.firstYear() || date.getYear() > calendar.lastYear()) {
      return LineStatus.NOT_COVERED;
    }
    return calendar.holidays().contains(date) ? LineStatus.CLOSED : LineStatus.OPEN;
  }
}
