package org.csecpolicy.jurisdiction;

/** A child's connection to the county that runs the hotline. */
public enum Standing {
  /** Lives in the county, wherever found; or the residence is not known. */
  COUNTY_YOUTH,
  /** Lives in the county, in a placement too, under another county's or state's jurisdiction. */
  JURISDICTION_ELSEWHERE,
  /** Lives elsewhere, but has an open case, 602 status or the jurisdiction of the county. */
  COUNTY_JURISDICTION,
  /** Lives outside the United States; no county or state receives the referral. */
  ABROAD,
  /** Of one of the surrounding counties that the protocol names (N-OOC-5). */
  SURROUNDING_COUNTY,
  /** Of another county of the state. */
  OTHER_COUNTY,
  /** Of another state. */
  OUT_OF_STATE;

  /** Whether the child lives in the county, as far as known. */
  public boolean livesHere() {
    return this == COUNTY_YOUTH || this == JURISDICTION_ELSEWHERE;
  }

  /** Whether the out-of-county block decides who responds. */
  public boolean isOutsider() {
    return this == SURROUNDING_COUNTY || this == OTHER_COUNTY || this == OUT_OF_STATE;
  }
}
