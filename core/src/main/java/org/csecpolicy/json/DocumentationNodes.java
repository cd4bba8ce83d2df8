package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.recording.Checklist;
import org.csecpolicy.recording.ChecklistItem;
import org.csecpolicy.recording.Documentation;
import org.csecpolicy.recording.Paper;
import org.csecpolicy.recording.Setting;
import org.csecpolicy.recording.Subcategory;

/** Where exploitation is documented, and the checklist of a call. */
final class DocumentationNodes {
  private DocumentationNodes() {}

  static ObjectNode documentation(Documentation documentation) {
    ObjectNode node = object();
    node.set("abuseCategory", CitedNodes.ofWord(documentation.abuseCategory()));
    node.set(
        "subcategories",
        CitedNodes.list(
            documentation.subcategories(),
            cited -> CitedNodes.of(cited, DocumentationNodes::subcategory)));
    node.set("youthAtRisk", CitedNodes.ofWord(documentation.youthAtRisk()));
    node.put("severalEntries", documentation.hasSeveralEntries());
    node.set(
        "settings",
        CitedNodes.list(
            documentation.settings(), cited -> CitedNodes.of(cited, DocumentationNodes::setting)));
    node.set(
        "toLookAt",
        CitedNodes.of(
            documentation.toLookAt(),
            subcategories -> CitedNodes.list(subcategories, CitedNodes::word)));
    return node;
  }

  static ArrayNode checklist(Checklist checklist) {
    return CitedNodes.list(
        checklist.items(), cited -> CitedNodes.of(cited, DocumentationNodes::item));
  }

  private static ObjectNode subcategory(Subcategory subcategory) {
    return object()
        .put("subcategory", Words.word(subcategory))
        .put("label", subcategory.label())
        .put("namedInPrint", subcategory.namedInPrint());
  }

  /** Has either "industry" or "activity", in the words of a referral document. */
  private static ObjectNode setting(Setting setting) {
    ObjectNode node = object();
    setting.industry().ifPresent(it -> node.put("industry", Vocabulary.INDUSTRY.write(it)));
    setting.activity().ifPresent(it -> node.put("activity", Vocabulary.ACTIVITY.write(it)));
    node.put("label", setting.label());
    setting.subcategory().ifPresent(it -> node.put("subcategory", Words.word(it)));
    return node;
  }

  private static ObjectNode item(ChecklistItem item) {
    ObjectNode node = object().put("label", item.label()).put("actor", Words.word(item.actor()));
    node.set("papers", CitedNodes.list(item.papers(), DocumentationNodes::paper));
    return node.put("state", Words.word(item.state()));
  }

  private static ObjectNode paper(Paper paper) {
    ObjectNode node = object().put("paper", Words.word(paper)).put("label", paper.label());
    paper.partOf().ifPresent(whole -> node.put("partOf", whole.label()));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
