package org.csecpolicy.json;

import static org.csecpolicy.json.Flag.FLAG;

import java.util.Collection;
import org.csecpolicy.inquiry.DecisionDifference;
import org.csecpolicy.inquiry.Wording;

/** What sets two decisions apart; empty lists say that nothing does. */
final class DifferenceDocument {
  static final ObjectType<DecisionDifference, Void> PART =
      ObjectType.<DecisionDifference>written()
          .named("difference", "What sets two decisions about one referral apart.")
          .field("unchanged", FLAG, DecisionDifference::isEmpty)
          .description("Whether nothing is to be done differently.")
          .field("outcomes", OutcomeWords.CHANGES, DifferenceDocument::changes)
          .description("Every outcome that is not the same, in the order of the decision.")
          .field("toAdd", StepType.STEPS, it -> StepType.of(it.after(), it.toAdd()))
          .description("What is called for now and was not before.")
          .field("toUndo", StepType.STEPS, it -> StepType.of(it.before(), it.toUndo()))
          .description(
              "What was called for and is no longer: not to be done, or to be taken back if it was"
                  + " done.")
          .build();

  static final ObjectType<DecisionDifference, Void> TYPE =
      ObjectType.<DecisionDifference>written()
          .document("difference")
          .field("editionBefore", Explanation.EDITION, it -> it.before().edition())
          .description("What the earlier decision was made under.")
          .field("editionAfter", Explanation.EDITION, it -> it.after().edition())
          .description(
              "What the later decision was made under; interpretations are told under its readings.")
          .including(PART, difference -> difference)
          .including(Explanation.TYPE, difference -> difference.after().edition().readings())
          .build();

  private DifferenceDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Difference",
        "What sets one decision apart from an earlier one: the outcomes, and the steps for whoever"
            + " has begun to work through the earlier ones. Decision support, not legal advice: a"
            + " person decides. Of the referral it holds only what a step names: an office, and the"
            + " county or state that receives a cross report.",
        TYPE);
  }

  private static Collection<OutcomeWords.Change> changes(DecisionDifference difference) {
    return OutcomeWords.changes(
        difference.outcomes(), Wording.of(difference.before()), Wording.of(difference.after()));
  }
}
