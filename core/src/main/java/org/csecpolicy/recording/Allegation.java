package org.csecpolicy.recording;

/** The allegations that the protocol names (N-1.d). */
public enum Allegation {
  /** Always the primary allegation. */
  EXPLOITATION("Exploitation"),
  /** Beside it, never instead of it. */
  GENERAL_NEGLECT("General Neglect");

  private final String label;

  Allegation(String label) {
    this.label = label;
  }

  /** The printed name. */
  public String label() {
    return label;
  }
}
