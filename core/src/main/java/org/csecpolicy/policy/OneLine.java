package org.csecpolicy.policy;

/**
 * What every field that holds one line of text must be: something to read, and nothing that could
 * end the line, hide in it or turn it around. Names and addresses end up in subjects, faxes and
 * terminals, where a line break or a direction mark would let one field pose as another.
 *
 * <p>What comes from a call is typed in haste, or pasted, and is {@linkplain #cleaned cleaned}
 * instead of refused for what came along; every visible character is kept:
 *
 * <ul>
 *   <li>spaces of every width, tabs, breaks of lines and pages, the blank of Braille and Hangul
 *       fillers become one blank between words, and none at either end;
 *   <li>soft hyphens, zero-width spaces, direction marks, embeddings and isolates, and every other
 *       invisible character are left out, but not where a script is written with them, such as a
 *       joiner after a letter of Persian.
 * </ul>
 *
 * <p>Not cleaned, because it could change what is read, is any other control character, a
 * right-to-left override, half a character, or what is no character: such a text is refused, by
 * line and column; a referral needs none of its texts, and is decided without it. Which characters
 * these are stands in a list that ships with this library; everything else is accepted, whatever
 * the running version of Java knows of it.
 *
 * <p>What an agency sets up once, such as its names, is {@linkplain #require required} to be as it
 * is to be printed.
 */
public final class OneLine {
  /** Longer than any name, office or address in use; in characters of Unicode (code points). */
  public static final int MAX_LENGTH = 500;

  private static final String RULE = "one line without control, invisible or direction characters";

  private OneLine() {}

  /**
   * The text, cleaned; the very same when there is nothing to clean.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static String cleaned(String field, String text) {
    requireLength(field, text, MAX_LENGTH);
    String clean = Cleaning.line(field, text);
    requireReadable(field, clean);
    return clean;
  }

  /**
   * The text itself, when it is one readable line as it is.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static String require(String field, String text) {
    requireLength(field, text, MAX_LENGTH);
    requireReadable(field, text);
    if (!breaksNothing(text)) {
      throw InvalidValueException.of(field, ErrorCode.CHARACTERS, RULE);
    }
    return text;
  }

  /**
   * What a text from outside matches that can be cleaned, in one line or in several, but for its
   * length, as a regular expression of ECMA-262.
   */
  public static String pattern() {
    return TextPattern.readable();
  }

  /** Whether a text shows nothing, and can be cleaned of all it has. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!Denied.isBlank(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** What such a text matches, as a regular expression of ECMA-262. */
  public static String blankPattern() {
    return TextPattern.blank();
  }

  static void requireLength(String field, String text, int longest) {
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      throw InvalidValueException.of(
          field, ErrorCode.TOO_LONG, "at most " + longest + " characters");
    }
  }

  /** There must be something to see. */
  static void requireReadable(String field, String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Denied.isVisible(text.codePointAt(i))) {
        return;
      }
    }
    throw InvalidValueException.of(field, ErrorCode.BLANK, "not blank");
  }

  private static boolean breaksNothing(String text) {
    int i = Cleaning.skipPlain(text, 0);
    if (i == text.length()) {
      return true;
    }
    // From the character before: what follows may belong to it.
    Spelling spelling = new Spelling();
    for (i = Math.max(0, i - 1); i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!spelling.accepts(text, i)) {
        return false;
      }
    }
    return true;
  }
}
