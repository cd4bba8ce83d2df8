package org.csecpolicy.referral;

/** Whether the county of residence will respond to its youth (N-OOC-7, N-OOC-8). */
public enum WillRespond {
  YES,
  /** It declines to respond. */
  NO,
  /** Asked, and no answer yet. */
  PENDING,
  /** Not asked. */
  UNKNOWN;

  /** Whether the county has given no answer. */
  public boolean isOpen() {
    return this == PENDING || this == UNKNOWN;
  }
}
