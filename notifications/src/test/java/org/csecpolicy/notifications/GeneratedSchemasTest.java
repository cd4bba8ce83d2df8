package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.document.DocumentSchema;
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
    Map<String, String> descriptions = new HashMap<>();
    add(descriptions, HotlineDecision.class);
    add(descriptions, MessageJson.class);
    return Stream.of(MessageDetailsDocument.TYPE, AddressBookDocument.TYPE, MessagesDocument.TYPE)
        .map(type -> arguments(DocumentSchema.of(type, descriptions)));
  }

  private static void add(Map<String, String> all, Class<?> beside) {
    Properties descriptions = new Properties();
    try (InputStream in = beside.getResourceAsStream("descriptions.properties")) {
      descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    all.putAll(Maps.fromProperties(descriptions));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void aSchemaIsUpToDate(String schema) throws IOException {
    Matcher name = Pattern.compile("urn:csecpolicy:([a-z-]+):").matcher(schema);
    assertThat(name.find()).isTrue();
    Path page = SCHEMAS.resolve(name.group(1) + ".schema.json");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, schema);
    }
    assertThat(Files.readString(page)).isEqualTo(schema);
  }
}
