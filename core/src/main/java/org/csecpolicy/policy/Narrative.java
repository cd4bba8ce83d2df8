package org.csecpolicy.policy;

/**
 * What a field that holds a narrative must be: something to read, in lines separated by line feeds,
 * with nothing else in it that could hide or turn text around.
 */
public final class Narrative {
  /** Some fifteen thousand words. */
  public static final int MAX_LENGTH = 100_000;

  /** Some three hundred words; a note on every red flag still fits into a document. */
  public static final int MAX_NOTE_LENGTH = 2_000;

  private Narrative() {}

  /**
   * The text itself, when it is a readable narrative. A carriage return before a line feed and a
   * tab are accepted too.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static String require(String field, String text) {
    return require(field, text, MAX_LENGTH);
  }

  /**
   * The same of a note, which is shorter.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static String requireNote(String field, String text) {
    return require(field, text, MAX_NOTE_LENGTH);
  }

  private static String require(String field, String text, int longest) {
    if (text.length() > longest) {
      throw InvalidValueException.of(field, "at most " + longest + " characters");
    }
    if (!breaksNothing(text)) {
      throw InvalidValueException.of(
          field, "lines without control, line-separator or direction characters");
    }
    if (!OneLine.isReadable(text)) {
      throw InvalidValueException.of(field, "not blank");
    }
    return text;
  }

  private static boolean breaksNothing(String text) {
    for (int i = OneLine.skipPlain(text, 0); i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (OneLine.breaksOrHides(codePoint) && !isLayout(text, i)) {
        return false;
      }
      i = OneLine.skipPlain(text, i + Character.charCount(codePoint));
    }
    return true;
  }

  /** A line feed, also after a carriage return, and a tab. */
  private static boolean isLayout(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '\t' -> true;
      case '\r' -> text.startsWith("\n", at + 1);
      default -> false;
    };
  }
}
