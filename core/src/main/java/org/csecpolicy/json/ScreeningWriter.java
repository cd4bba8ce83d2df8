package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.Screening;

/**
 * A screening to a tree, under the names of its accessors, then the explanation; in the manner of a
 * {@linkplain DecisionWriter decision}, which it does not repeat. Decides nothing.
 */
final class ScreeningWriter {
  private ScreeningWriter() {}

  static ObjectNode write(Screening screening) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("edition", Explanation.edition(screening.decision().edition()));
    node.set("scope", CitedNodes.ofWord(screening.decision().scope()));
    node.set("under18", CitedNodes.ofWord(screening.under18()));
    node.set("atRisk", SuggestionNodes.atRisk(screening.atRisk()));
    node.set("laborRisk", SuggestionNodes.laborRisk(screening.laborRisk()));
    node.set("definitions", DefinitionNodes.definitions(screening.definitions()));
    node.set("duties", DefinitionNodes.duties(screening.duties()));
    node.set("suggestions", SuggestionNodes.suggestions(screening.suggestions()));
    node.set("documentation", DocumentationNodes.documentation(screening.documentation()));
    node.set("checklist", DocumentationNodes.checklist(screening.checklist()));
    node.set(
        "interpretations",
        Explanation.interpretations(
            screening.interpretations(), screening.decision().edition().readings()));
    node.set("contradictions", Explanation.contradictions(screening.contradictions()));
    node.set("openQuestions", Explanation.openQuestions(screening.openQuestions()));
    node.set("clauses", Explanation.clauses(screening.clauses(), screening.openQuestions()));
    return node;
  }
}
