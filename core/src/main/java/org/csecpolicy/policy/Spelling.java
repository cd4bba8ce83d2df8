package org.csecpolicy.policy;

/**
 * Goes through a text, and tells of each character that is {@linkplain Denied denied} whether the
 * script needs it where it stands: a joiner after a letter of the scripts that join, at the end of
 * a word too, as Kurdish has it; the selectors and the vowel separator of Mongolian after its
 * letters; one selector after an ideograph, a letter of Burmese or Phags-pa or a pictograph; a
 * joiner between pictographs; the abbreviation mark of Syriac before its letters.
 */
final class Spelling {
  /** Scripts with letters that join, or take the form of a joiner beside them. */
  static final int[] JOINING = {
    0x0600, 0x061B, 0x061D, 0x070E, 0x0710, 0x0DFF, 0x0F00, 0x109F, 0x1780, 0x17B3, 0x17B6, 0x180A,
    0x1810, 0x18AF, 0x1A00, 0x1AAF, 0x1B00, 0x1C4F, 0xA800, 0xA8FF, 0xA930, 0xA95F, 0xA980, 0xAA7F,
    0xAAE0, 0xAAFF, 0xABC0, 0xABFF, 0xFB50, 0xFDCF, 0xFDF0, 0xFDFF, 0xFE70, 0xFEFC, 0x10A00,
    0x10A5F, 0x10AC0, 0x10AFF, 0x10B80, 0x10BAF, 0x10D00, 0x10D8F, 0x10E80, 0x10EFF, 0x10F30,
    0x10FDF, 0x11000, 0x11FFF, 0x1E900, 0x1E95F
  };

  static final int[] MONGOLIAN = {0x1820, 0x18AA};

  static final int[] IDEOGRAPHS = {
    0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
  };

  /** Burmese and its neighbors, and Phags-pa: letters with a second form. */
  static final int[] DOTTED = {0x1000, 0x109F, 0xA840, 0xA877, 0xA9E0, 0xA9FF, 0xAA60, 0xAA7F};

  static final int[] PICTOGRAPHS = {
    0x00A9, 0x00A9, 0x00AE, 0x00AE, 0x203C, 0x203C, 0x2049, 0x2049, 0x2122, 0x2122, 0x2139, 0x2139,
    0x2190, 0x27BF, 0x2900, 0x2BFF, 0x3030, 0x3030, 0x303D, 0x303D, 0x3297, 0x3297, 0x3299, 0x3299,
    0x1F000, 0x1FAFF
  };

  static final int[] SYRIAC = {0x0710, 0x072F, 0x074D, 0x074F};

  private static final int NONE = -1;

  /** The letter or other sign before, beside which the next one may be needed. */
  private int base = NONE;

  private boolean selected;
  private boolean separated;

  /** Whether a character may stand there; it goes on to the next one. */
  boolean accepts(String text, int at) {
    int codePoint = text.codePointAt(at);
    if (!Denied.has(codePoint)) {
      startAt(codePoint);
      return true;
    }
    boolean needed = isNeeded(codePoint, next(text, at + Character.charCount(codePoint)));
    if (!needed || !isSelector(codePoint)) {
      startAt(NONE);
    }
    return needed;
  }

  /** It has come as far as past this character, which is not denied. */
  void passed(int codePoint) {
    startAt(codePoint);
  }

  private void startAt(int codePoint) {
    base = codePoint;
    selected = false;
    separated = false;
  }

  private static int next(String text, int at) {
    return at < text.length() ? text.codePointAt(at) : NONE;
  }

  private boolean isNeeded(int codePoint, int next) {
    return switch (codePoint) {
      case 0x200C -> is(JOINING, base);
      case 0x200D -> is(JOINING, base) || is(PICTOGRAPHS, base) && is(PICTOGRAPHS, next);
      case 0x070F -> is(SYRIAC, next);
      case 0x180B, 0x180C, 0x180D, 0x180F -> is(MONGOLIAN, base) && select();
      case 0x180E -> is(MONGOLIAN, base) && separate();
      default -> isSelector(codePoint) && isVariant(codePoint) && select();
    };
  }

  private boolean isVariant(int selector) {
    return is(IDEOGRAPHS, base)
        || selector == 0xFE00 && is(DOTTED, base)
        || (selector == 0xFE0E || selector == 0xFE0F) && is(PICTOGRAPHS, base);
  }

  /** One selector for each letter, and none after the separator. */
  private boolean select() {
    boolean first = !selected && !separated;
    selected = true;
    return first;
  }

  private boolean separate() {
    boolean first = !separated;
    separated = true;
    return first;
  }

  private static boolean isSelector(int codePoint) {
    return codePoint >= 0x180B && codePoint <= 0x180F
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  private static boolean is(int[] ranges, int codePoint) {
    return codePoint != NONE && Denied.isIn(ranges, codePoint);
  }
}
