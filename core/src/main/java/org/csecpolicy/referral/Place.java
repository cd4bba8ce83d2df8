package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * Where a child lives or is, as far as it is known: nothing, the state alone, or county and state.
 * A county without its state is no place, since the same name occurs in several states.
 */
@PolicyTuple
@Value.Immutable
public abstract class Place {
  private static final Place UNKNOWN = ImmutablePlace.of(Optional.empty(), Optional.empty());

  Place() {}

  /** Not asked or not known. */
  public static Place unknown() {
    return UNKNOWN;
  }

  /** In this state, the county not known. */
  public static Place in(UsState state) {
    return ImmutablePlace.of(Optional.empty(), Optional.of(state));
  }

  /** In this county. */
  public static Place in(County county) {
    return ImmutablePlace.of(Optional.of(county), Optional.of(county.state()));
  }

  /** The county, when known. */
  public abstract Optional<County> county();

  /** The state, when known. */
  public abstract Optional<UsState> state();

  /** In words: "Orange County, CA", the state's name, or "not known". */
  public final String label() {
    if (county().isPresent()) {
      return county().get().name() + " County, " + county().get().state();
    }
    return state().map(UsState::label).orElse("not known");
  }

  /** Whether this is known to be inside the county. */
  public final boolean isIn(County county) {
    return county().isPresent() && county().get().equals(county);
  }

  /** Whether this is known to be outside the county: another county, or another state. */
  public final boolean isOutside(County county) {
    return county().isPresent()
        ? !county().get().equals(county)
        : state().isPresent() && state().get() != county.state();
  }
}
