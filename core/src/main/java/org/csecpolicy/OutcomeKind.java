package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;

/**
 * One kind of outcome of a decision, and the type of its values: the rows of {@link Outcomes}. It
 * is there in every decision; one that has nothing of the kind (nobody is assigned where nobody
 * responds) says so, cited to what left it out.
 *
 * @param <V> what it is one of, or some of
 */
public final class OutcomeKind<V> implements Comparable<OutcomeKind<?>> {
  private final String id;
  private final Urgency urgency;
  private final String label;
  private final ImmutableList<OutcomeKind<?>> restsOn;
  private final Function<HotlineDecision, Cited<ImmutableSet<V>>> values;
  private final BiConsumer<HotlineDecision, Consumer<Cited<?>>> parts;

  OutcomeKind(
      String id,
      Urgency urgency,
      String label,
      ImmutableList<OutcomeKind<?>> restsOn,
      Function<HotlineDecision, Cited<ImmutableSet<V>>> values,
      BiConsumer<HotlineDecision, Consumer<Cited<?>>> parts) {
    this.id = id;
    this.urgency = urgency;
    this.label = label;
    this.restsOn = restsOn;
    this.values = values;
    this.parts = parts;
  }

  /** Its word in documents, such as {@code primary}; it stays when the label changes. */
  public String id() {
    return id;
  }

  /** How soon a question that could change it has to be asked. */
  public Urgency urgency() {
    return urgency;
  }

  /** What it is called, to stand before a colon. */
  public String label() {
    return label;
  }

  /**
   * The earlier outcomes that it is made from, in the order in which {@code decide} reaches them. A
   * fact that neither they nor this one look at cannot change it; a test holds the rules to that.
   */
  public ImmutableList<OutcomeKind<?>> restsOn() {
    return restsOn;
  }

  /** What a decision says of it, to be compared with what another one says. */
  public Cited<Outcome> of(HotlineDecision decision) {
    Cited<ImmutableSet<V>> said = values.apply(decision);
    // The values of every row are constants of enumerations.
    return said.giving(
        Outcome.of(this, Iterables.transform(said.outcome(), value -> (Enum<?>) value)));
  }

  Cited<ImmutableSet<V>> valuesIn(HotlineDecision decision) {
    return values.apply(decision);
  }

  /** Hands over every part of a decision that it is read from. */
  void forEachPart(HotlineDecision decision, Consumer<Cited<?>> action) {
    parts.accept(decision, action);
  }

  /** By the order of the decision. */
  @Override
  public int compareTo(OutcomeKind<?> other) {
    return Integer.compare(Outcomes.ALL.indexOf(this), Outcomes.ALL.indexOf(other));
  }

  @Override
  public String toString() {
    return id;
  }
}
