package org.csecpolicy.referral;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.screening.Answer;

/**
 * A {@link Fact} that is so, is not so, or is not known, and where it stands in its part of a
 * referral. Each part lists its own; what a builder starts with, how the fact is asked for and what
 * stands in a document follow from that.
 *
 * @param <P> the part
 * @param <B> what the part is built with
 */
public final class YesNoField<P, B> {
  private final Fact fact;
  private final Function<P, Answer> get;
  private final BiConsumer<B, Answer> set;

  private YesNoField(Fact fact, Function<P, Answer> get, BiConsumer<B, Answer> set) {
    this.fact = fact;
    this.get = get;
    this.set = set;
  }

  static <P, B> YesNoField<P, B> of(Fact fact, Function<P, Answer> get, BiConsumer<B, Answer> set) {
    return new YesNoField<>(fact, get, set);
  }

  /** The fact. */
  public Fact fact() {
    return fact;
  }

  /** The name of the field of a document that holds it. */
  public String name() {
    return fact.id().substring(fact.id().lastIndexOf('.') + 1);
  }

  /** What the part says. */
  public Answer answerIn(P part) {
    return get.apply(part);
  }

  /** Puts an answer into what the part is built with. */
  public void put(B builder, Answer answer) {
    set.accept(builder, answer);
  }

  /** The same of a referral, which has the part and can change it. */
  FactField<Answer> within(
      Function<Referral, P> part, BiFunction<Referral, Consumer<B>, Optional<Referral>> amend) {
    return FactField.of(
        fact,
        Answer.class,
        Predicate.isEqual(Answer.UNKNOWN),
        referral -> get.apply(part.apply(referral)),
        (referral, answer) -> amend.apply(referral, builder -> set.accept(builder, answer)));
  }
}
