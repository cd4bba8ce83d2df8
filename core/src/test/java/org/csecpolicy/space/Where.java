package org.csecpolicy.space;

import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.Place;

/** The kinds of place that the policy tells apart, each by one of its kind. */
enum Where {
  NOT_KNOWN(Place.unknown()),
  LOS_ANGELES(Place.in(County.of("Los Angeles", UsState.CA))),
  SURROUNDING_COUNTY(Place.in(County.of("Orange", UsState.CA))),
  UNLISTED_COUNTY(Place.in(County.of("Kern", UsState.CA))),
  OUT_OF_STATE(Place.in(UsState.NV));

  private final Place place;

  Where(Place place) {
    this.place = place;
  }

  Place place() {
    return place;
  }

  boolean isElsewhere() {
    return this != NOT_KNOWN && this != LOS_ANGELES;
  }
}
