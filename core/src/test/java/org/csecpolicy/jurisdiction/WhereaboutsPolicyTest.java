package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ruling contradiction: of two answers that cannot both be so the more protective one counts. */
class WhereaboutsPolicyTest {
  private static Whereabouts of(Custody.Builder custody, Place foundIn) {
    return new WhereaboutsPolicy(LosAngeles.agency())
        .of(
            weekdayCsecCall()
                .custody(custody.build())
                .child(child().foundIn(foundIn).build())
                .build());
  }

  private static Whereabouts of(Custody.Builder custody) {
    return of(custody, Place.of(LOS_ANGELES));
  }

  private static Custody.Builder custody(
      Answer lawEnforcement, Answer atJuvenileHall, Answer onTheWay) {
    return Custody.builder()
        .lawEnforcement(lawEnforcement)
        .atJuvenileHall(atJuvenileHall)
        .beingTransported(onTheWay);
  }

  @Nested
  class AsReported {
    @ParameterizedTest(name = "custody {0}, at the Hall {1}, on the way {2}: {3}")
    @CsvSource({
      "NO,      NO,      NO,      NOT_KNOWN_THERE",
      "YES,     NO,      NO,      NOT_KNOWN_THERE",
      "UNKNOWN, UNKNOWN, UNKNOWN, NOT_KNOWN_THERE",
      "YES,     NO,      YES,     ON_THE_WAY",
      "UNKNOWN, UNKNOWN, YES,     ON_THE_WAY",
      "NO,      YES,     NO,      THERE",
      "UNKNOWN, YES,     UNKNOWN, THERE",
    })
    void whereNothingContradicts(
        Answer lawEnforcement, Answer atHall, Answer onTheWay, HallState hall) {
      Whereabouts where = of(custody(lawEnforcement, atHall, onTheWay));

      assertThat(where.custody()).isEqualTo(lawEnforcement);
      assertThat(where.hall()).isEqualTo(hall);
      assertThat(where.isAtHallOrOnTheWay()).isEqualTo(hall != HallState.NOT_KNOWN_THERE);
      assertThat(where.outside()).isFalse();
      assertThat(where.contradictions()).isEmpty();
    }

    @ParameterizedTest(name = "the Hall has {0}: refused {1}, accepted {2}")
    @CsvSource({"NOT_GIVEN, false, false", "ACCEPTED, false, true", "REFUSED, true, false"})
    void theHallsAnswerIsAnEvent(HallAnswer answer, boolean refused, boolean accepted) {
      Whereabouts where = of(custody(Answer.YES, Answer.NO, Answer.NO).hallAnswer(answer));

      assertThat(where.hallAnswer()).isEqualTo(answer);
      assertThat(where.isRefused()).isEqualTo(refused);
      assertThat(where.isAccepted()).isEqualTo(accepted);
      assertThat(where.contradictions()).isEmpty();
    }

    @Test
    void outsideIsOnlyWhatIsKnownToBeOutside() {
      Custody.Builder nobody = custody(Answer.NO, Answer.NO, Answer.NO);
      for (Place outside :
          new Place[] {
            Place.of(KERN), Place.of(CLARK_NEVADA), Place.of(UsState.NV), Place.abroad()
          }) {
        assertThat(of(nobody, outside).outside()).as("%s", outside).isTrue();
      }
      for (Place here :
          new Place[] {
            Place.of(LOS_ANGELES),
            Place.of(UsState.CA),
            Place.unknown(),
            said("Hollywood", "CA"),
            said("Los Angeles", "NV")
          }) {
        assertThat(of(nobody, here).outside()).as("%s", here).isFalse();
      }
    }

    /** Another county's officers may be taking the child to this county's Hall. */
    @Test
    void outsideAndOnTheWayIsNoContradiction() {
      Whereabouts where = of(custody(Answer.YES, Answer.NO, Answer.YES), Place.of(KERN));

      assertThat(where.outside()).isTrue();
      assertThat(where.hall()).isEqualTo(HallState.ON_THE_WAY);
      assertThat(where.contradictions()).isEmpty();
    }
  }

  /** The pairs about Juvenile Hall and custody, each alone. */
  @Nested
  class EachPair {
    @ParameterizedTest(name = "at the Hall {0}, on the way {1}")
    @CsvSource({"YES, NO", "NO, YES", "YES, YES"})
    void refusedAndThereOrOnTheWayTheRefusalCounts(Answer atHall, Answer onTheWay) {
      Whereabouts where = of(custody(Answer.YES, atHall, onTheWay).hallAnswer(HallAnswer.REFUSED));

      assertThat(where.isRefused()).isTrue();
      assertThat(where.hall()).isEqualTo(HallState.NOT_KNOWN_THERE);
      assertThat(where.custody()).isEqualTo(Answer.YES);
      assertThat(where.contradictions()).containsExactly(Contradiction.HALL_REFUSED_AND_THERE);
    }

    @Test
    void refusedAndNoCustodyTheCustodyCounts() {
      Whereabouts where =
          of(custody(Answer.NO, Answer.NO, Answer.NO).hallAnswer(HallAnswer.REFUSED));

      assertThat(where.custody()).isEqualTo(Answer.YES);
      assertThat(where.contradictions()).containsExactly(Contradiction.HALL_REFUSED_AND_NO_CUSTODY);
    }

    @Test
    void refusedAndCustodyNotKnownIsNoContradictionAndStaysUnknown() {
      Whereabouts where =
          of(custody(Answer.UNKNOWN, Answer.NO, Answer.NO).hallAnswer(HallAnswer.REFUSED));

      assertThat(where.custody()).isEqualTo(Answer.UNKNOWN);
      assertThat(where.contradictions()).isEmpty();
    }

    @Test
    void refusedAndOutsideTheChildIsHere() {
      Whereabouts where =
          of(
              custody(Answer.YES, Answer.NO, Answer.NO).hallAnswer(HallAnswer.REFUSED),
              Place.of(KERN));

      assertThat(where.outside()).isFalse();
      assertThat(where.contradictions()).containsExactly(Contradiction.HALL_REFUSED_AND_OUTSIDE);
    }

    @Test
    void thereAndOnTheWayIsOnTheWay() {
      Whereabouts where = of(custody(Answer.NO, Answer.YES, Answer.YES));

      assertThat(where.hall()).isEqualTo(HallState.ON_THE_WAY);
      assertThat(where.contradictions()).containsExactly(Contradiction.AT_HALL_AND_ON_THE_WAY);
    }

    @ParameterizedTest(name = "at the Hall {0}")
    @EnumSource(names = {"NO", "UNKNOWN"})
    void onTheWayInNobodysCustodyIsNeither(Answer atHall) {
      Whereabouts where = of(custody(Answer.NO, atHall, Answer.YES));

      assertThat(where.hall()).isEqualTo(HallState.NOT_KNOWN_THERE);
      assertThat(where.custody()).isEqualTo(Answer.UNKNOWN);
      assertThat(where.contradictions()).containsExactly(Contradiction.ON_THE_WAY_AND_NO_CUSTODY);
    }

    /** An officer may be called Hall. */
    @ParameterizedTest
    @ValueSource(strings = {"Pomona station", "Officer Hall, LAPD", "Deputy Rask"})
    void heldBySomebodyWhoIsNamedAndByNobody(String holder) {
      Whereabouts where = of(custody(Answer.NO, Answer.NO, Answer.NO).heldBy(holder));

      assertThat(where.hall()).isEqualTo(HallState.NOT_KNOWN_THERE);
      assertThat(where.custody()).isEqualTo(Answer.UNKNOWN);
      assertThat(where.contradictions()).containsExactly(Contradiction.HELD_AND_NO_CUSTODY);
    }

    @ParameterizedTest(name = "custody {0}, at the Hall {1}, held by {2}")
    @CsvSource({
      "YES,     NO,  Pomona station",
      "UNKNOWN, NO,  Pomona station",
      "NO,      YES, Central Juvenile Hall",
      "NO,      UNKNOWN, juvenile hall",
      "NO,      YES, the Hall",
      "NO,      NO,  N/A",
      "NO,      NO,  nobody",
      "NO,      NO,  none",
    })
    void aHolderWhoContradictsNothing(Answer lawEnforcement, Answer atHall, String holder) {
      Whereabouts where = of(custody(lawEnforcement, atHall, Answer.NO).heldBy(holder));

      assertThat(where.custody()).isEqualTo(lawEnforcement);
      assertThat(where.contradictions()).isEmpty();
    }

    /** As when the tick for custody lands in the Hall's box. */
    @Test
    void thereAndHeldBySomebodyElse() {
      Whereabouts where = of(custody(Answer.NO, Answer.YES, Answer.NO).heldBy("Pomona station"));

      assertThat(where.hall()).isEqualTo(HallState.THERE);
      assertThat(where.custody()).isEqualTo(Answer.UNKNOWN);
      assertThat(where.contradictions()).containsExactly(Contradiction.HELD_AND_NO_CUSTODY);
    }

    /** On the way there law enforcement still has the child. */
    @Test
    void thereAndOnTheWayInCustodyContradictsOnce() {
      Whereabouts where = of(custody(Answer.YES, Answer.YES, Answer.YES));

      assertThat(where.hall()).isEqualTo(HallState.ON_THE_WAY);
      assertThat(where.custody()).isEqualTo(Answer.YES);
      assertThat(where.contradictions()).containsExactly(Contradiction.AT_HALL_AND_ON_THE_WAY);
    }

    @Test
    void inCustodyAndThereIsThere() {
      Whereabouts where = of(custody(Answer.YES, Answer.YES, Answer.NO));

      assertThat(where.hall()).isEqualTo(HallState.THERE);
      assertThat(where.custody()).isEqualTo(Answer.UNKNOWN);
      assertThat(where.contradictions()).containsExactly(Contradiction.CUSTODY_AND_AT_HALL);
    }

    @Test
    void outsideAndThereIsThere() {
      Whereabouts where = of(custody(Answer.NO, Answer.YES, Answer.NO), Place.of(KERN));

      assertThat(where.outside()).isFalse();
      assertThat(where.hall()).isEqualTo(HallState.THERE);
      assertThat(where.contradictions()).containsExactly(Contradiction.OUTSIDE_AND_AT_HALL);
    }
  }

  /** Several at once: each is named. */
  @Nested
  class Together {
    @Test
    void aDeputyAtTheDoorOfTheHallContradictsThreeWays() {
      Whereabouts where =
          of(
              custody(Answer.NO, Answer.YES, Answer.NO).hallAnswer(HallAnswer.REFUSED),
              Place.of(CLARK_NEVADA));

      assertThat(where.custody()).isEqualTo(Answer.YES);
      assertThat(where.hall()).isEqualTo(HallState.NOT_KNOWN_THERE);
      assertThat(where.outside()).isFalse();
      assertThat(where.contradictions())
          .containsExactly(
              Contradiction.HALL_REFUSED_AND_THERE,
              Contradiction.HALL_REFUSED_AND_NO_CUSTODY,
              Contradiction.HALL_REFUSED_AND_OUTSIDE);
    }

    /** A refusal counts over whoever is not known to have the child. */
    @Test
    void refusedHeldAndOnTheWayInNobodysCustodyIsAtTheDoor() {
      Whereabouts where =
          of(
              custody(Answer.NO, Answer.NO, Answer.YES)
                  .heldBy("Pomona station")
                  .hallAnswer(HallAnswer.REFUSED));

      assertThat(where.custody()).isEqualTo(Answer.YES);
      assertThat(where.contradictions())
          .containsExactly(
              Contradiction.HALL_REFUSED_AND_THERE,
              Contradiction.HALL_REFUSED_AND_NO_CUSTODY,
              Contradiction.HELD_AND_NO_CUSTODY);
    }

    @Test
    void heldAndOnTheWayInNobodysCustodyContradictsTwice() {
      Whereabouts where =
          of(custody(Answer.NO, Answer.NO, Answer.YES).heldBy("Unit 12"), Place.of(KERN));

      assertThat(where.custody()).isEqualTo(Answer.UNKNOWN);
      assertThat(where.outside()).isTrue();
      assertThat(where.contradictions())
          .containsExactly(
              Contradiction.ON_THE_WAY_AND_NO_CUSTODY, Contradiction.HELD_AND_NO_CUSTODY);
    }

    @Test
    void inCustodyOutsideAndThere() {
      Whereabouts where = of(custody(Answer.YES, Answer.YES, Answer.NO), Place.of(KERN));

      assertThat(where.contradictions())
          .containsExactly(Contradiction.CUSTODY_AND_AT_HALL, Contradiction.OUTSIDE_AND_AT_HALL);
      assertThat(where.custody()).isEqualTo(Answer.UNKNOWN);
      assertThat(where.outside()).isFalse();
    }

    /** Somebody says that it is in this county's Hall: on the way or there, it is not elsewhere. */
    @Test
    void onTheWayOutsideAndThere() {
      Whereabouts where = of(custody(Answer.NO, Answer.YES, Answer.YES), Place.of(KERN));

      assertThat(where.hall()).isEqualTo(HallState.ON_THE_WAY);
      assertThat(where.outside()).isFalse();
      assertThat(where.contradictions())
          .containsExactly(Contradiction.AT_HALL_AND_ON_THE_WAY, Contradiction.OUTSIDE_AND_AT_HALL);
    }

    @Test
    void onlyTheOtherFourPairsAreNotAboutTheWhereabouts() {
      Set<Contradiction> others =
          Arrays.stream(Contradiction.values())
              .filter(pair -> !pair.name().contains("HALL") && !pair.name().contains("NO_CUSTODY"))
              .collect(Collectors.toSet());

      assertThat(others)
          .containsExactlyInAnyOrder(
              Contradiction.FM_IN_PLACEMENT,
              Contradiction.FR_AT_HOME,
              Contradiction.AGE,
              Contradiction.COUNTY_NOT_OF_STATE);
      assertThat(Contradiction.values()).hasSize(12);
    }
  }

  @Test
  void anAnswerHasWhatItWasMadeOf() {
    Whereabouts where =
        Whereabouts.of(
            Answer.NO,
            Whereabouts.HallState.THERE,
            HallAnswer.ACCEPTED,
            true,
            ImmutableSet.of(Contradiction.OUTSIDE_AND_AT_HALL));

    assertThat(where.custody()).isEqualTo(Answer.NO);
    assertThat(where.isAtHallOrOnTheWay()).isTrue();
    assertThat(where.isAccepted()).isTrue();
    assertThat(where.outside()).isTrue();
    assertThat(where.contradictions()).containsExactly(Contradiction.OUTSIDE_AND_AT_HALL);
  }
}
