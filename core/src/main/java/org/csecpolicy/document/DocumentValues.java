package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The values of a document, one after another as they stand in it. What a value should be and is
 * not is reported where the value is, and passed over.
 */
final class DocumentValues {
  private static final int INT_DIGITS = 9;

  private static final String TEXT = "a text in quotation marks";

  private final JsonParser parser;
  private final DocumentErrors errors;

  DocumentValues(JsonParser parser, DocumentErrors errors) {
    this.parser = parser;
    this.errors = errors;
  }

  /** Goes to the one value of a document, if there is any. */
  boolean start() throws IOException {
    return parser.nextToken() != null;
  }

  /** Whether nothing follows the value of the document. */
  boolean isAtEnd() throws IOException {
    return parser.nextToken() == null;
  }

  /**
   * Goes to the next field of the object, and gives its name; null at the end.
   *
   * @param expected the name that it most likely has
   */
  @Nullable String nextField(SerializableString expected) throws IOException {
    return parser.nextFieldName(expected) || parser.currentToken() == JsonToken.FIELD_NAME
        ? parser.currentName()
        : null;
  }

  /** Goes to the next field of the object, whatever its name; null at the end. */
  @Nullable String nextField() throws IOException {
    return parser.nextToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
  }

  /** What the document is at. */
  JsonToken token() {
    return parser.currentToken();
  }

  /** A text, a number, true or false as a text; null for null. */
  @Nullable String scalar() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  /** From the name of a field to its value. */
  void toValue() throws IOException {
    parser.nextToken();
  }

  /** Whether the value is null or an empty text. */
  boolean isBlank() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> true;
      case VALUE_STRING -> parser.getTextLength() == 0;
      default -> false;
    };
  }

  /** The text that the reader is at, if it is at one. */
  Optional<String> textIfAny() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? Optional.of(parser.getText())
        : Optional.empty();
  }

  /** Goes to the next value of the list, if there is one. */
  boolean nextInList() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** Whether the value is an object; reports and passes over it when it is not. */
  boolean isObject() throws IOException {
    return is(JsonToken.START_OBJECT, "an object in braces");
  }

  /** Whether the value is a list; reports and passes over it when it is not. */
  boolean isList() throws IOException {
    return is(JsonToken.START_ARRAY, "a list in brackets");
  }

  private boolean is(JsonToken start, String rule) throws IOException {
    boolean is = parser.currentToken() == start;
    if (!is) {
      refuse(ErrorCode.WRONG_TYPE, rule);
    }
    return is;
  }

  /** A text, made into a value; null when either is wrong. */
  <T> @Nullable T text(Function<String, T> make) throws IOException {
    return made(text(), make);
  }

  /** Whether the value is an object. */
  boolean isAtObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** A whole number, made into a value; null when either is wrong. */
  <T> @Nullable T integer(IntFunction<T> make) throws IOException {
    return made(integer(), make::apply);
  }

  private <V, T> @Nullable T made(@Nullable V value, Function<V, T> make) {
    try {
      return value == null ? null : make.apply(value);
    } catch (InvalidValueException invalid) {
      errors.add(pointer(), invalid);
      return null;
    }
  }

  /**
   * Reports and passes over the field that the document is at, which the object does not have. It
   * is said by its position: a name that nobody knows may be a value that slipped out of place.
   */
  void refuseField() throws IOException {
    String rule = "holds an unknown field" + DocumentReader.where(parser.currentTokenLocation());
    errors.add(pointer(parser.getParsingContext().getParent()), ErrorCode.UNKNOWN_FIELD, rule);
    parser.nextToken();
    parser.skipChildren();
  }

  /** Reports and passes over the value. */
  void refuse(ErrorCode code, String rule) throws IOException {
    parser.skipChildren();
    errors.add(pointer(), code, rule);
  }

  private @Nullable String text() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    refuse(ErrorCode.WRONG_TYPE, TEXT);
    return null;
  }

  /**
   * One of ten digits or more stands for itself as the greatest: no field takes either. One written
   * with a fraction of zeros or an exponent is a whole number too, as JSON Schema has it.
   */
  private @Nullable Integer integer() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getTextLength() <= INT_DIGITS ? parser.getIntValue() : Integer.MAX_VALUE;
    }
    Integer whole =
        parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
            ? WholeNumber.of(parser.getText())
            : null;
    if (whole == null) {
      refuse(ErrorCode.WRONG_TYPE, "a whole number");
    }
    return whole;
  }

  /** To the value that the parser is at or has just passed over. */
  String pointer() {
    return pointer(parser.getParsingContext());
  }

  private static String pointer(JsonStreamContext context) {
    Deque<String> path = new ArrayDeque<>();
    for (JsonStreamContext at = context; !at.inRoot(); at = at.getParent()) {
      path.addFirst(at.inArray() ? Integer.toString(at.getCurrentIndex()) : at.getCurrentName());
    }
    return path.isEmpty() ? "" : "/" + String.join("/", path);
  }
}
