package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.screening.DefinitionFinding;
import org.csecpolicy.screening.Definitions;
import org.csecpolicy.screening.ReportingDuties;

/** The findings over the legal definitions and the duty to report, as objects. */
final class DefinitionNodes {
  private DefinitionNodes() {}

  static ObjectNode definitions(Definitions definitions) {
    ObjectNode node = object();
    node.set(
        "findings",
        CitedNodes.list(
            definitions.all(), finding -> CitedNodes.of(finding, DefinitionNodes::finding)));
    node.set("survivalSex", CitedNodes.ofWord(definitions.survivalSex()));
    ObjectNode severe = node.putObject("severeForms");
    definitions
        .severeForms()
        .forEach((form, answer) -> severe.set(Words.word(form), CitedNodes.ofWord(answer)));
    return node;
  }

  static ObjectNode duties(ReportingDuties duties) {
    ObjectNode node = object();
    node.set("mustBeReported", CitedNodes.ofWord(duties.mustBeReported()));
    node.set("asVictim", CitedNodes.ofWord(duties.asVictim()));
    node.set("grounds", CitedNodes.list(duties.grounds(), CitedNodes::word));
    node.set("openGrounds", CitedNodes.list(duties.openGrounds(), CitedNodes::word));
    node.set("duties", CitedNodes.list(duties.duties(), CitedNodes::ofWord));
    node.set("openDuties", CitedNodes.list(duties.openDuties(), CitedNodes::ofWord));
    return node;
  }

  private static ObjectNode finding(DefinitionFinding finding) {
    ObjectNode node = object().put("definition", Words.word(finding.definition()));
    node.put("met", Words.word(finding.met()));
    node.set("found", CitedNodes.list(finding.found(), CitedNodes::word));
    node.set("missing", CitedNodes.list(finding.missing(), CitedNodes::word));
    node.set("unknown", CitedNodes.list(finding.unknown(), CitedNodes::word));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
