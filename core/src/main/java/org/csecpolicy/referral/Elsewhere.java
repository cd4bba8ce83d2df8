package org.csecpolicy.referral;

import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/** What the county or state of residence says of a child who lives elsewhere (N-OOC). */
@PolicyValue
@Value.Immutable
public abstract class Elsewhere {
  private static final Elsewhere NOT_ASKED = builder().build();

  Elsewhere() {}

  /** Nothing asked. */
  public static Elsewhere notAsked() {
    return NOT_ASKED;
  }

  /** Starts with everything unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** There are open child-protection services there. */
  @Value.Default
  public Answer openServices() {
    return Answer.UNKNOWN;
  }

  /** A court there has open jurisdiction over the youth. */
  @Value.Default
  public Answer openJurisdiction() {
    return Answer.UNKNOWN;
  }

  /** That county will respond. */
  @Value.Default
  public WillRespond willRespond() {
    return WillRespond.UNKNOWN;
  }

  /** That county accepts the referral by Electronic Transfer. */
  @Value.Default
  public ElectronicTransfer electronicTransfer() {
    return ElectronicTransfer.UNKNOWN;
  }

  /** There is an active Missing Person's Report. */
  @Value.Default
  public Answer missingPersonReport() {
    return Answer.UNKNOWN;
  }

  /** There is a Delinquency Warrant. */
  @Value.Default
  public Answer delinquencyWarrant() {
    return Answer.UNKNOWN;
  }

  /** There is a dependency or protective-custody warrant, which is not a Delinquency Warrant. */
  @Value.Default
  public Answer protectiveCustodyWarrant() {
    return Answer.UNKNOWN;
  }

  @Value.Check
  final void check() {
    if (willRespond() == WillRespond.NO && electronicTransfer() == ElectronicTransfer.ACCEPTED) {
      throw InvalidValueException.of(
          "elsewhere.electronicTransfer", "not accepted by a county that declines to respond");
    }
  }

  /** Builds {@link Elsewhere}. */
  public static final class Builder extends ImmutableElsewhere.Builder {
    Builder() {}
  }
}
