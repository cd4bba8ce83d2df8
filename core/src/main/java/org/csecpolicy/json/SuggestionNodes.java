package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Suggestion;

/** What a screening finds and suggests, as objects. */
final class SuggestionNodes {
  private SuggestionNodes() {}

  static ArrayNode suggestions(ImmutableList<Cited<Suggestion>> suggestions) {
    return CitedNodes.list(suggestions, each -> CitedNodes.of(each, SuggestionNodes::suggestion));
  }

  static JsonNode atRisk(Cited<AtRiskFinding> atRisk) {
    return CitedNodes.of(atRisk, SuggestionNodes::finding);
  }

  static JsonNode laborRisk(Cited<AtRisk> laborRisk) {
    return CitedNodes.ofWord(laborRisk);
  }

  static ObjectNode finding(AtRiskFinding finding) {
    ObjectNode node = object().put("risk", Vocabulary.AT_RISK.write(finding.risk()));
    node.set("decisive", CitedNodes.texts(finding.decisive(), Vocabulary.INDICATOR::write));
    return node;
  }

  private static ObjectNode suggestion(Suggestion suggestion) {
    ObjectNode node = object().put("category", Vocabulary.CATEGORY.write(suggestion.category()));
    node.set("redFlags", CitedNodes.texts(suggestion.redFlags(), Vocabulary.RED_FLAG::write));
    node.set("industries", CitedNodes.texts(suggestion.industries(), Vocabulary.INDUSTRY::write));
    node.set("activities", CitedNodes.texts(suggestion.activities(), Vocabulary.ACTIVITY::write));
    node.set("mayAlsoFit", CitedNodes.texts(suggestion.mayAlsoFit(), Vocabulary.RED_FLAG::write));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
