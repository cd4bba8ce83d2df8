package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.RecyclerPool;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.jspecify.annotations.Nullable;

/** A document while it is written: where to, in whose names and offset, and what it has named. */
final class DocumentWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final RecyclerPool<BufferRecycler> BUFFERS = JsonRecyclerPools.defaultPool();
  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(TWO_SPACES)
          .withArrayIndenter(TWO_SPACES);

  /** Writes to a generator. */
  interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** An object into which nothing is written yet, in another one of the kind. */
  private record Begun(SerializedString name, @Nullable Begun outer) {}

  private final JsonGenerator json;
  private final Optional<Agency> agency;
  private final Footnotes footnotes = new Footnotes();

  private @Nullable Begun begun;

  private DocumentWriter(JsonGenerator json, Optional<Agency> agency) {
    this.json = json;
    this.agency = agency;
  }

  /** In one line of UTF-8, for those who write many. */
  static <T> byte[] oneLine(ValueType<T> type, T value, Agency agency) {
    return oneLine(type, value, Optional.of(agency));
  }

  /** The same of something that no agency says in its own way. */
  static <T> byte[] oneLine(ValueType<T> type, T value) {
    return oneLine(type, value, Optional.empty());
  }

  private static <T> byte[] oneLine(ValueType<T> type, T value, Optional<Agency> agency) {
    BufferRecycler buffers = BUFFERS.acquireAndLinkPooled();
    ByteArrayBuilder bytes = new ByteArrayBuilder(buffers);
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      type.write(value, new DocumentWriter(json, agency));
      json.flush();
      return bytes.getClearAndRelease();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    } finally {
      buffers.releaseToPool();
    }
  }

  /** On lines of their own, the same on every platform. */
  static <T> String indented(ValueType<T> type, T value, Agency agency) {
    return indented(json -> type.write(value, new DocumentWriter(json, Optional.of(agency))));
  }

  static String indented(Body body) {
    BufferRecycler buffers = BUFFERS.acquireAndLinkPooled();
    SegmentedStringWriter text = new SegmentedStringWriter(buffers);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(INDENTED.createInstance());
      body.writeTo(json);
      json.flush();
      return text.getAndClear();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    } finally {
      buffers.releaseToPool();
    }
  }

  /** Writes values to a text as they come. */
  static JsonGenerator generator(Writer text) throws IOException {
    return FACTORY.createGenerator(text);
  }

  /** Where to. What has been begun and not written yet is begun there first. */
  JsonGenerator json() throws IOException {
    if (begun != null) {
      start(begun);
      begun = null;
    }
    return json;
  }

  /** Begins an object that is left out unless something is written into it. */
  void begin(SerializedString name) {
    begun = new Begun(name, begun);
  }

  /** Ends the object that was begun last. */
  void end() throws IOException {
    if (begun == null) {
      json.writeEndObject();
    } else {
      begun = begun.outer;
    }
  }

  private void start(Begun object) throws IOException {
    if (object.outer != null) {
      start(object.outer);
    }
    json.writeFieldName(object.name);
    json.writeStartObject();
  }

  /** Whether on lines of their own. */
  boolean isIndented() {
    return json.getPrettyPrinter() != null;
  }

  Agency agency() {
    return agency.orElseThrow();
  }

  Moments moments() {
    return new Moments(agency().officeHours().zone());
  }

  Footnotes footnotes() {
    return footnotes;
  }
}
