package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.policy.Clause;
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

  /** Made once and only ever written: a document names some forty of them. */
  private static final ImmutableMap<Clause, ObjectNode> TEXTS =
      Maps.immutableEnumMap(
          Maps.asMap(
              EnumSet.allOf(Clause.class),
              clause ->
                  object().put("citation", clause.citation()).put("summary", clause.summary())));

  private Explanation() {}

  static ObjectNode edition(PolicyEdition edition) {
    ObjectNode node = object();
    node.set("documents", CitedNodes.list(edition.documents(), Explanation::document));
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
    return CitedNodes.list(facts, Explanation::openQuestion);
  }

  /** Every clause that the document names anywhere, in printed order. */
  static ObjectNode clauses(Set<Clause> cited, Set<Fact> asked) {
    Set<Clause> named = EnumSet.copyOf(cited);
    asked.forEach(fact -> named.addAll(fact.clauses()));
    return clauses(named);
  }

  /** The printed place and the text of clauses, by id. */
  static ObjectNode clauses(Set<Clause> named) {
    ObjectNode clauses = object();
    named.forEach(clause -> clauses.set(clause.id(), TEXTS.get(clause)));
    return clauses;
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

  /** The question, the reading that held, and those that an agency could have chosen instead. */
  private static ObjectNode interpretation(Interpretation interpretation, Readings readings) {
    Optional<Reading> chosen =
        interpretation.alternatives().stream().filter(readings::chose).findFirst();
    ObjectNode byDefault = reading(DEFAULT, interpretation.reading());
    ObjectNode node =
        object().put("key", interpretation.key()).put("question", interpretation.question());
    node.set("reading", chosen.map(Explanation::reading).orElse(byDefault));
    ArrayNode alternatives = node.putArray("alternatives");
    if (chosen.isPresent()) {
      alternatives.add(byDefault);
    }
    interpretation.alternatives().stream()
        .filter(reading -> !readings.chose(reading))
        .forEach(reading -> alternatives.add(reading(reading)));
    return node;
  }

  private static ObjectNode reading(Reading reading) {
    return reading(reading.key(), reading.text());
  }

  private static ObjectNode reading(String key, String text) {
    return object().put("key", key).put("text", text);
  }

  private static ObjectNode openQuestion(Fact fact) {
    ObjectNode node = object().put("field", fact.field()).put("label", fact.label());
    node.set("clauses", CitedNodes.texts(fact.clauses(), Clause::id));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
