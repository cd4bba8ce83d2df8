package org.csecpolicy.hours;

import java.time.Instant;

/**
 * From the first moment at which a line is open to the first at which it no longer is.
 *
 * @param covered whether the holiday calendar reaches the day; otherwise it may be a holiday
 */
record Opening(Instant opens, Instant closes, boolean covered) {
  /** The status at a moment before the closing. */
  LineStatus statusAt(Instant moment) {
    if (moment.isBefore(opens)) {
      return LineStatus.CLOSED;
    }
    return covered ? LineStatus.OPEN : LineStatus.NOT_COVERED;
  }
}
