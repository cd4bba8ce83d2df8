package org.csecpolicy.policy;

import java.util.Optional;

/**
 * What every field that holds one line of text must be: something to read, and nothing that could
 * end the line, hide in it or turn it around. Names and addresses end up in subjects, faxes and
 * terminals, where a line break or a direction mark would let one field pose as another.
 *
 * <p>Denied are the characters of a list that ships with this library: controls, line and paragraph
 * separators, direction marks, invisible characters and what is no character; but not where a
 * script is written with them, such as a joiner between letters of Persian. Everything else is
 * accepted, whatever the running version of Java knows of it.
 */
public final class OneLine {
  /** Longer than any name, office or address in use; in characters of Unicode (code points). */
  public static final int MAX_LENGTH = 500;

  private static final String RULE = "one line without control, invisible or direction characters";

  private OneLine() {}

  /**
   * The text itself, when it is one readable line.
   *
   * @throws InvalidValueException naming the field and the rule, never the text
   */
  public static String require(String field, String text) {
    if (isLonger(text, MAX_LENGTH)) {
      throw InvalidValueException.of(
          field, ErrorCode.TOO_LONG, "at most " + MAX_LENGTH + " characters");
    }
    if (!isReadable(text)) {
      throw InvalidValueException.of(field, ErrorCode.BLANK, "not blank");
    }
    if (!breaksNothing(text)) {
      throw InvalidValueException.of(field, ErrorCode.CHARACTERS, RULE);
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

  /** What a line matches, but for its length, as a regular expression of ECMA-262. */
  public static String pattern() {
    return TextPattern.line();
  }

  static boolean isLonger(String text, int longest) {
    return text.length() > longest && text.codePointCount(0, text.length()) > longest;
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

  /** Where the text is next something that has to be looked at closely. */
  static int skipPlain(String text, int from) {
    int i = from;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean breaksNothing(String text) {
    int i = skipPlain(text, 0);
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

  /** Letters, digits, punctuation or symbols; not a blank of any script, nor a mark on its own. */
  private static boolean isVisible(int codePoint) {
    if (isPlain(codePoint)) {
      return codePoint != ' ';
    }
    return !Denied.isIn(Denied.RANGES, codePoint) && !Denied.isIn(Denied.BLANK, codePoint);
  }

  /** What most texts are made of: there is no need to look it up. */
  private static boolean isPlain(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }
}
