package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.policy.Source;
import org.immutables.value.Value;

/** How a hotline asks for one fact: the words that the screener says, and to whom. */
@PolicyTuple
@Value.Immutable
public abstract class Question {
  Question() {}

  /**
   * A question in an agency's own words.
   *
   * @throws InvalidValueException when the text is blank or not one line
   */
  public static Question of(Fact fact, Source source, String text) {
    return ImmutableQuestion.of(fact, source, OneLine.require("question.text", text));
  }

  /** What is asked for. */
  public abstract Fact fact();

  /** Who can answer. */
  public abstract Source source();

  /** The question, in the screener's language. */
  public abstract String text();

  /** The clauses that need the answer. */
  public final ImmutableSet<Clause> clauses() {
    return fact().clauses();
  }
}
