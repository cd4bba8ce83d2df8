package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N-1.b: only law enforcement that has this child now is custody. */
class SpokenHandsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the cops have her",
        "LAPD has her",
        "deputies",
        "two sheriff's deputies have him at the station",
        "yes, the police have the child here",
        "she is with the police",
        "he's in police custody right now",
        "at the police station",
        "in custody",
        "in the back of a patrol car",
        "arrested",
        "deputies have custody of her",
        "she's in custody of LA County sheriff",
      })
  void itIsSaidThatLawEnforcementHasTheChild(String said) {
    assertThat(SpokenHands.custody(said, CallerKind.PUBLIC)).contains(Answer.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "police are looking for her",
        "I am calling the police too",
        "the police let her go",
        "officer says she isnt in custody",
        "mom, police refuse to come",
        "the police have her sister",
        "sheriff is on the way",
        "the cops took her boyfriend",
        "the pimp is a cop",
        "her probation officer",
        "the cops had her earlier",
        "police dont have her",
        "the police had her",
        "her mother is at the police station",
        "at the gas station",
        "at the train station",
        "police maybe",
        "do the police have her?",
        "i think the police have her",
        "a motel",
      })
  void anythingElseIsAskedAgain(String said) {
    assertThat(SpokenHands.custody(said, CallerKind.PUBLIC)).isEmpty();
    assertThat(SpokenHands.choice(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "her mother is driving to juvenile hall",
        "in the hall",
        "she's at the hall",
        "they are taking her to the town hall",
        "nobody is taking her to the hall",
        "they said juvenile hall",
        "juvenile hall wont take her",
        "he says she is on her way to juvenile hall",
      })
  void nobodyIsAtTheHallOrOnTheWayToItBySuchWords(String said) {
    assertThat(SpokenHands.choice(said)).isEmpty();
  }

  /** "Who?" is not answered by yes or no: "no, with police" would be its opposite. */
  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "no", "no, with police", "yes, at home with mom", "nope", "j", "n"})
  void whoIsNotAnsweredByYesOrNo(String said) {
    assertThat(SpokenHands.custody(said, CallerKind.OTHER_LAW_ENFORCEMENT)).isEmpty();
    assertThat(SpokenHands.choice(said)).isEmpty();
  }

  /** Of itself law enforcement may say it; a school that says so is no law enforcement. */
  @ParameterizedTest
  @ValueSource(strings = {"we do", "we have her", "we have custody", "she's with us"})
  void weIsWhoeverCalls(String said) {
    assertThat(SpokenHands.custody(said, CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED))
        .contains(Answer.YES);
    assertThat(SpokenHands.custody(said, CallerKind.MANDATED_REPORTER)).isEmpty();
  }
}
