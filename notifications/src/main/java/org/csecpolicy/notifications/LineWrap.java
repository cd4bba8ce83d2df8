package org.csecpolicy.notifications;

/**
 * Puts words on lines of at most {@value #WIDTH} columns, where an East Asian character takes two.
 * The further lines of a text are indented.
 */
final class LineWrap {
  static final int WIDTH = 76;
  private static final int FIRST_WIDE = 0x1100;

  private LineWrap() {}

  /** Puts words on lines; runs of spaces become one, and a line of spaces becomes an empty one. */
  static void wrap(StringBuilder page, String lead, String text, String indent) {
    if (fitsAsItIs(text, WIDTH - lead.length())) {
      page.append(lead).append(text).append('\n');
      return;
    }
    int column = 0;
    for (int from = 0; from < text.length(); ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      if (to > from) {
        int width = width(text, from, to);
        if (column == 0) {
          page.append(lead);
          column = lead.length();
        } else if (column + 1 + width <= WIDTH) {
          page.append(' ');
          column++;
        } else {
          page.append('\n').append(indent);
          column = indent.length();
        }
        if (column + width <= WIDTH) {
          page.append(text, from, to);
          column += width;
        } else {
          column = breakWord(page, text, from, to, column, indent);
        }
      }
      from = to + 1;
    }
    page.append('\n');
  }

  /** Most fields do: one short line of narrow characters with single spaces. */
  private static boolean fitsAsItIs(String text, int columns) {
    int length = text.length();
    if (length == 0 || length > columns || text.charAt(length - 1) == ' ') {
      return false;
    }
    boolean space = true;
    for (int at = 0; at < length; at++) {
      char unit = text.charAt(at);
      if (unit >= FIRST_WIDE || unit == ' ' && space) {
        return false;
      }
      space = unit == ' ';
    }
    return true;
  }

  /** A word longer than a line: no line of a fax or of mail may run on for ever. */
  private static int breakWord(
      StringBuilder page, String text, int from, int to, int start, String indent) {
    int column = start;
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      if (column + width(codePoint) > WIDTH) {
        page.append('\n').append(indent);
        column = indent.length();
      }
      page.appendCodePoint(codePoint);
      column += width(codePoint);
      at += Character.charCount(codePoint);
    }
    return column;
  }

  private static int width(String text, int from, int to) {
    int width = 0;
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      // Each half of a surrogate pair counts one: what they encode is mostly two columns wide.
      width += Character.isSurrogate(unit) ? 1 : width(unit);
    }
    return width;
  }

  /** Hangul, the East Asian scripts and full-width forms; and everything beyond 16 bits. */
  private static int width(int codePoint) {
    if (codePoint < FIRST_WIDE) {
      return 1;
    }
    boolean wide =
        codePoint <= 0x115F
            || codePoint >= 0x2E80 && codePoint <= 0xA4CF
            || codePoint >= 0xAC00 && codePoint <= 0xD7A3
            || codePoint >= 0xF900 && codePoint <= 0xFAFF
            || codePoint >= 0xFE30 && codePoint <= 0xFE6F
            || codePoint >= 0xFF00 && codePoint <= 0xFF60
            || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
            || codePoint > Character.MAX_VALUE;
    return wide ? 2 : 1;
  }
}
