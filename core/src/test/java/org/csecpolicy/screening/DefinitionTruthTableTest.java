package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.UNKNOWN;
import static org.csecpolicy.screening.Answer.YES;
import static org.csecpolicy.screening.Element.ANYTHING_OF_VALUE;
import static org.csecpolicy.screening.Element.CALIFORNIA_MEANS;
import static org.csecpolicy.screening.Element.COMMERCIAL_ASPECT;
import static org.csecpolicy.screening.Element.FEDERAL_MEANS;
import static org.csecpolicy.screening.Element.FEDERAL_PURPOSE;
import static org.csecpolicy.screening.Element.FORCED_LABOR;
import static org.csecpolicy.screening.Element.LABOR_OR_SERVICES;
import static org.csecpolicy.screening.Element.PARENT_FAILED_TO_PROTECT;
import static org.csecpolicy.screening.Element.SEXUALLY_TRAFFICKED_OR_PAID;
import static org.csecpolicy.screening.Element.SEX_ACT;
import static org.csecpolicy.screening.Element.UNDER_18;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every definition over every combination of answers, against two statements of it that share
 * nothing with the rule: a table of elements, and the two worlds in which everything that is not
 * known is so, or is not so.
 */
class DefinitionTruthTableTest {
  /** What each definition needs, as the texts print it. */
  private static final Map<Definition, List<Element>> PRINTED =
      new EnumMap<>(
          Map.of(
              Definition.COMMERCIAL_SEX_ACT, List.of(SEX_ACT, ANYTHING_OF_VALUE),
              Definition.COMMERCIAL_ELEMENT, List.of(COMMERCIAL_ASPECT),
              Definition.SEX_TRAFFICKING_OF_A_MINOR, List.of(SEX_ACT, ANYTHING_OF_VALUE, UNDER_18),
              Definition.CSEC_UNDER_WIC_300,
                  List.of(SEXUALLY_TRAFFICKED_OR_PAID, UNDER_18, PARENT_FAILED_TO_PROTECT),
              Definition.LABOR_TRAFFICKING_FEDERAL,
                  List.of(LABOR_OR_SERVICES, FEDERAL_MEANS, FEDERAL_PURPOSE),
              Definition.LABOR_TRAFFICKING_CALIFORNIA, List.of(CALIFORNIA_MEANS, FORCED_LABOR)));

  @Test
  void eachDefinitionNeedsWhatIsPrintedInThatOrder() {
    for (Definition definition : Definition.values()) {
      assertThat(definition.elements()).containsExactlyElementsOf(PRINTED.get(definition));
    }
  }

  @Test
  void theFindingsComeInTheOrderOfTheDefinitions() {
    assertThat(DefinitionPolicy.examine(DefinitionFacts.notAsked(), UNKNOWN).all())
        .extracting(finding -> finding.outcome().definition())
        .containsExactly(Definition.values());
  }

  @ParameterizedTest
  @EnumSource
  void allAnswersToTheElementsOfADefinition(Definition definition) {
    List<Element> elements = PRINTED.get(definition);
    int rows = (int) Math.pow(3, elements.size());
    Set<Answer> reached = EnumSet.noneOf(Answer.class);
    for (int row = 0; row < rows; row++) {
      Map<Element, Answer> answers = new EnumMap<>(Element.class);
      int rest = row;
      for (Element element : elements) {
        answers.put(element, Answer.values()[rest % 3]);
        rest /= 3;
      }
      DefinitionFinding finding = find(definition, facts(answers), age(answers));
      assertThat(finding.found()).as("%s", answers).isEqualTo(those(answers, YES));
      assertThat(finding.missing()).as("%s", answers).isEqualTo(those(answers, NO));
      assertThat(finding.unknown()).as("%s", answers).isEqualTo(those(answers, UNKNOWN));
      Answer expected =
          answers.containsValue(NO) ? NO : answers.containsValue(UNKNOWN) ? UNKNOWN : YES;
      assertThat(finding.met()).as("%s", answers).isEqualTo(expected);
      reached.add(finding.met());
    }
    assertThat(reached).containsExactlyInAnyOrder(Answer.values());
  }

  private static Set<Element> those(Map<Element, Answer> answers, Answer answer) {
    Set<Element> those = EnumSet.copyOf(answers.keySet());
    those.removeIf(element -> answers.get(element) != answer);
    return those;
  }

  private static Answer age(Map<Element, Answer> answers) {
    return answers.getOrDefault(UNDER_18, UNKNOWN);
  }

  /** Facts of which every element that is asked about has this answer. */
  private static DefinitionFacts facts(Map<Element, Answer> answers) {
    DefinitionFacts.Builder facts = DefinitionFacts.builder();
    Map<Means, Answer> means = new EnumMap<>(Means.class);
    Map<Purpose, Answer> purposes = new EnumMap<>(Purpose.class);
    answers.forEach(
        (element, answer) -> {
          switch (element) {
            case SEX_ACT -> facts.sexAct(answer);
            case ANYTHING_OF_VALUE -> facts.valueExchanged(answer);
            case COMMERCIAL_ASPECT ->
                facts.sexAct(answer).valueExchanged(answer).laborOrServices(answer);
            case SEXUALLY_TRAFFICKED_OR_PAID -> facts.sexAct(answer).valueExchanged(answer);
            case UNDER_18 -> {}
            case PARENT_FAILED_TO_PROTECT -> facts.parentFailedOrUnableToProtect(answer);
            case LABOR_OR_SERVICES -> facts.laborOrServices(answer);
            case FEDERAL_MEANS, CALIFORNIA_MEANS -> {
              means.put(Means.FORCE, answer);
              if (answer == NO) {
                Arrays.stream(Means.values()).forEach(each -> means.put(each, NO));
                purposes.put(Purpose.DEBT_BONDAGE, NO);
              }
            }
            case FEDERAL_PURPOSE -> {
              purposes.put(Purpose.SLAVERY, answer);
              if (answer == NO) {
                Arrays.stream(Purpose.values()).forEach(each -> purposes.put(each, NO));
              }
            }
            case FORCED_LABOR -> {
              purposes.put(Purpose.FORCED_LABOR, answer);
              if (answer == NO) {
                Arrays.stream(Purpose.values()).forEach(each -> purposes.put(each, NO));
              }
            }
          }
        });
    return facts.means(means).purposes(purposes).build();
  }

  private static DefinitionFinding find(
      Definition definition, DefinitionFacts facts, Answer under18) {
    return DefinitionPolicy.examine(facts, under18).all().get(definition.ordinal()).outcome();
  }

  // The two worlds, over the facts themselves.

  @Test
  void everyAnswerAboutSexualExploitation() {
    List<Set<ValueRecipient>> recipients = new ArrayList<>(List.of(Set.of()));
    Arrays.stream(ValueRecipient.values()).map(Set::of).forEach(recipients::add);
    for (Answer act : Answer.values()) {
      for (Answer value : Answer.values()) {
        for (Answer need : Answer.values()) {
          for (Answer parent : Answer.values()) {
            for (Set<ValueRecipient> who : recipients) {
              DefinitionFacts facts =
                  DefinitionFacts.builder()
                      .sexAct(act)
                      .valueExchanged(value)
                      .basicNeedMet(need)
                      .valueRecipients(who)
                      .parentFailedOrUnableToProtect(parent)
                      .build();
              for (Answer under18 : Answer.values()) {
                requireTheTwoWorlds(facts, under18);
              }
            }
          }
        }
      }
    }
  }

  /** 3 × 3^7 means × debt bondage: 19,683 rows, the other purposes of every third kind. */
  @Test
  void everyAnswerAboutTheMeansOfLaborTrafficking() {
    int rows = (int) Math.pow(3, Means.values().length);
    for (int row = 0; row < rows; row++) {
      Map<Means, Answer> means = decode(Means.class, row);
      for (Answer labor : Answer.values()) {
        for (Answer debt : Answer.values()) {
          requireTheTwoWorlds(
              DefinitionFacts.builder()
                  .laborOrServices(labor)
                  .means(means)
                  .putPurpose(Purpose.DEBT_BONDAGE, debt)
                  .putPurpose(Purpose.SLAVERY, Answer.values()[row % 3])
                  .build(),
              UNKNOWN);
        }
      }
    }
  }

  @Test
  void everyAnswerAboutThePurposesOfLaborTrafficking() {
    int rows = (int) Math.pow(3, Purpose.values().length);
    for (int row = 0; row < rows; row++) {
      Map<Purpose, Answer> purposes = decode(Purpose.class, row);
      for (Answer labor : Answer.values()) {
        for (Answer fraud : Answer.values()) {
          for (Answer duress : Answer.values()) {
            requireTheTwoWorlds(
                DefinitionFacts.builder()
                    .laborOrServices(labor)
                    .means(allNoBut(Map.of(Means.FRAUD, fraud, Means.DURESS, duress)))
                    .purposes(purposes)
                    .build(),
                YES);
          }
        }
      }
    }
  }

  /**
   * All facts together, of any referral; whoever the child was, and whether it consented or not.
   */
  @ParameterizedTest
  @EnumSource
  void whateverElseIsKnown(Answer under18) {
    ReferralArbitraries.sample(2_000)
        .map(Referral::definitions)
        .forEach(
            facts -> {
              requireTheTwoWorlds(facts, under18);
              Definitions definitions = DefinitionPolicy.examine(facts, under18);
              Cited<DefinitionFinding> ofAMinor = definitions.sexTraffickingOfAMinor();
              assertThat(
                      definitions.severeForms().get(SevereForm.SEX_TRAFFICKING).interpretations())
                  .isEqualTo(ofAMinor.interpretations());
              for (Cited<DefinitionFinding> cited : definitions.all()) {
                DefinitionFinding finding = cited.outcome();
                assertThat(Iterables.concat(finding.found(), finding.missing(), finding.unknown()))
                    .containsExactlyInAnyOrderElementsOf(finding.definition().elements());
              }
              DefinitionFacts ofNobody =
                  DefinitionFacts.builder()
                      .from(facts)
                      .childConsented(UNKNOWN)
                      .childRoles(Set.of())
                      .build();
              assertThat(outcomes(DefinitionPolicy.examine(ofNobody, under18)))
                  .isEqualTo(outcomes(definitions));
            });
  }

  private static List<Object> outcomes(Definitions definitions) {
    return Stream.concat(definitions.all().stream(), definitions.severeForms().values().stream())
        .<Object>map(Cited::outcome)
        .toList();
  }

  private static Map<Means, Answer> allNoBut(Map<Means, Answer> some) {
    Map<Means, Answer> means = new EnumMap<>(Means.class);
    Arrays.stream(Means.values()).forEach(each -> means.put(each, NO));
    means.putAll(some);
    return means;
  }

  private static <E extends Enum<E>> Map<E, Answer> decode(Class<E> keys, int row) {
    Map<E, Answer> answers = new EnumMap<>(keys);
    int rest = row;
    for (E key : keys.getEnumConstants()) {
      answers.put(key, Answer.values()[rest % 3]);
      rest /= 3;
    }
    return answers;
  }

  private static void requireTheTwoWorlds(DefinitionFacts facts, Answer under18) {
    World worst = new World(facts, under18, YES);
    World best = new World(facts, under18, NO);
    Definitions definitions = DefinitionPolicy.examine(facts, under18);
    for (Cited<DefinitionFinding> cited : definitions.all()) {
      DefinitionFinding finding = cited.outcome();
      Definition definition = finding.definition();
      Answer met = between(best.meets(definition), worst.meets(definition));
      if (finding.met() != met) {
        throw new AssertionError(definition + " of " + facts + " is " + finding + ", not " + met);
      }
    }
    requireSame(
        definitions.severeForms().get(SevereForm.SEX_TRAFFICKING).outcome(),
        between(best.severeSexTrafficking(), worst.severeSexTrafficking()),
        facts);
    requireSame(
        definitions.severeForms().get(SevereForm.LABOR_TRAFFICKING).outcome(),
        definitions.laborTraffickingFederal().outcome().met(),
        facts);
    requireSame(
        definitions.survivalSex().outcome(),
        between(best.survivalSex(), worst.survivalSex()),
        facts);
  }

  private static void requireSame(Answer actual, Answer expected, DefinitionFacts facts) {
    if (actual != expected) {
      throw new AssertionError(facts + " is " + actual + ", not " + expected);
    }
  }

  /** So in every world, in none, or in some. */
  private static Answer between(boolean best, boolean worst) {
    return best ? YES : worst ? UNKNOWN : NO;
  }

  /** The facts when whatever is not known is this, as the definitions read: plain yes or no. */
  private record World(DefinitionFacts facts, Answer under18, Answer unknownIs) {
    boolean meets(Definition definition) {
      return switch (definition) {
        case COMMERCIAL_SEX_ACT -> commercialSexAct();
        case COMMERCIAL_ELEMENT -> commercialSexAct() || is(facts.laborOrServices());
        case SEX_TRAFFICKING_OF_A_MINOR -> commercialSexAct() && is(under18);
        case CSEC_UNDER_WIC_300 ->
            is(under18) && commercialSexAct() && is(facts.parentFailedOrUnableToProtect());
        case LABOR_TRAFFICKING_FEDERAL ->
            is(facts.laborOrServices()) && forceFraudOrCoercion() && federalPurpose();
        case LABOR_TRAFFICKING_CALIFORNIA ->
            (forceFraudOrCoercion() || is(Means.DURESS))
                && (federalPurpose() || is(Purpose.FORCED_LABOR));
      };
    }

    boolean severeSexTrafficking() {
      return commercialSexAct() && (is(under18) || forceFraudOrCoercion());
    }

    boolean survivalSex() {
      return commercialSexAct() && is(facts.basicNeedMet());
    }

    private boolean commercialSexAct() {
      boolean value =
          facts.basicNeedMet() == YES
              || !facts.valueRecipients().isEmpty()
              || is(facts.valueExchanged());
      return is(facts.sexAct()) && value;
    }

    private boolean forceFraudOrCoercion() {
      return is(Means.FORCE)
          || is(Means.FRAUD)
          || is(Means.THREATS_OF_HARM)
          || is(Means.ABUSE_OF_LEGAL_SYSTEM)
          || is(Means.PLAN_OR_SCHEME)
          || is(Means.DRUG_DEPENDENCY)
          || is(Purpose.DEBT_BONDAGE);
    }

    private boolean federalPurpose() {
      return is(Purpose.INVOLUNTARY_SERVITUDE)
          || is(Purpose.PEONAGE)
          || is(Purpose.DEBT_BONDAGE)
          || is(Purpose.SLAVERY);
    }

    private boolean is(Means means) {
      return is(facts.means().getOrDefault(means, UNKNOWN));
    }

    private boolean is(Purpose purpose) {
      return is(facts.purposes().getOrDefault(purpose, UNKNOWN));
    }

    private boolean is(Answer answer) {
      return (answer == UNKNOWN ? unknownIs : answer) == YES;
    }
  }
}
