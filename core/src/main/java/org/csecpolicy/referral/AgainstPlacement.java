package org.csecpolicy.referral;

/**
 * Whether an allegation is against the placement that the child is in, or was in when the
 * allegations occurred (N-3.c). One is enough.
 */
public enum AgainstPlacement {
  /** No known allegation against it. */
  NONE,
  /** Against its caregiver. */
  CAREGIVER,
  /** Against its staff. */
  STAFF,
  /** Not asked or not known. */
  UNKNOWN;

  /** Whether there is one. */
  public boolean isAlleged() {
    return this == CAREGIVER || this == STAFF;
  }
}
