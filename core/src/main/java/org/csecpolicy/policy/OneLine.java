package org.csecpolicy.policy;

import java.util.Optional;

/**
 * What every field that holds one line of text must be: something to read, and nothing that could
 * end the line, hide in it or turn it around. Names and addresses end up in subjects, faxes and
 * terminals, where a line break or a direction mark would let one field pose as another.
 */
public final class OneLine {
  /** Longer than any name, office or address in use. */
  public static final int MAX_LENGTH = 500;

  private OneLine() {}

  /**
   * The text itself, when it is one readable line.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static String require(String field, String text) {
    if (!isReadable(text)) {
      throw InvalidValueException.of(field, "not blank");
    }
    if (text.length() > MAX_LENGTH) {
      throw InvalidValueException.of(field, "at most " + MAX_LENGTH + " characters");
    }
    if (!breaksNothing(text)) {
      throw InvalidValueException.of(
          field, "one line without control, line-separator or direction characters");
    }
    return text;
  }

  /**
   * The same for a text that may be absent.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static void requireIfPresent(String field, Optional<String> text) {
    if (text.isPresent()) {
      require(field, text.get());
    }
  }

  /** Whether there is anything to see. */
  static boolean isReadable(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isVisible(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  /** Whether nothing in the text ends a line, hides in it or turns it around. */
  static boolean breaksNothing(String text) {
    for (int i = skipPlain(text, 0); i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (breaksOrHides(codePoint)) {
        return false;
      }
      i = skipPlain(text, i + Character.charCount(codePoint));
    }
    return true;
  }

  /** Where the text is next something that has to be looked at closely. */
  static int skipPlain(String text, int from) {
    int i = from;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Letters, digits, punctuation or symbols; not a blank of any script, nor a mark on its own. */
  private static boolean isVisible(int codePoint) {
    if (isPlain(codePoint)) {
      return codePoint != ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      // Braille blank and the Hangul fillers count as symbols and letters, and show nothing.
      default ->
          codePoint != 0x2800
              && codePoint != 0x3164
              && codePoint != 0x115F
              && codePoint != 0x1160
              && codePoint != 0xFFA0;
    };
  }

  static boolean breaksOrHides(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // Direction marks and other invisible characters, but not the joiners that names are
      // written with in several scripts.
      case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
      default -> false;
    };
  }

  /** What most texts are made of: there is no need to look it up. */
  private static boolean isPlain(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }
}
