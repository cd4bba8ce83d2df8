package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class WhyNotTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Inquiry INQUIRY = Inquiry.of(POLICY);

  @Test
  void inHoursOnlyACaseOfTheCsecUnitIsMissingForMart() {
    WhyNot whyNot =
        INQUIRY.whyNot(weekdayCsecCall().build(), Outcomes.PRIMARY, Unit.EXPLOITATION_UNIT);
    assertThat(whyNot.isSo()).isFalse();
    assertThat(whyNot.instead().outcome().includes(Unit.REGIONAL_OFFICE)).isTrue();
    assertThat(whyNot.single())
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.answers()).extracting(AnswerOption::key).containsExactly("csec-unit");
              assertThat(turn.outcome().clauses()).contains(Clause.N_4_0, Clause.N_4_BH_1);
            });
    assertThat(whyNot.pairs()).isEmpty();
  }

  @Test
  void atNightItTakesTheCaseAndAnAssignmentInHours() {
    WhyNot whyNot =
        INQUIRY.whyNot(
            weekdayCsecCall().calledAt(Referrals.WEEKDAY_NIGHT).build(),
            Outcomes.PRIMARY,
            Unit.EXPLOITATION_UNIT);
    assertThat(whyNot.single()).isEmpty();
    assertThat(whyNot.pairs())
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.answers())
                  .extracting(AnswerOption::fact)
                  .containsExactly(Fact.OPEN_CASE);
              assertThat(turn.assignedAt())
                  .hasValueSatisfying(
                      moment ->
                          assertThat(POLICY.agency().officeHours().statusAt(moment))
                              .isEqualTo(LineStatus.OPEN));
            });
  }

  @Test
  void whyItIsNotImmediate() {
    WhyNot whyNot =
        INQUIRY.whyNot(
            Referrals.everyConditionOfTheException().build(),
            Outcomes.RESPONSE,
            ResponseTime.IMMEDIATE);
    assertThat(whyNot.instead().clauses()).contains(Clause.N_1_G_2);
    assertThat(whyNot.single())
        .flatExtracting(Turn::answers)
        .extracting(AnswerOption::fact)
        .contains(
            Fact.IMMINENT_DANGER, Fact.FLIGHT_RISK, Fact.PAST_HISTORY_ONLY, Fact.AT_JUVENILE_HALL)
        .doesNotContain(Fact.LAW_ENFORCEMENT_CUSTODY);
  }

  /** In custody and at the Hall would contradict each other, so that only AWOL leaves it open. */
  @Test
  void custodyIsOneWayToImmediateOfAChildWhoIsAwol() {
    WhyNot whyNot =
        INQUIRY.whyNot(
            Referrals.everyConditionOfTheException()
                .custody(Referrals.nobodyHasTheChild().build())
                .awol(Answer.YES)
                .build(),
            Outcomes.RESPONSE,
            ResponseTime.IMMEDIATE);
    assertThat(whyNot.single())
        .flatExtracting(Turn::answers)
        .extracting(AnswerOption::toString)
        .contains("custody.lawEnforcement: yes", "awol: no");
  }

  /** Ruling surrounding-accepts: a name and a time, and that there is no danger. */
  @Test
  void whyAVenturaYouthIsNotLeftToVentura() {
    WhyNot whyNot =
        INQUIRY.whyNot(
            Referrals.venturaYouth()
                .imminentDanger(Answer.NO)
                .elsewhere(
                    Referrals.nothingThere()
                        .electronicTransfer(ElectronicTransfer.ACCEPTED)
                        .build())
                .build(),
            Outcomes.DISPOSITION,
            Disposition.TRANSFER);
    assertThat(whyNot.single()).isEmpty();
    assertThat(whyNot.pairs())
        .singleElement()
        .satisfies(
            turn ->
                assertThat(turn.answers())
                    .extracting(AnswerOption::fact)
                    .containsExactly(Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL));
  }

  /** Of a wanted youth whom law enforcement has: once Juvenile Hall has accepted. */
  @Test
  void whyAReferralIsNotEvaluatedOutYet() {
    WhyNot whyNot =
        INQUIRY.whyNot(
            Referrals.venturaYouth()
                .custody(Referrals.lawEnforcementHasTheChild().build())
                .elsewhere(Referrals.nothingThere().delinquencyWarrant(Answer.YES).build())
                .build(),
            Outcomes.DISPOSITION,
            Disposition.EVALUATE_OUT);
    assertThat(whyNot.instead().outcome().includes(Disposition.TO_JUVENILE_HALL)).isTrue();
    assertThat(whyNot.single())
        .singleElement()
        .satisfies(
            turn ->
                assertThat(turn.answers())
                    .extracting(AnswerOption::toString)
                    .containsExactly("custody.hallAnswer: accepted"));
  }

  @Test
  void whatIsSoNeedsNothing() {
    WhyNot whyNot =
        INQUIRY.whyNot(weekdayCsecCall().build(), Outcomes.RESPONSE, ResponseTime.IMMEDIATE);
    assertThat(whyNot.isSo()).isTrue();
    assertThat(whyNot.single()).isEmpty();
    assertThat(whyNot.pairs()).isEmpty();
    assertThat(whyNot.decisionsMade()).isEqualTo(1);
  }

  @Test
  void everyTurnBringsTheOutcomeAndNoPartOfAPairDoes() {
    checkTurns(Outcomes.PRIMARY, Unit.EXPLOITATION_UNIT, 1);
    checkTurns(Outcomes.PRIMARY, Unit.AFTER_HOURS_UNIT, 2);
    checkTurns(Outcomes.DISPOSITION, Disposition.EVALUATE_OUT, 3);
    checkTurns(Outcomes.EXPEDITED_FORM, Answer.YES, 4);
  }

  private static <E extends Enum<E>> void checkTurns(OutcomeKind<E> kind, E value, int quarter) {
    for (Referral referral :
        ReferralArbitraries.sample(40).skip(10 * (quarter - 1)).limit(10).toList()) {
      WhyNot whyNot = INQUIRY.whyNot(referral, kind, value);
      assertThat(whyNot.decisionsMade()).isLessThan(4_000);
      for (Turn turn : whyNot.single()) {
        assertThat(turn.answers().size() + turn.assignedAt().stream().count()).isEqualTo(1);
        assertThat(after(turn, referral).includes(value)).isTrue();
      }
      for (Turn turn : whyNot.pairs()) {
        assertThat(turn.answers().size() + turn.assignedAt().stream().count()).isEqualTo(2);
        assertThat(after(turn, referral).includes(value)).isTrue();
        for (AnswerOption alone : turn.answers()) {
          assertThat(whyNot.single()).noneMatch(single -> single.answers().equals(List.of(alone)));
        }
      }
    }
  }

  private static Outcome after(Turn turn, Referral referral) {
    Referral changed = referral;
    for (AnswerOption answer : turn.answers()) {
      changed = answer.applyTo(changed).orElseThrow();
    }
    if (turn.assignedAt().isPresent()) {
      changed = changed.assignedAt(turn.assignedAt().get());
    }
    return turn.kind().of(POLICY.decide(changed)).outcome();
  }
}
