package org.csecpolicy.recording;

/** Where a screener writes something down. */
public enum Paper {
  SCREENER_ALERT("Screener Alert"),
  SCREENER_NARRATIVE("Screener Narrative"),
  REFERRAL("referral");

  private final String label;

  Paper(String label) {
    this.label = label;
  }

  /** The printed name. */
  public String label() {
    return label;
  }
}
