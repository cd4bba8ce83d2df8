package org.csecpolicy.notice;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The answer of {@link CrossReportPolicy}: who else is told, and what else is asked. */
@PolicyTuple
@Value.Immutable
public abstract class CrossReports {
  CrossReports() {}

  static CrossReports of(
      ImmutableList<Cited<CrossReport>> reports, ImmutableList<Cited<Instruction>> instructions) {
    return ImmutableCrossReports.of(reports, instructions);
  }

  /** The cross reports, to the county or state of residence first. */
  public abstract ImmutableList<Cited<CrossReport>> reports();

  /** What else is asked of law enforcement, the county or state of residence, and management. */
  public abstract ImmutableList<Cited<Instruction>> instructions();
}
