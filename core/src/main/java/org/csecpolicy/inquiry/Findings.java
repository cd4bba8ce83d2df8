package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** What is settled about a referral, and what is still to be asked. */
@PolicyTuple
@Value.Immutable
public abstract class Findings {
  Findings() {}

  static Findings of(
      HotlineDecision decision,
      Iterable<? extends Prospect> prospects,
      Iterable<? extends OpenQuestion> questions,
      int decisionsMade) {
    return ImmutableFindings.of(decision, prospects, questions, decisionsMade);
  }

  /** The decision on the facts known now. */
  public abstract HotlineDecision decision();

  /** Every outcome, settled or with all that it can still be, in the order of the decision. */
  public abstract ImmutableList<Prospect> prospects();

  /**
   * The questions whose answer can change the decision, the most urgent first. A question that is
   * not here changes nothing, however it and the others are answered.
   */
  public abstract ImmutableList<OpenQuestion> questions();

  /** How many decisions were made to find this out. */
  public abstract int decisionsMade();

  /** The same questions by who can answer them; whoever has the most urgent one first. */
  public final ImmutableListMultimap<Source, OpenQuestion> bySource() {
    return Multimaps.index(questions(), open -> open.question().source());
  }

  /** Whether nothing is left to ask. */
  public final boolean isComplete() {
    return questions().isEmpty();
  }

  /** What is known of one outcome. */
  public final Prospect prospect(OutcomeKind<?> kind) {
    return prospects().get(Outcomes.ALL.indexOf(kind));
  }
}
