package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N-OOC-3, N-OOC-15: a report or warrant is this child's, and nobody's hearsay. */
class SpokenPapersTest {
  private static final Elsewhere NOTHING = Elsewhere.notAsked();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a missing person report",
        "yes, a missing person's report",
        "there's an active missing persons report for her",
      })
  void aReportIsNamedAndNothingIsSaidOfAWarrant(String said) {
    Elsewhere named = SpokenPapers.named(said, NOTHING).orElseThrow();
    assertThat(named.missingPersonReport()).isEqualTo(Answer.YES);
    assertThat(named.delinquencyWarrant()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aWarrantIsNamedAndNothingIsSaidOfAReport() {
    Elsewhere named =
        SpokenPapers.named("yes there is a delinquency warrant for him", NOTHING).orElseThrow();
    assertThat(named.delinquencyWarrant()).isEqualTo(Answer.YES);
    assertThat(named.missingPersonReport()).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "she says theres a warrant from santa barbara",
        "her friend says theres a warrant",
        "a warrant?",
        "missing",
        "she is missing",
        "warrant",
        "dependency warrant",
        "there's a protective custody warrant",
        "old warrant cleared",
        "a search warrant for the motel",
        "warrant for her mother",
        "the other girl has a warrant",
        "nobody reported her missing",
        "mom didnt file a missing report",
        "her sister is reported missing",
        "I heard there might be a missing report",
        "no warrant",
        "no, nobody reported her",
        "no, they didn't run her",
        "no, last year yes",
      })
  void hearsayDenialsAndOtherWarrantsAreAskedAgain(String said) {
    assertThat(SpokenPapers.named(said, NOTHING)).isEmpty();
    assertThat(SpokenPapers.isNeither(said)).isFalse();
  }

  @Test
  void aBareNoIsAboutBoth() {
    assertThat(SpokenPapers.isNeither("no")).isTrue();
    assertThat(SpokenPapers.isNeither("nope")).isTrue();
    assertThat(SpokenPapers.isNeither("yes")).isFalse();
  }
}
