package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.ward602AtHome;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;

import java.util.List;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.jurisdiction.Jurisdictions;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of others: every step of every row that matches, whatever the disposition. */
class InstructionPolicyTest {
  private static List<Cited<Instruction>> instructions(
      Referral.Builder builder, Reading... chosen) {
    Referral referral = builder.build();
    Readings readings = Readings.of(chosen);
    return new InstructionPolicy(LosAngeles.agency(), readings)
        .instructions(referral, Jurisdictions.of(referral, readings));
  }

  private static List<Instruction> asked(Referral.Builder referral, Reading... chosen) {
    return instructions(referral, chosen).stream().map(Cited::outcome).toList();
  }

  private static Cited<Instruction> the(Instruction instruction, Referral.Builder referral) {
    return instructions(referral).stream()
        .filter(each -> each.outcome() == instruction)
        .findFirst()
        .orElseThrow();
  }

  private static Elsewhere.Builder wanted() {
    return nothingThere().delinquencyWarrant(Answer.YES);
  }

  private static Referral.Builder wantedInCustody() {
    return venturaYouth().custody(lawEnforcementHasTheChild().build()).elsewhere(wanted().build());
  }

  private static Referral.Builder foundIn(Referral.Builder youth, Place place) {
    return youth.child(child().residence(youth.build().child().residence()).foundIn(place).build());
  }

  /** N-OOC-15: law enforcement, which has the youth, takes the youth to Juvenile Hall. */
  @Nested
  class Transport {
    @Test
    void isTheFirstInstructionWithAReportOrAWarrant() {
      for (Elsewhere.Builder there :
          List.of(wanted(), nothingThere().missingPersonReport(Answer.YES))) {
        for (Referral.Builder youth : List.of(venturaYouth(), kernYouth(), nevadaYouth())) {
          List<Cited<Instruction>> instructions =
              instructions(
                  youth.custody(lawEnforcementHasTheChild().build()).elsewhere(there.build()));

          assertThat(instructions)
              .extracting(Cited::outcome)
              .containsExactly(
                  Instruction.TRANSPORT_TO_JUVENILE_HALL, Instruction.ASK_JUVENILE_HALL);
          assertThat(instructions.get(0).clauses()).containsExactly(Clause.N_OOC_15);
          assertThat(instructions.get(0).interpretations())
              .containsExactly(Interpretation.REPORT_OR_WARRANT);
        }
      }
    }

    @Test
    void onlyWhenLawEnforcementHasTheYouth() {
      for (Answer custody : new Answer[] {Answer.NO, Answer.UNKNOWN}) {
        assertThat(
                asked(
                    venturaYouth()
                        .custody(nobodyHasTheChild().lawEnforcement(custody).build())
                        .elsewhere(wanted().build())))
            .doesNotContain(Instruction.TRANSPORT_TO_JUVENILE_HALL);
      }
    }

    @Test
    void notWithoutAReportOrWarrantNorForAChildOfTheCounty() {
      assertThat(asked(venturaYouth().custody(lawEnforcementHasTheChild().build()))).isEmpty();
      assertThat(
              asked(
                  weekdayCsecCall()
                      .custody(lawEnforcementHasTheChild().build())
                      .elsewhere(wanted().build())))
          .isEmpty();
    }

    @Test
    void notWhileTheChildMayBeOurs() {
      assertThat(asked(wantedInCustody().openCase(OpenCase.notAsked())))
          .containsExactly(Instruction.ASK_JUVENILE_HALL);
    }

    @Test
    void notOnceTheYouthIsThereOnTheWayRefusedOrElsewhere() {
      for (Custody.Builder custody :
          List.of(
              nobodyHasTheChild().atJuvenileHall(Answer.YES),
              lawEnforcementHasTheChild().beingTransported(Answer.YES))) {
        assertThat(asked(wantedInCustody().custody(custody.build())))
            .containsExactly(Instruction.ASK_JUVENILE_HALL);
      }
      assertThat(
              asked(
                  wantedInCustody()
                      .custody(lawEnforcementHasTheChild().hallAnswer(HallAnswer.REFUSED).build())))
          .isEmpty();
      assertThat(asked(foundIn(wantedInCustody(), Place.of(KERN)))).isEmpty();
    }

    @Test
    void readOtherwiseNotForAReportAlone() {
      Referral.Builder missing =
          wantedInCustody().elsewhere(nothingThere().missingPersonReport(Answer.YES).build());

      assertThat(asked(missing, Reading.DELINQUENCY_WARRANT_ONLY)).isEmpty();
      assertThat(asked(wantedInCustody(), Reading.DELINQUENCY_WARRANT_ONLY))
          .contains(Instruction.TRANSPORT_TO_JUVENILE_HALL);
    }
  }

  /** Ruling report-or-warrant: nobody has the youth, and law enforcement is told. */
  @Nested
  class TellOfReportOrWarrant {
    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"NO", "UNKNOWN"})
    void thatIsReportedAndThePlace(Answer custody) {
      Referral.Builder youth =
          venturaYouth()
              .custody(nobodyHasTheChild().lawEnforcement(custody).build())
              .elsewhere(nothingThere().missingPersonReport(Answer.YES).build());
      Cited<Instruction> told = the(Instruction.TELL_OF_REPORT_OR_WARRANT, youth);

      assertThat(told.clauses()).containsExactly(Clause.N_OOC_15);
      assertThat(told.interpretations())
          .containsExactlyInAnyOrder(Interpretation.REPORT_OR_WARRANT, Interpretation.SAME_PLACE);
      assertThat(told.openQuestions().contains(Fact.LAW_ENFORCEMENT_CUSTODY))
          .isEqualTo(custody.isUnknown());
      assertThat(asked(youth).contains(Instruction.ASK_JUVENILE_HALL))
          .as("the Hall may get the child")
          .isEqualTo(custody.isUnknown());
    }

    @Test
    void alsoOfAChildWhoMayBeOurs() {
      assertThat(asked(venturaYouth().openCase(OpenCase.notAsked()).elsewhere(wanted().build())))
          .containsExactly(Instruction.TELL_OF_REPORT_OR_WARRANT);
    }

    @Test
    void notOfAChildOutsideWhomLawEnforcementThereHearsOf() {
      assertThat(asked(foundIn(venturaYouth().elsewhere(wanted().build()), Place.of(KERN))))
          .isEmpty();
    }
  }

  /** N-OOC-19, ruling hall-answer: the call to Probation also asks whether the Hall takes them. */
  @Nested
  class AskTheHall {
    @Test
    void whileTheYouthIsThereOrOnTheWayAndItHasNotAnswered() {
      for (Custody.Builder custody :
          List.of(
              nobodyHasTheChild().atJuvenileHall(Answer.YES),
              lawEnforcementHasTheChild().beingTransported(Answer.YES))) {
        Cited<Instruction> ask =
            the(Instruction.ASK_JUVENILE_HALL, venturaYouth().custody(custody.build()));

        assertThat(ask.clauses()).containsExactly(Clause.N_2_A_1, Clause.N_OOC_19);
        assertThat(ask.interpretations()).containsExactly(Interpretation.HALL_ANSWER);
        assertThat(ask.openQuestions()).containsExactly(Fact.HALL_ANSWER);
      }
    }

    @ParameterizedTest
    @EnumSource(
        value = HallAnswer.class,
        names = {"ACCEPTED", "REFUSED"})
    void notOnceItHasAnswered(HallAnswer answer) {
      assertThat(
              asked(
                  venturaYouth()
                      .custody(
                          nobodyHasTheChild()
                              .beingTransported(Answer.YES)
                              .hallAnswer(answer)
                              .build())))
          .isEmpty();
    }

    @Test
    void notWithoutAnythingThatBringsTheYouthThere() {
      assertThat(asked(venturaYouth().custody(lawEnforcementHasTheChild().build()))).isEmpty();
      assertThat(asked(venturaYouth().elsewhere(wanted().build())))
          .doesNotContain(Instruction.ASK_JUVENILE_HALL);
    }

    @Test
    void notOfAChildOfTheCounty() {
      assertThat(
              asked(
                  weekdayCsecCall()
                      .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build())))
          .isEmpty();
    }
  }

  /** N-OOC-3: open services there. */
  @Nested
  class WarrantCopy {
    private Elsewhere.Builder services(Answer answer) {
      return nothingThere().openServices(answer);
    }

    @Test
    void isRequestedWhereverAJurisdictionReportIsMade() {
      for (Referral.Builder youth :
          List.of(
              venturaYouth(),
              kernYouth(),
              nevadaYouth(),
              withCsecUnitCase().child(child().residence(Place.of(VENTURA)).build()),
              weekdayCsecCall().child(child().jurisdiction(Place.of(VENTURA)).build()))) {
        List<Cited<Instruction>> instructions =
            instructions(youth.elsewhere(services(Answer.YES).build()));

        assertThat(instructions)
            .extracting(Cited::outcome)
            .containsExactly(Instruction.REQUEST_WARRANT_COPY);
        assertThat(instructions.get(0).clauses()).containsExactly(Clause.N_OOC_3);
      }
    }

    @Test
    void besideEveryOtherStep() {
      assertThat(
              asked(
                  wantedInCustody()
                      .elsewhere(services(Answer.YES).delinquencyWarrant(Answer.YES).build())))
          .containsExactly(
              Instruction.TRANSPORT_TO_JUVENILE_HALL,
              Instruction.ASK_JUVENILE_HALL,
              Instruction.REQUEST_WARRANT_COPY);
    }

    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"NO", "UNKNOWN"})
    void isNotRequestedOtherwise(Answer openServices) {
      assertThat(asked(venturaYouth().elsewhere(services(openServices).build()))).isEmpty();
    }

    @Test
    void isNotRequestedForAChildOfTheCountyOrFromAbroad() {
      assertThat(asked(weekdayCsecCall().elsewhere(services(Answer.YES).build()))).isEmpty();
      assertThat(asked(livingIn(Place.abroad()).elsewhere(services(Answer.YES).build()))).isEmpty();
    }
  }

  /** N-OOC-8, rulings declines-to-respond, not-here and county-youth. */
  @Nested
  class Escalation {
    private Elsewhere.Builder declines(Answer openJurisdiction) {
      return nothingThere().willRespond(WillRespond.NO).openJurisdiction(openJurisdiction);
    }

    @ParameterizedTest(name = "open jurisdiction {0}: {1}")
    @CsvSource({"YES, true", "UNKNOWN, true", "NO, false"})
    void managementHearsOfACountyWithOpenJurisdictionOrNotKnown(
        Answer openJurisdiction, boolean escalated) {
      assertThat(asked(venturaYouth().elsewhere(declines(openJurisdiction).build())))
          .isEqualTo(escalated ? List.of(Instruction.ESCALATE_TO_MANAGEMENT) : List.of());
    }

    @Test
    void isFlaggedAndAsksTheJurisdiction() {
      Cited<Instruction> escalated =
          the(
              Instruction.ESCALATE_TO_MANAGEMENT,
              venturaYouth().elsewhere(declines(Answer.UNKNOWN).build()));

      assertThat(escalated.clauses()).containsExactly(Clause.N_OOC_8);
      assertThat(escalated.interpretations()).containsExactly(Interpretation.DECLINES_TO_RESPOND);
      assertThat(escalated.openQuestions()).containsExactly(Fact.OPEN_JURISDICTION);
    }

    @ParameterizedTest
    @EnumSource(
        value = WillRespond.class,
        names = {"YES", "PENDING", "UNKNOWN"})
    void notWhileItHasNotDeclinedToRespond(WillRespond willRespond) {
      assertThat(
              asked(
                  venturaYouth()
                      .elsewhere(
                          declines(Answer.YES)
                              .willRespond(willRespond)
                              .electronicTransfer(ElectronicTransfer.DECLINED)
                              .build())))
          .isEmpty();
    }

    /** It took the transfer and will not come tonight. */
    @Test
    void alsoWhenItTookTheTransfer() {
      assertThat(
              asked(
                  venturaYouth()
                      .elsewhere(
                          declines(Answer.YES)
                              .electronicTransfer(ElectronicTransfer.ACCEPTED)
                              .build())))
          .containsExactly(Instruction.ESCALATE_TO_MANAGEMENT);
    }

    @Test
    void onlyBetweenSurroundingCountiesWhileTheChildIsHere() {
      for (Referral.Builder youth : List.of(kernYouth(), nevadaYouth(), weekdayCsecCall())) {
        assertThat(asked(youth.elsewhere(declines(Answer.YES).build()))).isEmpty();
      }
      assertThat(
              asked(
                  weekdayCsecCall()
                      .child(child().jurisdiction(Place.of(VENTURA)).build())
                      .elsewhere(declines(Answer.YES).build())))
          .containsExactly(Instruction.ESCALATE_TO_MANAGEMENT);
    }

    @Test
    void whereverTheChildIsOutsideWhoeverDeclinesThere() {
      for (Referral.Builder youth :
          List.of(kernYouth(), nevadaYouth(), weekdayCsecCall(), venturaYouth())) {
        assertThat(asked(foundIn(youth, Place.of(KERN)).elsewhere(declines(Answer.NO).build())))
            .containsExactly(Instruction.ESCALATE_TO_MANAGEMENT);
      }
    }

    @Test
    void alsoWhenJuvenileHallRefusedOrHasTheYouth() {
      for (Custody.Builder custody :
          List.of(
              lawEnforcementHasTheChild().hallAnswer(HallAnswer.REFUSED),
              nobodyHasTheChild().atJuvenileHall(Answer.YES))) {
        assertThat(
                asked(
                    venturaYouth()
                        .custody(custody.build())
                        .elsewhere(declines(Answer.YES).build())))
            .contains(Instruction.ESCALATE_TO_MANAGEMENT);
      }
    }
  }

  /** N-6.2, ruling probation-602: elsewhere than in the placement. */
  @Nested
  class TellPlacement {
    @ParameterizedTest(name = "home {0}, AWOL {1}: {2}")
    @CsvSource({
      "PARENT,    YES,     true",
      "PARENT,    NO,      true",
      "PLACEMENT, YES,     true",
      "HOMELESS,  YES,     true",
      "PLACEMENT, NO,      false",
      "PLACEMENT, UNKNOWN, false",
      "HOMELESS,  NO,      false",
    })
    void ofAnFrYouthAtHomeOrAwol(Home home, Answer awol, boolean told) {
      assertThat(asked(ward602InPlacement().home(home).awol(awol)))
          .isEqualTo(told ? List.of(Instruction.TELL_PLACEMENT) : List.of());
    }

    @Test
    void isByTheClauseOfTheChildsAddress() {
      Cited<Instruction> told =
          the(Instruction.TELL_PLACEMENT, ward602InPlacement().awol(Answer.YES));

      assertThat(told.clauses()).containsExactly(Clause.N_6_0, Clause.N_6_2);
      assertThat(told.interpretations()).containsExactly(Interpretation.PROBATION_602);
    }

    /** Staff or a caregiver who is accused never learns from the hotline where the youth is. */
    @ParameterizedTest
    @EnumSource(names = {"STAFF", "CAREGIVER"})
    void notWhenThePlacementIsAccused(AgainstPlacement accused) {
      assertThat(asked(ward602InPlacement().awol(Answer.YES).againstPlacement(accused))).isEmpty();
      assertThat(asked(ward602InPlacement().home(Home.PARENT).againstPlacement(accused))).isEmpty();
    }

    @Test
    void notOfAnFmYouth() {
      assertThat(asked(ward602AtHome().awol(Answer.YES))).isEmpty();
    }
  }

  /** Ruling place: the report to the state that was named stays open as a step. */
  @Nested
  class ConfirmResidence {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
      "Los Angeles, NV, true",
      "Las Vegas,   NV, true",
      "Compton,     CA, false",
      "Los Angeles, CA, false",
      "Clark,       NV, false",
    })
    void whenItIsNamedInAnotherStatesTermsAndNotKnown(
        String county, String state, boolean confirmed) {
      assertThat(asked(livingIn(said(county, state))).contains(Instruction.CONFIRM_RESIDENCE))
          .isEqualTo(confirmed);
    }

    @Test
    void asksTheResidence() {
      Cited<Instruction> confirm =
          the(Instruction.CONFIRM_RESIDENCE, livingIn(said("Los Angeles", "NV")));

      assertThat(confirm.clauses()).containsExactly(Clause.N_OOC_1);
      assertThat(confirm.interpretations()).containsExactly(Interpretation.PLACE);
      assertThat(confirm.openQuestions()).containsExactly(Fact.RESIDENCE);
    }

    @Test
    void notOfWhereTheChildIs() {
      assertThat(
              asked(
                  weekdayCsecCall()
                      .child(
                          child()
                              .residence(Place.of(LOS_ANGELES))
                              .foundIn(said("Los Angeles", "NV"))
                              .build())))
          .isEmpty();
    }
  }
}
