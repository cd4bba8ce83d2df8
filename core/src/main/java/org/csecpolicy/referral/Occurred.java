package org.csecpolicy.referral;

/** Where the child lived when the allegations occurred (N-3.a, N-3.b). */
public enum Occurred {
  /** With a parent, legal guardian or caregiver. */
  AT_HOME,
  IN_PLACEMENT,
  /** Not asked or not known. */
  UNKNOWN
}
