package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaidTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "-",
        "...",
        "N/A",
        "n.a.",
        "None",
        "TBD",
        "unknown",
        "(213) 555-0142",
        "xxx",
        "no name given",
        "did not give name",
        "didn't say",
        "name not given",
        "forgot to ask",
        "nobody picked up",
        "left a message",
        "[name]",
        "-- select --",
        "[REDACTED]",
        "anonymous",
        "N/A, Orange County hotline",
        "Name: unknown",
        "system default",
        "birth certificate not seen",
        "Unknwon",
        "unkown",
        "DK",
        "LVM",
        "left message for Ms. Sample",
        "waiting for Ms. Sample to call back",
        "Ms. TBD",
        "Select one",
        "(blank)",
        "desconocido",
        "Nadie",
        "no contestó",
        "niemand",
        "不明"
      })
  void namesNothing(String text) {
    assertThat(Unsaid.namesNothing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty worker",
        "Night officer",
        "the supervisor on duty",
        "Orange County",
        "Riverside County",
        "Orange County hotline, duty worker",
        "DCFS",
        "LAPD",
        "her aunt",
        "Mom",
        "ID 4412",
        "ext. 22",
        "4:15 PM",
        "tomorrow",
        "Ms.",
        "yes",
        "J."
      })
  void namesARoleOrAPlaceAlone(String text) {
    assertThat(Unsaid.namesNothing(text)).isFalse();
    assertThat(Unsaid.namesAPerson(text)).isFalse();
  }

  /** A name is never thrown away for what it looks like. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms. E. Imaginary, Orange County hotline, (714) 555-0167",
        "Worker Lee, county of residence",
        "Na Li",
        "Ms. Na",
        "No Mu-hyun",
        "Pending Hill",
        "Halsey Minor",
        "Mr. Nobody",
        "Zoe Test",
        "Lee Child",
        "Young",
        "Christopher Null",
        "Officer Orange",
        "李娜",
        "김철수",
        "Minh",
        "محمد",
        "Malcolm X",
        "O'Neill",
        "Qanswered",
        "Niemann",
        "Dee Kay",
        "Unkelbach"
      })
  void namesAPerson(String text) {
    assertThat(Unsaid.namesNothing(text)).isFalse();
    assertThat(Unsaid.namesAPerson(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "she says so",
        "herself",
        "stated by minor",
        "her boyfriend",
        "rumor",
        "looks 18",
        "guess",
        "fake ID",
        "says 18, deputy believes 14",
        "auto-populated",
        "her word",
        "May be 18",
        "states 18",
        "client states",
        "per minor",
        "recited birth date",
        "birth certificate requested",
        "to be verified",
        "pending verification",
        "verbal",
        "by sight",
        "motel guest",
        "ella dice",
        "dice que tiene 18",
        "según ella",
        "sie sagt"
      })
  void isHearsay(String source) {
    assertThat(Unsaid.isHearsay(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birth certificate in the shelter's file, read out by the counselor",
        "a school record",
        "Driver's license",
        "birth certificate no. 12345",
        "Dr. John Park, hospital record",
        "court order of May 2025",
        "passport",
        "United States passport",
        "Cree Nation enrollment card",
        "court-ordered placement record",
        "State of California ID card",
        "verified with the school by phone, Ms. Ortega",
        "acta de nacimiento",
        "her mother, Ms. Ana Ruiz",
        "the screener: same date in three records"
      })
  void isASource(String source) {
    assertThat(Unsaid.isHearsay(source)).isFalse();
    assertThat(Unsaid.namesNothing(source)).isFalse();
  }
}
