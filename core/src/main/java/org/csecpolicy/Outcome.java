package org.csecpolicy;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * What a decision says of one {@link OutcomeKind}, as constants of the decision's own enumerations,
 * so that any two can be compared and none holds anything about the child.
 *
 * <p>A name that is only passed on from the referral (the county of residence, an office, a
 * placement) is not part of it, but whether it is known is. Neither are clauses, interpretations
 * and open questions: they say what an outcome rests on, not what is done.
 */
@PolicyTuple
@Value.Immutable
public abstract class Outcome {
  Outcome() {}

  static Outcome of(OutcomeKind<?> kind, Iterable<? extends Enum<?>> values) {
    return ImmutableOutcome.of(kind, values);
  }

  /** Which outcome. */
  public abstract OutcomeKind<?> kind();

  /** What it is; the kind says of which enumeration. Empty when the decision has none. */
  public abstract ImmutableSet<Enum<?>> values();

  /** Whether the decision has nothing of this kind. */
  public final boolean isNone() {
    return values().isEmpty();
  }

  /** Whether this is, or is among, what was decided. */
  public final boolean includes(Enum<?> value) {
    return values().contains(value);
  }
}
