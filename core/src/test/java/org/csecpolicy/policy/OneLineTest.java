package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {
  private static final String SECRET = "Jane Roe";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "   ",
        "\t",
        "\u2003",
        "\u2800",
        "\u3164",
        "\u115f",
        "\u1160",
        "\uffa0",
        " \u2800 "
      })
  void whatIsBlankIsRefused(String blank) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OneLine.require("child.name", blank))
        .withMessage("child.name: not blank");
  }

  /** U+034F, U+115F, U+17B4, U+2065, U+2800 and U+3164 were once accepted within a name. */
  @ParameterizedTest(name = "{index}: U+{0}")
  @ValueSource(
      strings = {
        "034F", "115F", "1160", "17B4", "17B5", "180E", "2065", "2060", "2800", "3164", "FFA0",
        "FDD0", "FDEF", "FFFE", "FFFF", "1FFFE", "10FFFF", "FE00", "FE0F", "E0100", "E01EF",
        "E0001", "E0FFF", "FFF9", "1D173", "1BCA0", "200B", "200C", "200D", "180B", "070F"
      })
  void nothingHidesWithinAName(String hexadecimal) {
    String hidden = Character.toString(Integer.parseInt(hexadecimal, 16));

    for (String text : List.of("Jane" + hidden + "Roe", hidden + "Jane", "Jane" + hidden)) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> OneLine.require("child.name", text))
          .withMessage("child.name: one line without control, invisible or direction characters");
    }
  }

  @ParameterizedTest(name = "{index}: beside U+{0}")
  @ValueSource(
      strings = {
        "0000", "001F", "007F", "009F", "00AD", "034F", "061C", "1160", "17B5", "200B", "200F",
        "2028", "202E", "2060", "206F", "2800", "3164", "FDD0", "FDEF", "FEFF", "FFA0", "FFF0",
        "FFFB", "1BCA0", "1BCA3", "1D173", "1D17A", "E0000", "E0FFF"
      })
  void aRangeEndsWhereItEnds(String hexadecimal) {
    int edge = Integer.parseInt(hexadecimal, 16);
    for (int beside : new int[] {edge - 1, edge + 1}) {
      if (beside >= 0 && !Denied.has(beside)) {
        String text = "x" + Character.toString(beside);
        assertThat(OneLine.require("name", text)).isSameAs(text);
      }
    }
  }

  /** What a script is written with; and names in scripts that the running Java may not know. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u1830\u1820\u1837\u180E\u1820", // Mongolian, with the vowel separator
        "\u182E\u1823\u1829\u182D\u180B\u1823\u182F", // and with a selector
        "\u1828\u180B\u180E\u1820", // and with both
        "\u070F\u072B\u0721", // Syriac, abbreviated
        "\u06F1\u06DD", // Arabic, end of a verse
        "\u0D05\u0D32\u0D28\u0D4D\u200D", // Malayalam, the last letter by a joiner
        "\u0D05\u0D28\u0D4D\u200D Roe",
        "\u0915\u094D\u200D\u0937", // Hindi
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian
        "\u0647\u200C", // Kurdish, a joiner at the end of a word
        "\u0646\u0627\u0645\u0647\u200C \u0646\u0648",
        "\u0647\u200D", // the sign of a year of the Hijra
        "\u8FBB\uDB40\uDD00", // Japanese, one form of an ideograph
        "\u1000\uFE00", // Khamti
        "\uD83D\uDC69\u200D\u2764\uFE0F\u200D\uD83D\uDC69",
        "\uD801\uDD70\uD801\uDD71", // Vithkuqi, of Unicode 14
        "\uD807\uDF02\uD807\uDF03", // Kawi, 15
        "\uD803\uDD4A\uD803\uDD50", // Garay, 16
        "\uD81B\uDEA0" // Beria Erfe, 17
      })
  void aScriptHasWhatItNeeds(String name) {
    assertThat(OneLine.require("child.name", name)).isSameAs(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u8FBB\uDB40\uDD00\uDB40\uDD01", // a run of selectors
        "\u8FBB\uFE00\uFE00",
        "\u1828\u180B\u180C",
        "\u1828\u180E\u180E",
        "\u1828\u180E\u180B",
        "\u062E\u200C\u200C\u0627", // a run of joiners
        "\u200C\u062E", // a joiner before its letter
        "\u062E \u200C",
        "\u0D28\u0D4D\u200D\u200D",
        "\u070F\u070F\u072B",
        "A\u200DB",
        "\u1000\uFE01",
        "\uD83D\uDC69\u200D",
        "\uD83D\uDC69\uFE0F\uFE0F",
        "1\uFE0F"
      })
  void andNothingMore(String name) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OneLine.require("child.name", name))
        .withMessage("child.name: one line without control, invisible or direction characters");
  }

  /** What comes along when somebody pastes a name, a number or an address, or hits a wrong key. */
  @ParameterizedTest(name = "{index}: {0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "blanks at either end|  Jane Roe |Jane Roe",
        "blanks within|Jane   Roe|Jane Roe",
        "blanks of other widths|\u00A0Jane\u2003\u202FRoe\u3000|Jane Roe",
        "blank of Braille, Hangul filler|Jane\u2800\u3164Roe|Jane Roe",
        "tab|Jane\tRoe|Jane Roe",
        "line break|1 Example St\\nLos Angeles\\n|1 Example St Los Angeles",
        "line break of Windows|1 Example St\\r\\nLos Angeles|1 Example St Los Angeles",
        "line break of Word|1 Example St\u000BLos Angeles|1 Example St Los Angeles",
        "other line breaks|a\\r\u000C\u0085\u2028\u2029b|a b",
        "marks of a telephone|\u200E(213) 555-0100\u200F|(213) 555-0100",
        "embedding of a telephone|\u202A+1 213 555 0100\u202C|+1 213 555 0100",
        "override of a telephone|\u202D213\u202C|213",
        "isolate of a telephone|\u2068213\u2069|213",
        "zero-width characters|Ja\u200Bne\u2060 R\uFEFFoe|Jane Roe",
        "soft hyphen|Exam\u00ADple|Example",
        "zero-width between blanks|Jane \u200B Roe|Jane Roe",
        "joiner in an English name|Ja\u200Dne|Jane",
        "selector after a letter|Ja\uFE0Fne|Jane",
        "run of joiners|\u062E\u200C\u200C\u0627|\u062E\u200C\u0627"
      })
  void whatCameAlongIsCleaned(String name, String written, String clean) {
    String pasted = written.replace("\\r", "\r").replace("\\n", "\n");
    assertThat(OneLine.cleaned("caller.callBack", pasted)).isEqualTo(clean);
    assertThat(OneLine.cleaned("caller.callBack", clean)).isSameAs(clean);
    assertThat(OneLine.isBlank(pasted)).isFalse();
  }

  @ParameterizedTest(name = "{index}: U+{0}")
  @ValueSource(
      strings = {
        "0000", "0008", "000E", "001B", "001F", "007F", "0084", "0086", "009B", "009F", "202E",
        "D800", "DFFF", "FDD0", "FDEF", "FFFE", "FFFF", "1FFFE", "10FFFF"
      })
  void whatCouldChangeWhatIsReadIsRefusedByPlace(String hexadecimal) {
    String character = Character.toString(Integer.parseInt(hexadecimal, 16));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OneLine.cleaned("child.name", SECRET + character))
        .withMessage(
            "child.name: without control characters, right-to-left overrides or parts of"
                + " characters; one is at line 1, column 9");
    assertThat(OneLine.isBlank(character)).isFalse();
  }

  /**
   * Nothing that can be seen is lost, nothing but that is left, what is clean stays, and the
   * schema's patterns agree.
   */
  @Test
  void everyVisibleCharacterIsKept() {
    Pattern readable = Pattern.compile(OneLine.pattern());
    Pattern blank = Pattern.compile(OneLine.blankPattern());
    int accepted = 0;
    for (String text : OddTexts.of(20_000)) {
      String shown = OddTexts.shown(text);
      boolean matches = readable.matcher(text).matches();
      assertThat(blank.matcher(text).matches()).as(shown).isEqualTo(OneLine.isBlank(text));
      try {
        String clean = OneLine.cleaned("name", text);
        assertThat(matches).as(shown).isTrue();
        assertThat(OddTexts.visible(clean)).as(shown).isEqualTo(OddTexts.visible(text));
        assertThat(OneLine.require("name", clean)).as(shown).isEqualTo(clean.strip());
        assertThat(OneLine.cleaned("name", clean)).as(shown).isSameAs(clean);
      } catch (InvalidValueException refused) {
        assertThat(matches).as(shown).isFalse();
      }
      accepted += matches ? 1 : 0;
    }
    assertThat(accepted).as("texts of both kinds").isBetween(1_000, 19_000);
  }

  /** Of every character there is; of the planes 4 to 13, which have none, where they end. */
  @Test
  void thePatternsSayTheSame() {
    Pattern readable = Pattern.compile(OneLine.pattern());
    Pattern blank = Pattern.compile(OneLine.blankPattern());
    for (int each = 0; each <= Character.MAX_CODE_POINT; each++) {
      if (each > 0x4_0000 && each < 0xD_FFF0 && (each & 0xFFFF) == 0x10) {
        each |= 0xFFF0;
      }
      String text = Character.toString(each);
      boolean matches = readable.matcher(text).matches();
      if (matches != isCleaned(text) || blank.matcher(text).matches() != OneLine.isBlank(text)) {
        throw new AssertionError(OddTexts.shown(text));
      }
    }
  }

  private static boolean isCleaned(String text) {
    try {
      return !OneLine.cleaned("name", text).isEmpty();
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  /** As JSON Schema counts them. */
  @Test
  void lengthIsCountedInCharactersOfUnicode() {
    String longest = "\uD842\uDFB7".repeat(OneLine.MAX_LENGTH);
    assertThat(OneLine.require("child.name", longest)).isSameAs(longest);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OneLine.require("child.name", longest + "x"))
        .withMessage("child.name: at most 500 characters");
  }

  @Test
  void theLongestLineIsAccepted() {
    String longest = "x".repeat(OneLine.MAX_LENGTH);

    assertThat(OneLine.require("child.name", longest)).isSameAs(longest);
  }

  @Test
  void oneCharacterMoreIsRefusedWithoutBeingRepeated() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OneLine.require("child.name", "x".repeat(OneLine.MAX_LENGTH + 1)))
        .withMessage("child.name: at most 500 characters");
  }

  @ParameterizedTest(name = "{index}: U+{0}")
  @ValueSource(
      strings = {
        "000A", "000D", "0000", "0009", "001B", "007F", "0085", "2028", "2029", "200E", "200F",
        "202A", "202E", "2066", "2069", "061C", "00AD", "FEFF", "E0041", "D800", "DFFF"
      })
  void whatEndsTheLineHidesInItOrTurnsItAroundIsRefused(String hexadecimal) {
    int codePoint = Integer.parseInt(hexadecimal, 16);
    String text = SECRET + new StringBuilder().appendCodePoint(codePoint) + "FRP";

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OneLine.require("child.name", text))
        .withMessageStartingWith("child.name: ")
        .satisfies(
            refused -> {
              assertThat(refused.getMessage()).doesNotContain(SECRET);
              assertThat(refused.toString()).doesNotContain(SECRET);
              assertThat(refused.violations())
                  .extracting(Violation::field)
                  .containsExactly("child.name");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "José Núñez",
        "Jose\u0301 Nun\u0303ez",
        "李小龍",
        "علی\u200cرضا",
        "ක්\u200dෂාන්ති",
        "נועה",
        "O'Brien-Smith, Mary-Jane",
        "𠮷野家",
        "x",
        "~",
        "\u00a1"
      })
  void namesOfEveryScriptAreAcceptedAsTheyAre(String name) {
    assertThat(OneLine.require("child.name", name)).isSameAs(name);
  }
}
