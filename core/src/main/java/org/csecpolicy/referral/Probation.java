package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** What Probation said of the youth, and who said it. */
@PolicyTuple
@Value.Immutable
public abstract class Probation {
  private static final Probation NOT_VERIFIED = of(ProbationStatus.NOT_VERIFIED);

  Probation() {}

  /** Probation has not been asked yet. */
  public static Probation notVerified() {
    return NOT_VERIFIED;
  }

  /** A status whose informant is not recorded. */
  public static Probation of(ProbationStatus status) {
    return ImmutableProbation.of(status, Optional.empty());
  }

  /**
   * A status and the name of the person who gave it (N-2.a.2).
   *
   * @throws org.csecpolicy.policy.InvalidValueException when the name is blank or not one line
   */
  public static Probation of(ProbationStatus status, String informant) {
    return ImmutableProbation.of(
        status, Optional.of(OneLine.require("probation.informant", informant)));
  }

  /** The status. */
  public abstract ProbationStatus status();

  /** Who gave it. */
  @Value.Redacted
  public abstract Optional<String> informant();
}
