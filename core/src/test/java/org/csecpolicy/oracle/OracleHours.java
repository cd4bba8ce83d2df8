package org.csecpolicy.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The offices' hours of N-3.d.0 and the holidays that the ruling {@code holidays} lists. */
final class OracleHours {
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2035;
  private static final Set<LocalDate> HOLIDAYS = holidays();
  private static final Map<Instant, String> ANSWERED = new ConcurrentHashMap<>();

  private OracleHours() {}

  /** "open", "closed" or "not covered". */
  static String offices(Instant moment) {
    return ANSWERED.computeIfAbsent(moment, OracleHours::compute);
  }

  /** "cross" or "do not cross". */
  static String fifteenMinutes(Instant call) {
    boolean openNow = offices(call).equals("open");
    boolean openThen = offices(call.plus(Duration.ofMinutes(15))).equals("open");
    return openNow == openThen ? "do not cross" : "cross";
  }

  static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  private static String compute(Instant moment) {
    ZonedDateTime wall = moment.atZone(ZONE);
    boolean weekend =
        wall.getDayOfWeek() == DayOfWeek.SATURDAY || wall.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean early = wall.toLocalTime().isBefore(LocalTime.of(9, 0));
    boolean late = !wall.toLocalTime().isBefore(LocalTime.of(17, 0));
    if (weekend || early || late) {
      return "closed";
    }
    if (wall.getYear() < FIRST_YEAR || wall.getYear() > LAST_YEAR) {
      return "not covered";
    }
    return HOLIDAYS.contains(wall.toLocalDate()) ? "closed" : "open";
  }

  private static Set<LocalDate> holidays() {
    Set<LocalDate> all = new TreeSet<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR + 1; year++) {
      all.add(observed(LocalDate.of(year, 1, 1)));
      all.add(monday(3, year, Month.JANUARY));
      all.add(monday(3, year, Month.FEBRUARY));
      all.add(monday(-1, year, Month.MARCH));
      all.add(monday(-1, year, Month.MAY));
      all.add(observed(LocalDate.of(year, 6, 19)));
      all.add(observed(LocalDate.of(year, 7, 4)));
      all.add(monday(1, year, Month.SEPTEMBER));
      all.add(monday(2, year, Month.OCTOBER));
      all.add(observed(LocalDate.of(year, 11, 11)));
      LocalDate thanksgiving =
          LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      all.add(thanksgiving);
      all.add(thanksgiving.plusDays(1));
      all.add(observed(LocalDate.of(year, 12, 25)));
    }
    return all;
  }

  private static LocalDate monday(int ordinal, int year, Month month) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
  }

  private static LocalDate observed(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
