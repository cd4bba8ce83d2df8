package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Writes a message's body twice at once: as it is sent, and with every personal value replaced.
 * Lines are wrapped at {@value #WIDTH} columns. Only this class begins a line at the left margin:
 * whatever a value holds, its further lines are indented, so that none can pose as a field.
 */
final class MessageText {
  static final int WIDTH = 76;
  static final String REDACTED = "[redacted]";
  private static final String INDENT = "    ";

  private final StringBuilder sent = new StringBuilder(512);
  private final StringBuilder redacted = new StringBuilder(512);
  private final ImmutableList.Builder<String> missing = ImmutableList.builder();

  /** A sentence or paragraph of our own words, with nothing personal in it. */
  MessageText say(String paragraph) {
    wrap(sent, "", paragraph, "");
    wrap(redacted, "", paragraph, "");
    return this;
  }

  /** One item of a list. */
  MessageText item(String text) {
    wrap(sent, "- ", text, "  ");
    wrap(redacted, "- ", text, "  ");
    return this;
  }

  MessageText blank() {
    sent.append('\n');
    redacted.append('\n');
    return this;
  }

  /** A labelled value with nothing personal in it. */
  MessageText field(String label, String value) {
    wrap(sent, label + " ", value, INDENT);
    wrap(redacted, label + " ", value, INDENT);
    return this;
  }

  /** A labelled personal value; the placeholder and a note in {@link #missing} when absent. */
  MessageText personal(String label, Optional<String> value, String whatIsMissing) {
    if (value.isEmpty()) {
      return absent(label, whatIsMissing);
    }
    wrap(sent, label + " ", value.get(), INDENT);
    wrap(redacted, label + " ", REDACTED, INDENT);
    return this;
  }

  /** A labelled narrative: the label alone, then its lines, each indented. */
  MessageText narrative(String label, Optional<String> text, String whatIsMissing) {
    if (text.isEmpty()) {
      return absent(label, whatIsMissing);
    }
    sent.append(label).append('\n');
    for (String line : text.get().replace("\r\n", "\n").replace('\t', ' ').split("\n", -1)) {
      wrap(sent, INDENT, line, INDENT);
    }
    wrap(redacted, label + " ", REDACTED, INDENT);
    return this;
  }

  /** A visible placeholder in place of a value that nobody has given. */
  MessageText absent(String label, String whatIsMissing) {
    missing.add(whatIsMissing);
    return field(label, "[" + whatIsMissing + ": not known]");
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

  private static void wrap(StringBuilder page, String lead, String text, String indent) {
    int column = lead.length();
    boolean startOfLine = true;
    page.append(lead);
    for (int from = 0; from < text.length(); ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      int length = to - from;
      if (length > 0) {
        if (!startOfLine && column + 1 + length > WIDTH) {
          page.append('\n').append(indent);
          column = indent.length();
          startOfLine = true;
        }
        if (!startOfLine) {
          page.append(' ');
          column++;
        }
        // A word longer than a line is broken: no line of a fax or of mail may run on for ever.
        while (column + length > WIDTH && length > WIDTH - indent.length()) {
          int fits = Math.max(1, WIDTH - column);
          if (Character.isHighSurrogate(text.charAt(from + fits - 1))) {
            fits++;
          }
          page.append(text, from, from + fits).append('\n').append(indent);
          from += fits;
          length -= fits;
          column = indent.length();
        }
        page.append(text, from, to);
        column += length;
        startOfLine = false;
      }
      from = to + 1;
    }
    page.append('\n');
  }
}
