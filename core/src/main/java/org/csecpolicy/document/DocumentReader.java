package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is read, strictly and within bounds: see {@link StrictJson}. What may be in
 * it is said by an {@link ObjectType}. Reading goes on after an error, so that all of them are
 * reported at once; what is not JSON at all is refused by line and column alone.
 */
final class DocumentReader {
  // Names come from outside: interning or caching them would let an outsider fill shared tables. Of
  // the constraints only that on the depth can ever be broken: a document is shorter than the
  // others.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(StrictJson.MAX_DEPTH)
                  .maxNameLength(StrictJson.MAX_BYTES)
                  .maxNumberLength(StrictJson.MAX_BYTES)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final DocumentErrors errors = new DocumentErrors();
  private final DocumentValues values;
  private final Agency agency;
  private final Moments moments;

  private DocumentReader(JsonParser parser, Agency agency) {
    this.values = new DocumentValues(parser, errors);
    this.agency = agency;
    this.moments = new Moments(agency.officeHours().zone());
  }

  /**
   * The value that a document describes, when nothing is wrong with it.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  static <T> T read(String json, ValueType<T> type, Agency agency) {
    try (JsonParser parser = parser(json)) {
      return new DocumentReader(parser, agency).document(type);
    } catch (StreamConstraintsException tooDeep) {
      throw InvalidDocumentException.of(
          "", ErrorCode.TOO_DEEP, "nested at most " + StrictJson.MAX_DEPTH + " deep");
    } catch (JsonProcessingException malformed) {
      throw InvalidDocumentException.of(
          "", ErrorCode.NOT_JSON, "not JSON" + where(malformed.getLocation()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  /** Everything that is wrong with a document; empty when it can be read. */
  static ImmutableList<DocumentError> errorsOf(String json, ValueType<?> type, Agency agency) {
    try {
      read(json, type, agency);
      return ImmutableList.of();
    } catch (InvalidDocumentException invalid) {
      return invalid.errors();
    }
  }

  /**
   * A parser of a document, within the same bounds.
   *
   * @throws InvalidDocumentException when it is too long
   */
  static JsonParser parser(String json) throws IOException {
    return FACTORY.createParser(DocumentText.bounded(json));
  }

  /** Whether a document is an object with any of these fields. */
  static boolean hasAny(String json, Set<String> fields) {
    try (JsonParser parser = parser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          if (fields.contains(name)) {
            return true;
          }
          parser.nextToken();
          parser.skipChildren();
        }
      }
      return false;
    } catch (InvalidDocumentException | JsonProcessingException unreadable) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  private <T> T document(ValueType<T> type) throws IOException {
    if (!values.start()) {
      throw InvalidDocumentException.of(
          "", ErrorCode.EMPTY_DOCUMENT, "a JSON object: the document is empty");
    }
    T value = type.read(this);
    if (!values.isAtEnd()) {
      throw InvalidDocumentException.of(
          "", ErrorCode.TRAILING_CONTENT, "one JSON object and nothing after it");
    }
    errors.throwIfAny();
    return Objects.requireNonNull(value);
  }

  /**
   * Reports that a field of the object that has just been read, which may lack it, breaks a rule;
   * unless something is wrong with it already.
   */
  void refuseUnsaid(String name, ErrorCode code, String rule) {
    if (errors.isEmpty() || !errors.anyAt(pointerTo(name))) {
      refuse(name, code, rule);
    }
  }

  /**
   * Reports that a field of the object that has just been read breaks a rule. The rule must not
   * repeat what the document says.
   */
  void refuse(String name, ErrorCode code, String rule) {
    errors.add(pointerTo(name), code, rule);
  }

  /** A value made of a field of the object that has just been read; null when it is wrong. */
  <T> @Nullable T made(String name, Supplier<T> make) {
    try {
      return make.get();
    } catch (InvalidValueException invalid) {
      errors.add(pointerTo(name), invalid);
      return null;
    }
  }

  /** The same; broken rules of a field with which something is wrong already are passed over. */
  <T> @Nullable T madeAt(String name, Supplier<T> make) {
    try {
      return make.get();
    } catch (InvalidValueException invalid) {
      invalid
          .violations()
          .forEach(violation -> refuseUnsaid(name, violation.code(), violation.rule()));
      return null;
    }
  }

  /** The value of a document that is sound so far; its broken rules are those of the whole. */
  <T> @Nullable T whole(Supplier<T> value) {
    if (!errors.isEmpty()) {
      return null;
    }
    try {
      return value.get();
    } catch (InvalidValueException invalid) {
      errors.add("", invalid);
      return null;
    }
  }

  /**
   * A value whose broken rules are reported at the fields that they name.
   *
   * @param restsOn rules, by field, that mean nothing once one of these places is faulty
   */
  <T> @Nullable T build(Supplier<T> value, ImmutableSetMultimap<String, String> restsOn) {
    return build(
        value,
        violation -> restsOn.get(violation.field()).stream().anyMatch(errors::anyAt),
        violation -> toField(violation.field()));
  }

  /**
   * The same.
   *
   * @param pointless the rules that mean nothing, because something else is wrong
   * @param place where a rule is reported
   */
  <T> @Nullable T build(
      Supplier<T> value, Predicate<Violation> pointless, Function<Violation, String> place) {
    try {
      return value.get();
    } catch (InvalidValueException invalid) {
      invalid.violations().stream()
          .filter(violation -> !pointless.test(violation))
          .forEach(each -> errors.add(place.apply(each), each.code(), each.rule()));
      return null;
    }
  }

  /** Whether something is wrong at this place or below it. */
  boolean anyAt(String pointer) {
    return errors.anyAt(pointer);
  }

  /** The agency whose counties and local time the document has. */
  Agency agency() {
    return agency;
  }

  Moments moments() {
    return moments;
  }

  /** The values from where the reader is. */
  DocumentValues values() {
    return values;
  }

  /** The pointer to a field that the domain calls by its dotted path. */
  private static String toField(String dotted) {
    return "/" + dotted.replace('.', '/');
  }

  private String pointerTo(String name) {
    return values.pointer() + "/" + name;
  }

  /** The line and the column, and nothing that the document says there. */
  static String where(@Nullable JsonLocation at) {
    return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
