package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.UNKNOWN;
import static org.csecpolicy.screening.Answer.YES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtRiskPolicyTest {
  /** A letter is a yes, a lower-case letter a no; what is left out was not asked. */
  private static IndicatorAnswers answers(String letters) {
    Map<Indicator, Answer> answers = new EnumMap<>(Indicator.class);
    for (char letter : letters.toCharArray()) {
      answers.put(
          Indicator.valueOf(String.valueOf(Character.toUpperCase(letter))),
          Character.isUpperCase(letter) ? YES : NO);
    }
    return IndicatorAnswers.of(answers);
  }

  private static Cited<AtRiskFinding> assess(String letters) {
    return AtRiskPolicy.assess(answers(letters));
  }

  private static Set<Indicator> indicators(String letters) {
    Set<Indicator> indicators = EnumSet.noneOf(Indicator.class);
    for (char letter : letters.toCharArray()) {
      indicators.add(Indicator.valueOf(String.valueOf(letter)));
    }
    return indicators;
  }

  /** N-DEF-5: a minimum of one of A–C, or a minimum of two of D–H. */
  @Nested
  class Examples {
    @ParameterizedTest(name = "{0}: {1}, because of {2}")
    @CsvSource({
      // capital: yes, small: no, left out: not known
      "Abcdefgh, AT_RISK,      A",
      "aBcdefgh, AT_RISK,      B",
      "abCdefgh, AT_RISK,      C",
      "abcDEfgh, AT_RISK,      DE",
      "abcdefGH, AT_RISK,      GH",
      "abcDEFGH, AT_RISK,      DEFGH",
      "ABCDEFGH, AT_RISK,      ABCDEFGH",
      "AbcDefgh, AT_RISK,      A", // D alone does not suffice
      "A,        AT_RISK,      A", // nothing else needs to be asked
      "DH,       AT_RISK,      DH",
      "abcDefgh, NOT_AT_RISK,  ABCDEFGH", // one of D–H is too few
      "abcdefgh, NOT_AT_RISK,  ABCDEFGH",
      "abcdefg,  NOT_AT_RISK,  ABCDEFG", // H alone would be too few, and need not be asked
      "bcdefgh,  UNDETERMINED, A",
      "abcDefg,  UNDETERMINED, H",
      "abcdef,   UNDETERMINED, GH",
      "D,        UNDETERMINED, ABCEFGH",
      "bcdefg,   UNDETERMINED, A", // H alone would be too few
      "d,        UNDETERMINED, ABCEFGH",
    })
    void decide(String letters, AtRisk risk, String decisive) {
      AtRiskFinding finding = assess(letters).outcome();

      assertThat(finding.risk()).isEqualTo(risk);
      assertThat(finding.decisive()).containsExactlyElementsOf(indicators(decisive));
    }

    @Test
    void nothingAskedIsUndeterminedAndEveryIndicatorCouldStillDecide() {
      Cited<AtRiskFinding> finding = AtRiskPolicy.assess(IndicatorAnswers.notAsked());

      assertThat(finding.outcome().risk()).isEqualTo(AtRisk.UNDETERMINED);
      assertThat(finding.outcome().decisive()).containsExactly(Indicator.values());
      // Not screened is not an unclear place: no answer was counted.
      assertThat(finding.interpretations()).isEmpty();
    }

    @Test
    void theFindingCitesTheRuleAndTheIndicatorsThatDecided() {
      assertThat(assess("abcDEfgh").clauses())
          .contains(
              Clause.N_DEF_5_0,
              Clause.N_DEF_5_D,
              Clause.N_DEF_5_E,
              Clause.P_AR_0,
              Clause.P_AR_D,
              Clause.P_AR_E)
          .doesNotContain(Clause.N_DEF_5_A, Clause.N_DEF_5_F);
      assertThat(assess("aBc").clauses())
          .contains(Clause.N_DEF_5_0, Clause.N_DEF_5_B)
          .doesNotContain(Clause.N_DEF_5_A);
    }

    @ParameterizedTest
    @CsvSource({
      "A,  N-DEF-5.A, P-AR-A",
      "B,  N-DEF-5.B, P-AR-B",
      "C,  N-DEF-5.C, P-AR-C",
      "DE, N-DEF-5.D, P-AR-D",
      "DE, N-DEF-5.E, P-AR-E",
      "FG, N-DEF-5.F, P-AR-F",
      "FG, N-DEF-5.G, P-AR-G",
      "DH, N-DEF-5.H, P-AR-H",
    })
    void everyIndicatorThatDecidesIsCitedInBothTexts(
        String letters, String protocol, String guide) {
      assertThat(assess(letters).clauses())
          .extracting(Clause::id)
          .contains("N-DEF-5.0", protocol, "P-AR-0", guide);
    }

    @Test
    void anUndeterminedFindingIsFlagged() {
      assertThat(assess("abcDefg").interpretations()).contains(Interpretation.AT_RISK);
    }
  }

  /** The rule once more, in the words of the text and by trying everything out. */
  @Nested
  class EveryAnswerSet {
    private static final int TWO_VALUED = 256;
    private static final int THREE_VALUED = 6_561;

    @Test
    void ofYesAndNoIsDecidedAsTheTextSays() {
      List<Map<Indicator, Answer>> all = everyAnswerSet(YES, NO);

      assertThat(all).hasSize(TWO_VALUED);
      for (Map<Indicator, Answer> answers : all) {
        assertThat(AtRiskPolicy.assess(IndicatorAnswers.of(answers)).outcome().risk())
            .as("%s", answers)
            .isEqualTo(isAtRisk(answers) ? AtRisk.AT_RISK : AtRisk.NOT_AT_RISK);
      }
    }

    @Test
    void ofYesNoAndUnknownIsDecidedAsItsCompletionsAre() {
      List<Map<Indicator, Answer>> all = everyAnswerSet(YES, NO, UNKNOWN);

      assertThat(all).hasSize(THREE_VALUED);
      for (Map<Indicator, Answer> answers : all) {
        assertThat(AtRiskPolicy.assess(IndicatorAnswers.of(answers)).outcome().risk())
            .as("%s", answers)
            .isEqualTo(riskByCompletions(answers));
      }
    }

    @Test
    void namesTheIndicatorsThatDecided() {
      for (Map<Indicator, Answer> answers : everyAnswerSet(YES, NO, UNKNOWN)) {
        AtRiskFinding finding = AtRiskPolicy.assess(IndicatorAnswers.of(answers)).outcome();

        assertThat(finding.decisive())
            .as("%s", answers)
            .containsExactlyInAnyOrderElementsOf(decisiveByTrying(answers));
      }
    }

    @Test
    void citesTheClauseOfEveryIndicatorThatDecided() {
      for (Map<Indicator, Answer> answers : everyAnswerSet(YES, NO, UNKNOWN)) {
        Cited<AtRiskFinding> finding = AtRiskPolicy.assess(IndicatorAnswers.of(answers));

        assertThat(finding.clauses()).as("%s", answers).contains(Clause.N_DEF_5_0);
        for (Indicator indicator : finding.outcome().decisive()) {
          assertThat(finding.clauses()).as("%s", answers).contains(indicator.protocolClause());
        }
      }
    }

    /** "Minimum of one of A, B, C; OR minimum of two of the following indicators D–H." */
    private boolean isAtRisk(Map<Indicator, Answer> answers) {
      return present(answers, "ABC") >= 1 || present(answers, "DEFGH") >= 2;
    }

    private long present(Map<Indicator, Answer> answers, String letters) {
      return indicators(letters).stream().filter(each -> answers.get(each) == YES).count();
    }

    private AtRisk riskByCompletions(Map<Indicator, Answer> answers) {
      List<Map<Indicator, Answer>> completions = completions(answers);
      if (completions.stream().allMatch(this::isAtRisk)) {
        return AtRisk.AT_RISK;
      }
      return completions.stream().noneMatch(this::isAtRisk)
          ? AtRisk.NOT_AT_RISK
          : AtRisk.UNDETERMINED;
    }

    private Set<Indicator> decisiveByTrying(Map<Indicator, Answer> answers) {
      Set<Indicator> decisive = EnumSet.noneOf(Indicator.class);
      switch (riskByCompletions(answers)) {
        case AT_RISK -> {
          // Present and enough: any of A–C, and D–H when there are two.
          for (Indicator each : Indicator.values()) {
            boolean enough = indicators("ABC").contains(each) || present(answers, "DEFGH") >= 2;
            if (answers.get(each) == YES && enough) {
              decisive.add(each);
            }
          }
        }
        case NOT_AT_RISK -> {
          // Every answer: the noes, and the one of D–H that is present but alone.
          for (Indicator each : Indicator.values()) {
            if (answers.get(each) != UNKNOWN) {
              decisive.add(each);
            }
          }
        }
        case UNDETERMINED -> {
          // Open, and there is a way to answer the rest so that this one tips it.
          for (Indicator each : Indicator.values()) {
            if (answers.get(each) == UNKNOWN && canTip(answers, each)) {
              decisive.add(each);
            }
          }
        }
      }
      return decisive;
    }

    private boolean canTip(Map<Indicator, Answer> answers, Indicator open) {
      return completions(with(answers, open, YES)).stream()
          .anyMatch(yes -> isAtRisk(yes) && !isAtRisk(with(yes, open, NO)));
    }

    private List<Map<Indicator, Answer>> completions(Map<Indicator, Answer> answers) {
      for (Indicator each : Indicator.values()) {
        if (answers.get(each) == UNKNOWN) {
          List<Map<Indicator, Answer>> completions =
              new ArrayList<>(completions(with(answers, each, YES)));
          completions.addAll(completions(with(answers, each, NO)));
          return completions;
        }
      }
      return List.of(answers);
    }

    private List<Map<Indicator, Answer>> everyAnswerSet(Answer... values) {
      List<Map<Indicator, Answer>> all = new ArrayList<>();
      all.add(new EnumMap<>(Indicator.class));
      for (Indicator indicator : Indicator.values()) {
        List<Map<Indicator, Answer>> longer = new ArrayList<>();
        for (Map<Indicator, Answer> shorter : all) {
          for (Answer value : values) {
            longer.add(with(shorter, indicator, value));
          }
        }
        all = longer;
      }
      return all;
    }

    private Map<Indicator, Answer> with(
        Map<Indicator, Answer> answers, Indicator indicator, Answer answer) {
      Map<Indicator, Answer> changed = new EnumMap<>(Indicator.class);
      changed.putAll(answers);
      changed.put(indicator, answer);
      return changed;
    }
  }
}
