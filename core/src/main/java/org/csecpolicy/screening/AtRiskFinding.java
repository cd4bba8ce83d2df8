package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The answer of {@link AtRiskPolicy}, with the indicators that made it so. */
@PolicyTuple
@Value.Immutable
public abstract class AtRiskFinding {
  AtRiskFinding() {}

  /** A finding as a stored record has it; {@link AtRiskPolicy} makes the one that follows. */
  public static AtRiskFinding of(AtRisk risk, Iterable<Indicator> decisive) {
    return ImmutableAtRiskFinding.of(risk, Sets.immutableEnumSet(decisive));
  }

  /** At risk, not, or undetermined. */
  public abstract AtRisk risk();

  /**
   * The indicators that decided. At risk: those present that suffice. Not at risk: those answered
   * no, and the one of D–H that is present. Undetermined: those whose answer is open and could
   * still make the child at risk.
   */
  public abstract ImmutableSet<Indicator> decisive();
}
