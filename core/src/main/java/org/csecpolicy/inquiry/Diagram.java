package org.csecpolicy.inquiry;

import java.util.Arrays;
import org.csecpolicy.policy.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome is after every set of answers, as a decision diagram: it asks one fact after
 * another in the order of {@link Fact}, leaves out those that make no difference, and sets of
 * answers that go on alike go on in one and the same diagram. {@link Diagrams} makes each only
 * once, so that two are equal when they are the same.
 */
final class Diagram {
  /** After answers that contradict each other. */
  static final Diagram IMPOSSIBLE = end(-1);

  private final @Nullable Fact asks;
  private final Diagram[] after;
  private final int outcome;

  private Diagram(@Nullable Fact asks, Diagram[] after, int outcome) {
    this.asks = asks;
    this.after = after;
    this.outcome = outcome;
  }

  /** Asks nothing more. */
  static Diagram end(int outcome) {
    return new Diagram(null, new Diagram[0], outcome);
  }

  /** Asks this fact first, and goes on by the place of the answer. */
  static Diagram asking(Fact fact, Diagram... after) {
    return new Diagram(fact, after, -1);
  }

  /** The fact that is asked first; none at an end. */
  @Nullable Fact asks() {
    return asks;
  }

  /** The number of the outcome, at an end. */
  int outcome() {
    return outcome;
  }

  /** How it goes on after the first fact, answer by answer. */
  Iterable<Diagram> after() {
    return Arrays.asList(after);
  }

  /** How it goes on after an answer to a fact that is not later than the first. */
  Diagram after(Fact fact, int answer) {
    return asks == fact ? after[answer] : this;
  }

  /** The earlier of this fact and the one that is asked here first. */
  Fact firstOf(Fact fact) {
    return asks != null && asks.ordinal() < fact.ordinal() ? asks : fact;
  }
}
