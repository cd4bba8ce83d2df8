package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.inquiry.Outcome;
import org.csecpolicy.inquiry.OutcomeChange;
import org.csecpolicy.inquiry.Wording;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Readings;

/**
 * Writes what rests on clauses, and remembers the clauses, so that a document can explain at its
 * end all that it names.
 */
final class Footnotes {
  private final EnumSet<Clause> clauses = EnumSet.noneOf(Clause.class);
  private final EnumSet<Interpretation> interpretations = EnumSet.noneOf(Interpretation.class);
  private final EnumSet<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
  private final EnumSet<Fact> questions = EnumSet.noneOf(Fact.class);

  /** An outcome with what it rests on. */
  JsonNode cited(Cited<Outcome> cited, Wording wording) {
    clauses.addAll(cited.clauses());
    interpretations.addAll(cited.interpretations());
    contradictions.addAll(cited.contradictions());
    questions.addAll(cited.openQuestions());
    return CitedNodes.of(cited, outcome -> OutcomeWords.said(outcome, wording));
  }

  /** Side by side, each in the words for its own call. */
  ObjectNode change(OutcomeChange change, Wording before, Wording after) {
    ObjectNode node =
        JsonNodeFactory.instance.objectNode().put("kind", OutcomeWords.of(change.kind()));
    node.set("before", cited(change.before(), before));
    node.set("after", cited(change.after(), after));
    return node;
  }

  /** The ids of clauses. */
  JsonNode ids(Set<Clause> named) {
    clauses.addAll(named);
    return CitedNodes.ids(named);
  }

  /** The key of an unclear place. */
  String key(Interpretation interpretation) {
    interpretations.add(interpretation);
    return interpretation.key();
  }

  /** Ends a document: unclear places under these readings, contradictions, questions, clauses. */
  void addTo(ObjectNode node, Readings readings) {
    node.set("interpretations", Explanation.interpretations(interpretations, readings));
    node.set("contradictions", Explanation.contradictions(contradictions));
    node.set("openQuestions", Explanation.openQuestions(questions));
    questions.forEach(fact -> clauses.addAll(fact.clauses()));
    node.set("clauses", Explanation.clauses(clauses));
  }
}
