package org.csecpolicy.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Locality;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One kind of outcome on the way of a {@link Walk}: what it is at a node, as a number in the order
 * in which its outcomes are met, so that several fit into one word and are compared at once.
 */
final class Stage {
  private static final Fact[] NOTHING = {};
  private static final int NUMBER_BITS = 5;
  private static final int RESIDENCY_BITS = 3;

  private final OutcomeKind<?> kind;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<Set<?>, Integer> numbers = new HashMap<>();

  Stage(OutcomeKind<?> kind) {
    this.kind = kind;
  }

  /** Whose child it is, as far as every later rule may go by it. */
  enum Ours {
    /** The child lives in the county; or the standing is not known yet. */
    HERE,
    /** The child lives elsewhere, and it is known whose it is. */
    ELSEWHERE,
    /** An outsider whom something that is not known could make the county's. */
    PERHAPS,
    /** An outsider of whom nothing more is asked for that. */
    NEVER;

    static final int BITS = 2;
  }

  /**
   * What the rule found in a decision.
   *
   * @param outcome the number of its outcome
   * @param handedOn what later rules go by: the same number, and of the child's standing also what
   *     they read off the residency
   * @param open what it looked at and did not find
   */
  record Seen(Stage stage, int outcome, int handedOn, Ours ours, Fact[] open) {}

  OutcomeKind<?> kind() {
    return kind;
  }

  /** Every outcome that was met, in the order of the numbers. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** The number of the outcome there. */
  int outcomeAt(Node node) {
    return node.seenBy(this).outcome;
  }

  /** How many bits take what it hands on. */
  int bits() {
    return kind == Outcomes.STANDING ? NUMBER_BITS + RESIDENCY_BITS : NUMBER_BITS;
  }

  /** The first fact that the rule looked at and that is neither known there nor left. */
  @Nullable Fact questionAt(Node node) {
    for (Fact fact : node.seenBy(this).open) {
      if (node.isOpen(fact)) {
        return fact;
      }
    }
    return null;
  }

  /** What it finds in a decision. */
  Seen lookAt(HotlineDecision decision) {
    Cited<? extends Set<?>> cited = decision.get(kind);
    int number = number(cited.outcome(), decision);
    Fact[] open = cited.openQuestions().toArray(NOTHING);
    if (kind == Outcomes.STANDING && decision instanceof ResponsePlan plan) {
      Residency residency = plan.routing().jurisdiction().residency();
      int handedOn = number << RESIDENCY_BITS | bitsOf(residency);
      return new Seen(this, number, handedOn, oursOf(residency), open);
    }
    return new Seen(this, number, number, Ours.HERE, open);
  }

  private int number(Set<?> values, HotlineDecision decision) {
    Integer known = numbers.get(values);
    if (known != null) {
      return known;
    }
    numbers.put(values, outcomes.size());
    outcomes.add(kind.of(decision).outcome());
    return outcomes.size() - 1;
  }

  private static int bitsOf(Residency residency) {
    return (residency.authority().isKnown() ? 1 : 0)
        | (residency.locality() == Locality.SURROUNDING_COUNTY ? 2 : 0)
        | (residency.mayLiveHere() ? 4 : 0);
  }

  private static Ours oursOf(Residency residency) {
    if (residency.mayBeTurnedAway()) {
      return Ours.NEVER;
    }
    if (residency.mayBeOurs()) {
      return Ours.PERHAPS;
    }
    return residency.standing().outcome().livesHere() ? Ours.HERE : Ours.ELSEWHERE;
  }
}
