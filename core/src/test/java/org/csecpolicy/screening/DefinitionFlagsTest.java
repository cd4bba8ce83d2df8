package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.policy.Interpretation.COMMERCIAL_ACT;
import static org.csecpolicy.policy.Interpretation.LABOR_TRAFFICKING;
import static org.csecpolicy.policy.Interpretation.WIC_300B2;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.UNKNOWN;
import static org.csecpolicy.screening.Answer.YES;

import java.util.EnumMap;
import java.util.Map;
import org.csecpolicy.policy.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flags and clauses of the definitions: where they belong, and nowhere else. */
class DefinitionFlagsTest {
  private static Definitions examine(DefinitionFacts.Builder facts, Answer under18) {
    return DefinitionPolicy.examine(facts.build(), under18);
  }

  private static DefinitionFacts.Builder paidToAnother() {
    return DefinitionFacts.builder().addValueRecipients(ValueRecipient.EXPLOITER);
  }

  @Test
  void whoeverGotTheValueIsFlaggedOnlyWhereItWasForASexAct() {
    Definitions sold = examine(paidToAnother().sexAct(YES), YES);
    assertThat(sold.commercialElement().interpretations()).containsExactly(COMMERCIAL_ACT);
    assertThat(sold.csecUnderWic300().interpretations()).contains(COMMERCIAL_ACT);

    Definitions notSold = examine(paidToAnother().sexAct(NO).laborOrServices(YES), YES);
    assertThat(notSold.commercialElement().interpretations()).isEmpty();
    assertThat(notSold.csecUnderWic300().interpretations()).isEmpty();
  }

  @Test
  void aBasicNeedOfTheChildIsFlaggedAlthoughTheChildGotTheValue() {
    DefinitionFacts.Builder given =
        DefinitionFacts.builder()
            .sexAct(YES)
            .valueExchanged(YES)
            .addValueRecipients(ValueRecipient.CHILD);
    assertThat(examine(given, YES).commercialSexAct().interpretations()).isEmpty();
    assertThat(examine(given.basicNeedMet(YES), YES).commercialSexAct().interpretations())
        .containsExactly(COMMERCIAL_ACT);
  }

  @Test
  void theParentalElementIsFlaggedOnlyForAChildWhoWasSold() {
    DefinitionFacts.Builder sold = DefinitionFacts.builder().sexAct(YES).valueExchanged(YES);
    assertThat(examine(sold, YES).csecUnderWic300().interpretations()).contains(WIC_300B2);
    assertThat(examine(sold, UNKNOWN).csecUnderWic300().interpretations())
        .doesNotContain(WIC_300B2);
    assertThat(examine(sold, NO).csecUnderWic300().interpretations()).doesNotContain(WIC_300B2);
    assertThat(
            examine(sold.parentFailedOrUnableToProtect(YES), YES)
                .csecUnderWic300()
                .interpretations())
        .doesNotContain(WIC_300B2);
    assertThat(examine(DefinitionFacts.builder(), YES).csecUnderWic300().interpretations())
        .isEmpty();
  }

  @Test
  void forceAndFraudStandInTheDefinitionsThemselves() {
    for (Means means : new Means[] {Means.FORCE, Means.FRAUD}) {
      Definitions definitions = examine(DefinitionFacts.builder().putMeans(means, YES), NO);
      assertThat(definitions.laborTraffickingFederal().clauses())
          .containsExactlyInAnyOrderElementsOf(Definition.LABOR_TRAFFICKING_FEDERAL.clauses());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Means.class,
      names = {"THREATS_OF_HARM", "ABUSE_OF_LEGAL_SYSTEM", "PLAN_OR_SCHEME", "DRUG_DEPENDENCY"})
  void aFormOfCoercionIsCitedUnderBothLaws(Means coercion) {
    Clause clause = coercion == Means.DRUG_DEPENDENCY ? Clause.P_DEF_12 : Clause.P_DEF_11;
    Definitions used = examine(DefinitionFacts.builder().putMeans(coercion, YES), NO);
    assertThat(used.laborTraffickingFederal().clauses()).contains(clause);
    assertThat(used.laborTraffickingCalifornia().clauses()).contains(clause);
    Definitions notUsed = examine(DefinitionFacts.builder().putMeans(coercion, NO), NO);
    assertThat(notUsed.laborTraffickingFederal().clauses()).doesNotContain(clause);
    assertThat(notUsed.laborTraffickingCalifornia().clauses()).doesNotContain(clause);
  }

  @Test
  void theLawsAreSetAgainstEachOtherWhereTheMeansIsKnownAndNotCommonToBoth() {
    // California alone names duress; what federal law names is not known yet.
    Definitions duress = examine(DefinitionFacts.builder().putMeans(Means.DURESS, YES), YES);
    assertThat(duress.laborTraffickingFederal().interpretations())
        .containsExactly(LABOR_TRAFFICKING);
    assertThat(duress.laborTraffickingCalifornia().interpretations())
        .containsExactly(LABOR_TRAFFICKING);

    // Nothing that federal law counts, while duress is not known.
    Map<Means, Answer> none = new EnumMap<>(Means.class);
    for (Means means : Means.values()) {
      if (means != Means.DURESS) {
        none.put(means, NO);
      }
    }
    DefinitionFacts.Builder noFederalMeans =
        DefinitionFacts.builder().means(none).putPurpose(Purpose.DEBT_BONDAGE, NO);
    assertThat(examine(noFederalMeans, YES).laborTraffickingFederal().interpretations())
        .containsExactly(LABOR_TRAFFICKING);
    assertThat(examine(noFederalMeans, YES).laborTraffickingCalifornia().interpretations())
        .containsExactly(LABOR_TRAFFICKING);

    Definitions force = examine(DefinitionFacts.builder().putMeans(Means.FORCE, YES), YES);
    assertThat(force.laborTraffickingFederal().interpretations()).isEmpty();
    assertThat(force.laborTraffickingCalifornia().interpretations()).isEmpty();
  }

  @Test
  void federalLawIsNotDoubtedWhereThereIsNoLabor() {
    DefinitionFacts.Builder duress =
        DefinitionFacts.builder().putMeans(Means.DURESS, YES).laborOrServices(NO);
    assertThat(examine(duress, YES).laborTraffickingFederal().interpretations()).isEmpty();
    assertThat(examine(duress, YES).laborTraffickingCalifornia().interpretations())
        .containsExactly(LABOR_TRAFFICKING);
  }

  @Test
  void whatIsNotKnownIsLeftOutOfTheFactsWhicheverMapItStandsIn() {
    DefinitionFacts means = DefinitionFacts.builder().putMeans(Means.FORCE, UNKNOWN).build();
    DefinitionFacts purpose =
        DefinitionFacts.builder().putPurpose(Purpose.DEBT_BONDAGE, UNKNOWN).build();
    assertThat(means).isEqualTo(DefinitionFacts.notAsked());
    assertThat(purpose).isEqualTo(DefinitionFacts.notAsked());
  }
}
