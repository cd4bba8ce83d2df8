package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
  private static final Set<String> AMBIGUOUS =
      Stream.concat(Stream.of("NA", "NO"), Stream.of(UsState.values()).map(UsState::name))
          .collect(Collectors.toSet());

  /** The United States, its territories, and the islands of it that nobody lives on. */
  private static final ImmutableSet<String> OF_THE_UNITED_STATES =
      ImmutableSet.of("US", "AS", "GU", "MP", "PR", "VI", "UM");

  /** The list that comes with Java is that of ISO 3166-1. */
  @Test
  void theyAreThoseOfTheStandard() {
    Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.removeAll(OF_THE_UNITED_STATES);

    assertThat(codes).hasSize(242);
    assertThat(Country.values())
        .extracting(Country::name)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void noTwoHaveOneName() {
    assertThat(Country.values()).extracting(Country::label).doesNotHaveDuplicates();
  }

  /** "CA" is how people write California, "LA" Los Angeles, "NA" that it is not applicable. */
  @Test
  void isNotFoundByACodeThatIsSaidOfSomethingElse() {
    for (String code : AMBIGUOUS) {
      assertThat(Country.find(code)).as(code).isEmpty();
      assertThat(Country.find(code.toLowerCase(Locale.ROOT))).as(code).isEmpty();
    }
    assertThat(AMBIGUOUS).contains("CA", "LA", "CO", "IN");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByCodeAndName(Country country) {
    boolean ambiguous = AMBIGUOUS.contains(country.name());
    for (String said :
        ambiguous
            ? new String[] {country.label()}
            : new String[] {country.name(), country.label()}) {
      assertThat(Country.find(said)).contains(country);
      assertThat(Country.find(said.toUpperCase(Locale.ROOT))).contains(country);
      assertThat(Country.find("  " + said.toLowerCase(Locale.ROOT))).contains(country);
      assertThat(Country.find(Normalizer.normalize(said, Normalizer.Form.NFD))).contains(country);
      assertThat(Country.find(withoutMarks(said))).contains(country);
    }
    assertThat(Country.find("the " + country.label())).contains(country);
    assertThat(Country.isTheUnitedStates(country.label())).isFalse();
  }

  /** A hospital's emergency room, the Inland Empire, the South Bay, and an operating room. */
  @ParameterizedTest
  @ValueSource(
      strings = {"the ER", "the IE", "The SB", "the er.", "the OR", "in the ER", "the L.B."})
  void aCodeWithAnArticleIsNoCountry(String said) {
    assertThat(Country.find(said)).isEmpty();
    assertThat(UsState.find(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the UK", "the Gambia", "The U.K.", "g.b."})
  void aNameMayHaveOne(String said) {
    assertThat(Country.find(said)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "México, MX",
    "MEXICO, MX",
    "mx, MX",
    "South Korea, KR",
    "Republic of Korea, KR",
    "North Korea, KP",
    "UK, GB",
    "U.K., GB",
    "England, GB",
    "Russia, RU",
    "Viet Nam, VN",
    "vietnam, VN",
    "Ivory Coast, CI",
    "Cote d’Ivoire, CI",
    "Türkiye, TR",
    "Trinidad & Tobago, TT",
    "St. Lucia, LC",
    "Guinea Bissau, GW",
    "The Gambia, GM",
    "Burma, MM",
    "Georgia, GE",
    "Samoa, WS",
    "British Virgin Islands, VG"
  })
  void isFoundByWhatItIsCalled(String said, Country country) {
    assertThat(Country.find(said)).contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "N/A",
        "Unknown",
        "abroad",
        "Korea",
        "Congo",
        "Mexiko",
        "Mexico?",
        "MEX",
        "California",
        "The",
        "US",
        "PR",
        "GU",
        "VI",
        "AS",
        "MP",
        "UM",
        "Puerto Rico",
        "Guam",
        "American Samoa",
        "Northern Mariana Islands",
        "U.S. Virgin Islands"
      })
  void anythingElseIsNone(String said) {
    assertThat(Country.find(said)).isEmpty();
  }

  @Test
  void theUnitedStatesAreRecognizedAndAreNone() {
    for (String said :
        new String[] {
          "US",
          "us",
          "U.S.",
          "USA",
          "U.S.A.",
          "United States",
          "the United States",
          "United States of America",
          "UNITED STATES OF AMERICA"
        }) {
      assertThat(Country.isTheUnitedStates(said)).isTrue();
      assertThat(Country.find(said)).isEmpty();
    }
    assertThat(Country.isTheUnitedStates("Puerto Rico")).isFalse();
    assertThat(Country.isTheUnitedStates("")).isFalse();
  }

  private static String withoutMarks(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }
}
