package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** What one outcome is on the facts known now, and everything that it can be once all are. */
@PolicyTuple
@Value.Immutable
public abstract class Prospect {
  Prospect() {}

  static Prospect of(
      Cited<Outcome> current, Iterable<? extends Outcome> possible, boolean canChange) {
    ImmutableSet<Outcome> all = ImmutableSet.copyOf(possible);
    boolean settled = !canChange && all.equals(ImmutableSet.of(current.outcome()));
    return ImmutableProspect.of(current, all, settled);
  }

  /** What it is now, when unknown facts are read in favor of the child. */
  public abstract Cited<Outcome> current();

  /**
   * What it can be when every question is answered: exactly these. It may lack what it is now,
   * since "to be asked" is none of them.
   */
  public abstract ImmutableSet<Outcome> possible();

  /** Whether it is what it will be, whatever the answers, and stays so until all are given. */
  public abstract boolean isSettled();

  /** Which outcome. */
  public final OutcomeKind<?> kind() {
    return current().outcome().kind();
  }
}
