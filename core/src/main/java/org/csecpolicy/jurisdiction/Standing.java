package org.csecpolicy.jurisdiction;

/** Where a child stands to the county that runs the hotline. */
public enum Standing {
  /** Lives in the county, wherever found; or the residence is not known. */
  COUNTY_YOUTH,
  /** Lives elsewhere, but has an open case or 602 status with the county. */
  COUNTY_JURISDICTION,
  /** Lives in one of the surrounding counties that the protocol names (N-OOC-5). */
  SURROUNDING_COUNTY,
  /** Lives in another county of the state. */
  OTHER_COUNTY,
  /** Lives in another state or outside the United States. */
  OUT_OF_STATE;

  /** Whether the out-of-county block applies. */
  public boolean isOutsider() {
    return this == SURROUNDING_COUNTY || this == OTHER_COUNTY || this == OUT_OF_STATE;
  }

  /** Whether the child is known to live elsewhere, so that a cross report is due. */
  public boolean livesElsewhere() {
    return this != COUNTY_YOUTH;
  }
}
