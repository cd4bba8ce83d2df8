package org.csecpolicy.document;

import static org.csecpolicy.document.Citations.cited;
import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.ListType.set;

import org.csecpolicy.screening.RecordCheck;

/**
 * The check of a stored finding, under the names of its accessors, then the explanation of both
 * findings; in the manner of a {@linkplain DecisionDocument decision}.
 */
public final class RecordCheckDocument {
  public static final ObjectType<RecordCheck, Void> TYPE =
      ObjectType.<RecordCheck>written("record-check")
          .document()
          .field("stillFollows", FLAG, RecordCheck::stillFollows)
          .field(
              "differences", set(Words.of(RecordCheck.Difference.class)), RecordCheck::differences)
          .field("stored", cited(OutcomeTypes.FINDING), RecordCheck::stored)
          .field("storedUnder", Explanation.EDITION, RecordCheck::storedUnder)
          .field("present", cited(OutcomeTypes.FINDING), RecordCheck::present)
          .field("presentEdition", Explanation.EDITION, RecordCheck::presentEdition)
          .field(
              "interpretations",
              Explanation.INTERPRETATIONS,
              check -> check.presentEdition().readings())
          .field("openQuestions", Explanation.QUESTIONS, check -> check.presentEdition().readings())
          .field("clauses", Explanation.clauses(1), check -> check.presentEdition().readings())
          .build();

  private RecordCheckDocument() {}
}
