package org.csecpolicy.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;

/**
 * What stands in the place of a decision where a line was refused: the number of the line, the id
 * of the referral if the line could be read so far, and what is wrong with it.
 */
final class RefusedLine {
  /** More than anyone mends at once; keeps a stream of hostile lines from filling the memory. */
  static final int MOST_ERRORS = 100;

  private static final DocumentError MORE =
      DocumentError.of(
          "",
          ErrorCode.MORE_ERRORS,
          "more than " + MOST_ERRORS + " errors; the rest are not listed");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Names come from outside, and are not to fill tables that all lines share. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private RefusedLine() {}

  static byte[] of(long number, byte[] line, List<DocumentError> errors) {
    ByteArrayOutputStream refused = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(refused)) {
      out.writeStartObject();
      out.writeNumberField("line", number);
      Optional<String> id = idOf(line);
      if (id.isPresent()) {
        out.writeStringField("id", id.get());
      }
      out.writeArrayFieldStart("errors");
      for (DocumentError error : errors.subList(0, Math.min(errors.size(), MOST_ERRORS))) {
        write(error, out);
      }
      if (errors.size() > MOST_ERRORS) {
        write(MORE, out);
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return refused.toByteArray();
  }

  private static void write(DocumentError error, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("pointer", error.pointer());
    out.writeStringField("code", error.code().key());
    out.writeStringField("rule", error.rule());
    out.writeEndObject();
  }

  /** None unless the whole line is JSON: half of it says nothing for certain. */
  private static Optional<String> idOf(byte[] line) {
    if (line.length > PolicyJson.MAX_BYTES) {
      return Optional.empty();
    }
    try (JsonParser in = JSON.createParser(text(line))) {
      Optional<String> id = in.nextToken() == JsonToken.START_OBJECT ? idIn(in) : Optional.empty();
      return in.nextToken() == null ? id : Optional.empty();
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  /** Of a referral, or of a call, where it is shared by the children. */
  private static Optional<String> idIn(JsonParser in) throws IOException {
    Optional<String> id = Optional.empty();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      JsonToken value = in.nextToken();
      if (value == JsonToken.VALUE_STRING && name.equals("id")) {
        id = Optional.of(in.getText()).filter(said -> ID.matcher(said).matches());
      } else if (value == JsonToken.START_OBJECT && name.equals("shared")) {
        id = idIn(in);
      } else {
        in.skipChildren();
      }
    }
    return id;
  }

  private static String text(byte[] line) throws IOException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
