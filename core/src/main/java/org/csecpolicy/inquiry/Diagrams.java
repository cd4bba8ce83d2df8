package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;

/**
 * Makes {@link Diagram}s, each only once. The work grows with their size and not with the number of
 * sets of answers.
 */
final class Diagrams {
  private final Map<Fact, BitSet> answers = new EnumMap<>(Fact.class);
  private final Map<Integer, Diagram> ends = new HashMap<>();
  private final Map<Fork, Diagram> forks = new HashMap<>();
  private final Map<Fork, Diagram> moved = new HashMap<>();
  private final Map<Pair, Diagram> limited = new HashMap<>();

  private record Fork(Fact fact, ImmutableList<Diagram> after) {}

  private record Pair(Diagram one, Diagram other) {}

  /** For the answers that can be given about a referral. */
  Diagrams(AnswerOptions options, Referral referral) {
    for (Fact fact : Fact.values()) {
      BitSet places = new BitSet();
      for (AnswerOption option : options.to(fact)) {
        places.set(option.place(), option.putInto(referral).isPresent());
      }
      if (places.isEmpty()) { // not yet: the place of a placement that nothing tells of
        options.to(fact).forEach(option -> places.set(option.place()));
      }
      places.set(Path.LEFT_OPEN, options.mayStayOpen(fact));
      answers.put(fact, places);
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

  private Diagram asking(Fact fact, ImmutableList<Diagram> after) {
    Fact first = fact;
    for (Diagram each : after) {
      first = each.firstOf(first);
    }
    return first == fact ? askingFirst(fact, after) : askingLater(first, fact, after);
  }

  private Diagram askingLater(Fact first, Fact fact, ImmutableList<Diagram> after) {
    Fork fork = new Fork(fact, after);
    Diagram known = moved.get(fork);
    if (known == null) {
      known =
          askingFirst(
              first,
              perAnswer(
                  first,
                  answer ->
                      asking(
                          fact,
                          after.stream()
                              .map(each -> each.after(first, answer))
                              .collect(ImmutableList.toImmutableList()))));
      moved.put(fork, known);
    }
    return known;
  }

  private Diagram askingFirst(Fact fact, ImmutableList<Diagram> after) {
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

  private Diagram fork(Fact fact, ImmutableList<Diagram> after) {
    BitSet places = answers.get(fact);
    Diagram first = after.get(places.nextSetBit(0));
    return places.stream().allMatch(answer -> after.get(answer) == first)
        ? first
        : forks.computeIfAbsent(new Fork(fact, after), fork -> Diagram.asking(fact, after));
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

  /** By the place of the answer; impossible at the places that no answer has. */
  private ImmutableList<Diagram> perAnswer(Fact fact, IntFunction<Diagram> after) {
    ImmutableList.Builder<Diagram> diagrams = ImmutableList.builder();
    for (int answer = 0; answer <= Path.LEFT_OPEN; answer++) {
      diagrams.add(answers.get(fact).get(answer) ? after.apply(answer) : Diagram.IMPOSSIBLE);
    }
    return diagrams.build();
  }
}
