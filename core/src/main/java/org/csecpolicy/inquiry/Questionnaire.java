package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * A hotline's questions, one for every {@link Fact}, the most urgent first: of two questions whose
 * answers could change outcomes of the same {@link org.csecpolicy.Urgency}, the earlier one is
 * asked first. Data: another agency supplies its own words and order.
 */
@PolicyTuple
@Value.Immutable
public abstract class Questionnaire {
  Questionnaire() {}

  /** The shipped questions, which name no county, unit or list. */
  public static Questionnaire standard() {
    return StandardQuestions.QUESTIONNAIRE;
  }

  /**
   * An agency's own questions, in its order.
   *
   * @throws InvalidValueException unless there is exactly one for every fact
   */
  public static Questionnaire of(Iterable<? extends Question> questions) {
    return ImmutableQuestionnaire.of(questions);
  }

  /** The questions, the most urgent first. */
  public abstract ImmutableList<Question> questions();

  /** The same questionnaire with these questions in other words, each in its old place. */
  public final Questionnaire with(Iterable<? extends Question> reworded) {
    ImmutableList<Question> others = ImmutableList.copyOf(reworded);
    return of(
        questions().stream()
            .map(
                old ->
                    others.stream()
                        .filter(other -> other.fact() == old.fact())
                        .findFirst()
                        .orElse(old))
            .toList());
  }

  /** How this fact is asked for. */
  public final Question about(Fact fact) {
    return questions().get(rankOf(fact));
  }

  /** The place of a fact's question, from 0. */
  final int rankOf(Fact fact) {
    for (int rank = 0; rank < questions().size(); rank++) {
      if (questions().get(rank).fact() == fact) {
        return rank;
      }
    }
    throw new AssertionError(fact);
  }

  @Value.Check
  final void check() {
    EnumSet<Fact> asked = EnumSet.noneOf(Fact.class);
    for (Question question : questions()) {
      if (!asked.add(question.fact())) {
        throw InvalidValueException.of(
            "questions", ErrorCode.REPEATED, "one only about " + question.fact().id());
      }
    }
    for (Fact fact : EnumSet.complementOf(asked)) {
      throw InvalidValueException.of("questions", ErrorCode.REQUIRED, "one about " + fact.id());
    }
  }
}
