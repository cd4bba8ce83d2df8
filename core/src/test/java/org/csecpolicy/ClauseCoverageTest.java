package org.csecpolicy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.csecpolicy.directory.CallerRequest;
import org.csecpolicy.directory.DirectoryPolicy;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.guidance.GuidancePoint;
import org.csecpolicy.guidance.LinkedDocument;
import org.csecpolicy.guidance.MissingText;
import org.csecpolicy.guidance.Statute;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ClauseKind;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.recording.Subcategory;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Definition;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.DefinitionPolicy;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.RedFlagList;
import org.csecpolicy.screening.ReportDuty;
import org.csecpolicy.screening.SevereForm;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.ValueRecipient;
import org.csecpolicy.screening.Vulnerability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every clause that the register calls a decision is cited by an outcome; every reference and
 * message is cited, or named by data, or has a written reason. No more is claimed, and none is
 * forgotten. Prose is {@code guidance.GuidanceCoverageTest}'s.
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
                  Interpretation.PRE_ALERT_LEAD,
                  "the wording of a message: the decision says who is alerted and not in which words"),
              Map.entry(
                  Interpretation.TRIBAL,
                  "tribal land is entered as the county that it lies in, which is then the place"),
              Map.entry(
                  Interpretation.SURROUNDING,
                  "a list and no judgement: a county outside it carries unlisted-county")));

  private static final String WORDING =
      "the wording of a message: notifications/MessageClausesTest holds that a message cites it";

  /** Clauses that no outcome cites and no data names. */
  private static final Map<Clause, String> CLAUSES_NOT_NAMED =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Clause.N_6F_1, WORDING),
              Map.entry(Clause.N_6F_2, WORDING),
              Map.entry(Clause.N_6F_3, WORDING),
              Map.entry(Clause.N_6F_4, WORDING),
              Map.entry(Clause.N_6F_5, WORDING),
              Map.entry(Clause.N_6F_6, WORDING),
              Map.entry(Clause.N_6F_7, WORDING),
              Map.entry(Clause.N_6F_8, WORDING),
              Map.entry(Clause.N_6F_9, WORDING),
              Map.entry(Clause.N_6F_10, WORDING)));

  private static final Set<Clause> CITED = EnumSet.noneOf(Clause.class);
  private static final Set<Clause> AS_DATA = EnumSet.noneOf(Clause.class);
  private static final Set<Interpretation> CARRIED = EnumSet.noneOf(Interpretation.class);

  static {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    ReferralArbitraries.sample(20_000).map(policy::screen).forEach(ClauseCoverageTest::collect);
    List<Referral> some = ReferralArbitraries.sample(100).toList();
    for (HotlinePolicy other :
        ReferralArbitraries.allReadings()
            .map(readings -> HotlinePolicy.of(LosAngeles.agency(), readings))
            .toList()) {
      some.stream().map(other::screen).forEach(ClauseCoverageTest::collect);
    }
    DirectoryPolicy directory = new DirectoryPolicy(LosAngeles.agency());
    Arrays.stream(CallerRequest.values())
        .map(directory::answer)
        .forEach(ClauseCoverageTest::collect);
    Stream.of(Answer.YES, Answer.NO)
        .map(ClauseCoverageTest::everyMeans)
        .forEach(facts -> collect(DefinitionPolicy.examine(facts, Answer.YES).all()));
    collectScreeningData();
    collectRecordingData();
    collectGuidance();
    collectContacts();
  }

  /** Means that are all there, or all known not to be: no referral of the sample has so many. */
  private static DefinitionFacts everyMeans(Answer answer) {
    DefinitionFacts.Builder facts =
        DefinitionFacts.builder()
            .laborOrServices(Answer.YES)
            .putPurpose(Purpose.DEBT_BONDAGE, answer);
    for (Means means : Means.values()) {
      facts.putMeans(means, answer);
    }
    return facts.build();
  }

  private static void collect(Screening screening) {
    CITED.addAll(screening.decision().clauses());
    CARRIED.addAll(screening.decision().interpretations());
    collect(screening.outcomes());
  }

  private static void collect(List<? extends Cited<?>> outcomes) {
    outcomes.forEach(ClauseCoverageTest::collect);
  }

  private static void collect(Cited<?> outcome) {
    CITED.addAll(outcome.clauses());
    CARRIED.addAll(outcome.interpretations());
  }

  /** What a screener recognizes, answers and compares a case with. */
  private static void collectScreeningData() {
    carryAll(RedFlagList.values(), RedFlagList::clauses);
    carryEach(RedFlag.values(), RedFlag::clause);
    carryEach(Indicator.values(), Indicator::protocolClause);
    carryEach(Indicator.values(), Indicator::guideClause);
    carryAll(Substance.values(), Substance::printedBy);
    carryAll(Vulnerability.values(), Vulnerability::clauses);
    carryEach(Industry.values(), Industry::clause);
    carryEach(IllicitActivity.values(), IllicitActivity::clause);
    carryAll(Definition.values(), Definition::clauses);
    carryAll(Element.values(), Element::clauses);
    carryAll(Means.values(), Means::clauses);
    carryAll(Purpose.values(), Purpose::clauses);
    carryAll(ValueRecipient.values(), ValueRecipient::clauses);
    carryAll(SevereForm.values(), SevereForm::clauses);
    carryAll(ReportDuty.values(), ReportDuty::clauses);
  }

  /** What is written down, and whom a caller may reach. */
  private static void collectRecordingData() {
    carryEach(CaseItem.values(), CaseItem::clause);
    carryEach(SpecialProjectTab.values(), SpecialProjectTab::clause);
    carryAll(Subcategory.values(), Subcategory::clauses);
    carryEach(Landline.values(), Landline::clause);
  }

  /** What people read: guidance, what the texts are missing, and what they refer to. */
  private static void collectGuidance() {
    carryEach(GuidancePoint.values(), GuidancePoint::clause);
    carryEach(MissingText.values(), MissingText::clause);
    carryEach(LinkedDocument.values(), LinkedDocument::clause);
    carryAll(Statute.values(), Statute::clauses);
  }

  /** The federal contacts, which a reference document gives with their clauses. */
  private static void collectContacts() {
    JsonNode ids = reference().at("/directory/otip/clauses");
    for (Clause clause : Clause.values()) {
      if (Iterables.contains(Iterables.transform(ids, JsonNode::textValue), clause.id())) {
        AS_DATA.add(clause);
      }
    }
  }

  private static JsonNode reference() {
    try {
      return new ObjectMapper().readTree(PolicyJson.of(LosAngeles.agency()).writeReference());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static <E> void carryEach(E[] constants, Function<E, Clause> clause) {
    for (E constant : constants) {
      AS_DATA.add(clause.apply(constant));
    }
  }

  private static <E> void carryAll(E[] constants, Function<E, Set<Clause>> clauses) {
    for (E constant : constants) {
      AS_DATA.addAll(clauses.apply(constant));
    }
  }

  /** In both directions: none is forgotten, and no more is claimed. */
  @ParameterizedTest
  @EnumSource
  void theClausesThatAreCitedAreThoseThatAreDecisions(PolicyDocument document) {
    Set<Clause> cited = EnumSet.copyOf(CITED);
    cited.removeIf(
        clause ->
            clause.document() != document
                || clause.kind() == ClauseKind.REFERENCE
                || clause.kind() == ClauseKind.MESSAGE);
    assertThat(cited)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(clausesOf(document, EnumSet.of(ClauseKind.DECISION)));
  }

  /** The best practice between counties is a step since the second edition of the rulings. */
  @Test
  void contactWithTheOtherCountyIsADecision() {
    assertThat(CITED).contains(Clause.N_OOC_4, Clause.N_OOC_6);
    assertThat(Clause.N_OOC_4.kind()).isEqualTo(ClauseKind.DECISION);
    assertThat(Clause.N_OOC_6.kind()).isEqualTo(ClauseKind.DECISION);
  }

  @ParameterizedTest
  @EnumSource
  void everyReferenceAndMessageIsCitedOrDataOrHasAReason(PolicyDocument document) {
    Set<Clause> forgotten =
        clausesOf(document, EnumSet.of(ClauseKind.REFERENCE, ClauseKind.MESSAGE));
    assertThat(forgotten).isNotEmpty();
    forgotten.removeAll(CITED);
    forgotten.removeAll(AS_DATA);
    forgotten.removeAll(CLAUSES_NOT_NAMED.keySet());
    assertThat(forgotten).isEmpty();
  }

  @Test
  void noReasonIsGivenForAClauseThatIsEncoded() {
    assertThat(CLAUSES_NOT_NAMED.keySet())
        .doesNotContainAnyElementsOf(CITED)
        .doesNotContainAnyElementsOf(AS_DATA);
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
    ReferralArbitraries.sample(6_000)
        .map(HotlinePolicy.losAngeles()::decide)
        .map(HotlineDecision::openQuestions)
        .forEach(neverAsked::removeAll);
    assertThat(neverAsked).isEmpty();
  }

  private static Set<Clause> clausesOf(PolicyDocument document, Set<ClauseKind> kinds) {
    return Arrays.stream(Clause.values())
        .filter(clause -> clause.document() == document && kinds.contains(clause.kind()))
        .collect(toCollection(() -> EnumSet.noneOf(Clause.class)));
  }
}
