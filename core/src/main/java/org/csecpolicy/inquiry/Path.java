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
  private static final long LOWEST_OF_EACH = 0x1249_2492_4924_9249L;

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

  /** Every answer of both; of this one where they disagree. */
  Path and(Path other) {
    return new Path(
        first | other.first & ~answered(first), second | other.second & ~answered(second));
  }

  /** Which facts are answered, and none of the answers. */
  Path answered() {
    return new Path(answered(first), answered(second));
  }

  /** The answers to all other facts than those answered there. */
  Path without(Path other) {
    return new Path(first & ~answered(other.first), second & ~answered(other.second));
  }

  /** The answers to the facts answered there, and to no others. */
  Path only(Path other) {
    return new Path(first & answered(other.first), second & answered(other.second));
  }

  /** Whether no fact is answered differently. */
  boolean agreesWith(Path other) {
    return ((first ^ other.first) & answered(first) & answered(other.first)) == 0
        && ((second ^ other.second) & answered(second) & answered(other.second)) == 0;
  }

  /** Whether no fact but this one is answered differently. */
  boolean differsAtMostIn(Fact fact, Path other) {
    return with(fact, NOT_ANSWERED).agreesWith(other);
  }

  private static long put(long answers, int place, int answer) {
    int shift = place * BITS;
    return answers & ~((long) LEFT_OPEN << shift) | (long) answer << shift;
  }

  /** All three bits of every fact that is answered. */
  private static long answered(long answers) {
    return ((answers | answers >>> 1 | answers >>> 2) & LOWEST_OF_EACH) * LEFT_OPEN;
  }
}
