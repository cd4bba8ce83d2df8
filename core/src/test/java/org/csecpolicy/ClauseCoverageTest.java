package org.csecpolicy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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
import org.csecpolicy.recording.DocumentationPolicy;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.DefinitionPolicy;
import org.csecpolicy.screening.LaborRiskPolicy;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.ReportingDuties;
import org.csecpolicy.screening.ReportingPolicy;
import org.csecpolicy.screening.SuggestionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The clauses that decisions, findings and duties cite are the clauses that the register calls
 * decisions: no more is claimed, and none is forgotten.
 */
class ClauseCoverageTest {
  /** Interpretations that no decision stands on. */
  private static final Map<Interpretation, String> INTERPRETATIONS_NOT_CARRIED =
      new EnumMap<>(
          Map.ofEntries(
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
    ReferralArbitraries.sample(20_000).forEach(ClauseCoverageTest::collectDefinitions);
    Stream.of(Answer.YES, Answer.NO).forEach(ClauseCoverageTest::collectDefinitions);
  }

  private static void collectDefinitions(Referral referral) {
    collect(DefinitionPolicy.examine(referral.definitions(), Answer.YES).all());
    ReportingDuties duties =
        ReportingPolicy.duties(
            referral.categories().keySet(), referral.definitions(), referral.reporting());
    collect(List.of(duties.mustBeReported(), duties.asVictim()));
    collect(duties.duties());
  }

  /** Means that are all there, or all known not to be: no referral of the sample has so many. */
  private static void collectDefinitions(Answer everyMeans) {
    DefinitionFacts.Builder facts =
        DefinitionFacts.builder()
            .laborOrServices(Answer.YES)
            .putPurpose(Purpose.DEBT_BONDAGE, everyMeans);
    for (Means means : Means.values()) {
      facts.putMeans(means, everyMeans);
    }
    collect(DefinitionPolicy.examine(facts.build(), Answer.YES).all());
  }

  private static void collect(List<? extends Cited<?>> outcomes) {
    outcomes.forEach(ClauseCoverageTest::collect);
  }

  private static void collect(HotlineDecision decision) {
    CITED.addAll(decision.clauses());
    CARRIED.addAll(decision.interpretations());
    Referral referral = decision.referral();
    collect(LaborRiskPolicy.assess(decision.atRisk()));
    collect(
        DocumentationPolicy.document(referral, decision.atRisk().outcome().risk()).subcategories());
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

  @ParameterizedTest
  @EnumSource
  void everyDecisionOfEitherTextIsCited(PolicyDocument document) {
    Set<Clause> forgotten =
        decisionsOf(document).collect(toCollection(() -> EnumSet.noneOf(Clause.class)));
    assertThat(forgotten).isNotEmpty();
    forgotten.removeAll(CITED);
    assertThat(forgotten).isEmpty();
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
}
