package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class ReadingComparisonTest {
  private static final Referral HISTORY_ALONE =
      weekdayCsecCall()
          .pastHistoryOnly(Answer.YES)
          .imminentDanger(Answer.NO)
          .flightRisk(Answer.NO)
          .build();

  @Test
  void theReadingsThatWouldChangeADecisionStandBesideIt() {
    List<ReadingEffect> effects =
        Inquiry.of(HotlinePolicy.losAngeles()).readingsThatMatter(HISTORY_ALONE);
    assertThat(effects)
        .extracting(ReadingEffect::instead)
        .containsExactly(
            Optional.of(Reading.HISTORY_ALONE), Optional.of(Reading.HISTORY_OR_LOCATION));
    ReadingEffect effect = effects.get(0);
    assertThat(effect.interpretation()).isEqualTo(Interpretation.IMMEDIATE_EXCEPTION);
    assertThat(effect.text()).isEqualTo(Reading.HISTORY_ALONE.text());
    assertThat(effect.difference().outcomes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(OutcomeKind.RESPONSE);
              assertThat(change.before().outcome().includes(ResponseTime.IMMEDIATE)).isTrue();
              assertThat(change.after().outcome().includes(ResponseTime.IMMEDIATE_NOT_REQUIRED))
                  .isTrue();
              assertThat(change.after().clauses()).contains(Clause.N_1_G_2);
            });
  }

  @Test
  void whereAnAlternativeWasChosenTheDefaultIsTheOtherReading() {
    Inquiry inquiry =
        Inquiry.of(HotlinePolicy.of(LosAngeles.agency(), Readings.of(Reading.HISTORY_ALONE)));
    ReadingEffect effect = inquiry.readingsThatMatter(HISTORY_ALONE).get(0);
    assertThat(effect.instead()).isEmpty();
    assertThat(effect.text()).isEqualTo(Interpretation.IMMEDIATE_EXCEPTION.reading());
    assertThat(effect.difference().after().edition().readings()).isEqualTo(Readings.byDefault());
  }

  @Test
  void aReadingIsListedExactlyWhenItChangesTheDecision() {
    Inquiry inquiry = Inquiry.of(HotlinePolicy.losAngeles());
    ReferralArbitraries.sample(300)
        .forEach(
            referral -> {
              Set<Reading> changing = new HashSet<>();
              for (Reading reading : Reading.values()) {
                if (differs(referral, Readings.of(reading))) {
                  changing.add(reading);
                }
              }
              assertThat(inquiry.readingsThatMatter(referral))
                  .extracting(effect -> effect.instead().orElseThrow())
                  .containsExactlyInAnyOrderElementsOf(changing);
            });
  }

  @Test
  void aSurveyCountsEveryKindOfDifferenceWithAnExample() {
    Readings chosen = Readings.of(Reading.HISTORY_ALONE, Reading.EVALUATE_OUT_OF_STATE);
    List<Referral> referrals = ReferralArbitraries.sample(1_000).toList();
    List<List<OutcomeChange>> changes =
        referrals.stream().map(referral -> changes(referral, chosen)).toList();
    ReadingSurvey survey = ReadingSurvey.of(LosAngeles.agency(), chosen, referrals.stream());
    assertThat(survey.examined()).isEqualTo(1_000);
    assertThat(survey.differing())
        .isEqualTo(changes.stream().filter(each -> !each.isEmpty()).count())
        .isPositive();
    assertThat(survey.kinds())
        .extracting(each -> each.before().kind())
        .contains(OutcomeKind.DISPOSITION, OutcomeKind.RESPONSE);
    for (ReadingSurvey.KindOfDifference kind : survey.kinds()) {
      assertThat(kind.count()).isEqualTo(count(changes, kind)).isPositive();
      assertThat(kind.example().outcomes())
          .anyMatch(
              change ->
                  change.before().outcome().equals(kind.before())
                      && change.after().outcome().equals(kind.after()));
    }
  }

  @Test
  void theDefaultReadingsDifferInNothingFromThemselves() {
    ReadingSurvey survey =
        ReadingSurvey.of(
            LosAngeles.agency(),
            Readings.byDefault(),
            Stream.of(HISTORY_ALONE, Referrals.nevadaYouth().build()));
    assertThat(survey.examined()).isEqualTo(2);
    assertThat(survey.differing()).isZero();
    assertThat(survey.kinds()).isEmpty();
  }

  private static boolean differs(Referral referral, Readings readings) {
    return !changes(referral, readings).isEmpty();
  }

  private static long count(
      List<List<OutcomeChange>> changes, ReadingSurvey.KindOfDifference kind) {
    return changes.stream()
        .flatMap(List::stream)
        .filter(change -> change.before().outcome().equals(kind.before()))
        .filter(change -> change.after().outcome().equals(kind.after()))
        .count();
  }

  private static List<OutcomeChange> changes(Referral referral, Readings readings) {
    return OutcomeChange.between(
        HotlinePolicy.losAngeles().decide(referral),
        HotlinePolicy.of(LosAngeles.agency(), readings).decide(referral));
  }
}
