package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.Outcome;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** Why a decision is not otherwise: what would have to be so that it were. */
@PolicyTuple
@Value.Immutable
public abstract class WhyNot {
  WhyNot() {}

  static WhyNot of(
      Cited<Outcome> instead,
      Enum<?> wanted,
      Iterable<? extends Turn> single,
      Iterable<? extends Turn> pairs,
      int decisionsMade) {
    return ImmutableWhyNot.of(instead, wanted, single, pairs, decisionsMade);
  }

  /** What was decided, and the clauses that it stands on. */
  public abstract Cited<Outcome> instead();

  /** What was asked about. */
  public abstract Enum<?> wanted();

  /** The single changes that would bring it. */
  public abstract ImmutableList<Turn> single();

  /** The pairs that would bring it only together. Empty too when it takes three or more. */
  public abstract ImmutableList<Turn> pairs();

  /** How many decisions were made to find this out. */
  public abstract int decisionsMade();

  /** Whether it is decided so already; then nothing has to change. */
  public final boolean isSo() {
    return instead().outcome().includes(wanted());
  }
}
