package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
            Optional.of(Reading.HISTORY_ALONE),
            Optional.of(Reading.HISTORY_OR_LOCATION),
            Optional.of(Reading.LABOR_ONLY));
    ReadingEffect effect = effects.get(0);
    assertThat(effect.interpretation()).isEqualTo(Interpretation.IMMEDIATE_EXCEPTION);
    assertThat(effect.text()).isEqualTo(Reading.HISTORY_ALONE.text());
    assertThat(effect.difference().outcomes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(Outcomes.RESPONSE);
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

  /** Each reading of the second edition, on the call that it is about. */
  @ParameterizedTest(name = "{0}: {1} instead of {2}")
  @MethodSource("readingsOnTheirCalls")
  void aReadingChangesTheCallThatItIsAbout(
      Reading reading, Enum<?> other, Enum<?> byDefault, OutcomeKind<?> kind, Referral referral) {
    ReadingEffect effect =
        Inquiry.of(HotlinePolicy.losAngeles()).readingsThatMatter(referral).stream()
            .filter(each -> each.instead().equals(Optional.of(reading)))
            .findFirst()
            .orElseThrow();

    assertThat(effect.text()).isEqualTo(reading.text());
    assertThat(effect.difference().outcomes())
        .filteredOn(change -> change.kind() == kind)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().outcome().includes(byDefault)).isTrue();
              assertThat(change.after().outcome().includes(other)).isTrue();
            });
  }

  static Stream<Arguments> readingsOnTheirCalls() {
    Referral.Builder calm = Referrals.venturaYouth().imminentDanger(Answer.NO);
    Referral inCustodyWithAReport =
        Referrals.venturaYouth()
            .custody(Referrals.lawEnforcementHasTheChild().build())
            .elsewhere(Referrals.nothingThere().missingPersonReport(Answer.YES).build())
            .build();
    return Stream.of(
        Arguments.of(
            Reading.DELINQUENCY_WARRANT_ONLY,
            Disposition.RESPOND_AT_STAGING_AREA,
            Disposition.TO_JUVENILE_HALL,
            Outcomes.DISPOSITION,
            inCustodyWithAReport),
        Arguments.of(
            Reading.EVALUATED_OUT_ON_THE_INSTRUCTION,
            Disposition.EVALUATE_OUT,
            Disposition.TO_JUVENILE_HALL,
            Outcomes.DISPOSITION,
            inCustodyWithAReport),
        Arguments.of(
            Reading.TRANSFER_SUFFICES,
            Disposition.TRANSFER,
            Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA,
            Outcomes.DISPOSITION,
            calm.elsewhere(transfer(ElectronicTransfer.ACCEPTED)).build()),
        Arguments.of(
            Reading.ITS_WORD_SUFFICES,
            Disposition.EVALUATE_OUT,
            Disposition.RESPOND_AT_STAGING_AREA,
            Outcomes.DISPOSITION,
            calm.elsewhere(transfer(ElectronicTransfer.DECLINED)).build()),
        Arguments.of(
            Reading.EVALUATE_OUT_OF_STATE,
            Disposition.EVALUATE_OUT,
            Disposition.RESPOND_AT_STAGING_AREA,
            Outcomes.DISPOSITION,
            Referrals.nevadaYouth().imminentDanger(Answer.NO).build()),
        Arguments.of(
            Reading.NOT_FOR_PERMANENT_RESIDENTS,
            Answer.NO,
            Answer.YES,
            Outcomes.SIS_REMINDER,
            weekdayCsecCall()
                .child(Referrals.child().nationality(Nationality.LAWFUL_PERMANENT_RESIDENT).build())
                .build()));
  }

  private static Elsewhere transfer(ElectronicTransfer transfer) {
    return Referrals.nothingThere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(transfer)
        .build();
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
        .<OutcomeKind<?>>extracting(each -> each.before().kind())
        .contains(Outcomes.DISPOSITION, Outcomes.RESPONSE);
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
    return !DecisionDifference.between(
            HotlinePolicy.losAngeles().decide(referral),
            HotlinePolicy.of(LosAngeles.agency(), readings).decide(referral))
        .isEmpty();
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
