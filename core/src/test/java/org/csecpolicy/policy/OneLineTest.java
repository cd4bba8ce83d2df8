package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
