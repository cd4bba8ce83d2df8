package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ruling minor (N-5.0, P-DEF-8): 18 or older only when established; called on March 3, 2026. */
class AgePolicyTest {
  private static final ZoneId OFFICES = ZoneId.of("America/Los_Angeles");

  private static Cited<Answer> under18(Referral.Builder call) {
    return new AgePolicy(OFFICES).under18(call.build());
  }

  private static Cited<Answer> under18(Child.Builder child) {
    return under18(weekdayCsecCall().child(child.build()));
  }

  private static Child.Builder born(String date) {
    return child().dateOfBirth(LocalDate.parse(date));
  }

  private static Child.Builder stated(AgeRange age) {
    return child().dateOfBirth(Optional.empty()).statedAge(age);
  }

  /** Where the age is established, its day decides. */
  @Nested
  class TheDay {
    @ParameterizedTest(name = "born {0}, called {1} Los Angeles time: under 18 {2}")
    @CsvSource({
      // Eighteenth birthday on March 3, 2026. In London it is already the 3rd at 16:00 on the 2nd.
      "2008-03-03, 2026-03-02T12:00:00, YES",
      "2008-03-03, 2026-03-02T23:59:59, YES",
      "2008-03-03, 2026-03-03T00:00:00, NO",
      "2008-03-03, 2026-03-03T00:00:01, NO",
      "2008-03-03, 2026-03-04T00:00:00, NO",
      // Born on February 29: 18 on March 1.
      "2008-02-29, 2026-02-28T00:00:00, YES",
      "2008-02-29, 2026-02-28T23:59:59, YES",
      "2008-02-29, 2026-03-01T00:00:00, NO",
      // Born on the day before: no leap day is needed.
      "2008-02-28, 2026-02-27T23:59:59, YES",
      "2008-02-28, 2026-02-28T00:00:00, NO",
      // Born on the last and the first day of a year.
      "2007-12-31, 2025-12-30T23:59:59, YES",
      "2007-12-31, 2025-12-31T00:00:00, NO",
      "2008-01-01, 2025-12-31T23:59:59, YES",
      "2008-01-01, 2026-01-01T00:00:00, NO",
      // Far from any boundary.
      "2026-03-02, 2026-03-03T10:00:00, YES",
      "1960-01-01, 2026-03-03T10:00:00, NO",
    })
    void isTheLosAngelesDateOfTheCall(String born, String called, Answer under18) {
      assertThat(
              under18(
                      weekdayCsecCall()
                          .calledAt(losAngeles(called))
                          .child(
                              born(born)
                                  .ageEstablished(Answer.YES)
                                  .ageSource("a school record")
                                  .build()))
                  .outcome())
          .isEqualTo(under18);
    }

    /** Every quarter of an hour around the birthday, where the date is far from that of UTC. */
    @ParameterizedTest
    @ValueSource(
        strings = {"America/Los_Angeles", "Pacific/Kiritimati", "Etc/GMT+12", "UTC", "+18", "-18"})
    void isThatOfTheClockOnTheWallInEveryZone(ZoneId zone) {
      AgePolicy policy = new AgePolicy(zone);
      Child child =
          born("2008-03-08").ageEstablished(Answer.YES).ageSource("a school record").build();
      Instant end = Instant.parse("2026-03-12T00:00:00Z");
      for (Instant at = Instant.parse("2026-03-04T00:00:00Z");
          at.isBefore(end);
          at = at.plusSeconds(15 * 60)) {
        boolean before = LocalDate.ofInstant(at, zone).isBefore(LocalDate.of(2026, 3, 8));
        assertThat(policy.under18(weekdayCsecCall().calledAt(at).child(child).build()).outcome())
            .as("%s", at)
            .isEqualTo(before ? Answer.YES : Answer.NO);
      }
    }

    @Test
    void isThatOfTheCallAndNotThatOfALaterAssignment() {
      assertThat(
              under18(
                      weekdayCsecCall()
                          .child(
                              born("2008-03-03")
                                  .ageEstablished(Answer.YES)
                                  .ageSource("a school record")
                                  .build())
                          .calledAt(losAngeles("2026-03-02T23:55:00"))
                          .assignedAt(losAngeles("2026-03-03T00:05:00")))
                  .outcome())
          .isEqualTo(Answer.YES);
    }
  }

  /** Children are coached to say 18, and recite birth dates. */
  @Nested
  class SaidOrEstablished {
    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"NO", "UNKNOWN"})
    void eighteenOrOlderThatIsOnlySaidIsNotKnownAndAsked(Answer established) {
      for (Child.Builder eighteen :
          new Child.Builder[] {
            born("2000-01-01"), stated(AgeRange.of(18)), stated(AgeRange.of(44))
          }) {
        Cited<Answer> under18 =
            under18(eighteen.ageEstablished(established).ageSource("a school record"));

        assertThat(under18.outcome()).isEqualTo(Answer.UNKNOWN);
        assertThat(under18.clauses()).containsExactly(Clause.N_5_0, Clause.P_DEF_8);
        assertThat(under18.interpretations()).containsExactly(Interpretation.MINOR);
        assertThat(under18.openQuestions()).contains(Fact.AGE);
        assertThat(under18.openQuestions().contains(Fact.AGE_ESTABLISHED))
            .as("asked until it is answered")
            .isEqualTo(established.isUnknown());
      }
    }

    /** A box that was ticked, or a word that names nothing, establishes no age. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "N/A", "?", "unknown", "TBD", "she said so", "self"})
    void byWhatIsAskedUntilItIsNamed(String source) {
      for (Child.Builder eighteen :
          new Child.Builder[] {
            born("2000-01-01"),
            stated(AgeRange.of(18)),
            born("2010-05-15").statedAge(AgeRange.of(18))
          }) {
        Cited<Answer> under18 = under18(eighteen.ageEstablished(Answer.YES).ageSource(source));

        assertThat(under18.outcome()).isEqualTo(Answer.UNKNOWN);
        assertThat(under18.openQuestions()).contains(Fact.AGE_ESTABLISHED);
      }
    }

    @Test
    void eighteenOrOlderThatIsEstablishedIsFlagged() {
      for (Child.Builder eighteen :
          new Child.Builder[] {
            born("2000-01-01"), stated(AgeRange.of(18)), stated(AgeRange.of(44))
          }) {
        Cited<Answer> under18 =
            under18(eighteen.ageEstablished(Answer.YES).ageSource("a school record"));

        assertThat(under18.outcome()).isEqualTo(Answer.NO);
        assertThat(under18.interpretations()).containsExactly(Interpretation.MINOR);
        assertThat(under18.openQuestions()).isEmpty();
      }
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void underEighteenNeedsNoProof(Answer established) {
      for (Child.Builder minor :
          new Child.Builder[] {
            born("2010-05-15"), stated(AgeRange.of(17)), stated(AgeRange.of(0))
          }) {
        Cited<Answer> under18 =
            under18(minor.ageEstablished(established).ageSource("a school record"));

        assertThat(under18.outcome()).isEqualTo(Answer.YES);
        assertThat(under18.interpretations()).isEmpty();
        assertThat(under18.openQuestions()).isEmpty();
      }
    }

    @Test
    void anUnknownAgeIsAsked() {
      Cited<Answer> under18 = under18(child().dateOfBirth(Optional.empty()));

      assertThat(under18.outcome()).isEqualTo(Answer.UNKNOWN);
      assertThat(under18.interpretations()).containsExactly(Interpretation.MINOR);
      assertThat(under18.openQuestions()).containsExactly(Fact.AGE);
    }
  }

  /** A minor if the lower end is one. */
  @Nested
  class Range {
    @ParameterizedTest(name = "{0} to {1}, established: under 18 {2}")
    @CsvSource({"17, 17, YES", "17, 18, YES", "17, 30, YES", "18, 18, NO", "18, 20, NO"})
    void itsLowerEndDecides(int from, int to, Answer under18) {
      assertThat(
              under18(
                      stated(AgeRange.of(from, to))
                          .ageEstablished(Answer.YES)
                          .ageSource("a school record"))
                  .outcome())
          .isEqualTo(under18);
    }
  }

  /** Ruling contradiction: on both sides of 18 a minor, unless the age is established. */
  @Nested
  class BothSidesOf18 {
    @ParameterizedTest(
        name = "born {0}, stated {1}, established {2}: under 18 {3}, contradicted {4}")
    @CsvSource({
      "2008-03-04, 18, UNKNOWN, UNKNOWN, true", // 17 today
      "2008-03-04, 17, UNKNOWN, YES,     false",
      "2008-03-04, 16, UNKNOWN, YES,     false",
      "2008-03-03, 17, UNKNOWN, UNKNOWN, true", // 18 today
      "2008-03-03, 18, UNKNOWN, UNKNOWN, false",
      "2008-03-03, 17, NO,      UNKNOWN, true",
      "2008-03-03, 17, YES,     NO,      true", // the document decides
      "2008-03-04, 18, YES,     YES,     true",
      "2008-03-03, 18, YES,     NO,      false",
      "1900-01-01, 15, UNKNOWN, UNKNOWN, true", // the placeholder of a record system
    })
    void isAMinorUnlessTheDateIsFromADocument(
        String born, int age, Answer established, Answer under18, boolean contradicted) {
      Cited<Answer> cited =
          under18(
              born(born)
                  .statedAge(AgeRange.of(age))
                  .ageEstablished(established)
                  .ageSource("a school record"));

      assertThat(cited.outcome()).isEqualTo(under18);
      assertThat(cited.contradictions().contains(Contradiction.AGE)).isEqualTo(contradicted);
      assertThat(cited.interpretations().contains(Interpretation.CONTRADICTION))
          .isEqualTo(contradicted);
    }

    @Test
    void bothAreAskedAgain() {
      assertThat(under18(born("2000-01-01").statedAge(AgeRange.of(15))).openQuestions())
          .containsExactly(Fact.AGE, Fact.AGE_ESTABLISHED);
    }

    @Test
    void aRangeAcrossEighteenIsOnTheMinorsSide() {
      assertThat(under18(born("2010-05-15").statedAge(AgeRange.of(15, 19))).contradictions())
          .isEmpty();
      assertThat(under18(born("2000-01-01").statedAge(AgeRange.of(17, 30))).contradictions())
          .containsExactly(Contradiction.AGE);
    }
  }
}
