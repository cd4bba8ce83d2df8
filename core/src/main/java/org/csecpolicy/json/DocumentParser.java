package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text to a tree: strict JSON, one value, bounded in depth. Repeated keys are reported and the
 * first one kept; what is not JSON at all is refused at once, by line and column.
 */
final class DocumentParser {
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

  private DocumentParser(JsonParser parser, DocumentErrors errors) {
    this.parser = parser;
    this.errors = errors;
  }

  /** The one value of a document, of the kinds that a {@link ParsedObject} holds. */
  static Object parse(String json, DocumentErrors errors) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        throw InvalidDocumentException.of("", "a JSON object: the document is empty");
      }
      Object root = new DocumentParser(parser, errors).value(0);
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

  private Object value(int depth) throws IOException {
    if (depth >= PolicyJson.MAX_DEPTH && parser.currentToken().isStructStart()) {
      throw InvalidDocumentException.of("", "nested at most " + PolicyJson.MAX_DEPTH + " deep");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> list(depth);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE, VALUE_FALSE -> ParsedObject.Other.BOOLEAN;
      case VALUE_NULL -> ParsedObject.Other.NULL;
      case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private ParsedObject object(int depth) throws IOException {
    ParsedObject object = new ParsedObject();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean repeated = object.has(name);
      if (repeated) {
        errors.add(
            pointer(),
            Pointers.canName(name) ? "given only once" : "an unknown field is given twice");
      }
      parser.nextToken();
      Object value = value(depth + 1);
      if (!repeated) {
        object.add(name, value);
      }
    }
    return object;
  }

  private List<Object> list(int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(depth + 1));
    }
    return list;
  }

  /** One of ten digits or more stands for itself as the greatest: no field takes either. */
  private Integer integer() throws IOException {
    return parser.getTextLength() <= INT_DIGITS ? parser.getIntValue() : Integer.MAX_VALUE;
  }

  /** A whole number written with a fraction of zeros is one, as JSON Schema has it. */
  private Object decimal() throws IOException {
    Matcher whole = WHOLE.matcher(parser.getText());
    return whole.matches() ? Integer.valueOf(whole.group(1)) : ParsedObject.Other.NUMBER;
  }

  /** To the field that the parser is at. */
  private String pointer() {
    Deque<String> path = new ArrayDeque<>();
    for (JsonStreamContext at = parser.getParsingContext(); !at.inRoot(); at = at.getParent()) {
      path.addFirst(at.inArray() ? Integer.toString(at.getCurrentIndex()) : at.getCurrentName());
    }
    return Pointers.through(path);
  }

  private static String where(@Nullable JsonLocation at) {
    return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
