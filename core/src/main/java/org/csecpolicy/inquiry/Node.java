package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/** A referral with the answers of a path, and the decision about it. */
final class Node {
  private final Path path;
  private final Referral referral;
  private final HotlineDecision decision;
  private final Map<OutcomeKind, Cited<Outcome>> read;
  private final Map<AnswerOption, Boolean> possible = new IdentityHashMap<>();

  Node(Path path, Referral referral, HotlineDecision decision) {
    this(path, referral, decision, new EnumMap<>(OutcomeKind.class));
  }

  private Node(
      Path path,
      Referral referral,
      HotlineDecision decision,
      Map<OutcomeKind, Cited<Outcome>> read) {
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

  Cited<Outcome> cited(OutcomeKind kind) {
    return read.computeIfAbsent(kind, wanted -> wanted.of(decision));
  }

  /** Whether this answer was given, or can still be given. */
  boolean allows(AnswerOption answer) {
    int given = path.answerTo(answer.fact());
    return given == Path.NOT_ANSWERED
        ? possible.computeIfAbsent(answer, each -> each.applyTo(referral).isPresent())
        : given == answer.place();
  }

  Outcome outcome(OutcomeKind kind) {
    return cited(kind).outcome();
  }

  /** Every outcome that is not the same there. */
  ImmutableList<OutcomeChange> changesTo(Node next) {
    ImmutableList.Builder<OutcomeChange> changes = ImmutableList.builder();
    for (OutcomeKind kind : OutcomeKind.values()) {
      if (!outcome(kind).equals(next.outcome(kind))) {
        changes.add(OutcomeChange.of(cited(kind), next.cited(kind)));
      }
    }
    return changes.build();
  }

  /** The first fact that was looked at on the way to this outcome and is still open. */
  @Nullable Fact nextQuestion(OutcomeKind kind) {
    for (OutcomeKind earlier : kind.restsOn()) {
      Fact fact = nextOf(earlier);
      if (fact != null) {
        return fact;
      }
    }
    return nextOf(kind);
  }

  private @Nullable Fact nextOf(OutcomeKind kind) {
    for (Fact fact : cited(kind).openQuestions()) {
      if (path.answerTo(fact) == Path.NOT_ANSWERED) {
        return fact;
      }
    }
    return null;
  }
}
