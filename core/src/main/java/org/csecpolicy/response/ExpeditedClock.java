package org.csecpolicy.response;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of the Expedited form: 10 to 15 minutes of the call (N-1.c.3, N-2.b.2), as elapsed
 * time, so that a change of the clocks does not move it.
 */
public final class ExpeditedClock {
  private static final Duration TARGET = Duration.ofMinutes(10);
  private static final Duration LATEST = Duration.ofMinutes(15);

  private ExpeditedClock() {}

  /** When the form should be on its way. */
  public static Instant target(Instant calledAt) {
    return calledAt.plus(TARGET);
  }

  /** When it must be on its way. */
  public static Instant latest(Instant calledAt) {
    return calledAt.plus(LATEST);
  }
}
