package org.csecpolicy.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.everyConditionOfTheException;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.plan;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/** Where the exception to Immediate Response is not ruled out, and where it is (N-1.g.2). */
class ExceptionInDoubtTest {
  private static Cited<ResponseTime> response(Referral.Builder referral) {
    return plan(referral).response().orElseThrow();
  }

  @Test
  void aHallThatNobodyAskedLeavesItToTheSupervisor() {
    Cited<ResponseTime> response =
        response(
            everyConditionOfTheException()
                .custody(nobodyHasTheChild().atJuvenileHall(Answer.UNKNOWN).build()));

    assertThat(response.outcome()).isEqualTo(ResponseTime.IMMEDIATE);
    assertThat(response.interpretations()).contains(Interpretation.SUPERVISOR_DECIDES);
    assertThat(response.openQuestions()).contains(Fact.AT_JUVENILE_HALL);
  }

  @Test
  void whetherItIsOnlyHistoryHasToBeKnownForThat() {
    assertThat(
            response(
                    everyConditionOfTheException()
                        .pastHistoryOnly(Answer.UNKNOWN)
                        .custody(nobodyHasTheChild().atJuvenileHall(Answer.UNKNOWN).build()))
                .interpretations())
        .doesNotContain(Interpretation.SUPERVISOR_DECIDES);
  }

  @Test
  void whomTheHallRefusesIsNotThere() {
    Cited<ResponseTime> response =
        response(
            everyConditionOfTheException()
                .custody(
                    nobodyHasTheChild()
                        .lawEnforcement(Answer.UNKNOWN)
                        .atJuvenileHall(Answer.UNKNOWN)
                        .hallAnswer(HallAnswer.REFUSED)
                        .build()));

    assertThat(response.outcome()).isEqualTo(ResponseTime.IMMEDIATE);
    assertThat(response.interpretations()).doesNotContain(Interpretation.SUPERVISOR_DECIDES);
  }

  @Test
  void whoIsOnTheWayThereIsNotThere() {
    Cited<ResponseTime> response =
        response(
            everyConditionOfTheException()
                .custody(
                    nobodyHasTheChild()
                        .lawEnforcement(Answer.UNKNOWN)
                        .atJuvenileHall(Answer.UNKNOWN)
                        .beingTransported(Answer.YES)
                        .build()));

    assertThat(response.outcome()).isEqualTo(ResponseTime.IMMEDIATE);
    assertThat(response.interpretations()).isEmpty();
    assertThat(response.openQuestions()).isEmpty();
  }

  @Test
  void noSupervisorIsAskedWhereTheFactsContradictEachOther() {
    Cited<ResponseTime> response =
        response(
            everyConditionOfTheException()
                .custody(
                    nobodyHasTheChild()
                        .lawEnforcement(Answer.YES)
                        .atJuvenileHall(Answer.YES)
                        .build()));

    assertThat(response.outcome()).isEqualTo(ResponseTime.IMMEDIATE);
    assertThat(response.interpretations()).doesNotContain(Interpretation.SUPERVISOR_DECIDES);
  }

  /** The exception is the county's own: a child who lives abroad is never its case. */
  @Test
  void itIsNotForAChildWhoIsKnownNotToBeOurs() {
    Cited<ResponseTime> response =
        response(everyConditionOfTheException().child(child().residence(Place.abroad()).build()));

    assertThat(response.outcome()).isEqualTo(ResponseTime.IMMEDIATE);
    assertThat(response.interpretations()).doesNotContain(Interpretation.SUPERVISOR_DECIDES);
  }

  @Test
  void anAccusedPlacementHereIsGoneToAtOnceThoughTheChildCanWait() {
    Referral.Builder accused =
        everyConditionOfTheException()
            .home(Home.PLACEMENT)
            .placement(groupHome().build())
            .againstPlacement(AgainstPlacement.STAFF);

    assertThat(response(accused).outcome()).isEqualTo(ResponseTime.IMMEDIATE_NOT_REQUIRED);
    assertThat(plan(accused).placementResponse().orElseThrow().response().outcome())
        .isEqualTo(ResponseTime.IMMEDIATE);
  }

  /** The child is in Nevada and lives there: nothing says that the placement is here. */
  @Test
  void aPlacementOfWhichNothingIsKnownIsNotHereForAnOutsiderElsewhere() {
    assertThat(
            plan(nevadaYouth()
                    .child(
                        child()
                            .residence(Place.of(CLARK_NEVADA))
                            .foundIn(Place.of(CLARK_NEVADA))
                            .build())
                    .againstPlacement(AgainstPlacement.STAFF))
                .placementResponse())
        .isEmpty();
  }
}
