package org.csecpolicy.hours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holidays written as a table: one line for each year, {@code 2024: 01-01 01-15 …}. */
final class Dates {
  private Dates() {}

  /** The holidays of these years as a table, to be compared with one written by hand. */
  static String table(HolidayCalendar calendar, int... years) {
    List<Integer> wanted = IntStream.of(years).boxed().toList();
    TreeMap<Integer, List<String>> byYear =
        calendar.holidays().stream()
            .filter(date -> wanted.contains(date.getYear()))
            .collect(
                groupingBy(
                    LocalDate::getYear,
                    TreeMap::new,
                    mapping(date -> date.toString().substring(5), toList())));
    return byYear.entrySet().stream()
        .map(year -> year.getKey() + ": " + String.join(" ", year.getValue()) + "\n")
        .collect(Collectors.joining());
  }
}
