package org.csecpolicy.policy;

/**
 * What a field that holds a narrative must be: something to read, in lines. Narratives are pasted,
 * and are cleaned instead of refused for what came along unseen; every visible character is kept:
 *
 * <ul>
 *   <li>a carriage return without a line feed, a vertical tab, a form feed, NEL, and a line or
 *       paragraph separator become a line feed; a carriage return before a line feed stays, and so
 *       does a tab;
 *   <li>the blank of Braille and a Hangul filler, which show as blanks, become a blank;
 *   <li>soft hyphens, zero-width spaces, direction marks, embeddings and isolates, and every other
 *       invisible character are left out, but not where a script is written with them.
 * </ul>
 *
 * <p>Not cleaned, because it could change what is read, is any other control character, a
 * right-to-left override, half a character, or what is no character: such a text is refused, by
 * line and column.
 */
public final class Narrative {
  /** Some fifteen thousand words; in characters of Unicode (code points). */
  public static final int MAX_LENGTH = 100_000;

  /** Some three hundred words; a note on every red flag still fits into a document. */
  public static final int MAX_NOTE_LENGTH = 2_000;

  private Narrative() {}

  /**
   * The text, cleaned; the very same when there is nothing to clean.
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
    OneLine.requireLength(field, text, longest);
    String clean = Cleaning.narrative(field, text);
    OneLine.requireReadable(field, clean);
    return clean;
  }
}
