package org.csecpolicy.inquiry;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;

/**
 * Every way in which one referral can become fully known, as far as it makes a difference.
 *
 * <p>What no rule looks at is not varied. Ways on which the rules that are still to come read the
 * same, and receive the same from the earlier ones, go on alike and are walked once: see {@link
 * Ahead}. So the product of all unknown facts is never formed.
 */
final class Exploration {
  private final HotlinePolicy policy;
  private final AnswerOptions options;
  private final Diagrams diagrams;
  private final Nodes nodes;
  private final Walks walks;
  private final Node start;
  private final Diagram possible;

  Exploration(HotlinePolicy policy, AnswerOptions options, Referral referral) {
    this.policy = policy;
    this.options = options;
    this.diagrams = new Diagrams(options, referral);
    this.nodes = new Nodes(policy, options);
    this.walks = new Walks(nodes, options, diagrams);
    this.start = nodes.start(referral);
    this.possible = possible();
  }

  /** The referral as it is. */
  Node start() {
    return start;
  }

  /** How often the policy was asked. */
  int decisions() {
    return nodes.decisions();
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
    Walks.Numbered all = walks.from(from, kind);
    return new Outlook(all.outcomes(), diagrams.within(possible, all.diagram()));
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
    return nodes.answer(node, option);
  }
}
