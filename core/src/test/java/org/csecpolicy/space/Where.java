package org.csecpolicy.space;

import java.util.Optional;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.Place;

/** The kinds of place that the policy tells apart, each by one of its kind. */
enum Where {
  NOT_KNOWN(Place.unknown()),
  /** California alone: the county may be this one. */
  OWN_STATE(Place.of(UsState.CA)),
  /** A city in place of a county: kept as it was said, and not known. */
  ONLY_SAID(said("Example City", "CA")),
  /** A county of California, said to be in Nevada: a contradiction, and not known. */
  MISNAMED(said("Los Angeles", "NV")),
  LOS_ANGELES(Place.of(County.of("Los Angeles", UsState.CA))),
  SURROUNDING_COUNTY(Place.of(County.of("Orange", UsState.CA))),
  UNLISTED_COUNTY(Place.of(County.of("Kern", UsState.CA))),
  OUT_OF_STATE(Place.of(UsState.NV)),
  ABROAD(Place.abroad());

  private final Place place;

  Where(Place place) {
    this.place = place;
  }

  Place place() {
    return place;
  }

  boolean isElsewhere() {
    return compareTo(LOS_ANGELES) > 0;
  }

  boolean isKnown() {
    return compareTo(MISNAMED) > 0;
  }

  /** A county or state elsewhere, which can be told of a child. */
  boolean canBeTold() {
    return isElsewhere() && this != ABROAD;
  }

  private static Place said(String county, String state) {
    return Place.said(Optional.of(county), Optional.of(state), Optional.empty());
  }
}
