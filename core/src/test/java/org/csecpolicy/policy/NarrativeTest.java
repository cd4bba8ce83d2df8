package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {
  private static final String RULE =
      "summary: without control characters, right-to-left overrides or parts of characters;"
          + " one is at ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One line.",
        "Two\nlines.",
        "\n\tIndented\r\nJosé Núñez, 李小龍\n",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\uD83D\uDC69\u200D\uD83D\uDC67"
      })
  void linesAndTabsAreANarrative(String text) {
    assertThat(Narrative.require("summary", text)).isSameAs(text);
  }

  /** What comes along when a text is pasted. */
  @ParameterizedTest(name = "{index}: {0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "soft hyphen|traf\u00ADficking|trafficking",
        "zero-width space|a\u200Bb|ab",
        "word joiner|a\u2060b|ab",
        "byte-order mark|\uFEFFSeen.|Seen.",
        "line break of Word|Seen.\u000BTwice.|Seen.\\nTwice.",
        "page break|Seen.\u000CTwice.|Seen.\\nTwice.",
        "line separator|Seen.\u2028Twice.|Seen.\\nTwice.",
        "paragraph separator|Seen.\u2029Twice.|Seen.\\nTwice.",
        "next line|Seen.\u0085Twice.|Seen.\\nTwice.",
        "embedding of a telephone|Call \u202A+1 213\u202C now|Call +1 213 now",
        "override of a telephone|Call \u202D(213) 555-0100\u202C|Call (213) 555-0100",
        "isolate of a telephone|Call \u2066213\u2069|Call 213",
        "mark of a telephone|Call \u200E213\u200F|Call 213",
        "joiner in an English word|a\u200Db|ab",
        "selector after a letter|a\uFE0Fb|ab",
        "run of selectors|\u8FBB\uFE00\uFE01\uFE02|\u8FBB\uFE00",
        "tags|a\uDB40\uDC41b|ab",
        "blank of Braille|a\u2800b|a b",
        "Hangul filler|a\u3164b|a b"
      })
  void whatCameAlongUnseenIsCleaned(String name, String pasted, String clean) {
    String expected = clean.replace("\\n", "\n");
    assertThat(Narrative.require("summary", pasted)).isEqualTo(expected);
    assertThat(Narrative.requireNote("summary", pasted)).isEqualTo(expected);
  }

  @Test
  void aCarriageReturnAloneEndsALine() {
    assertThat(Narrative.require("summary", "a\rb\r\nc\r\r\nd")).isEqualTo("a\nb\r\nc\n\r\nd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n ", "\u200B", "\u00AD \u2800", "\u0301"})
  void whatShowsNothingIsNone(String text) {
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, () -> Narrative.require("summary", text));

    assertThat(refused).hasMessage("summary: not blank");
  }

  @ParameterizedTest(name = "{index}: U+{0}")
  @ValueSource(
      strings = {"0000", "0008", "000E", "001B", "001F", "007F", "0084", "0086", "009B", "009F"})
  void aControlCharacterIsRefusedByLineAndColumn(String hexadecimal) {
    assertRefusedAtLine2Column3(Character.toString(Integer.parseInt(hexadecimal, 16)));
  }

  @ParameterizedTest(name = "{index}: U+{0}")
  @ValueSource(
      strings = {"202E", "D800", "DFFF", "FDD0", "FDEF", "FFFE", "FFFF", "1FFFE", "10FFFF"})
  void soIsWhatCouldChangeWhatIsRead(String hexadecimal) {
    assertRefusedAtLine2Column3(Character.toString(Integer.parseInt(hexadecimal, 16)));
  }

  private static void assertRefusedAtLine2Column3(String character) {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> Narrative.require("summary", "Canary\r\n\uD83D\uDE00x" + character + "y"));
    assertThat(refused).hasMessage(RULE + "line 2, column 3");
  }

  @Test
  void aLineEndsWhereAReaderSeesItEnd() {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> Narrative.require("summary", "a\rb\u000Bc\u2028d\r\ne\nf\u0000"));
    assertThat(refused).hasMessage(RULE + "line 6, column 2");
  }

  /** Nothing that can be seen is lost, what is clean stays, and the schema's pattern agrees. */
  @Test
  void everyVisibleCharacterIsKept() {
    Pattern pattern = Pattern.compile(OneLine.pattern());
    for (String text : OddTexts.of(20_000)) {
      String shown = OddTexts.shown(text);
      InvalidValueException refused = null;
      try {
        String clean = Narrative.require("summary", text);
        assertThat(OddTexts.visible(clean)).as(shown).isEqualTo(OddTexts.visible(text));
        assertThat(Narrative.require("summary", clean)).as(shown).isSameAs(clean);
      } catch (InvalidValueException e) {
        refused = e;
      }
      assertThat(pattern.matcher(text).matches()).as(shown).isEqualTo(refused == null);
    }
  }

  @Test
  void theLongestIsStated() {
    String longest = "\uD83D\uDE00".repeat(Narrative.MAX_LENGTH);
    assertThat(Narrative.require("summary", longest)).isSameAs(longest);
    assertThat(
            catchThrowableOfType(
                InvalidValueException.class, () -> Narrative.require("summary", longest + "x")))
        .hasMessage("summary: at most 100000 characters");
  }

  /** Every range in order: a search by halves relies on it. */
  @Test
  void theRangesAreInOrder() {
    for (int[] ranges :
        new int[][] {
          Denied.HIDDEN,
          Denied.BEYOND_CLEANING,
          Denied.SPACES,
          Denied.MARKS,
          Spelling.JOINING,
          Spelling.MONGOLIAN,
          Spelling.IDEOGRAPHS,
          Spelling.DOTTED,
          Spelling.PICTOGRAPHS,
          Spelling.SYRIAC
        }) {
      assertThat(ranges.length % 2).isZero();
      assertThat(
              IntStream.range(1, ranges.length)
                  .allMatch(
                      i -> i % 2 == 1 ? ranges[i - 1] <= ranges[i] : ranges[i - 1] < ranges[i]))
          .isTrue();
    }
    int[][] tablesOfACharacter = {
      Denied.HIDDEN, Denied.BEYOND_CLEANING, Denied.SPACES, Denied.MARKS
    };
    for (int each = 0; each <= Character.MAX_CODE_POINT; each++) {
      int tables = 0;
      for (int[] ranges : tablesOfACharacter) {
        tables += Denied.isIn(ranges, each) ? 1 : 0;
      }
      if (tables > 1) {
        throw new AssertionError("twice: U+" + Integer.toHexString(each));
      }
      if (Denied.isIn(Spelling.JOINING, each)
          || Denied.isIn(Spelling.PICTOGRAPHS, each)
          || Denied.isIn(Spelling.IDEOGRAPHS, each)) {
        assertThat(Denied.has(each)).as("U+%04X", each).isFalse();
      }
    }
  }
}
