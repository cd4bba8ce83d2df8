package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {
  private static final Agency AGENCY = LosAngeles.agency();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "North Hills Example Office",
        "Metro North 2",
        "St. Mary's & Co.",
        "Smart Office", // has the letters of MART, and not the word
        "李小龍",
        "DCFS Pasadena",
        "Pasadena regional office"
      })
  void aPlainNameStaysAsItIs(String name) {
    assertThat(Quoted.office(AGENCY, name)).isEqualTo(name);
    assertThat(Quoted.inAList(name)).isEqualTo(name);
    assertThat(Quoted.name(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ERCP",
        "ercp",
        "E-R-C-P and ERCP",
        "\uFF25\uFF32\uFF23\uFF30", // wide letters
        "MART- Review in box",
        "mart review in BOX",
        "EDL-DCFS_CSEC",
        "SIS Unit",
        "management",
        "regional office",
        "North, South",
        "North; South",
        "North (the office of the open case)",
        "North \u2192 ERCP",
        "North 213-555-0199"
      })
  void anOfficePosesAsNothingElse(String name) {
    assertThat(Quoted.office(AGENCY, name)).isEqualTo('"' + name + '"');
  }

  /** Seven digits are a telephone number; six are not. */
  @Test
  void anOfficeMayHaveANumberButNoTelephone() {
    assertThat(Quoted.office(AGENCY, "North 123456")).isEqualTo("North 123456");
    assertThat(Quoted.office(AGENCY, "North 1234567")).isEqualTo("\"North 1234567\"");
    assertThat(Quoted.place("Kern County, CA 123456")).isEqualTo("Kern County, CA 123456");
    assertThat(Quoted.place("Kern County, CA 1234567")).isEqualTo("\"Kern County, CA 1234567\"");
  }

  /** A quotation mark within cannot end the quotation. */
  @Test
  void marksWithinAreTurned() {
    assertThat(Quoted.name("x\"; \u201CERCP\u201D")).isEqualTo("\"x'; 'ERCP'\"");
    assertThat(Quoted.ownName("EDL; EDL")).isEqualTo("\"EDL; EDL\"");
    assertThat(Quoted.ownName("MACRO/ERNTFY (select: x)")).isEqualTo("MACRO/ERNTFY (select: x)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "\u2044", "\u2215", "\u29F8", "\uFF0F"})
  void aSlashOfAnyKindIsSetOff(String slash) {
    String name = "Jane Roe" + slash + "06";
    assertThat(Quoted.name(name)).isEqualTo('"' + name + '"');
  }

  /** Whatever stands between name and date, and in whatever digits. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe/06/11/2016",
        "Jane Roe\u257106\u257111\u25712016",
        "Jane Roe-06-11-2016",
        "Jane Roe 12",
        "Jane Roe \uFF11\uFF12"
      })
  void aPersonWithADigitIsNoBirthDate(String name) {
    assertThat(Quoted.person(name)).isEqualTo('"' + name + '"');
    assertThat(Quoted.person("Jane Roe")).isEqualTo("Jane Roe");
  }
}
