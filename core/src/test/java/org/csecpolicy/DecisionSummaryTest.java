package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.RedFlag;
import org.junit.jupiter.api.Test;

/** What a decision says of itself as a whole, and how its steps are named. */
class DecisionSummaryTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Test
  void itCitesTheClausesOfEveryOutcome() {
    ResponsePlan plan = plan(weekdayCsecCall());
    Set<Clause> every = EnumSet.noneOf(Clause.class);
    plan.outcomes().forEach(outcome -> every.addAll(outcome.clauses()));

    assertThat(plan.clauses())
        .containsExactlyElementsOf(every)
        .contains(Clause.N_2, Clause.N_1_G_1);
  }

  /** Also what a rule asks that decided nothing yet, and what is asked within an outcome. */
  @Test
  void itNamesWhatIsStillToBeAsked() {
    Referral.Builder outside =
        venturaYouth()
            .child(child().residence(Place.of(VENTURA)).foundIn(Place.of(VENTURA)).build())
            .placement(Placement.builder().location(Place.of(LOS_ANGELES)).build());

    ResponsePlan notKnown =
        (ResponsePlan) POLICY.decide(outside.againstPlacement(AgainstPlacement.UNKNOWN).build());
    assertThat(notKnown.placementResponse()).isEmpty();
    assertThat(notKnown.openQuestions()).contains(Fact.AGAINST_PLACEMENT);
    ResponsePlan accused =
        (ResponsePlan) POLICY.decide(outside.againstPlacement(AgainstPlacement.STAFF).build());
    assertThat(accused.placementResponse()).isPresent();
    assertThat(accused.openQuestions()).contains(Fact.PLACEMENT_OFFICE);
  }

  @Test
  void itNamesWhatContradictsEachOther() {
    Referral both =
        weekdayCsecCall()
            .custody(lawEnforcementHasTheChild().atJuvenileHall(Answer.YES).build())
            .build();

    assertThat(POLICY.decide(both).contradictions())
        .containsExactly(Contradiction.CUSTODY_AND_AT_HALL);
    Referral twoAges = weekdayCsecCall().child(child().statedAge(AgeRange.of(19)).build()).build();
    assertThat(POLICY.screen(twoAges).contradictions())
        .isNotEmpty()
        .isEqualTo(POLICY.decide(twoAges).contradictions());
    assertThat(POLICY.decide(weekdayCsecCall().build()).contradictions()).isEmpty();
  }

  @Test
  void aStepOfSeveralChildrenCitesTheClausesOfEach() {
    Referral ours = weekdayCsecCall().build();
    Referral theirs = venturaYouth().openCase(OpenCase.of(CaseStatus.NONE)).build();
    CallStep alert =
        POLICY.decide(Call.of(ImmutableMap.of("A", ours, "B", theirs))).steps().stream()
            .filter(step -> step.step().action() == Action.SELECT_TAB)
            .findFirst()
            .orElseThrow();

    assertThat(alert.children()).containsExactly("A", "B");
    assertThat(alert.clauses()).containsAll(alert.step().clauses()).contains(Clause.N_1_E_1);
  }

  @Test
  void aStepIsNamedByItsActionAndWhatItIsAbout() {
    assertThat(ids(venturaYouth()))
        .contains(
            "respond-to-staging-area",
            "cross-report/jurisdiction",
            "select-allegation/exploitation",
            "select-allegation/general-neglect",
            "select-tab/s-csec",
            "record/red-flags",
            "send-pre-alert")
        .doesNotHaveDuplicates();
  }

  private static List<String> ids(Referral.Builder referral) {
    return plan(referral).steps().stream().map(Step::id).toList();
  }

  @Test
  void whoIsAnAuthorityElsewhere() {
    assertThat(EnumSet.allOf(Recipient.class).stream().filter(Recipient::isAuthorityElsewhere))
        .containsExactly(Recipient.JURISDICTION, Recipient.WHERE_FOUND, Recipient.PLACEMENT_COUNTY);
  }

  /** N-OOC-7: of whoever is telephoned that the child, or an accused placement, is with. */
  @Test
  void theCountysResponseIsWrittenDownWhereItIsTelephoned() {
    Referral.Builder placedThere =
        againstPlacement().placement(groupHome().location(Place.of(VENTURA)).build());

    assertThat(entries(venturaYouth())).contains(Entry.COUNTY_RESPONSE);
    assertThat(entries(kernYouth())).doesNotContain(Entry.COUNTY_RESPONSE);
    assertThat(entries(placedThere)).contains(Entry.COUNTY_RESPONSE);
    assertThat(entries(placedThere.child(child().jurisdiction(Place.of(VENTURA)).build())))
        .contains(Entry.COUNTY_RESPONSE);
    assertThat(
            entries(
                againstPlacement()
                    .placement(groupHome().location(Place.of(Referrals.KERN)).build())
                    .child(child().jurisdiction(Place.of(Referrals.KERN)).build())))
        .contains(Entry.COUNTY_RESPONSE);
    assertThat(entries(againstPlacement())).doesNotContain(Entry.COUNTY_RESPONSE);
    assertThat(
            entries(
                againstPlacement().child(child().jurisdiction(Place.of(Referrals.KERN)).build())))
        .doesNotContain(Entry.COUNTY_RESPONSE);
    assertThat(
            entries(
                kernYouth()
                    .child(
                        child()
                            .residence(Place.of(Referrals.KERN))
                            .foundIn(Place.abroad())
                            .build())))
        .contains(Entry.COUNTY_RESPONSE);
  }

  /** N-OOC-12 is of a surrounding county; another's answer to a transfer is no such entry. */
  @Test
  void aDeclinedTransferIsWrittenDownOfASurroundingCountyAlone() {
    Referral.Builder evaluatedOut =
        kernYouth()
            .custody(lawEnforcementHasTheChild().hallAnswer(HallAnswer.ACCEPTED).build())
            .elsewhere(
                nothingThere()
                    .missingPersonReport(Answer.YES)
                    .electronicTransfer(ElectronicTransfer.DECLINED)
                    .build());

    assertThat(plan(evaluatedOut).disposition().outcome().isEvaluatedOut()).isTrue();
    assertThat(entries(evaluatedOut)).doesNotContain(Entry.TRANSFER_DECLINED);
    assertThat(entries(evaluatedOut.child(child().residence(Place.of(VENTURA)).build())))
        .contains(Entry.TRANSFER_DECLINED);
  }

  private static List<Entry> entries(Referral.Builder referral) {
    return plan(referral).recording().entries().stream().map(entry -> entry.outcome()).toList();
  }

  @Test
  void nothingIsSuggestedOfACallOfTheFirstRespondersProtocol() {
    Referral.Builder flagged =
        weekdayCsecCall().categories(ImmutableMap.of()).addRedFlag(RedFlag.values()[0]);

    assertThat(((OutsideProtocol) POLICY.decide(flagged.build())).suggestions()).isNotEmpty();
    assertThat(
            ((OutsideProtocol)
                    POLICY.decide(
                        flagged.caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)).build()))
                .suggestions())
        .isEmpty();
  }

  /** Whoever may be ours is gone to before the Hall is asked; nobody goes to an outsider. */
  @Test
  void somebodyGoesBeforeTheHallIsAsked() {
    Referral.Builder onTheWay =
        venturaYouth().custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build());

    assertThat(actions(onTheWay)).startsWith(Action.ASK_JUVENILE_HALL);
    assertThat(actions(onTheWay.openCase(OpenCase.of(CaseStatus.UNKNOWN))))
        .startsWith(Action.RESPOND_AT_JUVENILE_HALL)
        .contains(Action.ASK_JUVENILE_HALL);
  }

  /** N-3.c: the placement first where the child can wait, the child first where not. */
  @Test
  void whoeverCannotWaitIsGoneToFirst() {
    Referral.Builder accused =
        Referrals.everyConditionOfTheException()
            .home(Home.PLACEMENT)
            .placement(groupHome().build())
            .againstPlacement(AgainstPlacement.STAFF);

    assertThat(actions(accused).subList(0, 2))
        .containsExactly(Action.RESPOND_TO_PLACEMENT, Action.RESPOND);
    List<Action> elsewhere =
        actions(againstPlacement().child(child().foundIn(Place.of(VENTURA)).build()));
    assertThat(elsewhere.indexOf(Action.ARRANGE_RESPONSE))
        .isNotNegative()
        .isLessThan(elsewhere.indexOf(Action.RESPOND_TO_PLACEMENT));
  }

  @Test
  void afterHoursItIsSaidWhereTheOfficeIsToBeFound() {
    Referral.Builder noCase =
        inPlacement().openCase(OpenCase.of(CaseStatus.NONE)).calledAt(Referrals.WEEKDAY_NIGHT);

    assertThat(handOver(noCase)).startsWith("no office is named yet, see ");
    assertThat(
            handOver(
                weekdayCsecCall().homeOffice(Optional.empty()).calledAt(Referrals.WEEKDAY_NIGHT)))
        .startsWith("no office is named yet, it is ");
    assertThat(handOver(weekdayCsecCall().calledAt(Referrals.WEEKDAY_NIGHT)))
        .isEqualTo(Referrals.HOME_OFFICE.name());
  }

  private static String handOver(Referral.Builder referral) {
    return plan(referral).steps().stream()
        .filter(step -> step.action() == Action.HAND_OVER)
        .findFirst()
        .orElseThrow()
        .details()
        .get(0);
  }

  private static List<Action> actions(Referral.Builder referral) {
    return plan(referral).steps().stream().map(Step::action).toList();
  }
}
