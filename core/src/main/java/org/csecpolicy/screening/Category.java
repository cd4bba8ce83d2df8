package org.csecpolicy.screening;

/** The three categories of commercial exploitation that the protocol covers (N-0.2). */
public enum Category {
  /** Commercial sexual exploitation of the child. */
  CSEC("Commercial Sexual Exploitation"),
  /** The child's labor is exploited in a legal industry or informal service. */
  CHILD_LABOR("Exploiting a Child's Labor"),
  /** The child is induced to an illicit activity. */
  CRIMINAL_BEHAVIOR("Involving a Child in Criminal Behavior");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  /** The name that the protocol prints. */
  public String label() {
    return label;
  }

  /**
   * Whether the guide calls it labor trafficking: work in any industry, or forced illegal activity.
   */
  public boolean isLabor() {
    return this != CSEC;
  }
}
