package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import java.util.Locale;
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
  private static final CharMatcher BLANK = CharMatcher.whitespace();
  private static final String WORD = "county";

  County() {}

  /**
   * A county by name.
   *
   * @throws org.csecpolicy.policy.InvalidValueException when the name is blank or not one line
   */
  public static County of(String name, UsState state) {
    String bare = withoutTheWord(BLANK.trimFrom(OneLine.require("county", name)));
    String key = BLANK.collapseFrom(bare.toLowerCase(Locale.ROOT), ' ');
    return ImmutableCounty.of(OneLine.require("county", bare), key, state);
  }

  private static String withoutTheWord(String name) {
    int before = name.length() - WORD.length();
    boolean ends =
        before > 0
            && BLANK.matches(name.charAt(before - 1))
            && name.regionMatches(true, before, WORD, 0, WORD.length());
    return ends ? withoutTheWord(BLANK.trimTrailingFrom(name.substring(0, before))) : name;
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
