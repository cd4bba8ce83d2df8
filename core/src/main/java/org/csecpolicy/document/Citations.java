package org.csecpolicy.document;

import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.ListType.some;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;

/** An outcome and what it rests on, by id, key and field. */
final class Citations {
  /** The clauses that something rests on. */
  static final ListType<Clause> CITES = some(Vocabulary.CLAUSE).named("cites");

  private static final ObjectType<Cited<?>, Void> GROUNDS =
      ObjectType.<Cited<?>>written()
          .field("clauses", CITES, Cited::clauses)
          .field("readAs", set(Vocabulary.INTERPRETATION).named("readAs"), Cited::interpretations)
          .field("openQuestions", set(Vocabulary.QUESTION).named("asked"), Cited::openQuestions)
          .known(
              "contradictions",
              some(Vocabulary.CONTRADICTION).named("contradictory"),
              Cited::contradictions)
          .build();

  private Citations() {}

  /** An outcome of this type. */
  static <T> ValueType<Cited<T>> cited(ValueType<T> outcome) {
    return citing(outcome, Cited::outcome, cited -> cited);
  }

  /** An outcome that is one of these words. */
  static <E extends Enum<E>> ValueType<Cited<E>> cited(Class<E> words) {
    return cited(Words.of(words));
  }

  /** An outcome that is a set. */
  static <E> ValueType<Cited<ImmutableSet<E>>> citedSet(ListType<E> outcome) {
    return Citations.<Cited<ImmutableSet<E>>, Collection<E>>citing(
        outcome, Cited::outcome, cited -> cited);
  }

  /** An outcome that is found in something, with what it rests on. */
  static <T, V> ValueType<T> citing(
      ValueType<V> outcome, Function<T, ? extends V> get, Function<T, Cited<?>> cited) {
    return citing("", outcome, get, cited);
  }

  /** The same, described once in a schema. */
  static <T, V> ValueType<T> citing(
      String name,
      ValueType<V> outcome,
      Function<T, ? extends V> get,
      Function<T, Cited<?>> cited) {
    return ObjectType.<T>written(name)
        .field("outcome", outcome, get)
        .including(GROUNDS, cited)
        .build();
  }
}
