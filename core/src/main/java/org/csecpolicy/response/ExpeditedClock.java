package org.csecpolicy.response;

import java.time.Instant;

/**
 * The clock of the Expedited form: 10 to 15 minutes of the call (N-1.c.3, N-2.b.2), as elapsed
 * time, so that a change of the clocks does not move it.
 */
public final class ExpeditedClock {
  private static final long TARGET_SECONDS = 10 * 60;
  private static final long LATEST_SECONDS = 15 * 60;

  private ExpeditedClock() {}

  /** When the form should be on its way. */
  public static Instant target(Instant calledAt) {
    return calledAt.plusSeconds(TARGET_SECONDS);
  }

  /** When it must be on its way. */
  public static Instant latest(Instant calledAt) {
    return calledAt.plusSeconds(LATEST_SECONDS);
  }
}
