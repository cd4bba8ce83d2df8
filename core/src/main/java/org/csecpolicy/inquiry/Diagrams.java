package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;

/**
 * Makes {@link Diagram}s, each only once. The work grows with their size and not with the number of
 * sets of answers.
 */
final class Diagrams {
  /** The places of the answers that can be given to each fact. */
  private final Map<Fact, int[]> places = new EnumMap<>(Fact.class);

  private final Map<Integer, Diagram> ends = new HashMap<>();
  private final Map<Fork, Diagram> forks = new HashMap<>();
  private final Map<Fork, Diagram> moved = new HashMap<>();
  private final Map<Pair, Diagram> limited = new HashMap<>();

  /** A fact that is asked, and how it goes on by the place of the answer. */
  private record Fork(Fact fact, ImmutableList<Diagram> after) {
    static Fork of(Fact fact, Diagram[] after) {
      return new Fork(fact, ImmutableList.copyOf(after));
    }
  }

  private record Pair(Diagram one, Diagram other) {}

  /** For the answers that can be given about a referral. */
  Diagrams(AnswerOptions options, Referral referral) {
    for (Fact fact : Fact.values()) {
      BitSet answers = new BitSet();
      for (AnswerOption option : options.to(fact)) {
        answers.set(option.place(), option.putInto(referral).isPresent());
      }
      if (answers.isEmpty()) { // not yet: the place of a placement that nothing tells of
        options.to(fact).forEach(option -> answers.set(option.place()));
      }
      answers.set(Path.LEFT_OPEN, options.mayStayOpen(fact));
      places.put(fact, answers.stream().toArray());
    }
  }

  /** Where nothing more is asked. */
  Diagram end(int outcome) {
    return ends.computeIfAbsent(outcome, Diagram::end);
  }

  /**
   * Asks a fact that none of the others asks, wherever it belongs; not when every answer that is
   * possible goes on alike, so that it is for {@link #within} to say again what is possible.
   */
  Diagram asking(Fact fact, IntFunction<Diagram> after) {
    return asking(fact, perAnswer(fact, after));
  }

  private Diagram asking(Fact fact, Diagram[] after) {
    Fact first = fact;
    for (Diagram each : after) {
      first = each.firstOf(first);
    }
    return first == fact ? askingFirst(fact, after) : askingLater(first, Fork.of(fact, after));
  }

  private Diagram askingLater(Fact first, Fork fork) {
    Diagram known = moved.get(fork);
    if (known == null) {
      known =
          askingFirst(
              first,
              perAnswer(
                  first,
                  answer -> {
                    Diagram[] after = new Diagram[fork.after.size()];
                    Arrays.setAll(after, place -> fork.after.get(place).after(first, answer));
                    return asking(fork.fact, after);
                  }));
      moved.put(fork, known);
    }
    return known;
  }

  private Diagram askingFirst(Fact fact, IntFunction<Diagram> after) {
    return askingFirst(fact, perAnswer(fact, after));
  }

  private Diagram askingFirst(Fact fact, Diagram[] after) {
    Diagram only = Diagram.IMPOSSIBLE;
    for (Diagram each : after) {
      if (each != Diagram.IMPOSSIBLE && each != only) {
        if (only != Diagram.IMPOSSIBLE) {
          return fork(fact, after);
        }
        only = each;
      }
    }
    return only;
  }

  /** Asks this fact first, unless every answer goes on alike. */
  Diagram fork(Fact fact, IntFunction<Diagram> after) {
    return fork(fact, perAnswer(fact, after));
  }

  private Diagram fork(Fact fact, Diagram[] after) {
    int[] answers = places.get(fact);
    Diagram first = after[answers[0]];
    for (int answer : answers) {
      if (after[answer] != first) {
        return forks.computeIfAbsent(Fork.of(fact, after), fork -> Diagram.asking(fact, after));
      }
    }
    return first;
  }

  /** The diagram where the other one is possible, and impossible elsewhere. */
  Diagram within(Diagram possible, Diagram diagram) {
    Fact first = possible.asks();
    if (first == null || diagram == Diagram.IMPOSSIBLE) {
      return possible == Diagram.IMPOSSIBLE ? possible : diagram;
    }
    Pair pair = new Pair(possible, diagram);
    Diagram known = limited.get(pair);
    if (known == null) {
      known = within(first, possible, diagram);
      limited.put(pair, known);
    }
    return known;
  }

  private Diagram within(Fact fact, Diagram possible, Diagram diagram) {
    Fact first = diagram.firstOf(fact);
    return fork(
        first, answer -> within(possible.after(first, answer), diagram.after(first, answer)));
  }

  /** Both at once: at each end the number that is made from theirs. */
  Diagram both(Diagram one, Diagram other, IntBinaryOperator sum) {
    return both(one, other, sum, new HashMap<>());
  }

  private Diagram both(
      Diagram one, Diagram other, IntBinaryOperator sum, Map<Pair, Diagram> known) {
    if (one == Diagram.IMPOSSIBLE || other == Diagram.IMPOSSIBLE) {
      return Diagram.IMPOSSIBLE;
    }
    if (one.asks() == null && other.asks() == null) {
      return end(sum.applyAsInt(one.outcome(), other.outcome()));
    }
    Pair pair = new Pair(one, other);
    Diagram found = known.get(pair);
    if (found == null) {
      Fact first = one.asks() == null ? other.asks() : other.firstOf(one.asks());
      found =
          askingFirst(
              first,
              answer -> both(one.after(first, answer), other.after(first, answer), sum, known));
      known.put(pair, found);
    }
    return found;
  }

  /** The same with other numbers at its ends. */
  Diagram renumbered(Diagram diagram, IntUnaryOperator number) {
    return rebuilt(diagram, end -> end(number.applyAsInt(end)), this::askingFirst, new HashMap<>());
  }

  /** The same going on, at each end, with the diagram of its number; none asks anything twice. */
  Diagram replacing(Diagram diagram, IntFunction<Diagram> next) {
    return rebuilt(diagram, next, this::asking, new HashMap<>());
  }

  private interface Asking {
    Diagram of(Fact fact, IntFunction<Diagram> after);
  }

  private Diagram rebuilt(
      Diagram diagram, IntFunction<Diagram> ends, Asking asking, Map<Diagram, Diagram> known) {
    if (diagram == Diagram.IMPOSSIBLE) {
      return diagram;
    }
    Diagram found = known.get(diagram);
    if (found == null) {
      Fact asks = diagram.asks();
      found =
          asks == null
              ? ends.apply(diagram.outcome())
              : asking.of(
                  asks, answer -> rebuilt(diagram.after(asks, answer), ends, asking, known));
      known.put(diagram, found);
    }
    return found;
  }

  /** By the place of the answer; impossible at the places that no answer has. */
  private Diagram[] perAnswer(Fact fact, IntFunction<Diagram> after) {
    Diagram[] diagrams = new Diagram[Path.LEFT_OPEN + 1];
    Arrays.fill(diagrams, Diagram.IMPOSSIBLE);
    for (int answer : places.get(fact)) {
      diagrams[answer] = after.apply(answer);
    }
    return diagrams;
  }
}
