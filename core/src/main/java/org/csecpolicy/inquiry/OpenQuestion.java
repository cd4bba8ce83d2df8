package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Urgency;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** A question whose answer can still change the decision. */
@PolicyTuple
@Value.Immutable
public abstract class OpenQuestion {
  OpenQuestion() {}

  static OpenQuestion of(
      Question question,
      Iterable<? extends OutcomeKind<?>> canChange,
      Iterable<? extends Consequence> consequences) {
    return ImmutableOpenQuestion.of(question, canChange, consequences);
  }

  /** The question, and who can answer it. */
  public abstract Question question();

  /** The outcomes that its answer can change, at once or together with other answers. */
  public abstract ImmutableSet<OutcomeKind<?>> canChange();

  /** What each answer leads to; an answer that contradicts what is known is left out. */
  public abstract ImmutableList<Consequence> consequences();

  /** How soon it has to be asked: as soon as the most urgent of {@link #canChange}. */
  public final Urgency urgency() {
    Urgency most = Urgency.ON_PAPER;
    for (OutcomeKind<?> kind : canChange()) {
      most = kind.urgency().compareTo(most) < 0 ? kind.urgency() : most;
    }
    return most;
  }
}
