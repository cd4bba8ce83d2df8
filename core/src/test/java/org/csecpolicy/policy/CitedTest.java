package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitedTest {
  @Test
  void anOutcomeStandsOnItsClausesAndNothingElse() {
    Cited<String> cited = Cited.of("Immediate", Clause.N_1_G_1);

    assertThat(cited.outcome()).isEqualTo("Immediate");
    assertThat(cited.clauses()).containsExactly(Clause.N_1_G_1);
    assertThat(cited.interpretations()).isEmpty();
    assertThat(cited.openQuestions()).isEmpty();
  }

  @Test
  void clausesInterpretationsAndQuestionsAccumulate() {
    Cited<String> cited =
        Cited.of("Immediate", Clause.N_1_G_1)
            .under(Clause.N_2_B_1)
            .under(Clause.N_OOC_19, Clause.N_OOC_20)
            .readAs(Interpretation.CUSTODY_IS_IMMEDIATE)
            .readAs(Interpretation.HALL_REFUSES)
            .asking(Fact.AWOL)
            .lookingAt(
                () -> FactSet.of(Fact.WILL_RESPOND, Fact.HOME),
                FactSet.of(Fact.AGE, Fact.WILL_RESPOND));

    assertThat(cited.outcome()).isEqualTo("Immediate");
    assertThat(cited.clauses())
        .containsExactly(Clause.N_1_G_1, Clause.N_2_B_1, Clause.N_OOC_19, Clause.N_OOC_20);
    assertThat(cited.interpretations())
        .containsExactly(Interpretation.CUSTODY_IS_IMMEDIATE, Interpretation.HALL_REFUSES);
    assertThat(cited.openQuestions()).containsExactly(Fact.AWOL, Fact.WILL_RESPOND);
  }

  @Test
  void setsIterateInPrintOrderWhateverTheOrderOfAdding() {
    Cited<String> cited =
        Cited.of("Immediate", Clause.P_FN_2, Clause.N_OOC_2)
            .under(Clause.N_OOC_10, Clause.N_1)
            .readAs(Interpretation.AT_RISK)
            .readAs(Interpretation.FRP_CALL)
            .asking(Fact.DELINQUENCY_WARRANT)
            .asking(Fact.AGE)
            .asking(Fact.CALLER_AGENCY);

    assertThat(cited.clauses())
        .containsExactly(Clause.N_1, Clause.N_OOC_2, Clause.N_OOC_10, Clause.P_FN_2);
    assertThat(cited.interpretations())
        .containsExactly(Interpretation.FRP_CALL, Interpretation.AT_RISK);
    assertThat(cited.openQuestions())
        .containsExactly(Fact.CALLER_AGENCY, Fact.AGE, Fact.DELINQUENCY_WARRANT);
  }

  @Test
  void addingWhatIsThereAlreadyChangesNothing() {
    Cited<String> cited = full();

    assertThat(cited.under(Clause.N_1_G_1)).isEqualTo(cited);
    assertThat(cited.readAs(Interpretation.MINOR)).isEqualTo(cited);
    assertThat(cited.asking(Fact.AGE)).isEqualTo(cited);
    assertThat(cited.lookingAt(() -> FactSet.of(Fact.AWOL), Fact.RESIDENCE)).isEqualTo(cited);
    assertThat(cited.inPlaceOf(cited)).isEqualTo(cited).hasSameHashCodeAs(cited);
  }

  @Test
  void addingLeavesTheFirstOutcomeAsItWas() {
    Cited<String> first = Cited.of("Immediate", Clause.N_1_G_1);

    first.under(Clause.N_2).readAs(Interpretation.MINOR).asking(Fact.AGE);

    assertThat(first).isEqualTo(Cited.of("Immediate", Clause.N_1_G_1));
  }

  @Test
  void anotherOutcomeKeepsTheGrounds() {
    Cited<Integer> other = full().giving(42);

    assertThat(other.outcome()).isEqualTo(42);
    assertThat(other.clauses()).isEqualTo(full().clauses());
    assertThat(other.interpretations()).isEqualTo(full().interpretations());
    assertThat(other.openQuestions()).isEqualTo(full().openQuestions());
  }

  @Test
  void onlyWhatWasLookedAtAndIsNotKnownBecomesAQuestion() {
    Cited<String> cited =
        Cited.of("Immediate", Clause.N_1_G_1)
            .lookingAt(() -> FactSet.of(Fact.AWOL), FactSet.of(Fact.AWOL, Fact.HOME));

    assertThat(cited.openQuestions()).containsExactly(Fact.AWOL);
    assertThat(cited.isSettled()).isFalse();
    assertThat(Cited.of("Immediate", Clause.N_1_G_1).isSettled()).isTrue();
  }

  @Test
  void groundsOfAnotherOutcomeCarryOver() {
    Cited<Integer> other = Cited.of(1, Clause.N_2).inPlaceOf(full());

    assertThat(other.interpretations()).containsExactly(Interpretation.MINOR);
    assertThat(other.openQuestions()).isEqualTo(full().openQuestions());
    assertThat(other.clauses()).containsExactly(Clause.N_2);
  }

  @Test
  void anOutcomeThatStandsOnNothingIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Cited.of("Immediate", ImmutableSet.of()))
        .withMessage("clauses: at least one");
  }

  @Test
  void twoAreEqualWhenTheOutcomeAndAllItsGroundsAre() {
    assertThat(full())
        .isEqualTo(full())
        .hasSameHashCodeAs(full())
        .isNotEqualTo(full().giving("3 Days"))
        .isNotEqualTo(full().under(Clause.N_2))
        .isNotEqualTo(full().readAs(Interpretation.AT_RISK))
        .isNotEqualTo(full().asking(Fact.HOME))
        .isNotEqualTo("Immediate");
    assertThat(full().hashCode()).isNotEqualTo(full().asking(Fact.HOME).hashCode());
  }

  @Test
  void itIsPrintedWithItsGrounds() {
    assertThat(full())
        .hasToString(
            "Cited{outcome=Immediate, clauses=[N_1_G_1], interpretations=[MINOR], "
                + "openQuestions=[AGE, AWOL], contradictions=[]}");
  }

  @Test
  void itsCitationIsThatOfItsClauses() {
    assertThat(Cited.of("Immediate", Clause.N_1_G_2, Clause.N_3_C_1).citation())
        .isEqualTo("Non-FRP protocol 1.g; 3.c, bullet 1");
  }

  @Test
  void everyInterpretationAndFactHasABitOfItsOwn() {
    assertThat(Interpretation.values()).hasSizeLessThanOrEqualTo(Long.SIZE + Integer.SIZE);
    assertThat(Fact.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    assertThat(Contradiction.values()).hasSizeLessThanOrEqualTo(Integer.SIZE);
    Set<Cited<String>> flagged = new HashSet<>();
    for (Interpretation interpretation : Interpretation.values()) {
      Cited<String> one = Cited.of("Immediate", Clause.N_1_G_1).readAs(interpretation);
      assertThat(one.interpretations()).containsExactly(interpretation);
      flagged.add(one);
    }
    assertThat(flagged).hasSameSizeAs(Interpretation.values());
  }

  /** Ruling contradiction: the decision names both and asks. */
  @Test
  void aContradictionIsNamedFlaggedAndAsked() {
    for (Contradiction pair : Contradiction.values()) {
      Cited<String> cited = Cited.of("Immediate", Clause.N_1_G_1).despite(pair);

      assertThat(cited.contradictions()).containsExactly(pair);
      assertThat(cited.interpretations()).containsExactly(Interpretation.CONTRADICTION);
      assertThat(cited.openQuestions()).containsExactly(pair.question());
      assertThat(cited.toString()).contains("contradictions=[" + pair + "]");
    }
  }

  @Test
  void aContradictionMayAskAboutTheFactItIsFoundIn() {
    Cited<String> cited =
        Cited.of("Immediate", Clause.N_1_G_1)
            .despite(Contradiction.COUNTY_NOT_OF_STATE, Fact.WHERE_FOUND);

    assertThat(cited.contradictions()).containsExactly(Contradiction.COUNTY_NOT_OF_STATE);
    assertThat(cited.openQuestions()).containsExactly(Fact.WHERE_FOUND);
  }

  @Test
  void contradictionsAddUpAndCarryOver() {
    Set<Contradiction> two = EnumSet.of(Contradiction.AGE, Contradiction.HALL_REFUSED_AND_OUTSIDE);
    Cited<String> cited = full().despite(two);

    assertThat(cited.contradictions()).containsExactlyInAnyOrderElementsOf(two);
    assertThat(full().despite(EnumSet.noneOf(Contradiction.class))).isEqualTo(full());
    assertThat(cited.giving(1).contradictions()).isEqualTo(cited.contradictions());
    assertThat(Cited.of(1, Clause.N_2).inPlaceOf(cited).contradictions())
        .isEqualTo(cited.contradictions());
    assertThat(cited).isNotEqualTo(full()).isNotEqualTo(full().asking(Fact.HALL_ANSWER));
  }

  private static Cited<String> full() {
    return Cited.of("Immediate", Clause.N_1_G_1)
        .readAs(Interpretation.MINOR)
        .asking(Fact.AGE)
        .asking(Fact.AWOL);
  }

  /** They are kept as bits: one more constant must not push another out. */
  @Test
  void keepsEveryInterpretationQuestionAndContradictionApart() {
    Cited<String> plain = Cited.of("Immediate", Clause.N_1_G_1);
    for (Interpretation interpretation : Interpretation.values()) {
      assertThat(plain.readAs(interpretation).interpretations()).containsExactly(interpretation);
      assertThat(plain.readAs(interpretation).isSettled()).isTrue();
    }
    for (Fact fact : Fact.values()) {
      assertThat(plain.asking(fact).openQuestions()).containsExactly(fact);
      assertThat(plain.asking(fact).contradictions()).isEmpty();
      for (Contradiction contradiction : Contradiction.values()) {
        Cited<String> despite = plain.despite(contradiction, fact);
        assertThat(despite.contradictions()).containsExactly(contradiction);
        assertThat(despite.openQuestions()).containsExactly(fact);
        assertThat(despite.interpretations()).containsExactly(Interpretation.CONTRADICTION);
      }
    }
  }
}
