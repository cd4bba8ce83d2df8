package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  private static final Agency AGENCY = LosAngeles.agency();
  private static final County LOS_ANGELES = AGENCY.county();
  private static final County ORANGE = County.of("Orange", UsState.CA);
  private static final County ALDER = County.unlisted("Alder", UsState.OR);
  private static final Agency OF_ALDER =
      Agency.builder()
          .from(AGENCY)
          .county(ALDER)
          .surroundingCounties(ImmutableSet.of(County.unlisted("Birch", UsState.OR)))
          .build();

  /** An empty text is a part that was not said. */
  private static Place said(String county, String state, String country) {
    return Place.said(Optional.of(county), Optional.of(state), Optional.of(country), AGENCY);
  }

  private static Place said(String county, String state) {
    return Place.said(Optional.of(county), Optional.of(state), Optional.empty(), AGENCY);
  }

  @Nested
  class Known {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Los Angeles",
          "LOS ANGELES COUNTY",
          "County of Los Angeles",
          "l.a. county",
          "Los Ángeles",
          "06037",
          "037"
        })
    void isACountyOfTheNamedStateHoweverItIsWritten(String county) {
      for (String state : new String[] {"CA", "ca", "california", "C.A.", " California "}) {
        assertThat(said(county, state)).isEqualTo(Place.of(LOS_ANGELES));
        assertThat(Place.said(Optional.of(county), Optional.of(state), Optional.empty()))
            .isEqualTo(Place.of(LOS_ANGELES));
      }
    }

    @Test
    void isTheStateAlone() {
      assertThat(said("", "Nevada")).isEqualTo(Place.of(UsState.NV));
      assertThat(said(" \u00a0", "nv", "USA")).isEqualTo(Place.of(UsState.NV));
      assertThat(said("", "", "Puerto Rico")).isEqualTo(Place.of(UsState.PR));
      assertThat(said("", "PR", "pr")).isEqualTo(Place.of(UsState.PR));
    }

    @Test
    void isACountryOrAbroad() {
      assertThat(said("", "", "México")).isEqualTo(Place.of(Country.MX));
      assertThat(said("", "outside-us", "mx")).isEqualTo(Place.of(Country.MX));
      for (String outside :
          new String[] {"OUTSIDE_US", "outside_us", "outside-us", "Outside-US", " OUTSIDE_US "}) {
        assertThat(said("", outside)).isEqualTo(Place.abroad());
      }
      assertThat(said("", "outside the United States")).isEqualTo(Place.abroad());
    }

    @Test
    void isACountyOfATerritoryThatIsNamedAsACountry() {
      assertThat(said("San Juan", "", "Puerto Rico"))
          .isEqualTo(Place.of(County.of("San Juan", UsState.PR)));
      assertThat(said("Los Angeles", "CA", "United States")).isEqualTo(Place.of(LOS_ANGELES));
    }

    @Test
    void isWhatTheAgencyCallsItsOwn() {
      Optional<String> oregon = Optional.of("OR");
      for (String own : new String[] {"Alder", "alder county", "County of Birch"}) {
        assertThat(Place.said(Optional.of(own), oregon, Optional.empty(), OF_ALDER).county())
            .isPresent();
        assertThat(Place.said(Optional.of(own), oregon, Optional.empty()).isKnown()).isFalse();
      }
    }

    @Test
    void nothingSaidIsNothingKnown() {
      assertThat(said("", "", "")).isEqualTo(Place.unknown());
      assertThat(said("", "", "U.S.A.")).isEqualTo(Place.unknown());
      assertThat(Place.said(Optional.empty(), Optional.empty(), Optional.empty()))
          .isEqualTo(Place.unknown());
    }
  }

  @Nested
  class NotKnown {
    /** The postal code alone is how people write Los Angeles; Louisiana by its name is known. */
    @ParameterizedTest
    @ValueSource(strings = {"LA", "la", "L.A.", " L. A. "})
    void isTheStateCodeThatIsAlsoTheCounty(String state) {
      Place place = said("", state);
      assertNothingIsKnown(place);
      assertThat(place.saidState()).contains(state.strip());
      assertThat(place.suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(said("", "Louisiana")).isEqualTo(Place.of(UsState.LA));
      assertThat(said("Orleans", "LA").county()).contains(County.of("Orleans", UsState.LA));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "LA",
          "L.A.",
          "Los Angelos",
          "City of Los Angeles",
          "Santa Clarita",
          "Monterey Park",
          "Hollywood",
          "Unknown",
          "N/A",
          "?",
          "none",
          "Los Angeles?",
          "36061"
        })
    void isEveryOtherNameOfACounty(String county) {
      for (String state : new String[] {"CA", "NV", "Texas"}) {
        Place place = said(county, state);
        assertNothingIsKnown(place);
        assertThat(place.saidCounty()).contains(county);
        assertThat(place.saidState()).isEmpty();
        assertThat(place.namedState()).isEqualTo(UsState.find(state));
      }
    }

    @Test
    void isACountyWithoutItsState() {
      Place place = said("Los Angeles", "");
      assertNothingIsKnown(place);
      assertThat(place.saidCounty()).contains("Los Angeles");
      assertThat(place.namedState()).isEmpty();
      assertThat(place.isCountyOfAnotherState()).isFalse();
      assertThat(said("Los Angeles", "", "US")).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Califronia", "XX", "N/A", "Baja California", "United States", "06"})
    void isAStateThatIsNone(String state) {
      assertNothingIsKnown(said("", state));
      assertThat(said("", state).saidState()).contains(state);
      Place place = said("Los Angeles", state);
      assertNothingIsKnown(place);
      assertThat(place.saidCounty()).contains("Los Angeles");
      assertThat(place.saidState()).contains(state);
    }

    @Test
    void isACountyOfAnotherStateWhichIsAContradiction() {
      Place place = said("Los Angeles", "NV");
      assertNothingIsKnown(place);
      assertThat(place.namedState()).contains(UsState.NV);
      assertThat(place.isCountyOfAnotherState()).isTrue();
      assertThat(said("36061", "CA").isCountyOfAnotherState()).isTrue();
      assertThat(said("Orleans Parish", "CA").isCountyOfAnotherState()).isTrue();
      assertThat(said("St. Louis", "CA").isCountyOfAnotherState()).isTrue();
      // In Missouri it is a county's name and a city's: not clear, and no contradiction.
      assertThat(said("St. Louis", "MO").isCountyOfAnotherState()).isFalse();
      assertThat(said("St. Louis", "MO").isKnown()).isFalse();
      assertThat(said("Los Angelos", "NV").isCountyOfAnotherState()).isFalse();
      assertThat(said("Unknown", "NV").isCountyOfAnotherState()).isFalse();
      assertThat(said("Orange", "CA").isCountyOfAnotherState()).isFalse();
      assertThat(
              Place.said(Optional.of("Alder"), Optional.of("CA"), Optional.empty(), OF_ALDER)
                  .isCountyOfAnotherState())
          .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mexiko", "N/A", "abroad", "California", "Congo"})
    void isACountryThatIsNone(String country) {
      Place place = said("", "", country);
      assertNothingIsKnown(place);
      assertThat(place.saidCountry()).contains(country);
      assertNothingIsKnown(said("", "NV", country));
      assertThat(said("", "NV", country).namedState()).contains(UsState.NV);
    }

    @Test
    void outsideTheUnitedStatesInACountryThatIsNoneIsAbroad() {
      Place place = said("", "OUTSIDE_US", "Mexiko");
      assertThat(place.isAbroad()).isTrue();
      assertThat(place.country()).isEmpty();
      assertThat(place.saidCountry()).contains("Mexiko");
    }

    @Test
    void isWhatContradictsItself() {
      for (Place place :
          new Place[] {
            said("", "NV", "Mexico"),
            said("Los Angelos", "CA", "Mexico"),
            said("Los Angeles", "", "Mexico"),
            said("", "Jalisco", "Mexico"),
            said("", "CA", "Puerto Rico"),
            said("Los Angeles", "OUTSIDE_US"),
            said("Los Angeles", "OUTSIDE_US", "Mexico"),
            said("", "OUTSIDE_US", "USA"),
            said("", "OUTSIDE_US", "Guam")
          }) {
        assertNothingIsKnown(place);
      }
      assertThat(said("", "NV", "Mexico").namedState()).contains(UsState.NV);
      assertThat(said("", "NV", "Mexico").saidCountry()).contains("Mexico");
      assertThat(said("", "Jalisco", "Mexico").saidState()).contains("Jalisco");
    }

    /** So that a child of the county is not turned away over a country. */
    @Test
    void aRealCountyOutweighsAnotherCountry() {
      for (String country : new String[] {"Mexico", "Mexiko", "CA", "Puerto Rico"}) {
        Place place = said("l.a. county", "CA", country);
        assertThat(place.isIn(LOS_ANGELES)).isTrue();
        assertThat(place.isAbroad()).isFalse();
        assertThat(place.state()).contains(UsState.CA);
        assertThat(place.country()).isEmpty();
        assertThat(place.saidCountry()).contains(country);
      }
    }

    /** A form that kept a county of an earlier call beside the country that is told now. */
    @Test
    void anotherCountyBesideAnotherCountryIsNeither() {
      Place place = said("Orange", "CA", "Mexico");
      assertNothingIsKnown(place);
      assertThat(place.saidCounty()).contains("Orange");
      assertThat(place.namedState()).contains(UsState.CA);
      assertThat(place.saidCountry()).contains("Mexico");
      assertThat(said("Orange", "CA", "Mexiko").county()).isPresent();
      assertThat(said("Orange", "CA", "United States").county()).isPresent();
    }

    private void assertNothingIsKnown(Place place) {
      assertThat(place.isKnown()).isFalse();
      assertThat(place.county()).isEmpty();
      assertThat(place.state()).isEmpty();
      assertThat(place.country()).isEmpty();
      assertThat(place.isAbroad()).isFalse();
      assertThat(place.isIn(LOS_ANGELES)).isFalse();
      assertThat(place.isOutside(LOS_ANGELES)).isFalse();
      assertThat(place.label()).isEqualTo("not known");
      assertThat(place.suggestions(AGENCY)).startsWith(LOS_ANGELES);
    }
  }

  @Nested
  class Labels {
    @Test
    void sayWhatIsKnown() {
      assertThat(Place.of(ORANGE).label()).isEqualTo("Orange County, CA");
      assertThat(Place.of(County.of("Orleans", UsState.LA)).label())
          .isEqualTo("Orleans Parish, LA");
      assertThat(Place.of(UsState.NV).label()).isEqualTo("Nevada");
      assertThat(Place.of(Country.MX).label()).isEqualTo("Mexico");
      assertThat(Place.abroad().label()).isEqualTo("outside the United States");
      assertThat(Place.unknown().label()).isEqualTo("not known");
      assertThat(said("", "OUTSIDE_US", "Mexiko").label()).isEqualTo("outside the United States");
    }
  }

  @Nested
  class InAndOutside {
    @Test
    void nothingIsKnownToBeNeither() {
      assertThat(Place.unknown().isIn(LOS_ANGELES)).isFalse();
      assertThat(Place.unknown().isOutside(LOS_ANGELES)).isFalse();
    }

    @Test
    void theStateAloneSettlesItOnlyForAnotherState() {
      assertThat(Place.of(UsState.CA).isIn(LOS_ANGELES)).isFalse();
      assertThat(Place.of(UsState.CA).isOutside(LOS_ANGELES)).isFalse();
      assertThat(Place.of(UsState.NV).isIn(LOS_ANGELES)).isFalse();
      assertThat(Place.of(UsState.NV).isOutside(LOS_ANGELES)).isTrue();
    }

    @Test
    void theCountySettlesIt() {
      assertThat(Place.of(LOS_ANGELES).isIn(LOS_ANGELES)).isTrue();
      assertThat(Place.of(LOS_ANGELES).isOutside(LOS_ANGELES)).isFalse();
      assertThat(Place.of(ORANGE).isIn(LOS_ANGELES)).isFalse();
      assertThat(Place.of(ORANGE).isOutside(LOS_ANGELES)).isTrue();
    }

    @Test
    void abroadIsOutside() {
      for (Place place : new Place[] {Place.abroad(), Place.of(Country.MX)}) {
        assertThat(place.isAbroad()).isTrue();
        assertThat(place.isKnown()).isTrue();
        assertThat(place.isIn(LOS_ANGELES)).isFalse();
        assertThat(place.isOutside(LOS_ANGELES)).isTrue();
        assertThat(place.state()).isEmpty();
        assertThat(place.namedState()).isEmpty();
      }
      assertThat(Place.of(Country.MX).country()).contains(Country.MX);
      assertThat(Place.of(Country.MX)).isNotEqualTo(Place.abroad());
    }

    @Test
    void aCountyBringsItsState() {
      assertThat(Place.of(ORANGE).state()).contains(UsState.CA);
      assertThat(Place.of(ORANGE).namedState()).contains(UsState.CA);
      assertThat(Place.of(UsState.NV).county()).isEmpty();
      assertThat(Place.of(UsState.NV).isKnown()).isTrue();
    }
  }

  @Nested
  class Suggestions {
    @Test
    void beginWithTheAgencysOwnCounty() {
      assertThat(Place.unknown().suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(Place.of(UsState.CA).suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(said("Los Angelos", "CA").suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(said("LA", "CA").suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(said("Unknown", "NV").suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(said("Los Angeles", "").suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(said("Monterey Park", "CA").suggestions(AGENCY)).containsExactly(LOS_ANGELES);
      assertThat(Place.unknown().suggestions(OF_ALDER)).containsExactly(ALDER);
    }

    @Test
    void goOnWithACountyThatIsOneOrTwoLettersOff() {
      assertThat(said("Santa Clarita", "CA").suggestions(AGENCY))
          .containsExactly(LOS_ANGELES, County.of("Santa Clara", UsState.CA));
      assertThat(said("Orage", "CA").suggestions(AGENCY)).containsExactly(LOS_ANGELES, ORANGE);
      assertThat(said("Washo", "NV").suggestions(AGENCY))
          .containsExactly(LOS_ANGELES, County.of("Washoe", UsState.NV));
      // "California?" is what is to be asked.
      assertThat(said("Orange", "").suggestions(AGENCY)).containsExactly(LOS_ANGELES, ORANGE);
    }

    @Test
    void areNoneWhereThereIsNothingToAsk() {
      for (Place known :
          new Place[] {
            Place.of(LOS_ANGELES),
            Place.of(ORANGE),
            Place.of(UsState.NV),
            Place.of(Country.MX),
            Place.abroad()
          }) {
        assertThat(known.suggestions(AGENCY)).isEmpty();
      }
    }
  }

  @Nested
  class PersonalData {
    private static final String SECRET = "Marigold";

    @Test
    void whatWasSaidStandsInNoText() {
      for (Place place :
          new Place[] {
            said(SECRET, SECRET, SECRET),
            said(SECRET, "CA"),
            said(SECRET, ""),
            said("", SECRET),
            said("", "OUTSIDE_US", SECRET),
            said("Los Angeles", "CA", SECRET)
          }) {
        assertThat(place.toString() + place.label()).doesNotContain(SECRET);
        assertThat(place.toString())
            .contains("saidCounty=[redacted]", "saidState=[redacted]", "saidCountry=[redacted]");
        assertThat(Child.builder().residence(place).build().toString()).doesNotContain(SECRET);
      }
    }

    /** So that a log does not tell whether anything was said, either. */
    @Test
    void whatIsAbsentReadsLikeWhatIsRedacted() {
      assertThat(Place.unknown()).hasToString(said(SECRET, SECRET, SECRET).toString());
    }

    @ParameterizedTest
    @CsvSource({"county", "state", "country"})
    void aRefusalNamesTheFieldAndTheRule(String field) {
      for (String wrong : new String[] {SECRET + "\u0000", "\u202e" + SECRET, SECRET.repeat(100)}) {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(
                () ->
                    said(
                        field.equals("county") ? wrong : "",
                        field.equals("state") ? wrong : "",
                        field.equals("country") ? wrong : ""))
            .satisfies(
                refused -> {
                  assertThat(refused.violations()).hasSize(1);
                  assertThat(refused.violations().get(0).field()).isEqualTo(field);
                  assertThat(refused.toString()).doesNotContain(SECRET);
                });
      }
    }
  }

  /** What was understood and what was not are together what was said. */
  @ParameterizedTest
  @EnumSource(CountyText.class)
  void aPlaceCanBeWrittenBackAndReadAgain(CountyText county) {
    for (String state : new String[] {"", "CA", "nevada", "PR", "Jalisco", "OUTSIDE_US"}) {
      for (String country : new String[] {"", "US", "Mexico", "Puerto Rico", "Mexiko"}) {
        Place place = said(county.text, state, country);
        assertThat(read(place)).as("%s, %s, %s", county.text, state, country).isEqualTo(place);
      }
    }
  }

  /** What may be said for a county. */
  enum CountyText {
    NOTHING(""),
    OWN("los angeles county"),
    OTHER("Orange"),
    MISSPELLED("Orage"),
    OF_A_TERRITORY("San Juan"),
    NONE("N/A");

    private final String text;

    CountyText(String text) {
      this.text = text;
    }
  }

  private static Place read(Place place) {
    Optional<String> state = place.namedState().map(UsState::name).or(place::saidState);
    boolean abroad = place.isAbroad() && place.country().isEmpty();
    return Place.said(
        place.county().map(County::printedName).or(place::saidCounty),
        abroad ? Optional.of("OUTSIDE_US") : state,
        place.country().map(Country::name).or(place::saidCountry),
        AGENCY);
  }
}
