package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A tree as text, the same on every platform. */
final class DocumentText {
  /** Of most lines that are written piece by piece. */
  private static final int ROOM = 1024;

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter ONE_LINE = JsonMapper.builder().build().writer();
  private static final ObjectWriter INDENTED =
      ONE_LINE.with(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(TWO_SPACES)
              .withArrayIndenter(TWO_SPACES));

  private DocumentText() {}

  /** What is written piece by piece. */
  interface Body {
    void writeTo(JsonGenerator out) throws IOException;
  }

  /** In UTF-8, for those who write many. */
  static byte[] oneLine(JsonNode document) {
    try {
      return ONE_LINE.writeValueAsBytes(document);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }

  /** A document that is written without a tree. */
  static byte[] oneLine(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
    try (JsonGenerator out = ONE_LINE.createGenerator(bytes)) {
      body.writeTo(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  static String indented(JsonNode document) {
    try {
      return INDENTED.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }
}
