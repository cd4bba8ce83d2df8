package org.csecpolicy.directory;

import org.csecpolicy.policy.Clause;

/** The landlines that callers may be given (N-PH). */
public enum Landline {
  /** The unit for commercially exploited children. */
  EXPLOITATION_UNIT(Clause.N_PH_1),
  /** The runaway outreach unit. */
  RUNAWAY_OUTREACH_UNIT(Clause.N_PH_2);

  private final Clause clause;

  Landline(Clause clause) {
    this.clause = clause;
  }

  /** The clause that lets it be given. */
  public Clause clause() {
    return clause;
  }
}
