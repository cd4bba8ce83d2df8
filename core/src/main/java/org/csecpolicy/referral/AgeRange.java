package org.csecpolicy.referral;

import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * An age in whole years as somebody stated or estimated it: one number, or from one to another,
 * both included. Never in {@code toString}.
 */
@PolicyTuple
@Value.Immutable
public abstract class AgeRange {
  /** No one has been older. */
  static final int MAX_AGE = 130;

  AgeRange() {}

  /**
   * One age.
   *
   * @throws InvalidValueException when it is not one that somebody can have
   */
  public static AgeRange of(int years) {
    return of(years, years);
  }

  /**
   * An age between two, both included, such as "14 or 15"; whichever of them is said first.
   *
   * @throws InvalidValueException when one is not an age
   */
  public static AgeRange of(int from, int to) {
    return ImmutableAgeRange.of(Math.min(from, to), Math.max(from, to));
  }

  /**
   * This age or more.
   *
   * @throws InvalidValueException when it is not an age
   */
  public static AgeRange atLeast(int years) {
    return of(years, MAX_AGE);
  }

  /**
   * This age or less.
   *
   * @throws InvalidValueException when it is not an age
   */
  public static AgeRange atMost(int years) {
    return of(0, years);
  }

  /** The lower end; it decides whether the child may be a minor. */
  @Value.Redacted
  public abstract int from();

  /** The upper end. */
  @Value.Redacted
  public abstract int to();

  /** In words: "15", "14 to 15", "14 or older", "17 or younger". */
  public final String label() {
    if (from() == to()) {
      return Integer.toString(from());
    }
    if (to() == MAX_AGE) {
      return from() + " or older";
    }
    return from() == 0 ? to() + " or younger" : from() + " to " + to();
  }

  @Value.Check
  final void check() {
    if (from() < 0 || to() > MAX_AGE) {
      throw InvalidValueException.of(
          "child.statedAge", ErrorCode.OUT_OF_RANGE, "0 to " + MAX_AGE + " years");
    }
  }
}
