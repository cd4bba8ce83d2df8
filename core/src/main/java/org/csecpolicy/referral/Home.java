package org.csecpolicy.referral;

/** With whom the child lives now (N-1.d, N-3.a). */
public enum Home {
  PARENT,
  LEGAL_GUARDIAN,
  /** A caregiver who is not a legal guardian. */
  OTHER_CAREGIVER,
  PLACEMENT,
  /** No home now, including a child who left it. */
  HOMELESS,
  /** Not asked or not known. */
  UNKNOWN;

  /** Whether the child is known to live in a family home. */
  public boolean isFamily() {
    return this == PARENT || this == LEGAL_GUARDIAN || this == OTHER_CAREGIVER;
  }
}
