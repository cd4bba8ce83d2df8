package org.csecpolicy.json;

import static org.csecpolicy.json.TextType.LINE;
import static org.csecpolicy.json.TextType.TEXT;

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
      ObjectType.checked(PlaceFields::new, (place, in) -> place.build(in.agency()))
          .named(
              "place",
              "Where the child lives or is, each part as it was said. A county is known only when it"
                  + " is one of the state's, however it is written; anything else (a city, a"
                  + " misspelling, a county without its state) is kept as it was said, counts as"
                  + " not known and is asked again.")
          .blankIsAbsent()
          .optional(
              "county",
              LINE,
              place -> place.county().map(County::printedName).or(place::saidCounty),
              (to, county) -> to.county = county)
          .description("The county by name, with or without the word County, or by its FIPS code.")
          .optional(
              "state",
              LINE,
              place -> state(place).or(place::saidState),
              (to, state) -> to.state = state)
          .description(
              "The state, district or territory by its name or postal code; OUTSIDE_US for a place"
                  + " abroad.")
          .optional(
              "country",
              LINE,
              place -> place.country().map(Country::label).or(place::saidCountry),
              (to, country) -> to.country = country)
          .description("The country, by its name or its code in ISO 3166-1.")
          .build();

  /** As it is known, and nothing of what is only said. */
  static final ValueType<Place> KNOWN =
      ObjectType.<Place>written()
          .optional("county", TEXT, place -> place.county().map(County::printedName))
          .optional(
              "state",
              new FixedText(states(), "a state"),
              place -> place.isKnown() ? state(place) : Optional.empty())
          .description("OUTSIDE_US when nothing but that is known.")
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
