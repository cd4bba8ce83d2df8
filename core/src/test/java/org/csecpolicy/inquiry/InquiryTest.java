package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcomes;
import org.csecpolicy.Referrals;
import org.csecpolicy.Urgency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.policy.Source;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

class InquiryTest {
  private static final Inquiry INQUIRY = Inquiry.of(HotlinePolicy.losAngeles());
  private static final Reading[][] READINGS_THAT_ASK_MOST = {
    {Reading.HISTORY_OR_LOCATION},
    {Reading.HISTORY_OR_LOCATION, Reading.DELINQUENCY_WARRANT_ONLY, Reading.EVALUATE_OUT_OF_STATE},
    {Reading.HISTORY_OR_LOCATION, Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE}
  };

  @Test
  void whereEverythingIsKnownNothingIsAsked() {
    Findings findings = INQUIRY.examine(weekdayCsecCall().build());
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.prospects()).allMatch(Prospect::isSettled);
    assertThat(findings.bySource().isEmpty()).isTrue();
  }

  @Test
  void unknownCustodyIsAskedOfLawEnforcementWithTheFormThatItBrings() {
    Findings findings = INQUIRY.examine(custodyUnknown());
    assertThat(facts(findings)).containsExactly(Fact.LAW_ENFORCEMENT_CUSTODY);
    OpenQuestion custody = findings.open().get(0);
    assertThat(custody.question().source()).isEqualTo(Source.LAW_ENFORCEMENT);
    assertThat(custody.question().text()).contains("in custody");
    assertThat(custody.urgency()).isEqualTo(Urgency.NOW);
    assertThat(custody.canChange()).contains(Outcomes.EXPEDITED_FORM);
    OutcomeWording wording = OutcomeWording.of(findings.decision());
    assertThat(custody.consequences().stream().map(wording::of))
        .anyMatch(text -> text.startsWith("yes: ") && text.contains("due by 10:15"))
        .anyMatch(text -> text.startsWith("no: ") && text.contains("not due"));
  }

  @Test
  void anOutcomeIsSettledOrListedWithAllThatItCanBe() {
    Findings findings = INQUIRY.examine(custodyUnknown());
    assertThat(findings.prospect(Outcomes.RESPONSE).isSettled()).isTrue();
    Prospect form = findings.prospect(Outcomes.EXPEDITED_FORM);
    assertThat(form.isSettled()).isFalse();
    assertThat(form.current().outcome().includes(Answer.UNKNOWN)).isTrue();
    assertThat(form.possible()).noneMatch(each -> each.includes(Answer.UNKNOWN)).hasSize(2);
  }

  /** N-1.g.2 takes all conditions, so neither alone changes anything. */
  @Test
  void twoFactsThatMatterOnlyTogetherAreBothAsked() {
    Referral referral =
        Referrals.everyConditionOfTheException()
            .imminentDanger(Answer.UNKNOWN)
            .flightRisk(Answer.UNKNOWN)
            .build();
    Findings findings = INQUIRY.examine(referral);
    assertThat(facts(findings)).containsExactly(Fact.IMMINENT_DANGER, Fact.FLIGHT_RISK);
    assertThat(findings.open())
        .allSatisfy(
            open -> {
              assertThat(open.canChange()).containsExactly(Outcomes.RESPONSE);
              assertThat(open.consequences()).allMatch(each -> each.atOnce().isEmpty());
            });
  }

  @Test
  void whatCannotMatterAnyMoreIsNotAsked() {
    Referral referral =
        weekdayCsecCall().pastHistoryOnly(Answer.UNKNOWN).awol(Answer.UNKNOWN).build();
    assertThat(INQUIRY.examine(referral).isComplete()).isTrue();
  }

  /** It is known, but doubtful: N-5.0. What each answer would lead to is told with it. */
  @Test
  void anAgeThatContradictsTheDateOfBirthIsAskedAgain() {
    Referral referral =
        weekdayCsecCall()
            .child(
                Child.builder()
                    .from(Referrals.child().build())
                    .dateOfBirth(LocalDate.of(2010, 5, 15))
                    .statedAge(AgeRange.of(19))
                    .ageEstablished(Answer.YES)
                    .ageSource("a school record")
                    .build())
            .build();
    Findings findings = INQUIRY.examine(referral);
    assertThat(facts(findings)).containsExactly(Fact.AGE);
    assertThat(findings.prospect(Outcomes.SCOPE).isSettled()).isFalse();
    assertThat(findings.open().get(0).consequences())
        .extracting(each -> each.canLeadTo().get(Outcomes.SCOPE).iterator().next())
        .anyMatch(scope -> scope.includes(Scope.EIGHTEEN_OR_OLDER))
        .anyMatch(scope -> scope.includes(Scope.GOVERNED));
  }

  /** Juvenile Hall cannot have refused a child whom it has: asked again, with what follows. */
  @Test
  void ofTwoAnswersThatContradictEachOtherOneIsAskedAgain() {
    Referral referral =
        weekdayCsecCall()
            .custody(
                Referrals.nobodyHasTheChild()
                    .atJuvenileHall(Answer.YES)
                    .hallAnswer(HallAnswer.REFUSED)
                    .build())
            .build();
    assertThat(facts(INQUIRY.examine(referral))).contains(Fact.HALL_ANSWER);
  }

  /** It is asked for only once the child is known to be the ward of another county. */
  @Test
  void theCountyOfAWardElsewhereIsAskedForOnceTheChildIsKnownToBeOne() {
    Referral unverified = weekdayCsecCall().probation(Probation.notVerified()).build();
    assertThat(facts(INQUIRY.examine(unverified)))
        .contains(Fact.PROBATION_STATUS)
        .doesNotContain(Fact.JURISDICTION);
    Referral ward =
        weekdayCsecCall().probation(Probation.of(ProbationStatus.WARD_ELSEWHERE)).build();
    assertThat(facts(INQUIRY.examine(ward))).contains(Fact.JURISDICTION);
  }

  @Test
  void theMostUrgentQuestionComesFirstAndThenTheQuestionnaireDecides() {
    Findings findings = INQUIRY.examine(nothingAsked());
    assertThat(facts(findings)).startsWith(Fact.LAW_ENFORCEMENT_CUSTODY, Fact.IMMINENT_DANGER);
    assertThat(findings.open().stream().map(OpenQuestion::urgency)).isSorted();
    List<Question> reversed = Questionnaire.standard().questions().reverse();
    Findings otherOrder =
        Inquiry.of(HotlinePolicy.losAngeles(), Questionnaire.of(reversed)).examine(nothingAsked());
    assertThat(otherOrder.open().stream().map(OpenQuestion::urgency)).isSorted();
    for (Urgency urgency : Urgency.values()) {
      assertThat(facts(otherOrder, urgency)).isEqualTo(facts(findings, urgency).reverse());
    }
  }

  @Test
  void theQuestionsAreGroupedByWhoCanAnswer() {
    Findings findings = INQUIRY.examine(nothingAsked());
    assertThat(findings.bySource().keySet()).first().isEqualTo(Source.LAW_ENFORCEMENT);
    assertThat(findings.bySource().values()).containsExactlyInAnyOrderElementsOf(findings.open());
    findings
        .bySource()
        .forEach((source, open) -> assertThat(open.question().source()).isEqualTo(source));
  }

  /** Whatever is unknown; the product of all answers has some 10^17 elements. */
  @Test
  void theWorkIsBounded() {
    assertThat(INQUIRY.examine(nothingAsked()).decisionsMade()).isBetween(1_000, 50_000);
    for (Reading[] readings : READINGS_THAT_ASK_MOST) {
      HotlinePolicy policy = HotlinePolicy.of(LosAngeles.agency(), Readings.of(readings));
      assertThat(Inquiry.of(policy).examine(nothingAsked()).decisionsMade()).isLessThan(90_000);
    }
  }

  @Test
  void twentyUnknownFactsTakeFewerDecisions() {
    Random random = new Random(20);
    for (int each = 0; each < 25; each++) {
      Referral referral = Completions.withUnknown(20, nothingAsked(), random);
      assertThat(INQUIRY.examine(referral).decisionsMade()).isLessThan(30_000);
    }
  }

  /** Otherwise an invented answer would be kept as if somebody had given it. */
  @Test
  void anAnswerThatStandsForManySaysSo() {
    assertThat(INQUIRY.answersTo(Fact.AGE)).allMatch(AnswerOption::isExample);
    assertThat(INQUIRY.answersTo(Fact.HOME_OFFICE)).allMatch(AnswerOption::isExample);
    assertThat(INQUIRY.answersTo(Fact.RESIDENCE).stream().filter(each -> !each.isExample()))
        .extracting(AnswerOption::key)
        .containsExactly("county");
    assertThat(INQUIRY.answersTo(Fact.LAW_ENFORCEMENT_CUSTODY))
        .noneMatch(AnswerOption::isExample)
        .extracting(AnswerOption::key)
        .containsExactly("yes", "no");
  }

  private static ImmutableList<Fact> facts(Findings findings, Urgency urgency) {
    return findings.open().stream()
        .filter(open -> open.urgency() == urgency)
        .map(open -> open.question().fact())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Fact> facts(Findings findings) {
    return findings.open().stream().map(open -> open.question().fact()).toList();
  }

  private static Referral nothingAsked() {
    return Referral.builder()
        .calledAt(Referrals.WEEKDAY_10AM)
        .putCategory(Category.CSEC, Suspicion.POSSIBLE)
        .build();
  }

  private static Referral custodyUnknown() {
    return weekdayCsecCall()
        .custody(Referrals.nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build())
        .build();
  }
}
