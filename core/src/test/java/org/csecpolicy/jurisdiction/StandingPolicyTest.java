package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingPolicyTest {
  private static Residency residency(Referral.Builder referral) {
    return new StandingPolicy(LosAngeles.agency()).of(referral.build());
  }

  private static Cited<Standing> standing(Referral.Builder referral) {
    return residency(referral).standing();
  }

  private static Place california(String county) {
    return Place.of(County.of(county, UsState.CA));
  }

  private static Referral.Builder under(Place jurisdiction, Place residence) {
    return livingIn(residence)
        .child(child().residence(residence).jurisdiction(jurisdiction).build());
  }

  /** N-OOC-1, N-OOC-5, N-OOC-13: by the residence. */
  @Nested
  class ByResidence {
    @Test
    void whoLivesInTheCountyIsACountyYouth() {
      Cited<Standing> standing = standing(weekdayCsecCall());

      assertThat(standing.outcome()).isEqualTo(Standing.COUNTY_YOUTH);
      assertThat(standing.clauses()).containsExactly(Clause.N_2);
      assertThat(standing.interpretations()).isEmpty();
      assertThat(standing.openQuestions()).isEmpty();
      assertThat(residency(weekdayCsecCall()).authority()).isEqualTo(Place.unknown());
    }

    @Test
    void whoseResidenceIsNotKnownIsACountyYouthAndAskedAbout() {
      for (Place somewhere : new Place[] {Place.unknown(), Place.of(UsState.CA)}) {
        Cited<Standing> standing = standing(livingIn(somewhere));

        assertThat(standing.outcome()).as("%s", somewhere).isEqualTo(Standing.COUNTY_YOUTH);
        assertThat(standing.openQuestions()).containsExactly(Fact.RESIDENCE);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Imperial",
          "Inyo",
          "Orange",
          "Riverside",
          "San Diego",
          "Santa Barbara",
          "San Bernardino",
          "Ventura"
        })
    void theEightPrintedCountiesAreTheSurroundingOnes(String name) {
      Residency residency = residency(livingIn(california(name)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(residency.standing().clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_5);
      assertThat(residency.authority()).isEqualTo(california(name));
      assertThat(residency.isSurrounding()).isTrue();
    }

    /** Kern is not one of them, although it lies next to the county. */
    @ParameterizedTest
    @ValueSource(strings = {"Kern", "San Francisco", "Alameda", "San Luis Obispo"})
    void anotherCountyOfCaliforniaIsNotSurroundingFlagged(String name) {
      Residency residency = residency(livingIn(california(name)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.OTHER_COUNTY);
      assertThat(residency.standing().clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_5);
      assertThat(residency.standing().interpretations())
          .containsExactly(Interpretation.UNLISTED_COUNTY);
      assertThat(residency.isSurrounding()).isFalse();
    }

    @Test
    void anotherStateIsOutOfStateAlsoWithACountyOfAFamiliarName() {
      for (Place there :
          new Place[] {
            Place.of(UsState.NV),
            Place.of(CLARK_NEVADA),
            Place.of(County.of("Orange", UsState.FL)),
            Place.of(UsState.PR)
          }) {
        Cited<Standing> standing = standing(livingIn(there));

        assertThat(standing.outcome()).as("%s", there).isEqualTo(Standing.OUT_OF_STATE);
        assertThat(standing.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_13);
      }
    }
  }

  /** Ruling county-youth: the block never applies to a resident of the county. */
  @Nested
  class CountyYouth {
    @Test
    void aReportOrWarrantThatIsSetAsideIsFlagged() {
      assertThat(
              standing(
                      weekdayCsecCall()
                          .elsewhere(nothingThere().missingPersonReport(Answer.YES).build()))
                  .interpretations())
          .containsExactly(Interpretation.COUNTY_YOUTH);
      assertThat(
              standing(
                      weekdayCsecCall()
                          .elsewhere(nothingThere().delinquencyWarrant(Answer.YES).build()))
                  .interpretations())
          .containsExactly(Interpretation.COUNTY_YOUTH);
      assertThat(standing(weekdayCsecCall().elsewhere(nothingThere().build())).interpretations())
          .isEmpty();
    }

    @Test
    void aCountyYouthWhoIsElsewhereIsFlagged() {
      for (Place there : new Place[] {Place.of(VENTURA), Place.of(UsState.NV), Place.abroad()}) {
        assertThat(
                standing(weekdayCsecCall().child(child().foundIn(there).build())).interpretations())
            .as("found in %s", there)
            .containsExactly(Interpretation.COUNTY_YOUTH);
      }
    }
  }

  /** Ruling jurisdiction: its own fact, by default the residence. */
  @Nested
  class JurisdictionElsewhere {
    @Test
    void whoLivesHereUnderAnotherCountysJurisdictionIsCrossReportedThere() {
      Residency residency = residency(under(california("Orange"), Place.of(LOS_ANGELES)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.JURISDICTION_ELSEWHERE);
      assertThat(residency.standing().clauses())
          .containsExactly(Clause.N_2, Clause.N_OOC_1, Clause.N_OOC_4);
      assertThat(residency.standing().interpretations())
          .containsExactly(Interpretation.JURISDICTION);
      assertThat(residency.authority()).isEqualTo(california("Orange"));
      assertThat(residency.isSurrounding()).isTrue();
      assertThat(residency.mayBeOurs()).isFalse();
    }

    @ParameterizedTest(name = "jurisdiction {0}: surrounding {1}")
    @CsvSource({"Orange, true", "Kern, false"})
    void theTransferRulesRunWithASurroundingCountyOnly(String county, boolean surrounding) {
      assertThat(residency(under(california(county), Place.of(LOS_ANGELES))).isSurrounding())
          .isEqualTo(surrounding);
    }

    @Test
    void whoLivesElsewhereIsAnOutsiderByTheJurisdictionAndNotByTheResidence() {
      Residency residency = residency(under(Place.of(CLARK_NEVADA), Place.of(VENTURA)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.OUT_OF_STATE);
      assertThat(residency.authority()).isEqualTo(Place.of(CLARK_NEVADA));
    }

    /** The own state alone may be the county's or another's: it names nobody. */
    @Test
    void theOwnStateAloneIsNoJurisdictionAndTheResidenceCounts() {
      Residency residency = residency(under(Place.of(UsState.CA), Place.of(VENTURA)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(residency.authority()).isEqualTo(Place.of(VENTURA));
      assertThat(residency(under(Place.of(UsState.CA), Place.of(LOS_ANGELES))).standing().outcome())
          .isEqualTo(Standing.COUNTY_YOUTH);
    }

    @Test
    void whatIsOnlySaidIsNoJurisdictionAndIsAsked() {
      Residency residency = residency(under(said("Compton", "CA"), Place.of(VENTURA)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(residency.standing().interpretations()).contains(Interpretation.PLACE);
      assertThat(residency.standing().openQuestions()).contains(Fact.JURISDICTION);
    }
  }

  /** Ruling jurisdiction: a placement counts as living here, whatever the residence field says. */
  @Nested
  class APlacementCountsAsLivingHere {
    @Test
    void alsoOneThatOnlyAnAllegationTellsOf() {
      for (Referral.Builder placed :
          new Referral.Builder[] {
            venturaYouth().home(Home.PLACEMENT),
            venturaYouth().home(Home.UNKNOWN).placement(groupHome().build()),
            venturaYouth().home(Home.HOMELESS).againstPlacement(AgainstPlacement.STAFF),
            venturaYouth().home(Home.HOMELESS).againstPlacement(AgainstPlacement.CAREGIVER),
            venturaYouth().home(Home.UNKNOWN).occurred(Occurred.IN_PLACEMENT)
          }) {
        Residency residency = residency(placed);

        assertThat(residency.standing().outcome()).isEqualTo(Standing.JURISDICTION_ELSEWHERE);
        assertThat(residency.standing().interpretations()).contains(Interpretation.JURISDICTION);
        assertThat(residency.authority()).isEqualTo(Place.of(VENTURA));
      }
    }

    @Test
    void andIsACountyYouthUnderTheCountysOwnJurisdiction() {
      assertThat(
              standing(
                      under(Place.of(LOS_ANGELES), Place.of(VENTURA))
                          .home(Home.PLACEMENT)
                          .placement(groupHome().build()))
                  .outcome())
          .isEqualTo(Standing.COUNTY_YOUTH);
    }

    @ParameterizedTest
    @EnumSource(
        value = Home.class,
        names = {"PARENT", "LEGAL_GUARDIAN", "OTHER_CAREGIVER"})
    void unlessTheChildIsKnownToLiveElsewhereNow(Home home) {
      assertThat(
              standing(
                      venturaYouth()
                          .home(home)
                          .placement(groupHome().build())
                          .occurred(Occurred.IN_PLACEMENT)
                          .againstPlacement(AgainstPlacement.STAFF))
                  .outcome())
          .isEqualTo(Standing.SURROUNDING_COUNTY);
    }

    @Test
    void orThePlacementIsKnownToLieOutsideTheCounty() {
      for (Place there : new Place[] {Place.of(KERN), Place.of(UsState.NV), Place.abroad()}) {
        Residency residency =
            residency(
                venturaYouth().home(Home.PLACEMENT).placement(groupHome().location(there).build()));

        assertThat(residency.standing().outcome())
            .as("placed in %s", there)
            .isEqualTo(Standing.SURROUNDING_COUNTY);
        assertThat(residency.mayBeOurs()).isFalse();
      }
    }

    @Test
    void aPlacementSomewhereInCaliforniaMayBeHere() {
      for (Place somewhere :
          new Place[] {Place.unknown(), Place.of(UsState.CA), said("Compton", "CA")}) {
        Cited<Standing> standing =
            standing(
                venturaYouth()
                    .home(Home.PLACEMENT)
                    .placement(groupHome().location(somewhere).build()));

        assertThat(standing.outcome()).isEqualTo(Standing.JURISDICTION_ELSEWHERE);
        assertThat(standing.openQuestions()).contains(Fact.PLACEMENT_LOCATION);
      }
    }
  }

  /** Nobody has told of a placement, and nothing that is known rules one out: kept, and asked. */
  @Nested
  class MayLiveHere {
    @ParameterizedTest(name = "home {0}, against {1}, occurred {2}: {3}")
    @CsvSource({
      "UNKNOWN,  NONE,    AT_HOME, true",
      "HOMELESS, UNKNOWN, AT_HOME, true",
      "HOMELESS, NONE,    UNKNOWN, true",
      "HOMELESS, NONE,    AT_HOME, false",
      "PARENT,   UNKNOWN, UNKNOWN, false",
    })
    void whoMayBeInAPlacementNobodyHasNamed(
        Home home, AgainstPlacement against, Occurred occurred, boolean mayLiveHere) {
      Residency residency =
          residency(venturaYouth().home(home).againstPlacement(against).occurred(occurred));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(residency.mayBeOurs()).isEqualTo(mayLiveHere);
      assertThat(residency.mayLiveHere()).isEqualTo(mayLiveHere);
      assertThat(residency.mayBeTurnedAway()).isEqualTo(!mayLiveHere);
    }

    @Test
    void isAskedWhereTheHomeIs() {
      assertThat(standing(venturaYouth().home(Home.UNKNOWN)).openQuestions())
          .contains(Fact.HOME, Fact.PLACEMENT_LOCATION);
    }
  }

  /** Ruling own-jurisdiction-elsewhere: first. */
  @Nested
  class OwnJurisdictionElsewhere {
    @ParameterizedTest(name = "open case {0}, Probation {1}: {2}")
    @CsvSource({
      "CSEC_UNIT, NOT_INVOLVED,          N_4_0",
      "REGIONAL,  NOT_INVOLVED,          N_3_A_1",
      "NONE,      WARD_602_FM_HOME,      N_6_0",
      "NONE,      WARD_602_FR_PLACEMENT, N_6_0",
      "CSEC_UNIT, WARD_602_FM_HOME,      N_4_0",
      "REGIONAL,  WARD_602_FM_HOME,      N_3_A_1",
    })
    void aCaseOr602StatusKeepsAChildWhoLivesElsewhere(
        CaseStatus openCase, ProbationStatus probation, Clause clause) {
      Residency residency =
          residency(venturaYouth().openCase(OpenCase.of(openCase)).probation(probation(probation)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.COUNTY_JURISDICTION);
      assertThat(residency.standing().clauses()).containsExactly(clause, Clause.N_OOC_1);
      assertThat(residency.standing().interpretations())
          .containsExactly(Interpretation.OWN_JURISDICTION_ELSEWHERE);
      assertThat(residency.authority()).isEqualTo(Place.of(VENTURA));
      assertThat(residency.isSurrounding()).isFalse();
      assertThat(residency.mayBeOurs()).isFalse();
    }

    @Test
    void soDoesTheCountysJurisdiction() {
      Residency residency = residency(under(Place.of(LOS_ANGELES), Place.of(CLARK_NEVADA)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.COUNTY_JURISDICTION);
      assertThat(residency.standing().interpretations())
          .containsExactly(Interpretation.OWN_JURISDICTION_ELSEWHERE);
      assertThat(residency.authority()).isEqualTo(Place.of(CLARK_NEVADA));
    }

    @ParameterizedTest
    @EnumSource(
        value = ProbationStatus.class,
        names = {"NOT_INVOLVED", "INVOLVED", "WARD_ELSEWHERE"})
    void probationWithout602StatusHereDoesNot(ProbationStatus status) {
      Residency residency = residency(venturaYouth().probation(probation(status)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(residency.mayBeOurs()).isFalse();
    }

    @ParameterizedTest(name = "open case {0}, Probation {1}: may be ours {2}")
    @CsvSource({
      "UNKNOWN, NOT_INVOLVED, true",
      "NONE,    NOT_VERIFIED, true",
      "UNKNOWN, NOT_VERIFIED, true",
      "NONE,    NOT_INVOLVED, false",
    })
    void whatMayStillMakeTheChildOursIsAsked(
        CaseStatus openCase, ProbationStatus probation, boolean mayBeOurs) {
      Residency residency =
          residency(
              venturaYouth().openCase(OpenCase.of(openCase)).probation(Probation.of(probation)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(residency.mayBeOurs()).isEqualTo(mayBeOurs);
      assertThat(residency.standing().openQuestions().contains(Fact.OPEN_CASE))
          .isEqualTo(openCase == CaseStatus.UNKNOWN);
      assertThat(residency.standing().openQuestions().contains(Fact.PROBATION_STATUS))
          .isEqualTo(probation == ProbationStatus.NOT_VERIFIED);
    }

    /** Ward of another county: known, and whose is still to be named. */
    @Test
    void theJurisdictionOfAWardElsewhereIsAsked() {
      assertThat(
              standing(venturaYouth().probation(probation(ProbationStatus.WARD_ELSEWHERE)))
                  .openQuestions())
          .containsExactly(Fact.JURISDICTION);
      assertThat(
              standing(weekdayCsecCall().probation(probation(ProbationStatus.WARD_ELSEWHERE)))
                  .openQuestions())
          .containsExactly(Fact.JURISDICTION);
    }
  }

  /** Ruling abroad: neither out of county nor out of state. */
  @Nested
  class Abroad {
    @Test
    void nobodyReceivesACrossReport() {
      for (Place abroad : new Place[] {Place.abroad(), Place.of(Country.MX)}) {
        Residency residency = residency(livingIn(abroad));

        assertThat(residency.standing().outcome()).isEqualTo(Standing.ABROAD);
        assertThat(residency.standing().clauses()).containsExactly(Clause.N_2, Clause.N_OOC_1);
        assertThat(residency.standing().interpretations()).containsExactly(Interpretation.ABROAD);
        assertThat(residency.authority()).isEqualTo(Place.unknown());
        assertThat(residency.mayBeOurs()).isFalse();
      }
    }

    @Test
    void aCaseOfTheCountyComesFirstAndStillNobodyIsToldThere() {
      Residency residency =
          residency(livingIn(Place.abroad()).openCase(OpenCase.of(CaseStatus.REGIONAL)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.COUNTY_JURISDICTION);
      assertThat(residency.authority()).isEqualTo(Place.unknown());
    }

    @Test
    void whoLivesHereUnderAJurisdictionAbroadIsACountyYouthFlagged() {
      Residency residency = residency(under(Place.of(Country.MX), Place.of(LOS_ANGELES)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.COUNTY_YOUTH);
      assertThat(residency.standing().interpretations()).containsExactly(Interpretation.ABROAD);
    }

    @Test
    void aCountyWithJurisdictionIsToldOfAChildWhoLivesAbroadAndIsKeptAllTheSame() {
      Residency residency = residency(under(Place.of(VENTURA), Place.of(Country.MX)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.ABROAD);
      assertThat(residency.authority()).isEqualTo(Place.of(VENTURA));
      assertThat(residency.isSurrounding()).isFalse();
    }

    @Test
    void aJurisdictionAbroadLeavesTheResidenceToBeTold() {
      Residency residency = residency(under(Place.of(Country.MX), Place.of(VENTURA)));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.ABROAD);
      assertThat(residency.authority()).isEqualTo(Place.of(VENTURA));
    }
  }

  /** Ruling place: what is no county of its state is not known, and never elsewhere. */
  @Nested
  class Places {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
      "Compton, CA",
      "Los Angelos, CA",
      "Santa Clarita, CA",
      "Unknown, CA",
      "N/A, CA",
      "LA, CA",
      "Los Angeles, XX",
      "Las Vegas, NV"
    })
    void aCityAMisspellingOrNoAnswerLeavesTheChildTheCountys(String county, String state) {
      Cited<Standing> standing = standing(livingIn(said(county, state)));

      assertThat(standing.outcome()).isEqualTo(Standing.COUNTY_YOUTH);
      assertThat(standing.interpretations()).containsExactly(Interpretation.PLACE);
      assertThat(standing.openQuestions()).containsExactly(Fact.RESIDENCE);
      assertThat(standing.contradictions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {"Los Angeles", "County of Los Ángeles", "L.A. County", "06037", "LOS ANGELES"})
    void anotherSpellingIsTheSameCounty(String county) {
      Residency residency = residency(livingIn(said(county, "CA")));

      assertThat(residency.standing().outcome()).isEqualTo(Standing.COUNTY_YOUTH);
      assertThat(residency.standing().openQuestions()).isEmpty();
    }

    @Test
    void aCountyOfAnotherStateIsAContradictionInEveryPlaceThatIsAsked() {
      Place nowhere = said("Los Angeles", "NV");

      contradicts(livingIn(nowhere), Fact.RESIDENCE);
      contradicts(under(nowhere, Place.of(VENTURA)), Fact.JURISDICTION);
      contradicts(weekdayCsecCall().child(child().foundIn(nowhere).build()), Fact.WHERE_FOUND);
      contradicts(
          weekdayCsecCall().placement(groupHome().location(nowhere).build()),
          Fact.PLACEMENT_LOCATION);
    }

    private void contradicts(Referral.Builder referral, Fact asked) {
      Cited<Standing> standing = standing(referral);

      assertThat(standing.contradictions())
          .as("%s", asked)
          .containsExactly(Contradiction.COUNTY_NOT_OF_STATE);
      assertThat(standing.interpretations())
          .contains(Interpretation.CONTRADICTION, Interpretation.PLACE);
      assertThat(standing.openQuestions()).contains(asked);
    }
  }

  /** Living here comes first, then the county's own jurisdiction, then abroad. */
  @Nested
  class Order {
    @Test
    void livingHereComesBeforeAnOpenCase() {
      assertThat(
              standing(
                      under(Place.of(VENTURA), Place.of(LOS_ANGELES))
                          .openCase(OpenCase.of(CaseStatus.CSEC_UNIT)))
                  .outcome())
          .isEqualTo(Standing.JURISDICTION_ELSEWHERE);
    }

    @Test
    void theCountysOwnComesBeforeAbroad() {
      assertThat(
              standing(
                      livingIn(Place.of(Country.MX))
                          .probation(probation(ProbationStatus.WARD_602_FM_HOME)))
                  .outcome())
          .isEqualTo(Standing.COUNTY_JURISDICTION);
    }
  }
}
