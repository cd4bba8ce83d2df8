package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/** A referral with the answers of a path, and the decision about it. */
final class Node {
  private final Path path;
  private final Referral referral;
  private final HotlineDecision decision;
  private final Map<OutcomeKind<?>, Cited<Outcome>> read;

  Node(Path path, Referral referral, HotlineDecision decision) {
    this(path, referral, decision, new HashMap<>());
  }

  private Node(
      Path path,
      Referral referral,
      HotlineDecision decision,
      Map<OutcomeKind<?>, Cited<Outcome>> read) {
    this.path = path;
    this.referral = referral;
    this.decision = decision;
    this.read = read;
  }

  /** The same, with a fact that stays unknown for good. */
  Node leavingOpen(Fact fact) {
    return new Node(path.with(fact, Path.LEFT_OPEN), referral, decision, read);
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

  Cited<Outcome> cited(OutcomeKind<?> kind) {
    return read.computeIfAbsent(kind, wanted -> wanted.of(decision));
  }

  Outcome outcome(OutcomeKind<?> kind) {
    return cited(kind).outcome();
  }

  /** Every outcome that is not the same there. */
  ImmutableList<OutcomeChange> changesTo(Node next) {
    ImmutableList.Builder<OutcomeChange> changes = ImmutableList.builder();
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      if (!outcome(kind).equals(next.outcome(kind))) {
        changes.add(OutcomeChange.of(cited(kind), next.cited(kind)));
      }
    }
    return changes.build();
  }

  /** The first fact that the rule of this outcome looked at and that is neither known nor left. */
  @Nullable Fact questionOf(OutcomeKind<?> kind) {
    for (Fact fact : cited(kind).openQuestions()) {
      if (path.answerTo(fact) == Path.NOT_ANSWERED && !referral.isKnown(fact)) {
        return fact;
      }
    }
    return null;
  }
}
