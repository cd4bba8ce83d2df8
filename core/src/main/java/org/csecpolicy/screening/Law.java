package org.csecpolicy.screening;

/** The two laws whose definitions of labor trafficking stand side by side. */
public enum Law {
  /** The Trafficking Victims Protection Act, 22 USC 7102 (N-DEF-9, P-DEF-4). */
  FEDERAL("federal law (22 USC 7102)"),
  /** California's Penal Code, section 236.1 (N-DEF-6, P-DEF-14). */
  CALIFORNIA("California law (Penal Code 236.1)");

  private final String label;

  Law(String label) {
    this.label = label;
  }

  /** What the texts call it, with its section. */
  public String label() {
    return label;
  }
}
