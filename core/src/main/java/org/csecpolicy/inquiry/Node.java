package org.csecpolicy.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;

/** A referral with the answers of a path, and the decision about it. */
final class Node {
  private final Path path;
  private final Referral referral;
  private final HotlineDecision decision;

  /** What stages have found in the decision; the same wherever it is. */
  private final List<Stage.Seen> seen;

  Node(Path path, Referral referral, HotlineDecision decision) {
    this(path, referral, decision, new ArrayList<>(6));
  }

  private Node(Path path, Referral referral, HotlineDecision decision, List<Stage.Seen> seen) {
    this.path = path;
    this.referral = referral;
    this.decision = decision;
    this.seen = seen;
  }

  /** The same, with a fact that stays unknown for good. */
  Node leavingOpen(Fact fact) {
    return new Node(path.with(fact, Path.LEFT_OPEN), referral, decision, seen);
  }

  Path path() {
    return path;
  }

  Referral referral() {
    return referral;
  }

  HotlineDecision decision() {
    return decision;
  }

  /** Whether a fact is neither known here nor left. */
  boolean isOpen(Fact fact) {
    return path.answerTo(fact) == Path.NOT_ANSWERED && !referral.isKnown(fact);
  }

  /** What a stage has found here. */
  Stage.Seen seenBy(Stage stage) {
    for (int i = 0; i < seen.size(); i++) {
      if (seen.get(i).stage() == stage) {
        return seen.get(i);
      }
    }
    Stage.Seen found = stage.lookAt(decision);
    seen.add(found);
    return found;
  }
}
