package org.csecpolicy.space;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the other county says it will be with the child, seen from the moment that decides. */
enum Arrival {
  NOT_GIVEN(null),
  /** The minute before: nobody came. */
  PASSED(Duration.ofMinutes(-1)),
  TO_COME(Duration.ofMinutes(90));

  private final @Nullable Duration later;

  Arrival(@Nullable Duration later) {
    this.later = later;
  }

  Optional<Instant> seenFrom(Instant now) {
    return Optional.ofNullable(later).map(now::plus);
  }
}
