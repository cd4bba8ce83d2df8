package org.csecpolicy.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * The child or youth that a call is about. Name and birth date never appear in {@code toString}.
 * One referral is about one child; several youths are several referrals.
 */
@PolicyValue
@Value.Immutable
public abstract class Child {
  /** No one has been older. */
  static final int MAX_AGE = 130;

  private static final Child NOT_ASKED = builder().build();

  Child() {}

  /** A child nothing is known of yet. */
  public static Child notAsked() {
    return NOT_ASKED;
  }

  /** Starts with everything unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** The child's name, when known. */
  @Value.Redacted
  public abstract Optional<PersonName> name();

  /** The date of birth, when known; it decides over {@link #statedAge()}. */
  @Value.Redacted
  public abstract Optional<LocalDate> dateOfBirth();

  /** The age in whole years that somebody stated. */
  @Value.Redacted
  public abstract OptionalInt statedAge();

  /** Where the child lives: the county or state of jurisdiction (N-OOC-1). */
  @Value.Default
  public Place residence() {
    return Place.unknown();
  }

  /** Where the child is now. */
  @Value.Default
  public Place foundIn() {
    return Place.unknown();
  }

  /** The child's standing, as far as clause 5 needs it. */
  @Value.Default
  @Value.Redacted
  public Nationality nationality() {
    return Nationality.UNKNOWN;
  }

  @Value.Check
  final void check() {
    if (statedAge().isPresent()
        && (statedAge().getAsInt() < 0 || statedAge().getAsInt() > MAX_AGE)) {
      throw InvalidValueException.of("child.statedAge", "0 to " + MAX_AGE + " years");
    }
  }

  /** Builds a {@link Child}. */
  public static final class Builder extends ImmutableChild.Builder {
    Builder() {}
  }
}
