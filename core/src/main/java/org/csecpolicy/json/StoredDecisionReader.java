package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.document.DocumentErrors;
import org.csecpolicy.policy.ErrorCode;

/**
 * Makes a {@link StoredDecision} of a decision document of whatever version. What stands beside the
 * parts that every decision document has is an outcome, or holds some.
 */
final class StoredDecisionReader {
  private static final ImmutableSet<String> NO_OUTCOMES =
      ImmutableSet.of(
          "format",
          "kind",
          "id",
          "edition",
          "steps",
          "interpretations",
          "contradictions",
          "openQuestions",
          "clauses");

  /** What only words what the fields beside it say, and what it rests on. */
  private static final ImmutableSet<String> WORDING =
      ImmutableSet.of("phrase", "condition", "whoCalls", "clauses");

  private static final String FORMAT = "csec-policy/decision/";

  private final DocumentErrors errors = new DocumentErrors();
  private final ImmutableList.Builder<StoredOutcome> outcomes = ImmutableList.builder();
  private final Map<String, String> names = new LinkedHashMap<>();

  private StoredDecisionReader() {}

  static StoredDecision read(ImmutableMap<String, Object> document) {
    return new StoredDecisionReader().decision(document);
  }

  private StoredDecision decision(ImmutableMap<String, Object> document) {
    StoredNode root = new StoredNode(document, "", errors);
    if (!root.optional("format").orElse(FORMAT).startsWith(FORMAT)) {
      errors.add("/format", ErrorCode.NOT_ONE_OF, FORMAT + " with a version, or left out");
    }
    StoredNode edition = root.object("edition");
    document.forEach(
        (name, value) -> {
          if (!NO_OUTCOMES.contains(name)) {
            add(name, value, "/" + name);
          }
        });
    ImmutableList<StoredStep> steps =
        root.objects("steps").stream().map(this::step).collect(ImmutableList.toImmutableList());
    StoredDecision decision =
        ImmutableStoredDecision.of(
            root.text("kind"),
            root.optional("id"),
            byKey(edition.objects("documents"), "shortTitle", "revision"),
            edition.object("readings").texts(),
            edition.text("libraryVersion"),
            outcomes.build(),
            steps,
            readAs(root),
            byKey(root.objects("openQuestions"), "field", "label"),
            root.objects(
                "clauses",
                (id, clause) ->
                    StoredClause.of(id, clause.text("citation"), clause.text("summary"))),
            ImmutableMap.copyOf(names));
    errors.throwIfAny();
    return decision;
  }

  private static ImmutableMap<String, String> byKey(
      List<StoredNode> objects, String key, String value) {
    Map<String, String> all = new LinkedHashMap<>();
    for (StoredNode object : objects) {
      all.put(object.text(key), object.optional(value).orElse(""));
    }
    return ImmutableMap.copyOf(all);
  }

  private static ImmutableMap<String, String> readAs(StoredNode root) {
    Map<String, String> all = new LinkedHashMap<>();
    for (StoredNode each : root.objects("interpretations")) {
      all.put(each.text("key"), each.object("reading").text("text"));
    }
    return ImmutableMap.copyOf(all);
  }

  private StoredStep step(StoredNode step) {
    StoredNode actor = step.object("actor");
    names.put(actor.text("role"), actor.text("name"));
    return StoredStep.of(
        actor.text("role"),
        step.text("action"),
        step.text("phrase"),
        step.text("channel"),
        step.texts("recipients"),
        step.texts("details"),
        step.text("due"),
        step.moment("dueBy"),
        step.texts("clauses"));
  }

  /** An outcome, what is told beside outcomes, or an object or a list of them. */
  private void add(String name, Object value, String pointer) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(name, list.get(i), pointer + "/" + i);
      }
    } else if (value instanceof Map<?, ?> object && object.containsKey("clauses")) {
      addCited(name, fields(object), pointer);
    } else if (value instanceof Map<?, ?> object) {
      fields(object).forEach((field, each) -> add(name + "." + field, each, pointer));
    } else {
      addOutcome(name, ImmutableList.of((String) value), Map.of(), pointer);
    }
  }

  private void addCited(String name, Map<String, Object> cited, String pointer) {
    Object outcome = cited.getOrDefault("outcome", cited);
    ImmutableList.Builder<String> values = ImmutableList.builder();
    Map<String, Object> within = new LinkedHashMap<>();
    addValues("", outcome, values, within);
    addOutcome(name, values.build(), cited, pointer);
    within.forEach((field, each) -> add(name + "." + field, each, pointer));
  }

  /** The words of a value; outcomes within it stand by themselves. */
  private void addValues(
      String name, Object value, ImmutableList.Builder<String> values, Map<String, Object> within) {
    if (value instanceof List<?> list) {
      list.forEach(each -> addValues(name, each, values, within));
    } else if (value instanceof String text) {
      values.add(name.isEmpty() ? text : name + ": " + text);
    } else {
      Map<String, Object> object = fields((Map<?, ?>) value);
      if (object.keySet().equals(ImmutableSet.of("role", "name"))
          && object.get("role") instanceof String role
          && object.get("name") instanceof String called) {
        names.put(role, called);
        addValues(name, role, values, within);
      } else if (object.containsKey("outcome")) {
        within.put(name, object);
      } else {
        Maps.filterKeys(object, field -> !WORDING.contains(field))
            .forEach(
                (field, each) ->
                    addValues(name.isEmpty() ? field : name + "." + field, each, values, within));
      }
    }
  }

  private void addOutcome(
      String name, ImmutableList<String> values, Map<String, Object> cited, String pointer) {
    StoredNode node = new StoredNode(cited, pointer, errors);
    outcomes.add(
        StoredOutcome.of(
            name,
            values,
            node.texts("clauses"),
            node.texts("readAs"),
            node.texts("openQuestions")));
  }

  private static Map<String, Object> fields(Map<?, ?> object) {
    Map<String, Object> fields = new LinkedHashMap<>();
    object.forEach((name, value) -> fields.put((String) name, value));
    return fields;
  }
}
