package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountyTest {
  private static final County LOS_ANGELES = County.of("Los Angeles", UsState.CA);

  /** Every one of these is a child of the county; none may be taken for a child from elsewhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los Angeles",
        "los angeles",
        "LOS ANGELES",
        "lOS aNGELES",
        "LosAngeles",
        "losangeles",
        "Los-Angeles",
        "Los\u2011Angeles",
        "Los \u2013 Angeles",
        "Los\u00a0Angeles",
        "\u00a0Los\u2003Angeles \u202f county\u00a0",
        "  Los   Angeles  ",
        "Los\tAngeles",
        "Los Ángeles",
        "Los A\u0301ngeles",
        "LOS ÁNGELES",
        "Los Angeles.",
        "Los Angeles County",
        "los angeles county",
        "LOS ANGELES COUNTY",
        "Los Angeles County.",
        "LosAngelesCounty",
        "Los Angeles-County",
        "Los Angeles Co.",
        "Los Angeles Co",
        "Los Angeles Cnty",
        "LOS ANGELES CO.",
        "County of Los Angeles",
        "COUNTY OF LOS ANGELES",
        "The County of Los Angeles",
        "County of Los Angeles County",
        "Los Angeles County County",
        "Co. of Los Angeles",
        "City and County of Los Angeles",
        "City & County of Los Angeles",
        "L.A. County",
        "LA County",
        "L.A. Co.",
        "LA Co",
        "L A County",
        "la county",
        "LACounty",
        "County of L.A.",
        "County of LA",
        "Los Angeles, CA",
        "Los Angeles County, CA",
        "Los Angeles County, California",
        "LA County, CA",
        "Ｌｏｓ Ａｎｇｅｌｅｓ",
        "06037",
        " 06037 ",
        "037"
      })
  void isFoundHoweverItIsWritten(String said) {
    assertThat(County.find(said, UsState.CA)).contains(LOS_ANGELES);
  }

  /** Cities, misspellings, other counties, and words for not knowing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "LA",
        "L.A.",
        "L. A.",
        "la",
        "LA, CA",
        "LAC",
        "Los Angelos",
        "Los Angles",
        "Las Angeles",
        "Los Angeles?",
        "Los Angeles (?)",
        "probably Los Angeles",
        "not Los Angeles",
        "Los Angeles or Orange",
        "Los Angeles / Orange",
        "Los Angeles, Orange",
        "Los Angeles, NV",
        "Los Angeles County, Louisiana",
        "Los Angeles City",
        "City of Los Angeles",
        "Los Angeles Parish",
        "Los Angeles Borough",
        "East Los Angeles",
        "Los Angeles USA",
        "Hollywood",
        "Long Beach",
        "Santa Clarita",
        "Monterey Park",
        "Compton",
        "Unknown",
        "unknown county",
        "N/A",
        "n.a.",
        "none",
        "?",
        "-",
        "--",
        "'",
        "&",
        "County",
        "County of",
        "Co.",
        "Other",
        "California",
        "CA",
        "United States",
        "37",
        "6037",
        "006037",
        "06 037",
        "0637",
        "999",
        "000",
        "06999",
        "36061",
        "22037",
        "Лос-Анджелес",
        "Los \u0410ngeles"
      })
  void anythingElseIsNotKnown(String said) {
    assertThat(County.find(said, UsState.CA)).isEmpty();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> County.of(said, UsState.CA))
        .satisfies(
            refused -> {
              assertThat(refused.violations()).hasSize(1);
              assertThat(refused.violations().get(0).field()).isEqualTo("county");
              assertThat(refused.getMessage())
                  .isIn(
                      "county: not blank",
                      "county: a county of the state, with its kind where a city has its name");
            });
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Doña Ana                         | NM | Doña Ana County, NM
          Don\u0303a Ana                   | NM | Doña Ana County, NM
          DONA ANA COUNTY                  | NM | Doña Ana County, NM
          DOÑA ANA CO.                     | NM | Doña Ana County, NM
          Prince George's                  | MD | Prince George's County, MD
          Prince George’s County           | MD | Prince George's County, MD
          Prince Georgeʼs                  | MD | Prince George's County, MD
          Prince George`s                  | MD | Prince George's County, MD
          Prince George´s                  | MD | Prince George's County, MD
          prince georges                   | MD | Prince George's County, MD
          Saint Mary’s                     | MD | St. Mary's County, MD
          St Marys County                  | MD | St. Mary's County, MD
          Hawaiʻi                          | HI | Hawaii County, HI
          Kauaʻi County                    | HI | Kauai County, HI
          DeKalb                           | GA | DeKalb County, GA
          De Kalb                          | GA | DeKalb County, GA
          DEKALB COUNTY                    | GA | DeKalb County, GA
          De Kalb                          | IL | DeKalb County, IL
          de kalb county                   | AL | DeKalb County, AL
          DeKalb                           | IN | DeKalb County, IN
          Dekalb                           | MO | DeKalb County, MO
          De-Kalb                          | TN | DeKalb County, TN
          San Francisco                    | CA | San Francisco County, CA
          City and County of San Francisco | CA | San Francisco County, CA
          San Francisco City & County      | CA | San Francisco County, CA
          LaSalle                          | LA | LaSalle Parish, LA
          La Salle Parish                  | LA | LaSalle Parish, LA
          Parish of LaSalle                | LA | LaSalle Parish, LA
          La Salle                         | TX | La Salle County, TX
          Orleans                          | LA | Orleans Parish, LA
          orleans parish                   | LA | Orleans Parish, LA
          Orleans County                   | LA | Orleans Parish, LA
          St. John the Baptist             | LA | St. John the Baptist Parish, LA
          Sainte Genevieve                 | MO | Ste. Genevieve County, MO
          Saint Genevieve County           | MO | Ste. Genevieve County, MO
          SteGenevieve                     | MO | Ste. Genevieve County, MO
          StClair                          | IL | St. Clair County, IL
          St.Clair                         | IL | St. Clair County, IL
          SAINT CLAIR CO                   | IL | St. Clair County, IL
          Stark                            | OH | Stark County, OH
          Miami Dade                       | FL | Miami-Dade County, FL
          MiamiDade                        | FL | Miami-Dade County, FL
          O’Brien                          | IA | O'Brien County, IA
          King & Queen                     | VA | King and Queen County, VA
          James City                       | VA | James City County, VA
          Charles City County              | VA | Charles City County, VA
          City of Alexandria               | VA | Alexandria city, VA
          Alexandria                       | VA | Alexandria city, VA
          Virginia Beach City              | VA | Virginia Beach city, VA
          Carson City                      | NV | Carson City, NV
          Rock Island                      | IL | Rock Island County, IL
          Island                           | WA | Island County, WA
          Anchorage                        | AK | Anchorage Municipality, AK
          Municipality of Anchorage        | AK | Anchorage Municipality, AK
          Juneau                           | AK | Juneau City and Borough, AK
          Juneau Borough                   | AK | Juneau City and Borough, AK
          City & Borough of Juneau         | AK | Juneau City and Borough, AK
          Bethel Census Area               | AK | Bethel Census Area, AK
          Mayagüez                         | PR | Mayaguez Municipio, PR
          Municipio de Bayamón             | PR | Bayamon Municipio, PR
          St. Croix                        | VI | St. Croix Island, VI
          District of Columbia             | DC | District of Columbia
          D.C.                             | DC | District of Columbia
          Washington, D.C.                 | DC | District of Columbia
          Guam                             | GU | Guam
          New York                         | NY | New York County, NY
          Capitol Planning Region          | CT | Capitol Planning Region, CT
          Hartford                         | CT | Hartford County, CT
          """,
      delimiter = '|',
      quoteCharacter = '"')
  void isFoundInEveryStateAndPrintedWithIt(String said, UsState state, String label) {
    assertThat(County.find(said, state)).map(County::label).contains(label);
  }

  @ParameterizedTest
  @CsvSource({
    "MD, Baltimore",
    "MO, St. Louis",
    "VA, Fairfax",
    "VA, Franklin",
    "VA, Richmond",
    "VA, Roanoke"
  })
  void aNameOfACountyAndACityNeedsItsKind(UsState state, String name) {
    assertThat(County.find(name, state)).isEmpty();
    assertThat(County.find(name + ", " + state, state)).isEmpty();
    assertThat(County.find("City and County of " + name, state)).isEmpty();
    for (String county : new String[] {name + " County", name + " Co.", "county of " + name}) {
      assertThat(County.find(county, state)).map(County::printedName).contains(name + " County");
    }
    for (String city : new String[] {name + " city", name + " City", "CITY OF " + name}) {
      assertThat(County.find(city, state)).map(County::printedName).contains(name + " city");
    }
    assertThat(County.of(name + " County", state)).isNotEqualTo(County.of(name + " city", state));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> County.of(name, state))
        .withMessage("county: a county of the state, with its kind where a city has its name");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> County.unlisted(name, state));
  }

  @Test
  void keepsItsNameItsKindAndItsCode() {
    County orleans = County.of("orleans", UsState.LA);

    assertThat(orleans.name()).isEqualTo("Orleans");
    assertThat(orleans.printedName()).isEqualTo("Orleans Parish");
    assertThat(orleans.fips()).contains("22071");
    assertThat(orleans.state()).isEqualTo(UsState.LA);
    assertThat(orleans).hasToString("Orleans Parish, LA");
    assertThat(LOS_ANGELES.name()).isEqualTo("Los Angeles");
    assertThat(LOS_ANGELES).hasToString("Los Angeles County, CA");
  }

  @Test
  void isAnotherInAnotherState() {
    assertThat(County.of("Orange", UsState.FL)).isNotEqualTo(County.of("Orange", UsState.CA));
    assertThat(County.of("Orange County", UsState.CA))
        .isEqualTo(County.of("orange", UsState.CA))
        .hasSameHashCodeAs(County.of("06059", UsState.CA));
  }

  /** Tests use an invented county; an agency may stand for several counties together. */
  @Test
  void oneThatIsNotListedIsWhatItsAgencyCallsIt() {
    County alder = County.unlisted(" Alder\u00a0 ", UsState.OR);

    assertThat(alder.name()).isEqualTo("Alder");
    assertThat(alder.label()).isEqualTo("Alder County, OR");
    assertThat(alder.fips()).isEmpty();
    assertThat(County.unlisted("ALDER county", UsState.OR)).isEqualTo(alder);
    assertThat(County.unlisted("Alder", UsState.CA)).isNotEqualTo(alder);
    assertThat(County.unlisted("Alder Parish", UsState.OR).label()).isEqualTo("Alder Parish, OR");
    assertThat(County.unlisted("Alder CITY", UsState.OR).label()).isEqualTo("Alder city, OR");
    assertThat(County.unlisted("County", UsState.OR).label()).isEqualTo("County County, OR");
    assertThat(County.find("Alder", UsState.OR)).isEmpty();
  }

  @Test
  void oneThatIsListedIsTheListedOne() {
    assertThat(County.unlisted("l.a. county", UsState.CA)).isEqualTo(LOS_ANGELES);
    assertThat(County.unlisted("l.a. county", UsState.CA).fips()).contains("06037");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Alder\0Birch", "\u202eAlder", "--", "'", "999"})
  void oneThatIsNotListedHasANameInOneLine(String name) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> County.unlisted(name, UsState.OR))
        .satisfies(refused -> assertThat(refused.violations().get(0).field()).isEqualTo("county"));
  }

  @Test
  void theStatesThatHaveACountyOfANameAreFound() {
    assertThat(County.statesWith("Los Angeles")).containsExactly(UsState.CA);
    assertThat(County.statesWith("clark co."))
        .contains(UsState.NV, UsState.WA)
        .doesNotContain(UsState.CA);
    assertThat(County.statesWith("Orleans"))
        .containsExactlyInAnyOrder(UsState.LA, UsState.NY, UsState.VT);
    assertThat(County.statesWith("Orleans Parish")).containsExactly(UsState.LA);
    assertThat(County.statesWith("St. Louis")).containsExactlyInAnyOrder(UsState.MN, UsState.MO);
    assertThat(County.statesWith("36061")).containsExactly(UsState.NY);
    assertThat(County.statesWith("Santa Clarita")).isEmpty();
    assertThat(County.statesWith("Unknown")).isEmpty();
    assertThat(County.statesWith("")).isEmpty();
  }

  /** A code of three digits says nothing without its state. */
  @Test
  void halfACodeIsOfNoStateInParticular() {
    assertThat(County.statesWith("037")).isEmpty();
    assertThat(County.find("037", UsState.NV)).isEqualTo(Optional.empty());
  }
}
