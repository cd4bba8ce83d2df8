package org.csecpolicy.assignment;

import java.util.Optional;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** A referral that is named after the child's placement (N-3.b.2). */
@PolicyTuple
@Value.Immutable
public abstract class ReferralName {
  ReferralName() {}

  static ReferralName of(Optional<String> placement) {
    return ImmutableReferralName.of(placement);
  }

  /** The placement's name; empty when it is not known yet. Never in {@code toString}. */
  @Value.Redacted
  public abstract Optional<String> placement();
}
