package org.csecpolicy.screening;

/**
 * The answer to a yes/no question of the hotline. {@link #UNKNOWN} means not asked or not known; it
 * never counts as a no.
 */
public enum Answer {
  /** Known to be so. */
  YES,
  /** Known not to be so. */
  NO,
  /** Not asked, or asked and not known. */
  UNKNOWN;

  /** Whether the answer is yes. */
  public boolean isYes() {
    return this == YES;
  }

  /** Whether the answer is no; false when it is not known. */
  public boolean isNo() {
    return this == NO;
  }

  /** Whether the answer is still open. */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }

  /** Whether both hold: no as soon as one is no, unknown while that could still be. */
  public Answer and(Answer other) {
    if (isNo() || other.isNo()) {
      return NO;
    }
    return isYes() && other.isYes() ? YES : UNKNOWN;
  }

  /** Whether either holds: yes as soon as one is yes, and no only when both are no. */
  public Answer or(Answer other) {
    if (isYes() || other.isYes()) {
      return YES;
    }
    return isNo() && other.isNo() ? NO : UNKNOWN;
  }
}
