package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsStateTest {
  @ParameterizedTest
  @EnumSource
  void hasItsNameBesideItsPostalCode(UsState state) {
    assertThat(state.name()).matches("[A-Z]{2}");
    assertThat(state.label()).matches("[A-Z][A-Za-z. ]+");
  }

  @Test
  void noTwoHaveOneName() {
    assertThat(UsState.values()).hasSize(56);
    assertThat(UsState.values()).extracting(UsState::label).doesNotHaveDuplicates();
    assertThat(UsState.CA.label()).isEqualTo("California");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByCodeAndName(UsState state) {
    for (String said : new String[] {state.name(), state.label()}) {
      assertThat(UsState.find(said)).contains(state);
      assertThat(UsState.find(" " + said.toLowerCase(Locale.ROOT) + " ")).contains(state);
      assertThat(UsState.find(said.toUpperCase(Locale.ROOT))).contains(state);
      assertThat(UsState.find(said.replace(" ", ""))).contains(state);
    }
    String code = state.name();
    assertThat(UsState.find(code.charAt(0) + "." + code.charAt(1) + ".")).contains(state);
    assertThat(UsState.find(code.charAt(0) + " " + code.charAt(1))).contains(state);
  }

  @ParameterizedTest
  @CsvSource({
    "n.y., NY",
    "N. Y., NY",
    "new\u00a0york, NY",
    "District of Columbia, DC",
    "D.C., DC",
    "'Washington, D.C.', DC",
    "Washington, WA",
    "LA, LA",
    "U.S. Virgin Islands, VI",
    "US Virgin Islands, VI",
    "Virgin Islands, VI",
    "puerto rico, PR"
  })
  void isFoundHoweverItIsWritten(String said, UsState state) {
    assertThat(UsState.find(said)).contains(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "N/A",
        "Unknown",
        "XX",
        "06",
        "CA?",
        "California USA",
        "Mexico",
        "US"
      })
  void anythingElseIsNone(String said) {
    assertThat(UsState.find(said)).isEmpty();
  }
}
