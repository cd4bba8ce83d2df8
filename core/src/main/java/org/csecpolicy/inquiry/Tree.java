package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.policy.Fact;

/**
 * A tree by its ends. Every complete set of answers that nowhere contradicts itself passes through
 * exactly one of them.
 */
final class Tree {
  private final List<Node> ends = new ArrayList<>();
  private final List<Fork> forks = new ArrayList<>();

  /** Where a fact was varied: the ends of each answer, one answer after the other. */
  private record Fork(Fact fact, ImmutableList<Integer> bounds) {}

  /** Whether two ends, by their places, have something in common. */
  @FunctionalInterface
  interface Pair {
    boolean holds(int one, int other);
  }

  /** A tree that ends where it begins. */
  static Tree of(Node only) {
    Tree tree = new Tree();
    tree.add(only);
    return tree;
  }

  void add(Node end) {
    ends.add(end);
  }

  /** The ends between two neighboring bounds came from one answer to this fact. */
  void addFork(Fact fact, Iterable<Integer> bounds) {
    forks.add(new Fork(fact, ImmutableList.copyOf(bounds)));
  }

  int size() {
    return ends.size();
  }

  Node end(int place) {
    return ends.get(place);
  }

  /** Whether this holds of two ends whose ways part where this fact is varied. */
  boolean anyPair(Fact fact, Pair pair) {
    for (Fork fork : forks) {
      if (fork.fact() == fact && anyPair(fork, pair)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyPair(Fork fork, Pair pair) {
    int first = fork.bounds().get(0);
    for (int answer = 1; answer < fork.bounds().size() - 1; answer++) {
      int bound = fork.bounds().get(answer);
      int next = fork.bounds().get(answer + 1);
      for (int one = first; one < bound; one++) {
        for (int other = bound; other < next; other++) {
          if (pair.holds(one, other)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
