package org.csecpolicy.document;

import static org.csecpolicy.document.TextType.LINE;
import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.Place;
import org.jspecify.annotations.Nullable;

/** A place: as somebody said it, or no more than is known of it. */
final class PlaceType {
  private static final String OUTSIDE_US = "OUTSIDE_US";

  /** As it is known; what is only said, as it was said. */
  static final ValueType<Place> SAID =
      ObjectType.checked("place", PlaceFields::new, (place, in) -> place.build(in.agency()))
          .blankIsAbsent()
          .optional(
              "county",
              LINE,
              place -> place.county().map(County::printedName).or(place::saidCounty),
              (to, county) -> to.county = county)
          .optional(
              "state",
              LINE,
              place -> state(place).or(place::saidState),
              (to, state) -> to.state = state)
          .optional(
              "country",
              LINE,
              place -> place.country().map(Country::label).or(place::saidCountry),
              (to, country) -> to.country = country)
          .build();

  /** As it is known, and nothing of what is only said. */
  static final ValueType<Place> KNOWN =
      ObjectType.<Place>written("knownPlace")
          .optional("county", TEXT, place -> place.county().map(County::printedName))
          .optional(
              "state",
              new FixedText(states(), "a state"),
              place -> place.isKnown() ? state(place) : Optional.empty())
          .optional("country", TEXT, place -> place.country().map(Country::label))
          .constraint("dependentRequired", "{ \"county\" : [ \"state\" ] }")
          .build();

  private PlaceType() {}

  private static ImmutableSet<String> states() {
    ImmutableSet.Builder<String> states = ImmutableSet.builder();
    for (UsState state : UsState.values()) {
      states.add(state.name(), alone(state));
    }
    return states.add(OUTSIDE_US).build();
  }

  private static Optional<String> state(Place place) {
    return place.isAbroad() && place.country().isEmpty()
        ? Optional.of(OUTSIDE_US)
        : place.namedState().map(state -> isAlone(place) ? alone(state) : state.name());
  }

  private static boolean isAlone(Place place) {
    return place.county().isEmpty() && place.saidCounty().isEmpty();
  }

  /** "LA" alone would be read as Los Angeles. */
  private static String alone(UsState state) {
    return state == UsState.LA ? state.label() : state.name();
  }

  /** What a place is made of: each part as it was said. */
  private static final class PlaceFields {
    private @Nullable String county;
    private @Nullable String state;
    private @Nullable String country;

    Place build(Agency agency) {
      return Place.said(
          Optional.ofNullable(county),
          Optional.ofNullable(state),
          Optional.ofNullable(country),
          agency);
    }
  }
}
