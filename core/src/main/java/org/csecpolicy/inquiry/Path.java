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

  /** Odd, with its bits all over the word: what differs in few bits comes out far apart. */
  static final long MIXER = 0x9E37_79B9_7F4A_7C15L;

  private static final long SEPARATOR = 0xBF58_476D_1CE4_E5B9L;
  private static final int BITS = 3;
  private static final long LOWEST_OF_EACH = 0x1249_2492_4924_9249L;
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

  /** Only the answers at the places where the other one has {@link #LEFT_OPEN}. */
  Path only(Path places) {
    return new Path(first & places.first, second & places.second);
  }

  /** With the other one's answers where this one has none. */
  Path completedBy(Path other) {
    Path more = other.without(this);
    return new Path(first | more.first, second | more.second);
  }

  /** Only the answers to what the other one has no answer to. */
  Path without(Path other) {
    return new Path(first & ~answered(other.first), second & ~answered(other.second));
  }

  /** All three bits of every fact that has an answer. */
  private static long answered(long answers) {
    return ((answers | answers >>> 1 | answers >>> 2) & LOWEST_OF_EACH) * LEFT_OPEN;
  }

  /** Mixed: the three bits of one fact would else fall together with those of others. */
  @Override
  public int hashCode() {
    return Long.hashCode((first * SEPARATOR + second) * MIXER);
  }

  private static long put(long answers, int place, int answer) {
    int shift = place * BITS;
    return answers & ~((long) LEFT_OPEN << shift) | (long) answer << shift;
  }
}
