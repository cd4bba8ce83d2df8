package org.csecpolicy.json;

import static org.csecpolicy.json.Flag.FLAG;
import static org.csecpolicy.json.TextType.INSTANT;

import org.csecpolicy.HotlineDecision;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Turn;
import org.csecpolicy.inquiry.WhyNot;
import org.csecpolicy.inquiry.Wording;

/** Why a decision is not otherwise. */
record WhyNotDocument(HotlineDecision decision, WhyNot whyNot) {
  private static final ValueType<AnswerOption> ANSWER =
      ObjectType.<AnswerOption>written()
          .named("answer", "A fact as it would have to be.")
          .field("field", Vocabulary.FIELD, AnswerOption::fact)
          .including(FindingsDocument.ANSWER, answer -> answer)
          .field("clauses", Citations.CITES, answer -> answer.fact().clauses())
          .description("The clauses that need the fact.")
          .build();

  private static final ListType<Turn> TURNS =
      ListType.of(
          ObjectType.<Turn>written()
              .named("turn", "The fewest changes that bring it about.")
              .field("answers", ListType.of(ANSWER).between(0, 2), Turn::answers)
              .description("The facts that would have to be otherwise.")
              .optional("assignedAt", INSTANT, Turn::assignedAt)
              .description(
                  "The moment of another assignment, in the agency's hours rather than after or"
                      + " conversely.")
              .field(
                  "then",
                  OutcomeWords.CITED,
                  turn ->
                      new OutcomeWords.SaidAndCited(turn.outcome(), Wording.of(turn.decision())))
              .description("What would then be decided.")
              .build());

  static final ObjectType<WhyNotDocument, Void> TYPE =
      ObjectType.<WhyNotDocument>written()
          .document("why-not")
          .field("edition", Explanation.EDITION, it -> it.decision.edition())
          .field("kind", OutcomeWords.KIND, it -> it.whyNot.instead().outcome().kind())
          .field("wanted", OutcomeWords.WORD, it -> it.whyNot.wanted())
          .description("What was asked about, in the words of the decision document.")
          .field("isSo", FLAG, it -> it.whyNot.isSo())
          .description("Whether it is decided so already; then nothing has to change.")
          .field(
              "instead",
              OutcomeWords.CITED,
              it -> new OutcomeWords.SaidAndCited(it.whyNot.instead(), Wording.of(it.decision)))
          .description("What was decided.")
          .field("single", TURNS, it -> it.whyNot.single())
          .description("The single changes that would bring it.")
          .field("pairs", TURNS, it -> it.whyNot.pairs())
          .description(
              "The pairs that would bring it only together. Empty too when it takes three or more.")
          .including(Explanation.TYPE, it -> it.decision.edition().readings())
          .build();

  static String schema() {
    return DocumentSchema.of(
        "Why not",
        "Why a decision is not otherwise: the single facts, then the pairs of facts, that would"
            + " have to be otherwise. Decision support, not legal advice: a person decides. Holds"
            + " nothing personal.",
        TYPE);
  }
}
