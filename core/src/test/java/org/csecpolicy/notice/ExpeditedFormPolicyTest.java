package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.SATURDAY;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;
import static org.csecpolicy.directory.DistributionList.ALERT_LIST;
import static org.csecpolicy.directory.DistributionList.PROBATION_ALERT_LIST;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.Due;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpeditedFormPolicyTest {
  private static Optional<Unit> faxTo(ExpeditedForm form) {
    return form.faxTo().map(Cited::outcome);
  }

  private static Optional<Actor> faxConfirmedBy(ExpeditedForm form) {
    return form.faxReceiptConfirmedBy().map(Cited::outcome);
  }

  private static Set<DistributionList> emailTo(ExpeditedForm form) {
    return form.emailTo().orElseThrow().outcome();
  }

  /** Every clause that the form or a part of it rests on. */
  private static Set<Clause> clauses(Cited<ExpeditedForm> form) {
    Set<Clause> clauses = new LinkedHashSet<>(form.clauses());
    form.outcome().preparedBy().ifPresent(part -> clauses.addAll(part.clauses()));
    form.outcome().faxTo().ifPresent(part -> clauses.addAll(part.clauses()));
    form.outcome().faxReceiptConfirmedBy().ifPresent(part -> clauses.addAll(part.clauses()));
    form.outcome().emailTo().ifPresent(part -> clauses.addAll(part.clauses()));
    form.outcome().emailReceiptConfirmedBy().ifPresent(part -> clauses.addAll(part.clauses()));
    return clauses;
  }

  private static Cited<ExpeditedForm> form(Referral.Builder referral) {
    return plan(referral).expeditedForm();
  }

  private static Cited<ExpeditedForm> inCustody(Referral.Builder referral) {
    return form(referral.custody(lawEnforcementHasTheChild().build()));
  }

  private static void nothingIsSent(ExpeditedForm form) {
    assertThat(form.required()).isEqualTo(Answer.NO);
    assertThat(form.preparedBy()).isEmpty();
    assertThat(form.faxTo()).isEmpty();
    assertThat(form.faxReceiptConfirmedBy()).isEmpty();
    assertThat(form.emailTo()).isEmpty();
    assertThat(form.emailReceiptConfirmedBy()).isEmpty();
    assertThat(form.target()).isEmpty();
    assertThat(form.latest()).isEmpty();
  }

  /** N-1.b: only when law enforcement has the child in custody. */
  @Nested
  class OnlyWithCustody {
    @Test
    void lawEnforcementCustodyNeedsTheForm() {
      Cited<ExpeditedForm> form = inCustody(weekdayCsecCall());

      assertThat(form.outcome().required()).isEqualTo(Answer.YES);
      assertThat(form.outcome().preparedBy().orElseThrow().outcome()).isEqualTo(Actor.SCREENER);
      assertThat(clauses(form)).contains(Clause.N_1_B, Clause.N_2_B_1);
    }

    @Test
    void withoutItThereIsNone() {
      Cited<ExpeditedForm> form = form(weekdayCsecCall());

      nothingIsSent(form.outcome());
      assertThat(clauses(form)).contains(Clause.N_1_B);
      assertThat(form.openQuestions()).isEmpty();
    }

    @Test
    void juvenileHallAloneIsNotLawEnforcementCustodyAndFlagged() {
      Cited<ExpeditedForm> form =
          form(weekdayCsecCall().custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build()));

      nothingIsSent(form.outcome());
      assertThat(form.interpretations()).containsExactly(Interpretation.EXPEDITED_FORM);
      assertThat(form(weekdayCsecCall()).interpretations()).isEmpty();
    }

    @Test
    void probationInvolvedOrNotItIsTheSame() {
      assertThat(
              inCustody(weekdayCsecCall().probation(probation(ProbationStatus.INVOLVED)))
                  .outcome()
                  .required())
          .isEqualTo(Answer.YES);
    }
  }

  /** Custody not known, so the form is shown as it would be, with its times. */
  @Nested
  class CustodyNotKnown {
    @Test
    void theFormIsShownAsItWouldBeAndCustodyIsAsked() {
      Cited<ExpeditedForm> form =
          form(
              weekdayCsecCall()
                  .custody(
                      Custody.builder()
                          .from(lawEnforcementHasTheChild().build())
                          .lawEnforcement(Answer.UNKNOWN)
                          .build()));

      assertThat(form.outcome().required()).isEqualTo(Answer.UNKNOWN);
      assertThat(faxTo(form.outcome())).contains(Unit.REGIONAL_OFFICE);
      assertThat(emailTo(form.outcome())).containsExactly(ALERT_LIST);
      assertThat(form.outcome().target()).contains(WEEKDAY_10AM.plusSeconds(600));
      assertThat(form.outcome().latest()).contains(WEEKDAY_10AM.plusSeconds(900));
      assertThat(form.openQuestions()).contains(Fact.LAW_ENFORCEMENT_CUSTODY);
    }
  }

  /** N-1.c.1, N-3.d.2..4: in business hours to the regional office. */
  @Nested
  class InBusinessHours {
    @Test
    void clericalFaxesItToTheRegionalOfficeAndConfirmsReceipt() {
      Cited<ExpeditedForm> form = inCustody(weekdayCsecCall());

      assertThat(faxTo(form.outcome())).contains(Unit.REGIONAL_OFFICE);
      assertThat(faxConfirmedBy(form.outcome())).contains(Actor.CLERICAL);
      assertThat(form.outcome().emailReceiptConfirmedBy()).isEmpty();
      assertThat(clauses(form))
          .contains(Clause.N_1_C_1, Clause.N_1_C_3, Clause.N_3_D_2, Clause.N_3_D_3, Clause.N_3_D_4)
          .doesNotContain(Clause.N_1_C_2, Clause.N_3_E_3);
    }

    @Test
    void whoConfirmsIsDataOfTheAgency() {
      Agency agency =
          Agency.builder()
              .from(LosAngeles.agency())
              .faxReceiptConfirmedBy(Actor.SUPERVISOR)
              .build();

      assertThat(
              plan(
                      HotlinePolicy.of(agency, Readings.byDefault()),
                      weekdayCsecCall().custody(lawEnforcementHasTheChild().build()))
                  .expeditedForm()
                  .outcome()
                  .faxReceiptConfirmedBy()
                  .orElseThrow()
                  .outcome())
          .isEqualTo(Actor.SUPERVISOR);
    }
  }

  /** N-1.c.2, N-3.e.2..4: after hours to ERCP. */
  @Nested
  class AfterHours {
    @Test
    void clericalFaxesItToTheAfterHoursUnitAndConfirmsReceipt() {
      for (Instant moment : new Instant[] {WEEKDAY_NIGHT, SATURDAY}) {
        Cited<ExpeditedForm> form = inCustody(weekdayCsecCall().calledAt(moment));

        assertThat(faxTo(form.outcome())).contains(Unit.AFTER_HOURS_UNIT);
        assertThat(faxConfirmedBy(form.outcome())).contains(Actor.CLERICAL);
        assertThat(clauses(form))
            .contains(
                Clause.N_1_C_2, Clause.N_1_C_3, Clause.N_3_E_2, Clause.N_3_E_3, Clause.N_3_E_4)
            .doesNotContain(Clause.N_1_C_1, Clause.N_3_D_3);
      }
    }
  }

  /** N-2.b.2: the SCSW e-mails it, to the same lists as the pre-alert. */
  @Nested
  class Email {
    @Test
    void toTheDepartmentsListWhenProbationIsNotInvolved() {
      Cited<ExpeditedForm> form = inCustody(weekdayCsecCall());

      assertThat(emailTo(form.outcome())).containsExactly(ALERT_LIST);
      assertThat(clauses(form)).contains(Clause.N_2_B_2);
    }

    @Test
    void toBothListsWhenItIs() {
      assertThat(
              emailTo(
                  inCustody(weekdayCsecCall().probation(probation(ProbationStatus.INVOLVED)))
                      .outcome()))
          .containsExactly(ALERT_LIST, PROBATION_ALERT_LIST);
    }

    @Test
    void theRecipientsThatTheBulletDoesNotNameAreFlagged() {
      Cited<ExpeditedForm> form = inCustody(weekdayCsecCall());

      assertThat(
              Stream.of(form, form.outcome().emailTo().orElseThrow())
                  .flatMap(cited -> cited.interpretations().stream()))
          .contains(Interpretation.EXPEDITED_FORM);
    }

    @Test
    void toBothListsForAYouthFromElsewhereAtTheStagingArea() {
      assertThat(emailTo(inCustody(venturaYouth()).outcome()))
          .containsExactly(ALERT_LIST, PROBATION_ALERT_LIST);
    }
  }

  /** N-4: an open case of the CSEC unit. */
  @Nested
  class CsecUnitCase {
    @Test
    void inHoursItIsEmailedAndConfirmedByEmailAndNotFaxed() {
      Cited<ExpeditedForm> form = inCustody(withCsecUnitCase());

      assertThat(form.outcome().required()).isEqualTo(Answer.YES);
      assertThat(faxTo(form.outcome())).isEmpty();
      assertThat(faxConfirmedBy(form.outcome())).isEmpty();
      assertThat(emailTo(form.outcome())).containsExactly(ALERT_LIST);
      assertThat(form.outcome().emailReceiptConfirmedBy().orElseThrow().outcome())
          .isEqualTo(Actor.SUPERVISOR);
      assertThat(clauses(form))
          .contains(Clause.N_4_BH_2, Clause.N_4_BH_3, Clause.N_4_BH_4)
          .doesNotContain(Clause.N_1_C_1, Clause.N_3_D_3);
    }

    @Test
    void inHoursItGoesToTheDepartmentsListAlsoWhenProbationIsInvolved() {
      assertThat(
              emailTo(
                  inCustody(withCsecUnitCase().probation(probation(ProbationStatus.INVOLVED)))
                      .outcome()))
          .containsExactly(ALERT_LIST);
    }

    @Test
    void afterHoursItGoesToBothListsWhenProbationIsInvolved() {
      assertThat(
              emailTo(
                  inCustody(
                          withCsecUnitCase()
                              .calledAt(WEEKDAY_NIGHT)
                              .probation(probation(ProbationStatus.INVOLVED)))
                      .outcome()))
          .containsExactly(ALERT_LIST, PROBATION_ALERT_LIST);
    }

    @Test
    void afterHoursItIsFaxedToTheAfterHoursUnit() {
      Cited<ExpeditedForm> form = inCustody(withCsecUnitCase().calledAt(WEEKDAY_NIGHT));

      assertThat(faxTo(form.outcome())).contains(Unit.AFTER_HOURS_UNIT);
      assertThat(faxConfirmedBy(form.outcome())).contains(Actor.CLERICAL);
      assertThat(clauses(form))
          .contains(Clause.N_4_AH_2, Clause.N_4_AH_3, Clause.N_4_AH_4)
          .doesNotContain(Clause.N_3_E_3);
    }
  }

  /** Ruling expedited-clock: from the call, 10 minutes the target, 15 the latest, elapsed. */
  @Nested
  class Clock {
    @ParameterizedTest(name = "called {0}: target {1}, latest {2}")
    @CsvSource({
      "2026-03-03T18:00:00Z, 2026-03-03T18:10:00Z, 2026-03-03T18:15:00Z",
      // 01:55 before the clocks go forward at 02:00: the latest is 03:10 on the wall
      "2026-03-08T09:55:00Z, 2026-03-08T10:05:00Z, 2026-03-08T10:10:00Z",
      // 01:55 before the clocks go back at 02:00: the latest is 01:10 on the wall
      "2026-11-01T08:55:00Z, 2026-11-01T09:05:00Z, 2026-11-01T09:10:00Z",
      // across midnight and the turn of the year
      "2027-01-01T07:55:00Z, 2027-01-01T08:05:00Z, 2027-01-01T08:10:00Z",
    })
    void runsFromTheCallInElapsedMinutes(Instant called, Instant target, Instant latest) {
      ExpeditedForm form = inCustody(weekdayCsecCall().calledAt(called)).outcome();

      assertThat(form.target()).contains(target);
      assertThat(form.latest()).contains(latest);
    }

    @Test
    void runsFromTheCallAlsoWhenTheAssignmentIsLater() {
      ExpeditedForm form =
          inCustody(
                  weekdayCsecCall()
                      .calledAt(losAngeles("2026-03-03T16:50:00"))
                      .assignedAt(losAngeles("2026-03-03T17:10:00")))
              .outcome();

      assertThat(form.latest()).contains(losAngeles("2026-03-03T17:05:00"));
      assertThat(faxTo(form)).contains(Unit.AFTER_HOURS_UNIT);
    }

    @Test
    void isWhatTheStepsAreDueBy() {
      assertThat(
              plan(weekdayCsecCall().custody(lawEnforcementHasTheChild().build()))
                  .latest(Due.MINUTES_10_TO_15))
          .contains(WEEKDAY_10AM.plusSeconds(900));
      assertThat(plan(weekdayCsecCall()).latest(Due.MINUTES_10_TO_15)).isEmpty();
    }
  }

  /** Ruling expedited-held: prepared and not faxed, since a faxed form calls a responder out. */
  @Nested
  class WithoutAResponse {
    private Referral.Builder wanted(Answer custody) {
      return venturaYouth()
          .custody(nobodyHasTheChild().lawEnforcement(custody).build())
          .elsewhere(nothingThere().delinquencyWarrant(Answer.YES).build());
    }

    private void isHeld(Cited<ExpeditedForm> form, Answer required) {
      assertThat(form.outcome().required()).isEqualTo(required);
      assertThat(form.outcome().held()).isTrue();
      assertThat(form.outcome().preparedBy().orElseThrow().outcome()).isEqualTo(Actor.SCREENER);
      assertThat(form.outcome().faxTo()).isEmpty();
      assertThat(form.outcome().faxReceiptConfirmedBy()).isEmpty();
      assertThat(form.outcome().emailTo()).isEmpty();
      assertThat(form.outcome().emailReceiptConfirmedBy()).isEmpty();
      assertThat(form.outcome().target()).isEmpty();
      assertThat(form.outcome().latest()).isEmpty();
      assertThat(form.clauses()).containsExactly(Clause.N_1_B);
      assertThat(form.interpretations()).contains(Interpretation.EXPEDITED_HELD);
    }

    @Test
    void theFormIsHeldWhileLawEnforcementHasTheChild() {
      isHeld(form(wanted(Answer.YES)), Answer.YES);
      assertThat(plan(wanted(Answer.YES)).latest(Due.MINUTES_10_TO_15)).isEmpty();
    }

    @Test
    void alsoOnTheWayToTheHallAndWhenAnotherCountyIsComing() {
      isHeld(
          form(
              venturaYouth()
                  .custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build())),
          Answer.YES);
      isHeld(
          inCustody(
              venturaYouth()
                  .imminentDanger(Answer.NO)
                  .elsewhere(
                      nothingThere()
                          .electronicTransfer(ElectronicTransfer.ACCEPTED)
                          .answeredBy("Worker Lee")
                          .expectedArrival(WEEKDAY_10AM.plusSeconds(3600))
                          .build())),
          Answer.YES);
    }

    @Test
    void atTheHallCustodyThatIsNotKnownIsAsked() {
      Cited<ExpeditedForm> form =
          form(venturaYouth().custody(Custody.builder().atJuvenileHall(Answer.YES).build()));

      isHeld(form, Answer.UNKNOWN);
      assertThat(form.openQuestions()).containsExactly(Fact.LAW_ENFORCEMENT_CUSTODY);
    }

    @Test
    void thereIsNoneOfAChildOutsideTheCounty() {
      Cited<ExpeditedForm> form =
          inCustody(
              venturaYouth()
                  .child(child().residence(Place.of(VENTURA)).foundIn(Place.of(KERN)).build()));

      nothingIsSent(form.outcome());
      assertThat(form.outcome().held()).isFalse();
      assertThat(form.interpretations()).containsExactly(Interpretation.EXPEDITED_FORM);
    }

    @Test
    void thereIsNoneWithoutCustody() {
      Cited<ExpeditedForm> form =
          form(
              venturaYouth()
                  .custody(nobodyHasTheChild().build())
                  .child(child().residence(Place.of(VENTURA)).foundIn(Place.of(KERN)).build()));

      nothingIsSent(form.outcome());
      assertThat(form.interpretations()).isEmpty();
    }

    @Test
    void itIsFaxedWhereTheDepartmentResponds() {
      assertThat(inCustody(venturaYouth()).outcome().held()).isFalse();
      assertThat(inCustody(venturaYouth()).outcome().faxTo()).isPresent();
    }
  }

  /** Ruling contradiction: custody as it counts. */
  @Nested
  class Contradicted {
    @Test
    void refusedByTheHallSomebodyBroughtTheChild() {
      Cited<ExpeditedForm> form =
          form(venturaYouth().custody(nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED).build()));

      assertThat(form.outcome().required()).isEqualTo(Answer.YES);
      assertThat(form.outcome().held()).isFalse();
      assertThat(form.contradictions()).containsExactly(Contradiction.HALL_REFUSED_AND_NO_CUSTODY);
    }

    @Test
    void nobodyHasAChildWhoseHolderIsNamed() {
      Cited<ExpeditedForm> form =
          form(weekdayCsecCall().custody(nobodyHasTheChild().heldBy("Pomona station").build()));

      assertThat(form.outcome().required()).isEqualTo(Answer.UNKNOWN);
      assertThat(form.contradictions()).containsExactly(Contradiction.HELD_AND_NO_CUSTODY);
      assertThat(form.openQuestions()).containsExactly(Fact.LAW_ENFORCEMENT_CUSTODY);
    }

    @Test
    void atTheHallItIsAskedWhetherCustodyIsOver() {
      Cited<ExpeditedForm> form =
          form(
              weekdayCsecCall()
                  .custody(lawEnforcementHasTheChild().atJuvenileHall(Answer.YES).build()));

      assertThat(form.outcome().required()).isEqualTo(Answer.UNKNOWN);
      assertThat(form.contradictions()).containsExactly(Contradiction.CUSTODY_AND_AT_HALL);
      assertThat(form.openQuestions()).containsExactly(Fact.LAW_ENFORCEMENT_CUSTODY);
    }
  }

  /** A child of the county elsewhere: the department responds, and the form goes. */
  @Test
  void aChildOfTheCountyInCustodyElsewhereHasTheForm() {
    Cited<ExpeditedForm> form =
        inCustody(weekdayCsecCall().child(child().foundIn(Place.of(VENTURA)).build()));

    assertThat(form.outcome().required()).isEqualTo(Answer.YES);
    assertThat(form.outcome().held()).isFalse();
  }
}
