package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.csecpolicy.policy.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is read, as strictly as {@link PolicyJson} reads a referral and within the
 * same bounds: for this module and those that are built on it. What may be in the document is said
 * by a {@link DocumentPart}. Reading goes on after an error, so that all of them are reported at
 * once; what is not JSON at all is refused by line and column alone.
 */
public final class DocumentReader {
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

  private final DocumentErrors errors = new DocumentErrors();
  private final DocumentValues values;

  private DocumentReader(JsonParser parser) {
    this.values = new DocumentValues(parser, errors);
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
    if (!values.start()) {
      throw InvalidDocumentException.of("", "a JSON object: the document is empty");
    }
    Optional<B> into = values.isObject() ? Optional.of(part.read(this)) : Optional.empty();
    if (!values.isAtEnd()) {
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
          .forEach(violation -> errors.add(toField(violation.field()), violation.rule()));
      return Optional.empty();
    }
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
