package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;

/**
 * What remains of a name when its spelling is set aside: case, accents, blanks, hyphens,
 * apostrophes, periods and commas, and whether "Saint" is written out. Anything else stays, so that
 * "Orange?" is not Orange.
 */
final class NameKey {
  private static final CharMatcher SEPARATOR =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf(".,-\u2212"))
          // Apostrophes of every kind, and what is typed for one.
          .or(CharMatcher.anyOf("'`\u00b4\u2018\u2019\u201b\u2032"));

  private NameKey() {}

  /** The words of a name run together. */
  static String of(String name) {
    return String.join("", words(name));
  }

  /** The words of a name: "St. Mary's" is "saint", "mary" and "s". */
  static ImmutableList<String> words(String name) {
    String plain =
        CharMatcher.ascii().matchesAllOf(name)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFKD);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char each = i < plain.length() ? plain.charAt(i) : ' ';
      if (each == '&' || separates(each)) {
        if (word.length() > 0) {
          words.add(spelledOut(word.toString()));
          word.setLength(0);
        }
        if (each == '&') {
          words.add("and");
        }
      } else if (Character.getType(each) != Character.NON_SPACING_MARK) {
        word.append(Character.toLowerCase(each));
      }
    }
    return words.build();
  }

  private static boolean separates(char each) {
    return !Character.isLetterOrDigit(each)
            && (SEPARATOR.matches(each) || Character.getType(each) == Character.DASH_PUNCTUATION)
        || each >= '\u02b9' && each <= '\u02bf'; // the okina and others that count as letters
  }

  private static String spelledOut(String word) {
    return switch (word) {
      case "st", "ste", "sainte" -> "saint";
      default -> word;
    };
  }
}
