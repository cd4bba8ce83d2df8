package org.csecpolicy.inquiry;

import java.util.Optional;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;

/** One of the answers that can be given to the question about a {@link Fact}. */
public final class AnswerOption {
  private final Fact fact;
  private final int place;
  private final String key;
  private final String label;
  private final boolean example;
  private final Amendment amendment;
  private final Amendment consistent;

  /** The amendment twice: whatever it contradicts, and not where it contradicts anything. */
  AnswerOption(
      Fact fact,
      int place,
      String key,
      String label,
      boolean example,
      Amendment amendment,
      Amendment consistent) {
    this.fact = fact;
    this.place = place;
    this.key = key;
    this.label = label;
    this.example = example;
    this.amendment = amendment;
    this.consistent = consistent;
  }

  /** What was asked. */
  public Fact fact() {
    return fact;
  }

  /** Its place among the answers of the fact, from 1. */
  int place() {
    return place;
  }

  /** The stable name, unique within the fact, such as {@code surrounding-county}. */
  public String key() {
    return key;
  }

  /** The answer in words. */
  public String label() {
    return label;
  }

  /**
   * Whether it stands for many answers that are all the same to the policy: every surrounding
   * county, every age below 18, every name. {@link #applyTo} then puts an invented one in their
   * place, which is good for "what if" and never for a referral that is kept.
   */
  public boolean isExample() {
    return example;
  }

  /** The referral with this answer; empty when it contradicts what is known already. */
  public Optional<Referral> applyTo(Referral referral) {
    return apply(consistent, referral);
  }

  /**
   * The same, whatever it contradicts: somebody said it, and the more protective of the two counts
   * until it is settled (ruling {@code contradiction}). Empty when it has no place there, as an
   * office of a case that is known not to be open.
   */
  public Optional<Referral> putInto(Referral referral) {
    return apply(amendment, referral);
  }

  private static Optional<Referral> apply(Amendment amendment, Referral referral) {
    try {
      return amendment.applyTo(referral);
    } catch (InvalidValueException contradiction) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return fact.id() + ": " + label;
  }
}
