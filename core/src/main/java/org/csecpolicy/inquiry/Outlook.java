package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.Outcome;
import org.csecpolicy.policy.Fact;
import org.jspecify.annotations.Nullable;

/** What one kind of outcome can become, and by which facts. */
final class Outlook {
  private final ImmutableList<Outcome> outcomes;
  private final Diagram diagram;
  private final Map<Pair, Boolean> different = new HashMap<>();

  private record Pair(Diagram one, Diagram other) {}

  /** Of a diagram that numbers these outcomes. */
  Outlook(Iterable<Outcome> outcomes, Diagram diagram) {
    this.outcomes = ImmutableList.copyOf(outcomes);
    this.diagram = diagram;
  }

  /** Everything that the outcome can be. */
  ImmutableSet<Outcome> outcomes() {
    return outcomes(null);
  }

  /** Everything that it can be after this answer. */
  ImmutableSet<Outcome> outcomesAfter(AnswerOption answer) {
    return outcomes(answer);
  }

  private ImmutableSet<Outcome> outcomes(@Nullable AnswerOption given) {
    BitSet numbers = new BitSet();
    collect(diagram, given, numbers, new HashSet<>());
    return numbers.stream().mapToObj(outcomes::get).collect(ImmutableSet.toImmutableSet());
  }

  private static void collect(
      Diagram from, @Nullable AnswerOption given, BitSet numbers, Set<Diagram> seen) {
    if (from == Diagram.IMPOSSIBLE || !seen.add(from)) {
      return;
    }
    if (from.asks() == null) {
      numbers.set(from.outcome());
    } else if (given != null && from.asks() == given.fact()) {
      collect(from.after().get(given.place()), given, numbers, seen);
    } else {
      from.after().forEach(next -> collect(next, given, numbers, seen));
    }
  }

  /** Whether two answers to the fact, and the same to everything else, lead to two outcomes. */
  boolean hangsOn(Fact fact) {
    return hangsOn(diagram, fact, new HashSet<>());
  }

  private boolean hangsOn(Diagram from, Fact fact, Set<Diagram> seen) {
    Fact asks = from.asks();
    if (asks == null || asks.compareTo(fact) > 0 || !seen.add(from)) {
      return false;
    }
    List<Diagram> after = from.after();
    if (asks != fact) {
      return after.stream().anyMatch(next -> hangsOn(next, fact, seen));
    }
    for (int answer = 1; answer < after.size(); answer++) {
      Diagram other = after.get(answer);
      if (after.subList(0, answer).stream().anyMatch(one -> differ(one, other))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some set of answers leads to another outcome there. */
  boolean differsFrom(Outlook other) {
    return differ(diagram, other.diagram);
  }

  /** Whether some set of answers that is possible in both leads to two outcomes. */
  private boolean differ(Diagram one, Diagram other) {
    if (one == other || one == Diagram.IMPOSSIBLE || other == Diagram.IMPOSSIBLE) {
      return false;
    }
    Fact asks = one.asks() == null ? other.asks() : other.firstOf(one.asks());
    if (asks == null) {
      return true;
    }
    Pair pair = new Pair(one, other);
    Boolean known = different.get(pair);
    if (known == null) {
      known = false;
      for (int answer = 0; !known && answer <= Path.LEFT_OPEN; answer++) {
        known = differ(one.after(asks, answer), other.after(asks, answer));
      }
      different.put(pair, known);
    }
    return known;
  }
}
