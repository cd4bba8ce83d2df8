package org.csecpolicy.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;

/** The hours that the texts themselves state, each with the holidays that are taken to apply. */
final class ShippedHours {
  static final BusinessHours LOS_ANGELES_HOTLINE =
      weekdaysNineToFive(
          "Los Angeles County regional offices",
          ZoneId.of("America/Los_Angeles"),
          CountyHolidays.losAngeles());

  static final BusinessHours OTIP =
      weekdaysNineToFive(
          "OTIP Child Protection Specialists",
          ZoneId.of("America/New_York"),
          FederalHolidays.unitedStates());

  private ShippedHours() {}

  private static BusinessHours weekdaysNineToFive(
      String name, ZoneId zone, HolidayCalendar holidays) {
    return BusinessHours.builder()
        .name(name)
        .zone(zone)
        .open(EnumSet.range(MONDAY, FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))
        .holidays(holidays)
        .build();
  }
}
