package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.csecpolicy.directory.CountyTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the 3,243 is found by its names and codes, and no other county answers to them. */
class EveryCountyTest {
  private static final ImmutableList<Row> TABLE = CountyTable.read();

  /** A county and a city: known with their kind only. */
  private static final ImmutableSet<String> TWO_OF_A_NAME =
      ImmutableSet.of(
          "Baltimore, MD",
          "St. Louis, MO",
          "Fairfax, VA",
          "Franklin, VA",
          "Richmond, VA",
          "Roanoke, VA");

  @ParameterizedTest
  @EnumSource
  void isFoundByEachOfItsNamesAndNoOtherAnswersToThem(UsState state) {
    ImmutableList<County> counties = CountyList.of(state);
    assertThat(counties).doesNotHaveDuplicates();
    for (Row row : rows(state)) {
      for (String written : waysToWrite(row)) {
        SaidCounty said = SaidCounty.of(written, state);
        assertThat(counties.stream().filter(said::names).map(County::printedName))
            .as("%s, %s", written, state)
            .containsExactly(row.printed());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsBareNameUnlessACityHasItToo(UsState state) {
    for (Row row : rows(state)) {
      String bare = bare(row);
      boolean isTwo = TWO_OF_A_NAME.contains(bare + ", " + state);
      for (String written :
          List.of(bare, bare.toUpperCase(Locale.ROOT), bare.replace(" ", ""), plain(bare))) {
        assertThat(County.find(written, state).map(County::printedName))
            .as("%s, %s", written, state)
            .isEqualTo(isTwo ? Optional.empty() : Optional.of(row.printed()));
      }
    }
  }

  @Test
  void sixNamesAreACountysAndACitys() {
    Set<String> two = new TreeSet<>();
    for (UsState state : UsState.values()) {
      CountyList.of(state).stream()
          .filter(County::needsKind)
          .forEach(county -> two.add(county.name() + ", " + state));
    }
    assertThat(two).containsExactlyInAnyOrderElementsOf(TWO_OF_A_NAME);
  }

  @Test
  void isPrintedAsInTheTable() {
    for (Row row : TABLE) {
      County county = County.of(row.fips(), row.state());
      assertThat(county.printedName()).isEqualTo(row.printed());
      assertThat(county.name()).isEqualTo(bare(row));
      assertThat(county.fips()).contains(row.fips());
      assertThat(county.label())
          .isEqualTo(
              row.state() == UsState.DC || row.state() == UsState.GU
                  ? row.printed()
                  : row.printed() + ", " + row.state());
      assertThat(County.find(county.label(), row.state())).contains(county);
    }
  }

  /** The code of a county is of no other state. */
  @Test
  void aCodeOfAnotherStateIsNotKnown() {
    for (Row row : TABLE) {
      UsState other = row.state() == UsState.CA ? UsState.NV : UsState.CA;
      assertThat(SaidCounty.of(row.fips(), other).names(County.of(row.fips(), row.state())))
          .isFalse();
      assertThat(CountyList.of(other))
          .noneMatch(county -> county.fips().orElseThrow().equals(row.fips()));
    }
  }

  /** Looked up by the first letters, and by going through all of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orange",
        "orange county",
        "Orange, NY",
        "Orange County, FL",
        "LA",
        "LA County",
        "la co.",
        "St Clair",
        "StClair",
        "Sainte Genevieve",
        "Ste. Genevieve",
        "Dona Ana",
        "Do\u00f1a Ana",
        "Prince George's",
        "Prince Georges, MD",
        "O'Brien",
        "OBrien",
        "DeKalb",
        "De Kalb",
        "D.C.",
        "Guam",
        "Carson City",
        "James City",
        "City of Richmond",
        "County of Kent",
        "Kent, DE, DE",
        "Borough of Bronx",
        "Municipio de Ponce",
        "Anasco",
        "037",
        "06037",
        "Riversid",
        "",
        "?",
        "Los Angeles, CA",
        "Los Angeles, NV",
        "DC",
        "Lincoln",
        "Washington",
        "Louisiana"
      })
  void theStatesWithAreThoseThatHaveIt(String said) {
    assertThat(County.statesWith(said))
        .containsExactlyElementsOf(
            Arrays.stream(UsState.values())
                .filter(
                    state ->
                        !SaidCounty.of(said, state).isHalfACode()
                            && CountyList.of(state).stream()
                                .anyMatch(SaidCounty.of(said, state)::mayName))
                .toList());
  }

  private static List<String> waysToWrite(Row row) {
    String printed = row.printed();
    String bare = bare(row);
    List<String> ways =
        new ArrayList<>(
            List.of(
                printed,
                printed.toUpperCase(Locale.ROOT),
                printed.toLowerCase(Locale.ROOT),
                plain(printed),
                Normalizer.normalize(printed, Normalizer.Form.NFD),
                printed.replace(" ", ""),
                printed.replace(" ", "\u00a0"),
                printed.replace("-", " "),
                printed.replace("-", "\u2013"),
                printed.replace("'", "\u2019"),
                printed.replace("'", ""),
                printed.replace("St. ", "Saint ").replace("Ste. ", "Sainte "),
                printed.replace("St. ", "St").replace("Ste. ", "Ste"),
                printed + ", " + row.state(),
                printed + ", " + row.state().label(),
                row.fips(),
                row.fips().substring(2)));
    if (printed.endsWith(" County")) {
      ways.addAll(
          List.of(
              "County of " + bare,
              "county of" + plain(bare),
              bare + " Co.",
              bare + " co",
              "Co. of " + bare,
              "County of " + bare + " County"));
    } else if (printed.endsWith(" city")) {
      ways.addAll(List.of("City of " + bare, bare + " City"));
    } else {
      ways.add(bare + " County");
    }
    return ways;
  }

  private static String bare(Row row) {
    return row.printed()
        .replaceFirst(
            " (County|Parish|City and Borough|(?<!City and )Borough|Census Area|Municipality|Municipio|city"
                + "|Island|District|Planning Region)$",
            "");
  }

  private static String plain(String name) {
    return name.replace("ñ", "n").replace(".", "").replace("'", "");
  }

  private static List<Row> rows(UsState state) {
    return TABLE.stream().filter(row -> row.state() == state).toList();
  }
}
