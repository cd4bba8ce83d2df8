package org.csecpolicy.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The answer of {@link ReportingPolicy}: must it be reported, as what, and what else is due. */
@PolicyTuple
@Value.Immutable
public abstract class ReportingDuties {
  ReportingDuties() {}

  /**
   * Whether it must be reported to the hotline. Never no: the texts say what must be reported, not
   * what need not be.
   */
  public abstract Cited<Answer> mustBeReported();

  /** Whether the child is reported as a victim of child abuse, whatever the child's own role. */
  public abstract Cited<Answer> asVictim();

  /** The circumstances that are known to hold. */
  public abstract ImmutableSet<ReportGround> grounds();

  /** The circumstances that are still to be asked about. */
  public abstract ImmutableSet<ReportGround> openGrounds();

  /** What is due now, in the order of {@link ReportDuty}. */
  public abstract ImmutableList<Cited<ReportDuty>> duties();

  /** What is due if its condition, which is not known yet, turns out to hold: so ask. */
  public abstract ImmutableList<Cited<ReportDuty>> openDuties();
}
