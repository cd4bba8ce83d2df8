package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** One outcome of two decisions, side by side, each with the clauses that it stands on. */
@PolicyTuple
@Value.Immutable
public abstract class OutcomeChange {
  OutcomeChange() {}

  /** From one outcome to another of the same kind. */
  public static OutcomeChange of(Cited<Outcome> before, Cited<Outcome> after) {
    return ImmutableOutcomeChange.of(before, after);
  }

  /** Every outcome that is not the same, in the order of the decision. */
  public static ImmutableList<OutcomeChange> between(
      HotlineDecision before, HotlineDecision after) {
    ImmutableList.Builder<OutcomeChange> changes = ImmutableList.builder();
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      OutcomeChange change = of(kind.of(before), kind.of(after));
      if (!change.before().outcome().equals(change.after().outcome())) {
        changes.add(change);
      }
    }
    return changes.build();
  }

  /** What it was. */
  public abstract Cited<Outcome> before();

  /** What it is instead. */
  public abstract Cited<Outcome> after();

  /** Which outcome. */
  public final OutcomeKind<?> kind() {
    return before().outcome().kind();
  }

  /** The same, told the other way round. */
  public final OutcomeChange reversed() {
    return of(after(), before());
  }
}
