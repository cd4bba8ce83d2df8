package org.csecpolicy.jurisdiction;

import org.csecpolicy.directory.Agency;
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
    if (place.isIn(agency.county())) {
      return OWN_COUNTY;
    }
    if (!place.isOutside(agency.county())) {
      return UNKNOWN;
    }
    if (place.isAbroad()) {
      return ABROAD;
    }
    if (place.state().filter(state -> state != agency.county().state()).isPresent()) {
      return OTHER_STATE;
    }
    return place.county().filter(agency.surroundingCounties()::contains).isPresent()
        ? SURROUNDING_COUNTY
        : OTHER_COUNTY;
  }

  /** Whether the place is known to be somewhere else. */
  public boolean isElsewhere() {
    return this != OWN_COUNTY && this != UNKNOWN;
  }
}
