package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An outcome together with what it rests on: the clauses that determined it, the unclear places
 * that were read one way or another on the way, the facts that were looked at and not known, and
 * the facts that contradict each other. All of it comes from the one computation that reached the
 * outcome.
 *
 * <p>Sets iterate in the order of the printed texts.
 *
 * @param <T> what was decided
 */
public final class Cited<T> {
  private static final Interpretation[] INTERPRETATIONS = Interpretation.values();
  private static final Fact[] FACTS = Fact.values();
  private static final Contradiction[] CONTRADICTIONS = Contradiction.values();
  private static final int FIRST_CONTRADICTION = FACTS.length;

  // Written by hand: a decision makes some thirty of these, and a generated value would copy the
  // clauses of each. Words of bits cost nothing where more sets would cost kilobytes.
  private final T outcome;
  private final ImmutableSet<Clause> clauses;

  /** The first 64 interpretations; the others are in {@link #moreInterpretationBits}. */
  private final long interpretationBits;

  private final int moreInterpretationBits;

  /** What is to be asked: the facts not known, and above them the contradictions. */
  private final long openBits;

  private Cited(
      T outcome,
      ImmutableSet<Clause> clauses,
      long interpretationBits,
      int moreInterpretationBits,
      long openBits) {
    this.outcome = outcome;
    this.clauses = clauses;
    this.interpretationBits = interpretationBits;
    this.moreInterpretationBits = moreInterpretationBits;
    this.openBits = openBits;
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
      throw InvalidValueException.of("clauses", ErrorCode.REQUIRED, "at least one");
    }
    return new Cited<>(outcome, clauses, 0, 0, 0);
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
    return EnumBits.decode(interpretationBits, moreInterpretationBits, INTERPRETATIONS);
  }

  /** The facts that were looked at and not known; answering one may change the outcome. */
  public ImmutableSet<Fact> openQuestions() {
    return EnumBits.decode(openBits & (1L << FIRST_CONTRADICTION) - 1, FACTS);
  }

  /** The facts that it stood on and that cannot all be so; the more protective one counted. */
  public ImmutableSet<Contradiction> contradictions() {
    return EnumBits.decode(openBits >>> FIRST_CONTRADICTION, CONTRADICTIONS);
  }

  /** Whether nothing that was looked at is unknown. */
  public boolean isSettled() {
    return openBits == 0;
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
        moreInterpretationBits,
        openBits);
  }

  /** The same outcome, reached through this interpretation too. */
  public Cited<T> readAs(Interpretation interpretation) {
    int ordinal = interpretation.ordinal();
    return ordinal < Long.SIZE
        ? with(interpretationBits | 1L << ordinal, moreInterpretationBits, openBits)
        : with(interpretationBits, moreInterpretationBits | 1 << ordinal - Long.SIZE, openBits);
  }

  /** The same outcome, reached in spite of this contradiction; its question is asked. */
  public Cited<T> despite(Contradiction contradiction) {
    return despite(contradiction, contradiction.question());
  }

  /** The same outcome, reached in spite of this contradiction, which this fact settles. */
  public Cited<T> despite(Contradiction contradiction, Fact question) {
    return asking(1L << FIRST_CONTRADICTION + contradiction.ordinal() | bit(question))
        .readAs(Interpretation.CONTRADICTION);
  }

  /** The same outcome, reached in spite of these contradictions; their questions are asked. */
  public Cited<T> despite(Set<Contradiction> contradictions) {
    if (contradictions.isEmpty()) {
      return this;
    }
    Cited<T> cited = this;
    for (Contradiction contradiction : contradictions) {
      cited = cited.despite(contradiction);
    }
    return cited;
  }

  /**
   * The same outcome, put in place of another one: it stands on that one's interpretations and
   * contradictions too, and leaves its questions open.
   */
  public Cited<T> inPlaceOf(Cited<?> other) {
    return with(
        interpretationBits | other.interpretationBits,
        moreInterpretationBits | other.moreInterpretationBits,
        openBits | other.openBits);
  }

  /** The same outcome, with this fact not known either. */
  public Cited<T> asking(Fact fact) {
    return asking(bit(fact));
  }

  /** The same outcome, for which this fact was looked at: it becomes a question when not known. */
  public Cited<T> lookingAt(KnownFacts known, Fact fact) {
    return asking(known.unknownFacts().bits() & bit(fact));
  }

  /** The same outcome, for which these facts were looked at: those not known become questions. */
  public Cited<T> lookingAt(KnownFacts known, FactSet facts) {
    return asking(known.unknownFacts().bits() & facts.bits());
  }

  /** Another outcome that rests on exactly the same. */
  public <U> Cited<U> giving(U other) {
    return new Cited<>(other, clauses, interpretationBits, moreInterpretationBits, openBits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Cited<?> that
            && outcome.equals(that.outcome)
            && clauses.equals(that.clauses)
            && interpretationBits == that.interpretationBits
            && moreInterpretationBits == that.moreInterpretationBits
            && openBits == that.openBits;
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcome, clauses, interpretationBits, moreInterpretationBits, openBits);
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
        + ", contradictions="
        + contradictions()
        + "}";
  }

  private Cited<T> asking(long open) {
    return with(interpretationBits, moreInterpretationBits, openBits | open);
  }

  private Cited<T> with(long interpretations, int moreInterpretations, long open) {
    // Always a new one: where nothing is added, a branch would cost more than what it saves.
    return new Cited<>(outcome, clauses, interpretations, moreInterpretations, open);
  }

  private static long bit(Fact fact) {
    return 1L << fact.ordinal();
  }
}
