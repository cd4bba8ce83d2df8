package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.csecpolicy.directory.Agency;

/** A document while it is written: where to, in whose names and offset, and what it has named. */
final class DocumentWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
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

  private final JsonGenerator json;
  private final Optional<Agency> agency;
  private final Optional<Moments> moments;
  private final Footnotes footnotes;

  private DocumentWriter(JsonGenerator json, Optional<Agency> agency, Footnotes footnotes) {
    this.json = json;
    this.agency = agency;
    this.moments = agency.map(each -> new Moments(each.officeHours().zone()));
    this.footnotes = footnotes;
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
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      type.write(value, new DocumentWriter(json, agency, new Footnotes()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  /** On lines of their own, the same on every platform. */
  static <T> String indented(ValueType<T> type, T value, Agency agency) {
    return indented(
        json -> type.write(value, new DocumentWriter(json, Optional.of(agency), new Footnotes())));
  }

  static String indented(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(INDENTED.createInstance());
      body.writeTo(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }

  JsonGenerator json() {
    return json;
  }

  Agency agency() {
    return agency.orElseThrow();
  }

  Moments moments() {
    return moments.orElseThrow();
  }

  Footnotes footnotes() {
    return footnotes;
  }
}
