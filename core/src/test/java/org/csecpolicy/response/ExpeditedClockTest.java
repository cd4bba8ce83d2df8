package org.csecpolicy.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-1.c.3: 10 to 15 minutes of the call, elapsed, whatever the clock on the wall does. */
class ExpeditedClockTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-03T18:00:00Z, 2026-03-03T18:10:00Z, 2026-03-03T18:15:00Z",
    // In Los Angeles the clocks go forward at 10:00Z, back at 09:00Z.
    "2026-03-08T09:50:00Z, 2026-03-08T10:00:00Z, 2026-03-08T10:05:00Z",
    "2026-11-01T08:50:00Z, 2026-11-01T09:00:00Z, 2026-11-01T09:05:00Z"
  })
  void theFormIsDueInElapsedMinutes(Instant calledAt, Instant target, Instant latest) {
    assertThat(ExpeditedClock.target(calledAt)).isEqualTo(target);
    assertThat(ExpeditedClock.latest(calledAt)).isEqualTo(latest);
  }
}
