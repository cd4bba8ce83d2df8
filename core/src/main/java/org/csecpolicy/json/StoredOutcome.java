package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** One outcome of a stored decision in its own words, known to this version or not. */
@PolicyTuple
@Value.Immutable
public abstract class StoredOutcome {
  StoredOutcome() {}

  static StoredOutcome of(
      String name,
      ImmutableList<String> values,
      ImmutableList<String> clauses,
      ImmutableList<String> readAs,
      ImmutableList<String> openQuestions) {
    return ImmutableStoredOutcome.of(name, values, clauses, readAs, openQuestions);
  }

  /**
   * Where it stands in the decision, such as {@code response} or {@code assignment.primary}: the
   * names of the accessors of a decision.
   */
  public abstract String name();

  /**
   * What it was, in the words of the document; of an outcome of several parts each with its name,
   * such as {@code required: yes}. Units, lists and actors by their roles.
   */
  @Value.Redacted
  public abstract ImmutableList<String> values();

  /** The ids of the clauses that it rested on; empty for what is only told beside an outcome. */
  public abstract ImmutableList<String> clauses();

  /** The keys of the unclear places that it stood on. */
  public abstract ImmutableList<String> readAs();

  /** The facts that were looked at and not known, by their ids. */
  public abstract ImmutableList<String> openQuestions();
}
