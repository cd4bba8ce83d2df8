package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.directory.Agency;

/**
 * Writes a message's body twice at once: as it is sent, and with every personal value replaced.
 * Lines are wrapped at {@value #WIDTH} columns, where an East Asian character takes two. Only this
 * class begins a line at the left margin: whatever a value holds, its further lines are indented,
 * so that none can pose as a field.
 */
final class MessageText {
  static final int WIDTH = 76;
  static final String REDACTED = "[redacted]";
  private static final String INDENT = "    ";
  private static final int FIRST_WIDE = 0x1100;

  /** Most messages are shorter. */
  private static final int USUAL_LENGTH = 2048;

  private final StringBuilder sent = new StringBuilder(USUAL_LENGTH);
  private final StringBuilder redacted = new StringBuilder(USUAL_LENGTH);
  private final ImmutableList.Builder<String> missing = ImmutableList.builder();

  /** A sentence or paragraph of our own words, with nothing personal in it. */
  MessageText say(String paragraph) {
    return both(paragraph, "");
  }

  /** A paragraph of our own words that is always the same, from {@link #wrapped}. */
  MessageText sayWrapped(String lines) {
    sent.append(lines);
    redacted.append(lines);
    return this;
  }

  /** A paragraph as {@link #say} would write it. */
  static String wrapped(String paragraph) {
    return new MessageText().say(paragraph).sent();
  }

  /** One item of a list. */
  MessageText item(String text) {
    return both("- " + text, "  ");
  }

  MessageText blank() {
    sent.append('\n');
    redacted.append('\n');
    return this;
  }

  /** A labelled value with nothing personal in it. */
  MessageText field(String label, String value) {
    return both(label + " " + value, INDENT);
  }

  /** A labelled personal value; the placeholder and a note in {@link #missing} when absent. */
  MessageText personal(String label, Optional<String> value, String whatIsMissing) {
    if (value.isEmpty()) {
      return absent(label, whatIsMissing);
    }
    wrap(sent, "", label + " " + value.get(), INDENT);
    wrap(redacted, "", label + " " + REDACTED, INDENT);
    return this;
  }

  /** A labelled narrative: the label alone, then its lines, each indented. */
  MessageText narrative(String label, Optional<String> text, String whatIsMissing) {
    if (text.isEmpty()) {
      return absent(label, whatIsMissing);
    }
    wrap(sent, "", label, INDENT);
    for (String line : text.get().replace("\r\n", "\n").replace('\t', ' ').split("\n", -1)) {
      wrap(sent, INDENT, line, INDENT);
    }
    wrap(redacted, "", label + " " + REDACTED, INDENT);
    return this;
  }

  /** A visible placeholder in place of a value that nobody has given. */
  MessageText absent(String label, String whatIsMissing) {
    return needs(whatIsMissing).field(label, "[" + whatIsMissing + ": not known]");
  }

  /** Notes in {@link #missing} what nobody has given, without a line of its own. */
  MessageText needs(String whatIsMissing) {
    missing.add(whatIsMissing);
    return this;
  }

  String sent() {
    return sent.toString();
  }

  String redacted() {
    return redacted.toString();
  }

  ImmutableList<String> missing() {
    return missing.build();
  }

  /** A message with this body, sent by whom and how the action says. */
  Message.Builder message(MessageKind kind, Agency agency, Action action) {
    return Message.builder()
        .kind(kind)
        .sender(action.actor())
        .senderName(agency.nameOf(action.actor()))
        .channel(action.channel())
        .body(sent())
        .redactedBody(redacted())
        .missing(missing());
  }

  /** Wrapped once for both: most of a message is our own words. */
  private MessageText both(String text, String indent) {
    int start = sent.length();
    wrap(sent, "", text, indent);
    redacted.append(sent.substring(start));
    return this;
  }

  /** Puts words on lines; runs of spaces become one, and a line of spaces becomes an empty one. */
  private static void wrap(StringBuilder page, String lead, String text, String indent) {
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
