package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** A tree as text, the same on every platform. */
final class DocumentText {
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

  static String indented(JsonNode document) {
    return write(INDENTED, document);
  }

  static String oneLine(JsonNode document) {
    return write(ONE_LINE, document);
  }

  private static String write(ObjectWriter writer, JsonNode document) {
    try {
      return writer.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }
}
