package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
      if (beside >= 0 && !Denied.isIn(Denied.RANGES, beside)) {
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
        "\u062E\u200C", // a joiner that joins nothing
        "\u062E\u200C ",
        "\u200C\u062E",
        "\u0915\u200D", // without the vowel killer
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

  /** The pattern that schemas print, and the code, of texts made of what either is about. */
  @Test
  void thePatternSaysTheSame() {
    Pattern pattern = Pattern.compile(OneLine.pattern());
    int accepted = 0;
    for (String text : OddTexts.of(20_000)) {
      boolean matches = pattern.matcher(text).matches();
      assertThat(matches).as(OddTexts.shown(text)).isEqualTo(accepts(text));
      accepted += matches ? 1 : 0;
    }
    assertThat(accepted).as("texts of both kinds").isBetween(1_000, 19_000);
  }

  private static boolean accepts(String text) {
    try {
      return OneLine.require("name", text).equals(text);
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
