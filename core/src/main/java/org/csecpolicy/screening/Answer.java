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
}
