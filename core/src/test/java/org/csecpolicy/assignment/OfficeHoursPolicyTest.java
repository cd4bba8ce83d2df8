package org.csecpolicy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.BEYOND_THE_CALENDAR;
import static org.csecpolicy.Referrals.CLOSING;
import static org.csecpolicy.Referrals.OPENING;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.hours.LineStatus.CLOSED;
import static org.csecpolicy.hours.LineStatus.NOT_COVERED;
import static org.csecpolicy.hours.LineStatus.OPEN;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.HolidayCalendar;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursPolicyTest {
  private static Cited<LineStatus> statusFor(Referral.Builder referral) {
    return new OfficeHoursPolicy(LosAngeles.officeHours()).statusFor(referral.build());
  }

  private static Cited<LineStatus> statusAt(Instant moment) {
    return statusFor(weekdayCsecCall().calledAt(moment));
  }

  private static Cited<LineStatus> statusAt(String losAngelesTime) {
    return statusAt(losAngeles(losAngelesTime));
  }

  /** N-3.d.0 and N-3.e.0: Monday to Friday, from 9 up to and not including 5, Los Angeles time. */
  @Nested
  class HoursBoundary {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2026-03-03T00:00:00, CLOSED",
      "2026-03-03T08:59:59, CLOSED",
      "2026-03-03T09:00:00, OPEN",
      "2026-03-03T09:00:01, OPEN",
      "2026-03-03T12:00:00, OPEN",
      "2026-03-03T16:59:59, OPEN",
      "2026-03-03T16:59:59.999999999, OPEN",
      "2026-03-03T17:00:00, CLOSED",
      "2026-03-03T23:59:59, CLOSED",
      // Monday to Friday, and the weekend
      "2026-03-02T10:00:00, OPEN",
      "2026-03-06T16:59:59, OPEN",
      "2026-03-06T17:00:00, CLOSED",
      "2026-03-07T10:00:00, CLOSED",
      "2026-03-08T10:00:00, CLOSED",
      "2026-03-09T08:59:59, CLOSED",
      "2026-03-09T09:00:00, OPEN",
    })
    void isNineUpToFiveOnWeekdays(String losAngelesTime, LineStatus expected) {
      assertThat(statusAt(losAngelesTime).outcome()).isEqualTo(expected);
    }

    @Test
    void theNamedMomentsOfTheFixtureAreWhatTheySay() {
      for (Instant open :
          new Instant[] {WEEKDAY_10AM, OPENING, Referrals.THE_SECOND_BEFORE_CLOSING}) {
        assertThat(statusAt(open).outcome()).isEqualTo(OPEN);
      }
      for (Instant closed :
          new Instant[] {
            WEEKDAY_NIGHT,
            Referrals.THE_MINUTE_BEFORE_OPENING,
            Referrals.THE_SECOND_BEFORE_OPENING,
            CLOSING,
            Referrals.SATURDAY,
            Referrals.SUNDAY,
            Referrals.THANKSGIVING
          }) {
        assertThat(statusAt(closed).outcome()).isEqualTo(CLOSED);
      }
    }

    @Test
    void businessHoursCiteTheirClauseAndAfterHoursTheirs() {
      assertThat(statusAt(WEEKDAY_10AM).clauses()).contains(Clause.N_3_D_0);
      assertThat(statusAt(WEEKDAY_NIGHT).clauses()).contains(Clause.N_3_E_0);
      assertThat(statusAt(WEEKDAY_10AM).interpretations()).isEmpty();
      assertThat(statusAt(WEEKDAY_NIGHT).interpretations()).isEmpty();
    }

    @Test
    void theClosingMinuteItselfIsReadAsAfterHoursAndFlagged() {
      assertThat(statusAt(CLOSING).outcome()).isEqualTo(CLOSED);
      assertThat(statusAt(CLOSING).interpretations()).contains(Interpretation.HOURS_BOUNDARY);
    }

    @Test
    void hoursAreDataOfTheAgency() {
      BusinessHours tenToFour =
          BusinessHours.builder()
              .name("a county that works on Saturdays")
              .zone(ZoneId.of("America/Denver"))
              .open(List.of(DayOfWeek.SATURDAY), LocalTime.of(10, 0), LocalTime.of(16, 0))
              .holidays(HolidayCalendar.of("none", 2026, 2026, ImmutableList.of()))
              .build();
      OfficeHoursPolicy policy = new OfficeHoursPolicy(tenToFour);

      // 10:00 in Denver is 09:00 in Los Angeles.
      assertThat(
              policy
                  .statusFor(weekdayCsecCall().calledAt(losAngeles("2026-03-07T09:00:00")).build())
                  .outcome())
          .isEqualTo(OPEN);
      assertThat(
              policy
                  .statusFor(weekdayCsecCall().calledAt(losAngeles("2026-03-07T08:59:59")).build())
                  .outcome())
          .isEqualTo(CLOSED);
      assertThat(policy.statusFor(weekdayCsecCall().build()).outcome()).isEqualTo(CLOSED);
    }
  }

  /** Ruling hours-instant: the call decides, unless a later assignment is given. */
  @Nested
  class HoursInstant {
    @Test
    void theCallDecides() {
      assertThat(statusAt(WEEKDAY_10AM).outcome()).isEqualTo(OPEN);
    }

    @Test
    void aLaterAssignmentDecidesInstead() {
      assertThat(statusFor(weekdayCsecCall().assignedAt(WEEKDAY_NIGHT)).outcome())
          .isEqualTo(CLOSED);
      assertThat(
              statusFor(
                      weekdayCsecCall()
                          .calledAt(losAngeles("2026-03-03T08:30:00"))
                          .assignedAt(OPENING))
                  .outcome())
          .isEqualTo(OPEN);
    }

    @ParameterizedTest(name = "called {0}: flagged {1}")
    @CsvSource({
      // the 15 minutes of the Expedited form reach closing time at 16:45
      "2026-03-03T16:44:59, false",
      "2026-03-03T16:45:00, true",
      "2026-03-03T16:46:00, true",
      "2026-03-03T16:59:59, true",
      "2026-03-03T17:00:00, false",
      "2026-03-03T17:01:00, false",
      // and opening time at 08:45
      "2026-03-03T08:44:59, false",
      "2026-03-03T08:45:00, true",
      "2026-03-03T08:46:00, true",
      "2026-03-03T08:59:59, true",
      "2026-03-03T09:00:00, false",
      // a Friday closes too, a Saturday has nothing to cross
      "2026-03-06T16:50:00, true",
      "2026-03-07T08:50:00, false",
      "2026-03-07T16:50:00, false",
      // nor has a holiday
      "2026-11-26T08:50:00, false",
      "2026-11-26T16:50:00, false",
    })
    void itIsFlaggedWhenTheFifteenMinutesCrossOpeningOrClosing(String called, boolean flagged) {
      assertThat(statusAt(called).interpretations().contains(Interpretation.HOURS_INSTANT))
          .isEqualTo(flagged);
    }

    /** The second before, at and after 24 hours; the call in hours, the assignment too. */
    @ParameterizedTest
    @CsvSource({"86399, false", "86400, false", "86401, true"})
    void anAssignmentMoreThanADayAfterTheCallIsFlagged(long seconds, boolean flagged) {
      Cited<LineStatus> status =
          statusFor(weekdayCsecCall().assignedAt(WEEKDAY_10AM.plusSeconds(seconds)));

      assertThat(status.outcome()).isEqualTo(OPEN);
      assertThat(status.interpretations().contains(Interpretation.HOURS_INSTANT))
          .isEqualTo(flagged);
    }

    @Test
    void theWindowRunsFromTheCallAlsoWhenTheAssignmentDecides() {
      Cited<LineStatus> status =
          statusFor(
              weekdayCsecCall()
                  .calledAt(losAngeles("2026-03-03T16:50:00"))
                  .assignedAt(losAngeles("2026-03-03T17:10:00")));

      assertThat(status.outcome()).isEqualTo(CLOSED);
      assertThat(status.interpretations()).contains(Interpretation.HOURS_INSTANT);
    }
  }

  /** The clock on the wall, on both changes of the clocks. */
  @Nested
  class DaylightSaving {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      // Friday before the spring change: UTC-8. Monday after it: UTC-7.
      "2026-03-06T16:59:59Z, CLOSED",
      "2026-03-06T17:00:00Z, OPEN",
      "2026-03-09T15:59:59Z, CLOSED",
      "2026-03-09T16:00:00Z, OPEN",
      "2026-03-09T23:59:59Z, OPEN",
      "2026-03-10T00:00:00Z, CLOSED",
      // Friday before the autumn change: UTC-7. Monday after it: UTC-8.
      "2026-10-30T15:59:59Z, CLOSED",
      "2026-10-30T16:00:00Z, OPEN",
      "2026-11-02T16:59:59Z, CLOSED",
      "2026-11-02T17:00:00Z, OPEN",
      "2026-11-03T00:59:59Z, OPEN",
      "2026-11-03T01:00:00Z, CLOSED",
      // The two Sundays themselves
      "2026-03-08T18:00:00Z, CLOSED",
      "2026-11-01T18:00:00Z, CLOSED",
    })
    void isFollowed(Instant moment, LineStatus expected) {
      assertThat(statusAt(moment).outcome()).isEqualTo(expected);
    }
  }

  /** N-3.e.0, ruling holidays. */
  @Nested
  class Holidays {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "2026-01-01", // New Year's Day
          "2026-01-19", // Martin Luther King Day
          "2026-02-16", // Presidents' Day
          "2026-03-30", // Cesar Chavez Day
          "2026-05-25", // Memorial Day
          "2026-06-19", // Juneteenth
          "2026-07-03", // July 4 is a Saturday: the Friday before
          "2026-09-07", // Labor Day
          "2026-10-12", // Indigenous Peoples' Day
          "2026-11-11", // Veterans Day
          "2026-11-26", // Thanksgiving
          "2026-11-27", // the Friday after
          "2026-12-25", // Christmas
          "2027-07-05", // July 4 is a Sunday: the Monday after
          "2027-12-31", // January 1, 2028 is a Saturday: across the year boundary
        })
    void areAfterHours(String day) {
      Cited<LineStatus> status = statusAt(day + "T10:00:00");

      assertThat(status.outcome()).isEqualTo(CLOSED);
      assertThat(status.clauses()).contains(Clause.N_3_E_0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-11-25", "2026-11-30", "2026-12-24", "2026-07-06"})
    void theirNeighborsAreNot(String day) {
      assertThat(statusAt(day + "T10:00:00").outcome()).isEqualTo(OPEN);
    }

    @Test
    void aDayBeyondTheCalendarIsFlaggedInsteadOfAssumedAWorkingDay() {
      Cited<LineStatus> status = statusAt(BEYOND_THE_CALENDAR);

      assertThat(status.outcome()).isEqualTo(NOT_COVERED);
      assertThat(status.clauses()).contains(Clause.N_3_E_0);
      assertThat(status.interpretations()).contains(Interpretation.HOLIDAYS);
    }

    @Test
    void beyondTheCalendarTheReferralIsRoutedAsAfterHours() {
      assertThat(
              Referrals.plan(
                      weekdayCsecCall()
                          .child(Referrals.child().dateOfBirth(LocalDate.of(2030, 1, 1)).build())
                          .calledAt(BEYOND_THE_CALENDAR))
                  .assignment()
                  .orElseThrow()
                  .primary()
                  .outcome())
          .isEqualTo(Unit.AFTER_HOURS_UNIT);
    }

    @Test
    void aNightBeyondTheCalendarIsAfterHoursInAnyCase() {
      Cited<LineStatus> status = statusAt("2040-03-06T22:00:00");

      assertThat(status.outcome()).isEqualTo(CLOSED);
      assertThat(status.interpretations()).doesNotContain(Interpretation.HOLIDAYS);
    }
  }
}
