package org.csecpolicy.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.PLACEMENT_OFFICE;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;

import java.time.Duration;
import java.util.Optional;
import org.csecpolicy.PlacementResponse;
import org.csecpolicy.Referrals;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * N-3.c, ruling placement-here: an accused placement in the county is answered whatever becomes of
 * the child's own referral.
 */
class PlacementResponsePolicyTest {
  private static Optional<Cited<ResponseTime>> respond(Referral.Builder referral) {
    return plan(referral).placementResponse().map(PlacementResponse::response);
  }

  /** Home again in Ventura, tells of a group home here. */
  private static Referral.Builder homeAgain() {
    return venturaYouth()
        .home(Home.PARENT)
        .placement(groupHome().build())
        .againstPlacement(AgainstPlacement.STAFF);
  }

  private static Referral.Builder placedIn(Place location) {
    return homeAgain().placement(groupHome().location(location).build());
  }

  private static Referral.Builder foundIn(Referral.Builder youth, Place place) {
    return youth.child(child().residence(Place.of(VENTURA)).foundIn(place).build());
  }

  /** The department goes to a staging area for the child, or nowhere. */
  @Nested
  class BesideTheChildsReferral {
    @Test
    void isImmediateAndFlagged() {
      Cited<ResponseTime> response = respond(homeAgain()).orElseThrow();

      assertThat(response.outcome()).isEqualTo(ResponseTime.IMMEDIATE);
      assertThat(response.clauses()).containsExactly(Clause.N_1_G_1, Clause.N_2, Clause.N_3_C_1);
      assertThat(response.interpretations()).containsExactly(Interpretation.PLACEMENT_HERE);
      assertThat(response.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = AgainstPlacement.class,
        names = {"CAREGIVER", "STAFF"})
    void oneAllegationIsEnough(AgainstPlacement against) {
      assertThat(respond(homeAgain().againstPlacement(against))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
        value = AgainstPlacement.class,
        names = {"NONE", "UNKNOWN"})
    void withoutOneThereIsNone(AgainstPlacement against) {
      assertThat(respond(homeAgain().againstPlacement(against))).isEmpty();
    }

    @Test
    void whateverBecomesOfTheChildsReferral() {
      expect(homeAgain(), Disposition.RESPOND_AT_STAGING_AREA);
      expect(
          homeAgain()
              .elsewhere(nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED).build()),
          Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA);
      expect(
          homeAgain()
              .imminentDanger(Answer.NO)
              .elsewhere(
                  nothingThere()
                      .electronicTransfer(ElectronicTransfer.ACCEPTED)
                      .answeredBy("Worker Lee")
                      .expectedArrival(Referrals.WEEKDAY_10AM.plus(Duration.ofHours(1)))
                      .build()),
          Disposition.TRANSFER);
      expect(
          homeAgain()
              .custody(lawEnforcementHasTheChild().build())
              .elsewhere(nothingThere().delinquencyWarrant(Answer.YES).build()),
          Disposition.TO_JUVENILE_HALL);
      expect(
          homeAgain().custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build()),
          Disposition.NO_RESPONSE);
      expect(foundIn(homeAgain(), Place.of(VENTURA)), Disposition.REPORT_ELSEWHERE);
    }

    /** The child's own response is arranged where the child is, so nobody goes to the placement. */
    @Test
    void alsoOfTheCountysOwnChildWhoIsElsewhere() {
      Referral.Builder ours =
          homeAgain()
              .home(Home.PLACEMENT)
              .child(child().residence(Place.of(LOS_ANGELES)).foundIn(Place.of(VENTURA)).build());

      expect(ours, Disposition.RESPOND);
    }

    private void expect(Referral.Builder referral, Disposition disposition) {
      ResponsePlan plan = plan(referral);

      assertThat(plan.disposition().outcome()).isEqualTo(disposition);
      assertThat(plan.placementResponse()).isPresent();
    }
  }

  /** Where the placement is, and when it may be here. */
  @Nested
  class WhereItIs {
    @Test
    void aPlacementOutsideTheCountyIsAnothersBusiness() {
      for (Place there : new Place[] {Place.of(KERN), Place.of(CLARK_NEVADA), Place.abroad()}) {
        assertThat(respond(placedIn(there))).as("placed in %s", there).isEmpty();
      }
    }

    @ParameterizedTest(name = "placement at {0}, child found at {1}: {2}")
    @CsvSource({
      "unknown, here,    true",
      "unknown, unknown, true",
      "unknown, outside, false",
      "state,   here,    true",
      "state,   outside, false",
      "here,    outside, true",
      "here,    unknown, true",
    })
    void oneAtAPlaceNotKnownMayBeHereUnlessTheChildIsElsewhere(
        String placement, String child, boolean responds) {
      Place location =
          switch (placement) {
            case "here" -> Place.of(LOS_ANGELES);
            case "state" -> Place.of(UsState.CA);
            default -> Place.unknown();
          };
      Place found =
          switch (child) {
            case "here" -> Place.of(LOS_ANGELES);
            case "outside" -> Place.of(KERN);
            default -> Place.unknown();
          };
      assertThat(respond(foundIn(placedIn(location), found)).isPresent()).isEqualTo(responds);
    }

    @Test
    void whereItIsIsAskedWhileItIsNotKnown() {
      assertThat(respond(placedIn(said("Compton", "CA"))).orElseThrow().openQuestions())
          .containsExactly(Fact.PLACEMENT_LOCATION);
    }

    @Test
    void onlyAnAllegationTellsOfIt() {
      assertThat(respond(homeAgain().placement(Optional.empty()))).isPresent();
    }
  }

  /** Where the department responds to the child by 3.c, that is the response to the placement. */
  @Nested
  class OneResponseIsEnough {
    @Test
    void ofAChildOfTheCounty() {
      assertThat(respond(againstPlacement())).isEmpty();
    }

    @Test
    void ofAChildWhoMayBeOursAtTheHall() {
      assertThat(
              respond(
                  homeAgain()
                      .openCase(OpenCase.notAsked())
                      .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build())))
          .isEmpty();
    }
  }

  /** N-3.c.1, N-3.d, N-3.e. */
  @Nested
  class WhoHasIt {
    private Assignment assigned(Referral.Builder referral) {
      return plan(referral).placementResponse().map(PlacementResponse::assignment).orElseThrow();
    }

    @Test
    void theOfficeOfThePlacementsAddressInHoursMartSecondary() {
      Assignment assignment = assigned(homeAgain());

      assertThat(assignment.primary().outcome()).isEqualTo(Unit.REGIONAL_OFFICE);
      assertThat(assignment.secondary().map(Cited::outcome)).contains(Unit.EXPLOITATION_UNIT);
      Cited<RegionalOffice> office = assignment.regionalOffice().orElseThrow();
      assertThat(office.outcome().basis()).isEqualTo(Basis.PLACEMENT_ADDRESS);
      assertThat(office.outcome().office()).contains(PLACEMENT_OFFICE);
      assertThat(office.clauses()).contains(Clause.N_3_C_1);
      assertThat(assignment.secondary().orElseThrow().clauses())
          .containsExactly(Clause.N_3_C_2, Clause.N_3_D_5);
    }

    @Test
    void ercpAfterHoursWithTheOfficeForHandOver() {
      Assignment assignment = assigned(homeAgain().calledAt(WEEKDAY_NIGHT));

      assertThat(assignment.primary().outcome()).isEqualTo(Unit.AFTER_HOURS_UNIT);
      assertThat(assignment.secondary().map(Cited::outcome)).contains(Unit.EXPLOITATION_UNIT);
      assertThat(assignment.handOver().map(office -> office.outcome().basis()))
          .contains(Basis.PLACEMENT_ADDRESS);
    }

    @Test
    void neverTheCsecUnitAlone() {
      assertThat(
              assigned(
                      foundIn(homeAgain(), Place.of(VENTURA))
                          .openCase(OpenCase.of(CaseStatus.NONE)))
                  .csecUnitCase())
          .isFalse();
    }
  }
}
