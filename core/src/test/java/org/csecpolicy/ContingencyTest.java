package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Action.*;
import static org.csecpolicy.EventAnswer.*;

import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is decided should something happen: the closed list of events, one after the other. */
class ContingencyTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  /** Law enforcement has a Ventura youth who is reported missing; nobody rolls. */
  private static Referral.Builder toldToTransport() {
    return Referrals.venturaYouth()
        .custody(Referrals.lawEnforcementHasTheChild().build())
        .elsewhere(Referrals.nothingThere().missingPersonReport(Answer.YES).build());
  }

  /** The Ventura youth is in the Hall, reported missing. */
  private static Referral.Builder inTheHall() {
    return toldToTransport()
        .custody(Referrals.nobodyHasTheChild().atJuvenileHall(Answer.YES).build());
  }

  /** Ventura is known to be coming to its youth, who is in no danger. */
  private static Referral.Builder venturaComes(Instant at) {
    return Referrals.venturaYouth()
        .imminentDanger(Answer.NO)
        .elsewhere(
            Referrals.nothingThere()
                .willRespond(WillRespond.YES)
                .electronicTransfer(ElectronicTransfer.ACCEPTED)
                .openJurisdiction(Answer.UNKNOWN)
                .answeredBy("Officer Gray")
                .expectedArrival(at)
                .build());
  }

  @Test
  void whoeverTheHallTurnsAwayGetsAResponse() {
    Contingency refused = happening(toldToTransport(), HALL_REFUSES);
    assertThat(refused.event()).isEqualTo(Event.JUVENILE_HALL);
    assertThat(refused.event().whoCalls()).isEqualTo("law enforcement or Juvenile Hall");
    assertThat(refused.condition()).isEqualTo("Juvenile Hall refuses the child");
    assertThat(refused.moment()).isEmpty();
    assertThat(actions(refused.toAdd()))
        .startsWith(RESPOND_TO_STAGING_AREA, ASSIGN_PRIMARY)
        .contains(PREPARE_EXPEDITED_FORM, FAX_EXPEDITED_FORM);
    assertThat(actions(refused.toUndo()))
        .contains(TELL_LAW_ENFORCEMENT, DO_NOT_RESPOND, HOLD_EXPEDITED_FORM, KEEP_OPEN_FOR_HALL);
    assertThat(refused.clauses()).contains(Clause.N_OOC_19);
  }

  /** The form's clock runs from the call back, whose moment nobody knows. */
  @Test
  void theFormOfACallBackHasNoMomentYet() {
    assertThat(happening(toldToTransport(), HALL_REFUSES).toAdd())
        .filteredOn(step -> step.due() == Due.MINUTES_10_TO_15)
        .isNotEmpty()
        .allMatch(step -> step.latest().isEmpty());
  }

  @Test
  void aRefusalIsNoMoreAnEventOnceItHasCome() {
    Referral.Builder refused =
        toldToTransport()
            .custody(Referrals.lawEnforcementHasTheChild().hallAnswer(HallAnswer.REFUSED).build());
    assertThat(answers(refused)).doesNotContain(HALL_REFUSES, HALL_RELEASES);
  }

  @Test
  void theHallMayReleaseWhomItHasOrIsToHave() {
    assertThat(answers(toldToTransport())).contains(HALL_RELEASES);
    assertThat(answers(Referrals.venturaYouth())).doesNotContain(HALL_RELEASES);
    assertThat(actions(happening(inTheHall(), HALL_RELEASES).toAdd()))
        .startsWith(RESPOND_TO_STAGING_AREA);
    Referral.Builder accepted =
        toldToTransport()
            .custody(Referrals.lawEnforcementHasTheChild().hallAnswer(HallAnswer.ACCEPTED).build());
    assertThat(POLICY.decide(accepted.build()).get(Outcomes.DISPOSITION).outcome())
        .containsExactly(org.csecpolicy.jurisdiction.Disposition.EVALUATE_OUT);
    assertThat(answers(accepted)).contains(HALL_REFUSES, HALL_RELEASES, LEAVES_CUSTODY);
  }

  /** N-1.g.2: a child of the county who is in the Hall need not be responded to immediately. */
  @Test
  void anExceptionThatRestsOnTheHallEndsWithIt() {
    assertThat(actions(happening(Referrals.everyConditionOfTheException(), HALL_RELEASES).toAdd()))
        .startsWith(RESPOND_IMMEDIATELY);
  }

  @Test
  void aChildWhoLeavesCustodyIsAtLarge() {
    Contingency gone = happening(toldToTransport(), LEAVES_CUSTODY);
    assertThat(actions(gone.toAdd()))
        .startsWith(RESPOND_TO_STAGING_AREA)
        .contains(TELL_OF_REPORT_OR_WARRANT)
        .doesNotContain(PREPARE_EXPEDITED_FORM);
    assertThat(gone.event().whoCalls()).isEqualTo("law enforcement");
  }

  /** Whoever takes the child to the Hall has it, said or not. */
  @Test
  void aChildOnTheWayMayRunWhoeverHasIt() {
    Referral.Builder onTheWay =
        toldToTransport()
            .custody(
                Referrals.nobodyHasTheChild()
                    .lawEnforcement(Answer.UNKNOWN)
                    .beingTransported(Answer.YES)
                    .hallAnswer(HallAnswer.ACCEPTED)
                    .build());
    assertThat(answers(onTheWay)).contains(LEAVES_CUSTODY);
  }

  /** A county that is coming comes to the station, and not to where the child then is. */
  @Test
  void aCountyThatIsComingDoesNotHaveAChildWhoHasRun() {
    Referral.Builder atTheStation =
        venturaComes(Referrals.WEEKDAY_10AM.plus(Duration.ofHours(1)))
            .custody(Referrals.lawEnforcementHasTheChild().build());
    assertThat(POLICY.decide(atTheStation.build()).response()).isEmpty();
    assertThat(actions(happening(atTheStation, LEAVES_CUSTODY).toAdd()))
        .startsWith(RESPOND_TO_STAGING_AREA);
  }

  /** Somebody goes at once anyway; nobody has to call back so that less is done. */
  @Test
  void anEventThatCallsForNothingMoreIsNone() {
    Referral.Builder ours =
        Referrals.weekdayCsecCall().custody(Referrals.lawEnforcementHasTheChild().build());
    assertThat(answers(ours)).isEmpty();
  }

  @Test
  void aCountyThatWithdrawsIsAnsweredByOurOwnResponseAndEscalated() {
    Contingency withdraws =
        happening(venturaComes(Referrals.WEEKDAY_10AM.plus(Duration.ofHours(1))), COUNTY_WITHDRAWS);
    assertThat(withdraws.moment()).isEmpty();
    assertThat(actions(withdraws.toAdd())).startsWith(RESPOND_TO_STAGING_AREA).contains(ESCALATE);
    assertThat(withdraws.clauses()).contains(Clause.N_OOC_8);
  }

  /** One that is late has not declined: there is nothing to escalate yet. */
  @Test
  void aCountyThatIsLateIsAnsweredByOurOwnResponseAlone() {
    Instant at = Referrals.WEEKDAY_10AM.plus(Duration.ofHours(1));
    Contingency late = happening(venturaComes(at), COUNTY_IS_LATE);
    assertThat(late.moment()).contains(at);
    assertThat(actions(late.toAdd())).startsWith(RESPOND_TO_STAGING_AREA).doesNotContain(ESCALATE);
    assertThat(recipientOf(late, ASSIGN_PRIMARY)).isEqualTo("regional office");
  }

  /** It was to come at 8 p.m., when the regional office has closed. */
  @Test
  void whoIsAssignedThenIsWhoWorksThen() {
    Instant at = Referrals.WEEKDAY_10AM.plus(Duration.ofHours(10));
    assertThat(recipientOf(happening(venturaComes(at), COUNTY_IS_LATE), ASSIGN_PRIMARY))
        .isEqualTo("ERCP");
    assertThat(recipientOf(happening(venturaComes(at), COUNTY_WITHDRAWS), ASSIGN_PRIMARY))
        .isEqualTo("regional office");
  }

  private static String recipientOf(Contingency then, Action action) {
    return then.toAdd().stream()
        .filter(step -> step.action() == action)
        .flatMap(step -> step.recipients().stream())
        .findFirst()
        .orElseThrow();
  }

  /** The time may have passed already; that it has is no moment to wait for. */
  @Test
  void aTimeThatHasPassedIsNoMoment() {
    for (Instant past : List.of(Referrals.WEEKDAY_10AM.minusSeconds(1), Referrals.WEEKDAY_10AM)) {
      assertThat(happening(venturaComes(past), COUNTY_WITHDRAWS).moment()).isEmpty();
      assertThat(answers(venturaComes(past))).doesNotContain(COUNTY_IS_LATE);
    }
  }

  @Test
  void aCountyThatSaidNothingCannotWithdraw() {
    assertThat(answers(Referrals.venturaYouth())).doesNotContain(COUNTY_WITHDRAWS);
    assertThat(answers(venturaSaid(WillRespond.UNKNOWN, ElectronicTransfer.UNKNOWN)))
        .doesNotContain(COUNTY_WITHDRAWS);
    assertThat(answers(venturaSaid(WillRespond.PENDING, ElectronicTransfer.DECLINED)))
        .doesNotContain(COUNTY_WITHDRAWS);
  }

  /** By its word, whatever becomes of the transfer; or because it took the referral. */
  @Test
  void aCountyThatSaidSoCanWithdraw() {
    assertThat(answers(venturaSaid(WillRespond.YES, ElectronicTransfer.DECLINED)))
        .contains(COUNTY_WITHDRAWS);
    assertThat(answers(venturaSaid(WillRespond.UNKNOWN, ElectronicTransfer.ACCEPTED)))
        .contains(COUNTY_WITHDRAWS);
  }

  /** Jurisdiction there may be open, so that a refusal would be escalated. */
  private static Referral.Builder venturaSaid(WillRespond word, ElectronicTransfer transfer) {
    return Referrals.venturaYouth()
        .elsewhere(
            Referrals.nothingThere()
                .openJurisdiction(Answer.UNKNOWN)
                .willRespond(word)
                .electronicTransfer(transfer)
                .build());
  }

  @Test
  void withoutAnActiveReportNobodyIsToldToTransport() {
    Contingency none = happening(toldToTransport(), NOTHING_ACTIVE);
    assertThat(actions(none.toAdd())).startsWith(RESPOND_TO_STAGING_AREA);
    assertThat(actions(none.toUndo())).contains(TELL_LAW_ENFORCEMENT);
    assertThat(none.clauses()).contains(Clause.N_OOC_19);
  }

  /** Ruling {@code report-or-warrant}: custody unknown, the instruction is a contingency. */
  @Test
  void theInstructionWaitsForSomebodyToBeInstructed() {
    Referral.Builder nobodyKnows =
        toldToTransport()
            .custody(Referrals.nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build());
    Contingency found = happening(nobodyKnows, IN_CUSTODY);
    assertThat(actions(found.toAdd())).startsWith(TELL_LAW_ENFORCEMENT);
    assertThat(actions(found.toUndo())).contains(RESPOND_TO_STAGING_AREA);
    assertThat(answers(toldToTransport())).doesNotContain(IN_CUSTODY);
    // Nobody is instructed about a child of the county: custody is a question there, and no event.
    assertThat(answers(nobodyKnows.child(Referrals.child().build()))).doesNotContain(IN_CUSTODY);
  }

  /** While nobody knows whose child it is the department responds; the bullets wait. */
  @Test
  void whoseChildItIsDecidesWhetherTheBulletsApply() {
    Referral.Builder notSearched = toldToTransport().openCase(OpenCase.of(CaseStatus.UNKNOWN));
    assertThat(actions(happening(notSearched, NOT_OURS).toAdd())).startsWith(TELL_LAW_ENFORCEMENT);
    assertThat(actions(happening(notSearched, REGIONAL_CASE).toAdd()))
        .startsWith(RESPOND_IMMEDIATELY);
    assertThat(POLICY.decide(notSearched.build()).contingencies().get(0).answers())
        .containsExactly(NOT_OURS);
    assertThat(answers(notSearched))
        .contains(EXPLOITATION_UNIT_CASE)
        .doesNotContain(WARD_AT_HOME, WARD_IN_PLACEMENT);
    Referral.Builder notVerified =
        toldToTransport().probation(Probation.of(ProbationStatus.NOT_VERIFIED));
    assertThat(answers(notVerified))
        .contains(NOT_OURS, WARD_AT_HOME, WARD_IN_PLACEMENT)
        .doesNotContain(REGIONAL_CASE);
  }

  /** Where it decides nobody's response it is a question like others, and no event. */
  @Test
  void whoseChildItIsIsNoEventForAChildOfTheCounty() {
    assertThat(
            answers(
                Referrals.weekdayCsecCall()
                    .openCase(OpenCase.of(CaseStatus.UNKNOWN))
                    .probation(Probation.of(ProbationStatus.NOT_VERIFIED))))
        .isEmpty();
  }

  /** N-1.g.2: an exception never rests on facts that contradict each other. */
  @Test
  void aStatusThatContradictsTheHomeEndsAnException() {
    Referral.Builder exception =
        Referrals.everyConditionOfTheException()
            .home(Home.PLACEMENT)
            .probation(Probation.of(ProbationStatus.NOT_VERIFIED));
    assertThat(actions(happening(exception, WARD_AT_HOME).toAdd()))
        .contains(RESPOND_AT_JUVENILE_HALL);
    assertThat(answers(exception)).doesNotContain(WARD_IN_PLACEMENT);
  }

  @Test
  void anAdultWhomSomebodyTakesForAChildIsGoverned() {
    Referral.Builder adult =
        Referrals.weekdayCsecCall()
            .child(
                Referrals.child()
                    .dateOfBirth(LocalDate.of(2001, 5, 15))
                    .ageEstablished(Answer.YES)
                    .ageSource("a passport")
                    .build());
    Contingency believed = happening(adult, BELIEVED_UNDER_18);
    assertThat(actions(believed.toAdd())).startsWith(RESPOND_IMMEDIATELY);
    assertThat(actions(believed.toUndo())).containsExactly(DECIDE_OUTSIDE_PROTOCOL);
  }

  /** N-5.3: it runs from the call, and not from the call back as the form's minutes do. */
  @Test
  void theFederalReportOfACallBackKeepsItsMoment() {
    Referral.Builder adult =
        Referrals.weekdayCsecCall()
            .child(
                Referrals.child()
                    .dateOfBirth(LocalDate.of(2001, 5, 15))
                    .ageEstablished(Answer.YES)
                    .ageSource("a passport")
                    .nationality(Nationality.FOREIGN_NATIONAL)
                    .build());
    assertThat(happening(adult, BELIEVED_UNDER_18).toAdd())
        .filteredOn(step -> step.due() == Due.HOURS_24)
        .isNotEmpty()
        .allMatch(
            step ->
                step.latest()
                    .equals(Optional.of(Referrals.WEEKDAY_10AM.plus(Duration.ofHours(24)))));
  }

  @Test
  void anAgencyThatIsNotOfTheFrpMakesANonFrpCall() {
    Referral.Builder frp =
        Referrals.weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT, "A. Deputy"));
    Contingency not = happening(frp, NOT_FIRST_RESPONDER);
    assertThat(actions(not.toAdd())).startsWith(RESPOND_IMMEDIATELY);
    assertThat(actions(not.toUndo())).containsExactly(HANDLE_UNDER_FRP);
  }

  @Test
  void anOfficeThatClosesBeforeTheFaxIsConfirmedHandsOver() {
    Contingency closed = happening(atAStation("2026-03-03T16:50:00"), CLOSED);
    assertThat(closed.moment()).contains(Referrals.CLOSING);
    assertThat(actions(closed.toAdd())).contains(ASSIGN_PRIMARY, FAX_EXPEDITED_FORM);
    assertThat(closed.toAdd())
        .filteredOn(step -> step.action() == FAX_EXPEDITED_FORM)
        .allMatch(step -> step.recipients().equals(List.of("ERCP")))
        .allMatch(
            step -> step.latest().equals(Optional.of(Referrals.losAngeles("2026-03-03T17:05:00"))));
    assertThat(answers(atAStation("2026-03-03T16:45:00"))).contains(CLOSED);
    assertThat(answers(atAStation("2026-03-03T16:44:59"))).isEmpty();
    assertThat(answers(atAStation("2026-03-03T17:00:00"))).isEmpty();
    assertThat(answers(atAStation("2026-03-03T08:50:00"))).isEmpty();
  }

  /** Until when the office is closed is said with the holiday that makes it long. */
  @Test
  void aClosingBeforeAHolidayNamesIt() {
    assertThat(closing("2026-11-25T16:50:00"))
        .contains("until Monday, November 30, 9:00 AM, after Thanksgiving");
    assertThat(closing("2026-03-03T16:50:00")).doesNotContain("after");
  }

  private static String closing(String called) {
    return POLICY.decide(atAStation(called).build()).steps().stream()
        .filter(step -> step.action() == WATCH_CLOSING)
        .map(Step::sentence)
        .findFirst()
        .orElseThrow();
  }

  /** The assignment decides what closes, and the form what it closes before. */
  @Test
  void anAssignmentAfterTheClosingWaitsForNoOther() {
    Referral.Builder called = atAStation("2026-03-03T08:50:00");
    assertThat(answers(called.assignedAt(Referrals.losAngeles("2026-03-03T09:10:00")))).isEmpty();
    assertThat(
            answers(
                atAStation("2026-03-03T16:50:00")
                    .assignedAt(Referrals.losAngeles("2026-03-04T10:00:00"))))
        .isEmpty();
  }

  /** A county is coming, nobody knows who has the child, and the Hall has been asked. */
  @Test
  void aHallThatIsAskedMayRefuse() {
    Referral.Builder asked =
        venturaComes(Referrals.WEEKDAY_10AM.plus(Duration.ofHours(1)))
            .custody(Referrals.nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build())
            .elsewhere(
                Referrals.nothingThere()
                    .missingPersonReport(Answer.YES)
                    .willRespond(WillRespond.YES)
                    .answeredBy("Officer Gray")
                    .expectedArrival(Referrals.WEEKDAY_10AM.plus(Duration.ofHours(1)))
                    .build());
    assertThat(actions(POLICY.decide(asked.build()).steps())).contains(ASK_JUVENILE_HALL);
    assertThat(actions(happening(asked, HALL_REFUSES).toAdd())).startsWith(RESPOND_TO_STAGING_AREA);
  }

  /** The unit gets the form by e-mail, and closes as an office does. */
  @Test
  void theExploitationUnitClosesToo() {
    Referral.Builder atTheUnit =
        atAStation("2026-03-03T16:52:00").openCase(OpenCase.of(CaseStatus.CSEC_UNIT));
    assertThat(actions(happening(atTheUnit, CLOSED).toAdd()))
        .contains(ASSIGN_PRIMARY, FAX_EXPEDITED_FORM);
  }

  @Test
  void withoutAFormNothingWaitsForTheOffice() {
    assertThat(
            answers(
                Referrals.weekdayCsecCall().calledAt(Referrals.losAngeles("2026-03-03T16:50:00"))))
        .isEmpty();
  }

  /** Exactly these, and no other: whoever is with the child is asked for nothing idle. */
  @Test
  void aDecisionHasTheContingenciesThatItReliesOn() {
    Custody.Builder held = Referrals.lawEnforcementHasTheChild();
    assertThat(answers(toldToTransport()))
        .containsExactlyInAnyOrder(HALL_REFUSES, HALL_RELEASES, LEAVES_CUSTODY, NOTHING_ACTIVE);
    assertThat(answers(inTheHall()))
        .containsExactlyInAnyOrder(HALL_REFUSES, HALL_RELEASES, NOTHING_ACTIVE);
    assertThat(answers(Referrals.venturaYouth())).isEmpty();
    assertThat(answers(Referrals.venturaYouth().custody(held.build()))).isEmpty();
    assertThat(answers(Referrals.venturaYouth().custody(held.beingTransported(Answer.YES).build())))
        .containsExactlyInAnyOrder(HALL_REFUSES, HALL_RELEASES, LEAVES_CUSTODY);
    assertThat(
            answers(
                Referrals.nevadaYouth()
                    .custody(
                        Custody.builder()
                            .atJuvenileHall(Answer.YES)
                            .hallAnswer(HallAnswer.ACCEPTED)
                            .build())))
        .containsExactlyInAnyOrder(HALL_REFUSES, HALL_RELEASES);
    assertThat(answers(Referrals.everyConditionOfTheException()))
        .containsExactlyInAnyOrder(HALL_REFUSES, HALL_RELEASES);
    assertThat(answers(venturaComes(Referrals.WEEKDAY_10AM))).containsExactly(COUNTY_WITHDRAWS);
    // Law enforcement is told of the report, which is no word of Juvenile Hall.
    assertThat(
            answers(
                venturaComes(Referrals.WEEKDAY_10AM)
                    .custody(Referrals.nobodyHasTheChild().build())
                    .elsewhere(
                        Referrals.nothingThere()
                            .missingPersonReport(Answer.YES)
                            .willRespond(WillRespond.YES)
                            .answeredBy("Officer Gray")
                            .expectedArrival(Referrals.WEEKDAY_10AM)
                            .build())))
        .containsExactly(COUNTY_WITHDRAWS);
  }

  /** Whoever brought the child has it: the form is due, whatever was said of custody before. */
  @Test
  void aChildAtTheDoorIsInSomebodysHands() {
    assertThat(actions(happening(inTheHall(), HALL_REFUSES).toAdd()))
        .contains(PREPARE_EXPEDITED_FORM);
    Referral.Builder notAsked =
        inTheHall().custody(Custody.builder().atJuvenileHall(Answer.YES).build());
    assertThat(actions(happening(notAsked, HALL_REFUSES).toAdd()))
        .doesNotContain(PREPARE_EXPEDITED_FORM);
  }

  /** Of calls of every kind: what is added, what it cites, and what stands together. */
  @Test
  void answersStandTogetherExactlyWhereTheSameIsToBeDone() {
    int together = 0;
    for (Referral call : (Iterable<Referral>) ReferralArbitraries.sample(2500)::iterator) {
      HotlineDecision decision = POLICY.decide(call);
      Set<List<Object>> different = new HashSet<>();
      for (Contingency contingency : decision.contingencies()) {
        together += contingency.answers().size() - 1;
        assertThat(contingency.toAdd()).isNotEmpty();
        assertThat(contingency.clauses())
            .containsAll(cited(contingency.toAdd()))
            .containsAll(cited(contingency.toUndo()));
        for (EventAnswer answer : contingency.answers()) {
          List<Step> then = POLICY.decide(Happening.factsAfter(answer, decision)).steps();
          assertThat(parts(contingency.toAdd()))
              .isEqualTo(Sets.difference(parts(then), parts(decision.steps())));
          assertThat(parts(contingency.toUndo()))
              .isEqualTo(Sets.difference(parts(decision.steps()), parts(then)));
        }
        assertThat(
                different.add(
                    List.of(
                        contingency.event(),
                        contingency.moment(),
                        said(contingency.toAdd()),
                        said(contingency.toUndo()))))
            .isTrue();
      }
    }
    assertThat(together).isPositive();
  }

  /** The same rules decide, under the readings that the agency chose. */
  @Test
  void aContingencyFollowsTheReadingsOfTheAgency() {
    HotlinePolicy asPrinted =
        HotlinePolicy.of(
            LosAngeles.agency(), Readings.of(Reading.EVALUATED_OUT_ON_THE_INSTRUCTION));
    HotlineDecision closed = asPrinted.decide(toldToTransport().build());
    assertThat(closed.contingencies())
        .flatExtracting(Contingency::answers)
        .contains(HALL_REFUSES, LEAVES_CUSTODY);
    assertThat(closed.contingencies().get(0).toUndo())
        .extracting(Step::action)
        .contains(EVALUATE_OUT);
  }

  @Test
  void decisionsAreEqualWithoutThem() {
    HotlineDecision asked = POLICY.decide(toldToTransport().build());
    assertThat(asked.contingencies()).isSameAs(asked.contingencies());
    assertThat(asked).isEqualTo(POLICY.decide(toldToTransport().build()));
    assertThat(asked.toString()).doesNotContain("policy=", "contingencies");
  }

  @ParameterizedTest
  @EnumSource
  void everyEventHasAnAnswerAndAWord(Event event) {
    assertThat(EnumSet.allOf(EventAnswer.class)).anyMatch(answer -> answer.event() == event);
    assertThat(event.id()).matches("[a-z0-9-]+");
    assertThat(event.whoCalls()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerHasAWordAndIsSaidAfterIf(EventAnswer answer) {
    assertThat(answer.id()).matches("[a-z0-9-]+");
    assertThat(answer.label()).doesNotEndWith(".").isNotBlank();
  }

  private static Referral.Builder atAStation(String wallTime) {
    return Referrals.weekdayCsecCall()
        .calledAt(Referrals.losAngeles(wallTime))
        .custody(Referrals.lawEnforcementHasTheChild().build());
  }

  private static Set<EventAnswer> answers(Referral.Builder call) {
    Set<EventAnswer> answers = EnumSet.noneOf(EventAnswer.class);
    POLICY.decide(call.build()).contingencies().forEach(each -> answers.addAll(each.answers()));
    return answers;
  }

  private static Contingency happening(Referral.Builder call, EventAnswer answer) {
    List<Contingency> found =
        POLICY.decide(call.build()).contingencies().stream()
            .filter(each -> each.answers().contains(answer))
            .toList();
    assertThat(found).as(answer.id()).hasSize(1);
    return found.get(0);
  }

  private static List<String> said(List<Step> steps) {
    return steps.stream().map(Step::sentence).toList();
  }

  /** Who does what, about what and to whom: one for each detail and each recipient. */
  private static Set<List<String>> parts(List<Step> steps) {
    Set<List<String>> parts = new HashSet<>();
    for (Step step : steps) {
      String what = step.actor() + " " + step.action();
      for (String detail : step.details().isEmpty() ? List.of("") : step.details()) {
        for (String to : step.recipients().isEmpty() ? List.of("") : step.recipients()) {
          parts.add(List.of(what, detail, to));
        }
      }
    }
    return parts;
  }

  private static Set<Clause> cited(List<Step> steps) {
    Set<Clause> cited = EnumSet.noneOf(Clause.class);
    steps.forEach(step -> cited.addAll(step.clauses()));
    return cited;
  }

  private static List<Action> actions(List<Step> steps) {
    return steps.stream().map(Step::action).toList();
  }
}
