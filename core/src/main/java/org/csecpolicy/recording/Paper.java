package org.csecpolicy.recording;

import java.util.Optional;

/** Where a screener writes something down. */
public enum Paper {
  /** Printed as a part of the {@link #ER_DOCUMENT}. */
  SCREENER_ALERT("Screener Alert"),
  /** Printed beside it; the text does not say what it belongs to. */
  SCREENER_NARRATIVE("Screener Narrative"),
  REFERRAL("referral"),
  /** Named only as what the Screener Alert belongs to (N-1.f.1); no entry goes on it directly. */
  ER_DOCUMENT("Emergency Response (ER) document");

  private final String label;

  Paper(String label) {
    this.label = label;
  }

  /** The printed name. */
  public String label() {
    return label;
  }

  /** The paper that it is a part of, where the text says so (N-1.f.1). */
  public Optional<Paper> partOf() {
    return this == SCREENER_ALERT ? Optional.of(ER_DOCUMENT) : Optional.empty();
  }
}
