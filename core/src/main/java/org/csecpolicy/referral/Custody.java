package org.csecpolicy.referral;

import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Violation;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/** In whose hands the child is. Juvenile Hall alone is not law-enforcement custody. */
@PolicyValue
@Value.Immutable
public abstract class Custody {
  private static final Custody NOT_ASKED = builder().build();

  Custody() {}

  /** Nothing asked. */
  public static Custody notAsked() {
    return NOT_ASKED;
  }

  /** Starts with everything unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** Law enforcement has the child in custody (N-1.b, N-2.b.1). */
  @Value.Default
  public Answer lawEnforcement() {
    return Answer.UNKNOWN;
  }

  /** The child is incarcerated at Juvenile Hall, which therefore accepted the child (N-1.g.2). */
  @Value.Default
  public Answer atJuvenileHall() {
    return Answer.UNKNOWN;
  }

  /** The child is on the way to Juvenile Hall (N-OOC-14). */
  @Value.Default
  public Answer beingTransported() {
    return Answer.UNKNOWN;
  }

  /** Juvenile Hall has refused to accept the child (N-OOC-19); "no" means not so far. */
  @Value.Default
  public Answer refusedByJuvenileHall() {
    return Answer.UNKNOWN;
  }

  /** Whether the child is known to be at Juvenile Hall or on the way there. */
  public final boolean isAtOrOnTheWayToJuvenileHall() {
    return atJuvenileHall().isYes() || beingTransported().isYes();
  }

  @Value.Check
  final void check() {
    List<Violation> violations = new ArrayList<>();
    if (atJuvenileHall().isYes() && beingTransported().isYes()) {
      violations.add(
          Violation.of("custody.beingTransported", "not yes when the child is at Juvenile Hall"));
    }
    if (refusedByJuvenileHall().isYes() && isAtOrOnTheWayToJuvenileHall()) {
      violations.add(
          Violation.of(
              "custody.refusedByJuvenileHall",
              "not yes when the child is at Juvenile Hall or on the way there"));
    }
    InvalidValueException.throwIfAny(violations);
  }

  /** Builds {@link Custody}. */
  public static final class Builder extends ImmutableCustody.Builder {
    Builder() {}
  }
}
