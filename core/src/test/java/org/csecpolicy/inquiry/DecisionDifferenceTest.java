package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.Referrals;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class DecisionDifferenceTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Inquiry INQUIRY = Inquiry.of(POLICY);

  @Test
  void aDecisionDoesNotDifferFromItself() {
    ReferralArbitraries.sample(500)
        .map(POLICY::decide)
        .forEach(same -> assertThat(DecisionDifference.between(same, same).isEmpty()).isTrue());
  }

  @Test
  void theWayBackAddsWhatTheWayThereTookAway() {
    pairs(
        (before, after) -> {
          DecisionDifference there = DecisionDifference.between(before, after);
          DecisionDifference back = there.reversed();
          assertThat(back.toAdd()).isEqualTo(there.toUndo());
          assertThat(back.toUndo()).isEqualTo(there.toAdd());
          assertThat(back.outcomes().stream().map(OutcomeChange::reversed))
              .containsExactlyElementsOf(there.outcomes());
          assertThat(back.reversed()).isEqualTo(there);
        });
  }

  /** Taken apart to one recipient and one detail each. */
  @Test
  void theEarlierStepsWithoutTheUndoneAndWithTheAddedAreTheLaterSteps() {
    pairs(
        (before, after) -> {
          DecisionDifference difference = DecisionDifference.between(before, after);
          Set<List<String>> steps = parts(before.steps());
          steps.removeAll(parts(difference.toUndo()));
          steps.addAll(parts(difference.toAdd()));
          assertThat(steps).isEqualTo(parts(after.steps()));
        });
  }

  /** A step that each decision has once: with other recipients or other details only those. */
  @Test
  void ofAStepThatGrewOnlyTheNewPartIsAdded() {
    pairs(
        (before, after) -> {
          for (Step added : DecisionDifference.between(before, after).toAdd()) {
            List<Step> was = sameKind(before.steps(), added);
            List<Step> is = sameKind(after.steps(), added);
            if (was.size() == 1 && is.size() == 1) {
              assertThat(added).isEqualTo(newPart(was.get(0), is.get(0)));
            }
          }
        });
  }

  private static List<Step> sameKind(List<Step> steps, Step step) {
    return steps.stream()
        .filter(other -> other.actor() == step.actor() && other.action() == step.action())
        .toList();
  }

  private static Step newPart(Step was, Step is) {
    if (was.details().equals(is.details())) {
      return is.onlyFor(minus(is.recipients(), was.recipients()), is.details());
    }
    return was.recipients().equals(is.recipients())
        ? is.onlyFor(is.recipients(), minus(is.details(), was.details()))
        : is;
  }

  private static List<String> minus(List<String> all, List<String> known) {
    return all.stream().filter(each -> !known.contains(each)).toList();
  }

  /** So the outcomes that are compared are all that there is to do. */
  @Test
  void whereNoOutcomeDiffersTheSameActionsAreTaken() {
    pairs(
        (before, after) -> {
          // Whether the child is abroad, or here, is read off the facts too.
          if (OutcomeChange.between(before, after).isEmpty()
              && isOutside(before) == isOutside(after)) {
            assertThat(actions(after)).isEqualTo(actions(before));
          }
        });
  }

  /** Whatever is to be done differently makes a difference, outcome or not. */
  @Test
  void whereThereIsNoDifferenceTheSameActionsAreTaken() {
    pairs(
        (before, after) -> {
          if (DecisionDifference.between(before, after).isEmpty()) {
            assertThat(after.steps().stream().map(Step::action))
                .containsExactlyElementsOf(before.steps().stream().map(Step::action).toList());
          }
        });
  }

  private static boolean isOutside(HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
        && plan.routing().jurisdiction().whereabouts().outside();
  }

  /**
   * Without what is read off the facts or a flag and is no outcome: what a call that is not routed
   * yet opens with, that the response is at Juvenile Hall, that a supervisor may want to look, and
   * how many calls it takes to tell counties two of which may be one and the same.
   */
  private static List<Action> actions(HotlineDecision decision) {
    return decision.steps().stream()
        .map(Step::action)
        .map(
            action ->
                action == Action.RESPOND_AT_JUVENILE_HALL ? Action.RESPOND_IMMEDIATELY : action)
        .filter(action -> !NO_OUTCOME.contains(action))
        .toList();
  }

  private static final Set<Action> NO_OUTCOME =
      EnumSet.of(
          Action.ACT_ON_CUSTODY,
          Action.ACT_ON_DANGER,
          Action.CONSIDER_EXCEPTION,
          Action.CROSS_REPORT_VERBALLY);

  @Test
  void aNewRecipientOfTheAlertIsAlertedAlone() {
    Referral referral =
        weekdayCsecCall().probation(Referrals.probation(ProbationStatus.NOT_INVOLVED)).build();
    AnswerOption involved = answer(Fact.PROBATION_STATUS, "involved");
    DecisionDifference difference = INQUIRY.whatIf(referral, Change.answered(involved));
    assertThat(difference.outcomes())
        .extracting(OutcomeChange::kind)
        .containsExactly(Outcomes.PRE_ALERT);
    assertThat(difference.toAdd())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.action()).isEqualTo(Action.SEND_PRE_ALERT);
              assertThat(step.recipients()).containsExactly(POLICY.agency().probationAlertList());
            });
    assertThat(difference.toUndo()).isEmpty();
  }

  @Test
  void juvenileHallRefusesAChildWhoWasOnTheWayThere() {
    Referral referral =
        venturaYouth()
            .custody(Referrals.lawEnforcementHasTheChild().beingTransported(Answer.YES).build())
            .build();
    DecisionDifference difference = INQUIRY.whatIf(referral, Change.juvenileHallRefuses());
    assertThat(difference.outcomes())
        .filteredOn(change -> change.kind() == Outcomes.DISPOSITION)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().outcome().includes(Disposition.NO_RESPONSE)).isTrue();
              assertThat(change.after().outcome().includes(Disposition.RESPOND_AT_STAGING_AREA))
                  .isTrue();
            });
    assertThat(difference.clauses()).contains(Clause.N_OOC_14, Clause.N_OOC_19);
    assertThat(difference.toAdd())
        .extracting(Step::action)
        .contains(Action.RESPOND_TO_STAGING_AREA);
    assertThat(difference.toUndo()).extracting(Step::action).contains(Action.DO_NOT_RESPOND);
  }

  @Test
  void theOtherCountyAcceptsAndThenDeclinesToRespond() {
    Referral referral = venturaYouth().build();
    DecisionDifference accepts = INQUIRY.whatIf(referral, Change.otherCountyAccepts());
    assertThat(accepts.after().referral()).isNotEqualTo(referral);
    assertThat(accepts.toAdd()).extracting(Step::action).contains(Action.ELECTRONIC_TRANSFER);
    assertThat(accepts.toUndo())
        .extracting(Step::action)
        .contains(Action.CROSS_REPORT)
        .doesNotContain(Action.RESPOND_TO_STAGING_AREA);
    DecisionDifference declines =
        INQUIRY.whatIf(
            Referrals.livingIn(org.csecpolicy.referral.Place.of(Referrals.VENTURA))
                .elsewhere(Referrals.nothingThere().openJurisdiction(Answer.YES).build())
                .build(),
            Change.otherCountyDeclinesToRespond());
    assertThat(declines.toAdd()).extracting(Step::action).contains(Action.ESCALATE);
  }

  /** Only when it is known to be coming, and that there is no danger, does nobody go. */
  @Test
  void aNamedPersonAndATimeEndTheResponse() {
    Referral accepted =
        venturaYouth()
            .imminentDanger(Answer.NO)
            .elsewhere(
                Referrals.nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED).build())
            .build();
    Referral named = answer(Fact.ANSWERED_BY, "named").applyTo(accepted).orElseThrow();
    assertThat(INQUIRY.whatIf(accepted, Change.nowKnown(named)).outcomes()).isEmpty();
    DecisionDifference coming =
        INQUIRY.whatIf(named, Change.answered(answer(Fact.EXPECTED_ARRIVAL, "at-a-time")));
    assertThat(coming.outcomes())
        .filteredOn(change -> change.kind() == Outcomes.DISPOSITION)
        .singleElement()
        .satisfies(
            change -> assertThat(change.after().outcome().includes(Disposition.TRANSFER)).isTrue());
    assertThat(coming.toUndo()).extracting(Step::action).contains(Action.RESPOND_TO_STAGING_AREA);
    assertThat(coming.toAdd()).extracting(Step::action).contains(Action.LEAVE_TO_OTHER_COUNTY);
  }

  @Test
  void aDeclaredHolidaySendsTheReferralToTheAfterHoursUnit() {
    DecisionDifference difference =
        INQUIRY.whatIf(weekdayCsecCall().build(), Change.holidayDeclared(LocalDate.of(2026, 3, 3)));
    assertThat(difference.outcomes())
        .filteredOn(change -> change.kind() == Outcomes.PRIMARY)
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.after().outcome().includes(Unit.AFTER_HOURS_UNIT)).isTrue());
    assertThat(
            INQUIRY
                .whatIf(weekdayCsecCall().build(), Change.holidayDeclared(LocalDate.of(2026, 3, 4)))
                .isEmpty())
        .isTrue();
  }

  @Test
  void assigningLaterAndCallingBackAreNewsToo() {
    Referral referral = weekdayCsecCall().build();
    DecisionDifference later =
        INQUIRY.whatIf(referral, Change.assignedAt(losAngeles("2026-03-03T17:00:00")));
    assertThat(later.outcomes())
        .extracting(OutcomeChange::kind)
        .contains(Outcomes.OFFICE_HOURS, Outcomes.PRIMARY);
    Referral known = Referrals.withCsecUnitCase().build();
    assertThat(INQUIRY.whatIf(referral, Change.nowKnown(known)))
        .isEqualTo(DecisionDifference.between(POLICY.decide(referral), POLICY.decide(known)));
  }

  @Test
  void newsThatContradictsWhatIsKnownIsRefused() {
    Change atHome = Change.answered(answer(Fact.PROBATION_STATUS, "ward-602-fm-home"));
    Referral inPlacement = Referrals.inPlacement().build();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> INQUIRY.whatIf(inPlacement, atHome))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("probation.status");
  }

  private interface Pair {
    void check(HotlineDecision before, HotlineDecision after);
  }

  /** Unrelated referrals, and such as differ in a few facts. */
  private static void pairs(Pair pair) {
    Random random = new Random(4);
    List<Referral> referrals = ReferralArbitraries.sample(400).toList();
    for (int each = 1; each < referrals.size(); each++) {
      HotlineDecision decision = POLICY.decide(referrals.get(each));
      pair.check(decision, POLICY.decide(referrals.get(each - 1)));
      pair.check(decision, POLICY.decide(Completions.withUnknown(8, referrals.get(each), random)));
    }
  }

  private static Set<List<String>> parts(List<Step> steps) {
    Set<List<String>> parts = new HashSet<>();
    for (Step step : steps) {
      if (step.action() == Action.ASK_CATEGORY && step.details().isEmpty()) {
        continue; // it is asked with suggestions, or with none
      }
      for (String detail : step.details().isEmpty() ? List.of("") : step.details()) {
        for (String recipient : step.recipients().isEmpty() ? List.of("") : step.recipients()) {
          parts.add(List.of(step.actor().name(), step.action().name(), detail, recipient));
        }
      }
    }
    return parts;
  }

  private static AnswerOption answer(Fact fact, String key) {
    return INQUIRY.answersTo(fact).stream()
        .filter(option -> option.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
