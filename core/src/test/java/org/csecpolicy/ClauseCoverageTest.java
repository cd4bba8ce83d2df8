package org.csecpolicy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.directory.CallerRequest;
import org.csecpolicy.directory.DirectoryAnswer;
import org.csecpolicy.directory.DirectoryPolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ClauseKind;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.LaborRiskPolicy;
import org.csecpolicy.screening.SuggestionPolicy;
import org.junit.jupiter.api.Test;

/**
 * The clauses that decisions cite are the clauses that the register calls decisions: no more is
 * claimed, and none is forgotten without a written reason.
 */
class ClauseCoverageTest {
  private static final String DEFINITION =
      "the referral carries the facts of this definition; the finding over them comes with the "
          + "screening definitions in a later version";

  /** Clauses of the protocol that are decisions and that no decision cites yet. */
  private static final Map<Clause, String> CLAUSES_NOT_CITED =
      new EnumMap<>(
          Map.of(
              Clause.N_DEF_1_A, DEFINITION,
              Clause.N_DEF_1_B, DEFINITION,
              Clause.N_DEF_1_C, DEFINITION,
              Clause.N_DEF_2, DEFINITION,
              Clause.N_DEF_3, DEFINITION,
              Clause.N_DEF_6, DEFINITION,
              Clause.N_DEF_7, DEFINITION,
              Clause.N_DEF_9, DEFINITION));

  /** Interpretations that no decision stands on. */
  private static final Map<Interpretation, String> INTERPRETATIONS_NOT_CARRIED =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Interpretation.COMMERCIAL_ACT, DEFINITION),
              Map.entry(Interpretation.SEX_TRAFFICKING, DEFINITION),
              Map.entry(Interpretation.LABOR_TRAFFICKING, DEFINITION),
              Map.entry(Interpretation.WIC_300B2, DEFINITION),
              Map.entry(
                  Interpretation.NO_INVENTED_DEADLINE,
                  "it says what is not shown, so no outcome stands on it"),
              Map.entry(
                  Interpretation.EXPEDITED_CLOCK,
                  "it is read alike for every form, which shows both of its moments"),
              Map.entry(
                  Interpretation.TABS,
                  "it is read alike for every tab; no decision is closer to the line than another"),
              Map.entry(
                  Interpretation.SURROUNDING,
                  "a list and no judgement: a county outside it carries unlisted-county")));

  private static final Set<Clause> CITED = EnumSet.noneOf(Clause.class);
  private static final Set<Interpretation> CARRIED = EnumSet.noneOf(Interpretation.class);

  static {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    ReferralArbitraries.sample(20_000).map(policy::decide).forEach(ClauseCoverageTest::collect);
    for (HotlinePolicy other :
        ReferralArbitraries.allReadings()
            .map(readings -> HotlinePolicy.of(LosAngeles.agency(), readings))
            .toList()) {
      ReferralArbitraries.sample(200).map(other::decide).forEach(ClauseCoverageTest::collect);
    }
    DirectoryPolicy directory = new DirectoryPolicy(LosAngeles.agency());
    for (CallerRequest request : CallerRequest.values()) {
      Cited<DirectoryAnswer> answer = directory.answer(request);
      CITED.addAll(answer.clauses());
      CARRIED.addAll(answer.interpretations());
    }
  }

  private static void collect(HotlineDecision decision) {
    CITED.addAll(decision.clauses());
    CARRIED.addAll(decision.interpretations());
    Referral referral = decision.referral();
    collect(LaborRiskPolicy.assess(decision.atRisk()));
    SuggestionPolicy.suggest(
            referral.categories().keySet(),
            referral.redFlags(),
            referral.industries(),
            referral.activities())
        .forEach(ClauseCoverageTest::collect);
  }

  private static void collect(Cited<?> outcome) {
    CITED.addAll(outcome.clauses());
    CARRIED.addAll(outcome.interpretations());
  }

  @Test
  void everyDecisionOfTheProtocolIsCitedOrHasAReason() {
    Set<Clause> forgotten =
        decisionsOf(PolicyDocument.NON_FRP_PROTOCOL)
            .collect(toCollection(() -> EnumSet.noneOf(Clause.class)));
    forgotten.removeAll(CITED);
    forgotten.removeAll(CLAUSES_NOT_CITED.keySet());
    assertThat(forgotten).isEmpty();
  }

  @Test
  void noClauseWithAReasonIsCitedAllTheSame() {
    assertThat(CLAUSES_NOT_CITED.keySet()).doesNotContainAnyElementsOf(CITED);
    assertThat(CLAUSES_NOT_CITED.keySet())
        .isSubsetOf(decisionsOf(PolicyDocument.NON_FRP_PROTOCOL).toList());
  }

  /** What the guide decides and the protocol does not mention, so that nothing else is needed. */
  @Test
  void ofTheGuideADecisionCitesAgeRiskLaborAndTheFederalReport() {
    assertThat(CITED.stream().filter(ClauseCoverageTest::isOfTheGuide))
        .containsExactlyInAnyOrder(
            Clause.P_DEF_8,
            Clause.P_REP_4,
            Clause.P_AR_0,
            Clause.P_AR_A,
            Clause.P_AR_B,
            Clause.P_AR_C,
            Clause.P_AR_D,
            Clause.P_AR_E,
            Clause.P_AR_F,
            Clause.P_AR_G,
            Clause.P_AR_H,
            Clause.P_AR_L1,
            Clause.P_AR_L2,
            Clause.P_FN_2,
            Clause.P_FN_3);
  }

  @Test
  void nothingIsCitedThatIsOnlyProse() {
    assertThat(CITED).noneMatch(clause -> clause.kind() == ClauseKind.PROSE);
  }

  @Test
  void everyInterpretationIsCarriedOrHasAReason() {
    Set<Interpretation> forgotten = EnumSet.allOf(Interpretation.class);
    forgotten.removeAll(CARRIED);
    forgotten.removeAll(INTERPRETATIONS_NOT_CARRIED.keySet());
    assertThat(forgotten).isEmpty();
  }

  @Test
  void noInterpretationWithAReasonIsCarriedAllTheSame() {
    assertThat(INTERPRETATIONS_NOT_CARRIED.keySet()).doesNotContainAnyElementsOf(CARRIED);
  }

  @Test
  void everyFactCanBecomeAnOpenQuestion() {
    Set<Fact> neverAsked = EnumSet.allOf(Fact.class);
    ReferralArbitraries.sample(10_000)
        .map(HotlinePolicy.losAngeles()::decide)
        .map(HotlineDecision::openQuestions)
        .forEach(neverAsked::removeAll);
    assertThat(neverAsked).isEmpty();
  }

  private static Stream<Clause> decisionsOf(PolicyDocument document) {
    return Arrays.stream(Clause.values())
        .filter(clause -> clause.document() == document && clause.kind() == ClauseKind.DECISION);
  }

  private static boolean isOfTheGuide(Clause clause) {
    return clause.document() == PolicyDocument.EXPLOITATION_GUIDE;
  }
}
