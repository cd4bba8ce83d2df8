package org.csecpolicy.inquiry;

import org.csecpolicy.policy.Fact;

/**
 * Which answers were given on the way from a referral to one with more facts known: three bits for
 * each fact, so that two paths are compared in a few machine instructions.
 */
record Path(long first, long second) {
  static final Path START = new Path(0, 0);

  /** Not answered on this path. */
  static final int NOT_ANSWERED = 0;

  /** Left unknown for good. */
  static final int LEFT_OPEN = 7;

  private static final int BITS = 3;
  private static final int FACTS_IN_ONE = Long.SIZE / BITS;

  /** The place of the answer in the list of options, from 1. */
  int answerTo(Fact fact) {
    int place = fact.ordinal();
    return place < FACTS_IN_ONE
        ? (int) (first >>> place * BITS) & LEFT_OPEN
        : (int) (second >>> (place - FACTS_IN_ONE) * BITS) & LEFT_OPEN;
  }

  Path with(Fact fact, int answer) {
    int place = fact.ordinal();
    return place < FACTS_IN_ONE
        ? new Path(put(first, place, answer), second)
        : new Path(first, put(second, place - FACTS_IN_ONE, answer));
  }

  /** Mixed: the three bits of one fact would else fall together with those of others. */
  @Override
  public int hashCode() {
    return Long.hashCode((first * 31 + second) * 0x9E37_79B9_7F4A_7C15L);
  }

  private static long put(long answers, int place, int answer) {
    int shift = place * BITS;
    return answers & ~((long) LEFT_OPEN << shift) | (long) answer << shift;
  }
}
