package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimap;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** Where one answer leads: what it changes at once, and what it leaves possible. */
@PolicyTuple
@Value.Immutable
public abstract class Consequence {
  Consequence() {}

  static Consequence of(
      AnswerOption answer,
      Iterable<? extends OutcomeChange> atOnce,
      Multimap<? extends OutcomeKind<?>, ? extends Outcome> canLeadTo) {
    return ImmutableConsequence.of(answer, atOnce, canLeadTo);
  }

  /** The answer. */
  public abstract AnswerOption answer();

  /** What changes with it alone, everything else as it is now; empty when nothing does yet. */
  public abstract ImmutableList<OutcomeChange> atOnce();

  /**
   * For each outcome that the question can change: what it can still be after this answer, once all
   * others are given. One value means that this answer settles it.
   */
  public abstract ImmutableSetMultimap<OutcomeKind<?>, Outcome> canLeadTo();
}
