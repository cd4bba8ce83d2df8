package org.csecpolicy.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;

/** What the cited outcomes of a document rest on, to be held against the outcomes themselves. */
final class CitedInDocument {
  private CitedInDocument() {}

  /** Clauses, readings, questions and contradictions of every cited outcome that is written. */
  static List<List<String>> written(JsonNode document) {
    List<List<String>> all = new ArrayList<>();
    collect(document, all);
    return all;
  }

  /** The same of the outcomes. */
  static List<List<String>> of(Iterable<Cited<?>> outcomes) {
    List<List<String>> all = new ArrayList<>();
    for (Cited<?> outcome : outcomes) {
      all.add(
          List.of(
              outcome.clauses().stream().map(Clause::id).toList().toString(),
              outcome.interpretations().stream().map(Interpretation::key).toList().toString(),
              outcome.openQuestions().stream().map(Fact::id).toList().toString(),
              outcome.contradictions().stream().map(Contradiction::key).toList().toString()));
    }
    return all;
  }

  /** Every text of the lists of this name, wherever they stand below the document itself. */
  static Set<String> textsOf(JsonNode document, String field) {
    Set<String> all = new LinkedHashSet<>();
    for (Map.Entry<String, JsonNode> part : document.properties()) {
      for (JsonNode list : part.getValue().findValues(field)) {
        all.addAll(texts(list));
      }
    }
    return all;
  }

  private static void collect(JsonNode node, List<List<String>> all) {
    if (node.has("outcome")) {
      all.add(
          List.of(
              texts(node.get("clauses")).toString(),
              texts(node.get("readAs")).toString(),
              texts(node.get("openQuestions")).toString(),
              texts(node.path("contradictions")).toString()));
    }
    node.forEach(inner -> collect(inner, all));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
