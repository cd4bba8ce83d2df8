package org.csecpolicy.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.referral.Elsewhere;

/** One line of {@code payloads.txt}, whose head says what the columns mean. */
record Payload(Expected expected, String name, String text) {
  private static final Pattern LINE = Pattern.compile("([a-z-]+) \\| ([^|]+) \\| (.*)\\|");
  private static final Pattern REPEATED = Pattern.compile("\\\\\\{([0-9]+)\\*([^}]*)}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))");

  /** What the fields that take text do with it. */
  enum Expected {
    ACCEPTED,
    ONE_LINE,
    CLEANED,
    BLANK,
    REFUSED
  }

  static ImmutableList<Payload> all() {
    try {
      return Resources.readLines(Resources.getResource(Payload.class, "payloads.txt"), UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(Payload::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean isRefusedBy(TextField field) {
    return switch (field.shape()) {
      case OWN_LINE -> expected != Expected.ACCEPTED;
      case LINE, SOMEBODY -> isRefusedBeyond(OneLine.MAX_LENGTH);
      case NAME -> isRefusedBeyond(OneLine.MAX_LENGTH) || isBlank();
      case COUNTY ->
          isRefusedBeyond(OneLine.MAX_LENGTH)
              || text.codePoints().noneMatch(Character::isLetter)
              || isBlank();
      case PLAIN_NAME -> expected != Expected.ACCEPTED || !isPlainName();
      case NARRATIVE -> isRefusedBeyond(Narrative.MAX_LENGTH);
      case NOTE -> isRefusedBeyond(Narrative.MAX_NOTE_LENGTH);
      case ADDRESS -> true;
    };
  }

  /** Whether it counts as no text, or as that of nobody, in this field. */
  boolean isNoneIn(TextField field) {
    return isBlank()
        || field.shape() == TextField.Shape.SOMEBODY
            && !Elsewhere.builder().answeredBy(text).build().isAnsweredByAPerson();
  }

  /** Whether it counts as no text where there may be none. */
  boolean isBlank() {
    return expected == Expected.BLANK;
  }

  private boolean isRefusedBeyond(int longest) {
    return expected == Expected.REFUSED || text.codePointCount(0, text.length()) > longest;
  }

  private boolean isPlainName() {
    return text.length() <= 60
        && Character.isLetter(text.codePointAt(0))
        && text.codePoints()
            .allMatch(each -> Character.isLetterOrDigit(each) || " .&'-".indexOf(each) >= 0);
  }

  private static Payload of(String line) {
    Matcher columns = LINE.matcher(line);
    if (!columns.matches()) {
      throw new IllegalArgumentException(line);
    }
    String expected = columns.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
    String repeated =
        REPEATED
            .matcher(columns.group(3))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(2).repeat(Integer.parseInt(found.group(1)))));
    String text =
        ESCAPED
            .matcher(repeated)
            .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found)));
    return new Payload(Expected.valueOf(expected), columns.group(2), text);
  }

  private static String character(String unit, MatchResult found) {
    if (unit != null) {
      return String.valueOf((char) Integer.parseInt(unit, 16));
    }
    return switch (found.group(2)) {
      case "r" -> "\r";
      case "n" -> "\n";
      case "t" -> "\t";
      case "0" -> "\0";
      case "\\" -> "\\";
      default -> throw new IllegalArgumentException(found.group());
    };
  }
}
