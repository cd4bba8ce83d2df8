package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.RedFlag;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopePolicyTest {
  private static final ZoneId OFFICES = ZoneId.of("America/Los_Angeles");

  private static Cited<Scope> scopeOf(Referral.Builder referral) {
    Referral call = referral.build();
    return ScopePolicy.scopeOf(call, new AgePolicy(OFFICES).under18(call));
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

      assertThat(
              scopeOf(
                  weekdayCsecCall()
                      .caller(agency)
                      .child(
                          born("1990-01-01")
                              .ageEstablished(Answer.YES)
                              .ageSource("a school record")
                              .build())))
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
      assertThat(scopeOf(noSuspicion).openQuestions()).containsExactly(Fact.CATEGORY);
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

  /** N-5.0 and P-DEF-8, ruling minor: outside only when 18 or older is established. */
  @Nested
  class Adults {
    private Child.Builder eighteen(Answer established) {
      return born("2008-03-03").ageEstablished(established).ageSource("a school record");
    }

    @Test
    void anEstablishedAdultIsOutsideByTheClausesThatSpeakOfMinorsAndItIsFlagged() {
      Cited<Scope> scope = scopeOf(weekdayCsecCall().child(eighteen(Answer.YES).build()));

      assertThat(scope.outcome()).isEqualTo(Scope.EIGHTEEN_OR_OLDER);
      assertThat(scope.clauses()).containsExactly(Clause.N_5_0, Clause.P_DEF_8);
      assertThat(scope.interpretations()).containsExactly(Interpretation.MINOR);
      assertThat(scope.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"NO", "UNKNOWN"})
    void oneWhoIsOnlySaidToBeIsGovernedFlaggedAndAskedAbout(Answer established) {
      Cited<Scope> scope = scopeOf(weekdayCsecCall().child(eighteen(established).build()));

      assertThat(scope.outcome()).isEqualTo(Scope.GOVERNED);
      assertThat(scope.clauses()).containsExactly(Clause.N_1);
      assertThat(scope.interpretations()).containsExactly(Interpretation.MINOR);
      assertThat(scope.openQuestions()).contains(Fact.AGE);
    }

    @Test
    void theDayBeforeTheBirthdayIsAMinorWhateverIsEstablished() {
      assertThat(
              scopeOf(
                      weekdayCsecCall()
                          .calledAt(losAngeles("2026-03-02T23:59:59"))
                          .child(eighteen(Answer.YES).build()))
                  .outcome())
          .isEqualTo(Scope.GOVERNED);
      assertThat(
              scopeOf(
                      weekdayCsecCall()
                          .calledAt(losAngeles("2026-03-03T00:00:00"))
                          .child(eighteen(Answer.YES).build()))
                  .outcome())
          .isEqualTo(Scope.EIGHTEEN_OR_OLDER);
    }

    @Test
    void anAdultIsNotToldThatNoReportIsNeeded() {
      HotlineDecision decision =
          HotlinePolicy.losAngeles()
              .decide(weekdayCsecCall().child(eighteen(Answer.YES).build()).build());

      assertThat(decision).isInstanceOf(OutsideProtocol.class);
      assertThat(decision.interpretations()).contains(Interpretation.MINOR);
      assertThat(Interpretation.MINOR.reading())
          .contains("silent on non-minor dependents")
          .contains("not that no report is needed");
    }

    @Test
    void anUnknownAgeIsAMinorsAndIsAsked() {
      Cited<Scope> scope = scopeOf(weekdayCsecCall().child(birthDateNotKnown().build()));

      assertThat(scope.outcome()).isEqualTo(Scope.GOVERNED);
      assertThat(scope.interpretations()).containsExactly(Interpretation.MINOR);
      assertThat(scope.openQuestions()).containsExactly(Fact.AGE);
    }

    @Test
    void anAdultsAgencyIsStillAskedWhenItMayBeAFirstResponder() {
      assertThat(
              scopeOf(
                      weekdayCsecCall()
                          .caller(Caller.notAsked())
                          .child(eighteen(Answer.YES).build()))
                  .openQuestions())
          .containsExactly(Fact.CALLER_AGENCY);
    }

    /** Ruling contradiction, of the two ages: named where the scope is decided by them. */
    @ParameterizedTest(name = "born 2000, stated 15, established {0}: {1}")
    @CsvSource({
      "UNKNOWN, GOVERNED",
      "NO,      GOVERNED",
      "YES,     EIGHTEEN_OR_OLDER",
    })
    void onBothSidesOf18AMinorUnlessEstablished(Answer established, Scope expected) {
      Cited<Scope> scope =
          scopeOf(
              weekdayCsecCall()
                  .child(
                      born("2000-01-01")
                          .statedAge(AgeRange.of(15))
                          .ageEstablished(established)
                          .ageSource("a school record")
                          .build()));

      assertThat(scope.outcome()).isEqualTo(expected);
      assertThat(scope.contradictions()).containsExactly(Contradiction.AGE);
    }
  }

  /** Ruling at-risk-only: no category, but an indicator that is present. */
  @Nested
  class AtRiskOnly {
    private Referral.Builder onlyAtRisk() {
      return weekdayCsecCall().categories(ImmutableMap.of()).imminentDanger(Answer.NO);
    }

    @Test
    void indicatorsWithoutACategoryAreNotRoutedFlaggedAndTheCategoryIsAsked() {
      Cited<Scope> scope = scopeOf(onlyAtRisk());

      assertThat(scope.outcome()).isEqualTo(Scope.AT_RISK_ONLY);
      assertThat(scope.clauses()).containsExactly(Clause.N_1_F_1, Clause.N_DEF_5_0);
      assertThat(scope.interpretations()).containsExactly(Interpretation.AT_RISK_ONLY);
      assertThat(scope.openQuestions()).containsExactly(Fact.CATEGORY);
    }

    @Test
    void theResultReportsTheFindingAndThatTheSupervisorDecides() {
      HotlineDecision decision = HotlinePolicy.losAngeles().decide(onlyAtRisk().build());

      assertThat(decision).isInstanceOf(OutsideProtocol.class);
      assertThat(decision.atRisk().outcome().risk()).isEqualTo(AtRisk.AT_RISK);
      assertThat(decision.atRisk().outcome().decisive()).containsExactly(Indicator.A);
      assertThat(decision.steps())
          .extracting(Step::action)
          .containsExactly(Action.ASK_CATEGORY, Action.DECIDE_OUTSIDE_PROTOCOL);
      assertThat(decision.steps().get(1).actor()).isEqualTo(Actor.SUPERVISOR);
      assertThat(decision.steps().get(1).clauses()).contains(Clause.N_DEF_5_0);
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
      assertThat(scope.openQuestions())
          .containsExactly(Fact.CALLER_AGENCY, Fact.CATEGORY, Fact.AGE);
    }
  }

  /** Ruling at-risk-only: neither category nor indicator yet, and nothing is refused. */
  @Nested
  class NotRoutedYet {
    private Referral.Builder neitherYet() {
      return weekdayCsecCall()
          .categories(ImmutableMap.of())
          .indicators(IndicatorAnswers.notAsked())
          .imminentDanger(Answer.NO);
    }

    private HotlineDecision decide(Referral.Builder referral) {
      return HotlinePolicy.losAngeles().decide(referral.build());
    }

    @Test
    void theCategoryIsAskedFlagged() {
      Cited<Scope> scope = scopeOf(neitherYet());

      assertThat(scope.outcome()).isEqualTo(Scope.NOT_ROUTED_YET);
      assertThat(scope.clauses()).containsExactly(Clause.N_0_2, Clause.N_1_F_1);
      assertThat(scope.interpretations()).containsExactly(Interpretation.AT_RISK_ONLY);
      assertThat(scope.openQuestions()).containsExactly(Fact.CATEGORY);
    }

    @Test
    void anIndicatorThatIsAbsentIsNoIndicator() {
      assertThat(
              scopeOf(
                      neitherYet()
                          .indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.A, Answer.NO))))
                  .outcome())
          .isEqualTo(Scope.NOT_ROUTED_YET);
    }

    @Test
    void redFlagsSettingsAndActivitiesSuggestACategoryAndEnterNone() {
      HotlineDecision decision =
          decide(
              neitherYet()
                  .addRedFlags(RedFlag.BRANDING)
                  .addIndustries(Industry.BARS)
                  .addActivities(IllicitActivity.PEER_RECRUITMENT));

      assertThat(((OutsideProtocol) decision).suggestions())
          .extracting(suggestion -> suggestion.outcome().category())
          .containsExactly(Category.CSEC, Category.CHILD_LABOR, Category.CRIMINAL_BEHAVIOR);
      assertThat(decision.steps())
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.action()).isEqualTo(Action.ASK_CATEGORY);
                assertThat(step.sentence()).contains("can be entered now as possible");
                assertThat(step.details())
                    .containsExactly(
                        Category.CSEC.label(),
                        Category.CHILD_LABOR.label(),
                        Category.CRIMINAL_BEHAVIOR.label());
              });
    }

    /** With custody or danger the result opens with that and with the running clock. */
    @ParameterizedTest(name = "custody {0}, danger {1}: {2}")
    @CsvSource({
      "YES,     YES,     ACT_ON_CUSTODY ACT_ON_DANGER ASK_CATEGORY",
      "YES,     UNKNOWN, ACT_ON_CUSTODY ASK_CATEGORY",
      "UNKNOWN, YES,     ACT_ON_DANGER ASK_CATEGORY",
      "NO,      NO,      ASK_CATEGORY",
      "UNKNOWN, UNKNOWN, ASK_CATEGORY",
    })
    void custodyAndDangerComeFirst(Answer custody, Answer danger, String actions) {
      HotlineDecision decision =
          decide(
              neitherYet()
                  .custody(nobodyHasTheChild().lawEnforcement(custody).build())
                  .imminentDanger(danger));

      assertThat(decision.steps())
          .extracting(step -> step.action().name())
          .containsExactly(actions.split(" "));
      assertThat(decision.latest(Due.MINUTES_10_TO_15))
          .contains(WEEKDAY_10AM.plus(Duration.ofMinutes(15)));
    }

    @Test
    void itNeverReadsAsIfNobodyResponded() {
      for (Referral.Builder call :
          new Referral.Builder[] {neitherYet(), neitherYet().calledAt(WEEKDAY_NIGHT)}) {
        assertThat(decide(call).steps())
            .extracting(Step::action)
            .doesNotContain(Action.DO_NOT_RESPOND, Action.EVALUATE_OUT, Action.DO_NOT_GO);
      }
      assertThat(Action.DECIDE_OUTSIDE_PROTOCOL.phrase()).contains("other hotline rules apply");
    }
  }
}
