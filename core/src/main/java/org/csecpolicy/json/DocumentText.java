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

  /** In UTF-8, for those who write many. */
  static byte[] oneLine(JsonNode document) {
    try {
      return ONE_LINE.writeValueAsBytes(document);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }

  static String indented(JsonNode document) {
    try {
      return INDENTED.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }
}
