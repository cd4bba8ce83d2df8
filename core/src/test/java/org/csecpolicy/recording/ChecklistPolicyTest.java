package org.csecpolicy.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;
import static org.csecpolicy.recording.ChecklistItem.State.DONE;
import static org.csecpolicy.recording.ChecklistItem.State.MISSING;
import static org.csecpolicy.recording.ChecklistItem.State.TO_WRITE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.recording.ChecklistItem.State;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistPolicyTest {
  private static final Clause[] CASE_INFORMATION = {
    Clause.N_1_A_1, Clause.N_1_A_2, Clause.N_1_A_3, Clause.N_1_A_4, Clause.N_1_A_5, Clause.N_1_A_6
  };

  private static Checklist of(Referral.Builder referral) {
    return ChecklistPolicy.check(referral.build(), Optional.of(plan(referral).recording()));
  }

  private static Checklist outside(Referral.Builder referral) {
    return ChecklistPolicy.check(referral.build(), Optional.empty());
  }

  private static Cited<ChecklistItem> item(Clause clause, Referral.Builder referral) {
    List<Cited<ChecklistItem>> found =
        of(referral).items().stream().filter(item -> item.clauses().contains(clause)).toList();
    assertThat(found).as(clause.id()).hasSize(1);
    return found.get(0);
  }

  private static State stateOf(Clause clause, Referral.Builder referral) {
    return item(clause, referral).outcome().state();
  }

  private static boolean has(Clause clause, Referral.Builder referral) {
    return of(referral).items().stream().anyMatch(item -> item.clauses().contains(clause));
  }

  /** A call in which nothing of the case information was gathered. */
  private static Referral.Builder nothingGathered() {
    return weekdayCsecCall()
        .information(CaseInformation.notAsked())
        .probation(Probation.notVerified());
  }

  /** N-1.a: on every call. */
  @Nested
  class CaseInformationItems {
    @Test
    void comeFirstAndAreGatheredByTheScreener() {
      List<ChecklistItem> first =
          of(weekdayCsecCall()).items().subList(0, 6).stream().map(Cited::outcome).toList();

      assertThat(first)
          .extracting(ChecklistItem::label)
          .containsExactly(
              "audit review questions",
              "Probation status",
              "address or staging area",
              "name of perpetrator, pimp or employer",
              "location of the incident",
              "summary of the allegations");
      assertThat(first).extracting(ChecklistItem::actor).containsOnly(Actor.SCREENER);
    }

    @Test
    void onlyTheProbationStatusIsAFactToAskFor() {
      for (Cited<ChecklistItem> item : of(nothingGathered()).items().subList(0, 6)) {
        assertThat(item.openQuestions().contains(Fact.PROBATION_STATUS))
            .as(item.outcome().label())
            .isEqualTo(item.outcome().label().equals("Probation status"));
      }
    }

    @Test
    void areGatheredWheneverSomethingIsRecordedWhoeverCalls() {
      assertThat(
              ChecklistPolicy.check(
                      weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)).build(),
                      Optional.of(plan(weekdayCsecCall()).recording()))
                  .items())
          .isEqualTo(of(weekdayCsecCall()).items());
    }

    @Test
    void nameNoPaperBecauseTheTextNamesNone() {
      assertThat(of(weekdayCsecCall()).items().subList(0, 6))
          .allSatisfy(item -> assertThat(item.outcome().papers()).isEmpty());
    }

    @Test
    void areDoneWhenGatheredAndMissingWhenNot() {
      for (Clause clause : CASE_INFORMATION) {
        assertThat(stateOf(clause, weekdayCsecCall())).isEqualTo(DONE);
        assertThat(stateOf(clause, nothingGathered())).isEqualTo(MISSING);
      }
    }

    @Test
    void areMissingWhenTheAuditQuestionsAreKnownNotToHaveBeenAsked() {
      assertThat(
              stateOf(
                  Clause.N_1_A_1,
                  weekdayCsecCall()
                      .information(
                          CaseInformation.builder().auditReviewQuestionsAsked(Answer.NO).build())))
          .isEqualTo(MISSING);
    }

    @Test
    void becomeDoneOneByOneAsTheyAreGathered() {
      CaseInformation.Builder information = CaseInformation.builder();
      Referral.Builder call = nothingGathered();

      information.stagingArea("5th and Main");
      assertThat(missingOf(call.information(information.build()))).doesNotContain(Clause.N_1_A_3);
      information.addPerpetrator("a man called Ace");
      assertThat(missingOf(call.information(information.build()))).doesNotContain(Clause.N_1_A_4);
      information.incidentLocation("a motel");
      assertThat(missingOf(call.information(information.build()))).doesNotContain(Clause.N_1_A_5);
      information.summary("Seen twice.");
      assertThat(missingOf(call.information(information.build())))
          .containsExactly(Clause.N_1_A_1, Clause.N_1_A_2, Clause.N_2_A_1, Clause.N_2_A_2);
    }

    /** N-1.a.3. */
    @Test
    void anyAddressIsAnAddress() {
      for (CaseInformation.Builder information :
          List.of(
              CaseInformation.builder().stagingArea("5th and Main"),
              CaseInformation.builder().presentAddress("Room 12, a motel"),
              CaseInformation.builder().homeAddress("3 Quarry Lane"))) {
        assertThat(missingOf(nothingGathered().information(information.build())))
            .doesNotContain(Clause.N_1_A_3);
      }
    }

    private static List<Clause> missingOf(Referral.Builder call) {
      return of(call).itemsIn(MISSING).stream().flatMap(item -> item.clauses().stream()).toList();
    }
  }

  /** N-1.f. */
  @Nested
  class RedFlags {
    @Test
    void areWrittenOnTheScreenerAlertOfTheErDocumentAndOnTheScreenerNarrative() {
      Cited<ChecklistItem> item = item(Clause.N_1_F_1, weekdayCsecCall());

      assertThat(item.clauses()).containsExactly(Clause.N_1_F_1, Clause.N_1_F_2);
      assertThat(item.outcome().papers())
          .containsExactly(Paper.SCREENER_ALERT, Paper.SCREENER_NARRATIVE);
      assertThat(Paper.SCREENER_ALERT.partOf()).contains(Paper.ER_DOCUMENT);
      assertThat(Paper.ER_DOCUMENT.label()).isEqualTo("Emergency Response (ER) document");
    }

    @Test
    void areNeverKnownToBeWritten() {
      assertThat(stateOf(Clause.N_1_F_1, weekdayCsecCall())).isEqualTo(TO_WRITE);
    }

    @ParameterizedTest
    @EnumSource(Suspicion.class)
    void areDescribedForAPossibleAndForAnIdentifiedCategory(Suspicion suspicion) {
      assertThat(
              has(
                  Clause.N_1_F_1,
                  weekdayCsecCall()
                      .categories(ImmutableMap.of(Category.CRIMINAL_BEHAVIOR, suspicion))))
          .isTrue();
    }

    /** Only the alert is printed as a part of the ER document. */
    @Test
    void noOtherPaperIsSaidToBeAPartOfAnother() {
      assertThat(Arrays.stream(Paper.values()).filter(paper -> paper.partOf().isPresent()))
          .containsExactly(Paper.SCREENER_ALERT);
    }
  }

  /** N-2.a. */
  @Nested
  class ProbationStatusItems {
    @Test
    void areMissingUntilProbationIsCalled() {
      Referral.Builder call = weekdayCsecCall().probation(Probation.notVerified());

      assertThat(stateOf(Clause.N_2_A_1, call)).isEqualTo(MISSING);
      assertThat(item(Clause.N_2_A_1, call).openQuestions()).containsExactly(Fact.PROBATION_STATUS);
      assertThat(stateOf(Clause.N_2_A_2, call)).isEqualTo(MISSING);
    }

    @Test
    void lackTheInformantWhoseNameWasNotWrittenDown() {
      Referral.Builder call =
          weekdayCsecCall().probation(Probation.of(ProbationStatus.NOT_INVOLVED));

      assertThat(stateOf(Clause.N_2_A_1, call)).isEqualTo(DONE);
      assertThat(stateOf(Clause.N_2_A_2, call)).isEqualTo(MISSING);
      assertThat(item(Clause.N_2_A_2, call).openQuestions()).containsExactly(Fact.IDC_INFORMANT);
    }

    @Test
    void areDoneWithStatusAndInformant() {
      assertThat(stateOf(Clause.N_2_A_1, weekdayCsecCall())).isEqualTo(DONE);
      assertThat(stateOf(Clause.N_2_A_2, weekdayCsecCall())).isEqualTo(DONE);
    }

    /** A name without a status is not the name of whoever gave the status. */
    @Test
    void needTheStatusBeforeTheInformantCounts() {
      assertThat(
              stateOf(
                  Clause.N_2_A_2,
                  weekdayCsecCall()
                      .probation(Probation.of(ProbationStatus.NOT_VERIFIED, "Officer Gray"))))
          .isEqualTo(MISSING);
    }
  }

  /** N-3.a.5, N-3.b.4, N-3.c.3. */
  @Nested
  class SecondaryAssignment {
    @Test
    void isWrittenInTheScreenerAlertWhereThereIsOne() {
      Cited<ChecklistItem> item = item(Clause.N_3_A_5, weekdayCsecCall());

      assertThat(item.outcome().papers()).containsExactly(Paper.SCREENER_ALERT);
      assertThat(item.outcome().state()).isEqualTo(TO_WRITE);
      assertThat(has(Clause.N_3_B_4, inPlacement())).isTrue();
      assertThat(has(Clause.N_3_A_5, withCsecUnitCase())).isFalse();
    }
  }

  /** N-OOC-2, N-OOC-3, N-OOC-7, N-OOC-12. */
  @Nested
  class OutOfCounty {
    private static Referral.Builder ventura(Elsewhere.Builder elsewhere) {
      return venturaYouth().elsewhere(elsewhere.build());
    }

    @Test
    void theCpsStatusIsMissingUntilItIsKnown() {
      Referral.Builder unasked = ventura(nothingThere().openServices(Answer.UNKNOWN));

      assertThat(stateOf(Clause.N_OOC_2, unasked)).isEqualTo(MISSING);
      assertThat(item(Clause.N_OOC_2, unasked).openQuestions()).containsExactly(Fact.OPEN_SERVICES);
      assertThat(stateOf(Clause.N_OOC_2, venturaYouth())).isEqualTo(DONE);
      assertThat(stateOf(Clause.N_OOC_2, kernYouth())).isEqualTo(DONE);
      assertThat(stateOf(Clause.N_OOC_2, nevadaYouth())).isEqualTo(DONE);
    }

    @Test
    void aCopyOfTheWarrantIsRequestedWhenServicesAreOpenThere() {
      Cited<ChecklistItem> copy =
          item(Clause.N_OOC_3, ventura(nothingThere().openServices(Answer.YES)));

      assertThat(copy.outcome().state()).isEqualTo(TO_WRITE);
      assertThat(copy.outcome().actor()).isEqualTo(Actor.HOTLINE);
      assertThat(has(Clause.N_OOC_3, venturaYouth())).isFalse();
      assertThat(has(Clause.N_OOC_3, ventura(nothingThere().openServices(Answer.UNKNOWN))))
          .isFalse();
      assertThat(
              has(
                  Clause.N_OOC_3,
                  weekdayCsecCall().elsewhere(nothingThere().openServices(Answer.YES).build())))
          .as("a child of the county")
          .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
        value = WillRespond.class,
        names = {"UNKNOWN", "PENDING"})
    void theCountysResponseIsMissingUntilItAnswers(WillRespond open) {
      Referral.Builder unanswered = ventura(nothingThere().willRespond(open));

      assertThat(stateOf(Clause.N_OOC_7, unanswered)).isEqualTo(MISSING);
      assertThat(item(Clause.N_OOC_7, unanswered).openQuestions())
          .containsExactly(Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER);
    }

    @Test
    void theCountysResponseIsThenWrittenInAlertAndNarrative() {
      for (Elsewhere.Builder answered :
          List.of(
              nothingThere().willRespond(WillRespond.YES),
              nothingThere().willRespond(WillRespond.NO),
              nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED),
              nothingThere().electronicTransfer(ElectronicTransfer.DECLINED))) {
        Cited<ChecklistItem> response = item(Clause.N_OOC_7, ventura(answered));
        assertThat(response.outcome().state()).isEqualTo(TO_WRITE);
        assertThat(response.outcome().papers())
            .containsExactly(Paper.SCREENER_ALERT, Paper.SCREENER_NARRATIVE);
        assertThat(response.openQuestions()).isEmpty();
      }
      assertThat(has(Clause.N_OOC_7, kernYouth())).isFalse();
      assertThat(has(Clause.N_OOC_7, nevadaYouth())).isFalse();
    }

    @Test
    void theEvaluatedOutReferralSaysThatTheTransferWasDeclined() {
      Referral.Builder declined =
          ventura(
                  nothingThere()
                      .willRespond(WillRespond.YES)
                      .electronicTransfer(ElectronicTransfer.DECLINED)
                      .answeredBy("Worker Lee")
                      .expectedArrival(Referrals.WEEKDAY_10AM.plusSeconds(3600)))
              .imminentDanger(Answer.NO);

      assertThat(stateOf(Clause.N_OOC_12, declined)).isEqualTo(TO_WRITE);
      assertThat(item(Clause.N_OOC_12, declined).outcome().papers())
          .containsExactly(Paper.REFERRAL);
      assertThat(has(Clause.N_OOC_12, venturaYouth())).isFalse();
    }
  }

  /** N-1.d.4 and N-DEF-15. */
  @Nested
  class EveryReferral {
    @Test
    void hasAllOtherAllegationsAssessed() {
      assertThat(stateOf(Clause.N_1_D_4, weekdayCsecCall())).isEqualTo(TO_WRITE);
    }

    @Test
    void ofSeveralCategoriesHasEachEntered() {
      Referral.Builder notAtRisk = weekdayCsecCall().indicators(IndicatorAnswers.notAsked());

      assertThat(has(Clause.N_DEF_15, notAtRisk)).isFalse();
      assertThat(
              stateOf(
                  Clause.N_DEF_15, notAtRisk.putCategory(Category.CHILD_LABOR, Suspicion.POSSIBLE)))
          .isEqualTo(TO_WRITE);
    }

    @Test
    void ofOneCategoryHasTheYouthAtRiskEnteredToo() {
      assertThat(stateOf(Clause.N_DEF_15, weekdayCsecCall())).isEqualTo(TO_WRITE);
    }
  }

  /** What clause 1 asks for on every call that is not from an FRP agency, and nothing else. */
  @Nested
  class OutsideTheProtocol {
    @Test
    void aChildWhoIsOnlyAtRiskHasTheCaseInformation() {
      assertThat(outside(weekdayCsecCall().categories(ImmutableMap.of())).items())
          .flatExtracting(Cited::clauses)
          .containsExactly(CASE_INFORMATION);
    }

    @Test
    void anAdultHasTheCaseInformation() {
      assertThat(
              outside(
                      weekdayCsecCall()
                          .child(Referrals.child().dateOfBirth(LocalDate.of(2000, 1, 1)).build()))
                  .items())
          .flatExtracting(Cited::clauses)
          .containsExactly(CASE_INFORMATION);
    }

    @Test
    void aFirstRespondersProtocolCallHasNothing() {
      assertThat(
              outside(weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT))).items())
          .isEmpty();
    }
  }
}
