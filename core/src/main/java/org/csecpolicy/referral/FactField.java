package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.csecpolicy.policy.Fact;

/**
 * Where a {@link Fact} stands in a referral: what the referral says of it, whether it is known by
 * that, and how an answer is put in while everything else stays as it was. {@link FactFields} has
 * one for each fact.
 *
 * @param <T> what an answer is
 */
public final class FactField<T> {
  private final Fact fact;
  private final ImmutableList<T> answers;
  private final Function<Referral, Optional<T>> said;
  private final Predicate<Referral> known;
  private final BiFunction<Referral, T, Optional<Referral>> put;

  private FactField(
      Fact fact,
      ImmutableList<T> answers,
      Function<Referral, Optional<T>> said,
      Predicate<Referral> known,
      BiFunction<Referral, T, Optional<Referral>> put) {
    this.fact = fact;
    this.answers = answers;
    this.said = said;
    this.known = known;
    this.put = put;
  }

  /** A fact with endlessly many answers, known as soon as there is one. */
  static <T> FactField<T> of(
      Fact fact,
      Function<Referral, Optional<T>> said,
      BiFunction<Referral, T, Optional<Referral>> put) {
    return new FactField<>(
        fact, ImmutableList.of(), said, referral -> said.apply(referral).isPresent(), put);
  }

  /** A fact whose answers are constants, of which some say that nothing is known. */
  static <E extends Enum<E>> FactField<E> of(
      Fact fact,
      Class<E> constants,
      Predicate<E> open,
      Function<Referral, E> get,
      BiFunction<Referral, E, Optional<Referral>> put) {
    return new FactField<>(
        fact,
        Arrays.stream(constants.getEnumConstants())
            .filter(open.negate())
            .collect(ImmutableList.toImmutableList()),
        referral -> Optional.of(get.apply(referral)).filter(open.negate()),
        referral -> !open.test(get.apply(referral)),
        put);
  }

  /**
   * A place, known once nothing more can be asked of it, and never put in against what is known.
   */
  static FactField<Place> place(
      Fact fact,
      Function<Referral, Place> get,
      BiFunction<Referral, Place, Optional<Referral>> put) {
    return new FactField<>(
        fact,
        ImmutableList.of(),
        referral -> Optional.of(get.apply(referral)).filter(Place::isKnown),
        referral -> get.apply(referral).isFullyKnown(),
        (referral, place) ->
            get.apply(referral).mayBe(place) ? put.apply(referral, place) : Optional.empty());
  }

  /** The same, which is known in other cases too. */
  FactField<T> knownToo(Predicate<Referral> otherwise) {
    return new FactField<>(fact, answers, said, known.or(otherwise), put);
  }

  /** The same, which is not known by its answer alone. */
  FactField<T> knownOnlyIf(Predicate<Referral> holds) {
    return new FactField<>(fact, answers, said, known.and(holds), put);
  }

  /** The same, whose answer has a place only in some referrals. */
  FactField<T> onlyIf(Predicate<Referral> hasAPlace) {
    return new FactField<>(
        fact,
        answers,
        said,
        known,
        (referral, answer) ->
            hasAPlace.test(referral) ? put.apply(referral, answer) : Optional.empty());
  }

  /** The fact. */
  public Fact fact() {
    return fact;
  }

  /** Where it stands in the document of a referral, as a JSON Pointer. */
  public String pointer() {
    return "/" + fact.id().replace('.', '/');
  }

  /** Its answers, when they are finitely many; otherwise none. */
  public ImmutableList<T> answers() {
    return answers;
  }

  /** What the referral says; empty when nothing that counts. */
  public Optional<T> answerIn(Referral referral) {
    return said.apply(referral);
  }

  /** Whether nothing more has to be asked of it. */
  public boolean isKnownIn(Referral referral) {
    return known.test(referral);
  }

  /**
   * The referral with this answer, and everything else as it was; empty where the answer has no
   * place, such as a placement's office where nothing tells of a placement.
   *
   * @throws org.csecpolicy.policy.InvalidValueException when the answer is wrong by itself there
   */
  public Optional<Referral> put(Referral referral, T answer) {
    return put.apply(referral, answer);
  }
}
