package org.csecpolicy.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.everyConditionOfTheException;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.response.ResponseTime.IMMEDIATE;
import static org.csecpolicy.response.ResponseTime.IMMEDIATE_NOT_REQUIRED;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.YES;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.jurisdiction.Jurisdictions;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResponsePolicyTest {
  private static Cited<ResponseTime> respond(Referral.Builder builder, Reading... chosen) {
    Referral referral = builder.build();
    Readings readings = Readings.of(chosen);
    return new ResponsePolicy(LosAngeles.agency(), readings)
        .respond(referral, Jurisdictions.of(referral, readings));
  }

  /** N-1.g.1: Immediate, whatever the category. */
  @Nested
  class TheRule {
    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryIsAnImmediateResponse(Category category) {
      Cited<ResponseTime> response =
          respond(weekdayCsecCall().categories(ImmutableMap.of(category, Suspicion.POSSIBLE)));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.clauses()).contains(Clause.N_1_G_1);
      assertThat(response.interpretations()).isEmpty();
    }

    @Test
    void nothingAskedIsImmediateAndEveryConditionAnOpenQuestion() {
      Cited<ResponseTime> response =
          respond(
              Referral.builder()
                  .calledAt(Referrals.WEEKDAY_10AM)
                  .putCategory(Category.CSEC, Suspicion.POSSIBLE));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.openQuestions())
          .contains(
              Fact.PAST_HISTORY_ONLY,
              Fact.IMMINENT_DANGER,
              Fact.FLIGHT_RISK,
              Fact.AT_JUVENILE_HALL,
              Fact.AWOL);
    }
  }

  /** N-1.g.2, ruling immediate-exception: all conditions together, each one known. */
  @Nested
  class TheException {
    @Test
    void allConditionsTogetherAtJuvenileHallLeaveTheTimeToASupervisor() {
      Cited<ResponseTime> response = respond(everyConditionOfTheException());

      assertThat(response.outcome()).isEqualTo(IMMEDIATE_NOT_REQUIRED);
      assertThat(response.clauses()).contains(Clause.N_1_G_2);
      assertThat(response.interpretations())
          .contains(Interpretation.IMMEDIATE_EXCEPTION, Interpretation.NO_TIME_STATED);
    }

    @Test
    void allConditionsTogetherAndAwolDoToo() {
      Cited<ResponseTime> response =
          respond(
              everyConditionOfTheException().custody(nobodyHasTheChild().build()).awol(Answer.YES));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE_NOT_REQUIRED);
      assertThat(response.interpretations())
          .contains(Interpretation.IMMEDIATE_EXCEPTION, Interpretation.NO_TIME_STATED);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void inEveryCategory(Category category) {
      assertThat(
              respond(
                      everyConditionOfTheException()
                          .categories(ImmutableMap.of(category, Suspicion.IDENTIFIED)))
                  .outcome())
          .isEqualTo(IMMEDIATE_NOT_REQUIRED);
    }

    @Test
    void a602YouthIsMeasuredAlike() {
      assertThat(
              respond(
                      everyConditionOfTheException()
                          .probation(probation(ProbationStatus.WARD_602_FM_HOME)))
                  .outcome())
          .isEqualTo(IMMEDIATE_NOT_REQUIRED);
      assertThat(
              respond(weekdayCsecCall().probation(probation(ProbationStatus.WARD_602_FM_HOME)))
                  .outcome())
          .isEqualTo(IMMEDIATE);
    }
  }

  /** Ruling supervisor-decides: past history is known, and no condition is known to fail. */
  @Nested
  class CandidatesForTheException {
    @ParameterizedTest(
        name = "past only {0}, danger {1}, flight {2}, at the Hall {3}, AWOL {4}: candidate {5}")
    @CsvSource({
      // one condition is not known
      "YES, UNKNOWN, NO, YES, NO, true",
      "YES, NO, UNKNOWN, YES, NO, true",
      "YES, NO, NO, UNKNOWN, NO, true",
      "YES, NO, NO, NO, UNKNOWN, true",
      "YES, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, true",
      // past history is not known
      "UNKNOWN, NO, NO, YES, NO, false",
      // one condition is known to fail
      "NO, NO, NO, YES, NO, false",
      "YES, YES, NO, YES, NO, false",
      "YES, NO, YES, YES, NO, false",
      "YES, NO, NO, NO, NO, false",
      "YES, YES, UNKNOWN, UNKNOWN, UNKNOWN, false",
      "NO, YES, YES, NO, NO, false",
    })
    void areImmediateAndFlagged(
        Answer past, Answer danger, Answer flight, Answer hall, Answer awol, boolean candidate) {
      Cited<ResponseTime> response = respond(call(past, danger, flight, hall, awol));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.interpretations().contains(Interpretation.SUPERVISOR_DECIDES))
          .isEqualTo(candidate);
      assertThat(response.clauses().contains(Clause.N_1_G_2)).isEqualTo(candidate);
    }

    @Test
    void onTheWayToTheHallIsNotThereYet() {
      Cited<ResponseTime> response =
          respond(
              everyConditionOfTheException()
                  .custody(
                      nobodyHasTheChild()
                          .lawEnforcement(Answer.UNKNOWN)
                          .beingTransported(Answer.YES)
                          .build()));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.interpretations()).isEmpty();
    }

    @ParameterizedTest(name = "under {0}, flight {1}: candidate {2}")
    @CsvSource({
      "HISTORY_ALONE, UNKNOWN, true",
      "HISTORY_ALONE, YES, false",
      "HISTORY_OR_LOCATION, UNKNOWN, true",
      "HISTORY_OR_LOCATION, YES, false",
    })
    void readOtherwiseWhereverTheChildIs(Reading reading, Answer flight, boolean candidate) {
      assertThat(
              respond(call(YES, NO, flight, NO, NO), reading)
                  .interpretations()
                  .contains(Interpretation.SUPERVISOR_DECIDES))
          .isEqualTo(candidate);
    }
  }

  /** Ruling known-danger: no reading makes the response less than Immediate. */
  @Nested
  class KnownDanger {
    @ParameterizedTest
    @EnumSource(
        value = Reading.class,
        names = {"HISTORY_ALONE", "HISTORY_OR_LOCATION"})
    void isImmediateUnderEveryReading(Reading reading) {
      for (Answer hall : new Answer[] {YES, NO}) {
        for (Answer awol : new Answer[] {YES, NO}) {
          assertThat(respond(call(YES, YES, NO, hall, awol), reading).outcome())
              .isEqualTo(IMMEDIATE);
        }
      }
    }

    @Test
    void isFlaggedWhereTheReadingWouldHaveLiftedImmediate() {
      Cited<ResponseTime> response =
          respond(call(NO, YES, YES, YES, NO), Reading.HISTORY_OR_LOCATION);

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.clauses()).containsExactly(Clause.N_1_G_1, Clause.N_1_G_2);
      assertThat(response.interpretations()).containsExactly(Interpretation.KNOWN_DANGER);
      assertThat(respond(call(NO, YES, YES, NO, NO), Reading.HISTORY_OR_LOCATION).interpretations())
          .isEmpty();
    }
  }

  /** Ruling immediate-exception: never on facts that contradict each other. */
  @Nested
  class Contradicted {
    private void isImmediate(Referral.Builder referral, Contradiction pair) {
      for (Reading[] chosen :
          new Reading[][] {{}, {Reading.HISTORY_ALONE}, {Reading.HISTORY_OR_LOCATION}}) {
        Cited<ResponseTime> response = respond(referral, chosen);

        assertThat(response.outcome()).as("%s", pair).isEqualTo(IMMEDIATE);
        assertThat(response.interpretations()).doesNotContain(Interpretation.SUPERVISOR_DECIDES);
        if (pair != Contradiction.FM_IN_PLACEMENT && pair != Contradiction.FR_AT_HOME) {
          assertThat(response.contradictions()).contains(pair);
        }
      }
    }

    @Test
    void isAlwaysImmediate() {
      Referral.Builder awol = everyConditionOfTheException().awol(Answer.YES);
      isImmediate(
          awol.custody(
              nobodyHasTheChild().lawEnforcement(Answer.YES).atJuvenileHall(Answer.YES).build()),
          Contradiction.CUSTODY_AND_AT_HALL);
      isImmediate(
          awol.custody(
              nobodyHasTheChild().atJuvenileHall(Answer.YES).beingTransported(Answer.YES).build()),
          Contradiction.AT_HALL_AND_ON_THE_WAY);
      isImmediate(
          awol.custody(nobodyHasTheChild().beingTransported(Answer.YES).build()),
          Contradiction.ON_THE_WAY_AND_NO_CUSTODY);
      isImmediate(
          awol.custody(nobodyHasTheChild().heldBy("Pomona station").build()),
          Contradiction.HELD_AND_NO_CUSTODY);
      isImmediate(
          awol.custody(nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED).build()),
          Contradiction.HALL_REFUSED_AND_NO_CUSTODY);
      isImmediate(
          awol.custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build())
              .child(child().foundIn(Place.of(Referrals.VENTURA)).build()),
          Contradiction.OUTSIDE_AND_AT_HALL);
    }

    @Test
    void alsoWhen602AndTheHomeContradict() {
      isImmediate(
          everyConditionOfTheException()
              .home(Home.PLACEMENT)
              .probation(probation(ProbationStatus.WARD_602_FM_HOME)),
          Contradiction.FM_IN_PLACEMENT);
      isImmediate(
          everyConditionOfTheException()
              .probation(probation(ProbationStatus.WARD_602_FR_PLACEMENT)),
          Contradiction.FR_AT_HOME);
    }

    @Test
    void aContradictionAboutTheAgeIsNoneHere() {
      assertThat(
              respond(
                      everyConditionOfTheException()
                          .child(child().statedAge(AgeRange.of(19)).build()))
                  .outcome())
          .isEqualTo(IMMEDIATE_NOT_REQUIRED);
    }
  }

  /** A condition is asked about exactly while an answer could still make the exception hold. */
  @Nested
  class OpenQuestions {
    /** By default every condition, otherwise one of the alternatives. */
    static Stream<Optional<Reading>> readings() {
      return Stream.of(
          Optional.empty(),
          Optional.of(Reading.HISTORY_ALONE),
          Optional.of(Reading.HISTORY_OR_LOCATION));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void areAskedWhileTheExceptionIsPossibleAndNeverAfter(Optional<Reading> alternative) {
      Reading[] chosen = alternative.stream().toArray(Reading[]::new);
      Answer[] each = Answer.values();
      for (int i = 0; i < 3 * 3 * 3 * 3 * 3; i++) {
        Answer past = each[i % 3];
        Answer danger = each[i / 3 % 3];
        Answer flight = each[i / 9 % 3];
        Answer hall = each[i / 27 % 3];
        Answer awol = each[i / 81];
        Cited<ResponseTime> response = respond(call(past, danger, flight, hall, awol), chosen);
        EnumSet<Fact> unknown = EnumSet.noneOf(Fact.class);
        boolean possible =
            holds(
                alternative,
                danger,
                past != Answer.NO && danger != Answer.YES && flight != Answer.YES,
                hall != Answer.NO || awol != Answer.NO);
        if (possible && response.outcome() == IMMEDIATE) {
          addIfUnknown(unknown, Fact.PAST_HISTORY_ONLY, past);
          addIfUnknown(unknown, Fact.IMMINENT_DANGER, danger);
          addIfUnknown(unknown, Fact.FLIGHT_RISK, flight);
          addIfUnknown(unknown, Fact.AT_JUVENILE_HALL, hall);
          addIfUnknown(unknown, Fact.AWOL, awol);
        }
        if (response.outcome() != IMMEDIATE) {
          addIfUnknown(unknown, Fact.IMMINENT_DANGER, danger); // which would undo it
        }
        assertThat(response.openQuestions())
            .as(
                "past only %s, danger %s, flight %s, Hall %s, AWOL %s",
                past, danger, flight, hall, awol)
            .isEqualTo(unknown);
      }
    }

    private static boolean holds(
        Optional<Reading> alternative, Answer danger, boolean harmless, boolean located) {
      if (alternative.isEmpty()) {
        return harmless && located;
      }
      return alternative.get() == Reading.HISTORY_OR_LOCATION
          ? danger != Answer.YES && (harmless || located)
          : harmless;
    }

    private static void addIfUnknown(EnumSet<Fact> unknown, Fact fact, Answer answer) {
      if (answer == Answer.UNKNOWN) {
        unknown.add(fact);
      }
    }
  }

  /** The three readings of 1.g.2 side by side. */
  @Nested
  class TheThreeReadings {
    @ParameterizedTest(
        name =
            "past only {0}, danger {1}, flight {2}, at the Hall {3}, AWOL {4}:"
                + " all together {5}, history alone {6}, history or location {7}")
    @CsvSource({
      // past, danger, flight, hall, AWOL, all together, history alone, history or location
      "YES, NO, NO, YES, NO, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED",
      "YES, NO, NO, NO, YES, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED",
      "YES, NO, NO, YES, YES, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED",
      "YES, NO, NO, NO, NO, IMMEDIATE, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED",
      "YES, NO, NO, UNKNOWN, UNKNOWN, IMMEDIATE, IMMEDIATE_NOT_REQUIRED, IMMEDIATE_NOT_REQUIRED",
      "NO, YES, YES, YES, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "NO, YES, YES, NO, YES, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "YES, YES, NO, YES, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "YES, NO, YES, NO, YES, IMMEDIATE, IMMEDIATE, IMMEDIATE_NOT_REQUIRED",
      "NO, NO, YES, YES, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE_NOT_REQUIRED",
      "UNKNOWN, UNKNOWN, UNKNOWN, YES, UNKNOWN, IMMEDIATE, IMMEDIATE, IMMEDIATE_NOT_REQUIRED",
      "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, YES, IMMEDIATE, IMMEDIATE, IMMEDIATE_NOT_REQUIRED",
      "NO, NO, NO, NO, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "YES, YES, NO, NO, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "YES, NO, YES, NO, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "YES, NO, UNKNOWN, NO, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "YES, UNKNOWN, NO, NO, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "UNKNOWN, NO, NO, NO, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "NO, YES, YES, NO, NO, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "NO, YES, YES, UNKNOWN, UNKNOWN, IMMEDIATE, IMMEDIATE, IMMEDIATE",
      "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, IMMEDIATE, IMMEDIATE, IMMEDIATE",
    })
    void decide(
        Answer past,
        Answer danger,
        Answer flight,
        Answer hall,
        Answer awol,
        ResponseTime together,
        ResponseTime historyAlone,
        ResponseTime historyOrLocation) {
      assertThat(respond(call(past, danger, flight, hall, awol)).outcome()).isEqualTo(together);
      assertThat(respond(call(past, danger, flight, hall, awol), Reading.HISTORY_ALONE).outcome())
          .isEqualTo(historyAlone);
      assertThat(
              respond(call(past, danger, flight, hall, awol), Reading.HISTORY_OR_LOCATION)
                  .outcome())
          .isEqualTo(historyOrLocation);
    }

    @ParameterizedTest
    @EnumSource(
        value = Reading.class,
        names = {"HISTORY_ALONE", "HISTORY_OR_LOCATION"})
    void anAlternativeIsFlaggedWhereItLiftsImmediate(Reading reading) {
      Cited<ResponseTime> response = respond(call(YES, NO, NO, NO, NO), reading);

      assertThat(response.clauses()).contains(Clause.N_1_G_2);
      assertThat(response.interpretations())
          .contains(Interpretation.IMMEDIATE_EXCEPTION, Interpretation.NO_TIME_STATED);
    }
  }

  /** N-2.b.1 over N-1.g.2, ruling custody-is-immediate. */
  @Nested
  class LawEnforcementCustody {
    private Referral.Builder inCustody(Answer custody) {
      return everyConditionOfTheException()
          .awol(Answer.YES)
          .custody(nobodyHasTheChild().lawEnforcement(custody).build());
    }

    @Test
    void isImmediate() {
      Cited<ResponseTime> response =
          respond(weekdayCsecCall().custody(Referrals.lawEnforcementHasTheChild().build()));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.clauses()).containsExactly(Clause.N_1_G_1, Clause.N_2_B_1);
      assertThat(response.interpretations()).isEmpty();
    }

    @Test
    void noExceptionApplies() {
      Cited<ResponseTime> response = respond(inCustody(Answer.YES));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.clauses()).contains(Clause.N_2_B_1);
      assertThat(response.interpretations()).contains(Interpretation.CUSTODY_IS_IMMEDIATE);
    }

    @ParameterizedTest
    @EnumSource(
        value = Reading.class,
        names = {"HISTORY_ALONE", "HISTORY_OR_LOCATION"})
    void underNoReading(Reading reading) {
      assertThat(respond(inCustody(Answer.YES), reading).outcome()).isEqualTo(IMMEDIATE);
      assertThat(respond(inCustody(Answer.UNKNOWN), reading).outcome()).isEqualTo(IMMEDIATE);
    }

    @Test
    void theExceptionNeedsItKnownToBeNo() {
      Cited<ResponseTime> response = respond(inCustody(Answer.UNKNOWN));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.interpretations()).contains(Interpretation.SUPERVISOR_DECIDES);
      assertThat(response.openQuestions()).contains(Fact.LAW_ENFORCEMENT_CUSTODY);
    }
  }

  /** Ruling immediate-exception: the child known to be the county's. */
  @Nested
  class KnownToBeTheCountys {
    private Referral.Builder livingIn(Place residence) {
      return everyConditionOfTheException().child(child().residence(residence).build());
    }

    @Test
    void aResidenceThatIsNotKnownIsImmediateAndAsked() {
      for (Place somewhere :
          new Place[] {Place.unknown(), Place.of(UsState.CA), said("Compton", "CA")}) {
        Cited<ResponseTime> response = respond(livingIn(somewhere));

        assertThat(response.outcome()).as("%s", somewhere).isEqualTo(IMMEDIATE);
        assertThat(response.interpretations()).contains(Interpretation.SUPERVISOR_DECIDES);
        assertThat(response.openQuestions()).containsExactly(Fact.RESIDENCE);
      }
    }

    @ParameterizedTest
    @EnumSource(
        value = Reading.class,
        names = {"HISTORY_ALONE", "HISTORY_OR_LOCATION"})
    void underEveryReading(Reading reading) {
      assertThat(respond(livingIn(Place.unknown()), reading).outcome()).isEqualTo(IMMEDIATE);
    }

    @ParameterizedTest
    @EnumSource(
        value = CaseStatus.class,
        names = {"REGIONAL", "CSEC_UNIT"})
    void anOpenCaseHereIsAsGoodAsAResidenceHere(CaseStatus openCase) {
      assertThat(
              respond(livingIn(Place.of(Referrals.VENTURA)).openCase(OpenCase.of(openCase)))
                  .outcome())
          .isEqualTo(IMMEDIATE_NOT_REQUIRED);
      assertThat(respond(livingIn(Place.unknown()).openCase(OpenCase.of(openCase))).outcome())
          .isEqualTo(IMMEDIATE_NOT_REQUIRED);
    }

    @Test
    void soIs602Status() {
      assertThat(
              respond(
                      livingIn(Place.of(Referrals.VENTURA))
                          .probation(probation(ProbationStatus.WARD_602_FM_HOME)))
                  .outcome())
          .isEqualTo(IMMEDIATE_NOT_REQUIRED);
    }

    /** Neither the jurisdiction alone, nor a placement here, nor a residence abroad is that. */
    @Test
    void nothingElseIs() {
      for (Referral.Builder child :
          new Referral.Builder[] {
            everyConditionOfTheException()
                .child(
                    child()
                        .residence(Place.of(Referrals.VENTURA))
                        .jurisdiction(Place.of(Referrals.LOS_ANGELES))
                        .build()),
            livingIn(Place.of(Referrals.VENTURA)).home(Home.PLACEMENT),
            livingIn(Place.abroad())
          }) {
        Cited<ResponseTime> response = respond(child);

        assertThat(response.outcome()).isEqualTo(IMMEDIATE);
        assertThat(response.interpretations()).isEmpty();
        assertThat(response.openQuestions()).isEmpty();
      }
    }

    @ParameterizedTest(name = "open case {0}, Probation {1}: candidate {2}")
    @CsvSource({
      "UNKNOWN, NOT_INVOLVED, true",
      "NONE,    NOT_VERIFIED, true",
      "NONE,    NOT_INVOLVED, false",
    })
    void whoMayBeIsACandidateAndAskedAbout(
        CaseStatus openCase, ProbationStatus status, boolean candidate) {
      Cited<ResponseTime> response =
          respond(
              livingIn(Place.of(Referrals.VENTURA))
                  .home(Home.PLACEMENT)
                  .openCase(OpenCase.of(openCase))
                  .probation(Probation.of(status)));

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.interpretations().contains(Interpretation.SUPERVISOR_DECIDES))
          .isEqualTo(candidate);
    }
  }

  /** Somebody waits there, so every staging-area response is Immediate (ruling hall-refuses). */
  @Nested
  class StagingArea {
    private Referral.Builder waiting() {
      return venturaYouth()
          .pastHistoryOnly(Answer.YES)
          .imminentDanger(Answer.NO)
          .flightRisk(Answer.NO)
          .awol(Answer.YES);
    }

    @Test
    void isImmediate() {
      Cited<ResponseTime> response = respond(venturaYouth());

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.clauses()).containsExactly(Clause.N_1_G_1, Clause.N_OOC_20);
      assertThat(response.interpretations()).isEmpty();
    }

    @Test
    void theExceptionNeverAppliesToIt() {
      Cited<ResponseTime> response = respond(waiting());

      assertThat(response.outcome()).isEqualTo(IMMEDIATE);
      assertThat(response.interpretations()).contains(Interpretation.HALL_REFUSES);
    }

    @ParameterizedTest
    @EnumSource(
        value = Reading.class,
        names = {"HISTORY_ALONE", "HISTORY_OR_LOCATION"})
    void underNoReading(Reading reading) {
      assertThat(respond(waiting(), reading).outcome()).isEqualTo(IMMEDIATE);
    }

    @Test
    void norToAYouthWhomJuvenileHallRefused() {
      Custody refused = nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED).build();

      assertThat(respond(waiting().custody(refused)).outcome()).isEqualTo(IMMEDIATE);
    }
  }

  private static Referral.Builder call(
      Answer past, Answer danger, Answer flight, Answer hall, Answer awol) {
    return weekdayCsecCall()
        .pastHistoryOnly(past)
        .imminentDanger(danger)
        .flightRisk(flight)
        .custody(nobodyHasTheChild().atJuvenileHall(hall).build())
        .awol(awol);
  }
}
