package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An outcome together with what it rests on: the clauses that determined it, the unclear places
 * that were read one way or another on the way, and the facts that were looked at and not known.
 * All four come from the one computation that reached the outcome.
 *
 * <p>Sets iterate in the order of the printed texts.
 *
 * @param <T> what was decided
 */
public final class Cited<T> {
  private static final Interpretation[] INTERPRETATIONS = Interpretation.values();
  private static final Fact[] FACTS = Fact.values();

  // Written by hand: a decision makes some thirty of these, and a generated value would copy the
  // clauses of each. Two words of bits cost nothing where two more sets would cost kilobytes.
  private final T outcome;
  private final ImmutableSet<Clause> clauses;
  private final long interpretationBits;
  private final long questionBits;

  private Cited(
      T outcome, ImmutableSet<Clause> clauses, long interpretationBits, long questionBits) {
    this.outcome = outcome;
    this.clauses = clauses;
    this.interpretationBits = interpretationBits;
    this.questionBits = questionBits;
  }

  /** An outcome that stands on these clauses alone. */
  public static <T> Cited<T> of(T outcome, Clause first, Clause... others) {
    return of(outcome, Sets.immutableEnumSet(first, others));
  }

  /**
   * An outcome that stands on these clauses alone.
   *
   * @throws InvalidValueException when there are none
   */
  public static <T> Cited<T> of(T outcome, ImmutableSet<Clause> clauses) {
    if (clauses.isEmpty()) {
      throw InvalidValueException.of("clauses", "at least one");
    }
    return new Cited<>(outcome, clauses, 0, 0);
  }

  /** What was decided. */
  public T outcome() {
    return outcome;
  }

  /** The clauses that determined it; never empty. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /** The unclear places that it stood on, each flagged so that a person can look again. */
  public ImmutableSet<Interpretation> interpretations() {
    return EnumBits.decode(interpretationBits, INTERPRETATIONS);
  }

  /** The facts that were looked at and not known; answering one may change the outcome. */
  public ImmutableSet<Fact> openQuestions() {
    return EnumBits.decode(questionBits, FACTS);
  }

  /** Whether nothing that was looked at is unknown. */
  public boolean isSettled() {
    return questionBits == 0;
  }

  /** The printed places of its clauses, such as "Non-FRP protocol 1.b; 3.e, bullet 1". */
  public String citation() {
    return Clause.citationOf(clauses);
  }

  /** The same outcome, standing on these clauses too. */
  public Cited<T> under(Clause first, Clause... others) {
    return under(Sets.immutableEnumSet(first, others));
  }

  /** The same outcome, standing on these clauses too. */
  public Cited<T> under(ImmutableSet<Clause> more) {
    return new Cited<>(
        outcome,
        Sets.immutableEnumSet(Sets.union(clauses, more)),
        interpretationBits,
        questionBits);
  }

  /** The same outcome, reached through this interpretation too. */
  public Cited<T> readAs(Interpretation interpretation) {
    return with(interpretationBits | bit(interpretation), questionBits);
  }

  /**
   * The same outcome, put in place of another one: it stands on that one's interpretations too, and
   * leaves its questions open.
   */
  public Cited<T> inPlaceOf(Cited<?> other) {
    return with(interpretationBits | other.interpretationBits, questionBits | other.questionBits);
  }

  /** The same outcome, with this fact not known either. */
  public Cited<T> asking(Fact fact) {
    return with(interpretationBits, questionBits | bit(fact));
  }

  /** The same outcome, for which this fact was looked at: it becomes a question when not known. */
  public Cited<T> lookingAt(KnownFacts known, Fact fact) {
    return known.isKnown(fact) ? this : asking(fact);
  }

  /** The same outcome, for which these facts were looked at: those not known become questions. */
  public Cited<T> lookingAt(KnownFacts known, FactSet facts) {
    return with(interpretationBits, questionBits | known.unknownFacts().bits() & facts.bits());
  }

  /** Another outcome that rests on exactly the same. */
  public <U> Cited<U> as(U other) {
    return new Cited<>(other, clauses, interpretationBits, questionBits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cited<?> that
        && outcome.equals(that.outcome)
        && clauses.equals(that.clauses)
        && interpretationBits == that.interpretationBits
        && questionBits == that.questionBits;
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcome, clauses, interpretationBits, questionBits);
  }

  @Override
  public String toString() {
    return "Cited{outcome="
        + outcome
        + ", clauses="
        + clauses
        + ", interpretations="
        + interpretations()
        + ", openQuestions="
        + openQuestions()
        + "}";
  }

  private Cited<T> with(long interpretations, long questions) {
    return interpretations == interpretationBits && questions == questionBits
        ? this
        : new Cited<>(outcome, clauses, interpretations, questions);
  }

  private static long bit(Enum<?> constant) {
    return 1L << constant.ordinal();
  }
}
