package org.csecpolicy.policy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short texts of letters, blanks and characters that some rule is about, the same every time. */
final class OddTexts {
  private static final int[] CHARACTERS = {
    'a', 'Z', '7', ' ', '\n', '\r', '\t', 0x0B, 0x85, 0xA0, 0xAD, 0xA9, 0x0301, 0x034F, 0x061C,
    0x0627, 0x062E, 0x070F, 0x072B, 0x074D, 0x0915, 0x094D, 0x0D28, 0x0D4D, 0x1000, 0x1100, 0x1160,
    0x17B4, 0x17D2, 0x1820, 0x1828, 0x180B, 0x180C, 0x180E, 0x180F, 0x2003, 0x200B, 0x200C, 0x200C,
    0x200D, 0x200D, 0x200E, 0x2028, 0x202A, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2764, 0x2800,
    0x3000, 0x3164, 0x8FBB, 0xA840, 0xAA60, 0xD800, 0xDC00, 0xFDD0, 0xFE00, 0xFE0E, 0xFE0F, 0xFE0F,
    0xFEFF, 0xFFFA, 0xFFFE, 0x10D4A, 0x11F02, 0x1D173, 0x1F469, 0x1F469, 0x20BB7, 0xE0041, 0xE0100,
    0xE0101, 0x10FFFF
  };

  private OddTexts() {}

  static List<String> of(int many) {
    Random random = new Random(18);
    return IntStream.range(0, many)
        .mapToObj(
            any ->
                random
                    .ints(1 + random.nextInt(6), 0, CHARACTERS.length)
                    .mapToObj(each -> Character.toString(CHARACTERS[each]))
                    .collect(Collectors.joining()))
        .toList();
  }

  /** Each character but blanks and those that a text can be without. */
  static int[] visible(String text) {
    return text.codePoints()
        .filter(each -> !Denied.has(each) && !Denied.isIn(Denied.SPACES, each))
        .toArray();
  }

  static String shown(String text) {
    return text.codePoints()
        .mapToObj(each -> String.format("U+%04X", each))
        .collect(Collectors.joining(" "));
  }
}
