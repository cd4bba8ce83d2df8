package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** One step of a stored decision, in its own words. */
@PolicyTuple
@Value.Immutable
public abstract class StoredStep {
  StoredStep() {}

  static StoredStep of(
      String actor,
      String action,
      String phrase,
      String channel,
      ImmutableList<String> recipients,
      ImmutableList<String> details,
      String due,
      Optional<Instant> latest,
      ImmutableList<String> clauses) {
    return ImmutableStoredStep.of(
        actor, action, phrase, channel, recipients, details, due, latest, clauses);
  }

  /** The role of who does it, such as {@code supervisor}. */
  public abstract String actor();

  /** What is done, by its word: {@code assign-primary}. */
  public abstract String action();

  /** The same as it was worded. */
  public abstract String phrase();

  /** How. */
  public abstract String channel();

  /** To whom it went, in the agency's names. */
  @Value.Redacted
  public abstract ImmutableList<String> recipients();

  /** What exactly. */
  @Value.Redacted
  public abstract ImmutableList<String> details();

  /** By when, by its word. */
  public abstract String due();

  /** By when at the latest, when the texts set a time. */
  public abstract Optional<Instant> latest();

  /** The ids of the clauses that asked for it. */
  public abstract ImmutableList<String> clauses();

  /** Whether another asks the same of the same people by the same time, whatever it rests on. */
  final boolean isTheSameAs(StoredStep other) {
    return actor().equals(other.actor())
        && action().equals(other.action())
        && recipients().equals(other.recipients())
        && details().equals(other.details())
        && due().equals(other.due())
        && latest().equals(other.latest());
  }
}
