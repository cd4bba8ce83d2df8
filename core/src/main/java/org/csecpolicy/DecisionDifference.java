package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * What sets one decision apart from an earlier one: the outcomes that are not the same, and what
 * that means for whoever has begun to work through the earlier steps.
 */
@PolicyTuple
@Value.Immutable
public abstract class DecisionDifference {
  DecisionDifference() {}

  /** The difference that leads from one decision to the other. */
  public static DecisionDifference between(HotlineDecision before, HotlineDecision after) {
    return ImmutableDecisionDifference.of(
        before,
        after,
        OutcomeChange.between(before, after),
        StepDifference.added(before.steps(), after.steps()),
        StepDifference.added(after.steps(), before.steps()));
  }

  /** What was decided first. */
  public abstract HotlineDecision before();

  /** What is decided now. */
  public abstract HotlineDecision after();

  /** Every outcome that is not the same, in the order of the decision. */
  public abstract ImmutableList<OutcomeChange> outcomes();

  /**
   * What is called for now and was not before. Of a step that now goes to more recipients, such as
   * the pre-alert, only the new ones are named.
   */
  public abstract ImmutableList<Step> toAdd();

  /**
   * What was called for and is no longer: not to be done, or to be taken back if it was done. A
   * message cannot be; whoever received it has to be told.
   */
  public abstract ImmutableList<Step> toUndo();

  /** Whether nothing is to be done differently. */
  public final boolean isEmpty() {
    return outcomes().isEmpty() && toAdd().isEmpty() && toUndo().isEmpty();
  }

  /** The clauses that the changed outcomes stand on, before and after. */
  public final ImmutableSet<Clause> clauses() {
    EnumSet<Clause> clauses = EnumSet.noneOf(Clause.class);
    for (OutcomeChange change : outcomes()) {
      clauses.addAll(change.before().clauses());
      clauses.addAll(change.after().clauses());
    }
    return Sets.immutableEnumSet(clauses);
  }

  /** The way back. */
  public final DecisionDifference reversed() {
    return between(after(), before());
  }
}
