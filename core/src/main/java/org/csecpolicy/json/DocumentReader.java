package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.policy.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is read, as strictly as {@link PolicyJson} reads a referral and within the
 * same bounds: for this module and those that are built on it. What may be in the document is said
 * by a {@link DocumentPart}. Reading goes on after an error, so that all of them are reported at
 * once; what is not JSON at all is refused by line and column alone.
 */
public final class DocumentReader {
  private static final int INT_DIGITS = 9;
  private static final Pattern WHOLE = Pattern.compile("(-?[0-9]{1,9})\\.0+");

  private static final String TEXT = "a text in quotation marks";
  private static final String OBJECT = "an object in braces";

  // Names come from outside: interning or caching them would let a caller fill shared tables. Of
  // the constraints only that on the depth can ever be broken: a document is shorter than the
  // others.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(PolicyJson.MAX_DEPTH)
                  .maxNameLength(PolicyJson.MAX_BYTES)
                  .maxNumberLength(PolicyJson.MAX_BYTES)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonParser parser;
  private final DocumentErrors errors = new DocumentErrors();

  private DocumentReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The value that a document describes, when nothing is wrong with it. The rules of an {@link
   * InvalidValueException} that the building throws are reported of the document as a whole.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public static <B, T> T read(String json, DocumentPart<B> part, Function<B, T> build) {
    return readBuilt(json, part, (into, in) -> in.whole(() -> build.apply(into)));
  }

  /**
   * The same for a document in UTF-8.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public static <B, T> T read(byte[] utf8, DocumentPart<B> part, Function<B, T> build) {
    return read(PolicyJson.decoded(utf8), part, build);
  }

  /** The value that a document describes; building it may report errors of its own. */
  static <B, T> T readBuilt(
      String json, DocumentPart<B> part, BiFunction<B, DocumentReader, Optional<T>> build) {
    try (JsonParser parser = FACTORY.createParser(PolicyJson.bounded(json))) {
      DocumentReader in = new DocumentReader(parser);
      Optional<B> into = in.document(part);
      if (into.isEmpty()) {
        throw in.errors.refusal();
      }
      Optional<T> built = build.apply(into.get(), in);
      in.errors.throwIfAny();
      return built.orElseThrow();
    } catch (StreamConstraintsException tooDeep) {
      throw InvalidDocumentException.of("", "nested at most " + PolicyJson.MAX_DEPTH + " deep");
    } catch (JsonProcessingException malformed) {
      throw InvalidDocumentException.of("", "not JSON" + where(malformed.getLocation()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  private <B> Optional<B> document(DocumentPart<B> part) throws IOException {
    if (parser.nextToken() == null) {
      throw InvalidDocumentException.of("", "a JSON object: the document is empty");
    }
    Optional<B> into = isObject() ? Optional.of(part.read(this)) : Optional.empty();
    if (parser.nextToken() != null) {
      throw InvalidDocumentException.of("", "one JSON object and nothing after it");
    }
    return into;
  }

  /**
   * Whether nothing is wrong so far with a field of the object that has just been read, which may
   * lack it.
   */
  public boolean isSound(String name) {
    return errors.isEmpty() || !errors.anyAt(pointerTo(name));
  }

  /**
   * Reports that a field of the object that has just been read breaks a rule. The rule must not
   * repeat what the document says.
   */
  public void refuse(String name, String rule) {
    errors.add(pointerTo(name), rule);
  }

  /** A value made of a field of the object that has just been read, or what is wrong with it. */
  <T> Optional<T> made(String name, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (InvalidValueException invalid) {
      errors.add(pointerTo(name), invalid);
      return Optional.empty();
    }
  }

  /** The value of a document that is sound so far; its broken rules are those of the whole. */
  private <T> Optional<T> whole(Supplier<T> value) {
    errors.throwIfAny();
    try {
      return Optional.of(value.get());
    } catch (InvalidValueException invalid) {
      errors.add("", invalid);
      return Optional.empty();
    }
  }

  /**
   * A value whose broken rules are reported at the fields that they name.
   *
   * @param restsOn rules, by field, that mean nothing once one of these places is faulty
   */
  <T> Optional<T> build(Supplier<T> value, ImmutableSetMultimap<String, String> restsOn) {
    try {
      return Optional.of(value.get());
    } catch (InvalidValueException invalid) {
      invalid.violations().stream()
          .filter(violation -> restsOn.get(violation.field()).stream().noneMatch(errors::anyAt))
          .forEach(violation -> errors.add(Pointers.toField(violation.field()), violation.rule()));
      return Optional.empty();
    }
  }

  /**
   * Goes to the value of the next field of the object, and gives the name; null at the end.
   *
   * @param expected the name that it most likely has
   */
  @Nullable String nextField(SerializableString expected) throws IOException {
    boolean is = parser.nextFieldName(expected);
    if (!is && parser.currentToken() != JsonToken.FIELD_NAME) {
      return null;
    }
    String name = is ? expected.getValue() : parser.currentName();
    parser.nextToken();
    return name;
  }

  /** Goes to the next value of the list, if there is one. */
  boolean nextInList() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** Whether the value is an object; reports and passes over it when it is not. */
  boolean isObject() throws IOException {
    return is(JsonToken.START_OBJECT, OBJECT);
  }

  /** Whether the value is a list; reports and passes over it when it is not. */
  boolean isList() throws IOException {
    return is(JsonToken.START_ARRAY, "a list in brackets");
  }

  private boolean is(JsonToken start, String rule) throws IOException {
    boolean is = parser.currentToken() == start;
    if (!is) {
      refuse(rule);
    }
    return is;
  }

  /** A text, made into a value; null when either is wrong. */
  <T> @Nullable T text(Function<String, T> make) throws IOException {
    String text = text();
    try {
      return text == null ? null : make.apply(text);
    } catch (InvalidValueException invalid) {
      errors.add(pointer(), invalid);
      return null;
    }
  }

  /** A whole number, made into a value; null when either is wrong. */
  <T> @Nullable T integer(IntFunction<T> make) throws IOException {
    Integer number = integer();
    try {
      return number == null ? null : make.apply(number);
    } catch (InvalidValueException invalid) {
      errors.add(pointer(), invalid);
      return null;
    }
  }

  /** The constant that a word stands for; null when there is none. */
  <E extends Enum<E>> @Nullable E word(Words<E> words) throws IOException {
    String text = text();
    E word = text == null ? null : words.read(text);
    if (text != null && word == null) {
      refuse(words.rule());
    }
    return word;
  }

  /** The words of a list, each at most once. */
  <E extends Enum<E>> List<E> words(Words<E> words) throws IOException {
    List<E> all = new ArrayList<>();
    while (nextInList()) {
      E word = word(words);
      if (word != null && all.contains(word)) {
        refuse("listed only once");
      } else if (word != null) {
        all.add(word);
      }
    }
    return all;
  }

  /** Reports and passes over a value whose field the part does not have. */
  void refuseUnknown(String name) throws IOException {
    refuse(Pointers.canName(name) ? "not a field of this document" : "holds an unknown field");
  }

  /** Reports and passes over the value. */
  void refuse(String rule) throws IOException {
    parser.skipChildren();
    errors.add(pointer(), rule);
  }

  private @Nullable String text() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    refuse(TEXT);
    return null;
  }

  /**
   * One of ten digits or more stands for itself as the greatest: no field takes either. One written
   * with a fraction of zeros is a whole number, as JSON Schema has it.
   */
  private @Nullable Integer integer() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getTextLength() <= INT_DIGITS ? parser.getIntValue() : Integer.MAX_VALUE;
    }
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      Matcher whole = WHOLE.matcher(parser.getText());
      if (whole.matches()) {
        return Integer.valueOf(whole.group(1));
      }
    }
    refuse("a whole number");
    return null;
  }

  private String pointerTo(String name) {
    return pointer() + "/" + name;
  }

  /** To the value that the parser is at or has just passed over, as far as it can be named. */
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
