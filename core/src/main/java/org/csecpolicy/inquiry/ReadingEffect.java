package org.csecpolicy.inquiry;

import java.util.Optional;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.policy.Reading;
import org.immutables.value.Value;

/** What a decision would be if one unclear place were read in another way. */
@PolicyTuple
@Value.Immutable
public abstract class ReadingEffect {
  ReadingEffect() {}

  static ReadingEffect of(
      Interpretation interpretation,
      Optional<? extends Reading> instead,
      DecisionDifference difference) {
    return ImmutableReadingEffect.of(interpretation, instead, difference);
  }

  /** The unclear place, with its clauses. */
  public abstract Interpretation interpretation();

  /** The other reading; empty for the default one, where the agency chose an alternative. */
  public abstract Optional<Reading> instead();

  /** The decision as it is and as it would be, outcome by outcome. */
  public abstract DecisionDifference difference();

  /** What the other reading says. */
  public final String text() {
    return instead().map(Reading::text).orElse(interpretation().reading());
  }
}
