package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orange",
        "orange",
        "Orange County",
        "ORANGE COUNTY",
        " Orange\u00a0County ",
        "Orange County County"
      })
  void isTheSameHoweverItIsWritten(String name) {
    assertThat(County.of(name, UsState.CA)).isEqualTo(County.of("Orange", UsState.CA));
  }

  /** Names that end in six letters, or in the word without a blank before it. */
  @ParameterizedTest
  @ValueSource(strings = {"San Benito", "Newcounty", "County", "Inyo", "El Dorado"})
  void aNameThatDoesNotEndInTheWordKeepsItsEnd(String name) {
    assertThat(County.of(name, UsState.CA).name()).isEqualTo(name);
  }

  @Test
  void isAnotherInAnotherState() {
    assertThat(County.of("Orange", UsState.FL)).isNotEqualTo(County.of("Orange", UsState.CA));
  }

  @Test
  void isPrintedWithItsState() {
    assertThat(County.of("orange county", UsState.CA)).hasToString("orange, CA");
  }

  @Test
  void aBlankNameIsNone() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> County.of("  ", UsState.CA))
        .withMessage("county: not blank");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OUTSIDE_US")
  void aStateHasItsNameBesideItsPostalCode(UsState state) {
    assertThat(state.name()).matches("[A-Z]{2}");
    assertThat(state.label()).matches("[A-Z][A-Za-z. ]+");
  }

  @Test
  void noTwoStatesHaveOneName() {
    assertThat(UsState.values()).extracting(UsState::label).doesNotHaveDuplicates();
    assertThat(UsState.CA.label()).isEqualTo("California");
    assertThat(UsState.OUTSIDE_US.label()).isEqualTo("outside the United States");
  }
}
