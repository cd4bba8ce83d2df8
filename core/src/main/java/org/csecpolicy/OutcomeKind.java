package org.csecpolicy;

import static java.util.Comparator.comparingInt;

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
  private final ImmutableList<OutcomeKind<V>> parts;
  private final Function<HotlineDecision, Cited<ImmutableSet<V>>> values;
  private final BiConsumer<HotlineDecision, Consumer<Cited<?>>> read;

  OutcomeKind(
      String id,
      Urgency urgency,
      String label,
      ImmutableList<OutcomeKind<?>> restsOn,
      ImmutableList<OutcomeKind<V>> parts,
      Function<HotlineDecision, Cited<ImmutableSet<V>>> values,
      BiConsumer<HotlineDecision, Consumer<Cited<?>>> read) {
    this.id = id;
    this.urgency = urgency;
    this.label = label;
    this.restsOn = restsOn;
    this.parts = parts;
    this.values = values;
    this.read = read;
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

  /**
   * What a list is put together from: kinds by themselves, each made from less, whose values are
   * together those of the list. None of a kind that one rule makes as a whole.
   */
  public ImmutableList<OutcomeKind<V>> parts() {
    return parts;
  }

  /** What two outcomes of its {@link #parts()} are together, in the order of the values. */
  public Outcome together(Outcome one, Outcome other) {
    ImmutableSet<Enum<?>> both =
        ImmutableSet.<Enum<?>>builder().addAll(one.values()).addAll(other.values()).build();
    return Outcome.of(this, ImmutableList.sortedCopyOf(comparingInt(Enum::ordinal), both));
  }

  /** What a decision says of it, to be compared with what another one says. */
  public Cited<Outcome> of(HotlineDecision decision) {
    Cited<ImmutableSet<V>> said = values.apply(decision);
    // The values of every row are constants of enumerations.
    return said.giving(
        Outcome.of(this, Iterables.transform(said.outcome(), value -> (Enum<?>) value)));
  }

  /** The same outcome, put together from these parts. */
  OutcomeKind<V> inParts(ImmutableList<OutcomeKind<V>> all) {
    return new OutcomeKind<>(id, urgency, label, restsOn, all, values, read);
  }

  Cited<ImmutableSet<V>> valuesIn(HotlineDecision decision) {
    return values.apply(decision);
  }

  /** Hands over every part of a decision that it is read from. */
  void forEachPart(HotlineDecision decision, Consumer<Cited<?>> action) {
    read.accept(decision, action);
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
