package org.csecpolicy.document;

import static org.csecpolicy.document.Flag.FLAG;

import java.util.Collection;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.inquiry.OutcomeWording;

/** What sets two decisions apart; empty lists say that nothing does. */
public final class DifferenceDocument {
  static final ObjectType<DecisionDifference, Void> PART =
      ObjectType.<DecisionDifference>written("decisionDifference")
          .field("unchanged", FLAG, DecisionDifference::isEmpty)
          .field("outcomes", OutcomeWords.CHANGES, DifferenceDocument::changes)
          .field("toAdd", StepType.STEPS, it -> StepType.of(it.after(), it.toAdd()))
          .field("toUndo", StepType.STEPS, it -> StepType.of(it.before(), it.toUndo()))
          .build();

  public static final ObjectType<DecisionDifference, Void> TYPE =
      ObjectType.<DecisionDifference>written("difference")
          .document()
          .field("editionBefore", Explanation.EDITION, it -> it.before().edition())
          .field("editionAfter", Explanation.EDITION, it -> it.after().edition())
          .including(PART, difference -> difference)
          .including(Explanation.TYPE, difference -> difference.after().edition().readings())
          .build();

  private DifferenceDocument() {}

  private static Collection<OutcomeWords.Change> changes(DecisionDifference difference) {
    return OutcomeWords.changes(
        difference.outcomes(),
        OutcomeWording.of(difference.before()),
        OutcomeWording.of(difference.after()));
  }
}
