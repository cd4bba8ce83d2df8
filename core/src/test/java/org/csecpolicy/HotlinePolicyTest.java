package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.recording.ChecklistPolicy;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.RedFlag;
import org.junit.jupiter.api.Test;

/** The doors of the library lead to the same decision. */
class HotlinePolicyTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private static final Referral ASKED_LITTLE =
      weekdayCsecCall()
          .probation(Probation.notVerified())
          .addRedFlag(RedFlag.EARNINGS_CONTROLLED)
          .build();

  @Test
  void thePolicyOfLosAngelesIsThatAgencysUnderTheDefaultReadings() {
    assertThat(POLICY.agency()).isEqualTo(LosAngeles.agency());
    assertThat(POLICY.edition()).isEqualTo(PolicyEdition.of(Readings.byDefault()));
  }

  @Test
  void aLaterAssignmentDecidesTheHours() {
    ResponsePlan night = (ResponsePlan) POLICY.decide(weekdayCsecCall().build(), WEEKDAY_NIGHT);
    assertThat(night.assignment().orElseThrow().primary().outcome())
        .isEqualTo(Unit.AFTER_HOURS_UNIT);
    assertThat(plan(weekdayCsecCall()).assignment().orElseThrow().primary().outcome())
        .isEqualTo(Unit.REGIONAL_OFFICE);
  }

  @Test
  void theRoutingIsThatOfThePlanAndThereIsNoneOutside() {
    Referral referral = weekdayCsecCall().build();
    assertThat(POLICY.route(referral))
        .hasValueSatisfying(
            routing ->
                assertThat(routing.disposition()).isEqualTo(plan(weekdayCsecCall()).disposition()));
    assertThat(
            POLICY.route(
                weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)).build()))
        .isEmpty();
  }

  @Test
  void aDecisionAsksWhatItsOutcomesAsk() {
    HotlineDecision decision = POLICY.decide(ASKED_LITTLE);
    assertThat(decision.openQuestions())
        .contains(Fact.PROBATION_STATUS)
        .containsExactlyInAnyOrderElementsOf(together(decision.outcomes(), Cited::openQuestions));
  }

  @Test
  void aScreeningStandsBesideTheSameDecision() {
    Screening screening = POLICY.screen(ASKED_LITTLE);
    assertThat(screening.decision()).isEqualTo(POLICY.decide(ASKED_LITTLE));
    assertThat(screening.atRisk()).isEqualTo(screening.decision().atRisk());
    assertThat(screening.outcomes()).contains(screening.under18(), screening.laborRisk());
    assertThat(screening.clauses())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(together(screening.outcomes(), Cited::clauses));
    assertThat(screening.interpretations())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            together(screening.outcomes(), Cited::interpretations));
    assertThat(screening.openQuestions())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(together(screening.outcomes(), Cited::openQuestions));
  }

  @Test
  void theChecklistOfAScreeningHasWhatTheDecisionWritesDown() {
    ResponsePlan plan = (ResponsePlan) POLICY.decide(ASKED_LITTLE);
    assertThat(plan.recording().entries()).isNotEmpty();
    assertThat(POLICY.screen(ASKED_LITTLE).checklist())
        .isEqualTo(ChecklistPolicy.check(ASKED_LITTLE, Optional.of(plan.recording())))
        .isNotEqualTo(ChecklistPolicy.check(ASKED_LITTLE, Optional.empty()));
  }

  @Test
  void onlyWhatTheTextsTimeHasALatestMoment() {
    ResponsePlan plan = plan(weekdayCsecCall().custody(lawEnforcementHasTheChild().build()));
    assertThat(plan.latest(Due.MINUTES_10_TO_15))
        .contains(WEEKDAY_10AM.plus(Duration.ofMinutes(15)));
    assertThat(plan.latest(Due.AT_ONCE)).isEmpty();
    assertThat(plan.latest(Due.NOT_STATED)).isEmpty();
    assertThat(plan.latest(Due.HOURS_24)).isEmpty();
  }

  @Test
  void aStepCanBeNarrowedToSomeOfItsRecipients() {
    Step step =
        plan(weekdayCsecCall()).steps().stream()
            .filter(each -> each.action() == Action.SEND_PRE_ALERT)
            .findFirst()
            .orElseThrow();
    Step narrowed = step.onlyFor(ImmutableList.of("one"), ImmutableList.of("two"));
    assertThat(narrowed.recipients()).containsExactly("one");
    assertThat(narrowed.details()).containsExactly("two");
    assertThat(narrowed.onlyFor(step.recipients(), step.details())).isEqualTo(step);
  }

  private static <T> Set<T> together(
      ImmutableList<Cited<?>> outcomes, Function<Cited<?>, ? extends Set<T>> part) {
    Set<T> together = new LinkedHashSet<>();
    for (Cited<?> outcome : outcomes) {
      together.addAll(part.apply(outcome));
    }
    return together;
  }
}
