package org.csecpolicy.policy;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.Locale;

/**
 * The rules of {@link OneLine} and {@link Narrative} as regular expressions of ECMA-262, from the
 * same ranges, for whoever checks documents by their schemas. They look neither ahead nor behind,
 * and of no text two parts begin alike, so that an engine of any kind takes time that grows with
 * the length of the text alone.
 */
final class TextPattern {
  private static final String JOINER = "[\\u200C\\u200D]";
  private static final int PLANE = 0x10000;

  private TextPattern() {}

  static String line() {
    String special =
        listed(Denied.RANGES, Spelling.JOINING, Spelling.IDEOGRAPHS, Spelling.PICTOGRAPHS);
    String blank = listed(Denied.BLANK);
    String signs = signs();
    return ("^[" + blank + "]*")
        + ("(?:[^" + special + blank + "]|" + signs + ")")
        + ("(?:[^" + special + "]|" + signs + ")*$");
  }

  /** What {@link Spelling} has to look at, each with what may stand beside it. */
  private static String signs() {
    String letter =
        ("[" + listed(plainLetters()) + "]")
            + ("|[" + listed(Spelling.MONGOLIAN) + "][\\u180B-\\u180D\\u180F]?\\u180E?")
            + ("|[" + listed(Spelling.DOTTED) + "]\\uFE00?");
    String virama = "[" + listed(Spelling.VIRAMA) + "]" + JOINER + "?";
    String pictograph = "[" + listed(Spelling.PICTOGRAPHS) + "][\\uFE0E\\uFE0F]?";
    String selector = "[\\uFE00-\\uFE0F" + listed(new int[] {0xE0100, 0xE01EF}) + "]";
    return ("(?:\\u070F[" + listed(Spelling.SYRIAC) + "]|" + letter + ")")
        + ("(?:" + JOINER + "(?:" + letter + "))*")
        + ("(?:" + JOINER + virama + ")?")
        + ("|" + virama)
        + ("|[" + listed(Spelling.IDEOGRAPHS) + "]" + selector + "?")
        + ("|" + pictograph + "(?:\\u200D" + pictograph + ")*");
  }

  private static RangeSet<Integer> plainLetters() {
    RangeSet<Integer> letters = set(Spelling.JOINING);
    letters.removeAll(set(Spelling.VIRAMA, Spelling.MONGOLIAN, Spelling.DOTTED));
    return letters;
  }

  /** What is cleaned or blank, then something to see, then anything but what is refused. */
  static String narrative() {
    RangeSet<Integer> nothing = set(Denied.RANGES, Denied.BLANK);
    nothing.removeAll(set(Denied.BEYOND_CLEANING));
    return ("^[" + listed(nothing) + "]*")
        + ("[^" + listed(Denied.RANGES, Denied.BLANK) + "]")
        + ("[^" + listed(Denied.BEYOND_CLEANING) + "]*$");
  }

  private static RangeSet<Integer> set(int[]... all) {
    RangeSet<Integer> set = TreeRangeSet.create();
    for (int[] ranges : all) {
      for (int i = 0; i < ranges.length; i += 2) {
        set.add(Range.closedOpen(ranges[i], ranges[i + 1] + 1));
      }
    }
    return set;
  }

  private static String listed(int[]... all) {
    return listed(set(all));
  }

  /** The ranges as they stand in brackets. */
  private static String listed(RangeSet<Integer> set) {
    StringBuilder list = new StringBuilder();
    for (Range<Integer> range : set.asRanges()) {
      Range<Integer> whole = range.canonical(DiscreteDomain.integers());
      append(list, whole.lowerEndpoint());
      if (whole.upperEndpoint() - whole.lowerEndpoint() > 1) {
        append(list.append('-'), whole.upperEndpoint() - 1);
      }
    }
    return list.toString();
  }

  /** Beyond 16 bits as itself: no escape of it means the same to every engine. */
  private static void append(StringBuilder list, int codePoint) {
    if (codePoint < PLANE) {
      list.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
    } else {
      list.appendCodePoint(codePoint);
    }
  }
}
