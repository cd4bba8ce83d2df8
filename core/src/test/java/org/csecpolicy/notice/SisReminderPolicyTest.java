package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.csecpolicy.Due;
import org.csecpolicy.directory.Otip;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SisReminderPolicyTest {
  private static Cited<SisReminder> remind(Referral.Builder referral, Reading... chosen) {
    return new SisReminderPolicy(BusinessHours.otip(), Readings.of(chosen))
        .remind(referral.build());
  }

  private static Referral.Builder of(Nationality nationality) {
    return weekdayCsecCall().child(child().nationality(nationality).build());
  }

  private static RequestForAssistance calledAt(Instant moment) {
    return request(remind(of(Nationality.FOREIGN_NATIONAL).calledAt(moment))).outcome();
  }

  private static Cited<RequestForAssistance> request(Cited<SisReminder> reminder) {
    return reminder.outcome().request().orElseThrow();
  }

  private static Set<Clause> clauses(Cited<SisReminder> reminder) {
    Set<Clause> clauses = new LinkedHashSet<>(reminder.clauses());
    reminder.outcome().request().ifPresent(request -> clauses.addAll(request.clauses()));
    return clauses;
  }

  /** N-5, ruling foreign-national. */
  @Nested
  class ForWhom {
    @Test
    void aKnownForeignNational() {
      Cited<SisReminder> reminder = remind(of(Nationality.FOREIGN_NATIONAL));

      assertThat(reminder.outcome().required()).isEqualTo(Answer.YES);
      assertThat(clauses(reminder))
          .contains(Clause.N_5_0, Clause.N_5_3, Clause.N_5_4, Clause.P_FN_3);
      assertThat(reminder.openQuestions()).isEmpty();
    }

    @Test
    void aSuspectedOneOnSuspicionFlagged() {
      Cited<SisReminder> reminder = remind(of(Nationality.SUSPECTED_FOREIGN_NATIONAL));

      assertThat(reminder.outcome().required()).isEqualTo(Answer.YES);
      assertThat(clauses(reminder)).contains(Clause.N_5_2, Clause.N_5_3);
      assertThat(reminder.interpretations()).contains(Interpretation.FOREIGN_NATIONAL);
    }

    @Test
    void neverACitizen() {
      Cited<SisReminder> reminder = remind(of(Nationality.US_CITIZEN));

      assertThat(reminder.outcome()).isEqualTo(SisReminder.NOT_REQUIRED);
      assertThat(reminder.interpretations()).isEmpty();
    }

    @Test
    void aLawfulPermanentResidentFlagged() {
      Cited<SisReminder> reminder = remind(of(Nationality.LAWFUL_PERMANENT_RESIDENT));

      assertThat(reminder.outcome().required()).isEqualTo(Answer.YES);
      assertThat(reminder.interpretations()).containsExactly(Interpretation.FOREIGN_NATIONAL);
    }

    @Test
    void readOtherwiseNotForALawfulPermanentResident() {
      Cited<SisReminder> reminder =
          remind(of(Nationality.LAWFUL_PERMANENT_RESIDENT), Reading.NOT_FOR_PERMANENT_RESIDENTS);

      assertThat(reminder.outcome()).isEqualTo(SisReminder.NOT_REQUIRED);
      assertThat(reminder.interpretations()).containsExactly(Interpretation.FOREIGN_NATIONAL);
      assertThat(
              remind(of(Nationality.FOREIGN_NATIONAL), Reading.NOT_FOR_PERMANENT_RESIDENTS)
                  .outcome()
                  .required())
          .isEqualTo(Answer.YES);
    }

    @Test
    void whoseStandingIsNotKnownIsAskedWithTheDeadlineThatWouldRun() {
      Cited<SisReminder> reminder = remind(of(Nationality.UNKNOWN));

      assertThat(reminder.outcome().required()).isEqualTo(Answer.UNKNOWN);
      assertThat(request(reminder).outcome().deadline())
          .isEqualTo(WEEKDAY_10AM.plus(Duration.ofHours(24)));
      assertThat(reminder.openQuestions()).containsExactly(Fact.NATIONALITY);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void inEveryCategoryPossibleOrConfirmed(Category category) {
      for (Suspicion suspicion : Suspicion.values()) {
        assertThat(
                remind(
                        of(Nationality.FOREIGN_NATIONAL)
                            .categories(ImmutableMap.of(category, suspicion)))
                    .outcome()
                    .required())
            .isEqualTo(Answer.YES);
      }
    }

    @Test
    void pastTraffickingCounts() {
      assertThat(
              remind(of(Nationality.FOREIGN_NATIONAL).pastHistoryOnly(Answer.YES))
                  .outcome()
                  .required())
          .isEqualTo(Answer.YES);
    }

    @Test
    void aReferralThatTheDepartmentDoesNotRespondToCountsToo() {
      Referral.Builder away =
          nevadaYouth()
              .child(
                  child()
                      .nationality(Nationality.FOREIGN_NATIONAL)
                      .residence(Place.of(CLARK_NEVADA))
                      .foundIn(Place.of(CLARK_NEVADA))
                      .build());

      assertThat(plan(away).disposition().outcome()).isEqualTo(Disposition.REPORT_ELSEWHERE);
      assertThat(plan(away).sisReminder().outcome().required()).isEqualTo(Answer.YES);
    }
  }

  /** Ruling rfa-clock: 24 elapsed hours from the call, whatever the day and the clocks. */
  @Nested
  class Deadline {
    @ParameterizedTest(name = "called {0}, due {1}, Los Angeles time")
    @CsvSource({
      "2026-03-03T10:00:00, 2026-03-04T10:00:00",
      // Friday afternoon is due on Saturday: no weekend roll-over
      "2026-03-06T16:30:00, 2026-03-07T16:30:00",
      // the day before a federal holiday
      "2026-11-25T10:00:00, 2026-11-26T10:00:00",
      // across the change to summer time the wall clock is an hour later, in autumn an hour earlier
      "2026-03-07T10:00:00, 2026-03-08T11:00:00",
      "2026-10-31T10:00:00, 2026-11-01T09:00:00",
      "2026-12-31T23:00:00, 2027-01-01T23:00:00",
    })
    void isDueAfter24ElapsedHours(String called, String due) {
      assertThat(calledAt(losAngeles(called)).deadline()).isEqualTo(losAngeles(due));
    }

    @Test
    void citesTheGuideForTheDeadline() {
      assertThat(clauses(remind(of(Nationality.FOREIGN_NATIONAL)))).contains(Clause.P_FN_2);
    }

    @Test
    void runsFromTheCallAndNotFromALaterAssignment() {
      assertThat(
              request(
                      remind(
                          of(Nationality.FOREIGN_NATIONAL)
                              .assignedAt(WEEKDAY_10AM.plus(Duration.ofHours(2)))))
                  .outcome()
                  .deadline())
          .isEqualTo(WEEKDAY_10AM.plus(Duration.ofHours(24)));
    }

    @Test
    void isWhatTheStepIsDueBy() {
      assertThat(plan(of(Nationality.FOREIGN_NATIONAL)).latest(Due.HOURS_24))
          .contains(WEEKDAY_10AM.plus(Duration.ofHours(24)));
      assertThat(plan(of(Nationality.UNKNOWN)).latest(Due.HOURS_24))
          .contains(WEEKDAY_10AM.plus(Duration.ofHours(24)));
      assertThat(plan(of(Nationality.US_CITIZEN)).latest(Due.HOURS_24)).isEmpty();
    }
  }

  /** N-5.6: nine to five Eastern on federal working days, six to two in Los Angeles. */
  @Nested
  class TheFederalLine {
    @ParameterizedTest(name = "called {0} Los Angeles time")
    @CsvSource({
      "2026-03-03T06:00:00",
      "2026-03-03T10:00:00",
      "2026-03-03T13:59:59",
      "2026-03-30T10:00:00", // Cesar Chavez Day is the county's, not federal
      "2026-11-27T10:00:00", // so is the Friday after Thanksgiving
      "2026-03-09T06:00:00", // both coasts have changed their clocks
    })
    void isOpen(String called) {
      RequestForAssistance request = calledAt(losAngeles(called));

      assertThat(request.otipLine()).isEqualTo(LineStatus.OPEN);
      assertThat(request.otipOpensNext()).isEmpty();
    }

    @ParameterizedTest(name = "called {0}, opens {1}, Los Angeles time")
    @CsvSource({
      "2026-03-03T05:59:59, 2026-03-03T06:00:00",
      "2026-03-03T14:00:00, 2026-03-04T06:00:00", // five in the afternoon in Washington
      "2026-03-03T16:00:00, 2026-03-04T06:00:00", // the hotline itself is still in hours
      "2026-03-03T23:30:00, 2026-03-04T06:00:00",
      "2026-03-04T00:30:00, 2026-03-04T06:00:00",
      "2026-03-06T14:00:00, 2026-03-09T06:00:00", // a Friday, and the clocks change on Sunday
      "2026-03-07T10:00:00, 2026-03-09T06:00:00",
      "2026-03-08T10:00:00, 2026-03-09T06:00:00",
      "2026-11-26T10:00:00, 2026-11-27T06:00:00", // Thanksgiving
      "2026-10-09T15:00:00, 2026-10-13T06:00:00", // Columbus Day weekend
      "2026-07-02T15:00:00, 2026-07-06T06:00:00", // July 4 on a Saturday: Friday observed
      "2026-06-19T10:00:00, 2026-06-22T06:00:00", // Juneteenth on a Friday
    })
    void isClosedAndSaysWhenItOpens(String called, String opens) {
      RequestForAssistance request = calledAt(losAngeles(called));

      assertThat(request.otipLine()).isEqualTo(LineStatus.CLOSED);
      assertThat(request.otipOpensNext()).contains(losAngeles(opens));
    }

    @Test
    void isNotGuessedBeyondTheFederalCalendar() {
      RequestForAssistance request = calledAt(losAngeles("2040-03-06T10:00:00"));

      assertThat(request.otipLine()).isEqualTo(LineStatus.NOT_COVERED);
      assertThat(request.otipOpensNext()).isEmpty();
    }

    @Test
    void citesItsHours() {
      assertThat(clauses(remind(of(Nationality.FOREIGN_NATIONAL))))
          .contains(Clause.N_5_5, Clause.N_5_6);
    }

    @Test
    void hasThePrintedContacts() {
      assertThat(Otip.asPrinted().phone()).isEqualTo("202-205-4582");
      assertThat(Otip.asPrinted().email()).isEqualTo("ChildTrafficking@acf.hhs.gov");
      assertThat(Otip.asPrinted().shepherd())
          .isEqualTo("https://www.acf.hhs.gov/otip/victim-assistance/shepherd");
    }
  }
}
