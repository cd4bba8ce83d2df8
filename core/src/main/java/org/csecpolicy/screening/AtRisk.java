package org.csecpolicy.screening;

/** Whether a child is at risk of commercial sexual exploitation (N-DEF-5). */
public enum AtRisk {
  /** One of A–C, or two of D–H, are present. */
  AT_RISK,
  /** Too few are present, and no open answer could change that. */
  NOT_AT_RISK,
  /** The answers given do not settle it. */
  UNDETERMINED
}
