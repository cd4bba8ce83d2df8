package org.csecpolicy.directory;

/**
 * Which states have a county whose name begins with two letters. That spares whoever looks for what
 * is called nothing like it, a misspelled county above all, most of the table; it is made when
 * first used, and a few kilobytes of bits are all that is kept.
 */
final class CountyBeginnings {
  private static final int ALPHABET = 26;
  private static final int EVERY_LETTER = (1 << ALPHABET) - 1;

  /** For each first and second letter, the states by their place, a bit each. */
  private static final long[] STATES = new long[ALPHABET * ALPHABET];

  static {
    for (UsState state : UsState.values()) {
      String text = CountyNames.of(state);
      for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
        int name = at + CountyList.NAME_FROM;
        add(bits(text.charAt(name)), bits(text.charAt(name + 1)), 1L << state.ordinal());
      }
    }
  }

  private CountyBeginnings() {}

  /** Whether a county of the state begins with one of the first and one of the second letters. */
  static boolean isThereOne(int first, int second, UsState state) {
    for (int one = first; one != 0; one &= one - 1) {
      int row = Integer.numberOfTrailingZeros(one) * ALPHABET;
      for (int other = second; other != 0; other &= other - 1) {
        if ((STATES[row + Integer.numberOfTrailingZeros(other)] >> state.ordinal() & 1) == 1) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The letter as one bit, whether small or a capital. What is no letter of the alphabet, such as
   * the apostrophe of a printed name, says nothing: it may be any.
   */
  static int bits(char letter) {
    return isLetter(letter) ? 1 << place(letter) : EVERY_LETTER;
  }

  static boolean isLetter(char letter) {
    return place(letter) >= 0 && place(letter) < ALPHABET;
  }

  /** In the alphabet; the bit of the blank tells small letters from capitals. */
  private static int place(char letter) {
    return (letter | ' ') - 'a';
  }

  private static void add(int first, int second, long state) {
    for (int one = first; one != 0; one &= one - 1) {
      for (int other = second; other != 0; other &= other - 1) {
        STATES[
                Integer.numberOfTrailingZeros(one) * ALPHABET
                    + Integer.numberOfTrailingZeros(other)] |=
            state;
      }
    }
  }
}
