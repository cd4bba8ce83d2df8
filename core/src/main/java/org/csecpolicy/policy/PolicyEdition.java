package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a decision was made under: both texts with their revisions, the readings chosen, and the
 * version of this library. Carried by every decision, so that a stored one can be explained years
 * later.
 */
@PolicyTuple
@Value.Immutable
public abstract class PolicyEdition {
  /** The version of this library. */
  public static final String LIBRARY_VERSION = "0.2.0";

  PolicyEdition() {}

  /** This version of the library under the given readings. */
  public static PolicyEdition of(Readings readings) {
    return ImmutablePolicyEdition.of(
        Sets.immutableEnumSet(ImmutableSet.copyOf(PolicyDocument.values())),
        readings,
        LIBRARY_VERSION);
  }

  /**
   * An edition that something stored was made under.
   *
   * @throws InvalidValueException when there is no text, or the version is blank or cannot be
   *     cleaned
   */
  public static PolicyEdition of(
      Set<PolicyDocument> documents, Readings readings, String libraryVersion) {
    if (documents.isEmpty()) {
      throw InvalidValueException.of("documents", ErrorCode.REQUIRED, "at least one");
    }
    return ImmutablePolicyEdition.of(
        Sets.immutableEnumSet(documents),
        readings,
        OneLine.cleaned("libraryVersion", libraryVersion));
  }

  /** The texts; each names its own revision. */
  public abstract ImmutableSet<PolicyDocument> documents();

  /** How the unclear places were read. */
  public abstract Readings readings();

  /** The version of this library, such as {@code 0.2.0}. */
  public abstract String libraryVersion();
}
