package org.csecpolicy.hours;

import java.time.LocalTime;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** From when until when a line is staffed on one day, by the clock on the wall. */
@PolicyTuple
@Value.Immutable
public abstract class OpenHours {
  OpenHours() {}

  /**
   * Hours of one day.
   *
   * @throws InvalidValueException when they do not open before they close
   */
  public static OpenHours of(LocalTime opens, LocalTime closes) {
    return ImmutableOpenHours.of(opens, closes);
  }

  /** The first moment of the hours. */
  public abstract LocalTime opens();

  /** The first moment after the hours; the same day. */
  public abstract LocalTime closes();

  @Value.Check
  final void check() {
    if (!opens().isBefore(closes())) {
      throw InvalidValueException.of(
          "openHours.opens", ErrorCode.CONFLICT, "before the closing time");
    }
  }
}
