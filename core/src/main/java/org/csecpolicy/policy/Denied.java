package org.csecpolicy.policy;

import java.util.Arrays;

/**
 * The characters that a line of text does not have: they end it, turn it around, hide in it, or are
 * no characters at all. A list of its own, for what the running Java knows of Unicode differs from
 * one version to the next; whatever is not on it is accepted, in scripts of any age.
 *
 * <p>Some of them are needed to write some scripts, and are accepted where those need them: see
 * {@link Spelling}.
 */
final class Denied {
  /** What a text can be cleaned of: first and last of each range, in order. */
  static final int[] HIDDEN = {
    0x0009, 0x000D, // tab, breaks of lines and pages
    0x0085, 0x0085, // next line
    0x00AD, 0x00AD, // soft hyphen
    0x034F, 0x034F, // combining grapheme joiner
    0x061C, 0x061C, // Arabic letter mark
    0x070F, 0x070F, // Syriac abbreviation mark
    0x115F, 0x1160, // Hangul fillers
    0x17B4, 0x17B5, // inherent vowels of Khmer
    0x180B, 0x180F, // variation selectors and vowel separator of Mongolian
    0x200B, 0x200F, // zero-width space, joiners, direction marks
    0x2028, 0x202D, // separators of lines and paragraphs, direction
    0x2060, 0x206F, // word joiner, invisible operators, direction
    0x2800, 0x2800, // blank of Braille
    0x3164, 0x3164, // Hangul filler
    0xFE00, 0xFE0F, // variation selectors
    0xFEFF, 0xFEFF, // byte-order mark
    0xFFA0, 0xFFA0, // Hangul filler
    0xFFF0, 0xFFFB, // reserved, interlinear annotation
    0x1BCA0, 0x1BCA3, // control of shorthand
    0x1D173, 0x1D17A, // control of music
    0xE0000, 0xE0FFF // tags, variation selectors, reserved
  };

  /** What no text can be cleaned of without loss: first and last of each range, in order. */
  static final int[] BEYOND_CLEANING = {
    0x0000, 0x0008, // control
    0x000E, 0x001F,
    0x007F, 0x0084,
    0x0086, 0x009F,
    0x202E, 0x202E, // shows what follows the other way round
    0xD800, 0xDFFF, // half a character
    0xFDD0, 0xFDEF, // no characters
    0xFFFE, 0xFFFF, // nor these, here and at the end of every plane
    0x1FFFE, 0x1FFFF,
    0x2FFFE, 0x2FFFF,
    0x3FFFE, 0x3FFFF,
    0x4FFFE, 0x4FFFF,
    0x5FFFE, 0x5FFFF,
    0x6FFFE, 0x6FFFF,
    0x7FFFE, 0x7FFFF,
    0x8FFFE, 0x8FFFF,
    0x9FFFE, 0x9FFFF,
    0xAFFFE, 0xAFFFF,
    0xBFFFE, 0xBFFFF,
    0xCFFFE, 0xCFFFF,
    0xDFFFE, 0xDFFFF,
    0xEFFFE, 0xEFFFF,
    0xFFFFE, 0xFFFFF,
    0x10FFFE, 0x10FFFF
  };

  /** Spaces of every width; one of them is what a line has between its words. */
  static final int[] SPACES = {
    0x0020, 0x0020, 0x00A0, 0x00A0, 0x1680, 0x1680, 0x2000, 0x200A, 0x202F, 0x202F, 0x205F, 0x205F,
    0x3000, 0x3000
  };

  /** Marks of any letter, which alone show nothing. */
  static final int[] MARKS = {
    0x0300, 0x034E, 0x0350, 0x036F, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE20, 0xFE2F
  };

  private Denied() {}

  /** Whether it is on the list. */
  static boolean has(int codePoint) {
    return isIn(HIDDEN, codePoint) || isIn(BEYOND_CLEANING, codePoint);
  }

  /** Whether it shows nothing on its own, and a text can be without it. */
  static boolean isBlank(int codePoint) {
    return codePoint == ' '
        || !isPlain(codePoint)
            && (isIn(HIDDEN, codePoint) || isIn(SPACES, codePoint) || isIn(MARKS, codePoint));
  }

  /** Whether there is something to see. */
  static boolean isVisible(int codePoint) {
    return isPlain(codePoint)
        ? codePoint != ' '
        : !isBlank(codePoint) && !isIn(BEYOND_CLEANING, codePoint);
  }

  /** What most texts are made of: there is no need to look it up. */
  static boolean isPlain(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }

  /** Whether a character is in one of the ranges. */
  static boolean isIn(int[] ranges, int codePoint) {
    int at = Arrays.binarySearch(ranges, codePoint);
    // Between the first and the last of a range, the place to insert is that of the last.
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
