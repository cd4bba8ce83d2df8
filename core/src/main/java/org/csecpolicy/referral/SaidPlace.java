package org.csecpolicy.referral;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.CleanTexts;

/** Reads what was said of a place: what is understood is known, and the rest is kept as said. */
final class SaidPlace {
  /** How older documents say that a place is abroad, and how it was printed. */
  private static final ImmutableSet<String> OUTSIDE_US =
      ImmutableSet.of("outside-us", "outside the united states");

  private static final ImmutableSet<UsState> TERRITORIES =
      ImmutableSet.of(UsState.AS, UsState.GU, UsState.MP, UsState.PR, UsState.VI);

  private final Optional<String> county;
  private final Optional<String> state;
  private final Optional<String> country;
  private final boolean outsideUs;

  /** The state that was named, or the territory that was named as a country. */
  private final Optional<UsState> namedState;

  /** The country, when it is another than the United States. */
  private final Optional<Country> foreign;

  /** Whether what was said for a country lies in the United States. */
  private final boolean home;

  /** Whether what was said for a country, if anything, can be said of the named state. */
  private final boolean countryFits;

  private SaidPlace(Optional<String> county, Optional<String> state, Optional<String> country) {
    this.county = county;
    this.state = state;
    this.country = country;
    outsideUs = state.filter(SaidPlace::isOutsideUs).isPresent();
    boolean unitedStates = country.filter(Country::isTheUnitedStates).isPresent();
    Optional<UsState> territory = country.flatMap(UsState::find).filter(TERRITORIES::contains);
    namedState = state.isPresent() ? state.flatMap(UsState::find) : territory;
    foreign = country.flatMap(Country::find);
    home = unitedStates || territory.isPresent();
    countryFits =
        country.isEmpty() || unitedStates || territory.isPresent() && territory.equals(namedState);
  }

  static SaidPlace of(Optional<String> county, Optional<String> state, Optional<String> country) {
    CleanTexts texts = new CleanTexts();
    Optional<String> cleanCounty = texts.line("county", county);
    Optional<String> cleanState = texts.line("state", state);
    Optional<String> cleanCountry = texts.line("country", country);
    texts.requireAll();
    return new SaidPlace(cleanCounty, cleanState, cleanCountry);
  }

  private static boolean isOutsideUs(String state) {
    return OUTSIDE_US.contains(state.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** With the counties of the agency, if there is one, beside those of the list. */
  Place place(Optional<Agency> agency) {
    Optional<County> known = county(agency);
    if (known.isPresent() && (foreign.isEmpty() || mayBeOurs(known.get(), agency))) {
      return known(known.get());
    }
    if (county.isEmpty() && agency.filter(this::isCalledByThisStateCode).isPresent()) {
      return Place.builder().saidState(state).saidCountry(country).build();
    }
    if (county.isEmpty() && countryFits && namedState.isPresent()) {
      return Place.of(namedState.get());
    }
    if (county.isEmpty() && (state.isEmpty() && foreign.isPresent() || outsideUs && !home)) {
      return abroad();
    }
    return asSaid(agency);
  }

  /**
   * Another county beside another country is two places, of which neither is known; the agency's
   * own is known whatever country is said, so that none of its children is turned away over one.
   */
  private static boolean mayBeOurs(County county, Optional<Agency> agency) {
    return agency.isEmpty() || agency.get().county().equals(county);
  }

  /** "LA" alone is how people write Los Angeles; Louisiana is known by its name. */
  private boolean isCalledByThisStateCode(Agency agency) {
    String letters = CharMatcher.forPredicate(Character::isLetter).retainFrom(state.orElse(""));
    return namedState.isPresent()
        && letters.equalsIgnoreCase(namedState.get().name())
        && letters.equalsIgnoreCase(
            CharMatcher.forPredicate(Character::isUpperCase).retainFrom(agency.county().name()));
  }

  private Optional<County> county(Optional<Agency> agency) {
    if (county.isEmpty() || namedState.isEmpty()) {
      return Optional.empty();
    }
    return agency.isPresent()
        ? agency.get().countyCalled(county.get(), namedState.get())
        : County.find(county.get(), namedState.get());
  }

  private Place known(County known) {
    return countryFits
        ? Place.of(known)
        : Place.builder().county(known).namedState(known.state()).saidCountry(country).build();
  }

  private Place abroad() {
    return foreign
        .map(Place::of)
        .orElseGet(() -> Place.builder().isAbroad(true).saidCountry(country).build());
  }

  private Place asSaid(Optional<Agency> agency) {
    return Place.builder()
        .namedState(namedState)
        .isCountyOfAnotherState(isCountyOfAnotherState(agency))
        .saidCounty(county)
        .saidState(namedState.isPresent() ? Optional.empty() : state)
        .saidCountry(countryFits && !outsideUs ? Optional.empty() : country)
        .build();
  }

  private boolean isCountyOfAnotherState(Optional<Agency> agency) {
    if (county.isEmpty() || namedState.isEmpty()) {
      return false;
    }
    ImmutableSet<UsState> states = County.statesWith(county.get());
    return states.isEmpty()
        ? agency.filter(own -> isOneOf(own, county.get())).isPresent()
        : !states.contains(namedState.get());
  }

  /** Also one that is in no list; that it is not of the named state is known by now. */
  private static boolean isOneOf(Agency agency, String county) {
    return agency.countyCalled(county, agency.county().state()).isPresent();
  }
}
