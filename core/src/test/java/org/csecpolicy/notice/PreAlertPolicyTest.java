package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.SATURDAY;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.everyConditionOfTheException;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.ward602AtHome;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;
import static org.csecpolicy.directory.DistributionList.ALERT_LIST;
import static org.csecpolicy.directory.DistributionList.PROBATION_ALERT_LIST;

import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.Due;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PreAlertPolicyTest {
  private static Cited<PreAlert> alert(Referral.Builder referral) {
    return plan(referral).preAlert();
  }

  private static void dcfsAlone(Cited<PreAlert> alert) {
    assertThat(alert.outcome().lists()).containsExactly(ALERT_LIST);
  }

  private static void bothLists(Cited<PreAlert> alert) {
    assertThat(alert.outcome().lists()).containsExactly(ALERT_LIST, PROBATION_ALERT_LIST);
  }

  @Test
  void anAlertIsToItsLists() {
    assertThat(PreAlert.of(PreAlert.ALERT_LIST_ONLY, true).lists()).containsExactly(ALERT_LIST);
  }

  /** Ruling pre-alert-always. */
  @Nested
  class Always {
    @Test
    void forACsecUnitCaseInHoursAlthoughItsSectionIsSilentFlagged() {
      Cited<PreAlert> alert = alert(withCsecUnitCase());

      dcfsAlone(alert);
      assertThat(alert.interpretations()).contains(Interpretation.PRE_ALERT_ALWAYS);
    }
  }

  /** N-2.b.3..5, N-3.d.6, N-6.3. */
  @Nested
  class Recipients {
    @Test
    void theDepartmentsListWhenProbationIsNotInvolved() {
      Cited<PreAlert> alert = alert(weekdayCsecCall());

      dcfsAlone(alert);
      assertThat(alert.clauses()).contains(Clause.N_2_B_0, Clause.N_2_B_3, Clause.N_3_D_6);
    }

    @Test
    void bothListsWhenProbationIsInvolved() {
      Cited<PreAlert> alert =
          alert(weekdayCsecCall().probation(probation(ProbationStatus.INVOLVED)));

      bothLists(alert);
      assertThat(alert.clauses()).contains(Clause.N_2_B_4).doesNotContain(Clause.N_2_B_3);
    }

    @Test
    void bothListsForAYouthIncarceratedAtJuvenileHall() {
      Cited<PreAlert> alert =
          alert(weekdayCsecCall().custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build()));

      bothLists(alert);
      assertThat(alert.clauses()).contains(Clause.N_2_B_5);
    }

    @Test
    void bothListsUnder602Status() {
      for (Referral.Builder ward :
          new Referral.Builder[] {
            ward602AtHome(),
            ward602InPlacement(),
            ward602InPlacement().againstPlacement(AgainstPlacement.STAFF)
          }) {
        Cited<PreAlert> alert = alert(ward);

        bothLists(alert);
        assertThat(alert.clauses()).contains(Clause.N_6_3);
      }
    }

    @Test
    void aWardAtJuvenileHallIsAlertedForBothReasons() {
      for (Referral.Builder ward : new Referral.Builder[] {ward602AtHome(), ward602InPlacement()}) {
        Cited<PreAlert> alert =
            alert(ward.custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build()));

        bothLists(alert);
        assertThat(alert.clauses()).contains(Clause.N_2_B_4, Clause.N_2_B_5, Clause.N_6_3);
      }
    }

    @Test
    void bothListsForACsecUnitCaseWithProbation() {
      bothLists(alert(withCsecUnitCase().probation(probation(ProbationStatus.INVOLVED))));
    }

    @Test
    void theListsBearTheirPrintedNamesWithoutTheStraySpace() {
      assertThat(LosAngeles.agency().nameOf(ALERT_LIST)).isEqualTo("EDL-DCFS_CSEC");
      assertThat(LosAngeles.agency().nameOf(PROBATION_ALERT_LIST))
          .isEqualTo("EDL-PROBChildTrafficking");
    }
  }

  /** Ruling probation-unverified: never wait, never over-share on a guess. */
  @Nested
  class ProbationNotVerified {
    @Test
    void theDepartmentsListAtOnceFlaggedAndAsked() {
      Cited<PreAlert> alert = alert(weekdayCsecCall().probation(Probation.notVerified()));

      dcfsAlone(alert);
      assertThat(alert.interpretations()).contains(Interpretation.PROBATION_UNVERIFIED);
      assertThat(alert.openQuestions()).contains(Fact.PROBATION_STATUS);
    }

    @Test
    void bothListsAtJuvenileHallNevertheless() {
      bothLists(
          alert(
              weekdayCsecCall()
                  .probation(Probation.notVerified())
                  .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build())));
    }

    @Test
    void juvenileHallIsNotAskedWhenBothListsAreAlertedAnyway() {
      assertThat(
              alert(
                      ward602AtHome()
                          .custody(nobodyHasTheChild().atJuvenileHall(Answer.UNKNOWN).build()))
                  .openQuestions())
          .isEmpty();
    }

    @Test
    void juvenileHallThatIsNotKnownIsAsked() {
      Cited<PreAlert> alert =
          alert(
              weekdayCsecCall()
                  .custody(nobodyHasTheChild().atJuvenileHall(Answer.UNKNOWN).build()));

      dcfsAlone(alert);
      assertThat(alert.openQuestions()).contains(Fact.AT_JUVENILE_HALL);
    }
  }

  /** N-OOC-18 and N-OOC-21: both lists, whether or not Probation is involved. */
  @Nested
  class OutOfCounty {
    /** Whether law enforcement has the youth or not, and whatever becomes of the referral. */
    @Test
    void bothListsWithAReportOrWarrant() {
      Elsewhere wanted = nothingThere().delinquencyWarrant(Answer.YES).build();
      Cited<PreAlert> inCustody =
          alert(venturaYouth().custody(lawEnforcementHasTheChild().build()).elsewhere(wanted));
      Cited<PreAlert> atLarge = alert(venturaYouth().elsewhere(wanted));

      bothLists(inCustody);
      bothLists(atLarge);
      assertThat(inCustody.clauses()).contains(Clause.N_OOC_18).doesNotContain(Clause.N_OOC_21);
      assertThat(atLarge.clauses()).contains(Clause.N_OOC_21);
    }

    @Test
    void bothListsWhenTheOtherCountyIsComingForAWantedYouth() {
      Referral.Builder youth =
          venturaYouth()
              .imminentDanger(Answer.NO)
              .elsewhere(
                  coming(ElectronicTransfer.ACCEPTED).delinquencyWarrant(Answer.YES).build());

      assertThat(plan(youth).disposition().outcome()).isEqualTo(Disposition.TRANSFER);
      bothLists(alert(youth));
      assertThat(alert(youth).clauses()).contains(Clause.N_OOC_18);
    }

    private Elsewhere.Builder coming(ElectronicTransfer transfer) {
      return nothingThere()
          .willRespond(WillRespond.YES)
          .electronicTransfer(transfer)
          .answeredBy("Worker Lee")
          .expectedArrival(Referrals.WEEKDAY_10AM.plusSeconds(3600));
    }

    @Test
    void bothListsForEveryStagingAreaResponse() {
      Elsewhere accepted =
          nothingThere()
              .willRespond(WillRespond.YES)
              .electronicTransfer(ElectronicTransfer.ACCEPTED)
              .build();
      for (Referral.Builder youth :
          new Referral.Builder[] {
            venturaYouth(),
            nevadaYouth(),
            venturaYouth().custody(nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED).build()),
            venturaYouth().custody(lawEnforcementHasTheChild().build()).elsewhere(accepted)
          }) {
        Cited<PreAlert> alert = alert(youth);

        bothLists(alert);
        assertThat(alert.clauses()).contains(Clause.N_OOC_21).doesNotContain(Clause.N_OOC_18);
      }
    }

    @Test
    void theDepartmentsListAloneForATransferOrADeclinedTransfer() {
      for (ElectronicTransfer transfer :
          new ElectronicTransfer[] {ElectronicTransfer.ACCEPTED, ElectronicTransfer.DECLINED}) {
        Referral.Builder youth =
            venturaYouth().imminentDanger(Answer.NO).elsewhere(coming(transfer).build());

        assertThat(plan(youth).disposition().outcome().departmentResponds()).isFalse();
        dcfsAlone(alert(youth));
      }
    }

    /** Ruling not-here: no Probation list on these bullets alone, report or warrant or not. */
    @Test
    void theDepartmentsListAloneForAYouthWhoIsNotHere() {
      Child away =
          Referrals.child()
              .residence(Place.of(Referrals.CLARK_NEVADA))
              .foundIn(Place.of(Referrals.CLARK_NEVADA))
              .build();
      Referral.Builder youth =
          nevadaYouth()
              .child(away)
              .elsewhere(nothingThere().delinquencyWarrant(Answer.YES).build());

      assertThat(plan(youth).disposition().outcome()).isEqualTo(Disposition.REPORT_ELSEWHERE);
      dcfsAlone(alert(youth));
      bothLists(alert(youth.probation(probation(ProbationStatus.INVOLVED))));
    }

    @Test
    void bothListsForAYouthFromElsewhereAtJuvenileHall() {
      Cited<PreAlert> alert =
          alert(venturaYouth().custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build()));

      bothLists(alert);
      assertThat(alert.clauses()).contains(Clause.N_2_B_5);
    }

    @Test
    void soDoesAYouthOnTheWayThere() {
      for (Referral.Builder youth :
          new Referral.Builder[] {
            venturaYouth()
                .custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build()),
            weekdayCsecCall()
                .custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build())
          }) {
        bothLists(alert(youth));
        assertThat(alert(youth).clauses()).contains(Clause.N_2_B_5);
      }
    }

    /** Another county's Probation is not this county's: it hears by the cross report. */
    @Test
    void notForAWardOfAnotherCounty() {
      dcfsAlone(alert(weekdayCsecCall().probation(probation(ProbationStatus.WARD_ELSEWHERE))));
    }
  }

  /** N-3.e.6 and N-4.ah.6: it says that the referral is with the after-hours unit. */
  @Nested
  class AfterHours {
    @Test
    void itIndicatesTheAfterHoursAssignment() {
      Cited<PreAlert> alert = alert(weekdayCsecCall().calledAt(WEEKDAY_NIGHT));

      assertThat(alert.outcome().statesAfterHoursAssignment()).isTrue();
      assertThat(alert.clauses())
          .contains(Clause.N_3_E_5, Clause.N_3_E_6)
          .doesNotContain(Clause.N_3_D_6);
    }

    @Test
    void forACsecUnitCaseUnderItsOwnSection() {
      Cited<PreAlert> alert = alert(withCsecUnitCase().calledAt(SATURDAY));

      assertThat(alert.outcome().statesAfterHoursAssignment()).isTrue();
      assertThat(alert.clauses()).contains(Clause.N_4_AH_5, Clause.N_4_AH_6);
    }

    @Test
    void inHoursItDoesNot() {
      assertThat(alert(weekdayCsecCall()).outcome().statesAfterHoursAssignment()).isFalse();
      assertThat(alert(withCsecUnitCase()).outcome().statesAfterHoursAssignment()).isFalse();
      assertThat(alert(inPlacement()).outcome().statesAfterHoursAssignment()).isFalse();
    }

    @Test
    void norWhenNobodyWasAssigned() {
      assertThat(
              alert(
                      venturaYouth()
                          .calledAt(SATURDAY)
                          .custody(lawEnforcementHasTheChild().build())
                          .elsewhere(nothingThere().missingPersonReport(Answer.YES).build()))
                  .outcome()
                  .statesAfterHoursAssignment())
          .isFalse();
    }

    @Test
    void norWhenTheAgencyReadsThatTheRegionalOfficeHasIt() {
      HotlinePolicy policy =
          HotlinePolicy.of(
              LosAngeles.agency(), Readings.of(Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE));

      assertThat(
              plan(policy, everyConditionOfTheException().calledAt(SATURDAY))
                  .preAlert()
                  .outcome()
                  .statesAfterHoursAssignment())
          .isFalse();
    }
  }

  /** Ruling no-invented-deadline. */
  @Nested
  class NoInventedDeadline {
    @Test
    void thePreAlertHasNone() {
      assertThat(plan(weekdayCsecCall()).steps())
          .filteredOn(step -> step.action() == Action.SEND_PRE_ALERT)
          .singleElement()
          .satisfies(step -> assertThat(step.due()).isEqualTo(Due.NOT_STATED));
      assertThat(plan(weekdayCsecCall()).latest(Due.NOT_STATED)).isEqualTo(Optional.empty());
    }
  }

  /** N-OOC-18 is of an outsider: a report on our own child alerts nobody else. */
  @Test
  void aReportOnOurOwnChildAlertsNoOtherListAndIsNotAskedFor() {
    Referral.Builder ours =
        weekdayCsecCall().elsewhere(nothingThere().missingPersonReport(Answer.YES).build());
    dcfsAlone(alert(ours));
    bothLists(alert(kernYouth().elsewhere(nothingThere().missingPersonReport(Answer.YES).build())));

    Elsewhere notAsked = nothingThere().missingPersonReport(Answer.UNKNOWN).build();
    assertThat(alert(weekdayCsecCall().elsewhere(notAsked)).openQuestions()).isEmpty();
    Referral.Builder notHere =
        kernYouth()
            .child(child().residence(Place.of(KERN)).foundIn(Place.of(KERN)).build())
            .elsewhere(notAsked);
    assertThat(alert(notHere).openQuestions()).containsExactly(Fact.MISSING_PERSON_REPORT);
  }
}
