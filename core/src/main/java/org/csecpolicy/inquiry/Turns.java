package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fewest changes that bring an outcome about: every answer to every question and an
 * assignment in other hours, alone and then two by two. Known facts are changed like unknown ones.
 */
final class Turns {
  private final HotlinePolicy policy;
  private final Referral referral;
  private final OutcomeKind<?> kind;
  private final Enum<?> wanted;
  private final List<Move> moves = new ArrayList<>();
  private int decisions;

  Turns(
      HotlinePolicy policy,
      AnswerOptions options,
      Referral referral,
      OutcomeKind<?> kind,
      Enum<?> wanted) {
    this.policy = policy;
    this.referral = referral;
    this.kind = kind;
    this.wanted = wanted;
    for (Fact fact : Fact.values()) {
      options.to(fact).forEach(answer -> moves.add(new Move(answer, null)));
    }
    otherHours().ifPresent(moment -> moves.add(new Move(null, moment)));
  }

  /** One thing that could be otherwise: an answer, or the moment of the assignment. */
  private record Move(@Nullable AnswerOption answer, @Nullable Instant moment) {
    Optional<Referral> applyTo(Referral referral) {
      if (answer != null) {
        return answer.applyTo(referral);
      }
      try {
        return Optional.of(referral.assignedAt(moment));
      } catch (InvalidValueException beforeTheCall) {
        return Optional.empty();
      }
    }

    boolean isAboutTheSameAs(Move other) {
      return answer != null && other.answer != null && answer.fact() == other.answer.fact();
    }
  }

  WhyNot whyNot() {
    HotlineDecision decision = decide(referral);
    ImmutableList.Builder<Turn> single = ImmutableList.builder();
    ImmutableList.Builder<Turn> pairs = ImmutableList.builder();
    if (!kind.of(decision).outcome().includes(wanted)) {
      List<Move> notEnough = new ArrayList<>();
      for (Move move : moves) {
        Optional<Turn> turn = turn(ImmutableList.of(move));
        turn.ifPresentOrElse(single::add, () -> notEnough.add(move));
      }
      for (int first = 0; first < notEnough.size(); first++) {
        for (Move second : notEnough.subList(first + 1, notEnough.size())) {
          if (!second.isAboutTheSameAs(notEnough.get(first))) {
            turn(ImmutableList.of(notEnough.get(first), second)).ifPresent(pairs::add);
          }
        }
      }
    }
    return WhyNot.of(kind.of(decision), wanted, single.build(), pairs.build(), decisions);
  }

  private Optional<Turn> turn(ImmutableList<Move> together) {
    Optional<Referral> changed = Optional.of(referral);
    for (Move move : together) {
      changed = changed.flatMap(move::applyTo);
    }
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    HotlineDecision decision = decide(changed.get());
    if (!kind.of(decision).outcome().includes(wanted)) {
      return Optional.empty();
    }
    List<AnswerOption> answers = new ArrayList<>();
    Optional<Instant> assignedAt = Optional.empty();
    for (Move move : together) {
      if (move.answer() != null) {
        answers.add(move.answer());
      }
      assignedAt = move.moment() == null ? assignedAt : Optional.of(move.moment());
    }
    return Optional.of(Turn.of(answers, assignedAt, decision, kind));
  }

  /** When the offices next open, or close while they are open. */
  private Optional<Instant> otherHours() {
    BusinessHours hours = policy.agency().officeHours();
    Instant now = referral.decidedAt();
    Optional<Instant> closing = hours.closingOf(now);
    return closing.isPresent() ? closing : hours.nextOpeningWithinCoverage(now);
  }

  private HotlineDecision decide(Referral changed) {
    decisions++;
    return policy.decide(changed);
  }
}
