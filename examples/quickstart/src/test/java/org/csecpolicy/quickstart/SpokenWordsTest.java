package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Matcher;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15|15|15",
        "15 or 16|15|16",
        "14-15|14|15",
        "about 15|14|16",
        "15ish|14|16",
        "~15|14|16",
        "she says 18|18|18",
        "she says she is 18|18|18",
        "maybe 18|17|19",
        "16 years old|16|16",
        "he is about 17 years|16|18",
        "she's 15|15|15",
        "15-year-old|15|15",
        "15 year old.|15|15",
        "14 años|14|14",
      })
  void ageIsWhatWasSaidAndAboutIsARange(String said, int from, int to) {
    assertThat(SpokenWords.years(said)).contains(AgeRange.of(from, to));
  }

  @ParameterizedTest
  @CsvSource({"fifteen,15,15", "looks 15,14,16", "just turned 14,14,14", "under 18,0,17"})
  void anAgeIsSaidInWordsToo(String said, int from, int to) {
    assertThat(SpokenWords.years(said)).contains(AgeRange.of(from, to));
  }

  @Test
  void nahIsANoAndNothingMore() {
    assertThat(SpokenWords.yesOrNo("nah").isNo()).isTrue();
    assertThat(SpokenWords.isBareYesOrNo("nah")).isTrue();
  }

  /** "No, wait, yes": what follows is not dropped, and no Enter confirms it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no, wait, yes",
        "no. actually yes",
        "no, unknown",
        "no, pending",
        "no, I didn't ask",
        "no, according to the pimp",
        "yes, not checked"
      })
  void aYesOrNoThatIsTakenBackIsNone(String said) {
    assertThat(SpokenWords.isYesOrNo(said)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no, he has a gun", "no,yes", "no, she is in danger", "yes, ongoing"})
  void whatElseFollowsIsSaidBack(String said) {
    assertThat(SpokenWords.isMoreThanYesOrNo(said)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a teenager", "2011-05-30", "15 minutes ago", "she", ""})
  void whatIsNoAgeIsNone(String said) {
    assertThat(SpokenWords.years(said)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LAW_ENFORCEMENT_CUSTODY|yes, at the station|yes",
        "LAW_ENFORCEMENT_CUSTODY|yes at the station|yes",
        "LAW_ENFORCEMENT_CUSTODY|no, she is with her aunt|no",
        "LAW_ENFORCEMENT_CUSTODY|no i don't know|no i don't know",
        "LAW_ENFORCEMENT_CUSTODY|yes, i think|yes, i think",
        "HALL_ANSWER|no|refused",
        "HALL_ANSWER|yes|yes",
        "HALL_ANSWER|no, nobody has asked yet|no, nobody has asked yet",
        "IMMINENT_DANGER|no, not until he comes back|no, not until he comes back",
        "PAST_HISTORY_ONLY|yes but he was there again|yes but he was there again",
        "LAW_ENFORCEMENT_CUSTODY|no, they had her earlier|no, they had her earlier",
        "ELECTRONIC_TRANSFER|no|declined",
        "CALLER_AGENCY|lapd|not-verified",
        "CALLER_AGENCY|the cops|not-verified",
        "CALLER_AGENCY|a deputy at the station|not-verified",
        "CALLER_AGENCY|an frp agency|frp",
        "CALLER_AGENCY|hospital social worker|mandated-reporter",
        "CALLER_AGENCY|a neighbor|public",
        "CALLER_AGENCY|neighbor, not the police|neighbor, not the police",
        "CALLER_AGENCY|not law enforcement|not law enforcement",
        "CALLER_AGENCY|the deputy's mother|the deputy's mother",
        "CALLER_AGENCY|her probation officer|her probation officer",
        "CALLER_AGENCY|she called the police an hour ago|she called the police an hour ago",
        "CALLER_AGENCY|her sister is a cop|her sister is a cop",
        "CALLER_AGENCY|deputy public defender|deputy public defender",
        "CALLER_AGENCY|former teacher|former teacher",
        "CALLER_AGENCY|police at my door|police at my door",
        "CALLER_AGENCY|a nurse at the hospital|mandated-reporter",
        "CALLER_AGENCY|motel clerk|public",
        "IMMINENT_DANGER|yes, her friend says so|yes, her friend says so",
        "IMMINENT_DANGER|yes, nobody hurt her|yes, nobody hurt her",
        "RESIDENCE|yes, la|yes, la",
      })
  void aWordOfTheListIsMeant(Fact fact, String said, String meant) {
    assertThat(SpokenWords.meaning(fact, said)).isEqualTo(meant);
  }

  /** N-OOC-9: nobody who is not named is coming. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "somebody",
        "someone from their office",
        "Someone, 213-555-0100",
        "nobody yet",
        "accepted",
        "accepted, 555-0100",
        "yes",
        "a social worker",
        "their dispatcher"
      })
  void aPersonHasAName(String said) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SpokenName.person(said))
        .withMessageContaining("the name of a person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"that's all", "thats it", "no more", "None.", "nobody else", "no"})
  void aListEnds(String said) {
    assertThat(SpokenWords.isNoMore(said)).isTrue();
    assertThat(SpokenWords.isNoMore("a man called No More")).isFalse();
  }

  @Test
  void aNameIsTaken() {
    assertThat(SpokenName.person("D. Example, 555-0100")).isEqualTo("D. Example, 555-0100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LAW_ENFORCEMENT_CUSTODY|yes, at the station|law-enforcement",
        "LAW_ENFORCEMENT_CUSTODY|juvenile hall|juvenile-hall",
        "LAW_ENFORCEMENT_CUSTODY|deputies are taking her to juvenile hall|on-the-way",
        "LAW_ENFORCEMENT_CUSTODY|nobody|neither",
        "LAW_ENFORCEMENT_CUSTODY|nobody has her|neither",
        "LAW_ENFORCEMENT_CUSTODY|not at juvenile hall|not at juvenile hall",
        "LAW_ENFORCEMENT_CUSTODY|juvenile hall refused her|juvenile hall refused her",
        "LAW_ENFORCEMENT_CUSTODY|she was at the station|she was at the station",
        "MISSING_PERSON_REPORT|no|neither",
        "MISSING_PERSON_REPORT|no warrant|no warrant",
        "MISSING_PERSON_REPORT|yes|yes",
      })
  void severalFactsAreToldInOneBreath(Fact first, String said, String meant) {
    assertThat(SpokenWords.inOneBreath(first, said)).isEqualTo(meant);
  }

  @Test
  void whoComesAndWhenStandInOneLine() {
    Matcher both = SpokenName.whoAndWhen("D. Example, 555-0100, at 11:40 pm").orElseThrow();
    assertThat(both.group(1)).isEqualTo("D. Example, 555-0100");
    assertThat(both.group(2)).isEqualTo("11:40 pm");
    assertThat(SpokenName.whoAndWhen("D. Example, 555-0100")).isEmpty();
  }

  @Test
  void aTelephoneNumberIsHeardWithinASentence() {
    assertThat(SpokenName.callBack("a neighbor, 213-555-0100")).contains("213-555-0100");
    assertThat(SpokenName.callBack("(213) 555-0100")).contains("(213) 555-0100");
    assertThat(SpokenName.withoutCallBack("a neighbor, 213-555-0100")).isEqualTo("a neighbor");
    assertThat(SpokenName.callBack("born 2011-05-30")).isEmpty();
  }
}
