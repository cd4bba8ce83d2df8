package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * A category that is not suspected and that the screener may want to look at again, with what
 * suggests it. It weighs nothing: one observation suggests as much as ten, and the screener
 * decides.
 */
@PolicyTuple
@Value.Immutable
public abstract class Suggestion {
  Suggestion() {}

  static Suggestion of(
      Category category,
      Set<RedFlag> redFlags,
      Set<Industry> industries,
      Set<IllicitActivity> activities,
      Set<RedFlag> mayAlsoFit) {
    return ImmutableSuggestion.of(
        category,
        Sets.immutableEnumSet(redFlags),
        Sets.immutableEnumSet(industries),
        Sets.immutableEnumSet(activities),
        Sets.immutableEnumSet(mayAlsoFit));
  }

  /** What to look at again. */
  public abstract Category category();

  /** The red flags observed that suggest it. */
  public abstract ImmutableSet<RedFlag> redFlags();

  /** The settings of work that suggest it. */
  public abstract ImmutableSet<Industry> industries();

  /** The illicit activities that suggest it. */
  public abstract ImmutableSet<IllicitActivity> activities();

  /**
   * Red flags observed that may be among the signs of criminal activities too, although they stand
   * on another list. The text does not say which of them are, so none of these suggests anything by
   * itself (N-RF-K-0).
   */
  public abstract ImmutableSet<RedFlag> mayAlsoFit();
}
