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

  /** What a narrative matches, but for its length, as a regular expression of ECMA-262. */
  public static String pattern() {
    return TextPattern.narrative();
  }

  private static String require(String field, String text, int longest) {
    if (OneLine.isLonger(text, longest)) {
      throw InvalidValueException.of(
          field, ErrorCode.TOO_LONG, "at most " + longest + " characters");
    }
    String clean = cleaned(field, text);
    if (!OneLine.isReadable(clean)) {
      throw InvalidValueException.of(field, ErrorCode.BLANK, "not blank");
    }
    return clean;
  }

  private static String cleaned(String field, String text) {
    Spelling spelling = new Spelling();
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); ) {
      int plain = OneLine.skipPlain(text, i);
      if (plain > i) {
        if (clean != null) {
          clean.append(text, i, plain);
        }
        spelling.passed(text.charAt(plain - 1));
        i = plain;
        continue;
      }
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (!spelling.accepts(text, i) && !isLayout(text, i)) {
        if (Denied.isIn(Denied.BEYOND_CLEANING, codePoint)) {
          throw InvalidValueException.of(field, ErrorCode.CHARACTERS, rule(text, i));
        }
        clean = clean == null ? new StringBuilder(text.length()).append(text, 0, i) : clean;
        clean.append(instead(codePoint));
      } else if (clean != null) {
        clean.appendCodePoint(codePoint);
      }
      i = next;
    }
    return clean == null ? text : clean.toString();
  }

  /** A line feed, also after a carriage return, and a tab. */
  private static boolean isLayout(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '\t' -> true;
      case '\r' -> text.startsWith("\n", at + 1);
      default -> false;
    };
  }

  private static String instead(int codePoint) {
    return switch (codePoint) {
      case '\r', 0x000B, '\f', 0x0085, 0x2028, 0x2029 -> "\n";
      case 0x2800, 0x3164, 0xFFA0 -> " ";
      default -> "";
    };
  }

  /** Lines end where a reader sees them end; a column is a character of Unicode. */
  private static String rule(String text, int at) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      boolean ends = text.charAt(i) == '\n' || "\n".equals(instead(text.charAt(i)));
      if (ends && !(text.charAt(i) == '\r' && text.startsWith("\n", i + 1))) {
        line++;
        start = i + 1;
      }
    }
    return "lines without control characters, right-to-left overrides or parts of characters; one"
        + " is at line "
        + line
        + ", column "
        + (text.codePointCount(start, at) + 1);
  }
}
