package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.jurisdiction.Jurisdictions;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrossReportPolicyTest {
  private static ImmutableList<Cited<CrossReport>> reports(Referral.Builder builder) {
    Referral referral = builder.build();
    return new CrossReportPolicy(LosAngeles.agency(), Readings.byDefault())
        .reports(referral, Jurisdictions.of(referral, Readings.byDefault()));
  }

  private static Cited<CrossReport> theReport(Referral.Builder referral) {
    List<Cited<CrossReport>> reports = reports(referral);
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static ImmutableList<Cited<Instruction>> instructions(Referral.Builder builder) {
    Referral referral = builder.build();
    return new InstructionPolicy(LosAngeles.agency(), Readings.byDefault())
        .instructions(referral, Jurisdictions.of(referral, Readings.byDefault()));
  }

  private static Elsewhere transfer(ElectronicTransfer transfer) {
    return nothingThere().willRespond(WillRespond.YES).electronicTransfer(transfer).build();
  }

  private static Elsewhere wanted() {
    return nothingThere().delinquencyWarrant(Answer.YES).build();
  }

  /** N-OOC-1: to the county or state of residence, always. */
  @Nested
  class ToTheResidence {
    @Test
    void everyYouthFromElsewhereIsCrossReportedThere() {
      assertThat(theReport(venturaYouth()).outcome().place()).contains(Place.in(VENTURA));
      assertThat(theReport(kernYouth()).outcome().place()).contains(Place.in(KERN));
      assertThat(theReport(nevadaYouth()).outcome().place()).contains(Place.in(CLARK_NEVADA));
      assertThat(theReport(livingIn(Place.in(UsState.AZ))).outcome().place())
          .contains(Place.in(UsState.AZ));
      for (Referral.Builder youth :
          new Referral.Builder[] {venturaYouth(), kernYouth(), nevadaYouth()}) {
        assertThat(theReport(youth).outcome().recipient()).isEqualTo(Recipient.JURISDICTION);
        assertThat(theReport(youth).clauses()).contains(Clause.N_OOC_1);
      }
    }

    @Test
    void alsoWhenLosAngelesKeepsTheYouthBecauseOfItsOwnCase() {
      Cited<CrossReport> report =
          theReport(withCsecUnitCase().child(child().residence(Place.in(VENTURA)).build()));

      assertThat(report.outcome().recipient()).isEqualTo(Recipient.JURISDICTION);
      assertThat(report.clauses()).contains(Clause.N_OOC_1);
    }

    @Test
    void aLosAngelesChildIsNotCrossReportedWhereverFound() {
      assertThat(reports(weekdayCsecCall())).isEmpty();
      assertThat(reports(weekdayCsecCall().child(child().foundIn(Place.in(VENTURA)).build())))
          .isEmpty();
    }

    @Test
    void norIsAChildWhoseResidenceIsNotKnown() {
      assertThat(reports(livingIn(Place.unknown()))).isEmpty();
    }

    @Test
    void openServicesThatAreNotKnownAreAsked() {
      assertThat(
              theReport(
                      venturaYouth().elsewhere(nothingThere().openServices(Answer.UNKNOWN).build()))
                  .openQuestions())
          .contains(Fact.OPEN_SERVICES);
      assertThat(theReport(venturaYouth()).openQuestions()).doesNotContain(Fact.OPEN_SERVICES);
    }
  }

  /** N-OOC-9, N-OOC-10 and N-OOC-16: how it is made. */
  @Nested
  class Modes {
    @Test
    void byElectronicTransferWhenTheSurroundingCountyAccepts() {
      Cited<CrossReport> report =
          theReport(venturaYouth().elsewhere(transfer(ElectronicTransfer.ACCEPTED)));

      assertThat(report.outcome().mode()).isEqualTo(Mode.ELECTRONIC_TRANSFER);
      assertThat(report.clauses()).contains(Clause.N_OOC_1, Clause.N_OOC_9);
    }

    @Test
    void alsoWhileTheDepartmentRespondsUntilItComes() {
      assertThat(
              theReport(
                      venturaYouth()
                          .custody(lawEnforcementHasTheChild().build())
                          .elsewhere(transfer(ElectronicTransfer.ACCEPTED)))
                  .outcome()
                  .mode())
          .isEqualTo(Mode.ELECTRONIC_TRANSFER);
    }

    @Test
    void verballyWhenItDeclinesTheTransfer() {
      Cited<CrossReport> report =
          theReport(venturaYouth().elsewhere(transfer(ElectronicTransfer.DECLINED)));

      assertThat(report.outcome().mode()).isEqualTo(Mode.VERBAL);
      assertThat(report.clauses()).contains(Clause.N_OOC_1, Clause.N_OOC_10);
    }

    @Test
    void verballyAlsoWhenTheWaitingChildGetsAResponse() {
      assertThat(
              theReport(
                      venturaYouth()
                          .custody(lawEnforcementHasTheChild().build())
                          .elsewhere(transfer(ElectronicTransfer.DECLINED)))
                  .outcome()
                  .mode())
          .isEqualTo(Mode.VERBAL);
    }

    @Test
    void theTransferRulesAreForSurroundingCountiesOnly() {
      assertThat(
              theReport(kernYouth().elsewhere(transfer(ElectronicTransfer.ACCEPTED)))
                  .outcome()
                  .mode())
          .isEqualTo(Mode.NOT_STATED);
      assertThat(
              theReport(nevadaYouth().elsewhere(transfer(ElectronicTransfer.DECLINED)))
                  .outcome()
                  .mode())
          .isEqualTo(Mode.NOT_STATED);
    }

    @Test
    void otherwiseTheTextDoesNotSay() {
      assertThat(theReport(venturaYouth()).outcome().mode()).isEqualTo(Mode.NOT_STATED);
    }

    @Test
    void toTheCorrectJurisdictionWhenTheYouthGoesToJuvenileHall() {
      assertThat(theReport(venturaYouth().elsewhere(wanted())).clauses())
          .contains(Clause.N_OOC_1, Clause.N_OOC_16);
      assertThat(theReport(venturaYouth()).clauses()).doesNotContain(Clause.N_OOC_16);
    }

    @Test
    void verballyToTheCorrectJurisdictionWhenTheTransferWasDeclinedAsWell() {
      Elsewhere declined = transfer(ElectronicTransfer.DECLINED);
      Elsewhere both = Elsewhere.builder().from(declined).delinquencyWarrant(Answer.YES).build();

      Cited<CrossReport> toTheHall = theReport(venturaYouth().elsewhere(both));
      assertThat(toTheHall.outcome().mode()).isEqualTo(Mode.VERBAL);
      assertThat(toTheHall.clauses())
          .containsExactly(Clause.N_OOC_1, Clause.N_OOC_10, Clause.N_OOC_16);
      assertThat(theReport(venturaYouth().elsewhere(declined)).clauses())
          .containsExactly(Clause.N_OOC_1, Clause.N_OOC_10);
    }

    @Test
    void onlyASurroundingCountyIsAskedWhetherItRespondsAndTakesTheTransfer() {
      assertThat(theReport(venturaYouth()).openQuestions())
          .containsExactlyInAnyOrder(Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER);
      assertThat(theReport(kernYouth()).openQuestions()).isEmpty();
    }

    @Test
    void aYouthWhoGoesToJuvenileHallIsNotTransferredAsWell() {
      Elsewhere both =
          Elsewhere.builder()
              .from(transfer(ElectronicTransfer.ACCEPTED))
              .delinquencyWarrant(Answer.YES)
              .build();

      assertThat(theReport(venturaYouth().elsewhere(both)).outcome().mode())
          .isNotEqualTo(Mode.ELECTRONIC_TRANSFER);
    }
  }

  /** P-REP-4: labor trafficking is cross-reported to law enforcement, in both labor categories. */
  @Nested
  class Labor {
    @ParameterizedTest
    @EnumSource(
        value = Category.class,
        names = {"CHILD_LABOR", "CRIMINAL_BEHAVIOR"})
    void goesToLawEnforcementCitingTheGuide(Category labor) {
      for (Suspicion suspicion : Suspicion.values()) {
        Cited<CrossReport> report =
            theReport(weekdayCsecCall().categories(ImmutableMap.of(labor, suspicion)));

        assertThat(report.outcome().recipient()).isEqualTo(Recipient.LAW_ENFORCEMENT);
        assertThat(report.outcome().place()).isEmpty();
        assertThat(report.clauses()).contains(Clause.P_REP_4);
        assertThat(report.interpretations()).contains(Interpretation.LABOR_CROSS_REPORT);
      }
    }

    @Test
    void bothCategoriesAreOneReport() {
      theReport(
          weekdayCsecCall()
              .categories(
                  ImmutableMap.of(
                      Category.CHILD_LABOR,
                      Suspicion.POSSIBLE,
                      Category.CRIMINAL_BEHAVIOR,
                      Suspicion.POSSIBLE)));
    }

    @Test
    void sexualExploitationAloneIsNotLabor() {
      assertThat(reports(weekdayCsecCall())).isEmpty();
    }

    @Test
    void theCountyOfResidenceComesFirst() {
      assertThat(
              reports(
                  venturaYouth()
                      .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE))))
          .extracting(report -> report.outcome().recipient())
          .containsExactly(Recipient.JURISDICTION, Recipient.LAW_ENFORCEMENT);
    }
  }

  /** N-OOC-15. */
  @Nested
  class Transport {
    @Test
    void lawEnforcementIsInstructedWithAReportOrAWarrant() {
      Cited<Instruction> instruction = instructions(venturaYouth().elsewhere(wanted())).get(0);

      assertThat(instruction.outcome()).isEqualTo(Instruction.TRANSPORT_TO_JUVENILE_HALL);
      assertThat(instruction.clauses()).contains(Clause.N_OOC_15);
      assertThat(instruction.interpretations()).contains(Interpretation.REPORT_OR_WARRANT);
    }

    @Test
    void otherwiseNot() {
      assertThat(instructions(venturaYouth())).isEmpty();
      assertThat(instructions(weekdayCsecCall().elsewhere(wanted()))).isEmpty();
      assertThat(
              instructions(
                  venturaYouth()
                      .elsewhere(wanted())
                      .custody(nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED).build())))
          .isEmpty();
    }

    @Test
    void aYouthWhoIsThereAlreadyNeedsNoTransport() {
      assertThat(
              instructions(
                  venturaYouth()
                      .elsewhere(wanted())
                      .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build())))
          .extracting(Cited::outcome)
          .doesNotContain(Instruction.TRANSPORT_TO_JUVENILE_HALL);
    }
  }

  /** N-OOC-3. */
  @Nested
  class WarrantCopy {
    private Elsewhere services(Answer answer) {
      return nothingThere().openServices(answer).build();
    }

    @Test
    void isRequestedWhenThereAreOpenServices() {
      for (Referral.Builder youth :
          new Referral.Builder[] {venturaYouth(), kernYouth(), nevadaYouth()}) {
        List<Cited<Instruction>> instructions = instructions(youth.elsewhere(services(Answer.YES)));

        assertThat(instructions)
            .extracting(Cited::outcome)
            .containsExactly(Instruction.REQUEST_WARRANT_COPY);
        assertThat(instructions.get(0).clauses()).contains(Clause.N_OOC_3);
      }
    }

    @Test
    void alsoWhenLosAngelesKeepsTheYouth() {
      assertThat(
              instructions(
                  withCsecUnitCase()
                      .child(child().residence(Place.in(VENTURA)).build())
                      .elsewhere(services(Answer.YES))))
          .extracting(Cited::outcome)
          .containsExactly(Instruction.REQUEST_WARRANT_COPY);
    }

    @Test
    void alsoWhenTheYouthIsEvaluatedOut() {
      assertThat(
              instructions(
                  venturaYouth()
                      .elsewhere(
                          Elsewhere.builder().from(wanted()).openServices(Answer.YES).build())))
          .extracting(Cited::outcome)
          .containsExactlyInAnyOrder(
              Instruction.TRANSPORT_TO_JUVENILE_HALL, Instruction.REQUEST_WARRANT_COPY);
    }

    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"NO", "UNKNOWN"})
    void isNotRequestedOtherwise(Answer openServices) {
      assertThat(instructions(venturaYouth().elsewhere(services(openServices)))).isEmpty();
    }

    @Test
    void isNotRequestedForALosAngelesChild() {
      assertThat(instructions(weekdayCsecCall().elsewhere(services(Answer.YES)))).isEmpty();
    }
  }

  /** N-OOC-8. */
  @Nested
  class Escalation {
    private Elsewhere declinesToRespond(Answer openJurisdiction) {
      return nothingThere().willRespond(WillRespond.NO).openJurisdiction(openJurisdiction).build();
    }

    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"YES", "UNKNOWN"})
    void managementHearsThatACountyWithOpenJurisdictionWillNotRespond(Answer openJurisdiction) {
      List<Cited<Instruction>> instructions =
          instructions(venturaYouth().elsewhere(declinesToRespond(openJurisdiction)));

      assertThat(instructions)
          .extracting(Cited::outcome)
          .containsExactly(Instruction.ESCALATE_TO_MANAGEMENT);
      assertThat(instructions.get(0).clauses()).contains(Clause.N_OOC_8);
      assertThat(instructions.get(0).interpretations())
          .contains(Interpretation.DECLINES_TO_RESPOND);
    }

    @Test
    void notWithoutOpenJurisdiction() {
      assertThat(instructions(venturaYouth().elsewhere(declinesToRespond(Answer.NO)))).isEmpty();
    }

    @Test
    void notWhileItHasNotAnswered() {
      assertThat(
              instructions(
                  venturaYouth()
                      .elsewhere(
                          nothingThere()
                              .willRespond(WillRespond.PENDING)
                              .openJurisdiction(Answer.YES)
                              .build())))
          .isEmpty();
    }

    @Test
    void notBecauseItDeclinedATransferOnly() {
      assertThat(
              instructions(
                  venturaYouth()
                      .elsewhere(
                          nothingThere()
                              .willRespond(WillRespond.YES)
                              .openJurisdiction(Answer.YES)
                              .electronicTransfer(ElectronicTransfer.DECLINED)
                              .build())))
          .isEmpty();
    }

    @Test
    void onlyForASurroundingCounty() {
      assertThat(instructions(kernYouth().elsewhere(declinesToRespond(Answer.YES)))).isEmpty();
      assertThat(instructions(nevadaYouth().elsewhere(declinesToRespond(Answer.YES)))).isEmpty();
    }

    @Test
    void alsoWhenJuvenileHallRefusedTheYouth() {
      assertThat(
              instructions(
                  venturaYouth()
                      .custody(nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED).build())
                      .elsewhere(declinesToRespond(Answer.YES))))
          .extracting(Cited::outcome)
          .contains(Instruction.ESCALATE_TO_MANAGEMENT);
    }
  }
}
