package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.directory.CountyTable.Row;
import org.junit.jupiter.api.Test;

/**
 * The counties that are shipped are those of the table. {@code mvn -pl core test
 * -Dtest=CountyNamesTest -Dcsecpolicy.pages=write} writes them anew.
 */
class CountyNamesTest {
  private static final Path SOURCE =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/main/java/org/csecpolicy/directory/CountyNames.java");

  /** As the Census Bureau counts them; Connecticut has eight counties and nine regions. */
  private static final ImmutableMap<UsState, Integer> COUNTED =
      ImmutableMap.<UsState, Integer>builder()
          .put(UsState.AL, 67)
          .put(UsState.AK, 30)
          .put(UsState.AZ, 15)
          .put(UsState.AR, 75)
          .put(UsState.CA, 58)
          .put(UsState.CO, 64)
          .put(UsState.CT, 17)
          .put(UsState.DE, 3)
          .put(UsState.DC, 1)
          .put(UsState.FL, 67)
          .put(UsState.GA, 159)
          .put(UsState.HI, 5)
          .put(UsState.ID, 44)
          .put(UsState.IL, 102)
          .put(UsState.IN, 92)
          .put(UsState.IA, 99)
          .put(UsState.KS, 105)
          .put(UsState.KY, 120)
          .put(UsState.LA, 64)
          .put(UsState.ME, 16)
          .put(UsState.MD, 24)
          .put(UsState.MA, 14)
          .put(UsState.MI, 83)
          .put(UsState.MN, 87)
          .put(UsState.MS, 82)
          .put(UsState.MO, 115)
          .put(UsState.MT, 56)
          .put(UsState.NE, 93)
          .put(UsState.NV, 17)
          .put(UsState.NH, 10)
          .put(UsState.NJ, 21)
          .put(UsState.NM, 33)
          .put(UsState.NY, 62)
          .put(UsState.NC, 100)
          .put(UsState.ND, 53)
          .put(UsState.OH, 88)
          .put(UsState.OK, 77)
          .put(UsState.OR, 36)
          .put(UsState.PA, 67)
          .put(UsState.RI, 5)
          .put(UsState.SC, 46)
          .put(UsState.SD, 66)
          .put(UsState.TN, 95)
          .put(UsState.TX, 254)
          .put(UsState.UT, 29)
          .put(UsState.VT, 14)
          .put(UsState.VA, 133)
          .put(UsState.WA, 39)
          .put(UsState.WV, 55)
          .put(UsState.WI, 72)
          .put(UsState.WY, 23)
          .put(UsState.AS, 5)
          .put(UsState.GU, 1)
          .put(UsState.MP, 4)
          .put(UsState.PR, 78)
          .put(UsState.VI, 3)
          .buildOrThrow();

  @Test
  void theyAreWrittenFromTheTable() throws IOException {
    String expected = CountyTable.asJava();
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(SOURCE, expected);
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(expected);
  }

  /** What was compiled, and not only what the source says. */
  @Test
  void theyAreThoseOfTheTableLineByLine() {
    assertThat(CountyTable.read()).hasSize(3_243);
    for (UsState state : UsState.values()) {
      List<String> rows =
          CountyTable.read().stream()
              .filter(row -> row.state() == state)
              .map(row -> row.fips() + " " + row.printed())
              .toList();
      assertThat(CountyNames.of(state).lines()).containsExactlyElementsOf(rows);
    }
  }

  @Test
  void everyStateHasAsManyAsAreCounted() {
    Map<UsState, Integer> counted = new EnumMap<>(UsState.class);
    for (Row row : CountyTable.read()) {
      counted.merge(row.state(), 1, Integer::sum);
    }
    assertThat(counted).containsExactlyInAnyOrderEntriesOf(COUNTED);
  }

  @Test
  void knownOnesAreAmongThem() {
    assertThat(CountyTable.read())
        .contains(
            new Row(UsState.CA, "06037", "Los Angeles County"),
            new Row(UsState.CA, "06115", "Yuba County"),
            new Row(UsState.NY, "36061", "New York County"),
            new Row(UsState.IL, "17031", "Cook County"),
            new Row(UsState.LA, "22071", "Orleans Parish"),
            new Row(UsState.MO, "29510", "St. Louis city"),
            new Row(UsState.NM, "35013", "Doña Ana County"),
            new Row(UsState.SD, "46102", "Oglala Lakota County"),
            new Row(UsState.AK, "02158", "Kusilvak Census Area"))
        .extracting(Row::printed)
        .doesNotContain(
            "Shannon County, SD", "Wade Hampton Census Area", "Valdez-Cordova Census Area")
        .doesNotContain("Bedford city");
  }

  /** Each code begins with the two digits of its state, and none occurs twice. */
  @Test
  void noCodeOccursTwiceAndEachIsOfItsState() {
    Map<UsState, String> digits = new EnumMap<>(UsState.class);
    for (Row row : CountyTable.read()) {
      assertThat(row.fips()).matches("\\d{5}");
      String state = row.fips().substring(0, 2);
      assertThat(digits.computeIfAbsent(row.state(), none -> state)).isEqualTo(state);
    }
    assertThat(ImmutableSet.copyOf(digits.values())).hasSameSizeAs(digits.keySet());
    assertThat(CountyTable.read()).extracting(Row::fips).doesNotHaveDuplicates();
  }
}
