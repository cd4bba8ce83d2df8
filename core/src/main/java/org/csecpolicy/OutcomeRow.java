package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;

/** How a row of {@link Outcomes} is made: what it is, and then where a decision has it. */
final class OutcomeRow {
  private final String id;
  private final Urgency urgency;
  private final String label;
  private ImmutableSet<OutcomeKind<?>> restsOn;
  private Look look = OutcomeRow::nothingMore;
  private BiConsumer<HotlineDecision, Consumer<Cited<?>>> more = (decision, action) -> {};
  private boolean hasParts = true;

  /** What is looked at in a plan beside what the outcome's own rule has looked at. */
  interface Look {
    <T> Cited<T> at(Cited<T> outcome, ResponsePlan plan);
  }

  /**
   * Begins a row.
   *
   * @param madeFrom the earlier outcomes that it is made from, which are made from others
   */
  OutcomeRow(String id, Urgency urgency, String label, OutcomeKind<?>... madeFrom) {
    this.id = id;
    this.urgency = urgency;
    this.label = label;
    ImmutableSet.Builder<OutcomeKind<?>> restsOn = ImmutableSet.builder();
    for (OutcomeKind<?> earlier : madeFrom) {
      restsOn.addAll(earlier.restsOn()).add(earlier);
    }
    this.restsOn = restsOn.build();
  }

  /** It is the same whatever this earlier outcome is: only others on the way rest on it. */
  OutcomeRow without(OutcomeKind<?> earlier) {
    restsOn = Sets.difference(restsOn, ImmutableSet.of(earlier)).immutableCopy();
    return this;
  }

  OutcomeRow lookingAt(Look further) {
    look = further;
    return this;
  }

  /** With parts of the plan that no other row is read from. */
  OutcomeRow and(Function<ResponsePlan, Iterable<? extends Cited<?>>> parts) {
    more =
        (decision, action) -> {
          if (decision instanceof ResponsePlan plan) {
            parts.apply(plan).forEach(action);
          }
        };
    return this;
  }

  /** Of these parts of a decision, which is not how it is read. */
  OutcomeRow from(Function<HotlineDecision, Iterable<? extends Cited<?>>> parts) {
    more = (decision, action) -> parts.apply(decision).forEach(action);
    return ofTheSame();
  }

  /** Of what other rows are read from already. */
  OutcomeRow ofTheSame() {
    hasParts = false;
    return this;
  }

  /** Every plan has it. */
  <T, V> OutcomeKind<V> planned(
      Function<ResponsePlan, Cited<T>> part, Function<T, ImmutableSet<V>> values) {
    return ofPlans(
        plan -> said(part.apply(plan), values), (plan, action) -> action.accept(part.apply(plan)));
  }

  /** Some plans have it; the others have what left it out. */
  <T, V> OutcomeKind<V> optional(
      Function<ResponsePlan, Optional<Cited<T>>> part,
      Function<T, ImmutableSet<V>> values,
      Function<ResponsePlan, Cited<?>> whyNone) {
    return ofPlans(
        plan -> {
          Optional<Cited<T>> found = part.apply(plan);
          return found.isPresent() ? said(found.get(), values) : none(whyNone.apply(plan));
        },
        (plan, action) -> part.apply(plan).ifPresent(action));
  }

  /** A plan has some, each by itself, or what left all of them out. */
  <T, V> OutcomeKind<V> list(
      Function<ResponsePlan, List<Cited<T>>> parts,
      Function<T, ImmutableSet<V>> values,
      Function<ResponsePlan, Cited<?>> whyNone) {
    return ofPlans(
        plan -> together(parts.apply(plan), values, whyNone.apply(plan)),
        (plan, action) -> parts.apply(plan).forEach(action));
  }

  /** A decision of either kind has some, or what left all of them out. */
  <T, V> OutcomeKind<V> of(
      Function<HotlineDecision, List<Cited<T>>> parts,
      Function<T, ImmutableSet<V>> values,
      Function<HotlineDecision, Cited<?>> whyNone) {
    return kind(
        decision -> together(parts.apply(decision), values, whyNone.apply(decision)),
        (decision, action) -> parts.apply(decision).forEach(action));
  }

  private <V> OutcomeKind<V> ofPlans(
      Function<ResponsePlan, Cited<ImmutableSet<V>>> said,
      BiConsumer<ResponsePlan, Consumer<Cited<?>>> parts) {
    Look further = look;
    return kind(
        decision ->
            decision instanceof ResponsePlan plan
                ? further.at(said.apply(plan), plan)
                : none(decision.scope()),
        (decision, action) -> {
          if (decision instanceof ResponsePlan plan) {
            parts.accept(plan, action);
          }
        });
  }

  private <V> OutcomeKind<V> kind(
      Function<HotlineDecision, Cited<ImmutableSet<V>>> said,
      BiConsumer<HotlineDecision, Consumer<Cited<?>>> parts) {
    return new OutcomeKind<>(
        id,
        urgency,
        label,
        restsOn.asList(),
        ImmutableList.of(),
        said,
        hasParts ? parts.andThen(more) : more);
  }

  /** Together they stand on the clauses, and leave open the questions, of each. */
  private static <T, V> Cited<ImmutableSet<V>> together(
      List<Cited<T>> parts, Function<T, ImmutableSet<V>> values, Cited<?> whyNone) {
    if (parts.isEmpty()) {
      return none(whyNone);
    }
    if (parts.size() == 1) {
      return said(parts.get(0), values);
    }
    ImmutableSet.Builder<V> all = ImmutableSet.builder();
    parts.forEach(part -> all.addAll(values.apply(part.outcome())));
    Cited<ImmutableSet<V>> together = parts.get(0).giving(all.build());
    for (Cited<T> part : parts.subList(1, parts.size())) {
      together = together.under(part.clauses()).inPlaceOf(part);
    }
    return together;
  }

  private static <T, V> Cited<ImmutableSet<V>> said(
      Cited<T> part, Function<T, ImmutableSet<V>> values) {
    return part.giving(values.apply(part.outcome()));
  }

  private static <V> Cited<ImmutableSet<V>> none(Cited<?> why) {
    return why.giving(ImmutableSet.of());
  }

  static <T> Cited<T> nothingMore(Cited<T> outcome, ResponsePlan plan) {
    return outcome;
  }
}
