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
        "North 213-555-0199",
        "Probation",
        "Clerical",
        "Juvenile Hall",
        "Orange County",
        "SlS Unit",
        "E R C P",
        "EDL\u2010DCFS\u2010CSEC",
        "EDL\u1806DCFS\u05BECSEC",
        "EDL-DCFS\u02CDCSEC"
      })
  void anOfficePosesAsNothingElse(String name) {
    assertThat(Quoted.office(AGENCY, name)).isEqualTo('"' + name + '"');
  }

  /** With the letter of another alphabet, and by what an unnamed office is called. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0415RCP", // Cyrillic
        "M\u0391RT", // Greek
        "\u13B7\u13AA\u13A1\u13A2", // Cherokee
        "\u1D07\u0280\u1D04\u1D18", // small capitals
        "the office of the open case",
        "The Office for the home address"
      })
  void norWithLettersThatLookAlike(String name) {
    assertThat(Quoted.office(AGENCY, name)).isEqualTo('"' + name + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not known",
        "Not Known",
        "unknown",
        "n\u043Et known", // a Cyrillic letter
        "[referral name: not known]",
        "(no number in the address book)",
        "______________________________",
        "____ (no number in the address book)",
        "- not asked",
        "Police Response: DCFS does not respond"
      })
  void nothingTypedPosesAsWhatNobodyGave(String value) {
    for (String quoted :
        new String[] {
          Quoted.name(value),
          Quoted.person(value),
          Quoted.inAList(value),
          Quoted.office(AGENCY, value)
        }) {
      assertThat(quoted).isEqualTo('"' + value + '"');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(213) 555-0100",
        "+1 213 555 0100",
        "#7, rear (blue door)",
        "unknown male, about 30",
        "Nguy\u1EC5n V\u0103n An",
        "\u0418\u0432\u0430\u043D",
        "0123-4567-8901-2345678"
      })
  void aPlainValueStaysAsItIs(String value) {
    assertThat(Quoted.name(value)).isEqualTo(value);
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

  /** Of a comma, semicolon, slash, colon, bar, bracket, bullet or ellipsis. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFF1B",
        "\uFE54",
        "\uFE14",
        "\u204F",
        "\u037E",
        "\u2E35", // semicolons
        "\u1735",
        "\u2571",
        "\u27CB",
        "\u2CC6",
        "\u31D3",
        "\u3033",
        "\u30CE",
        "\u4E3F",
        "\uD834\uDE3A", // slashes
        "\uFF1A",
        "\uFE55",
        "\uFE13",
        "\uFE30",
        "\u2236",
        "\uA789",
        "\u02D0",
        "\u0589",
        "\u05C3",
        "\u0703",
        "\u16EC",
        "\u205A",
        "\u2982",
        "\uA4FD", // colons
        "\u01C0",
        "\u2223",
        "\u2758",
        "\u23D0",
        "\uFE33",
        "\uFFE8", // bars
        "\u2024",
        "\u2025",
        "\u2026",
        "\uFE19",
        "\u22EF", // leaders
        "\uFE5B",
        "\uFE47",
        "\u27E8",
        "\u2329",
        "\u3014",
        "\u301A", // brackets
        "\u2022",
        "\u2219",
        "\u30FB",
        "\u21D2",
        "\u27A1",
        "\uD83E\uDC52", // bullets, arrows
        "\u02BA",
        "\u05F4",
        "\u2033",
        "\u275E" // quotation marks
      })
  void soIsWhatLooksLikeASeparator(String separator) {
    String name = "Metro North" + separator + " SIS";
    for (String quoted :
        new String[] {Quoted.name(name), Quoted.person(name), Quoted.office(AGENCY, name)}) {
      assertThat(quoted).matches("\"[^\"]*\"").hasSameSizeAs('"' + name + '"');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFF0C", "\uFE50", "\uFE51", "\uFE10", "\uFE11", "\u201A", "\u060C", "\u060D", "\u066B",
        "\u3001", "\uA4F9", "\uFE59", "\uFF20", "\uFE6B"
      })
  void soIsWhatLooksLikeACommaOrAParenthesisInAList(String separator) {
    String name = "Metro North" + separator + " SIS";
    assertThat(Quoted.inAList(name)).isEqualTo('"' + name + '"');
    assertThat(Quoted.office(AGENCY, name)).isEqualTo('"' + name + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"O\u2019Brien-Smith", "Ka\u02BBahumanu", "St. Mary's #5", "\u0647\u200C"})
  void whatNamesAreWrittenWithIsNone(String name) {
    assertThat(Quoted.name(name)).isEqualTo(name);
    assertThat(Quoted.inAList(name)).isEqualTo(name);
  }

  @Test
  void aTelephoneIsOneInWhateverDigits() {
    String name = "North \uFF12\uFF11\uFF13\u0665\u0665\u0665\u2460";
    assertThat(Quoted.office(AGENCY, name)).isEqualTo('"' + name + '"');
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

  /** Two halves of a mark end no name. */
  @ParameterizedTest
  @ValueSource(strings = {"''", "\u2032\u2032", "\u02BC\u02BC", "\u05F3'", "\u02DD", "\u2057"})
  void nothingWithinLooksLikeTheMarksAround(String marks) {
    String quoted = Quoted.office(AGENCY, "Metro" + marks + ", " + marks + "SIS Unit");
    assertThat(quoted).startsWith("\"Metro").endsWith("SIS Unit\"");
    assertThat(quoted.substring(1, quoted.length() - 1))
        .doesNotContainPattern("['\u2032\u02BC\u05F3]{2}|[\u02DD\u2057\"]");
  }
}
