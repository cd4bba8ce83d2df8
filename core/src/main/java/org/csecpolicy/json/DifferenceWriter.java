package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Step;
import org.csecpolicy.inquiry.DecisionDifference;
import org.csecpolicy.inquiry.Wording;

/** What sets two decisions apart to a tree; empty lists say that nothing does. */
final class DifferenceWriter {
  private final Footnotes footnotes;

  private DifferenceWriter(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  static ObjectNode write(DecisionDifference difference) {
    Footnotes footnotes = new Footnotes();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("editionBefore", Explanation.edition(difference.before().edition()));
    node.set("editionAfter", Explanation.edition(difference.after().edition()));
    node.setAll(part(difference, footnotes));
    footnotes.addTo(node, difference.after().edition().readings());
    return node;
  }

  /** As a part of a document that explains at its end what is named here. */
  static ObjectNode part(DecisionDifference difference, Footnotes footnotes) {
    return new DifferenceWriter(footnotes).part(difference);
  }

  private ObjectNode part(DecisionDifference difference) {
    Wording before = Wording.of(difference.before());
    Wording after = Wording.of(difference.after());
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("unchanged", difference.isEmpty());
    node.set(
        "outcomes",
        CitedNodes.list(difference.outcomes(), change -> footnotes.change(change, before, after)));
    node.set("toAdd", steps(difference.toAdd(), difference.after()));
    node.set("toUndo", steps(difference.toUndo(), difference.before()));
    return node;
  }

  private ArrayNode steps(List<Step> steps, HotlineDecision decision) {
    steps.forEach(step -> footnotes.ids(step.clauses()));
    return CitedNodes.list(steps, new StepNodes(decision)::of);
  }
}
