package org.csecpolicy.hours;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * When a line is staffed: the same hours on some days of the week, by the clock on the wall in one
 * time zone, except on holidays. The opening moment is within the hours, the closing moment is not.
 *
 * <p>An opening or closing time that the clocks skip or repeat on a day is the moment that {@link
 * java.time.LocalDateTime#atZone} makes of it: later by the length of the gap, or the earlier of
 * two.
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
   * The hotline's regular business hours: Monday to Friday from 9 a.m. to 5 p.m. in Los Angeles
   * ({@code N-3.d.0}), except on county holidays ({@code N-3.e.0}).
   */
  public static BusinessHours losAngelesHotline() {
    return ShippedHours.LOS_ANGELES_HOTLINE;
  }

  /**
   * The hours of the federal Office on Trafficking in Persons: 9 a.m. to 5 p.m. Eastern ({@code
   * N-5.6}), read as Monday to Friday except on federal holidays.
   */
  public static BusinessHours otip() {
    return ShippedHours.OTIP;
  }

  /** Whose hours these are; one line. */
  public abstract String name();

  /** The time zone of the clock on the wall. */
  public abstract ZoneId zone();

  /** The days of the week with hours; at least one. */
  public abstract ImmutableSet<DayOfWeek> days();

  /** The first moment of the day's hours, wall time of the zone. */
  public abstract LocalTime opens();

  /** The first moment after the day's hours, wall time of the zone; the same day. */
  public abstract LocalTime closes();

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
          throw new UncoveredDateException(onTheWall(instant).toLocalDate().toString(), holidays());
    };
  }

  /** Whether the line is open, for any instant; never throws. */
  public final LineStatus statusAt(Instant instant) {
    return statusAt(onTheWall(instant));
  }

  /** When a line that is open at this instant closes; empty when it is not open. */
  public final Optional<Instant> closingOf(Instant instant) {
    return statusAt(instant) == LineStatus.OPEN
        ? Optional.of(
            instant.atZone(zone()).toLocalDate().atTime(closes()).atZone(zone()).toInstant())
        : Optional.empty();
  }

  /**
   * The instant itself when the line is open, otherwise the first moment after it that is.
   *
   * @throws UncoveredDateException when that hangs on a day that the calendar does not cover
   */
  public final Instant nextOpening(Instant instant) {
    return nextOpeningWithinCoverage(instant)
        .orElseThrow(
            () ->
                new UncoveredDateException(
                    "The next opening from " + onTheWall(instant).toLocalDate() + " on",
                    holidays()));
  }

  /**
   * The instant itself when the line is open, otherwise the first moment after it that is; empty
   * when that hangs on a day that the calendar does not cover. Never throws.
   */
  public final Optional<Instant> nextOpeningWithinCoverage(Instant instant) {
    ZonedDateTime moment = onTheWall(instant);
    ZonedDateTime next = moment;
    LineStatus status = statusAt(next);
    // Ends: every day of the week comes round, and beyond the calendar's years it is not covered.
    for (LocalDate date = moment.toLocalDate();
        status == LineStatus.CLOSED;
        date = date.plusDays(1)) {
      ZonedDateTime opening = on(date, opens());
      if (opening.isAfter(moment)) {
        next = opening;
        status = statusAt(next);
      }
    }
    return status == LineStatus.OPEN ? Optional.of(next.toInstant()) : Optional.empty();
  }

  /** Worked out once, when somebody first asks for it: policies under other readings share it. */
  @Value.Lazy
  Timetable timetable() {
    return Timetable.workOut(this);
  }

  @Value.Check
  final void check() {
    OneLine.require("businessHours.name", name());
    if (days().isEmpty()) {
      throw InvalidValueException.of("businessHours.days", "at least one day");
    }
    if (!opens().isBefore(closes())) {
      throw InvalidValueException.of("businessHours.opens", "before the closing time");
    }
  }

  private LineStatus statusAt(ZonedDateTime moment) {
    LocalDate date = moment.toLocalDate();
    if (!days().contains(date.getDayOfWeek()) || !isWithinHours(moment)) {
      return LineStatus.CLOSED;
    }
    if (!holidays().covers(date)) {
      return LineStatus.NOT_COVERED;
    }
    return holidays().isHoliday(date) ? LineStatus.CLOSED : LineStatus.OPEN;
  }

  /** Compared as moments, since a change of the clocks may move or swallow opening and closing. */
  private boolean isWithinHours(ZonedDateTime moment) {
    LocalDate date = moment.toLocalDate();
    ZoneRules rules = zone().getRules();
    boolean sameOffsetAllDay =
        rules.getOffset(date.atTime(opens())).equals(moment.getOffset())
            && rules.getOffset(date.atTime(closes())).equals(moment.getOffset());
    if (sameOffsetAllDay) {
      LocalTime time = moment.toLocalTime();
      return !time.isBefore(opens()) && time.isBefore(closes());
    }
    return !moment.isBefore(on(date, opens())) && moment.isBefore(on(date, closes()));
  }

  private ZonedDateTime onTheWall(Instant instant) {
    return WallClock.read(instant, zone());
  }

  private ZonedDateTime on(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(zone());
  }

  /** Collects the parts of business hours. */
  public static final class Builder extends ImmutableBusinessHours.Builder {
    Builder() {}
  }
}
