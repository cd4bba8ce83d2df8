package org.csecpolicy.policy;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.Locale;

/**
 * What {@link Cleaning} makes a text of, as regular expressions of ECMA-262, from the same ranges,
 * for whoever checks documents by their schemas. They look neither ahead nor behind, and of no text
 * two parts begin alike, so that an engine of any kind takes time that grows with the length of the
 * text alone.
 */
final class TextPattern {
  private static final int PLANE = 0x10000;

  private TextPattern() {}

  /** What is cleaned or blank, then something to see, then anything but what is refused. */
  static String readable() {
    String nothing = listed(Denied.HIDDEN, Denied.SPACES, Denied.MARKS);
    String refused = listed(Denied.BEYOND_CLEANING);
    String neither = listed(Denied.HIDDEN, Denied.SPACES, Denied.MARKS, Denied.BEYOND_CLEANING);
    return "^[" + nothing + "]*[^" + neither + "][^" + refused + "]*$";
  }

  /** What shows nothing, and can be left out. */
  static String blank() {
    return "^[" + listed(Denied.HIDDEN, Denied.SPACES, Denied.MARKS) + "]*$";
  }

  /** The ranges as they stand in brackets. */
  private static String listed(int[]... all) {
    RangeSet<Integer> set = TreeRangeSet.create();
    for (int[] ranges : all) {
      for (int i = 0; i < ranges.length; i += 2) {
        set.add(Range.closedOpen(ranges[i], ranges[i + 1] + 1));
      }
    }
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
