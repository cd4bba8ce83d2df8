package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.policy.Fact;

/**
 * The tree of one kind of outcome by its ends. Every complete set of answers that nowhere
 * contradicts itself passes through exactly one of them, and has its outcome.
 */
final class Leaves {
  private final OutcomeKind kind;
  private final Exploration exploration;
  private final Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
  private final List<End> ends = new ArrayList<>();
  private final List<Fork> forks = new ArrayList<>();

  Leaves(OutcomeKind kind, Exploration exploration) {
    this.kind = kind;
    this.exploration = exploration;
  }

  /** An end, and the number of its outcome, since numbers are quickly compared. */
  private record End(Node node, int outcome) {}

  /** Where a fact was varied: the ends of each answer, one answer after the other. */
  private record Fork(Fact fact, ImmutableList<Integer> bounds) {}

  void add(Node end) {
    Outcome outcome = end.outcome(kind);
    outcomes.putIfAbsent(outcome, outcomes.size());
    ends.add(new End(end, outcomes.get(outcome)));
  }

  /** The ends between two neighboring bounds came from one answer to this fact. */
  void addFork(Fact fact, Iterable<Integer> bounds) {
    forks.add(new Fork(fact, ImmutableList.copyOf(bounds)));
  }

  int size() {
    return ends.size();
  }

  /** Everything that the outcome can be. */
  ImmutableSet<Outcome> outcomes() {
    return ImmutableSet.copyOf(outcomes.keySet());
  }

  /** Everything that it can be after this answer. */
  ImmutableSet<Outcome> outcomesAfter(AnswerOption answer) {
    boolean[] reached = new boolean[outcomes.size()];
    for (End end : ends) {
      if (!reached[end.outcome()] && allows(end.node(), answer)) {
        reached[end.outcome()] = true;
      }
    }
    ImmutableSet.Builder<Outcome> after = ImmutableSet.builder();
    outcomes.forEach(
        (outcome, number) -> {
          if (reached[number]) {
            after.add(outcome);
          }
        });
    return after.build();
  }

  private static boolean allows(Node end, AnswerOption answer) {
    int given = end.path().answerTo(answer.fact());
    return given == Path.NOT_ANSWERED
        ? answer.applyTo(end.referral()).isPresent()
        : given == answer.place();
  }

  /**
   * Whether the fact makes a difference: with the same answers to everything else, two answers to
   * it lead to two outcomes. The ways of two such sets of answers part where the fact is varied.
   */
  boolean hangOn(Fact fact) {
    if (outcomes.size() == 1) {
      return false;
    }
    for (Fork fork : forks) {
      if (fork.fact() == fact && matters(fork)) {
        return true;
      }
    }
    return false;
  }

  private boolean matters(Fork fork) {
    for (int answer = 1; answer < fork.bounds().size() - 1; answer++) {
      for (End one : ends.subList(fork.bounds().get(0), fork.bounds().get(answer))) {
        for (End other : ends.subList(fork.bounds().get(answer), fork.bounds().get(answer + 1))) {
          if (differ(one, other, fork.fact())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean differ(End one, End other, Fact fact) {
    Path way = one.node().path();
    Path otherWay = other.node().path();
    return one.outcome() != other.outcome()
        && way.differsAtMostIn(fact, otherWay)
        && exploration.replay(way.and(otherWay)).isPresent()
        && exploration.replay(otherWay.and(way)).isPresent();
  }

  /**
   * Whether the outcome waits for the fact: with some answers to everything else it is not yet what
   * it will be, although every answer to this one gives the same.
   */
  boolean waitFor(Fact fact) {
    for (End end : ends) {
      if (end.node().path().answerTo(fact) != Path.NOT_ANSWERED) {
        for (Outcome unanswered : exploration.leavesWithout(fact, kind, end.node()).outcomes()) {
          if (!unanswered.equals(end.node().outcome(kind))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
