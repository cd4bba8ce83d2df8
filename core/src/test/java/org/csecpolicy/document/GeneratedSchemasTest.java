package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.pages.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that ship with the library are written from the declarations of the documents and the
 * descriptions of their fields, in the manner of the {@linkplain org.csecpolicy.pages pages}:
 * {@code mvn -pl core test -Dtest=GeneratedSchemasTest -Dcsecpolicy.pages=write} writes them anew.
 */
class GeneratedSchemasTest {
  private static final Map<String, String> DESCRIPTIONS = Descriptions.ALL;

  static Stream<Arguments> schemas() {
    return Stream.concat(
        Stream.of(
                ReferralDocument.TYPE,
                CallDocument.TYPE,
                CallDecisionDocument.TYPE,
                ScreeningDocument.TYPE,
                ScreeningRecordDocument.TYPE,
                RecordCheckDocument.TYPE,
                ComparisonDocument.TYPE,
                ReferenceDocument.TYPE,
                FindingsDocument.TYPE,
                BriefFindings.TYPE,
                DifferenceDocument.TYPE,
                WhyNotDocument.TYPE)
            .map(type -> arguments(type.document(), DocumentSchema.of(type, DESCRIPTIONS))),
        Stream.of(
            arguments(
                "decision",
                DocumentSchema.of(
                    "kind",
                    DecisionDocument.RESPONSE_PLAN,
                    DecisionDocument.OUTSIDE_PROTOCOL,
                    DESCRIPTIONS)),
            arguments(
                "readings",
                DocumentSchema.of(
                    "kind", ReadingsDocument.EFFECTS, ReadingsDocument.SURVEY, DESCRIPTIONS))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void aSchemaIsUpToDate(String name, String schema) throws IOException {
    assertThat(schema).contains("\"$id\": \"urn:csecpolicy:" + name + ":");
    Pages.upToDate("src/main/resources/org/csecpolicy/json/" + name + ".schema.json", schema);
  }

  /** By its name; a type that nobody uses any more is described by nobody. */
  @Test
  void everyDescriptionDescribesSomething() {
    Set<String> described = new HashSet<>();
    schemas()
        .map(schema -> Documents.tree((String) schema.get()[1]))
        .forEach(schema -> described.addAll(schema.findValuesAsText("description")));
    assertThat(described).containsAll(DESCRIPTIONS.values());
  }
}
