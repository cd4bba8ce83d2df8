package org.csecpolicy.json;

import static org.csecpolicy.json.Citations.cited;
import static org.csecpolicy.json.Flag.FLAG;
import static org.csecpolicy.json.ListType.set;

import org.csecpolicy.screening.RecordCheck;

/**
 * The check of a stored finding, under the names of its accessors, then the explanation of both
 * findings; in the manner of a {@linkplain DecisionDocument decision}.
 */
final class RecordCheckDocument {
  static final ObjectType<RecordCheck, Void> TYPE =
      ObjectType.<RecordCheck>written()
          .document("record-check")
          .field("stillFollows", FLAG, RecordCheck::stillFollows)
          .description(
              "Whether the risk and the indicators that decided are the same; how it is cited may"
                  + " differ.")
          .field(
              "differences", set(Words.of(RecordCheck.Difference.class)), RecordCheck::differences)
          .description("In what the two differ; empty when in nothing.")
          .field("stored", cited(OutcomeTypes.FINDING), RecordCheck::stored)
          .description("What the record says was found.")
          .field("storedUnder", Explanation.EDITION, RecordCheck::storedUnder)
          .description("The edition that the record says it was found under.")
          .field("present", cited(OutcomeTypes.FINDING), RecordCheck::present)
          .description("What follows from the record's answers today.")
          .field("presentEdition", Explanation.EDITION, RecordCheck::presentEdition)
          .description("The present edition, under the readings of the record.")
          .field(
              "interpretations",
              Explanation.INTERPRETATIONS,
              check -> check.presentEdition().readings())
          .description("The unclear places that either finding stood on.")
          .field("openQuestions", Explanation.QUESTIONS, check -> check.presentEdition().readings())
          .description("Every fact that was looked at and not known.")
          .field("clauses", Explanation.clauses(1), check -> check.presentEdition().readings())
          .description(
              "Every clause that either finding cites, by its id, as the library has it today.")
          .build();

  private RecordCheckDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Record check",
        "A stored finding of a screening record beside the one that its answers lead to today. It"
            + " overrules nothing: where the two differ, a person looks again. Holds nothing that"
            + " says who the child is.",
        TYPE);
  }
}
