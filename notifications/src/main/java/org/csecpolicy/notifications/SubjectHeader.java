package org.csecpolicy.notifications;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A subject as the value of a header (RFC 2047). A short one in plain ASCII stays readable;
 * everything else becomes encoded words of whole characters on lines of their own. That includes
 * ASCII text that a mail program would take for an encoded word, such as a name made to look like
 * one: it arrives as it was written.
 */
final class SubjectHeader {
  private static final int LONGEST_PLAIN = 66;

  /** Makes 64 characters with what surrounds them, so that "Subject: " fits before the first. */
  private static final int BYTES_IN_A_WORD = 39;

  private static final CharMatcher PLAIN = CharMatcher.inRange(' ', '~');

  private SubjectHeader() {}

  static String of(String subject) {
    return isPlain(subject) ? subject : encoded(subject);
  }

  private static boolean isPlain(String subject) {
    return subject.length() <= LONGEST_PLAIN
        && PLAIN.matchesAllOf(subject)
        && !subject.contains("=?")
        && subject.strip().equals(subject);
  }

  private static String encoded(String subject) {
    StringBuilder header = new StringBuilder();
    int from = 0;
    int bytes = 0;
    for (int at = 0; at < subject.length(); ) {
      int character = subject.codePointAt(at);
      int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > BYTES_IN_A_WORD) {
        word(header, subject.substring(from, at)).append("\r\n ");
        from = at;
        bytes = 0;
      }
      bytes += size;
      at += Character.charCount(character);
    }
    return word(header, subject.substring(from)).toString();
  }

  private static StringBuilder word(StringBuilder header, String text) {
    return header
        .append("=?UTF-8?B?")
        .append(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
        .append("?=");
  }
}
