package org.csecpolicy.notifications;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a message's body twice at once: as it is sent, and with every personal value replaced.
 * Lines are wrapped by {@link LineWrap}. Only this class begins a line at the left margin: whatever
 * a value holds, its further lines are indented, so that none can pose as a field; those of a text
 * of several lines bear a mark, so that none can pose as a line of ours under the same label. An
 * empty line is always ours.
 */
final class MessageText {
  static final String REDACTED = "[redacted]";
  private static final String INDENT = "    ";

  /** Before every line of a text of several lines that somebody typed, an empty one included. */
  private static final String TYPED = INDENT + "> ";

  // Around what is personal within words of ours. They are no characters, and no text that is read
  // holds them.
  private static final char START = '\uFDD0';
  private static final char END = '\uFDD1';
  private static final CharMatcher MARKS = CharMatcher.anyOf("\uFDD0\uFDD1");
  private static final Pattern PERSONAL = Pattern.compile(START + "[^" + END + "]*" + END);

  /** Most messages are shorter. */
  private static final int USUAL_LENGTH = 2048;

  /** A line of our own wording, with a value that may be personal. */
  record Line(String label, String value, boolean isPersonal) {
    String text() {
      return label + " " + value;
    }
  }

  private final StringBuilder sent = new StringBuilder(USUAL_LENGTH);
  private final StringBuilder redacted = new StringBuilder(USUAL_LENGTH);
  private final ImmutableSet.Builder<String> missing = ImmutableSet.builder();
  private final Wording wording;

  MessageText(Wording wording) {
    this.wording = wording;
  }

  /** A personal value, to stand within words of ours. */
  static String personal(String value) {
    return START + value + END;
  }

  /** Words of ours as they are sent. */
  static String sent(String words) {
    return MARKS.removeFrom(words);
  }

  /** Words of ours with every personal value in them replaced. */
  static String redacted(String words) {
    return PERSONAL.matcher(words).replaceAll(Matcher.quoteReplacement(REDACTED));
  }

  /** A sentence or paragraph of our own words. */
  MessageText say(String paragraph) {
    return both(paragraph, "");
  }

  /** One item of a list. */
  MessageText item(String text) {
    return both("- " + text, "  ");
  }

  /** One item of a list, and under it a personal note, each line of it marked. */
  MessageText item(String text, String note) {
    item(text);
    lines(note);
    LineWrap.wrap(redacted, INDENT, REDACTED, INDENT);
    return this;
  }

  MessageText blank() {
    sent.append('\n');
    redacted.append('\n');
    return this;
  }

  /** A labelled value in our own words. */
  MessageText field(String label, String value) {
    return both(label + " " + value, INDENT);
  }

  /** A labelled personal value; the placeholder and a note in {@link #missing} when absent. */
  MessageText personal(String label, Optional<String> value, String whatIsMissing) {
    if (value.isEmpty()) {
      return absent(label, whatIsMissing);
    }
    LineWrap.wrap(sent, "", label + " " + value.get(), INDENT);
    LineWrap.wrap(redacted, "", label + " " + REDACTED, INDENT);
    return this;
  }

  /** A labelled narrative: the label alone, then its lines, each marked. */
  MessageText narrative(String label, Optional<String> text, String whatIsMissing) {
    if (text.isEmpty()) {
      return absent(label, whatIsMissing);
    }
    LineWrap.wrap(sent, "", label, INDENT);
    lines(text.get());
    LineWrap.wrap(redacted, "", label + " " + REDACTED, INDENT);
    return this;
  }

  /**
   * The same, and above it lines of our own, set off by a blank line: the narrative cannot stand
   * before them.
   */
  MessageText narrative(
      String label, Iterable<Line> ours, Optional<String> text, String whatIsMissing) {
    both(label, INDENT);
    ours.forEach(this::inside);
    blank();
    if (text.isEmpty()) {
      return needs(whatIsMissing).inside(notKnown(whatIsMissing));
    }
    lines(text.get());
    LineWrap.wrap(redacted, INDENT, REDACTED, INDENT);
    return this;
  }

  private void inside(Line line) {
    if (line.isPersonal()) {
      LineWrap.wrap(sent, INDENT, line.text(), INDENT + INDENT);
      LineWrap.wrap(redacted, INDENT, line.label() + " " + REDACTED, INDENT);
    } else {
      inside(line.text());
    }
  }

  /** A line of our own words under a label. */
  private MessageText inside(String line) {
    return both(INDENT, line, INDENT + INDENT);
  }

  private void lines(String narrative) {
    for (String line : narrative.replace("\r\n", "\n").replace('\t', ' ').split("\n", -1)) {
      if (CharMatcher.is(' ').matchesAllOf(line)) {
        sent.append(TYPED.stripTrailing()).append('\n');
      } else {
        LineWrap.wrap(sent, TYPED, line, TYPED);
      }
    }
  }

  /** A visible placeholder in place of a value that nobody has given. */
  MessageText absent(String label, String whatIsMissing) {
    return needs(whatIsMissing).field(label, notKnown(whatIsMissing));
  }

  private String notKnown(String what) {
    return wording.of("message.not-known", "what", what);
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
    return missing.build().stream().map(MessageText::sent).collect(toImmutableList());
  }

  ImmutableList<String> redactedMissing() {
    return missing.build().stream().map(MessageText::redacted).collect(toImmutableList());
  }

  private MessageText both(String text, String indent) {
    return both("", text, indent);
  }

  /** Wrapped once for both where nothing in it is personal: most of a message is our own words. */
  private MessageText both(String firstIndent, String text, String indent) {
    int start = sent.length();
    LineWrap.wrap(sent, firstIndent, sent(text), indent);
    if (text.indexOf(START) < 0) {
      redacted.append(sent.substring(start));
    } else {
      LineWrap.wrap(redacted, firstIndent, redacted(text), indent);
    }
    return this;
  }
}
