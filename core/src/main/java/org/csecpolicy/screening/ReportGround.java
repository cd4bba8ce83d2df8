package org.csecpolicy.screening;

/**
 * The circumstances of exploitation that the guide names for the duty to report (P-REP-1). Any of
 * them, several, or none that is known yet: the duty is the same.
 */
public enum ReportGround {
  PARENT_IS_EXPLOITER("a parent or guardian is the exploiter"),
  PARENT_FAILED_OR_UNABLE_TO_PROTECT(
      "a parent or guardian failed or was unable to protect the child from somebody else"),
  ON_OWN_ACCORD("the child engaged in it on his or her own accord, as in survival sex");

  private final String label;

  ReportGround(String label) {
    this.label = label;
  }

  /** The circumstance, to follow "because". */
  public String label() {
    return label;
  }
}
