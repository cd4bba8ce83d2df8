package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The fewest changes that bring an outcome about: one, or two together. */
@PolicyTuple
@Value.Immutable
public abstract class Turn {
  Turn() {}

  static Turn of(
      Iterable<? extends AnswerOption> answers,
      Optional<? extends Instant> assignedAt,
      HotlineDecision decision,
      OutcomeKind<?> kind) {
    return ImmutableTurn.of(answers, assignedAt, decision, kind);
  }

  /** The facts that would have to be otherwise. */
  public abstract ImmutableList<AnswerOption> answers();

  /** The moment of another assignment, in the agency's hours rather than after or conversely. */
  public abstract Optional<Instant> assignedAt();

  /** What would then be decided. */
  public abstract HotlineDecision decision();

  /** Which outcome was asked about. */
  public abstract OutcomeKind<?> kind();

  /** The outcome that was wanted, with the clauses that bring it. */
  public final Cited<Outcome> outcome() {
    return kind().of(decision());
  }
}
