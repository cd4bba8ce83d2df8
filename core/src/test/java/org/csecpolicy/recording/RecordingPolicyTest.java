package org.csecpolicy.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;
import static org.csecpolicy.Referrals.withOpenRegionalCase;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.Referrals;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingPolicyTest {
  private static Recording record(Referral.Builder referral) {
    return plan(referral).recording();
  }

  private static List<Entry> entries(Referral.Builder referral) {
    return record(referral).entries().stream().map(Cited::outcome).toList();
  }

  private static Cited<Entry> entry(Entry wanted, Referral.Builder referral) {
    return record(referral).entries().stream()
        .filter(cited -> cited.outcome() == wanted)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Category, Suspicion> suspected(Category... categories) {
    Map<Category, Suspicion> suspected = new EnumMap<>(Category.class);
    for (Category category : categories) {
      suspected.put(category, Suspicion.POSSIBLE);
    }
    return suspected;
  }

  /** N-1.d.1. */
  @Nested
  class PrimaryAllegation {
    @ParameterizedTest
    @EnumSource(Category.class)
    void isExploitationInEveryCategory(Category category) {
      Cited<Allegation> primary =
          record(weekdayCsecCall().categories(suspected(category))).primaryAllegation();

      assertThat(primary.outcome()).isEqualTo(Allegation.EXPLOITATION);
      assertThat(primary.clauses()).contains(Clause.N_1_D_1);
    }

    @Test
    void staysExploitationBesideGeneralNeglect() {
      Recording recording = record(againstPlacement());

      assertThat(recording.generalNeglect().outcome()).isEqualTo(Answer.YES);
      assertThat(recording.primaryAllegation().outcome()).isEqualTo(Allegation.EXPLOITATION);
    }

    @Test
    void allegationsBearTheirPrintedNames() {
      assertThat(Allegation.EXPLOITATION.label()).isEqualTo("Exploitation");
      assertThat(Allegation.GENERAL_NEGLECT.label()).isEqualTo("General Neglect");
    }
  }

  /** N-1.d.2 and N-1.d.3, ruling general-neglect. */
  @Nested
  class GeneralNeglect {
    @ParameterizedTest
    @EnumSource(
        value = Home.class,
        names = {"PARENT", "LEGAL_GUARDIAN"})
    void isSelectedForAChildWhoLivesWithParentOrLegalGuardian(Home home) {
      Cited<Answer> neglect = record(weekdayCsecCall().home(home)).generalNeglect();

      assertThat(neglect.outcome()).isEqualTo(Answer.YES);
      assertThat(neglect.clauses()).contains(Clause.N_1_D_2);
    }

    @ParameterizedTest
    @EnumSource(
        value = AgainstPlacement.class,
        names = {"CAREGIVER", "STAFF"})
    void isSelectedForAllegationsAgainstThePlacement(AgainstPlacement against) {
      Cited<Answer> neglect = record(againstPlacement().againstPlacement(against)).generalNeglect();

      assertThat(neglect.outcome()).isEqualTo(Answer.YES);
      assertThat(neglect.clauses()).contains(Clause.N_1_D_3);
    }

    @Test
    void isSelectedForAnAllegationThoughTheHomeIsNotKnown() {
      Cited<Answer> neglect = record(againstPlacement().home(Home.UNKNOWN)).generalNeglect();

      assertThat(neglect.outcome()).isEqualTo(Answer.YES);
      assertThat(neglect.clauses()).contains(Clause.N_1_D_3);
    }

    @Test
    void isNotSelectedInPlacementWithoutAnAllegationAgainstIt() {
      assertThat(record(inPlacement()).generalNeglect().outcome()).isEqualTo(Answer.NO);
    }

    @Test
    void isNotSelectedForACaregiverWhoIsNoLegalGuardianFlaggedAndListedForAssessment() {
      Referral.Builder withAnAunt = weekdayCsecCall().home(Home.OTHER_CAREGIVER);
      Cited<Answer> neglect = record(withAnAunt).generalNeglect();

      assertThat(neglect.outcome()).isEqualTo(Answer.NO);
      assertThat(neglect.interpretations()).contains(Interpretation.GENERAL_NEGLECT);
      assertThat(entries(withAnAunt)).contains(Entry.OTHER_ALLEGATIONS);
    }

    @Test
    void isDecidedByThePresentHomeAndNotByWhereItHappened() {
      Cited<Answer> homeAgain = record(inPlacement().home(Home.PARENT)).generalNeglect();
      assertThat(homeAgain.outcome()).isEqualTo(Answer.YES);
      assertThat(homeAgain.clauses()).contains(Clause.N_1_D_2);

      Cited<Answer> nowInPlacement =
          record(inPlacement().occurred(Occurred.AT_HOME)).generalNeglect();
      assertThat(nowInPlacement.outcome()).isEqualTo(Answer.NO);
    }

    @Test
    void isAskedWhenTheHomeIsNotKnown() {
      Cited<Answer> neglect = record(weekdayCsecCall().home(Home.UNKNOWN)).generalNeglect();

      assertThat(neglect.outcome()).isEqualTo(Answer.UNKNOWN);
      assertThat(neglect.openQuestions()).contains(Fact.HOME);
    }

    @Test
    void isAskedWhenAnAllegationAgainstThePlacementIsNotRuledOut() {
      Cited<Answer> neglect =
          record(inPlacement().againstPlacement(AgainstPlacement.UNKNOWN)).generalNeglect();

      assertThat(neglect.outcome()).isEqualTo(Answer.UNKNOWN);
      assertThat(neglect.openQuestions()).contains(Fact.AGAINST_PLACEMENT);
    }
  }

  /** N-1.e: one tab for each suspected category, all that apply. */
  @Nested
  class Tabs {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "CSEC,              S-CSEC,                                   N-1.e.1",
      "CHILD_LABOR,       S-Exploiting a Child Labor,               N-1.e.2",
      "CRIMINAL_BEHAVIOR, S-Involving a Child in Criminal Behavior, N-1.e.3",
    })
    void oneForEachSuspectedCategoryByItsPrintedName(
        Category category, String printed, String clause) {
      List<Cited<SpecialProjectTab>> tabs =
          record(weekdayCsecCall().categories(suspected(category))).tabs();

      assertThat(tabs).hasSize(1);
      assertThat(tabs.get(0).outcome().label()).isEqualTo(printed);
      assertThat(tabs.get(0).clauses()).extracting(Clause::id).contains(clause);
    }

    @Test
    void severalWhenThereAreSeveralConcerns() {
      List<Cited<SpecialProjectTab>> tabs =
          record(weekdayCsecCall().categories(suspected(Category.values()))).tabs();

      assertThat(tabs)
          .extracting(Cited::outcome)
          .containsExactlyInAnyOrder(SpecialProjectTab.values());
      assertThat(tabs).allSatisfy(tab -> assertThat(tab.clauses()).contains(Clause.N_1_E_4));
    }

    @ParameterizedTest
    @EnumSource(Suspicion.class)
    void followConcernsAndNotProof(Suspicion suspicion) {
      assertThat(
              record(weekdayCsecCall().categories(ImmutableMap.of(Category.CHILD_LABOR, suspicion)))
                  .tabs())
          .extracting(Cited::outcome)
          .containsExactly(SpecialProjectTab.S_EXPLOITING_A_CHILD_LABOR);
    }

    @Test
    void redFlagsAddNone() {
      assertThat(record(weekdayCsecCall().redFlags(EnumSet.allOf(RedFlag.class))).tabs())
          .extracting(Cited::outcome)
          .containsExactly(SpecialProjectTab.S_CSEC);
    }

    @Test
    void areSelectedForAnEvaluatedOutReferralToo() {
      assertThat(
              record(
                      venturaYouth()
                          .elsewhere(nothingThere().delinquencyWarrant(Answer.YES).build()))
                  .tabs())
          .extracting(Cited::outcome)
          .containsExactly(SpecialProjectTab.S_CSEC);
    }
  }

  /** N-1.f and N-RF-0: a guide only. */
  @Nested
  class RedFlags {
    @ParameterizedTest
    @EnumSource(Suspicion.class)
    void areDescribedOnScreenerAlertAndNarrativeWhenPossibleOrIdentified(Suspicion suspicion) {
      Cited<Entry> entry =
          entry(
              Entry.RED_FLAGS,
              weekdayCsecCall().categories(ImmutableMap.of(Category.CSEC, suspicion)));

      assertThat(entry.clauses()).contains(Clause.N_1_F_1, Clause.N_1_F_2);
      assertThat(entry.outcome().papers())
          .containsExactly(Paper.SCREENER_ALERT, Paper.SCREENER_NARRATIVE);
    }

    @Test
    void ofACategoryThatIsNotSuspectedAreASuggestionToTheScreener() {
      Cited<?> suggestion =
          record(weekdayCsecCall().addRedFlag(RedFlag.EARNINGS_CONTROLLED)).toConsider();

      assertThat(suggestion.outcome()).asString().contains("CHILD_LABOR").doesNotContain("CSEC");
      assertThat(suggestion.clauses()).contains(Clause.N_RF_0);
      assertThat(suggestion.interpretations()).contains(Interpretation.RED_FLAGS);
    }

    @Test
    void ofASuspectedCategorySuggestNothing() {
      assertThat(record(weekdayCsecCall().addRedFlag(RedFlag.BRANDING)).toConsider().outcome())
          .isEmpty();
    }

    @Test
    void changeNoResponse() {
      assertThat(
              plan(Referrals.everyConditionOfTheException().redFlags(EnumSet.allOf(RedFlag.class)))
                  .response())
          .isEqualTo(plan(Referrals.everyConditionOfTheException()).response());
    }
  }

  /** N-3.a.5, N-3.b.4, N-3.c.3. */
  @Nested
  class SecondaryAssignment {
    @Test
    void isDocumentedInTheScreenerAlertUnderTheClauseOfItsBranch() {
      Cited<Entry> entry = entry(Entry.SECONDARY_ASSIGNMENT, weekdayCsecCall());

      assertThat(entry.outcome().papers()).containsExactly(Paper.SCREENER_ALERT);
      assertThat(entry.clauses()).contains(Clause.N_3_A_5);
      assertThat(entry(Entry.SECONDARY_ASSIGNMENT, inPlacement()).clauses())
          .contains(Clause.N_3_B_4);
      assertThat(entry(Entry.SECONDARY_ASSIGNMENT, againstPlacement()).clauses())
          .contains(Clause.N_3_C_3);
    }

    @Test
    void isNotDocumentedWhereThereIsNone() {
      assertThat(entries(withCsecUnitCase())).doesNotContain(Entry.SECONDARY_ASSIGNMENT);
      assertThat(
              entries(
                  venturaYouth()
                      .custody(lawEnforcementHasTheChild().build())
                      .elsewhere(nothingThere().missingPersonReport(Answer.YES).build())))
          .doesNotContain(Entry.SECONDARY_ASSIGNMENT);
    }
  }

  /** N-1.d.4 and N-DEF-15. */
  @Nested
  class EveryReferral {
    @Test
    void isAssessedForAllOtherAllegations() {
      assertThat(entry(Entry.OTHER_ALLEGATIONS, weekdayCsecCall()).clauses())
          .contains(Clause.N_1_D_4);
      assertThat(entries(inPlacement())).contains(Entry.OTHER_ALLEGATIONS);
    }

    @Test
    void ofSeveralCategoriesHasEachEnteredSeparately() {
      Referral.Builder two =
          weekdayCsecCall().categories(suspected(Category.CSEC, Category.CHILD_LABOR));

      assertThat(entry(Entry.EACH_CATEGORY, two.indicators(IndicatorAnswers.notAsked())).clauses())
          .containsExactly(Clause.N_1_E_4, Clause.N_DEF_15);
      assertThat(entries(weekdayCsecCall().indicators(IndicatorAnswers.notAsked())))
          .doesNotContain(Entry.EACH_CATEGORY);
    }

    /** N-DEF-15 counts a Youth at Risk of CSEC among the categories; N-1.e.4 has no tab for it. */
    @Test
    void ofOneCategoryAndAYouthAtRiskHasBothEnteredSeparately() {
      Referral.Builder one = weekdayCsecCall().categories(suspected(Category.CHILD_LABOR));

      assertThat(
              entry(Entry.EACH_CATEGORY, one.indicators(answered(Indicator.A, Answer.YES)))
                  .clauses())
          .containsExactly(Clause.N_DEF_15);
      assertThat(entries(one.indicators(answered(Indicator.D, Answer.YES))))
          .as("one of D to H is not enough")
          .doesNotContain(Entry.EACH_CATEGORY);
      assertThat(entries(one.indicators(answered(Indicator.A, Answer.NO))))
          .as("undetermined")
          .doesNotContain(Entry.EACH_CATEGORY);
    }

    private static IndicatorAnswers answered(Indicator indicator, Answer answer) {
      return IndicatorAnswers.of(ImmutableMap.of(indicator, answer));
    }
  }

  /** N-2.a.2. */
  @Nested
  class ProbationInformant {
    @Test
    void isDocumented() {
      assertThat(entry(Entry.PROBATION_INFORMANT, weekdayCsecCall()).clauses())
          .contains(Clause.N_2_A_2);
    }
  }

  /** N-OOC-2, N-OOC-7 and N-OOC-12. */
  @Nested
  class OutOfCounty {
    @Test
    void theCpsStatusOfTheCountyOrStateOfResidenceIsDocumented() {
      for (Referral.Builder youth :
          new Referral.Builder[] {venturaYouth(), kernYouth(), nevadaYouth()}) {
        assertThat(entry(Entry.CPS_STATUS_ELSEWHERE, youth).clauses()).contains(Clause.N_OOC_2);
      }
    }

    @Test
    void alsoForAYouthWhoseCaseIsHere() {
      assertThat(
              entries(withOpenRegionalCase().child(child().residence(Place.of(VENTURA)).build())))
          .contains(Entry.CPS_STATUS_ELSEWHERE);
    }

    @Test
    void theSurroundingCountysResponseIsDocumentedInAlertAndNarrative() {
      Cited<Entry> entry = entry(Entry.COUNTY_RESPONSE, venturaYouth());

      assertThat(entry.clauses()).contains(Clause.N_OOC_7);
      assertThat(entry.outcome().papers())
          .containsExactly(Paper.SCREENER_ALERT, Paper.SCREENER_NARRATIVE);
      assertThat(entries(kernYouth())).doesNotContain(Entry.COUNTY_RESPONSE);
      assertThat(entries(nevadaYouth())).doesNotContain(Entry.COUNTY_RESPONSE);
    }

    @Test
    void anEvaluatedOutReferralSaysThatTheTransferWasDeclined() {
      Elsewhere.Builder declines =
          nothingThere()
              .willRespond(WillRespond.YES)
              .electronicTransfer(ElectronicTransfer.DECLINED);
      Referral.Builder coming =
          venturaYouth()
              .imminentDanger(Answer.NO)
              .elsewhere(
                  declines
                      .answeredBy("Worker Lee")
                      .expectedArrival(Referrals.WEEKDAY_10AM.plusSeconds(3600))
                      .build());
      Referral.Builder toTheHall =
          venturaYouth()
              .custody(lawEnforcementHasTheChild().build())
              .elsewhere(declines.delinquencyWarrant(Answer.YES).build());
      Referral.Builder notHere =
          venturaYouth()
              .child(child().residence(Place.of(VENTURA)).foundIn(Place.of(VENTURA)).build())
              .elsewhere(declines.build());

      for (Referral.Builder declined : new Referral.Builder[] {coming, toTheHall, notHere}) {
        assertThat(entry(Entry.TRANSFER_DECLINED, declined).clauses())
            .containsExactly(Clause.N_OOC_12);
      }
      assertThat(entries(venturaYouth())).doesNotContain(Entry.TRANSFER_DECLINED);
      assertThat(entries(kernYouth().elsewhere(declines.build())))
          .doesNotContain(Entry.TRANSFER_DECLINED);
    }

    @Test
    void norWhenItWasDeclinedAndTheDepartmentGoes() {
      Referral.Builder waits =
          venturaYouth()
              .custody(lawEnforcementHasTheChild().build())
              .elsewhere(
                  nothingThere()
                      .willRespond(WillRespond.YES)
                      .electronicTransfer(ElectronicTransfer.DECLINED)
                      .build());

      assertThat(plan(waits).disposition().outcome().isEvaluatedOut()).isFalse();
      assertThat(entries(waits)).doesNotContain(Entry.TRANSFER_DECLINED);
    }

    /** Rulings county-youth and jurisdiction: the answer of whoever is telephoned is written. */
    @Test
    void soIsTheAnswerOfWhoeverIsWhereTheChildIsOrHasJurisdiction() {
      for (Referral.Builder told :
          new Referral.Builder[] {
            weekdayCsecCall().child(child().foundIn(Place.of(VENTURA)).build()),
            nevadaYouth()
                .child(
                    child()
                        .residence(Place.of(Referrals.CLARK_NEVADA))
                        .foundIn(Place.of(Referrals.CLARK_NEVADA))
                        .build()),
            weekdayCsecCall().child(child().jurisdiction(Place.of(VENTURA)).build()),
            againstPlacement().placement(Referrals.groupHome().location(Place.of(VENTURA)).build())
          }) {
        assertThat(entry(Entry.COUNTY_RESPONSE, told).clauses()).containsExactly(Clause.N_OOC_7);
      }
    }

    @Test
    void theCpsStatusIsWhereverAJurisdictionReportIsMade() {
      assertThat(entries(weekdayCsecCall().child(child().jurisdiction(Place.of(VENTURA)).build())))
          .contains(Entry.CPS_STATUS_ELSEWHERE);
      assertThat(entries(Referrals.livingIn(Place.abroad())))
          .doesNotContain(Entry.CPS_STATUS_ELSEWHERE, Entry.COUNTY_RESPONSE);
    }

    @Test
    void theEntryOfOtherAllegationsIsFlaggedForAnotherCaregiverOnly() {
      for (Home home : Home.values()) {
        assertThat(
                entry(Entry.OTHER_ALLEGATIONS, weekdayCsecCall().home(home))
                    .interpretations()
                    .contains(Interpretation.GENERAL_NEGLECT))
            .as("%s", home)
            .isEqualTo(home == Home.OTHER_CAREGIVER);
      }
    }

    @Test
    void aRedFlagOfWhatIsSuspectedAlreadyIsNotFlagged() {
      assertThat(
              record(weekdayCsecCall().addRedFlag(RedFlag.BRANDING)).toConsider().interpretations())
          .isEmpty();
    }

    @Test
    void aTabStandsForItsCategoryUnderItsClause() {
      assertThat(SpecialProjectTab.values())
          .extracting(SpecialProjectTab::category)
          .containsExactlyInAnyOrder(Category.values());
      assertThat(SpecialProjectTab.values())
          .extracting(SpecialProjectTab::clause)
          .containsExactlyInAnyOrder(Clause.N_1_E_1, Clause.N_1_E_2, Clause.N_1_E_3);
    }

    @Test
    void aLosAngelesChildHasNoneOfThese() {
      assertThat(entries(weekdayCsecCall().custody(lawEnforcementHasTheChild().build())))
          .doesNotContain(
              Entry.CPS_STATUS_ELSEWHERE, Entry.COUNTY_RESPONSE, Entry.TRANSFER_DECLINED);
    }
  }

  /** N-1.a: what is gathered on every call. */
  @Nested
  class CaseInformationThatIsMissing {
    @Test
    void isNothingWhenAllWasGathered() {
      assertThat(record(weekdayCsecCall()).missingInformation().outcome()).isEmpty();
    }

    @Test
    void isEveryItemInPrintedOrderWhenNothingWas() {
      Cited<?> missing =
          record(
                  weekdayCsecCall()
                      .information(CaseInformation.notAsked())
                      .probation(Probation.notVerified()))
              .missingInformation();

      assertThat(missing.outcome()).asString().isEqualTo(Arrays.toString(CaseItem.values()));
      assertThat(missing.clauses())
          .contains(
              Clause.N_1_A_1,
              Clause.N_1_A_2,
              Clause.N_1_A_3,
              Clause.N_1_A_4,
              Clause.N_1_A_5,
              Clause.N_1_A_6);
    }

    @ParameterizedTest
    @EnumSource(CaseItem.class)
    void namesTheOneItemThatIsMissing(CaseItem item) {
      CaseInformation.Builder information =
          CaseInformation.builder().from(weekdayCsecCall().build().information());
      Referral.Builder referral = weekdayCsecCall();
      switch (item) {
        case AUDIT_REVIEW_QUESTIONS -> information.auditReviewQuestionsAsked(Answer.UNKNOWN);
        case PROBATION_STATUS -> referral.probation(Probation.notVerified());
        case STAGING_AREA -> information.stagingArea(Optional.empty());
        case PERPETRATOR -> information.perpetrators(List.of());
        case INCIDENT_LOCATION -> information.incidentLocation(Optional.empty());
        case SUMMARY -> information.summary(Optional.empty());
      }

      assertThat(record(referral.information(information.build())).missingInformation().outcome())
          .containsExactly(item);
    }

    @Test
    void auditReviewQuestionsThatWereNotAskedAreMissing() {
      assertThat(
              record(
                      weekdayCsecCall()
                          .information(
                              CaseInformation.builder()
                                  .from(weekdayCsecCall().build().information())
                                  .auditReviewQuestionsAsked(Answer.NO)
                                  .build()))
                  .missingInformation()
                  .outcome())
          .containsExactly(CaseItem.AUDIT_REVIEW_QUESTIONS);
    }

    @Test
    void changesNothingElse() {
      Referral.Builder bare = weekdayCsecCall().information(CaseInformation.notAsked());

      assertThat(plan(bare).response()).isEqualTo(plan(weekdayCsecCall()).response());
      assertThat(plan(bare).assignment()).isEqualTo(plan(weekdayCsecCall()).assignment());
    }
  }

  /** Juvenile Hall and the evaluated-out bullets leave the recording of categories as it is. */
  @Nested
  class WithoutAResponse {
    @Test
    void theRedFlagsAreStillDescribed() {
      assertThat(
              entries(
                  venturaYouth().custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build())))
          .contains(Entry.RED_FLAGS, Entry.CPS_STATUS_ELSEWHERE);
    }
  }
}
