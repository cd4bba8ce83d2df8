package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.csecpolicy.Changes;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswerOptionsTest {
  /** The office of a case, and what is asked about a placement. */
  private static final Set<Fact> OF_SOMETHING_THAT_IS_NOT_TOLD_OF =
      EnumSet.of(
          Fact.OPEN_CASE_OFFICE,
          Fact.PLACEMENT_LOCATION,
          Fact.PLACEMENT_OFFICE,
          Fact.PLACEMENT_NAME);

  private static final AnswerOptions OPTIONS = new AnswerOptions(HotlinePolicy.losAngeles());
  private static final Referral NOTHING_ASKED =
      Referral.builder()
          .calledAt(Referrals.WEEKDAY_10AM)
          .putCategory(Category.CSEC, Suspicion.POSSIBLE)
          .build();

  /** A star marks an answer that stands for many. */
  private static final String ALL =
      """
      frp | caller.kind: an FRP agency
      other-agency | caller.kind: another law-enforcement agency
      not-law-enforcement* | caller.kind: not law enforcement
      csec* | categories: sexual exploitation
      child-labor* | categories: a child's labor
      criminal-behavior* | categories: criminal behavior
      minor* | child.dateOfBirth: under 18
      of-age* | child.dateOfBirth: 18 or older
      yes* | child.ageEstablished: yes, and by what
      no | child.ageEstablished: no
      county | child.residence: in Los Angeles County
      surrounding-county* | child.residence: in a surrounding county
      other-county* | child.residence: in another county
      other-state* | child.residence: in another state
      abroad* | child.residence: outside the United States
      county | child.jurisdiction: in Los Angeles County
      surrounding-county* | child.jurisdiction: in a surrounding county
      other-county* | child.jurisdiction: in another county
      other-state* | child.jurisdiction: in another state
      abroad* | child.jurisdiction: outside the United States
      county | child.foundIn: in Los Angeles County
      surrounding-county* | child.foundIn: in a surrounding county
      other-county* | child.foundIn: in another county
      other-state* | child.foundIn: in another state
      abroad* | child.foundIn: outside the United States
      us-citizen | child.nationality: a U.S. citizen
      lawful-permanent-resident | child.nationality: a lawful permanent resident
      foreign-national | child.nationality: a foreign national
      suspected-foreign-national | child.nationality: perhaps a foreign national
      parent | home: parent
      legal-guardian | home: legal guardian
      other-caregiver | home: other caregiver
      placement | home: placement
      homeless | home: homeless
      at-home | occurred: at home
      in-placement | occurred: in placement
      none | againstPlacement: no allegation
      caregiver | againstPlacement: against its caregiver
      staff | againstPlacement: against its staff
      county | placement.location: in Los Angeles County
      surrounding-county* | placement.location: in a surrounding county
      other-county* | placement.location: in another county
      other-state* | placement.location: in another state
      abroad* | placement.location: outside the United States
      none | openCase.status: no open case
      regional | openCase.status: with a regional office
      csec-unit | openCase.status: with the CSEC unit
      named* | openCase.office: a name
      named* | homeOffice: a name
      named* | placement.office: a name
      named* | placement.name: a name
      yes | pastHistoryOnly: yes
      no | pastHistoryOnly: no
      yes | imminentDanger: yes
      no | imminentDanger: no
      yes | flightRisk: yes
      no | flightRisk: no
      yes | awol: yes
      no | awol: no
      yes | custody.lawEnforcement: yes
      no | custody.lawEnforcement: no
      yes | custody.atJuvenileHall: yes
      no | custody.atJuvenileHall: no
      yes | custody.beingTransported: yes
      no | custody.beingTransported: no
      accepted | custody.hallAnswer: accepted
      refused | custody.hallAnswer: refused
      not-involved | probation.status: not involved
      involved | probation.status: involved, not under 602
      ward-602-fr-placement | probation.status: 602, in placement (FR)
      ward-602-fm-home | probation.status: 602, at home (FM)
      ward-elsewhere | probation.status: a ward of another county
      named* | probation.informant: a name
      yes | elsewhere.openServices: yes
      no | elsewhere.openServices: no
      yes | elsewhere.openJurisdiction: yes
      no | elsewhere.openJurisdiction: no
      yes | elsewhere.willRespond: yes
      no | elsewhere.willRespond: no
      accepted | elsewhere.electronicTransfer: accepted
      declined | elsewhere.electronicTransfer: declined
      named* | elsewhere.answeredBy: a name
      at-a-time* | elsewhere.expectedArrival: at a time that is given
      yes | elsewhere.missingPersonReport: yes
      no | elsewhere.missingPersonReport: no
      yes | elsewhere.delinquencyWarrant: yes
      no | elsewhere.delinquencyWarrant: no""";

  @Test
  void everyAnswerHasItsKeyAndItsWords() {
    AnswerOptions options = new AnswerOptions(HotlinePolicy.losAngeles());
    String all =
        Arrays.stream(Fact.values())
            .flatMap(fact -> options.to(fact).stream())
            .map(each -> each.key() + (each.isExample() ? "*" : "") + " | " + each)
            .collect(Collectors.joining("\n"));

    assertThat(all).isEqualTo(ALL);
  }

  @Test
  void placesCountFromOne() {
    for (Fact fact : Fact.values()) {
      for (int i = 0; i < OPTIONS.to(fact).size(); i++) {
        assertThat(OPTIONS.to(fact).get(i).place()).isEqualTo(i + 1);
        assertThat(OPTIONS.to(fact).get(i).fact()).isEqualTo(fact);
      }
    }
  }

  @Test
  void onlyNamesAResidenceAndWhatAnotherCountyAnswersMayStayOpen() {
    assertThat(Fact.values())
        .filteredOn(OPTIONS::mayStayOpen)
        .containsExactly(
            Fact.RESIDENCE,
            Fact.OPEN_CASE_OFFICE,
            Fact.HOME_OFFICE,
            Fact.PLACEMENT_OFFICE,
            Fact.PLACEMENT_NAME,
            Fact.IDC_INFORMANT,
            Fact.WILL_RESPOND,
            Fact.ELECTRONIC_TRANSFER,
            Fact.ANSWERED_BY,
            Fact.EXPECTED_ARRIVAL);
  }

  @Test
  void anAnswerMakesItsFactKnownAndNoOther() {
    for (Fact fact : Fact.values()) {
      for (AnswerOption option : OPTIONS.to(fact)) {
        Optional<Referral> answered = option.applyTo(NOTHING_ASKED);
        if (OF_SOMETHING_THAT_IS_NOT_TOLD_OF.contains(fact)) {
          assertThat(answered).as("%s, of none", option).isEmpty();
          continue;
        }
        Set<Fact> unknown = EnumSet.copyOf(NOTHING_ASKED.unknownFacts().toSet());
        unknown.remove(fact);
        if (option.toString().startsWith("probation.status: a ward of another county")) {
          unknown.add(Fact.JURISDICTION); // which is not the residence any more
        }
        assertThat(answered.orElseThrow().unknownFacts().toSet())
            .as("%s", option)
            .isEqualTo(unknown);
      }
    }
  }

  @Test
  void aCountyWithoutNeighborsHasNoSurroundingOne() {
    Agency alone = Agency.builder().from(LosAngeles.agency()).surroundingCounties(Set.of()).build();

    assertThat(options(alone).to(Fact.RESIDENCE))
        .extracting(AnswerOption::key)
        .containsExactly("county", "other-county", "other-state", "abroad");
  }

  @Test
  void anotherStateIsNotTheCountysOwn() {
    Agency nevada =
        Agency.builder()
            .from(LosAngeles.agency())
            .county(County.of("Washoe", UsState.NV))
            .surroundingCounties(Set.of())
            .build();

    assertThat(state(options(nevada))).isEqualTo(UsState.CA);
    assertThat(state(OPTIONS)).isEqualTo(UsState.NV);
  }

  private static AnswerOptions options(Agency agency) {
    return new AnswerOptions(HotlinePolicy.of(agency, Readings.byDefault()));
  }

  private static UsState state(AnswerOptions options) {
    return answer(options, Fact.RESIDENCE, "other-state", NOTHING_ASKED)
        .flatMap(referral -> referral.child().residence().state())
        .orElseThrow();
  }

  private static Optional<Referral> answer(Fact fact, String key, Referral referral) {
    return answer(OPTIONS, fact, key, referral);
  }

  private static Optional<Referral> answer(
      AnswerOptions options, Fact fact, String key, Referral referral) {
    return options.to(fact).stream()
        .filter(option -> option.key().equals(key))
        .findFirst()
        .orElseThrow()
        .applyTo(referral);
  }

  private static Referral asked(Consumer<Referral.Builder> change) {
    Referral.Builder referral = Referral.builder().from(NOTHING_ASKED);
    change.accept(referral);
    return referral.build();
  }

  /** What is known already stays, and an answer that contradicts it is none. */
  @Nested
  class WhatIsKnownStays {
    @Test
    void aCallerKeepsTheName() {
      Referral named = asked(call -> call.caller(Caller.of(CallerKind.UNKNOWN, "Invented Name")));

      assertThat(answer(Fact.CALLER_AGENCY, "frp", named).orElseThrow().caller())
          .isEqualTo(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT, "Invented Name"));
      assertThat(answer(Fact.CALLER_AGENCY, "not-law-enforcement", named).orElseThrow().caller())
          .isEqualTo(Caller.of(CallerKind.PUBLIC, "Invented Name"));
    }

    @Test
    void aCallerFromLawEnforcementStaysOne() {
      Referral officer =
          asked(call -> call.caller(Caller.of(CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED)));

      assertThat(answer(Fact.CALLER_AGENCY, "other-agency", officer).orElseThrow().caller().kind())
          .isEqualTo(CallerKind.OTHER_LAW_ENFORCEMENT);
      assertThat(answer(Fact.CALLER_AGENCY, "not-law-enforcement", officer)).isEmpty();
    }

    @Test
    void anAgeReplacesTheDateOfBirthThatContradictedIt() {
      Referral born =
          Changes.withChild(
              NOTHING_ASKED,
              child -> child.dateOfBirth(LocalDate.of(2011, 3, 4)).statedAge(AgeRange.of(30)));

      assertThat(answer(Fact.AGE, "of-age", born).orElseThrow().child().dateOfBirth()).isEmpty();
      assertThat(answer(Fact.AGE, "of-age", born).orElseThrow().child().statedAge())
          .contains(AgeRange.of(18));
      assertThat(answer(Fact.AGE, "minor", born).orElseThrow().child().statedAge())
          .contains(AgeRange.of(15));
    }

    @Test
    void aCountyIsOfTheStateThatIsKnown() {
      for (Fact fact : new Fact[] {Fact.RESIDENCE, Fact.WHERE_FOUND}) {
        Referral inCalifornia = in(fact, UsState.CA);
        Referral inNevada = in(fact, UsState.NV);
        for (String key : new String[] {"county", "other-county"}) {
          assertThat(answer(fact, key, inCalifornia)).isPresent();
          assertThat(answer(fact, key, inNevada)).isEmpty();
        }
        assertThat(answer(fact, "other-state", inCalifornia)).isEmpty();
        assertThat(answer(fact, "other-state", inNevada)).isPresent();
      }
    }

    private static Referral in(Fact fact, UsState state) {
      Place place = Place.of(state);
      return Changes.withChild(
          NOTHING_ASKED,
          child -> fact == Fact.RESIDENCE ? child.residence(place) : child.foundIn(place));
    }

    @Test
    void aPlacementKeepsWhatElseIsKnownOfIt() {
      Referral placed =
          asked(call -> call.placement(Placement.builder().name("Oak House").build()));

      Placement placement =
          answer(Fact.PLACEMENT_OFFICE, "named", placed).flatMap(Referral::placement).orElseThrow();
      assertThat(placement.name()).contains("Oak House");
      assertThat(placement.office()).isPresent();
    }

    @Test
    void theOfficeOfACaseIsThatOfARegionalOne() {
      for (CaseStatus status : CaseStatus.values()) {
        Referral known = asked(call -> call.openCase(OpenCase.of(status)));
        assertThat(answer(Fact.OPEN_CASE_OFFICE, "named", known).isPresent())
            .isEqualTo(status == CaseStatus.REGIONAL);
      }
    }

    @Test
    void probationKeepsItsInformantAndAnInformantTheStatus() {
      Probation verified = Probation.of(ProbationStatus.NOT_INVOLVED, "Invented Name");

      assertThat(
              answer(Fact.PROBATION_STATUS, "involved", asked(call -> call.probation(verified)))
                  .orElseThrow()
                  .probation())
          .isEqualTo(Probation.of(ProbationStatus.INVOLVED, "Invented Name"));
      Referral status = asked(call -> call.probation(Probation.of(ProbationStatus.NOT_INVOLVED)));
      assertThat(answer(Fact.IDC_INFORMANT, "named", status).orElseThrow().probation())
          .satisfies(
              probation -> {
                assertThat(probation.status()).isEqualTo(ProbationStatus.NOT_INVOLVED);
                assertThat(probation.informant()).isPresent();
              });
    }

    @Test
    void aHallOfThisCountyHasNotRefusedAChildWhoIsElsewhere() {
      Referral refused =
          Changes.withCustody(NOTHING_ASKED, custody -> custody.hallAnswer(HallAnswer.REFUSED));
      assertThat(answer(Fact.WHERE_FOUND, "county", refused)).isPresent();
      assertThat(answer(Fact.WHERE_FOUND, "other-county", refused)).isEmpty();
      assertThat(answer(Fact.WHERE_FOUND, "other-state", refused)).isEmpty();

      Referral elsewhere =
          Changes.withChild(
              NOTHING_ASKED, child -> child.foundIn(Place.of(County.of("Kern", UsState.CA))));
      assertThat(answer(Fact.HALL_ANSWER, "refused", elsewhere)).isEmpty();
      assertThat(answer(Fact.HALL_ANSWER, "accepted", elsewhere)).isPresent();
    }

    @Test
    void anAnswerThatContradictsAnotherIsNone() {
      Referral atHall =
          Changes.withCustody(NOTHING_ASKED, custody -> custody.atJuvenileHall(Answer.YES));

      assertThat(answer(Fact.BEING_TRANSPORTED, "yes", atHall)).isEmpty();
      assertThat(answer(Fact.BEING_TRANSPORTED, "no", atHall)).isPresent();
    }
  }
}
