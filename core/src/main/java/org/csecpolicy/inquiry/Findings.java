package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.policy.Source;
import org.immutables.value.Value;

/** What is settled about a referral, and what is still to be asked. */
@PolicyTuple
@Value.Immutable
public abstract class Findings {
  Findings() {}

  static Findings of(
      HotlineDecision decision,
      Iterable<? extends Prospect> prospects,
      Iterable<? extends OpenQuestion> open,
      int decisionsMade) {
    return ImmutableFindings.of(decision, prospects, open, decisionsMade);
  }

  /** The decision on the facts known now. */
  public abstract HotlineDecision decision();

  /** Every outcome, settled or with all that it can still be, in the order of the decision. */
  public abstract ImmutableList<Prospect> prospects();

  /**
   * Everything whose answer can change the decision, the most urgent first. What is not here
   * changes nothing, however it and the others are answered.
   */
  public abstract ImmutableList<OpenQuestion> open();

  /** The questions among it: facts that are not known, or are doubted. */
  public final ImmutableList<OpenQuestion> questions() {
    return openOnes(false);
  }

  /**
   * The events among it: what Juvenile Hall or the other county has still to answer. The decision
   * is made for the moment before; its {@linkplain HotlineDecision#contingencies contingencies} say
   * what follows.
   */
  public final ImmutableList<OpenQuestion> events() {
    return openOnes(true);
  }

  /** How many decisions were made to find this out. */
  public abstract int decisionsMade();

  /** The same by who can answer; whoever has the most urgent one first. */
  public final ImmutableListMultimap<Source, OpenQuestion> bySource() {
    return Multimaps.index(open(), open -> open.question().source());
  }

  /** Whether nothing is left to ask, or to wait for. */
  public final boolean isComplete() {
    return open().isEmpty();
  }

  private ImmutableList<OpenQuestion> openOnes(boolean events) {
    return open().stream()
        .filter(each -> each.question().fact().isEvent() == events)
        .collect(ImmutableList.toImmutableList());
  }

  /** What is known of one outcome. */
  public final Prospect prospect(OutcomeKind<?> kind) {
    return prospects().get(Outcomes.ALL.indexOf(kind));
  }
}
