package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ruling {@code minor}: an age is established by a document, a record, or a named person. */
class SpokenAgeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID card",
        "her ID",
        "California I.D.",
        "driver's license",
        "passport",
        "birth certificate",
        "school record",
        "court file",
        "medical records",
        "DMV",
        "CWS/CMS",
        "booking",
        "fingerprints",
        "her mother, Ann Example",
        "her social worker Ms. Example",
      })
  void aDocumentARecordOrAPersonNamedEstablishes(String source) {
    assertThat(SpokenAge.isEstablishing(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the way she looks",
        "her boyfriend",
        "her Instagram",
        "the officer's guess",
        "her mother",
        "her school",
        "the officer",
        "somebody at the motel",
        "her boyfriend says he saw her ID",
        "her boyfriend Ace Example",
        "she has no ID",
        "an ID, maybe fake",
        "her sister's ID",
        "her passport is lost",
        "she doesn't have her passport",
        "she'd be 18",
        "I'd guess",
        "I'd swear",
        "the record she posts online",
        "midnight",
        "birth certificate pending",
        "checking CWS/CMS",
        "ordered the birth certificate",
        "ID is at home",
        "driver's license of her sister",
        "ID she bought",
        "passport photo on her phone",
        "on record as 15",
        "off the record",
        "criminal record",
        "a record",
        "her mother, Ann Example, is on the way",
      })
  void hearsayDoesNotAndWinsOverAKeyword(String source) {
    assertThat(SpokenAge.isEstablishing(source)).isFalse();
  }

  @Test
  void theSourceStandsWithoutYesAndBy() {
    assertThat(SpokenAge.source("yes, by her ID card")).isEqualTo("her ID card");
    assertThat(SpokenAge.source("by school record")).isEqualTo("school record");
    assertThat(SpokenAge.source("Bylaw record")).isEqualTo("Bylaw record");
    assertThat(SpokenAge.source("yes")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-06-30",
        "06/30/2010",
        "6/30/2010",
        "6-30-2010",
        "June 30, 2010",
        "june 30 2010",
        "Jun. 30, 2010",
        "June 30th, 2010",
        "born June 30, 2010",
      })
  void aBirthIsWrittenAsItIsInTheUnitedStates(String said) {
    assertThat(SpokenAge.dateOfBirth(said)).contains(LocalDate.of(2010, 6, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06/30/10",
        "6-30-10",
        "30/06/2010",
        "02/30/2010",
        "June 2010",
        "2010",
        "June 30, 10",
        "18"
      })
  void aBirthThatMayBeAnotherIsAskedAgain(String said) {
    assertThat(SpokenAge.dateOfBirth(said)).isEmpty();
  }
}
