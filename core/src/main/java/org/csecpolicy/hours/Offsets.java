package org.csecpolicy.hours;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the clocks of a time zone are from UTC at every second of some years: the zone's rules,
 * read once, for somebody who asks often. A span of one offset lasts from one change of the clocks
 * to the next.
 */
final class Offsets {
  /** Some twelve days, in which clocks hardly ever change twice. */
  private static final long STRETCH = 1 << 20;

  /** Where spans begin, in epoch seconds; the last entry ends the last span. */
  private final long[] spans;

  /** Of each span, in seconds; east of Greenwich is positive. */
  private final int[] offsets;

  /** The span in which each stretch of so many seconds begins: where to look for a second's. */
  private final int[] spanOfStretch;

  private Offsets(ZoneRules rules, List<Instant> begins) {
    this.spans = new long[begins.size()];
    this.offsets = new int[spans.length - 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = begins.get(i).getEpochSecond();
    }
    for (int span = 0; span < offsets.length; span++) {
      offsets[span] = rules.getOffset(begins.get(span)).getTotalSeconds();
    }
    this.spanOfStretch = new int[(int) ((end(offsets.length - 1) - 1 - begin(0)) / STRETCH) + 1];
    for (int stretch = 1; stretch < spanOfStretch.length; stretch++) {
      spanOfStretch[stretch] = spanFrom(spanOfStretch[stretch - 1], begin(0) + stretch * STRETCH);
    }
  }

  /** From one moment to a later one, which is no longer covered. */
  static Offsets of(ZoneRules rules, Instant start, Instant end) {
    List<Instant> begins = new ArrayList<>();
    begins.add(start);
    for (ZoneOffsetTransition change = rules.nextTransition(start);
        change != null && change.getInstant().isBefore(end);
        change = rules.nextTransition(change.getInstant())) {
      begins.add(change.getInstant());
    }
    begins.add(end);
    return new Offsets(rules, begins);
  }

  /** How many spans there are. */
  int spans() {
    return offsets.length;
  }

  /** The first second of a span. */
  long begin(int span) {
    return spans[span];
  }

  /** The first second after a span. */
  long end(int span) {
    return spans[span + 1];
  }

  /** The offset of a span, in seconds. */
  int of(int span) {
    return offsets[span];
  }

  /** The span that a second is in, or a negative number outside the years. */
  int spanOf(long second) {
    return begin(0) <= second && second < end(offsets.length - 1)
        ? spanFrom(spanOfStretch[(int) ((second - begin(0)) / STRETCH)], second)
        : -1;
  }

  private int spanFrom(int earlier, long second) {
    int span = earlier;
    while (end(span) <= second) {
      span++;
    }
    return span;
  }
}
