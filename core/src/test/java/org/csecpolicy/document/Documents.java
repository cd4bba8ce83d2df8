package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;

/** Documents for tests, and the schemas. */
final class Documents {
  static final ObjectMapper MAPPER = new ObjectMapper();
  static final String CALLED = "\"calledAt\":\"2026-11-20T14:17:00-08:00\"";
  static final String CSEC = "\"categories\":{\"csec\":\"possible\"}";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema REFERRAL =
      REGISTRY.getSchema(PolicyJson.referralSchema(), InputFormat.JSON);
  private static final Schema DECISION =
      REGISTRY.getSchema(PolicyJson.decisionSchema(), InputFormat.JSON);
  private static final Schema REFERENCE =
      REGISTRY.getSchema(PolicyJson.referenceSchema(), InputFormat.JSON);

  private static final Schema SCREENING =
      REGISTRY.getSchema(PolicyJson.screeningSchema(), InputFormat.JSON);
  private static final Schema RECORD_CHECK =
      REGISTRY.getSchema(PolicyJson.recordCheckSchema(), InputFormat.JSON);
  private static final Schema COMPARISON =
      REGISTRY.getSchema(PolicyJson.screeningComparisonSchema(), InputFormat.JSON);

  private static final Schema FINDINGS =
      REGISTRY.getSchema(PolicyJson.findingsSchema(), InputFormat.JSON);
  private static final Schema BRIEF_FINDINGS =
      REGISTRY.getSchema(PolicyJson.briefFindingsSchema(), InputFormat.JSON);
  private static final Schema DIFFERENCE =
      REGISTRY.getSchema(PolicyJson.differenceSchema(), InputFormat.JSON);
  private static final Schema READINGS =
      REGISTRY.getSchema(PolicyJson.readingsSchema(), InputFormat.JSON);
  private static final Schema WHY_NOT =
      REGISTRY.getSchema(PolicyJson.whyNotSchema(), InputFormat.JSON);

  private Documents() {}

  /** A referral document with every field. */
  static ObjectNode full() {
    try (InputStream in = Documents.class.getResourceAsStream("full-referral.json")) {
      return (ObjectNode) MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The least referral document, with these fields more. */
  static String with(String... fields) {
    return "{" + String.join(",", CALLED, CSEC, String.join(",", fields)) + "}";
  }

  /** The full document with another value, or none, at one place. */
  static String fullWith(String pointer, String value) {
    ObjectNode document = full();
    JsonPointer at = JsonPointer.compile(pointer);
    ObjectNode parent = (ObjectNode) document.at(at.head());
    String field = at.last().getMatchingProperty();
    if (value.isEmpty()) {
      parent.remove(field);
    } else {
      parent.set(field, tree(value));
    }
    return document.toString();
  }

  /** What is written of a part of a document, read again. */
  static <T> JsonNode written(ValueType<T> type, T value) {
    return tree(line(type, value));
  }

  /** A part of a document in one line. */
  static <T> String line(ValueType<T> type, T value) {
    return new String(
        DocumentWriter.oneLine(type, value, LosAngeles.agency()), StandardCharsets.UTF_8);
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> referralSchemaErrors(String json) {
    return errors(REFERRAL, json);
  }

  static List<String> decisionSchemaErrors(String json) {
    return errors(DECISION, json);
  }

  static List<String> referenceSchemaErrors(String json) {
    return errors(REFERENCE, json);
  }

  static List<String> screeningSchemaErrors(String json) {
    return errors(SCREENING, json);
  }

  static List<String> recordCheckSchemaErrors(String json) {
    return errors(RECORD_CHECK, json);
  }

  static List<String> comparisonSchemaErrors(String json) {
    return errors(COMPARISON, json);
  }

  static List<String> findingsSchemaErrors(String json) {
    return errors(FINDINGS, json);
  }

  static List<String> briefFindingsSchemaErrors(String json) {
    return errors(BRIEF_FINDINGS, json);
  }

  static List<String> differenceSchemaErrors(String json) {
    return errors(DIFFERENCE, json);
  }

  static List<String> readingsSchemaErrors(String json) {
    return errors(READINGS, json);
  }

  static List<String> whyNotSchemaErrors(String json) {
    return errors(WHY_NOT, json);
  }

  private static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
