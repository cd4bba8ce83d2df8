package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.Urgency;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * A question to put while the caller is on the line, from {@link Inquiry#next}: one of the few
 * whose answers settle soonest who responds, how fast, and whether the form's clock runs (N-1.a,
 * N-1.c, N-1.g). The clauses that need its answer are {@link Question#clauses}.
 */
@PolicyTuple
@Value.Immutable
public abstract class KeyQuestion {
  KeyQuestion() {}

  static KeyQuestion of(
      Question question,
      Iterable<Fact> facts,
      Urgency urgency,
      Iterable<? extends AnswerOption> answers) {
    return ImmutableKeyQuestion.of(question, facts, urgency, answers);
  }

  /** The question, and who can answer it. */
  public abstract Question question();

  /**
   * What it asks for: the question's own fact, or that and others which are told in the same
   * breath, such as report and warrant. Whoever does not know the answer knows none of them.
   */
  public abstract ImmutableSet<Fact> facts();

  /**
   * What it helps to settle: {@link Urgency#NOW} is whether somebody goes, how fast, who has the
   * referral and whether the Expedited form is due.
   */
  public abstract Urgency urgency();

  /**
   * The answers that contradict nothing that is known, in the order in which they are offered. Who
   * is asked may know better: {@link Inquiry#answersTo} has every answer.
   */
  public abstract ImmutableList<AnswerOption> answers();
}
