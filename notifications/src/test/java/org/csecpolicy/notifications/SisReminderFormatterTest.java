package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.SIS_REMINDER;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.HolidayCalendar;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SisReminderFormatterTest {
  @Test
  void theSupervisorRemindsTheUnitByEMail() {
    Message reminder = reminder(foreign());
    assertThat(reminder.sender()).isEqualTo(Actor.SUPERVISOR);
    assertThat(reminder.recipients()).map(Recipient::name).containsExactly("SIS Unit");
    assertThat(reminder.missing()).containsExactly("e-mail address of the SIS Unit");
    assertThat(reminder.due()).isEmpty();
    assertThat(reminder.clauses()).contains(Clause.N_5_3, Clause.N_5_4, Clause.P_FN_2);
  }

  @Test
  void suspicionIsEnoughAndBothReadTheSame() {
    Message suspected = reminder(Calls.foreignNational(Nationality.SUSPECTED_FOREIGN_NATIONAL));
    assertThat(suspected.body().replace('\n', ' ')).contains("Suspicion is enough: do not wait");
    assertThat(suspected).isEqualTo(reminder(foreign()));
  }

  @Test
  void theRequestIsDue24HoursAfterTheCallOnBothClocks() {
    assertThat(field(reminder(foreign()), "RFA due:"))
        .isEqualTo("Wed 03/04/2026 10:00 AM PST = Wed 03/04/2026 1:00 PM EST");
  }

  @Test
  void the24HoursAreElapsedHours() {
    assertThat(
            field(
                reminder(foreign().calledAt(Calls.losAngeles("2026-10-31T22:00:00"))), "RFA due:"))
        .isEqualTo("Sun 11/01/2026 9:00 PM PST = Mon 11/02/2026 12:00 AM EST");
  }

  @Test
  void saysWhereAndWhomToAsk() {
    Message reminder = reminder(foreign());
    assertThat(field(reminder, "Submit in:"))
        .isEqualTo(
            "Shepherd Case Management System,"
                + " https://www.acf.hhs.gov/otip/victim-assistance/shepherd");
    assertThat(field(reminder, "Telephone:")).isEqualTo("202-205-4582");
    assertThat(field(reminder, "E-mail:")).isEqualTo("ChildTrafficking@acf.hhs.gov");
    assertThat(field(reminder, "Hours:"))
        .isEqualTo("9:00 AM to 5:00 PM Eastern Time, Monday to Friday except holidays");
    assertThat(reminder.body()).contains("They respond within one business day");
  }

  @Nested
  class Line {
    @Test
    void openInEasternHours() {
      assertThat(field(reminder(foreign()), "Line:"))
          .isEqualTo("open at Tue 03/03/2026 10:00 AM PST = Tue 03/03/2026 1:00 PM EST");
    }

    @Test
    void closedInTheAfternoonOfLosAngelesWithTheNextOpening() {
      assertThat(
              field(reminder(foreign().calledAt(Calls.losAngeles("2026-03-06T14:00:00"))), "Line:"))
          .isEqualTo(
              "closed at Fri 03/06/2026 2:00 PM PST = Fri 03/06/2026 5:00 PM EST; opens next at"
                  + " Mon 03/09/2026 6:00 AM PDT = Mon 03/09/2026 9:00 AM EDT");
    }

    @Test
    void aHolidayIsNamed() {
      assertThat(
              field(reminder(foreign().calledAt(Calls.losAngeles("2026-11-26T10:00:00"))), "Line:"))
          .isEqualTo(
              "closed at Thu 11/26/2026 10:00 AM PST = Thu 11/26/2026 1:00 PM EST (Thanksgiving"
                  + " Day); opens next at Fri 11/27/2026 6:00 AM PST = Fri 11/27/2026 9:00 AM EST");
      assertThat(
              field(reminder(foreign().calledAt(Calls.losAngeles("2026-09-04T20:00:00"))), "Line:"))
          .isEqualTo(
              "closed at Fri 09/04/2026 8:00 PM PDT = Fri 09/04/2026 11:00 PM EDT; opens next at"
                  + " Tue 09/08/2026 6:00 AM PDT = Tue 09/08/2026 9:00 AM EDT, after Labor Day");
    }

    @Test
    void theAssignmentDecidesWhenItIsLater() {
      assertThat(
              field(
                  reminder(foreign().assignedAt(Calls.losAngeles("2026-03-03T18:00:00"))), "Line:"))
          .startsWith("closed at Tue 03/03/2026 6:00 PM PST");
    }

    @Test
    void notKnownBeyondTheCalendar() {
      assertThat(in2040("T10:00:00"))
          .startsWith("not known whether it is open at Tue 03/06/2040 10:00 AM PST");
      assertThat(in2040("T20:00:00"))
          .startsWith("closed at Tue 03/06/2040 8:00 PM PST")
          .endsWith("; when it opens next is not known");
    }

    private String in2040(String time) {
      Referral.Builder call =
          foreign()
              .child(
                  Calls.child()
                      .dateOfBirth(LocalDate.of(2030, 1, 1))
                      .nationality(Nationality.FOREIGN_NATIONAL)
                      .build())
              .calledAt(Calls.losAngeles("2040-03-06" + time));
      return field(reminder(call), "Line:");
    }
  }

  /** Seven days are a choice of presentation. */
  @Nested
  class EighteenthBirthday {
    private static final String WARNING = "WARNING: within 7 days after the call.";

    @Test
    void isPointedOutFromTheDayAfterTheCallToTheSeventh() {
      assertThat(birthday(LocalDate.of(2008, 3, 4))).startsWith("03/04/2026. " + WARNING);
      assertThat(birthday(LocalDate.of(2008, 3, 10))).startsWith("03/10/2026. " + WARNING);
      assertThat(birthday(LocalDate.of(2008, 3, 11))).isEqualTo("03/11/2026");
    }

    @Test
    void ofALeapDayIsInMarch() {
      assertThat(
              field(
                  reminder(
                      born(LocalDate.of(2008, 2, 29))
                          .calledAt(Calls.losAngeles("2026-02-22T10:00:00"))),
                  "18th birthday:"))
          .startsWith("03/01/2026. " + WARNING);
      assertThat(birthday(LocalDate.of(2012, 2, 28))).isEqualTo("02/28/2030");
    }

    @Test
    void countsFromTheLosAngelesDayOfTheCall() {
      // In New York and in UTC it is already March 4.
      assertThat(
              field(
                  reminder(born(LocalDate.of(2008, 3, 11)).calledAt(Calls.NIGHT)),
                  "18th birthday:"))
          .isEqualTo("03/11/2026");
    }

    @Test
    void doesNotShowInTheRedactedForm() {
      Message near = reminder(born(LocalDate.of(2008, 3, 10)));
      assertThat(near.redacted()).isEqualTo(reminder(foreign()).redacted()).doesNotContain("WARN");
    }

    private String birthday(LocalDate birth) {
      return field(reminder(born(birth)), "18th birthday:");
    }

    private Referral.Builder born(LocalDate birth) {
      return Calls.csec()
          .child(
              Calls.child().dateOfBirth(birth).nationality(Nationality.FOREIGN_NATIONAL).build());
    }
  }

  @Test
  void anAgencyOnEasternTimeHasOneClockAndHoursAreSaidForAnyDays() {
    ZoneId eastern = ZoneId.of("America/New_York");
    Agency agency =
        Agency.builder()
            .from(LosAngeles.agency())
            .officeHours(hours(eastern, DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
            .build();
    Message reminder =
        Messages.of(
                HotlinePolicy.of(agency, Readings.byDefault()).decide(foreign().build()),
                MessageDetails.none(),
                SIS_REMINDER)
            .get(0);
    assertThat(field(reminder, "RFA due:")).isEqualTo("Wed 03/04/2026 1:00 PM EST");
    assertThat(Moments.of(Wording.english(), agency.officeHours()))
        .isEqualTo("8:30 AM to 12:15 PM Eastern Time, Monday, Tuesday except holidays");
    assertThat(
            Moments.of(
                Wording.english(),
                hours(eastern, DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY)))
        .contains("Monday, Tuesday, Friday");
  }

  @Test
  void hoursThatAreNotTheSameOnceOnEachDayAreAllNamed() {
    BusinessHours split =
        BusinessHours.builder()
            .from(hours(ZoneId.of("America/New_York"), DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
            .open(List.of(DayOfWeek.TUESDAY), LocalTime.of(13, 0), LocalTime.of(17, 30))
            .build();
    assertThat(Moments.of(Wording.english(), split))
        .isEqualTo(
            "8:30 AM to 12:15 PM Eastern Time, Monday, Tuesday; "
                + "1:00 PM to 5:30 PM Eastern Time, Tuesday except holidays");
  }

  /** While it is not known the decision has a deadline that would run, and nobody is reminded. */
  @Test
  void thereIsNoneForACitizenNorWhileItIsNotKnown() {
    assertThat(Calls.asksFor(SIS_REMINDER, Calls.csec())).isFalse();
    assertThat(Calls.asksFor(SIS_REMINDER, Calls.foreignNational(Nationality.UNKNOWN))).isFalse();
    assertThat(Calls.asksFor(SIS_REMINDER, Calls.frp())).isFalse();
  }

  /** Ruling foreign-national: reminded unless the agency reads the slash otherwise, same words. */
  @Test
  void aPermanentResidentIsRemindedOfInTheSameWords() {
    Referral.Builder resident = Calls.foreignNational(Nationality.LAWFUL_PERMANENT_RESIDENT);
    assertThat(reminder(resident).text()).isEqualTo(reminder(foreign()).text());
    HotlinePolicy policy =
        HotlinePolicy.of(LosAngeles.agency(), Readings.of(Reading.NOT_FOR_PERMANENT_RESIDENTS));
    assertThat(Messages.of(policy.decide(resident.build()), MessageDetails.none(), SIS_REMINDER))
        .isEmpty();
  }

  /** Ruling minor: no birthday is reckoned from a date that nobody has established. */
  @Test
  void noBirthdayIsReckonedFromADateThatIsOnlySaid() {
    Message reminder =
        reminder(
            Calls.csec()
                .child(
                    Calls.child()
                        .dateOfBirth(LocalDate.of(1999, 1, 1))
                        .nationality(Nationality.FOREIGN_NATIONAL)
                        .build()));
    assertThat(field(reminder, "Youth/DOB:"))
        .isEqualTo("Maria Example/01/01/1999 [said, not established]");
    assertThat(reminder.body()).doesNotContain("18th birthday:", "WARNING");
  }

  private static Referral.Builder foreign() {
    return Calls.foreignNational(Nationality.FOREIGN_NATIONAL);
  }

  private static Message reminder(Referral.Builder call) {
    return Calls.message(SIS_REMINDER, call);
  }

  private static BusinessHours hours(ZoneId zone, DayOfWeek... days) {
    return BusinessHours.builder()
        .name("Office")
        .zone(zone)
        .open(List.of(days), LocalTime.of(8, 30), LocalTime.of(12, 15))
        .holidays(HolidayCalendar.of("none", 2020, 2030, ImmutableList.of()))
        .build();
  }
}
