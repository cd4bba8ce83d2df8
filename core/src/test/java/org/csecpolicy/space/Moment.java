package org.csecpolicy.space;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the moments of call and assignment can fall on the offices' hours, on the
 * clock in Los Angeles. Which minutes are within the hours is proved apart, in the tests of hours.
 */
enum Moment {
  IN_HOURS("2026-11-18T10:30:00", null),
  AFTER_HOURS("2026-11-18T22:00:00", null),
  /** The form is due after the offices close; the federal telephone is closed. */
  BEFORE_CLOSING("2026-11-18T16:50:00", null),
  /** The form is due after the offices open; the federal telephone is open. */
  BEFORE_OPENING("2026-11-18T08:50:00", null),
  CLOSING("2026-11-18T17:00:00", null),
  THANKSGIVING("2026-11-26T10:30:00", null),
  BEYOND_THE_CALENDAR("2036-01-02T12:00:00", null),
  /** More than a day later, too. */
  CALLED_IN_HOURS_ASSIGNED_AFTER("2026-11-18T10:30:00", "2026-11-19T20:00:00"),
  CALLED_AFTER_HOURS_ASSIGNED_IN_HOURS("2026-11-18T22:00:00", "2026-11-19T10:30:00");

  private final LocalDate today;
  private final Instant calledAt;
  private final Optional<Instant> assignedAt;

  Moment(String called, @Nullable String assigned) {
    this.today = LocalDateTime.parse(called).toLocalDate();
    this.calledAt = wall(called);
    this.assignedAt = Optional.ofNullable(assigned).map(Moment::wall);
  }

  LocalDate today() {
    return today;
  }

  Instant calledAt() {
    return calledAt;
  }

  Optional<Instant> assignedAt() {
    return assignedAt;
  }

  private static Instant wall(String time) {
    return LocalDateTime.parse(time).atZone(ZoneId.of("America/Los_Angeles")).toInstant();
  }
}
