package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.policy.CleanTexts;
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
   * @throws org.csecpolicy.policy.InvalidValueException when the name cannot be cleaned
   */
  public static Probation of(ProbationStatus status, String informant) {
    return ImmutableProbation.of(status, Optional.of(informant));
  }

  /** The status. */
  public abstract ProbationStatus status();

  /** Who gave it. */
  @Value.Redacted
  public abstract Optional<String> informant();

  @Value.Check
  final Probation check() {
    CleanTexts texts = new CleanTexts();
    Optional<String> clean = texts.name("probation.informant", informant());
    return texts.changed() ? ImmutableProbation.of(status(), clean) : this;
  }
}
