package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;

/** What lets a stored decision be understood without this library: editions, readings, clauses. */
final class Explanation {
  /** The key of the reading that holds unless the agency chose another. */
  static final String DEFAULT = "default";

  /** A document names some forty of them. */
  private static final ImmutableMap<Clause, JsonNode> TEXTS =
      CitedNodes.ofEach(Clause.class, clause -> ConstantNode.of(text(clause)));

  private static final ImmutableMap<Interpretation, JsonNode> READ_BY_DEFAULT =
      CitedNodes.ofEach(Interpretation.class, each -> ConstantNode.of(readByDefault(each)));

  private static final ImmutableMap<Fact, JsonNode> QUESTIONS =
      CitedNodes.ofEach(Fact.class, fact -> ConstantNode.of(openQuestion(fact)));

  private static final ImmutableMap<Contradiction, JsonNode> PAIRS =
      CitedNodes.ofEach(Contradiction.class, each -> ConstantNode.of(pair(each)));

  private static final ImmutableMap<PolicyDocument, JsonNode> DOCUMENTS =
      CitedNodes.ofEach(PolicyDocument.class, each -> ConstantNode.of(document(each)));

  private Explanation() {}

  static ObjectNode edition(PolicyEdition edition) {
    ObjectNode node = object();
    node.set("documents", CitedNodes.list(edition.documents(), DOCUMENTS::get));
    ObjectNode readings = node.putObject("readings");
    for (Reading reading : edition.readings().chosen()) {
      readings.put(reading.interpretation().key(), reading.key());
    }
    return node.put("libraryVersion", edition.libraryVersion());
  }

  static ArrayNode interpretations(Set<Interpretation> interpretations, Readings readings) {
    return CitedNodes.list(
        interpretations, interpretation -> interpretation(interpretation, readings));
  }

  static ArrayNode openQuestions(Set<Fact> facts) {
    return CitedNodes.list(facts, QUESTIONS::get);
  }

  static ArrayNode contradictions(Set<Contradiction> contradictions) {
    return CitedNodes.list(contradictions, PAIRS::get);
  }

  /** Every clause that the document names anywhere, in printed order. */
  static JsonNode clauses(Set<Clause> cited, Set<Fact> asked) {
    Set<Clause> named = EnumSet.copyOf(cited);
    asked.forEach(fact -> named.addAll(fact.clauses()));
    return clauses(named);
  }

  /** The printed place and the text of clauses, by id. */
  static JsonNode clauses(Set<Clause> named) {
    return WrittenNode.of(
        (out, context) -> {
          out.writeStartObject();
          for (Clause clause : named) {
            out.writeFieldName(CitedNodes.IDS.get(clause));
            TEXTS.get(clause).serialize(out, context);
          }
          out.writeEndObject();
        });
  }

  static ObjectNode document(PolicyDocument document) {
    ObjectNode node =
        object().put("shortTitle", document.shortTitle()).put("title", document.title());
    document
        .revision()
        .ifPresentOrElse(
            date -> node.put("revision", date.toString()),
            () -> node.set("revision", NullNode.getInstance()));
    return node;
  }

  private static ObjectNode text(Clause clause) {
    ObjectNode node = object();
    node.set("citation", ConstantText.of(clause.citation()));
    node.set("summary", ConstantText.of(clause.summary()));
    return node;
  }

  /** The question, the reading that held, and those that an agency could have chosen instead. */
  private static JsonNode interpretation(Interpretation interpretation, Readings readings) {
    for (Reading chosen : interpretation.alternatives()) {
      if (readings.chose(chosen)) {
        return readAs(interpretation, chosen);
      }
    }
    return READ_BY_DEFAULT.get(interpretation);
  }

  private static ObjectNode readByDefault(Interpretation interpretation) {
    ObjectNode node = question(interpretation);
    node.set("reading", byDefault(interpretation));
    node.set("alternatives", CitedNodes.list(interpretation.alternatives(), Explanation::reading));
    return node;
  }

  private static ObjectNode readAs(Interpretation interpretation, Reading chosen) {
    ObjectNode node = question(interpretation);
    node.set("reading", reading(chosen));
    ArrayNode alternatives = node.putArray("alternatives").add(byDefault(interpretation));
    for (Reading reading : interpretation.alternatives()) {
      if (reading != chosen) {
        alternatives.add(reading(reading));
      }
    }
    return node;
  }

  private static ObjectNode question(Interpretation interpretation) {
    ObjectNode node = object();
    node.set("key", ConstantText.of(interpretation.key()));
    node.set("question", ConstantText.of(interpretation.question()));
    return node;
  }

  private static ObjectNode byDefault(Interpretation interpretation) {
    return reading(DEFAULT, interpretation.reading());
  }

  private static ObjectNode reading(Reading reading) {
    return reading(reading.key(), reading.text());
  }

  private static ObjectNode reading(String key, String text) {
    ObjectNode node = object();
    node.set("key", ConstantText.of(key));
    node.set("text", ConstantText.of(text));
    return node;
  }

  private static ObjectNode openQuestion(Fact fact) {
    ObjectNode node = object();
    node.set("field", ConstantText.of(fact.id()));
    node.set("label", ConstantText.of(fact.label()));
    node.set("clauses", CitedNodes.ids(fact.clauses()));
    return node;
  }

  /** The two facts, which one counted, and what settles it. */
  private static ObjectNode pair(Contradiction contradiction) {
    ObjectNode node = object();
    node.set("key", ConstantText.of(contradiction.key()));
    node.set("label", ConstantText.of(contradiction.label()));
    node.set("counts", ConstantText.of(contradiction.counts()));
    node.set("facts", CitedNodes.texts(contradiction.facts(), Fact::id));
    node.set("question", ConstantText.of(contradiction.question().id()));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
