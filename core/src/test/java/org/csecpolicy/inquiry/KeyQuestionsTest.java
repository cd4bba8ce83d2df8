package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.Referrals;
import org.csecpolicy.Urgency;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

class KeyQuestionsTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Inquiry INQUIRY = Inquiry.of(POLICY);
  private static final int ALL = Fact.values().length;
  private static final Set<Fact> OF_THE_HALL =
      EnumSet.of(Fact.AT_JUVENILE_HALL, Fact.BEING_TRANSPORTED);

  @Test
  void everyCallBeginsWithWhoCallsCustodyWhereTheChildIsAndDanger() {
    assertThat(facts(INQUIRY.next(afterOneMinute(), 4)))
        .containsExactly(
            Fact.CALLER_AGENCY,
            Fact.LAW_ENFORCEMENT_CUSTODY,
            Fact.WHERE_FOUND,
            Fact.IMMINENT_DANGER);
  }

  @Test
  void whereTheChildLivesAndHowOldItIsComeBeforeRecordsAndProbation() {
    assertThat(facts(INQUIRY.next(afterOneMinute(), ALL)))
        .containsSubsequence(
            Fact.RESIDENCE, Fact.AGE, Fact.OPEN_CASE, Fact.PROBATION_STATUS, Fact.NATIONALITY);
  }

  @Test
  void whatIsPutAsideIsNotAskedAgain() {
    assertThat(facts(INQUIRY.next(afterOneMinute(), 1, ImmutableSet.of(Fact.CALLER_AGENCY))))
        .containsExactly(Fact.LAW_ENFORCEMENT_CUSTODY);
  }

  @Test
  void theHallComesLastForAChildOfTheCountyInNoCustody() {
    Referral atHome =
        weekdayCsecCall()
            .custody(Custody.builder().lawEnforcement(Answer.NO).build())
            .imminentDanger(Answer.UNKNOWN)
            .build();
    List<Fact> asked = facts(INQUIRY.next(atHome, ALL));
    assertThat(asked).containsAnyElementsOf(OF_THE_HALL);
    assertThat(OF_THE_HALL).containsAll(asked.subList(1, asked.size()));
  }

  @Test
  void theHallIsAskedSoonerWhereOnlyPastHistoryIsReported() {
    Referral history =
        Referrals.everyConditionOfTheException()
            .custody(Custody.builder().lawEnforcement(Answer.NO).build())
            .awol(Answer.UNKNOWN)
            .build();
    List<Fact> asked = facts(INQUIRY.next(history, 2));
    assertThat(asked).containsExactlyInAnyOrder(Fact.AT_JUVENILE_HALL, Fact.AWOL);
  }

  @Test
  void aPlacementIsAskedAboutLastUntilSomethingTellsOfOne() {
    Referral home = weekdayCsecCall().home(Home.UNKNOWN).homeOffice(Optional.empty()).build();
    Referral accused = weekdayCsecCall().againstPlacement(AgainstPlacement.STAFF).build();
    assertThat(facts(INQUIRY.next(home, 1))).doesNotContain(Fact.PLACEMENT_LOCATION);
    assertThat(facts(INQUIRY.next(accused, 1))).containsExactly(Fact.PLACEMENT_LOCATION);
  }

  /** Offered are the answers that contradict nothing. */
  @Test
  void answersAreThoseThatTheInquiryKnows() {
    KeyQuestion first = INQUIRY.next(afterOneMinute(), 1).get(0);
    assertThat(first.urgency()).isEqualTo(Urgency.NOW);
    assertThat(first.answers()).isEqualTo(INQUIRY.answersTo(Fact.CALLER_AGENCY));
  }

  @Test
  void inWhoseHandsTheChildIsIsAskedInOneBreath() {
    KeyQuestion hands =
        INQUIRY.next(afterOneMinute(), 1, ImmutableSet.of(Fact.CALLER_AGENCY)).get(0);
    assertThat(hands.facts())
        .containsExactlyInAnyOrder(
            Fact.LAW_ENFORCEMENT_CUSTODY, Fact.BEING_TRANSPORTED, Fact.AT_JUVENILE_HALL);
    Referral way = hands.answers().get(1).applyTo(afterOneMinute()).orElseThrow();
    assertThat(way.custody().lawEnforcement()).isEqualTo(Answer.YES);
    assertThat(way.custody().beingTransported()).isEqualTo(Answer.YES);
    assertThat(way.custody().atJuvenileHall()).isEqualTo(Answer.NO);
    Referral hall = hands.answers().get(2).applyTo(afterOneMinute()).orElseThrow();
    assertThat(hall.custody().lawEnforcement()).isEqualTo(Answer.NO);
    assertThat(hall.custody().atJuvenileHall()).isEqualTo(Answer.YES);
  }

  @Test
  void ofWhatIsKnownOrPutAsideTheRestIsAskedByItself() {
    Referral held =
        afterOneMinute().toBuilder()
            .custody(Custody.builder().lawEnforcement(Answer.YES).build())
            .build();
    assertThat(INQUIRY.next(held, ALL)).allMatch(each -> each.facts().size() == 1);
    assertThat(INQUIRY.next(afterOneMinute(), ALL, ImmutableSet.of(Fact.AT_JUVENILE_HALL)))
        .allMatch(each -> each.facts().size() == 1);
  }

  @Test
  void anAgencyThatAsksInItsOwnWordsIsNotGivenOthers() {
    Question own =
        Question.of(Fact.AT_JUVENILE_HALL, Fact.AT_JUVENILE_HALL.source(), "Is the Hall open?");
    Inquiry inquiry = Inquiry.of(POLICY, Questionnaire.standard().with(List.of(own)));
    assertThat(inquiry.next(afterOneMinute(), ALL)).allMatch(each -> each.facts().size() == 1);
  }

  /** Whatever is told together, each fact of it is told. */
  @Test
  void anAnswerInOneBreathTellsAllOfIt() {
    List<Referral> referrals = ReferralArbitraries.sample(300).toList();
    int told = 0;
    for (Referral referral : referrals) {
      for (KeyQuestion question : INQUIRY.next(referral, ALL)) {
        assertThat(question.facts()).contains(question.question().fact());
        if (question.facts().size() > 1) {
          for (AnswerOption answer : question.answers()) {
            Referral known = answer.applyTo(referral).orElseThrow();
            assertThat(question.facts()).allMatch(known::isKnown);
            told++;
          }
        }
      }
    }
    assertThat(told).isPositive();
  }

  /** But for the fact that settles two others that still contradict each other: it was asked. */
  @Test
  void whenNothingIsLeftNothingCanChangeTheDecision() {
    List<Referral> told =
        ReferralArbitraries.sample(400).map(KeyQuestionsTest::askedToTheEnd).toList();
    for (Referral referral : told.subList(0, 100)) {
      Set<Fact> left = EnumSet.noneOf(Fact.class);
      INQUIRY.examine(referral).questions().forEach(each -> left.add(each.question().fact()));
      POLICY.contradictions(referral).forEach(pair -> left.remove(pair.question()));
      assertThat(left).isEmpty();
    }
  }

  /** Every answer to what is asked first leads on to an end, whatever it is. */
  private static Referral askedToTheEnd(Referral begun) {
    Referral referral = begun;
    Set<Fact> doubted = EnumSet.noneOf(Fact.class);
    for (int asked = 0; asked <= ALL; asked++) {
      ImmutableList<KeyQuestion> next = INQUIRY.next(referral, 1, doubted);
      if (next.isEmpty()) {
        return referral;
      }
      Fact fact = next.get(0).question().fact();
      ImmutableList<AnswerOption> answers = next.get(0).answers();
      referral = answers.get(asked % answers.size()).applyTo(referral).orElseThrow();
      doubted.add(fact);
    }
    throw new AssertionError("more questions than facts");
  }

  private static Referral afterOneMinute() {
    return Referral.builder()
        .calledAt(weekdayCsecCall().build().calledAt())
        .putCategory(Category.CSEC, Suspicion.POSSIBLE)
        .build();
  }

  private static List<Fact> facts(List<KeyQuestion> questions) {
    return questions.stream().map(each -> each.question().fact()).toList();
  }
}
