package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas that ship with the library are written from the declarations of the documents: {@code
 * mvn -pl notifications -am test -Dtest=GeneratedSchemasTest -Dcsecpolicy.pages=write
 * -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class GeneratedSchemasTest {
  private static final Path SCHEMAS =
      Path.of(
          System.getProperty("basedir", "."), "src/main/resources/org/csecpolicy/notifications");

  static Stream<Arguments> schemas() {
    return Stream.of(
        arguments("message-details", MessageDetailsDocument.schema()),
        arguments("address-book", AddressBookDocument.schema()),
        arguments("messages", MessagesDocument.schema()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void aSchemaIsUpToDate(String name, String schema) throws IOException {
    Path page = SCHEMAS.resolve(name + ".schema.json");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, schema);
    }
    assertThat(schema).contains("\"$id\": \"urn:csecpolicy:" + name + ":");
    assertThat(Files.readString(page)).isEqualTo(schema);
  }
}
