package org.csecpolicy.jurisdiction;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * The answer of {@link WhereaboutsPolicy}: where the child is and in whose hands, as the facts
 * count where they contradict each other.
 */
@PolicyTuple
@Value.Immutable
public abstract class Whereabouts {
  Whereabouts() {}

  static Whereabouts of(
      Answer custody,
      HallState hall,
      HallAnswer hallAnswer,
      boolean outside,
      ImmutableSet<Contradiction> contradictions) {
    return ImmutableWhereabouts.of(custody, hall, hallAnswer, outside, contradictions);
  }

  /** Whether law enforcement has the child in custody. */
  public abstract Answer custody();

  /** How the child stands to this county's Juvenile Hall. */
  public abstract HallState hall();

  /** What Juvenile Hall answered. */
  public abstract HallAnswer hallAnswer();

  /** Whether the child is known to be outside the county. */
  public abstract boolean outside();

  /** What contradicts what; the more protective fact counted. */
  public abstract ImmutableSet<Contradiction> contradictions();

  /** Whether Juvenile Hall refused the child. */
  public final boolean isRefused() {
    return hallAnswer() == HallAnswer.REFUSED;
  }

  /** Whether Juvenile Hall accepts the child. */
  public final boolean isAccepted() {
    return hallAnswer() == HallAnswer.ACCEPTED;
  }

  /** Whether the child is at Juvenile Hall or on the way there. */
  public final boolean isAtHallOrOnTheWay() {
    return hall() != HallState.NOT_KNOWN_THERE;
  }

  /** How a child can stand to Juvenile Hall. */
  public enum HallState {
    /** Neither is known. */
    NOT_KNOWN_THERE,
    /** On the way there (N-OOC-14). */
    ON_THE_WAY,
    /** There (N-1.g.2). */
    THERE
  }
}
