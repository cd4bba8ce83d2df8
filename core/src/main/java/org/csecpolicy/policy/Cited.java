package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.immutables.value.Value;

/**
 * An outcome together with what it rests on: the clauses that determined it, the unclear places
 * that were read one way or another on the way, and the facts that were looked at and not known.
 * All four come from the one computation that reached the outcome.
 *
 * <p>Sets iterate in the order of the printed texts.
 *
 * @param <T> what was decided
 */
@PolicyTuple
@Value.Immutable
public abstract class Cited<T> {
  Cited() {}

  /** An outcome that stands on these clauses alone. */
  public static <T> Cited<T> of(T outcome, Clause first, Clause... others) {
    return ImmutableCited.of(
        outcome, Sets.immutableEnumSet(first, others), ImmutableSet.of(), ImmutableSet.of());
  }

  /** What was decided. */
  public abstract T outcome();

  /** The clauses that determined it; never empty. */
  public abstract ImmutableSet<Clause> clauses();

  /** The unclear places that it stood on, each flagged so that a person can look again. */
  public abstract ImmutableSet<Interpretation> interpretations();

  /** The facts that were looked at and not known; answering one may change the outcome. */
  public abstract ImmutableSet<Fact> openQuestions();

  /** The same outcome, standing on these clauses too. */
  public final Cited<T> under(Clause... more) {
    return ImmutableCited.of(
        outcome(), plus(clauses(), Clause.class, more), interpretations(), openQuestions());
  }

  /** The same outcome, reached through these interpretations too. */
  public final Cited<T> readAs(Interpretation... more) {
    return ImmutableCited.of(
        outcome(), clauses(), plus(interpretations(), Interpretation.class, more), openQuestions());
  }

  /** The same outcome, reached through these interpretations too. */
  public final Cited<T> readAs(ImmutableSet<Interpretation> more) {
    return more.isEmpty() ? this : readAs(more.toArray(Interpretation[]::new));
  }

  /** The same outcome, with these facts not known either. */
  public final Cited<T> asking(Fact... more) {
    return ImmutableCited.of(
        outcome(), clauses(), interpretations(), plus(openQuestions(), Fact.class, more));
  }

  /** The same outcome, with these facts not known either. */
  public final Cited<T> asking(ImmutableSet<Fact> more) {
    return more.isEmpty() ? this : asking(more.toArray(Fact[]::new));
  }

  /** Another outcome that rests on exactly the same. */
  public final <U> Cited<U> as(U other) {
    return ImmutableCited.of(other, clauses(), interpretations(), openQuestions());
  }

  @SafeVarargs
  private static <E extends Enum<E>> ImmutableSet<E> plus(
      ImmutableSet<E> some, Class<E> type, E... more) {
    EnumSet<E> all = EnumSet.noneOf(type);
    all.addAll(some);
    for (E each : more) {
      all.add(each);
    }
    return Sets.immutableEnumSet(all);
  }
}
