package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.csecpolicy.Changes;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which facts one answer makes known: those and no others. */
class FactsOfReferralTest {
  private static final Referral NOTHING_ASKED =
      Referral.builder()
          .calledAt(Referrals.WEEKDAY_10AM)
          .putCategory(Category.CSEC, Suspicion.POSSIBLE)
          .build();

  private static final Place ORANGE = Place.of(County.of("Orange", UsState.CA));

  /** A city, which is no county. */
  private static final Place COMPTON =
      Place.said(Optional.of("Compton"), Optional.of("CA"), Optional.empty());

  /** What a call without an answer knows all the same: the jurisdiction is the residence. */
  private static final Set<Fact> BY_DEFAULT = EnumSet.of(Fact.CATEGORY, Fact.JURISDICTION);

  /** One answer, and what is known by it. */
  private record Told(UnaryOperator<Referral> answer, Set<Fact> known) {
    static Told of(Fact fact, UnaryOperator<Referral> answer) {
      return new Told(answer, EnumSet.of(fact));
    }

    @Override
    public String toString() {
      return known.toString();
    }
  }

  private static Told told(Fact fact, UnaryOperator<Referral.Builder> change) {
    return Told.of(fact, Changes.with(change));
  }

  private static Told child(Fact fact, UnaryOperator<Child.Builder> change) {
    return Told.of(fact, referral -> Changes.withChild(referral, change));
  }

  private static Told custody(Fact fact, UnaryOperator<Custody.Builder> change) {
    return Told.of(fact, referral -> Changes.withCustody(referral, change));
  }

  private static Told elsewhere(Fact fact, UnaryOperator<Elsewhere.Builder> change) {
    return Told.of(fact, referral -> Changes.withElsewhere(referral, change));
  }

  private static Told placement(Fact fact, UnaryOperator<Placement.Builder> change) {
    return told(fact, call -> call.placement(change.apply(Placement.builder()).build()));
  }

  static Stream<Told> answers() {
    return Stream.of(
        told(Fact.CALLER_AGENCY, call -> call.caller(Caller.of(CallerKind.MANDATED_REPORTER))),
        child(Fact.AGE, child -> child.dateOfBirth(LocalDate.of(2011, 3, 4))),
        child(Fact.AGE, child -> child.statedAge(AgeRange.of(15))),
        child(Fact.AGE_ESTABLISHED, child -> child.ageEstablished(Answer.NO)),
        child(Fact.RESIDENCE, child -> child.residence(ORANGE)),
        child(Fact.WHERE_FOUND, child -> child.foundIn(ORANGE)),
        child(Fact.WHERE_FOUND, child -> child.foundIn(Place.abroad())),
        child(Fact.NATIONALITY, child -> child.nationality(Nationality.US_CITIZEN)),
        told(Fact.HOME, call -> call.home(Home.PARENT)),
        told(Fact.OCCURRED, call -> call.occurred(Occurred.AT_HOME)),
        told(Fact.AGAINST_PLACEMENT, call -> call.againstPlacement(AgainstPlacement.NONE)),
        told(Fact.OPEN_CASE, call -> call.openCase(OpenCase.of(CaseStatus.NONE))),
        new Told(
            Changes.with(call -> call.openCase(OpenCase.with(Referrals.OPEN_CASE_OFFICE))),
            EnumSet.of(Fact.OPEN_CASE, Fact.OPEN_CASE_OFFICE)),
        told(Fact.HOME_OFFICE, call -> call.homeOffice(Office.of("Birch"))),
        placement(Fact.PLACEMENT_LOCATION, place -> place.location(ORANGE)),
        placement(Fact.PLACEMENT_OFFICE, place -> place.office(Office.of("Birch"))),
        placement(Fact.PLACEMENT_NAME, place -> place.name("Oak House")),
        told(Fact.PAST_HISTORY_ONLY, call -> call.pastHistoryOnly(Answer.NO)),
        told(Fact.IMMINENT_DANGER, call -> call.imminentDanger(Answer.NO)),
        told(Fact.FLIGHT_RISK, call -> call.flightRisk(Answer.NO)),
        told(Fact.AWOL, call -> call.awol(Answer.NO)),
        custody(Fact.LAW_ENFORCEMENT_CUSTODY, custody -> custody.lawEnforcement(Answer.NO)),
        custody(Fact.AT_JUVENILE_HALL, custody -> custody.atJuvenileHall(Answer.NO)),
        custody(Fact.BEING_TRANSPORTED, custody -> custody.beingTransported(Answer.NO)),
        custody(Fact.AT_JUVENILE_HALL, custody -> custody.atJuvenileHall(Answer.YES)),
        custody(Fact.BEING_TRANSPORTED, custody -> custody.beingTransported(Answer.YES)),
        custody(Fact.HALL_ANSWER, custody -> custody.hallAnswer(HallAnswer.ACCEPTED)),
        custody(Fact.HALL_ANSWER, custody -> custody.hallAnswer(HallAnswer.REFUSED)),
        told(
            Fact.PROBATION_STATUS,
            call -> call.probation(Probation.of(ProbationStatus.NOT_INVOLVED))),
        elsewhere(Fact.OPEN_SERVICES, there -> there.openServices(Answer.NO)),
        elsewhere(Fact.OPEN_JURISDICTION, there -> there.openJurisdiction(Answer.NO)),
        elsewhere(Fact.WILL_RESPOND, there -> there.willRespond(WillRespond.NO)),
        elsewhere(
            Fact.ELECTRONIC_TRANSFER,
            there -> there.electronicTransfer(ElectronicTransfer.DECLINED)),
        elsewhere(Fact.ANSWERED_BY, there -> there.answeredBy("Invented Name")),
        elsewhere(Fact.EXPECTED_ARRIVAL, there -> there.expectedArrival(Referrals.WEEKDAY_NIGHT)),
        elsewhere(Fact.MISSING_PERSON_REPORT, there -> there.missingPersonReport(Answer.NO)),
        elsewhere(Fact.DELINQUENCY_WARRANT, there -> there.delinquencyWarrant(Answer.NO)));
  }

  /** Answers after which it is as if nothing had been asked. */
  static Stream<UnaryOperator<Referral>> noAnswers() {
    return Stream.of(
        Changes.with(call -> call.placement(Placement.builder().build())),
        call -> Changes.withChild(call, child -> child.residence(Place.of(UsState.CA))),
        call -> Changes.withChild(call, child -> child.foundIn(Place.of(UsState.CA))),
        call -> Changes.withChild(call, child -> child.residence(COMPTON)),
        call -> Changes.withChild(call, child -> child.foundIn(COMPTON)),
        Changes.with(
            call -> call.placement(Placement.builder().location(Place.of(UsState.NV)).build())),
        call -> Changes.withElsewhere(call, there -> there.protectiveCustodyWarrant(Answer.YES)),
        call -> Changes.withElsewhere(call, there -> there.willRespond(WillRespond.PENDING)),
        Changes.with(call -> call.openCase(OpenCase.of(CaseStatus.UNKNOWN))));
  }

  @Test
  void nothingIsKnownOfACallAtWhichNothingWasAsked() {
    assertThat(NOTHING_ASKED.unknownFacts().toSet())
        .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(BY_DEFAULT)));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerMakesKnownWhatItAnswersAndNothingElse(Told told) {
    Set<Fact> stillUnknown = EnumSet.complementOf(EnumSet.copyOf(told.known()));
    stillUnknown.removeAll(BY_DEFAULT);

    assertThat(told.answer().apply(NOTHING_ASKED).unknownFacts().toSet()).isEqualTo(stillUnknown);
  }

  @Test
  void theInformantIsKnownWhenNamed() {
    Referral verified =
        Changes.with(
                call -> call.probation(Probation.of(ProbationStatus.NOT_INVOLVED, "Invented Name")))
            .apply(NOTHING_ASKED);

    assertThat(verified.isKnown(Fact.IDC_INFORMANT)).isTrue();
    assertThat(verified.isKnown(Fact.PROBATION_STATUS)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("noAnswers")
  void theStateAloneAMereNameOrAnEmptyPlacementIsNoAnswer(UnaryOperator<Referral> answer) {
    assertThat(answer.apply(NOTHING_ASKED).unknownFacts()).isEqualTo(NOTHING_ASKED.unknownFacts());
  }

  @Test
  void everyFactIsMadeKnownByOneOfThem() {
    Set<Fact> known = EnumSet.of(Fact.IDC_INFORMANT);
    known.addAll(BY_DEFAULT);
    answers().forEach(told -> known.addAll(told.known()));

    assertThat(known).containsExactly(Fact.values());
  }

  @Test
  void aCategoryIsUnknownWhileNoneIsSuspected() {
    Referral called = Referral.builder().calledAt(Referrals.WEEKDAY_10AM).build();

    assertThat(called.isKnown(Fact.CATEGORY)).isFalse();
    assertThat(NOTHING_ASKED.isKnown(Fact.CATEGORY)).isTrue();
  }

  /** A ward of another county has one that is still to be named. */
  @Test
  void theJurisdictionIsTheResidenceUnlessTheChildIsAWardElsewhereOrOneIsNamed() {
    for (ProbationStatus status : ProbationStatus.values()) {
      Referral ward = Changes.withProbation(NOTHING_ASKED, status);
      boolean elsewhere = status == ProbationStatus.WARD_ELSEWHERE;
      assertThat(ward.isKnown(Fact.JURISDICTION)).as("%s", status).isEqualTo(!elsewhere);
      assertThat(
              Changes.withChild(ward, child -> child.jurisdiction(ORANGE))
                  .isKnown(Fact.JURISDICTION))
          .isTrue();
      assertThat(
              Changes.withChild(ward, child -> child.jurisdiction(Place.of(UsState.CA)))
                  .isKnown(Fact.JURISDICTION))
          .as("its county is still to be named")
          .isFalse();
    }
  }

  @Test
  void onlyACallerThatWasNotIdentifiedMayBeAFirstResponder() {
    assertThat(CallerKind.values())
        .filteredOn(CallerKind::mayBeFirstResponder)
        .containsExactly(CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED, CallerKind.UNKNOWN);
  }

  @Test
  void probationIsInvolvedWithOrWithout602Status() {
    assertThat(ProbationStatus.values())
        .filteredOn(ProbationStatus::isInvolved)
        .containsExactly(
            ProbationStatus.INVOLVED,
            ProbationStatus.WARD_602_FR_PLACEMENT,
            ProbationStatus.WARD_602_FM_HOME);
    assertThat(ProbationStatus.values())
        .filteredOn(ProbationStatus::is602)
        .containsExactly(ProbationStatus.WARD_602_FR_PLACEMENT, ProbationStatus.WARD_602_FM_HOME);
  }

  @Test
  void aPlaceIsNamedByCountyAndStateAsFarAsTheyAreKnown() {
    assertThat(ORANGE.label()).isEqualTo("Orange County, CA");
    assertThat(Place.of(UsState.NV).label()).isEqualTo("Nevada");
    assertThat(Place.unknown().label()).isEqualTo("not known");
  }

  @Test
  void nothingIsKnownOfAnotherCountyThatWasNotAsked() {
    assertThat(Elsewhere.notAsked().electronicTransfer()).isEqualTo(ElectronicTransfer.UNKNOWN);
    assertThat(Elsewhere.notAsked().willRespond()).isEqualTo(WillRespond.UNKNOWN);
  }
}
