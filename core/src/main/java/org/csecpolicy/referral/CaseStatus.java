package org.csecpolicy.referral;

/** Whether the child has an open case with this county, and with whom (N-3.a, N-4). */
public enum CaseStatus {
  /** No open case. */
  NONE,
  /** An open case with a regional office, whatever its category. */
  REGIONAL,
  /** An open case assigned to the CSEC unit. */
  CSEC_UNIT,
  /** Not asked or not known. */
  UNKNOWN
}
