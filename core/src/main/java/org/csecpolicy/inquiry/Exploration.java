package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;

/**
 * Every way in which one referral can become fully known, as far as it makes a difference.
 *
 * <p>For each kind of outcome it goes from question to question: the decision says which facts it
 * looked at and did not find; the first of them gets each of its answers in turn, until nothing
 * that the outcome hangs on is open. What no rule looks at is not varied. Ways on which the rules
 * that are still to come read the same, and receive the same from the earlier ones, go on alike and
 * are walked once: see {@link Ahead}. So the product of all unknown facts is never formed.
 */
final class Exploration {
  private final HotlinePolicy policy;
  private final AnswerOptions options;
  private final Diagrams diagrams;
  private final Node start;
  private final Diagram possible;
  private final Map<Path, Optional<Node>> nodes = new HashMap<>();
  private final Map<OutcomeKind<?>, Walk> walks = new HashMap<>();
  private int decisions;

  Exploration(HotlinePolicy policy, AnswerOptions options, Referral referral) {
    this.policy = policy;
    this.options = options;
    this.diagrams = new Diagrams(options, referral);
    this.start = node(Path.START, referral);
    this.possible = possible();
  }

  /** The referral as it is. */
  Node start() {
    return start;
  }

  /** How often the policy was asked. */
  int decisions() {
    return decisions;
  }

  /** All that one kind of outcome can become. */
  Outlook outlook(OutcomeKind<?> kind) {
    return outlook(kind, start);
  }

  /** The same, were this fact never to become known. */
  Outlook outlookWithout(Fact fact, OutcomeKind<?> kind) {
    return outlook(kind, start.leavingOpen(fact));
  }

  private Outlook outlook(OutcomeKind<?> kind, Node from) {
    Walk walk = walks.computeIfAbsent(kind, Walk::new);
    Diagram diagram = diagrams.within(possible, walk.from(from));
    return new Outlook(walk.numbers.keySet(), diagram);
  }

  /** Which sets of answers contradict nothing that the referral does not contradict already. */
  private Diagram possible() {
    Diagram all = diagrams.end(0);
    for (Contradiction each :
        Sets.difference(AnswerOptions.CONTRADICTORY, policy.contradictions(start.referral()))) {
      List<Fact> open =
          each.facts().stream()
              .filter(fact -> !start.referral().isKnown(fact) && hasAnswer(fact))
              .toList();
      all = diagrams.within(without(each, open, start.referral()), all);
    }
    return all;
  }

  /** Not to the county of a place in a state that no example is of: nothing hangs on it. */
  private boolean hasAnswer(Fact fact) {
    return options.to(fact).stream()
        .anyMatch(option -> option.putInto(start.referral()).isPresent());
  }

  /** Where answers to these facts do not contradict each other in this way. */
  private Diagram without(Contradiction contradiction, List<Fact> open, Referral referral) {
    if (open.isEmpty()) {
      return policy.contradictions(referral).contains(contradiction)
          ? Diagram.IMPOSSIBLE
          : diagrams.end(0);
    }
    Fact first = open.get(0);
    List<Fact> others = open.subList(1, open.size());
    return diagrams.fork(
        first,
        answer ->
            answer == Path.LEFT_OPEN
                ? without(contradiction, others, referral)
                : options
                    .to(first)
                    .get(answer - 1)
                    .putInto(referral)
                    .map(answered -> without(contradiction, others, answered))
                    .orElse(Diagram.IMPOSSIBLE));
  }

  /** Anew, from where a fact that was known and doubted is answered again. */
  Exploration from(Node corrected) {
    return new Exploration(policy, options, corrected.referral());
  }

  /** The referral with one more answer; empty when that has no place there. */
  Optional<Node> answer(Node node, AnswerOption option) {
    Path path = node.path().with(option.fact(), option.place());
    Optional<Node> known = nodes.get(path);
    if (known == null) {
      known = option.putInto(node.referral()).map(referral -> node(path, referral));
      nodes.put(path, known);
    }
    return known;
  }

  private Node node(Path path, Referral referral) {
    decisions++;
    return new Node(path, referral, policy.decide(referral));
  }

  /** From question to question of one kind. */
  private final class Walk {
    private final OutcomeKind<?> kind;
    private final ImmutableList<OutcomeKind<?>> stages;
    private final Map<Outcome, Integer> numbers = new LinkedHashMap<>();
    private final ImmutableList<Ahead> aheadOf;
    private final List<Map<Ahead.View, Diagram>> walked = new ArrayList<>();

    Walk(OutcomeKind<?> kind) {
      this.kind = kind;
      this.stages =
          ImmutableList.<OutcomeKind<?>>builder().addAll(kind.restsOn()).add(kind).build();
      ImmutableList.Builder<Ahead> aheadOf = ImmutableList.builder();
      for (int stage = 0; stage < stages.size(); stage++) {
        aheadOf.add(new Ahead(options, stages, stage));
        walked.add(new HashMap<>());
      }
      this.aheadOf = aheadOf.build();
    }

    Diagram from(Node node) {
      for (int stage = 0; stage < stages.size(); stage++) {
        Fact question = node.questionOf(stages.get(stage));
        if (question != null) {
          return ask(question, node, stage);
        }
      }
      Outcome outcome = node.outcome(kind);
      numbers.putIfAbsent(outcome, numbers.size());
      return diagrams.end(numbers.get(outcome));
    }

    private Diagram ask(Fact fact, Node node, int stage) {
      Ahead.View view = aheadOf.get(stage).of(node);
      Diagram known = walked.get(stage).get(view);
      if (known == null) {
        known = ask(fact, node);
        walked.get(stage).put(view, known);
      }
      return known;
    }

    private Diagram ask(Fact fact, Node node) {
      List<Diagram> after = new ArrayList<>();
      boolean possible = false;
      for (AnswerOption option : options.to(fact)) {
        Optional<Node> next = answer(node, option);
        possible |= next.isPresent();
        after.add(next.map(this::from).orElse(Diagram.IMPOSSIBLE));
      }
      if (!possible) { // the name of a case's office where there is no case: it is not asked
        return from(node.leavingOpen(fact));
      }
      return diagrams.asking(
          fact,
          answer ->
              answer == Path.LEFT_OPEN ? from(node.leavingOpen(fact)) : after.get(answer - 1));
    }
  }
}
