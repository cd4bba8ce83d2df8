package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.csecpolicy.pages.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that ship with the library are written from the declarations of the documents, in the
 * manner of the {@linkplain org.csecpolicy.pages pages}: {@code mvn -pl core test
 * -Dtest=GeneratedSchemasTest -Dcsecpolicy.pages=write} writes them anew.
 */
class GeneratedSchemasTest {
  static Stream<Arguments> schemas() {
    return Stream.of(
        arguments("referral", ReferralDocument.schema()),
        arguments("decision", DecisionDocument.schema()),
        arguments("screening", ScreeningDocument.schema()),
        arguments("screening-record", ScreeningRecordDocument.schema()),
        arguments("record-check", RecordCheckDocument.schema()),
        arguments("screening-comparison", ComparisonDocument.schema()),
        arguments("reference", ReferenceDocument.schema()),
        arguments("findings", FindingsDocument.schema()),
        arguments("difference", DifferenceDocument.schema()),
        arguments("readings", ReadingsDocument.schema()),
        arguments("why-not", WhyNotDocument.schema()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void aSchemaIsUpToDate(String name, String schema) throws IOException {
    assertThat(schema).contains("\"$id\": \"urn:csecpolicy:" + name + ":");
    Pages.upToDate("src/main/resources/org/csecpolicy/json/" + name + ".schema.json", schema);
  }
}
