package org.csecpolicy.screening;

/**
 * Whether a child is at risk: of commercial sexual exploitation (N-DEF-5), or of labor (N-DEF-14).
 */
public enum AtRisk {
  /** Of CSEC: one of A–C, or two of D–H, are present. Of labor: at risk of CSEC. */
  AT_RISK,
  /** Of CSEC alone: too few are present, and no open answer could change that. */
  NOT_AT_RISK,
  /** The answers given, or the texts, do not settle it. */
  UNDETERMINED
}
