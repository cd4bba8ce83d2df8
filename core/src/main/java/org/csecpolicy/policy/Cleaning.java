package org.csecpolicy.policy;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/** Leaves out of one text what nobody sees, and refuses what could change what is read. */
final class Cleaning {
  private static final CharMatcher BLANK = CharMatcher.is(' ');

  private final String field;
  private final String text;
  private final boolean isOneLine;
  private final Spelling spelling = new Spelling();

  /** What was kept; null while that is all. */
  private @Nullable StringBuilder kept;

  private Cleaning(String field, String text, boolean isOneLine) {
    this.field = field;
    this.text = text;
    this.isOneLine = isOneLine;
  }

  /** As {@link OneLine} has it: between words one blank, and none at either end. */
  static String line(String field, String text) {
    return BLANK.trimAndCollapseFrom(new Cleaning(field, text, true).clean(), ' ');
  }

  /** As {@link Narrative} has it. */
  static String narrative(String field, String text) {
    return new Cleaning(field, text, false).clean();
  }

  /** Where the text is next something that has to be looked at closely. */
  static int skipPlain(String text, int from) {
    int i = from;
    while (i < text.length() && Denied.isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private String clean() {
    for (int i = 0; i < text.length(); ) {
      int next = skipPlain(text, i);
      if (next > i) {
        spelling.passed(text.charAt(next - 1));
        keep(i, next);
      } else {
        next = text.offsetByCodePoints(i, 1);
        if (isKept(i)) {
          keep(i, next);
        } else {
          replace(i);
        }
      }
      i = next;
    }
    return kept == null ? text : kept.toString();
  }

  private boolean isKept(int at) {
    return spelling.accepts(text, at)
        ? !isOneLine || !Denied.isIn(Denied.SPACES, text.codePointAt(at))
        : !isOneLine && isLayout(at);
  }

  /** A line feed, also after a carriage return, and a tab. */
  private boolean isLayout(int at) {
    return switch (text.charAt(at)) {
      case '\n', '\t' -> true;
      case '\r' -> text.startsWith("\n", at + 1);
      default -> false;
    };
  }

  private void keep(int from, int to) {
    if (kept != null) {
      kept.append(text, from, to);
    }
  }

  private void replace(int at) {
    int codePoint = text.codePointAt(at);
    if (Denied.isIn(Denied.BEYOND_CLEANING, codePoint)) {
      throw InvalidValueException.of(field, ErrorCode.CHARACTERS, rule(at));
    }
    if (kept == null) {
      kept = new StringBuilder(text.length()).append(text, 0, at);
    }
    if (isBreak(codePoint)) {
      kept.append(isOneLine ? ' ' : '\n');
    } else if (isBlank(codePoint)) {
      kept.append(' ');
    }
  }

  private static boolean isBreak(int codePoint) {
    return codePoint >= '\n' && codePoint <= '\r'
        || codePoint == 0x0085
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  /** What shows as one; of the characters that are kept in several lines, in one line alone. */
  private static boolean isBlank(int codePoint) {
    return codePoint == '\t'
        || codePoint == 0x2800
        || codePoint == 0x3164
        || codePoint == 0xFFA0
        || Denied.isIn(Denied.SPACES, codePoint);
  }

  /** Lines end where a reader sees them end; a column is a character of Unicode. */
  private String rule(int at) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      if (isBreak(text.charAt(i)) && !(text.charAt(i) == '\r' && text.startsWith("\n", i + 1))) {
        line++;
        start = i + 1;
      }
    }
    return "without control characters, right-to-left overrides or parts of characters; one is at"
        + " line "
        + line
        + ", column "
        + (text.codePointCount(start, at) + 1);
  }
}
