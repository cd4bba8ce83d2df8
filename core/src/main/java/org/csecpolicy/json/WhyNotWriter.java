package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Turn;
import org.csecpolicy.inquiry.WhyNot;
import org.csecpolicy.inquiry.Wording;

/** Why a decision is not otherwise to a tree. */
final class WhyNotWriter {
  private final HotlineDecision decision;
  private final Footnotes footnotes = new Footnotes();

  private WhyNotWriter(HotlineDecision decision) {
    this.decision = decision;
  }

  static ObjectNode write(HotlineDecision decision, WhyNot whyNot) {
    return new WhyNotWriter(decision).whyNot(whyNot);
  }

  private ObjectNode whyNot(WhyNot whyNot) {
    ObjectNode node = object();
    node.set("edition", Explanation.edition(decision.edition()));
    node.put("kind", OutcomeWords.of(whyNot.instead().outcome().kind()))
        .put("wanted", OutcomeWords.of(whyNot.wanted()))
        .put("isSo", whyNot.isSo());
    node.set("instead", footnotes.cited(whyNot.instead(), Wording.of(decision)));
    node.set("single", CitedNodes.list(whyNot.single(), this::turn));
    node.set("pairs", CitedNodes.list(whyNot.pairs(), this::turn));
    footnotes.addTo(node, decision.edition().readings());
    return node;
  }

  private ObjectNode turn(Turn turn) {
    ObjectNode node = object();
    node.set("answers", CitedNodes.list(turn.answers(), this::answer));
    new OutcomeNodes(decision.agency()).putMoment(node, "assignedAt", turn.assignedAt());
    node.set("then", footnotes.cited(turn.outcome(), Wording.of(turn.decision())));
    return node;
  }

  private ObjectNode answer(AnswerOption answer) {
    ObjectNode node = object().put("field", answer.fact().id());
    node.setAll(FindingsWriter.answer(answer));
    node.set("clauses", footnotes.ids(answer.fact().clauses()));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
