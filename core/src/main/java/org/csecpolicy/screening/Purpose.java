package org.csecpolicy.screening;

/** What labor trafficking subjects a person to (N-DEF-6, N-DEF-9). */
public enum Purpose {
  INVOLUNTARY_SERVITUDE,
  /** Held against the will to pay off a debt. */
  PEONAGE,
  DEBT_BONDAGE,
  SLAVERY,
  /** California: forced labor or services. */
  FORCED_LABOR
}
