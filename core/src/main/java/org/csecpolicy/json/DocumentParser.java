package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text to a tree: strict JSON, one value, bounded in depth. Repeated keys are reported and the
 * first one kept; what is not JSON at all is refused at once, by line and column.
 */
final class DocumentParser {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int INT_DIGITS = 9;
  private static final Pattern WHOLE = Pattern.compile("(-?[0-9]{1,9})\\.0+");

  // Names come from outside: interning or caching them would let a caller fill shared tables.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonParser parser;
  private final DocumentErrors errors;
  private final Deque<String> path = new ArrayDeque<>();

  private DocumentParser(JsonParser parser, DocumentErrors errors) {
    this.parser = parser;
    this.errors = errors;
  }

  static JsonNode parse(String json, DocumentErrors errors) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        throw InvalidDocumentException.of("", "a JSON object: the document is empty");
      }
      JsonNode root = new DocumentParser(parser, errors).value();
      if (parser.nextToken() != null) {
        throw InvalidDocumentException.of("", "one JSON object and nothing after it");
      }
      return root;
    } catch (JsonProcessingException malformed) {
      throw InvalidDocumentException.of("", "not JSON" + where(malformed.getLocation()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  private JsonNode value() throws IOException {
    if (path.size() >= PolicyJson.MAX_DEPTH && parser.currentToken().isStructStart()) {
      throw InvalidDocumentException.of("", "nested at most " + PolicyJson.MAX_DEPTH + " deep");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      path.addLast(name);
      boolean repeated = object.has(name);
      if (repeated) {
        errors.add(
            Pointers.through(path),
            Pointers.canName(name) ? "given only once" : "an unknown field is given twice");
      }
      parser.nextToken();
      JsonNode value = value();
      if (!repeated) {
        object.set(name, value);
      }
      path.removeLast();
    }
    return object;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      path.addLast(Integer.toString(array.size()));
      array.add(value());
      path.removeLast();
    }
    return array;
  }

  private JsonNode integer() throws IOException {
    return parser.getTextLength() <= INT_DIGITS
        ? NODES.numberNode(parser.getIntValue())
        : NODES.numberNode(parser.getBigIntegerValue());
  }

  /** A whole number written with a fraction of zeros is one, as JSON Schema has it. */
  private JsonNode decimal() throws IOException {
    Matcher whole = WHOLE.matcher(parser.getText());
    return whole.matches()
        ? NODES.numberNode(Integer.parseInt(whole.group(1)))
        : NODES.numberNode(parser.getDoubleValue());
  }

  private static String where(@Nullable JsonLocation at) {
    return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
