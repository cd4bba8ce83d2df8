package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * A stored decision beside the one that is made today. It overrules nothing: where the two differ,
 * a person looks again.
 */
@PolicyTuple
@Value.Immutable
public abstract class StoredDifference {
  StoredDifference() {}

  /** What may explain that two decisions differ. */
  public enum Cause {
    /** The texts, or their revisions, are not the same. */
    TEXTS,
    /** A clause that both cite reads otherwise. */
    CLAUSES,
    /** The agency has chosen other readings, or a place is read otherwise. */
    READINGS,
    /** The agency calls a unit, a list or an actor otherwise. */
    NAMES,
    /** Another version of this library decided. */
    LIBRARY_VERSION,
    /**
     * None of these: the facts are others, or the hours, holidays and offices of the agency, which
     * no decision holds; or the stored document was changed.
     */
    FACTS_OR_OFFICES
  }

  static StoredDifference between(StoredDecision stored, StoredDecision present) {
    return ImmutableStoredDifference.of(
        stored,
        present,
        changes(stored, present, StoredOutcome::values),
        changes(stored, present, StoredOutcome::clauses),
        beyond(stored.steps(), present.steps()),
        beyond(present.steps(), stored.steps()),
        clauses(stored, present));
  }

  /** What was stored. */
  public abstract StoredDecision stored();

  /** What is decided today, as it would be stored. */
  public abstract StoredDecision present();

  /** Every outcome that is not the same, by name, in the order of the decision. */
  public abstract ImmutableList<StoredChange> outcomes();

  /** Every outcome that does not rest on the same clauses, with their ids, changed or not. */
  public abstract ImmutableList<StoredChange> citations();

  /** The steps that are called for today and were not, or not so, or not by then. */
  public abstract ImmutableList<StoredStep> toAdd();

  /** The steps that were called for and are no longer, or not so, or not by then. */
  public abstract ImmutableList<StoredStep> toUndo();

  /** The clauses that both cite and that read otherwise now, with their summaries. */
  public abstract ImmutableList<StoredChange> clauses();

  /** Whether the same is decided and done; what it rests on and how that reads may differ. */
  public final boolean isEmpty() {
    return outcomes().isEmpty() && toAdd().isEmpty() && toUndo().isEmpty();
  }

  /** What may explain a difference; there is always something, if there is a difference. */
  public final ImmutableSet<Cause> causes() {
    Set<Cause> causes = new LinkedHashSet<>();
    for (Cause cause : Cause.values()) {
      if (holds(cause)) {
        causes.add(cause);
      }
    }
    if (causes.isEmpty() && !isEmpty()) {
      causes.add(Cause.FACTS_OR_OFFICES);
    }
    return Sets.immutableEnumSet(causes);
  }

  private boolean holds(Cause cause) {
    return switch (cause) {
      case TEXTS -> !stored().documents().equals(present().documents());
      case CLAUSES -> !clauses().isEmpty();
      case READINGS ->
          !stored().readings().equals(present().readings())
              || differInCommon(stored(), present(), StoredDecision::readAs);
      case NAMES -> differInCommon(stored(), present(), StoredDecision::names);
      case LIBRARY_VERSION -> !stored().libraryVersion().equals(present().libraryVersion());
      case FACTS_OR_OFFICES -> false;
    };
  }

  private static boolean differInCommon(
      StoredDecision stored,
      StoredDecision present,
      Function<StoredDecision, Map<String, String>> part) {
    return part.apply(stored).entrySet().stream()
        .anyMatch(
            entry ->
                !part.apply(present)
                    .getOrDefault(entry.getKey(), entry.getValue())
                    .equals(entry.getValue()));
  }

  private static ImmutableList<StoredChange> changes(
      StoredDecision stored,
      StoredDecision present,
      Function<StoredOutcome, ImmutableList<String>> part) {
    Set<String> names = new LinkedHashSet<>();
    Iterables.concat(stored.outcomes(), present.outcomes())
        .forEach(outcome -> names.add(outcome.name()));
    return names.stream()
        .map(name -> StoredChange.of(name, part(stored, name, part), part(present, name, part)))
        .filter(change -> !change.before().equals(change.after()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> part(
      StoredDecision decision, String name, Function<StoredOutcome, ImmutableList<String>> part) {
    return decision.outcomes().stream()
        .filter(outcome -> outcome.name().equals(name))
        .flatMap(outcome -> part.apply(outcome).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What one list of steps has beyond another. */
  private static ImmutableList<StoredStep> beyond(
      ImmutableList<StoredStep> before, ImmutableList<StoredStep> after) {
    List<StoredStep> left = new ArrayList<>(before);
    ImmutableList.Builder<StoredStep> more = ImmutableList.builder();
    for (StoredStep step : after) {
      int same = Iterables.indexOf(left, step::isTheSameAs);
      if (same < 0) {
        more.add(step);
      } else {
        left.remove(same);
      }
    }
    return more.build();
  }

  private static ImmutableList<StoredChange> clauses(
      StoredDecision stored, StoredDecision present) {
    return stored.clauses().values().stream()
        .filter(clause -> present.clauses().containsKey(clause.id()))
        .map(
            clause ->
                StoredChange.of(
                    clause.id(),
                    ImmutableList.of(clause.summary()),
                    ImmutableList.of(present.clauses().get(clause.id()).summary())))
        .filter(change -> !change.before().equals(change.after()))
        .collect(ImmutableList.toImmutableList());
  }
}
