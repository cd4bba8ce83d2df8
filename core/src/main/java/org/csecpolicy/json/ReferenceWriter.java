package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.guidance.Guidance;
import org.csecpolicy.guidance.GuidancePoint;
import org.csecpolicy.guidance.GuidanceTopic;
import org.csecpolicy.guidance.LinkedDocument;
import org.csecpolicy.guidance.MissingText;
import org.csecpolicy.guidance.Statute;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.recording.Subcategory;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Definition;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.RedFlagList;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Vulnerability;

/**
 * The reference data to a tree: every list of the library in its printed order, each entry with the
 * word that documents use for it and its clauses, and at the end the text of every clause named.
 */
final class ReferenceWriter {
  private final Set<Clause> named = EnumSet.noneOf(Clause.class);

  private ReferenceWriter() {}

  static ObjectNode write(Agency agency) {
    return new ReferenceWriter().reference(agency);
  }

  private ObjectNode reference(Agency agency) {
    ObjectNode node = object().put("kind", "reference");
    node.set("documents", each(PolicyDocument.values(), Explanation::document));
    node.put("libraryVersion", PolicyEdition.LIBRARY_VERSION);
    node.set("redFlags", each(RedFlagList.values(), this::redFlagList));
    node.set("indicators", each(Indicator.values(), this::indicator));
    node.set("vulnerabilities", each(Vulnerability.values(), this::vulnerability));
    node.set("industries", printed(Industry.values(), Industry::category, this::industry));
    node.set(
        "activities", printed(IllicitActivity.values(), IllicitActivity::category, this::activity));
    node.set("subcategories", each(Subcategory.values(), this::subcategory));
    node.set("definitions", each(Definition.values(), this::definition));
    node.set("directory", new DirectoryNodes(agency, this::ids).directory());
    node.set("guidance", each(GuidanceTopic.values(), this::topic));
    node.set("missingTexts", each(MissingText.values(), this::missing));
    node.set("linkedDocuments", each(LinkedDocument.values(), this::linked));
    node.set("statutes", each(Statute.values(), this::statute));
    node.set("clauses", Explanation.clauses(named));
    return node;
  }

  private ObjectNode redFlagList(RedFlagList list) {
    ObjectNode node = object().put("category", word(list.category())).put("label", list.label());
    node.set("mayDrawOn", CitedNodes.list(list.mayDrawOn(), each -> text(word(each.category()))));
    node.set("clauses", ids(list.clauses()));
    node.set("flags", CitedNodes.list(list.flags(), this::redFlag));
    return node;
  }

  private ObjectNode redFlag(RedFlag flag) {
    return object()
        .put("flag", Vocabulary.RED_FLAG.write(flag))
        .put("label", flag.label())
        .put("clause", id(flag.clause()));
  }

  private ObjectNode indicator(Indicator indicator) {
    ObjectNode node =
        object()
            .put("indicator", Vocabulary.INDICATOR.write(indicator))
            .put("label", indicator.label())
            .put("sufficesAlone", indicator.sufficesAlone());
    List<Substance> substances =
        Arrays.stream(Substance.values())
            .filter(
                each ->
                    each.printedBy().contains(indicator.protocolClause())
                        || each.printedBy().contains(indicator.guideClause()))
            .toList();
    if (!substances.isEmpty()) {
      node.set("substances", CitedNodes.list(substances, this::substance));
    }
    node.set("clauses", ids(List.of(indicator.protocolClause(), indicator.guideClause())));
    return node;
  }

  private ObjectNode substance(Substance substance) {
    ObjectNode node =
        object()
            .put("substance", Vocabulary.SUBSTANCE.write(substance))
            .put("label", substance.label());
    node.set("clauses", ids(substance.printedBy()));
    return node;
  }

  private ObjectNode vulnerability(Vulnerability vulnerability) {
    ObjectNode node =
        object()
            .put("vulnerability", Vocabulary.VULNERABILITY.write(vulnerability))
            .put("label", vulnerability.label());
    node.set("clauses", ids(vulnerability.clauses()));
    return node;
  }

  private ObjectNode industry(Industry industry) {
    return setting("industry", Vocabulary.INDUSTRY.write(industry), industry.label())
        .setAll(belonging(industry.category(), industry.clause()));
  }

  private ObjectNode activity(IllicitActivity activity) {
    return setting("activity", Vocabulary.ACTIVITY.write(activity), activity.label())
        .setAll(belonging(activity.category(), activity.clause()));
  }

  private static ObjectNode setting(String field, String word, String label) {
    return object().put(field, word).put("label", label);
  }

  /** Only printed settings are written, and each of them has a category. */
  private ObjectNode belonging(Optional<Category> category, Clause clause) {
    ObjectNode node = object();
    category.ifPresent(
        each ->
            node.put("category", word(each)).put("subcategory", Words.word(Subcategory.of(each))));
    return node.put("clause", id(clause));
  }

  private ObjectNode subcategory(Subcategory subcategory) {
    ObjectNode node =
        object()
            .put("subcategory", Words.word(subcategory))
            .put("label", subcategory.label())
            .put("namedInPrint", subcategory.namedInPrint());
    subcategory.category().ifPresent(category -> node.put("category", word(category)));
    node.set("clauses", ids(subcategory.clauses()));
    return node;
  }

  private ObjectNode definition(Definition definition) {
    ObjectNode node =
        object()
            .put("definition", Words.word(definition))
            .put("label", definition.label())
            .put("source", definition.source());
    node.set("elements", CitedNodes.list(definition.elements(), this::element));
    node.set("clauses", ids(definition.clauses()));
    return node;
  }

  private ObjectNode element(Element element) {
    ObjectNode node = object().put("element", Words.word(element)).put("label", element.label());
    node.set("clauses", ids(element.clauses()));
    return node;
  }

  private ObjectNode topic(GuidanceTopic topic) {
    ObjectNode node = object().put("topic", Words.word(topic)).put("label", topic.label());
    node.set("points", CitedNodes.list(Guidance.points(topic), this::point));
    node.set("missing", CitedNodes.list(Guidance.missing(topic), CitedNodes::word));
    return node;
  }

  private ObjectNode point(GuidancePoint point) {
    ObjectNode node = object().put("point", Words.word(point)).put("text", point.text());
    if (!point.items().isEmpty()) {
      node.set("items", CitedNodes.texts(point.items(), item -> item));
    }
    return node.put("clause", id(point.clause()));
  }

  private ObjectNode missing(MissingText missing) {
    return object()
        .put("text", Words.word(missing))
        .put("form", Words.word(missing.form()))
        .put("leadIn", missing.leadIn())
        .put("what", missing.what())
        .put("status", MissingText.STATUS)
        .put("clause", id(missing.clause()));
  }

  private ObjectNode linked(LinkedDocument document) {
    ObjectNode node = object().put("document", Words.word(document));
    document.number().ifPresent(number -> node.put("number", number));
    return node.put("title", document.title())
        .put("listed", document.isListed())
        .put("clause", id(document.clause()));
  }

  private ObjectNode statute(Statute statute) {
    ObjectNode node =
        object()
            .put("statute", Words.word(statute))
            .put("label", statute.label())
            .put("told", statute.told())
            .put("listed", statute.isListed());
    statute.contradiction().ifPresent(text -> node.put("contradiction", text));
    statute.interpretation().ifPresent(read -> node.set("readAs", interpretation(read)));
    node.set("clauses", ids(statute.clauses()));
    return node;
  }

  private static ObjectNode interpretation(Interpretation interpretation) {
    return object().put("key", interpretation.key()).put("text", interpretation.reading());
  }

  private String id(Clause clause) {
    named.add(clause);
    return clause.id();
  }

  private ArrayNode ids(Collection<Clause> clauses) {
    return CitedNodes.texts(clauses, this::id);
  }

  private static String word(Category category) {
    return Vocabulary.CATEGORY.write(category);
  }

  private static TextNode text(String text) {
    return TextNode.valueOf(text);
  }

  /** The constants of a list that are in print, without what stands for all others. */
  private static <E> ArrayNode printed(
      E[] constants, Function<E, Optional<Category>> category, Function<E, JsonNode> node) {
    return CitedNodes.list(
        Arrays.stream(constants).filter(each -> category.apply(each).isPresent()).toList(), node);
  }

  private static <E> ArrayNode each(E[] constants, Function<E, JsonNode> node) {
    return CitedNodes.list(List.of(constants), node);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
