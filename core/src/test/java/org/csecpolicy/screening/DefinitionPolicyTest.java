package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.policy.Interpretation.COMMERCIAL_ACT;
import static org.csecpolicy.policy.Interpretation.LABOR_TRAFFICKING;
import static org.csecpolicy.policy.Interpretation.SEX_TRAFFICKING;
import static org.csecpolicy.policy.Interpretation.WIC_300B2;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.UNKNOWN;
import static org.csecpolicy.screening.Answer.YES;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One example for each sentence of the definitions. */
class DefinitionPolicyTest {
  private static DefinitionFacts.Builder commercialSexAct() {
    return DefinitionFacts.builder().sexAct(YES).valueExchanged(YES);
  }

  private static DefinitionFacts.Builder paidToTheChild() {
    return commercialSexAct().addValueRecipients(ValueRecipient.CHILD);
  }

  private static Answer met(Cited<DefinitionFinding> finding) {
    return finding.outcome().met();
  }

  @Test
  void whenNothingIsAskedNothingIsFoundOrMissing() {
    Definitions definitions = DefinitionPolicy.examine(DefinitionFacts.notAsked(), UNKNOWN);
    for (Cited<DefinitionFinding> finding : definitions.all()) {
      Definition definition = finding.outcome().definition();
      assertThat(met(finding)).isEqualTo(UNKNOWN);
      assertThat(finding.outcome().unknown()).isEqualTo(definition.elements());
      assertThat(finding.clauses()).containsAll(definition.clauses());
      assertThat(finding.interpretations()).isEmpty();
    }
    assertThat(definitions.severeForms().values())
        .extracting(Cited::outcome)
        .containsExactly(UNKNOWN, UNKNOWN);
  }

  @Test
  void theTwoCalifornianDefinitionsCiteWhatPrintsThem() {
    Definitions definitions = DefinitionPolicy.examine(DefinitionFacts.notAsked(), UNKNOWN);
    assertThat(definitions.csecUnderWic300().clauses())
        .containsExactly(Clause.N_DEF_1_A, Clause.N_DEF_1_B, Clause.N_DEF_1_C);
    assertThat(definitions.laborTraffickingCalifornia().clauses())
        .containsExactlyInAnyOrder(Clause.N_DEF_6, Clause.N_DEF_7, Clause.P_DEF_9, Clause.P_DEF_14);
  }

  /** N-DEF-2 to N-DEF-4. */
  @Nested
  class CommercialSexAct {
    @Test
    void withoutValueItIsAbuseButNotCommercial() {
      Definitions assault =
          DefinitionPolicy.examine(
              DefinitionFacts.builder().sexAct(YES).valueExchanged(NO).laborOrServices(NO).build(),
              YES);
      assertThat(met(assault.commercialSexAct())).isEqualTo(NO);
      assertThat(assault.commercialSexAct().outcome().missing())
          .containsExactly(Element.ANYTHING_OF_VALUE);
      assertThat(met(assault.commercialElement())).isEqualTo(NO);
      assertThat(met(assault.sexTraffickingOfAMinor())).isEqualTo(NO);
      assertThat(met(assault.csecUnderWic300())).isEqualTo(NO);
    }

    @ParameterizedTest
    @EnumSource
    void itCountsToWhomeverTheValueWent(ValueRecipient recipient) {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(
                  commercialSexAct().addValueRecipients(recipient).build(), UNKNOWN)
              .commercialSexAct();
      assertThat(met(finding)).isEqualTo(YES);
      assertThat(finding.interpretations().contains(COMMERCIAL_ACT))
          .isEqualTo(recipient != ValueRecipient.CHILD);
    }

    @Test
    void aNamedRecipientShowsThatValueChangedHands() {
      DefinitionFacts.Builder facts =
          DefinitionFacts.builder().sexAct(YES).addValueRecipients(ValueRecipient.CHILD);
      Cited<DefinitionFinding> unasked =
          DefinitionPolicy.examine(facts.build(), YES).commercialSexAct();
      assertThat(met(unasked)).isEqualTo(YES);
      assertThat(unasked.interpretations()).isEmpty();
      Cited<DefinitionFinding> contradicted =
          DefinitionPolicy.examine(facts.valueExchanged(NO).build(), YES).commercialSexAct();
      assertThat(met(contradicted)).isEqualTo(YES);
      assertThat(contradicted.interpretations()).containsExactly(COMMERCIAL_ACT);
    }

    @Test
    void survivalSexIsNamedAndExcludesNothing() {
      Definitions definitions =
          DefinitionPolicy.examine(
              DefinitionFacts.builder()
                  .sexAct(YES)
                  .basicNeedMet(YES)
                  .parentFailedOrUnableToProtect(YES)
                  .build(),
              YES);
      assertThat(definitions.survivalSex()).isEqualTo(Cited.of(YES, Clause.N_DEF_4));
      assertThat(met(definitions.commercialSexAct())).isEqualTo(YES);
      assertThat(met(definitions.sexTraffickingOfAMinor())).isEqualTo(YES);
      assertThat(met(definitions.csecUnderWic300())).isEqualTo(YES);
      assertThat(definitions.commercialSexAct().interpretations()).containsExactly(COMMERCIAL_ACT);
      assertThat(definitions.csecUnderWic300().interpretations()).containsExactly(COMMERCIAL_ACT);
    }

    @Test
    void laborFromWhichAnotherGainsIsCommercialToo() {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(
                  DefinitionFacts.builder().laborOrServices(YES).sexAct(NO).build(), UNKNOWN)
              .commercialElement();
      assertThat(met(finding)).isEqualTo(YES);
      assertThat(finding).isEqualTo(Cited.of(finding.outcome(), Clause.N_DEF_2, Clause.P_DEF_6));
    }
  }

  /** P-DEF-3, P-DEF-8. */
  @Nested
  class SexTraffickingOfAMinor {
    @Test
    void needsNoForceFraudOrCoercion() {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(paidToTheChild().means(allMeans(NO)).build(), YES)
              .sexTraffickingOfAMinor();
      assertThat(met(finding)).isEqualTo(YES);
      assertThat(finding.interpretations()).containsExactly(SEX_TRAFFICKING);
      assertThat(finding.clauses())
          .containsExactly(Clause.N_DEF_3, Clause.P_DEF_1, Clause.P_DEF_3, Clause.P_DEF_8);
    }

    @Test
    void byForceNobodyCanDoubtIt() {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(paidToTheChild().putMeans(Means.FORCE, YES).build(), YES)
              .sexTraffickingOfAMinor();
      assertThat(met(finding)).isEqualTo(YES);
      assertThat(finding.interpretations()).isEmpty();
    }

    @Test
    void consentIsNoExclusion() {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(
                  paidToTheChild().putMeans(Means.FORCE, YES).childConsented(YES).build(), YES)
              .sexTraffickingOfAMinor();
      assertThat(met(finding)).isEqualTo(YES);
      assertThat(finding.interpretations()).containsExactly(SEX_TRAFFICKING);
    }

    @ParameterizedTest
    @EnumSource
    void aChildWhoRecruitsOrExploitsIsAVictimLikeAnyOther(ChildRole role) {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(
                  paidToTheChild().putMeans(Means.FRAUD, YES).addChildRoles(role).build(), YES)
              .sexTraffickingOfAMinor();
      assertThat(met(finding)).isEqualTo(YES);
      assertThat(finding.interpretations().contains(SEX_TRAFFICKING))
          .isEqualTo(role != ChildRole.VICTIM);
    }

    @Test
    void fromEighteenOnItIsASevereFormOnlyByForceFraudOrCoercion() {
      Definitions free = DefinitionPolicy.examine(paidToTheChild().build(), NO);
      Definitions unforced =
          DefinitionPolicy.examine(
              paidToTheChild().means(allMeans(NO)).putPurpose(Purpose.DEBT_BONDAGE, NO).build(),
              NO);
      Definitions forced =
          DefinitionPolicy.examine(paidToTheChild().putMeans(Means.FORCE, YES).build(), NO);
      assertThat(met(free.sexTraffickingOfAMinor())).isEqualTo(NO);
      assertThat(met(forced.sexTraffickingOfAMinor())).isEqualTo(NO);
      assertThat(severe(free)).isEqualTo(UNKNOWN);
      assertThat(severe(unforced)).isEqualTo(NO);
      assertThat(severe(forced)).isEqualTo(YES);
    }

    private Answer severe(Definitions definitions) {
      return definitions.severeForms().get(SevereForm.SEX_TRAFFICKING).outcome();
    }
  }

  /** N-DEF-1. */
  @Nested
  class CsecUnderWic300 {
    @Test
    void needsTheParentalElementThatTheFederalDefinitionDoesNot() {
      Definitions definitions =
          DefinitionPolicy.examine(paidToTheChild().parentFailedOrUnableToProtect(NO).build(), YES);
      assertThat(met(definitions.csecUnderWic300())).isEqualTo(NO);
      assertThat(definitions.csecUnderWic300().outcome().missing())
          .containsExactly(Element.PARENT_FAILED_TO_PROTECT);
      assertThat(definitions.csecUnderWic300().interpretations()).containsExactly(WIC_300B2);
      assertThat(met(definitions.sexTraffickingOfAMinor())).isEqualTo(YES);
    }

    @Test
    void isOpenUntilTheParentIsAskedAbout() {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(paidToTheChild().build(), YES).csecUnderWic300();
      assertThat(met(finding)).isEqualTo(UNKNOWN);
      assertThat(finding.outcome().unknown()).containsExactly(Element.PARENT_FAILED_TO_PROTECT);
      assertThat(finding.interpretations()).containsExactly(WIC_300B2);
    }

    @Test
    void withAllThreeNothingIsInDoubt() {
      Cited<DefinitionFinding> finding =
          DefinitionPolicy.examine(paidToTheChild().parentFailedOrUnableToProtect(YES).build(), YES)
              .csecUnderWic300();
      assertThat(met(finding)).isEqualTo(YES);
      assertThat(finding.interpretations()).isEmpty();
    }

    @Test
    void saysThatTheParagraphHasAnotherNumberToday() {
      assertThat(Definition.CSEC_UNDER_WIC_300.source())
          .contains("300(b)(2)", "300(b)(4)", "2023-01-01");
    }
  }

  /** N-DEF-6, N-DEF-9, P-DEF-9 to P-DEF-15. */
  @Nested
  class LaborTrafficking {
    @ParameterizedTest
    @EnumSource
    void oneMeansIsEnoughAndDuressOnlyInCalifornia(Means only) {
      Map<Means, Answer> means = allMeans(NO);
      means.put(only, YES);
      Definitions definitions =
          DefinitionPolicy.examine(
              labor()
                  .means(means)
                  .putPurpose(Purpose.PEONAGE, YES)
                  .putPurpose(Purpose.DEBT_BONDAGE, NO)
                  .build(),
              UNKNOWN);
      assertThat(met(definitions.laborTraffickingFederal()))
          .isEqualTo(only == Means.DURESS ? NO : YES);
      assertThat(met(definitions.laborTraffickingCalifornia())).isEqualTo(YES);
      assertThat(definitions.severeForms().get(SevereForm.LABOR_TRAFFICKING).outcome())
          .isEqualTo(only == Means.DURESS ? NO : YES);
    }

    @Test
    void duressAloneIsFlaggedUnderBothLaws() {
      Definitions definitions =
          DefinitionPolicy.examine(
              labor()
                  .means(allMeansNoBut(Means.DURESS))
                  .putPurpose(Purpose.FORCED_LABOR, YES)
                  .putPurpose(Purpose.DEBT_BONDAGE, NO)
                  .build(),
              UNKNOWN);
      assertThat(definitions.laborTraffickingFederal().interpretations())
          .containsExactly(LABOR_TRAFFICKING);
      assertThat(definitions.laborTraffickingFederal().clauses()).contains(Clause.P_DEF_10);
      assertThat(definitions.laborTraffickingCalifornia().interpretations())
          .containsExactly(LABOR_TRAFFICKING);
      assertThat(definitions.laborTraffickingCalifornia().clauses())
          .doesNotContain(Clause.P_DEF_10);
    }

    /** P-DEF-12 names it for California; as coercion it counts under federal law too, flagged. */
    @Test
    void drugDependencyAloneIsCoercionUnderBothLawsFlagged() {
      Definitions definitions =
          DefinitionPolicy.examine(
              labor()
                  .means(allMeansNoBut(Means.DRUG_DEPENDENCY))
                  .putPurpose(Purpose.INVOLUNTARY_SERVITUDE, YES)
                  .build(),
              YES);
      for (Cited<DefinitionFinding> finding : bothLaws(definitions)) {
        assertThat(met(finding)).isEqualTo(YES);
        assertThat(finding.interpretations()).containsExactly(LABOR_TRAFFICKING);
        assertThat(finding.clauses()).contains(Clause.P_DEF_12).doesNotContain(Clause.P_DEF_11);
      }
    }

    /** P-DEF-15: a method of control as well as a purpose. */
    @Test
    void debtBondageAloneIsMeansAndPurposeFlagged() {
      Definitions definitions =
          DefinitionPolicy.examine(
              labor().means(allMeans(NO)).putPurpose(Purpose.DEBT_BONDAGE, YES).build(), YES);
      for (Cited<DefinitionFinding> finding : bothLaws(definitions)) {
        assertThat(met(finding)).isEqualTo(YES);
        assertThat(finding.interpretations()).containsExactly(LABOR_TRAFFICKING);
        assertThat(finding.clauses()).contains(Clause.P_DEF_15);
      }
    }

    @Test
    void whatBothLawsNameIsNotFlagged() {
      Definitions definitions =
          DefinitionPolicy.examine(
              labor()
                  .putMeans(Means.ABUSE_OF_LEGAL_SYSTEM, YES)
                  .putMeans(Means.DURESS, YES)
                  .putPurpose(Purpose.SLAVERY, YES)
                  .putPurpose(Purpose.FORCED_LABOR, YES)
                  .build(),
              YES);
      for (Cited<DefinitionFinding> finding : bothLaws(definitions)) {
        assertThat(met(finding)).isEqualTo(YES);
        assertThat(finding.interpretations()).isEmpty();
        assertThat(finding.clauses())
            .containsAll(finding.outcome().definition().clauses())
            .contains(Clause.N_DEF_7, Clause.P_DEF_11)
            .doesNotContain(Clause.P_DEF_12, Clause.P_DEF_15);
      }
    }

    /** P-DEF-10. */
    @Test
    void unsafeOrUnpaidWorkAloneIsNotTrafficking() {
      Map<Purpose, Answer> purposes = new EnumMap<>(Purpose.class);
      Arrays.stream(Purpose.values()).forEach(each -> purposes.put(each, NO));
      Definitions definitions =
          DefinitionPolicy.examine(labor().means(allMeans(NO)).purposes(purposes).build(), YES);
      assertThat(met(definitions.commercialElement())).isEqualTo(YES);
      for (Cited<DefinitionFinding> finding : bothLaws(definitions)) {
        assertThat(met(finding)).isEqualTo(NO);
        assertThat(finding.clauses()).contains(Clause.P_DEF_10);
        assertThat(finding.interpretations()).containsExactly(LABOR_TRAFFICKING);
      }
    }

    /** One unanswered means, or debt bondage unanswered, and it is not a no. */
    @ParameterizedTest
    @EnumSource
    void aMeansLeftOutIsNotANo(Means leftOut) {
      Map<Means, Answer> means = allMeans(NO);
      means.remove(leftOut);
      Definitions definitions =
          DefinitionPolicy.examine(
              labor().means(means).putPurpose(Purpose.DEBT_BONDAGE, NO).build(), YES);
      assertThat(met(definitions.laborTraffickingFederal()))
          .isEqualTo(leftOut == Means.DURESS ? NO : UNKNOWN);
      assertThat(met(definitions.laborTraffickingCalifornia())).isEqualTo(UNKNOWN);
    }

    @Test
    void debtBondageLeftOutIsNotANoEither() {
      Definitions definitions = DefinitionPolicy.examine(labor().means(allMeans(NO)).build(), YES);
      assertThat(bothLaws(definitions)).allMatch(finding -> met(finding) == UNKNOWN);
    }

    @Test
    void theIntentIsEnoughInCalifornia() {
      Definitions definitions =
          DefinitionPolicy.examine(
              DefinitionFacts.builder()
                  .laborOrServices(NO)
                  .putMeans(Means.FRAUD, YES)
                  .putPurpose(Purpose.FORCED_LABOR, YES)
                  .build(),
              YES);
      assertThat(met(definitions.laborTraffickingFederal())).isEqualTo(NO);
      assertThat(met(definitions.laborTraffickingCalifornia())).isEqualTo(YES);
    }

    @Test
    void forcedLaborIsNoFederalPurposeButEveryFederalPurposeIsForcedLabor() {
      Map<Purpose, Answer> purposes = new EnumMap<>(Purpose.class);
      Arrays.stream(Purpose.values()).forEach(each -> purposes.put(each, NO));
      purposes.put(Purpose.FORCED_LABOR, YES);
      Definitions forced =
          DefinitionPolicy.examine(
              labor().putMeans(Means.FORCE, YES).purposes(purposes).build(), YES);
      assertThat(met(forced.laborTraffickingFederal())).isEqualTo(NO);
      assertThat(met(forced.laborTraffickingCalifornia())).isEqualTo(YES);
      assertThat(forced.laborTraffickingCalifornia().interpretations()).isEmpty();
      Definitions slavery =
          DefinitionPolicy.examine(
              labor().putMeans(Means.FORCE, YES).putPurpose(Purpose.SLAVERY, YES).build(), YES);
      assertThat(met(slavery.laborTraffickingCalifornia())).isEqualTo(YES);
      assertThat(slavery.laborTraffickingCalifornia().interpretations())
          .containsExactly(LABOR_TRAFFICKING);
    }

    /** N-DEF-7 makes it child labor trafficking; the laws ask for no age. */
    @Test
    void itIsLaborTraffickingAtAnyAge() {
      Definitions adult =
          DefinitionPolicy.examine(
              labor().putMeans(Means.FORCE, YES).putPurpose(Purpose.SLAVERY, YES).build(), NO);
      for (Cited<DefinitionFinding> finding : bothLaws(adult)) {
        assertThat(met(finding)).isEqualTo(YES);
        assertThat(finding.clauses()).doesNotContain(Clause.N_DEF_7);
      }
    }

    private DefinitionFacts.Builder labor() {
      return DefinitionFacts.builder().laborOrServices(YES);
    }

    private Set<Cited<DefinitionFinding>> bothLaws(Definitions definitions) {
      return Set.of(
          definitions.laborTraffickingFederal(), definitions.laborTraffickingCalifornia());
    }
  }

  private static Map<Means, Answer> allMeans(Answer answer) {
    Map<Means, Answer> means = new EnumMap<>(Means.class);
    Arrays.stream(Means.values()).forEach(each -> means.put(each, answer));
    return means;
  }

  private static Map<Means, Answer> allMeansNoBut(Means only) {
    Map<Means, Answer> means = allMeans(NO);
    means.put(only, YES);
    return means;
  }
}
