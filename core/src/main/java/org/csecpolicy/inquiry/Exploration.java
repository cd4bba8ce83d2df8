package org.csecpolicy.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which one referral can become fully known, as far as it makes a difference.
 *
 * <p>For each kind of outcome it walks a tree: the decision says which facts it looked at and did
 * not find; the first of them gets each of its answers in turn, until nothing that the outcome
 * hangs on is open. What no rule looks at on a path is not varied there, and that keeps the tree
 * small: the product of all unknown facts is never formed. A referral that several trees pass
 * through is decided once. Most outcomes hang on whose child it is, which becomes known in
 * thousands of ways; those that no later rule tells apart have one tree in common: see {@link
 * Leaves}.
 */
final class Exploration {
  private final HotlinePolicy policy;
  private final AnswerOptions options;
  private final boolean apart;
  private final Node start;
  private final Map<Path, Optional<Node>> nodes = new HashMap<>();
  private @Nullable Tree ways;
  private int decisions;

  Exploration(HotlinePolicy policy, AnswerOptions options, Referral referral) {
    this(policy, options, referral, false);
  }

  /** A test keeps all ways apart, and finds the same. */
  Exploration(HotlinePolicy policy, AnswerOptions options, Referral referral, boolean apart) {
    this.policy = policy;
    this.options = options;
    this.apart = apart;
    this.start = node(Path.START, referral);
  }

  /** The referral as it is. */
  Node start() {
    return start;
  }

  /** Whether no two ways are taken to go on alike. */
  boolean keepsWaysApart() {
    return apart;
  }

  /** How often the policy was asked. */
  int decisions() {
    return decisions;
  }

  /** All that one kind of outcome can become. */
  Leaves leaves(OutcomeKind kind) {
    boolean hangsOnTheStanding = kind.restsOn().contains(OutcomeKind.STANDING);
    return new Leaves(kind, this, hangsOnTheStanding ? waysToTheStanding() : Tree.of(start));
  }

  /** The tree of one kind below a node. */
  Tree tree(OutcomeKind kind, Node from) {
    Tree tree = new Tree();
    walk(kind, from, tree);
    return tree;
  }

  /** The tree below a node, had this fact been left unknown on the way to it. */
  Tree treeWithout(Fact fact, OutcomeKind kind, Node node) {
    Path path = node.path().with(fact, Path.LEFT_OPEN);
    Optional<Node> without = nodes.get(path);
    if (without == null) {
      without = replay(path).map(referral -> node(path, referral));
      nodes.put(path, without);
    }
    Tree tree = new Tree();
    without.ifPresent(open -> walk(kind, open, tree));
    return tree;
  }

  /** Whether two paths are of one set of answers, but for this fact, that contradicts nothing. */
  boolean agree(Path one, Path other, Fact fact) {
    return one.differsAtMostIn(fact, other)
        && replay(one.and(other)).isPresent()
        && replay(other.and(one)).isPresent();
  }

  /** Shared by every kind of outcome that rests on the standing. */
  private Tree waysToTheStanding() {
    if (ways == null) {
      ways = tree(OutcomeKind.STANDING, start);
    }
    return ways;
  }

  /** The referral with all answers of a path; empty when they contradict each other. */
  Optional<Referral> replay(Path path) {
    Optional<Referral> referral = Optional.of(start.referral());
    for (Fact fact : Fact.values()) {
      int place = path.answerTo(fact);
      if (place != Path.NOT_ANSWERED && place != Path.LEFT_OPEN) {
        referral = referral.flatMap(options.to(fact).get(place - 1)::applyTo);
      }
    }
    return referral;
  }

  private void walk(OutcomeKind kind, Node node, Tree tree) {
    Fact fact = node.nextQuestion(kind);
    if (fact == null) {
      tree.add(node);
      return;
    }
    List<Integer> bounds = new ArrayList<>();
    bounds.add(tree.size());
    for (AnswerOption option : options.to(fact)) {
      Optional<Node> next = answer(node, option);
      if (next.isPresent()) {
        walk(kind, next.get(), tree);
        bounds.add(tree.size());
      }
    }
    boolean noAnswerIsPossible = bounds.size() == 1;
    if (noAnswerIsPossible || options.mayStayOpen(fact)) {
      walk(kind, node.leavingOpen(fact), tree);
      bounds.add(tree.size());
    }
    tree.addFork(fact, bounds);
  }

  /** The referral with one more answer; empty when that contradicts what it knows. */
  Optional<Node> answer(Node node, AnswerOption option) {
    Path path = node.path().with(option.fact(), option.place());
    Optional<Node> known = nodes.get(path);
    if (known == null) {
      known = option.applyTo(node.referral()).map(referral -> node(path, referral));
      nodes.put(path, known);
    }
    return known;
  }

  private Node node(Path path, Referral referral) {
    decisions++;
    return new Node(path, referral, policy.decide(referral));
  }
}
