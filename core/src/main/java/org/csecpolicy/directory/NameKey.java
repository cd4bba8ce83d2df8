package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;

/**
 * What remains of a name when its spelling is set aside: case, accents, blanks, hyphens,
 * apostrophes, periods and commas, and whether "Saint" is written out. Anything else stays, so that
 * "Orange?" is not Orange.
 */
final class NameKey {
  private NameKey() {}

  /** The words of a name run together: "saintmarys" for "St. Mary's". */
  static String of(String name) {
    return words(name, "");
  }

  /** The words of a name with this between them. */
  static String words(String name, String between) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder words = new StringBuilder(plain.length() + 2);
    int word = 0; // where the last one begins
    for (int i = 0; i < plain.length(); i++) {
      char each = plain.charAt(i);
      if (each == '&' || separates(each)) {
        word = endWord(words, word, between);
        if (each == '&') {
          word = endWord(words.append("and"), word, between);
        }
      } else if (!isMark(each)) {
        words.append(Character.toLowerCase(each));
      }
    }
    word = endWord(words, word, between);
    words.setLength(word == 0 ? 0 : word - between.length());
    return words.toString();
  }

  private static int endWord(StringBuilder words, int from, String between) {
    if (words.length() == from) {
      return from;
    }
    if (words.charAt(from) == 's' && isSaint(words.substring(from))) {
      words.replace(from, words.length(), "saint");
    }
    return words.append(between).length();
  }

  private static boolean isSaint(String word) {
    return word.equals("st") || word.equals("ste") || word.equals("sainte");
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char each) {
    return each > '~' && Character.getType(each) == Character.NON_SPACING_MARK;
  }

  private static boolean separates(char each) {
    return switch (each) {
      // What is typed for an apostrophe, too.
      case ' ', '.', ',', '-', '\'', '`' -> true;
      case '\u00b4', '\u2018', '\u2019', '\u201b', '\u2032', '\u2212' -> true;
      default ->
          each < ' '
              || each > '~'
                  && (each >= '\u02b9' && each <= '\u02bf' // the okina and others like it
                      || CharMatcher.whitespace().matches(each)
                      || Character.getType(each) == Character.DASH_PUNCTUATION);
    };
  }
}
