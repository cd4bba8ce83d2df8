package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Consequence;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.inquiry.OutcomeKind;
import org.csecpolicy.inquiry.Prospect;
import org.csecpolicy.inquiry.Wording;

/** What is settled and what is still to be asked to a tree, in the order of the findings. */
final class FindingsWriter {
  private final Wording wording;
  private final Footnotes footnotes = new Footnotes();

  private FindingsWriter(Findings findings) {
    this.wording = Wording.of(findings.decision());
  }

  static ObjectNode write(Findings findings) {
    return new FindingsWriter(findings).findings(findings);
  }

  private ObjectNode findings(Findings findings) {
    ObjectNode node = object();
    node.set("edition", Explanation.edition(findings.decision().edition()));
    node.put("complete", findings.isComplete());
    node.set("outcomes", CitedNodes.list(findings.prospects(), this::prospect));
    node.set("questions", CitedNodes.list(findings.questions(), this::question));
    footnotes.addTo(node, findings.decision().edition().readings());
    return node;
  }

  private ObjectNode prospect(Prospect prospect) {
    ObjectNode node =
        object()
            .put("kind", OutcomeWords.of(prospect.kind()))
            .put("urgency", Words.word(prospect.kind().urgency()))
            .put("settled", prospect.isSettled());
    node.set("now", footnotes.cited(prospect.current(), wording));
    node.set(
        "possible",
        CitedNodes.list(prospect.possible(), outcome -> OutcomeWords.said(outcome, wording)));
    return node;
  }

  private ObjectNode question(OpenQuestion open) {
    ObjectNode node =
        object()
            .put("field", open.question().fact().id())
            .put("askOf", Words.word(open.question().source()))
            .put("text", open.question().text())
            .put("urgency", Words.word(open.urgency()));
    node.set("clauses", footnotes.ids(open.question().clauses()));
    node.set("canChange", CitedNodes.texts(open.canChange(), OutcomeWords::of));
    node.set("answers", CitedNodes.list(open.consequences(), this::consequence));
    return node;
  }

  private ObjectNode consequence(Consequence consequence) {
    ObjectNode node = answer(consequence.answer());
    node.set(
        "atOnce",
        CitedNodes.list(
            consequence.atOnce(), change -> footnotes.change(change, wording, wording)));
    ObjectNode canLeadTo = node.putObject("canLeadTo");
    for (OutcomeKind kind : consequence.canLeadTo().keySet()) {
      ArrayNode outcomes = canLeadTo.putArray(OutcomeWords.of(kind));
      consequence.canLeadTo().get(kind).forEach(each -> outcomes.add(OutcomeWords.of(each)));
    }
    return node;
  }

  /** An answer, without the question. */
  static ObjectNode answer(AnswerOption answer) {
    return object()
        .put("key", answer.key())
        .put("label", answer.label())
        .put("example", answer.isExample());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
