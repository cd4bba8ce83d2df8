package org.csecpolicy.jurisdiction;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.Place;
import org.immutables.value.Value;

/** The answer of {@link StandingPolicy}: where the child stands, and who has jurisdiction. */
@PolicyTuple
@Value.Immutable
public abstract class Residency {
  Residency() {}

  static Residency of(
      Cited<Standing> standing,
      Place authority,
      Locality locality,
      boolean mayBeOurs,
      boolean mayLiveHere) {
    return ImmutableResidency.of(standing, authority, locality, mayBeOurs, mayLiveHere);
  }

  /** The child's connection to the county. */
  public abstract Cited<Standing> standing();

  /**
   * The county or state that the referral is cross reported to: of jurisdiction, or else of
   * residence. Not known when there is none, as for a child of the county.
   */
  public abstract Place authority();

  /** What {@link #authority()} is to the county. */
  public abstract Locality locality();

  /**
   * Whether an unknown fact could make the child the county's: an open case, 602 status, a
   * placement here, or a jurisdiction that was named and is not known. An unknown fact never counts
   * as a no, so the child is kept meanwhile.
   */
  public abstract boolean mayBeOurs();

  /** Whether an unknown placement here is among what could make the child the county's. */
  public abstract boolean mayLiveHere();

  /** Whether the block's rules between surrounding counties apply (N-OOC-5..9). */
  public final boolean isSurrounding() {
    Standing standing = standing().outcome();
    return locality() == Locality.SURROUNDING_COUNTY
        && (standing.isOutsider() || standing == Standing.JURISDICTION_ELSEWHERE);
  }

  /** Whether an outsider may be turned away: nothing unknown could make the child ours. */
  public final boolean mayBeTurnedAway() {
    return standing().outcome().isOutsider() && !mayBeOurs();
  }
}
