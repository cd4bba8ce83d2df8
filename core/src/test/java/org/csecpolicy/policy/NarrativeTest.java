package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {
  @ParameterizedTest
  @ValueSource(strings = {"One line.", "Two\nlines.", "\n\tIndented\r\nJosé Núñez, 李小龍\n"})
  void linesAndTabsAreANarrative(String text) {
    assertThat(Narrative.require("summary", text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t\n ", "a\rb", "a\u0000", "a\u0085b", "a\u2028b", "a\u202Eb", "\uD83D"})
  void whatHidesOrTurnsTextAroundIsNot(String text) {
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, () -> Narrative.require("summary", text));

    assertThat(refused).hasMessageStartingWith("summary: ");
  }

  @Test
  void theLongestIsStated() {
    assertThat(Narrative.require("summary", "x".repeat(Narrative.MAX_LENGTH))).isNotEmpty();
    assertThat(
            catchThrowableOfType(
                InvalidValueException.class,
                () -> Narrative.require("summary", "x".repeat(Narrative.MAX_LENGTH + 1))))
        .hasMessage("summary: at most 100000 characters");
  }
}
