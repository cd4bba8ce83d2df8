package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * Where a child lives or is, as far as it is known: nothing, the state alone, county and state, or
 * outside the United States, with or without the country.
 *
 * <p>What somebody typed goes through {@link #said}. A county is known only when it is one of the
 * named state's; a city, a misspelling, "Unknown" or a county without its state is kept as it was
 * said, counts as not known and is asked again. What was said stands in no {@code toString}.
 */
@PolicyValue
@Value.Immutable
public abstract class Place {
  private static final Place UNKNOWN = builder().build();
  private static final Place ABROAD = builder().isAbroad(true).build();

  Place() {}

  static Builder builder() {
    return new Builder();
  }

  /** Not asked or not known. */
  public static Place unknown() {
    return UNKNOWN;
  }

  /** In this state, the county not known. */
  public static Place of(UsState state) {
    return builder().namedState(state).build();
  }

  /** In this county. */
  public static Place of(County county) {
    return builder().county(county).namedState(county.state()).build();
  }

  /** In this country, which is not the United States. */
  public static Place of(Country country) {
    return builder().country(country).isAbroad(true).build();
  }

  /** Outside the United States, the country not known. */
  public static Place abroad() {
    return ABROAD;
  }

  /**
   * What was said of a place, each part in the words of whoever said it. A blank part is none.
   *
   * <p>A county counts when it is one of the state's, or one of the agency's own; a state alone
   * counts as the state; {@code OUTSIDE_US} in place of a state is abroad. Beside another country,
   * or one that is not understood, only such a county counts, and otherwise nothing is known.
   *
   * @throws org.csecpolicy.policy.InvalidValueException naming {@code county}, {@code state} or
   *     {@code country} and the rule, never the text, when one is not a readable line
   */
  public static Place said(
      Optional<String> county, Optional<String> state, Optional<String> country, Agency agency) {
    return SaidPlace.of(county, state, country).place(Optional.of(agency));
  }

  /** The same where no agency is known: a county that is not in the list is not known. */
  public static Place said(
      Optional<String> county, Optional<String> state, Optional<String> country) {
    return SaidPlace.of(county, state, country).place(Optional.empty());
  }

  /** The county, when known. */
  public abstract Optional<County> county();

  /** The state that was named, although nothing may be known by it: see {@link #state()}. */
  public abstract Optional<UsState> namedState();

  /** The country, when known to be another than the United States. */
  public abstract Optional<Country> country();

  /** Whether this is known to be outside the United States. */
  public abstract boolean isAbroad();

  /** Whether what was said is no county of the named state, but one of another: a contradiction. */
  public abstract boolean isCountyOfAnotherState();

  /** What was said for a county and is none of the named state; also a city or "N/A". */
  @Value.Redacted
  public abstract Optional<String> saidCounty();

  /** What was said for a state and is none. */
  @Value.Redacted
  public abstract Optional<String> saidState();

  /** What was said for a country and is none, or does not go with the county and state. */
  @Value.Redacted
  public abstract Optional<String> saidCountry();

  /** The state, when known: that of the county, or the state alone. */
  @Value.Derived
  @Value.Auxiliary
  public Optional<UsState> state() {
    boolean stands = county().isPresent() || saidCounty().isEmpty() && saidCountry().isEmpty();
    return stands ? namedState() : Optional.empty();
  }

  /** Whether anything is known: the county, the state alone, or that it is abroad. */
  public final boolean isKnown() {
    return isAbroad() || state().isPresent();
  }

  /** Whether nothing more can be asked of it: the county is known, or that it is abroad. */
  public final boolean isFullyKnown() {
    return county().isPresent() || isAbroad();
  }

  /** Whether something was said of it and its county is still to be known. */
  public final boolean isUnclear() {
    return !isFullyKnown() && (namedState().isPresent() || isOnlySaid());
  }

  /** Whether something was said of it and nothing is known by that: it is asked again. */
  public final boolean isOnlySaid() {
    return !isAbroad()
        && state().isEmpty()
        && (saidCounty().isPresent() || saidState().isPresent() || saidCountry().isPresent());
  }

  /** Whether a place can be this one, told more exactly: no other state, or abroad, is known. */
  final boolean mayBe(Place other) {
    return state().isEmpty() || other.county().isPresent() && other.state().equals(state());
  }

  /**
   * In words: "Orleans Parish, LA", the state's or country's name, "outside the United States" or
   * "not known"; never what was said.
   */
  public final String label() {
    if (isAbroad()) {
      return country().map(Country::label).orElse("outside the United States");
    }
    return county().map(County::label).or(() -> state().map(UsState::label)).orElse("not known");
  }

  /** Whether this is known to be inside the county. */
  public final boolean isIn(County county) {
    return county().isPresent() && county().get().equals(county);
  }

  /** Whether this is known to be outside the county: another county or state, or abroad. */
  public final boolean isOutside(County county) {
    if (county().isPresent()) {
      return !county().get().equals(county);
    }
    return isAbroad() || state().isPresent() && state().get() != county.state();
  }

  /**
   * The counties to offer when this is asked again: the agency's own, always and first, and those
   * that what was said misses by one or two letters. None where this is known to be elsewhere, or
   * the county is known.
   */
  public final ImmutableList<County> suggestions(Agency agency) {
    County own = agency.county();
    if (county().isPresent() || isOutside(own)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<County> offered = ImmutableList.<County>builder().add(own);
    saidCounty()
        .ifPresent(
            said ->
                County.nearest(said, namedState().orElse(own.state())).stream()
                    .filter(near -> !near.equals(own))
                    .forEach(offered::add));
    return offered.build();
  }

  /** Builds a {@link Place}; what was said goes through {@link SaidPlace}. */
  static final class Builder extends ImmutablePlace.Builder {
    Builder() {
      isAbroad(false);
      isCountyOfAnotherState(false);
    }
  }
}
