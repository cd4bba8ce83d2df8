package org.csecpolicy.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyKey;
import org.immutables.value.Value;

/**
 * A county of a state, or what stands in its place there: a parish, a borough, a city that belongs
 * to no county. All 3,243 of the United States are known by name and by FIPS code; two are the same
 * when state, name and kind agree. Orange County, Florida is not Orange, California.
 *
 * <p>A name is found however it is written: in any case, with or without accents, blanks, hyphens,
 * apostrophes and the word "County", with "St." or "Saint". What is not the name of a county of the
 * state is none, and nothing is guessed: "Santa Clarita" is a city, "LA" may be one. Six names are
 * a county's and a city's in one state (Baltimore; St. Louis; Fairfax, Franklin, Richmond and
 * Roanoke in Virginia); they are found with their kind only.
 */
@PolicyKey
@Value.Immutable
public abstract class County {
  County() {}

  /** The county of the state that is called so, or has this FIPS code of three or five digits. */
  public static Optional<County> find(String said, UsState state) {
    return CountyList.find(said, state);
  }

  /**
   * A county that is known to be in the list, such as a constant in code.
   *
   * @throws InvalidValueException naming the field and the rule, never the name, when it is not one
   *     readable line or {@link #find} finds nothing
   */
  public static County of(String name, UsState state) {
    return find(OneLine.cleaned("county", name), state)
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "county",
                    ErrorCode.NOT_ONE_OF,
                    "a county of the state, with its kind where a city has its name"));
  }

  /**
   * The county of an agency that is not in the list; of one that is, the listed county.
   *
   * @throws InvalidValueException naming the field and the rule, never the name, when it is not one
   *     readable line or may be a county's and a city's
   */
  public static County unlisted(String name, UsState state) {
    String printed = OneLine.cleaned("county", name);
    if (CountyList.has(printed, state)) {
      return of(printed, state);
    }
    CountyKind kind = CountyKind.ofAnyCase(printed);
    String bare = kind.withoutIt(printed);
    String key = NameKey.of(bare);
    if (key.codePoints().noneMatch(Character::isLetter)) {
      throw InvalidValueException.of("county", ErrorCode.FORMAT, "a name of letters");
    }
    return ImmutableCounty.of(
        bare,
        Optional.empty(),
        false,
        key,
        kind == CountyKind.NONE ? CountyKind.COUNTY : kind,
        state);
  }

  /**
   * The counties of the state that are one or two letters away from what was said, the nearest
   * first: what to offer when the county is asked again. A short name must be nearer than a long
   * one.
   */
  public static ImmutableList<County> nearest(String said, UsState state) {
    return NearCounties.of(said, state);
  }

  /** The states that have a county of this name; a city may have the same name there. */
  public static ImmutableSet<UsState> statesWith(String said) {
    return CountyList.statesWith(said);
  }

  /** The name without its kind: "Los Angeles". */
  @Value.Auxiliary
  public abstract String name();

  /** The FIPS code of state and county, five digits; none of a county that is not in the list. */
  @Value.Auxiliary
  public abstract Optional<String> fips();

  /** Whether a county and a city of the state have the same name. */
  @Value.Auxiliary
  abstract boolean needsKind();

  /** The name as it is compared. */
  abstract String nameKey();

  /** What it is called beside its name. */
  abstract CountyKind kind();

  /** The state. */
  public abstract UsState state();

  /** The name with its kind, as the Census Bureau prints it: "Orleans Parish". */
  public final String printedName() {
    return kind() == CountyKind.NONE ? name() : name() + " " + kind().printed();
  }

  /** The printed name and the state: "Orleans Parish, LA", but "District of Columbia". */
  public final String label() {
    return isTheWholeState() ? name() : printedName() + ", " + state();
  }

  /** The District of Columbia and Guam. */
  final boolean isTheWholeState() {
    return kind() == CountyKind.NONE && name().equals(state().label());
  }

  /** The same as {@link #label()}. */
  @Override
  public final String toString() {
    return label();
  }
}
