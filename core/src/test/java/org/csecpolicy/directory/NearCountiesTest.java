package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearCountiesTest {
  @ParameterizedTest
  @CsvSource({
    "Los Angelos, CA, Los Angeles",
    "Las Angeles, CA, Los Angeles",
    "Los Angles, CA, Los Angeles",
    "Lso Angeles, CA, Los Angeles",
    "Los Anegles, CA, Los Angeles",
    "Los Angeelss, CA, Los Angeles",
    "los angelos county, CA, Los Angeles",
    "County of Los Angelos, CA, Los Angeles",
    "'Los Angelos, CA', CA, Los Angeles",
    "Los Angeles Conty, CA, Los Angeles",
    "Los Angeles Coutny, CA, Los Angeles",
    "Los Angeles Orange, CA, ",
    "Orage, CA, Orange",
    "Oragne, CA, Orange",
    "Ventra, CA, Ventura",
    "San Bernadino, CA, San Bernardino",
    "San Bernidino, CA, San Bernardino",
    "Santa Barbra, CA, Santa Barbara",
    "Kren, CA, Kern",
    "Inio, CA, Inyo",
    "Saint Clare, IL, St. Clair",
    "St Claire, IL, St. Clair",
    "Mayagues, PR, Mayaguez",
    "Dona Anna, NM, Doña Ana"
  })
  void aNameIsNearWhenOneOrTwoLettersAreWrong(String said, UsState state, String name) {
    if (name == null) {
      assertThat(County.nearest(said, state)).isEmpty();
    } else {
      assertThat(County.nearest(said, state)).first().extracting(County::name).isEqualTo(name);
    }
  }

  /** Three letters off, too short to tell, another place altogether, a code, or of another kind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "LA",
        "L.A.",
        "LAC",
        "N/A",
        "none",
        "Unknown",
        "Lis Angalas",
        "Monterey Park",
        "Orange Grove",
        "Inky",
        "Kent City",
        "City of Los Angeles",
        "Los Angelos City",
        "Hollywood",
        "06038",
        "999",
        "Los Angeles?? or so"
      })
  void whatIsFurtherAwayIsNotNear(String said) {
    assertThat(County.nearest(said, UsState.CA)).isEmpty();
  }

  /** A city two letters away: offered, and never taken for the county. */
  @Test
  void santaClaritaIsNearSantaClara() {
    assertThat(County.nearest("Santa Clarita", UsState.CA))
        .containsExactly(County.of("Santa Clara", UsState.CA));
    assertThat(County.find("Santa Clarita", UsState.CA)).isEmpty();
  }

  @Test
  void theNearestComesFirst() {
    assertThat(County.nearest("Marinn", UsState.CA)).extracting(County::name).startsWith("Marin");
    assertThat(County.nearest("Harison", UsState.TX))
        .extracting(County::name)
        .containsExactly("Harrison", "Carson", "Madison", "Marion");
  }

  /** A name that is two counties' is right in every letter. */
  @Test
  void bothOfOneNameAreNear() {
    assertThat(County.nearest("St. Louis", UsState.MO))
        .extracting(County::printedName)
        .containsExactly("St. Louis County", "St. Louis city");
    assertThat(County.nearest("Saint Lewis county", UsState.MO))
        .extracting(County::printedName)
        .containsExactly("St. Louis County");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "orange, orange, 0",
    "orange, orage, 1",
    "orange, orrange, 1",
    "orange, oramge, 1",
    "orange, oragne, 1",
    "orange, roagne, 2",
    "orange, rangeo, 2",
    "ca, abc, 3",
    "orange, range, 1",
    "kern, yolo, 4"
  })
  void theDistanceIsCountedInLetters(String one, String other, int letters) {
    assertThat(SpellingDistance.between(one, other, 9)).isEqualTo(letters);
    assertThat(SpellingDistance.between(other, one, 9)).isEqualTo(letters);
  }

  @Test
  void aNameOfAnyLengthIsComparedQuickly() {
    assertThat(County.nearest("x".repeat(1_000_000), UsState.TX)).isEmpty();
    assertThat(County.find("county of ".repeat(100_000) + "County".repeat(9), UsState.TX))
        .isEmpty();
  }
}
