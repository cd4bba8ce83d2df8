package org.csecpolicy.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyKey;
import org.immutables.value.Value;

/**
 * A county of a state. Two are the same when state and name agree, whatever the case and with or
 * without the word "County", and however they are spaced: Orange County, Florida is not Orange,
 * California.
 */
@PolicyKey
@Value.Immutable
public abstract class County {
  // Blanks of every kind: a name copied from a page may hold no-break spaces.
  private static final Pattern AROUND = Pattern.compile("(?iU)^\\s+|(?:\\s+county)*\\s*$");
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

  County() {}

  /**
   * A county by name.
   *
   * @throws org.csecpolicy.policy.InvalidValueException when the name is blank or not one line
   */
  public static County of(String name, UsState state) {
    String bare = AROUND.matcher(OneLine.require("county", name)).replaceAll("");
    String key = BLANKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return ImmutableCounty.of(OneLine.require("county", bare), key, state);
  }

  /** The name without the word "County". */
  @Value.Auxiliary
  public abstract String name();

  /** The name as it is compared. */
  abstract String key();

  /** The state. */
  public abstract UsState state();

  @Override
  public final String toString() {
    return name() + ", " + state();
  }
}
