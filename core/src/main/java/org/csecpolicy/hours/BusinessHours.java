package org.csecpolicy.hours;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Ordering;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * When a line is staffed: hours of the days of the week, by the clock on the wall in one time zone,
 * except on holidays. The opening moment is within the hours, the closing moment is not.
 *
 * <p>An opening or closing time that the clocks skip or repeat on a day is the moment that {@link
 * java.time.LocalDateTime#atZone} makes of it: later by the length of the gap, or the earlier of
 * two. However the clocks change, hours last neither into the next ones nor beyond their day.
 */
@PolicyValue
@Value.Immutable
public abstract class BusinessHours {
  BusinessHours() {}

  /** Hours that an agency supplies; every part is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The hours of the federal Office on Trafficking in Persons: 9 a.m. to 5 p.m. Eastern ({@code
   * N-5.6}), read as Monday to Friday except on federal holidays.
   */
  public static BusinessHours otip() {
    return Shipped.OTIP;
  }

  /** Whose hours these are; one line. */
  public abstract String name();

  /** The time zone of the clock on the wall. */
  public abstract ZoneId zone();

  /**
   * The hours of each day of the week that has any: one after the other, not overlapping, wall time
   * of the zone.
   */
  public abstract ImmutableListMultimap<DayOfWeek, OpenHours> week();

  /** The days without hours. */
  public abstract HolidayCalendar holidays();

  /**
   * Whether the line is open. A moment outside the weekly hours is closed in any year.
   *
   * @throws UncoveredDateException within the weekly hours of a day that the calendar does not
   *     cover
   */
  public final boolean isOpen(Instant instant) {
    return switch (statusAt(instant)) {
      case OPEN -> true;
      case CLOSED -> false;
      case NOT_COVERED ->
          throw new UncoveredDateException(openings().dateAt(instant).toString(), holidays());
    };
  }

  /** Whether the line is open, for any instant; never throws. */
  public final LineStatus statusAt(Instant instant) {
    return openings().at(instant).statusAt(instant);
  }

  /** Whether this is the very moment at which an open line closes; never throws. */
  public final boolean closesAt(Instant instant) {
    return instant.isAfter(Instant.MIN)
        && statusAt(instant.minusNanos(1)) == LineStatus.OPEN
        && statusAt(instant) == LineStatus.CLOSED;
  }

  /** When a line that is open at this instant closes; empty when it is not open. Never throws. */
  public final Optional<Instant> closingOf(Instant instant) {
    Instant closing = instant;
    while (statusAt(closing) == LineStatus.OPEN) {
      closing = openings().at(closing).closes();
    }
    return closing.equals(instant) ? Optional.empty() : Optional.of(closing);
  }

  /**
   * The instant itself when the line is open, otherwise the first moment after it that is.
   *
   * @throws UncoveredDateException when that hangs on a day that the calendar does not cover
   */
  public final Instant nextOpening(Instant instant) {
    Optional<Instant> next = nextOpeningWithinCoverage(instant);
    if (next.isEmpty()) {
      throw new UncoveredDateException(
          "The next opening from " + openings().dateAt(instant) + " on", holidays());
    }
    return next.get();
  }

  /**
   * The instant itself when the line is open, otherwise the first moment after it that is; empty
   * when that hangs on a day that the calendar does not cover. Never throws.
   */
  public final Optional<Instant> nextOpeningWithinCoverage(Instant instant) {
    Opening opening = openings().at(instant);
    return opening.covered()
        ? Optional.of(Ordering.natural().max(instant, opening.opens()))
        : Optional.empty();
  }

  /**
   * The same hours with more closed days, such as those that are declared and follow from no rule.
   *
   * @throws InvalidValueException when one of them is outside the years of the calendar
   */
  public final BusinessHours withClosures(Iterable<? extends LocalDate> closures) {
    return builder().from(this).holidays(holidays().withClosures(closures)).build();
  }

  /**
   * The holidays on which the line is closed although its weekly hours have the day, from the day
   * of one moment to that of another, each by its name and in order; never throws.
   */
  public final ImmutableList<String> holidaysBetween(Instant from, Instant to) {
    LocalDate first = openings().dateAt(from);
    LocalDate last = openings().dateAt(to);
    ImmutableList.Builder<String> names = ImmutableList.builder();
    holidays().holidays().tailSet(first, true).stream()
        .takeWhile(date -> !date.isAfter(last))
        .filter(date -> week().containsKey(date.getDayOfWeek()))
        .forEach(date -> holidays().nameOf(date).ifPresent(names::add));
    return names.build();
  }

  /** Kept for whoever asks next: policies under other readings share them. */
  @Value.Lazy
  Openings openings() {
    return new Openings(this);
  }

  @Value.Check
  final void check() {
    OneLine.require("businessHours.name", name());
    if (week().isEmpty()) {
      throw InvalidValueException.of(
          "businessHours.week", ErrorCode.REQUIRED, "hours on at least one day");
    }
    for (DayOfWeek day : week().keySet()) {
      LocalTime free = LocalTime.MIN;
      for (OpenHours hours : week().get(day)) {
        if (hours.opens().isBefore(free)) {
          throw InvalidValueException.of(
              "businessHours.week",
              ErrorCode.CONFLICT,
              "on each day one after the other, not overlapping");
        }
        free = hours.closes();
      }
    }
  }

  /** Made once these hours are: they are a type that could not be made while it is being loaded. */
  private static final class Shipped {
    private static final BusinessHours OTIP =
        builder()
            .name("OTIP Child Protection Specialists")
            .zone(ZoneId.of("America/New_York"))
            .open(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0))
            .holidays(FederalHolidays.unitedStates())
            .build();
  }

  /**
   * Collects the parts of business hours.
   *
   * <pre>{@code
   * name(String)
   * zone(ZoneId)
   * putWeek(DayOfWeek, OpenHours...)  putAllWeek(DayOfWeek, Iterable<OpenHours>)
   * putWeek(DayOfWeek, OpenHours)  week(Multimap<DayOfWeek, OpenHours>)
   * putAllWeek(Multimap<DayOfWeek, OpenHours>)
   * holidays(HolidayCalendar)
   * }</pre>
   */
  public static final class Builder extends ImmutableBusinessHours.Builder {
    Builder() {}

    /** Adds the same hours to several days, such as {@code EnumSet.range(MONDAY, FRIDAY)}. */
    public Builder open(Iterable<DayOfWeek> days, LocalTime opens, LocalTime closes) {
      for (DayOfWeek day : days) {
        putWeek(day, OpenHours.of(opens, closes));
      }
      return this;
    }
  }
}
