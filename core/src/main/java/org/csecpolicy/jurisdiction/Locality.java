package org.csecpolicy.jurisdiction;

import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.referral.Place;

/** What a place is to the county that runs the hotline (N-OOC-1, N-OOC-5, N-OOC-13). */
public enum Locality {
  /** That county. */
  OWN_COUNTY,
  /** One of the surrounding counties that the protocol names. */
  SURROUNDING_COUNTY,
  /** Another county of the state. */
  OTHER_COUNTY,
  /** Another state. */
  OTHER_STATE,
  /** Outside the United States. */
  ABROAD,
  /** Not known; the own state alone is no more than that. */
  UNKNOWN;

  /** What a place is to an agency's county. */
  public static Locality of(Place place, Agency agency) {
    if (place.county().isPresent()) {
      return of(place.county().get(), agency);
    }
    if (place.isAbroad()) {
      return ABROAD;
    }
    return place.state().isPresent() && place.state().get() != agency.county().state()
        ? OTHER_STATE
        : UNKNOWN;
  }

  private static Locality of(County county, Agency agency) {
    if (county.equals(agency.county())) {
      return OWN_COUNTY;
    }
    if (county.state() != agency.county().state()) {
      return OTHER_STATE;
    }
    return agency.surroundingCounties().contains(county) ? SURROUNDING_COUNTY : OTHER_COUNTY;
  }

  /** Whether it is a county or state elsewhere, which can receive a report. */
  boolean isCountyOrState() {
    return this == SURROUNDING_COUNTY || this == OTHER_COUNTY || this == OTHER_STATE;
  }

  /** Whether the place is known to be somewhere else. */
  public boolean isElsewhere() {
    return this != OWN_COUNTY && this != UNKNOWN;
  }
}
