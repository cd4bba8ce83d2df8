package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.Timetable;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopePolicyTest {
  private static final Timetable OFFICE_TIME = Timetable.of(BusinessHours.losAngelesHotline());

  private static Cited<Scope> scopeOf(Referral.Builder referral) {
    Referral call = referral.build();
    return ScopePolicy.scopeOf(call, new AgePolicy(OFFICE_TIME).under18(call));
  }

  private static Child.Builder born(String date) {
    return child().dateOfBirth(LocalDate.parse(date));
  }

  private static Child.Builder birthDateNotKnown() {
    return child().dateOfBirth(Optional.empty());
  }

  /** N-1: the procedure is for calls that do not come from a First Responder's Protocol agency. */
  @Nested
  class FirstRespondersProtocol {
    @Test
    void aCallFromAnAgencyOfTheFirstRespondersProtocolIsOutsideThisOne() {
      Cited<Scope> scope =
          scopeOf(weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)));

      assertThat(scope.outcome()).isEqualTo(Scope.FIRST_RESPONDER_CALL);
      assertThat(scope.clauses()).contains(Clause.N_1);
      assertThat(scope.interpretations()).containsExactly(Interpretation.FRP_CALL);
      assertThat(scope.openQuestions()).isEmpty();
    }

    @Test
    void suchACallDecidesNothingElseWhateverTheAgeAndTheCategory() {
      Caller agency = Caller.of(CallerKind.FRP_LAW_ENFORCEMENT);

      assertThat(scopeOf(weekdayCsecCall().caller(agency).child(born("1990-01-01").build())))
          .isEqualTo(scopeOf(weekdayCsecCall().caller(agency)));
      assertThat(scopeOf(weekdayCsecCall().caller(agency).categories(ImmutableMap.of())))
          .isEqualTo(scopeOf(weekdayCsecCall().caller(agency)));
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_LAW_ENFORCEMENT", "MANDATED_REPORTER", "PUBLIC"})
    void aCallerKnownNotToBeSuchAnAgencyIsHandledHereWithoutAQuestion(CallerKind caller) {
      Cited<Scope> scope = scopeOf(weekdayCsecCall().caller(Caller.of(caller)));

      assertThat(scope.outcome()).isEqualTo(Scope.GOVERNED);
      assertThat(scope.clauses()).contains(Clause.N_1);
      assertThat(scope.interpretations()).isEmpty();
      assertThat(scope.openQuestions()).isEmpty();
    }
  }

  @Nested
  class FirstRespondersProtocolNotVerified {
    @Test
    void anUncheckedLawEnforcementAgencyIsHandledHereFlaggedAndAsked() {
      Cited<Scope> scope =
          scopeOf(weekdayCsecCall().caller(Caller.of(CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED)));

      assertThat(scope.outcome()).isEqualTo(Scope.GOVERNED);
      assertThat(scope.clauses()).contains(Clause.N_1);
      assertThat(scope.interpretations()).containsExactly(Interpretation.FRP_UNVERIFIED);
      assertThat(scope.openQuestions()).containsExactly(Fact.CALLER_AGENCY);
    }

    @Test
    void aScreeningWithoutASuspicionIsFlaggedOnlyWhenTheAgencyIsNotVerified() {
      Referral.Builder noSuspicion = weekdayCsecCall().categories(ImmutableMap.of());

      assertThat(scopeOf(noSuspicion).interpretations())
          .doesNotContain(Interpretation.FRP_UNVERIFIED);
      assertThat(scopeOf(noSuspicion).openQuestions()).isEmpty();
      assertThat(scopeOf(noSuspicion.caller(Caller.notAsked())).interpretations())
          .contains(Interpretation.FRP_UNVERIFIED);
    }

    @Test
    void aCallerWhoWasNotAskedAboutIsHandledHereAndAsked() {
      Cited<Scope> scope = scopeOf(weekdayCsecCall().caller(Caller.notAsked()));

      assertThat(scope.outcome()).isEqualTo(Scope.GOVERNED);
      assertThat(scope.openQuestions()).containsExactly(Fact.CALLER_AGENCY);
    }
  }

  /** N-5.0 and P-DEF-8: under 18 on the Los Angeles date of the call. */
  @Nested
  class Minor {
    @ParameterizedTest(name = "born {0}, called {1} Los Angeles time: {2}")
    @CsvSource({
      // Eighteenth birthday on March 3, 2026. In London it is already the 3rd at 16:00 on the 2nd.
      "2008-03-03, 2026-03-02T12:00:00, GOVERNED",
      "2008-03-03, 2026-03-02T23:59:59, GOVERNED",
      "2008-03-03, 2026-03-03T00:00:00, EIGHTEEN_OR_OLDER",
      "2008-03-03, 2026-03-03T00:00:01, EIGHTEEN_OR_OLDER",
      "2008-03-03, 2026-03-04T00:00:00, EIGHTEEN_OR_OLDER",
      // Born on February 29: 18 on March 1.
      "2008-02-29, 2026-02-28T00:00:00, GOVERNED",
      "2008-02-29, 2026-02-28T23:59:59, GOVERNED",
      "2008-02-29, 2026-03-01T00:00:00, EIGHTEEN_OR_OLDER",
      // Born on the day before: no leap day is needed.
      "2008-02-28, 2026-02-27T23:59:59, GOVERNED",
      "2008-02-28, 2026-02-28T00:00:00, EIGHTEEN_OR_OLDER",
      // Born on the last and the first day of a year.
      "2007-12-31, 2025-12-30T23:59:59, GOVERNED",
      "2007-12-31, 2025-12-31T00:00:00, EIGHTEEN_OR_OLDER",
      "2008-01-01, 2025-12-31T23:59:59, GOVERNED",
      "2008-01-01, 2026-01-01T00:00:00, EIGHTEEN_OR_OLDER",
      // Far from any boundary.
      "2026-03-02, 2026-03-03T10:00:00, GOVERNED",
      "1960-01-01, 2026-03-03T10:00:00, EIGHTEEN_OR_OLDER",
    })
    void isUnderEighteenOnTheLosAngelesDateOfTheCall(String born, String called, Scope scope) {
      Instant moment = losAngeles(called);

      assertThat(scopeOf(weekdayCsecCall().calledAt(moment).child(born(born).build())).outcome())
          .isEqualTo(scope);
    }

    @Test
    void theDayIsThatOfTheCallAndNotThatOfALaterAssignment() {
      Referral.Builder eveningBeforeTheBirthday =
          weekdayCsecCall()
              .child(born("2008-03-03").build())
              .calledAt(losAngeles("2026-03-02T23:55:00"))
              .assignedAt(losAngeles("2026-03-03T00:05:00"));

      assertThat(scopeOf(eveningBeforeTheBirthday).outcome()).isEqualTo(Scope.GOVERNED);
    }

    @Test
    void anAdultIsOutsideByTheClausesThatSpeakOfMinorsAndItIsFlagged() {
      Cited<Scope> scope = scopeOf(weekdayCsecCall().child(born("2000-01-01").build()));

      assertThat(scope.outcome()).isEqualTo(Scope.EIGHTEEN_OR_OLDER);
      assertThat(scope.clauses()).contains(Clause.N_5_0, Clause.P_DEF_8);
      assertThat(scope.interpretations()).contains(Interpretation.MINOR);
    }

    @Test
    void anAdultIsNotToldThatNoReportIsNeeded() {
      HotlineDecision decision =
          HotlinePolicy.losAngeles()
              .decide(weekdayCsecCall().child(born("2000-01-01").build()).build());

      assertThat(decision).isInstanceOf(OutsideProtocol.class);
      assertThat(decision.interpretations()).contains(Interpretation.MINOR);
      assertThat(Interpretation.MINOR.reading())
          .contains("silent on non-minor dependents")
          .contains("not that no report is needed");
    }

    @ParameterizedTest(name = "stated age {0}: {1}")
    @CsvSource({
      "0, GOVERNED",
      "17, GOVERNED",
      "18, EIGHTEEN_OR_OLDER",
      "19, EIGHTEEN_OR_OLDER",
    })
    void aStatedAgeDecidesWhenThereIsNoDateOfBirth(int age, Scope scope) {
      Cited<Scope> cited =
          scopeOf(weekdayCsecCall().child(birthDateNotKnown().statedAge(AgeRange.of(age)).build()));

      assertThat(cited.outcome()).isEqualTo(scope);
      assertThat(cited.openQuestions()).isEmpty();
    }

    @Test
    void anUnknownAgeIsAMinorsAndIsAsked() {
      Cited<Scope> scope = scopeOf(weekdayCsecCall().child(birthDateNotKnown().build()));

      assertThat(scope.outcome()).isEqualTo(Scope.GOVERNED);
      assertThat(scope.interpretations()).containsExactly(Interpretation.MINOR);
      assertThat(scope.openQuestions()).containsExactly(Fact.AGE);
    }

    @ParameterizedTest(name = "born {0}, stated age {1}: {2}, flagged: {3}")
    @CsvSource({
      "2008-03-04, 18, GOVERNED, true",
      "2008-03-04, 17, GOVERNED, false",
      "2008-03-04, 16, GOVERNED, true",
      "2008-03-03, 17, EIGHTEEN_OR_OLDER, true",
      "2008-03-03, 18, EIGHTEEN_OR_OLDER, true", // an adult is always flagged
    })
    void theDateOfBirthDecidesOverAContradictingAgeAndTheContradictionIsFlagged(
        String born, int stated, Scope scope, boolean flagged) {
      Cited<Scope> cited =
          scopeOf(weekdayCsecCall().child(born(born).statedAge(AgeRange.of(stated)).build()));

      assertThat(cited.outcome()).isEqualTo(scope);
      assertThat(cited.interpretations().contains(Interpretation.MINOR)).isEqualTo(flagged);
    }
  }

  @Nested
  class AtRiskOnly {
    private Referral.Builder onlyAtRisk() {
      return weekdayCsecCall().categories(ImmutableMap.of());
    }

    @Test
    void indicatorsWithoutACategoryAreNotRoutedAndFlagged() {
      Cited<Scope> scope = scopeOf(onlyAtRisk());

      assertThat(scope.outcome()).isEqualTo(Scope.AT_RISK_ONLY);
      assertThat(scope.clauses()).contains(Clause.N_1_F_1, Clause.N_DEF_5_0);
      assertThat(scope.interpretations()).contains(Interpretation.AT_RISK_ONLY);
    }

    @Test
    void theResultReportsTheFindingAndThatTheSupervisorDecides() {
      HotlineDecision decision = HotlinePolicy.losAngeles().decide(onlyAtRisk().build());

      assertThat(decision).isInstanceOf(OutsideProtocol.class);
      assertThat(decision.atRisk().outcome().risk()).isEqualTo(AtRisk.AT_RISK);
      assertThat(decision.atRisk().outcome().decisive()).containsExactly(Indicator.A);
      assertThat(decision.steps())
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.actor()).isEqualTo(Actor.SCSW);
                assertThat(step.action()).isEqualTo(Action.DECIDE_OUTSIDE_PROTOCOL);
                assertThat(step.clauses()).contains(Clause.N_DEF_5_0);
              });
    }

    @Test
    void oneIndicatorThatIsTooFewToBeAtRiskIsStillTheSupervisorsDecision() {
      Referral.Builder onlyTruant =
          onlyAtRisk().indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.F, Answer.YES)));

      assertThat(scopeOf(onlyTruant).outcome()).isEqualTo(Scope.AT_RISK_ONLY);
    }

    @Test
    void aCategoryMakesItARoutedReferralWithOrWithoutIndicators() {
      assertThat(scopeOf(weekdayCsecCall().indicators(IndicatorAnswers.notAsked())).outcome())
          .isEqualTo(Scope.GOVERNED);
    }

    @Test
    void whatIsNotKnownOfCallerAndAgeIsStillAsked() {
      Cited<Scope> scope =
          scopeOf(
              onlyAtRisk()
                  .caller(Caller.of(CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED))
                  .child(birthDateNotKnown().build()));

      assertThat(scope.outcome()).isEqualTo(Scope.AT_RISK_ONLY);
      assertThat(scope.openQuestions()).containsExactly(Fact.CALLER_AGENCY, Fact.AGE);
    }
  }
}
