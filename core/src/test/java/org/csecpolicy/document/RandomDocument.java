package org.csecpolicy.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.json.PolicyJson;

/**
 * Any referral document of well-formed values, drawn from the schema alone: every field is left
 * out, null, empty or one of the values that it may have, whatever the others are.
 */
final class RandomDocument {
  private static final JsonNode SCHEMA = Documents.tree(PolicyJson.referralSchema());
  private static final List<String> MOMENTS =
      List.of(
          "2026-11-20T14:17:00-08:00",
          "2026-11-20T14:17",
          "2026-11-20T22:17:30.5Z",
          "2026-11-21T23:59:59",
          "1900-01-02T00:00:00Z",
          "2999-12-31T00:00:00+14:00");

  /** Not after any of the moments, and not a lifetime before. */
  private static final ImmutableMap<String, LocalDate> LATEST_BIRTH =
      ImmutableMap.of(
          "1900", LocalDate.of(1900, 1, 2),
          "2026", LocalDate.of(2026, 11, 20),
          "2999", LocalDate.of(2999, 12, 30));

  private final Random random;

  private RandomDocument(Random random) {
    this.random = random;
  }

  static String from(Random random) {
    RandomDocument any = new RandomDocument(random);
    ObjectNode document = any.object(SCHEMA);
    String called = any.any(MOMENTS);
    document.put("calledAt", called);
    if (document.path("child").path("dateOfBirth").asText("").contains("-")) {
      any.birth((ObjectNode) document.get("child"), LATEST_BIRTH.get(called.substring(0, 4)));
    }
    return document.toString();
  }

  private void birth(ObjectNode child, LocalDate latest) {
    int years = random.nextInt(random.nextBoolean() ? 20 : 129);
    child.put("dateOfBirth", latest.minusYears(years).minusDays(random.nextInt(365)).toString());
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : schema.get("properties").properties()) {
      int presence = random.nextInt(12);
      if (presence == 0) {
        object.putNull(field.getKey());
      } else if (presence == 1) {
        object.put(field.getKey(), "");
      } else if (presence > 4) {
        object.set(field.getKey(), value(field.getValue()));
      }
    }
    if (object.path("from").asInt() > object.path("to").asInt(Integer.MAX_VALUE)) {
      object.set("to", object.get("from"));
    }
    return object;
  }

  private JsonNode value(JsonNode given) {
    JsonNode schema = resolved(given);
    if (schema.has("anyOf")) {
      return value(schema.get("anyOf").get(random.nextInt(schema.get("anyOf").size())));
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    boolean integer = mayBe("integer", schema);
    if (mayBe("object", schema) && !(integer && random.nextBoolean())) {
      return isPlace(schema) && random.nextInt(8) > 0 ? place() : object(schema);
    }
    if (integer) {
      return JsonNodeFactory.instance.numberNode(random.nextInt(131));
    }
    return mayBe("array", schema) ? list(schema) : text(schema);
  }

  /** The words that are drawn, each once, or any lines. */
  private ArrayNode list(JsonNode schema) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    JsonNode items = resolved(schema.get("items"));
    if (!items.has("enum")) {
      int lines = random.nextInt(3);
      for (int line = 0; line < lines; line++) {
        list.add(text(items));
      }
      return list;
    }
    for (JsonNode word : items.get("enum")) {
      if (random.nextInt(5) == 0) {
        list.add(word);
      }
    }
    return list;
  }

  private JsonNode text(JsonNode schema) {
    if (schema.equals(defined("#/$defs/dateIfAny"))) {
      return TextNode.valueOf("2011-03-04"); // set once the call is known
    }
    if (schema.get("pattern").textValue().contains("T[0-9]")) {
      return TextNode.valueOf(any(MOMENTS));
    }
    if (schema.equals(defined("#/$defs/idIfAny"))) {
      return TextNode.valueOf(any(ReferralArbitraries.IDS));
    }
    return TextNode.valueOf(
        any(
            schema.get("maxLength").intValue() > 1000
                ? ReferralArbitraries.TEXTS
                : ReferralArbitraries.LINES));
  }

  private static boolean isPlace(JsonNode schema) {
    return schema.get("properties").has("country");
  }

  /** As people say it; otherwise any lines at all. */
  private ObjectNode place() {
    ObjectNode place = JsonNodeFactory.instance.objectNode();
    put(place, "county", ReferralArbitraries.SAID_COUNTIES);
    put(place, "state", ReferralArbitraries.SAID_STATES);
    put(place, "country", ReferralArbitraries.SAID_COUNTRIES);
    return place;
  }

  private void put(ObjectNode node, String name, List<String> words) {
    if (random.nextBoolean()) {
      node.put(name, any(words));
    }
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? defined(schema.get("$ref").textValue()) : schema;
  }

  private static JsonNode defined(String reference) {
    return SCHEMA.at(reference.substring(1));
  }

  private static boolean mayBe(String type, JsonNode schema) {
    return schema.get("type").toString().contains('"' + type + '"');
  }
}
