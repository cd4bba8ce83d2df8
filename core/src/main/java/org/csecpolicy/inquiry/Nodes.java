package org.csecpolicy.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;

/** Decides one referral with more and more answers, and remembers what is come by again. */
final class Nodes {
  private final HotlinePolicy policy;
  private final AnswerOptions options;
  private final boolean remembering;
  private final Known known;

  /** What all nodes of one exploration have in common. */
  private static final class Known {
    private final Map<Path, Optional<Node>> nodes = new HashMap<>();
    private final Map<List<Stage>, Map<Ahead.View, Node>> starts = new HashMap<>();
    private int decisions;
  }

  Nodes(HotlinePolicy policy, AnswerOptions options) {
    this(policy, options, true, new Known());
  }

  private Nodes(HotlinePolicy policy, AnswerOptions options, boolean remembering, Known known) {
    this.policy = policy;
    this.options = options;
    this.remembering = remembering;
    this.known = known;
  }

  /** The same, but no more is remembered: a hundred thousand decisions would crowd the memory. */
  Nodes forOneWalk() {
    return new Nodes(policy, options, false, known);
  }

  /** How often the policy was asked. */
  int decisions() {
    return known.decisions;
  }

  /** The referral as it is. */
  Node start(Referral referral) {
    return node(Path.START, referral);
  }

  /** With one more answer; empty when that has no place there. */
  Optional<Node> answer(Node node, AnswerOption option) {
    Path path = node.path().with(option.fact(), option.place());
    Optional<Node> next = known.nodes.get(path);
    return next == null ? remember(path, option.putInto(node.referral())) : next;
  }

  /** With the answers of a way to what is not answered yet; empty when one has no place there. */
  Optional<Node> follow(Node node, Path way) {
    Path path = node.path().completedBy(way);
    Optional<Node> next = known.nodes.get(path);
    return next == null ? remember(path, put(node, way)) : next;
  }

  private Optional<Referral> put(Node node, Path way) {
    Optional<Referral> referral = Optional.of(node.referral());
    for (Fact fact : Fact.values()) {
      int answer = way.answerTo(fact);
      if (answer != Path.NOT_ANSWERED
          && answer != Path.LEFT_OPEN
          && node.path().answerTo(fact) == Path.NOT_ANSWERED) {
        referral = referral.flatMap(options.to(fact).get(answer - 1)::putInto);
      }
    }
    return referral;
  }

  /**
   * By what a stage can tell of a way, the node from which it was gone through first: every walk
   * that comes to that stage starts there, and so by the same nodes.
   */
  Map<Ahead.View, Node> startsOf(List<Stage> upToTheStage) {
    return known.starts.computeIfAbsent(upToTheStage, first -> new HashMap<>());
  }

  private Optional<Node> remember(Path path, Optional<Referral> referral) {
    Optional<Node> node = referral.map(answered -> node(path, answered));
    if (remembering) {
      known.nodes.put(path, node);
    }
    return node;
  }

  private Node node(Path path, Referral referral) {
    known.decisions++;
    return new Node(path, referral, policy.decide(referral));
  }
}
