package org.csecpolicy.document;

import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.TextType.INSTANT;

import org.csecpolicy.HotlineDecision;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.inquiry.Turn;
import org.csecpolicy.inquiry.WhyNot;

/** Why a decision is not otherwise. */
public record WhyNotDocument(HotlineDecision decision, WhyNot whyNot) {
  private static final ValueType<AnswerOption> ANSWER =
      ObjectType.<AnswerOption>written("answerNeeded")
          .field("field", Vocabulary.FIELD, AnswerOption::fact)
          .including(FindingsDocument.ANSWER, answer -> answer)
          .field("clauses", Citations.CITES, answer -> answer.fact().clauses())
          .build();

  private static final ListType<Turn> TURNS =
      ListType.of(
          ObjectType.<Turn>written("turn")
              .field("answers", ListType.of(ANSWER).between(0, 2), Turn::answers)
              .optional("assignedAt", INSTANT, Turn::assignedAt)
              .field(
                  "then",
                  OutcomeWords.CITED,
                  turn ->
                      new OutcomeWords.SaidAndCited(
                          turn.outcome(), OutcomeWording.of(turn.decision())))
              .build());

  public static final ObjectType<WhyNotDocument, Void> TYPE =
      ObjectType.<WhyNotDocument>written("why-not")
          .document()
          .field("edition", Explanation.EDITION, it -> it.decision.edition())
          .field("kind", OutcomeWords.KIND, it -> it.whyNot.instead().outcome().kind())
          .field("wanted", OutcomeWords.WORD, it -> it.whyNot.wanted())
          .field("isSo", FLAG, it -> it.whyNot.isSo())
          .field(
              "instead",
              OutcomeWords.CITED,
              it ->
                  new OutcomeWords.SaidAndCited(
                      it.whyNot.instead(), OutcomeWording.of(it.decision)))
          .field("single", TURNS, it -> it.whyNot.single())
          .field("pairs", TURNS, it -> it.whyNot.pairs())
          .including(Explanation.TYPE, it -> it.decision.edition().readings())
          .build();
}
