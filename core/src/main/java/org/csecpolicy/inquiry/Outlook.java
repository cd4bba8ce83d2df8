package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.Outcome;
import org.csecpolicy.policy.Fact;

/** What one kind of outcome can become, and by which facts. */
final class Outlook {
  private final ImmutableList<Outcome> outcomes;
  private final Diagram diagram;

  /** By a fact, the diagrams where it may be asked, once the earlier ones are answered. */
  private final Map<Fact, Set<Diagram>> askedAt = new EnumMap<>(Fact.class);

  private final Map<Diagram, BitSet> reached = new HashMap<>();
  private final Map<Pair, Boolean> different = new HashMap<>();

  private record Pair(Diagram one, Diagram other) {}

  /** Of a diagram that numbers these outcomes. */
  Outlook(Iterable<Outcome> outcomes, Diagram diagram) {
    this.outcomes = ImmutableList.copyOf(outcomes);
    this.diagram = diagram;
    Set<Diagram> now = ImmutableSet.of(diagram);
    for (Fact fact : Fact.values()) {
      askedAt.put(fact, now);
      now = afterwards(fact, now);
    }
  }

  private static Set<Diagram> afterwards(Fact fact, Set<Diagram> now) {
    Set<Diagram> asking = Sets.filter(now, each -> each.asks() == fact);
    if (asking.isEmpty()) {
      return now;
    }
    Set<Diagram> afterwards = new HashSet<>(Sets.difference(now, asking));
    for (Diagram each : asking) {
      each.after().forEach(afterwards::add);
    }
    return afterwards;
  }

  /** Everything that the outcome can be. */
  ImmutableSet<Outcome> outcomes() {
    return outcomes(reachedFrom(diagram));
  }

  /** Everything that it can be after this answer. */
  ImmutableSet<Outcome> outcomesAfter(AnswerOption answer) {
    BitSet numbers = new BitSet();
    for (Diagram each : askedAt.get(answer.fact())) {
      numbers.or(reachedFrom(each.after(answer.fact(), answer.place())));
    }
    return outcomes(numbers);
  }

  private ImmutableSet<Outcome> outcomes(BitSet numbers) {
    return numbers.stream().mapToObj(outcomes::get).collect(ImmutableSet.toImmutableSet());
  }

  private BitSet reachedFrom(Diagram from) {
    BitSet known = reached.get(from);
    if (known == null) {
      known = new BitSet();
      if (from.asks() == null && from != Diagram.IMPOSSIBLE) {
        known.set(from.outcome());
      }
      for (Diagram next : from.after()) {
        known.or(reachedFrom(next));
      }
      reached.put(from, known);
    }
    return known;
  }

  /** Whether two answers to the fact, and the same to everything else, lead to two outcomes. */
  boolean hangsOn(Fact fact) {
    for (Diagram each : askedAt.get(fact)) {
      if (each.asks() == fact && differ(each.after())) {
        return true;
      }
    }
    return false;
  }

  private boolean differ(Iterable<Diagram> diagrams) {
    for (Diagram one : diagrams) {
      for (Diagram other : diagrams) {
        if (differ(one, other)) {
          return true;
        }
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
