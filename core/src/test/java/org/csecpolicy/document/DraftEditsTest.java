package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.Draft;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of edits as a form makes them: values that are well-formed, garbled, cleared and
 * retyped, of the wrong type and at no field; of single fields, parts and the whole. After each
 * sequence the draft is held to the referral document of what was put in last and is not named as
 * refused, built here from the schema alone and read as any document is.
 */
class DraftEditsTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final Instant CALLED_AT = Instant.parse("2026-11-21T06:40:00Z");
  private static final JsonNode SCHEMA = Documents.tree(PolicyJson.referralSchema());
  private static final List<String> POINTERS = pointers();
  private static final Set<String> FIELDS = Set.copyOf(POINTERS);
  private static final Set<String> LISTS = lists();
  private static final List<String> LISTS_IN_ORDER = List.copyOf(LISTS);
  private static final Set<String> OBJECTS = objects();
  private static final List<String> GARBLED =
      List.of(
          "x",
          " ",
          "yes!",
          "no",
          "unknown",
          "Possible",
          "true",
          "2010-0",
          "2031-01-01",
          "1850-01-01",
          "Rivers",
          "-1",
          "18.5",
          "99999999999",
          "\u202Eab",
          "a\nb",
          "\u0000",
          "~1",
          "\uD800",
          "null",
          "[]");
  private static final List<String> NO_FIELDS =
      List.of(
          "",
          "/",
          "//",
          "child",
          "/child/",
          "/child/nickname",
          "/child/name/first",
          "/~",
          "/~2",
          "/redFlags/-",
          "/redFlags/01",
          "/redFlags/1000",
          "/categories/CSEC",
          "/\uD800");
  private static final List<String> OTHER_JSON =
      List.of(
          "{",
          "[",
          "1 2",
          "nul",
          "{}",
          "[]",
          "[null]",
          "{\"a\":1}",
          "[[\"x\"]]",
          "true",
          "12",
          "1e400",
          "\"yes\"",
          "{\"name\":\"a\",\"name\":\"b\"}",
          "\"\"",
          "null",
          "");

  /** What a form may hold of a moment, a day or the Hall's answer that nobody knows. */
  private static final Set<String> MAY_BE_UNKNOWN =
      Set.of(
          "/calledAt",
          "/assignedAt",
          "/child/dateOfBirth",
          "/elsewhere/expectedArrival",
          "/custody/hallAnswer");

  private static final int BLOCK = 100;

  @Test
  void everySequenceOfEditsHasTheDecisionOfItsFacts() {
    sequences(400);
  }

  /** A hundred thousand and more with {@code -Dcsecpolicy.drafts=100000}. */
  @Test
  @Tag("proof")
  void thousandsOfSequencesHaveTheDecisionsOfTheirFacts() {
    sequences(Integer.getInteger("csecpolicy.drafts", 20_000));
  }

  /** In blocks that are drawn by themselves, so that more than one processor can work on them. */
  private static void sequences(int count) {
    IntStream.range(0, count / BLOCK).parallel().forEach(DraftEditsTest::block);
  }

  private static void block(int block) {
    Random random = new Random(block);
    for (int i = 0; i < BLOCK; i++) {
      new Sequence(random).check();
    }
  }

  /** One form that is filled in, and what a form that knows only the schema makes of it. */
  private static final class Sequence {
    private final Random random;
    private final Map<String, String> last = new HashMap<>();
    private Draft draft = Draft.of(POLICY, CALLED_AT);
    private JsonNode drawn;

    Sequence(Random random) {
      this.random = random;
      this.drawn = Documents.tree(RandomDocument.from(random));
    }

    void check() {
      int edits = 1 + random.nextInt(40);
      for (int i = 0; i < edits; i++) {
        edit();
        if (random.nextInt(4) == 0) {
          assertThat(draft.decision().outcomes()).isNotEmpty();
        }
      }
      assertThat(draft.decision().outcomes()).isNotEmpty();
      Referral expected = asDocument();
      assertThat(JSON.writeReferral(draft.referral())).isEqualTo(JSON.writeReferral(expected));
      assertThat(draft.referral()).isEqualTo(expected);
      assertThat(draft.decision()).isEqualTo(POLICY.decide(expected));
      assertThat(draft.problems()).allSatisfy(this::requireThatItIsWrong);
      requireThatTheOrderDoesNotMatter();
    }

    private void edit() {
      switch (random.nextInt(12)) {
        case 0 -> setText(any(POINTERS), any(GARBLED));
        case 1 -> setText(any(POINTERS), random.nextBoolean() ? "" : null);
        case 2 -> setText(any(NO_FIELDS), any(GARBLED));
        case 3 -> setJson(any(POINTERS), any(OTHER_JSON));
        case 4 -> setJson(any(LISTS_IN_ORDER) + "/" + random.nextInt(30), any(OTHER_JSON));
        case 5 -> {
          String list = any(LISTS_IN_ORDER);
          JsonNode values = drawn.at(list);
          if (values.size() > 0) {
            setText(
                list + "/" + random.nextInt(30),
                values.get(random.nextInt(values.size())).asText());
          }
        }
        case 6 -> {
          drawn = Documents.tree(RandomDocument.from(random));
          if (random.nextInt(8) == 0) {
            setJson("", drawn.toString());
          }
        }
        default -> {
          String pointer = any(POINTERS);
          JsonNode value = drawn.at(pointer);
          if (value.isValueNode() && random.nextBoolean()) {
            setText(pointer, value.isNull() ? null : value.asText());
          } else if (!value.isMissingNode()) {
            setJson(pointer, value.toString());
          }
        }
      }
    }

    private void setText(String pointer, String text) {
      draft = draft.set(pointer, text);
      if (text == null || isBlank(text, pointer)) {
        clear(pointer);
      } else {
        boolean isNumber = isOf("integer", pointer) && text.strip().matches("-?(0|[1-9][0-9]*)");
        last.put(
            pointer, isNumber ? text.strip() : JsonNodeFactory.instance.textNode(text).toString());
      }
    }

    private void setJson(String pointer, String json) {
      draft = draft.setJson(pointer, json);
      JsonNode value;
      try {
        value = Documents.tree(json);
      } catch (RuntimeException malformed) {
        last.put(pointer, "malformed");
        return;
      }
      if (json.equals("1 2")) {
        last.put(pointer, "malformed");
      } else if (json.contains("\"name\":\"b\"") && holdsOthers(pointer)) {
        clear(pointer);
        last.put(pointer + "/name", "malformed");
      } else {
        put(pointer, value);
      }
    }

    private void put(String pointer, JsonNode value) {
      if (value.isNull()
          || value.isMissingNode()
          || value.isTextual() && isBlank(value.asText(), pointer)) {
        clear(pointer);
      } else if (value.isObject() && holdsOthers(pointer)) {
        clear(pointer);
        if (value.isEmpty() && !pointer.isEmpty()) {
          last.put(pointer, "{}");
        }
        value.properties().forEach(field -> put(pointer + "/" + field.getKey(), field.getValue()));
      } else if (value.isArray() && LISTS.contains(pointer)) {
        clear(pointer);
        for (int i = 0; i < value.size(); i++) {
          put(pointer + "/" + i, value.get(i));
        }
      } else {
        last.put(pointer, value.toString());
      }
    }

    private void clear(String pointer) {
      last.keySet()
          .removeIf(at -> pointer.isEmpty() || at.equals(pointer) || at.startsWith(pointer + "/"));
    }

    /** What was put in last, but what is named as refused. */
    private Referral asDocument() {
      Set<String> named =
          draft.problems().stream().map(DocumentError::pointer).collect(Collectors.toSet());
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      document.put("calledAt", CALLED_AT.toString());
      for (Map.Entry<String, String> input : sorted().entrySet()) {
        String pointer = input.getKey();
        boolean stands =
            pointer.equals("/calledAt") && codes("/calledAt").equals(Set.of(ErrorCode.CONFLICT));
        if (!isField(pointer)) {
          assertThat(named).contains(containerOf(pointer));
        } else if (stands || !named.contains(pointer) || isOnlyTheContainer(pointer)) {
          put(document, pointer, Documents.tree(input.getValue()));
        } else if (pointer.startsWith("/categories/")) {
          put(document, pointer, Documents.tree("\"possible\""));
        } else if (!pointer.equals("/calledAt") && !LISTS.contains(pointer)) {
          String there =
              isObject(pointer) ? pointer : pointer.substring(0, pointer.lastIndexOf('/'));
          if (!there.isEmpty() && !LISTS.contains(there)) {
            put(document, there + "/calledAt", null);
          }
        }
      }
      return JSON.readReferral(document.toString());
    }

    /** An object that is there, of which a field that it does not have is named. */
    private boolean isOnlyTheContainer(String pointer) {
      return "{}".equals(last.get(pointer)) && holdsOthers(pointer);
    }

    private Map<String, String> sorted() {
      Map<String, String> sorted =
          new TreeMap<>(
              (one, other) -> {
                String list = one.substring(0, Math.max(0, one.lastIndexOf('/')));
                boolean sameList =
                    LISTS.contains(list)
                        && other.startsWith(list + "/")
                        && isField(one)
                        && isField(other);
                return sameList ? Integer.compare(index(one), index(other)) : one.compareTo(other);
              });
      sorted.putAll(last);
      return sorted;
    }

    private static int index(String pointer) {
      return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static void put(ObjectNode document, String pointer, JsonNode value) {
      JsonNode node = document;
      String[] names = pointer.substring(1).split("/");
      String at = "";
      for (int i = 0; i < names.length - 1; i++) {
        at += "/" + names[i];
        ObjectNode object = (ObjectNode) node;
        JsonNode next = object.get(names[i]);
        node =
            next != null
                ? next
                : LISTS.contains(at) ? object.putArray(names[i]) : object.putObject(names[i]);
      }
      if (value == null) {
        return;
      }
      if (node instanceof ArrayNode list) {
        list.add(value);
      } else if (!value.isObject() || !((ObjectNode) node).has(names[names.length - 1])) {
        ((ObjectNode) node).set(names[names.length - 1], value);
      }
    }

    private Set<ErrorCode> codes(String pointer) {
      return draft.problems().stream()
          .filter(problem -> problem.pointer().equals(pointer))
          .map(DocumentError::code)
          .collect(Collectors.toSet());
    }

    /** By itself, or beside something else that was put in. */
    private void requireThatItIsWrong(DocumentError problem) {
      String pointer = problem.pointer();
      switch (problem.code()) {
        case UNKNOWN_FIELD ->
            assertThat(last.keySet())
                .anyMatch(at -> !isField(at) && containerOf(at).equals(pointer));
        case CONFLICT, TOO_MANY ->
            assertThat(last.keySet())
                .contains(pointer)
                .hasSizeGreaterThan(
                    problem.code() == ErrorCode.CONFLICT && !pointer.equals("/child/dateOfBirth")
                        ? 1
                        : 0);
        case REPEATED ->
            assertThat(
                    isMalformedAt(pointer)
                        || last.entrySet().stream()
                            .anyMatch(
                                other ->
                                    other.getValue().equals(last.get(pointer))
                                        && isEarlierInItsList(other.getKey(), pointer)))
                .isTrue();
        case NOT_JSON, TRAILING_CONTENT -> assertThat(isMalformedAt(pointer)).isTrue();
        default -> {
          if (!pointer.startsWith("/child/statedAge/")) {
            assertThat(errorsAlone(pointer, last.get(pointer))).contains(problem.code());
          }
        }
      }
    }

    /** Both are of one list; a field elsewhere may well hold the same word. */
    private static boolean isEarlierInItsList(String one, String other) {
      return isField(one)
          && containerOf(one).equals(containerOf(other))
          && index(one) < index(other);
    }

    private boolean isMalformedAt(String pointer) {
      return last.entrySet().stream()
          .filter(input -> input.getValue().equals("malformed"))
          .map(Map.Entry::getKey)
          .anyMatch(at -> (isField(at) ? at : containerOf(at)).equals(pointer));
    }

    private Set<ErrorCode> errorsAlone(String pointer, String value) {
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      if (!pointer.equals("/calledAt")) {
        document.put("calledAt", draft.referral().calledAt().toString());
      }
      put(document, pointer, Documents.tree(value));
      try {
        JSON.readReferral(document.toString());
        return Set.of();
      } catch (InvalidDocumentException invalid) {
        return invalid.errors().stream().map(DocumentError::code).collect(Collectors.toSet());
      }
    }

    /** What stands in the form in the end, put in afresh in another order. */
    private void requireThatTheOrderDoesNotMatter() {
      List<String> pointers = new ArrayList<>(last.keySet());
      pointers.removeIf(pointer -> last.get(pointer).equals("malformed"));
      // An object that is put in takes what is below it away.
      List<String> objects = pointers.stream().filter(at -> "{}".equals(last.get(at))).toList();
      pointers.removeAll(objects);
      Draft one = shuffled(objects, pointers);
      Draft other = shuffled(objects, pointers);
      assertThat(one.referral()).isEqualTo(other.referral());
      assertThat(one.problems()).isEqualTo(other.problems());
      if (!last.containsValue("malformed")) {
        assertThat(one.referral()).isEqualTo(draft.referral());
        assertThat(one.problems()).isEqualTo(draft.problems());
      }
    }

    private Draft shuffled(List<String> objects, List<String> pointers) {
      Draft again = Draft.of(POLICY, CALLED_AT);
      for (String pointer : objects.stream().sorted().toList()) {
        again = again.setJson(pointer, "{}");
      }
      Collections.shuffle(pointers, random);
      for (String pointer : pointers) {
        again = again.setJson(pointer, last.get(pointer));
      }
      return again;
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }

  private static boolean isField(String pointer) {
    int slash = pointer.lastIndexOf('/');
    return FIELDS.contains(pointer)
        || slash > 0
            && LISTS.contains(pointer.substring(0, slash))
            && pointer.substring(slash + 1).matches("0|[1-9][0-9]{0,2}");
  }

  private static String containerOf(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && !(LISTS.contains(at) || isObject(at))) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return at;
  }

  private static boolean holdsOthers(String pointer) {
    return OBJECTS.contains(pointer);
  }

  private static boolean isObject(String pointer) {
    return !pointer.equals("/child/statedAge") && holdsOthers(pointer);
  }

  /** Where a text is asked for, one of blanks says as little as an empty one. */
  private static boolean isBlank(String text, String pointer) {
    boolean isNotSuspected =
        pointer.startsWith("/categories/") && (text.equals("no") || text.equals("unknown"));
    return text.isEmpty()
        || isNotSuspected && isField(pointer)
        || text.equals("unknown") && MAY_BE_UNKNOWN.contains(pointer)
        || text.isBlank()
            && isField(pointer)
            && schemaAt(pointer).path("pattern").asText("^$").length() > "^$".length();
  }

  private static boolean isOf(String type, String pointer) {
    return schemaAt(pointer).toString().contains('"' + type + '"');
  }

  private static JsonNode schemaAt(String pointer) {
    JsonNode schema = SCHEMA;
    for (String name : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      JsonNode in = resolved(schema);
      schema =
          in.has("items")
              ? in.get("items")
              : in.has("anyOf")
                  ? resolved(in.get("anyOf").get(1)).path("properties").path(name)
                  : in.path("properties").path(name);
    }
    JsonNode found = resolved(schema);
    return found.has("anyOf") ? resolved(found.get("anyOf").get(0)) : found;
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").textValue().substring(1)) : schema;
  }

  private static List<String> pointers() {
    Set<String> all = new TreeSet<>();
    ReferralRoundTripProperties.collectProperties(SCHEMA, SCHEMA, "", all);
    all.add("/custody/refusedByJuvenileHall"); // given up, so that no schema has it
    all.add("/information/perpetrator");
    return List.copyOf(all);
  }

  private static Set<String> objects() {
    return POINTERS.stream()
        .map(pointer -> pointer.substring(0, pointer.lastIndexOf('/')))
        .collect(Collectors.toSet());
  }

  private static Set<String> lists() {
    return POINTERS.stream()
        .filter(pointer -> resolvedAt(pointer).has("items"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode resolvedAt(String pointer) {
    return schemaAt(pointer);
  }
}
