package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three schemas say what the code reads and writes. */
class MessageSchemaTest {
  private static final MessageJson JSON = MessageJson.of(LosAngeles.agency());

  @ParameterizedTest
  @EnumSource
  void everyMessageIsWrittenAsTheSchemaSays(Situation situation) {
    String document = JSON.writeAll(situation.messages(Situation.texts()));

    assertThat(errors(MessageJson.messagesSchema(), document)).isEmpty();
  }

  @Test
  void theWordsOfTheSchemaAreThoseOfTheEnumerations() throws IOException {
    JsonNode properties =
        new ObjectMapper().readTree(MessageJson.messagesSchema()).at("/$defs/message/properties");

    assertThat(words(properties.at("/kind/enum"))).isEqualTo(words(MessageKind.values()));
    assertThat(words(properties.at("/sender/enum"))).isEqualTo(words(Actor.values()));
    assertThat(words(properties.at("/channel/enum"))).isEqualTo(words(Channel.values()));
  }

  @Test
  void whatTheReaderAcceptsTheSchemasAccept() {
    String details = "{\"referralNumber\": \"1\", \"narrative\": \"Two\\nlines.\"}";
    JSON.readDetails(details);
    assertThat(errors(MessageJson.detailsSchema(), details)).isEmpty();

    String book =
        "{\"sender\": \"desk@agency.example\", \"recipients\": [{\"role\":"
            + " \"regional-office\", \"name\": \"North\", \"faxNumber\": \"(555) 555-0101\","
            + " \"emails\": [\"north@agency.example\", \"night@agency.example\"]}]}";
    JSON.readAddressBook(book);
    assertThat(errors(MessageJson.addressBookSchema(), book)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"number\": \"1\"}", "{\"sentBy\": 1}", "{\"sentBy\": \"a\\u0007\"}", "[]"})
  void faultyDetailsAreRefusedByTheSchema(String details) {
    assertThat(errors(MessageJson.detailsSchema(), details)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"sender\": \"desk\"}",
        "{\"sender\": \"a@b.example\", \"recipients\": [{}]}",
        "{\"sender\": \"a@b.example\", \"recipients\": [{\"role\": \"everybody\"}]}",
        "{\"sender\": \"a@b.example\", \"recipients\": [{\"role\": \"regional-office\"}]}",
        "{\"sender\": \"a@b.example\", \"recipients\": [{\"role\": \"management\", \"name\": \"x\"}]}",
        "{\"sender\": \"a@b.example, c@d.example\"}"
      })
  void faultyAddressBooksAreRefusedByTheSchema(String book) {
    assertThat(errors(MessageJson.addressBookSchema(), book)).isNotEmpty();
  }

  private static List<String> errors(String schema, String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(document, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static List<String> words(JsonNode words) {
    List<String> all = new java.util.ArrayList<>();
    words.forEach(word -> all.add(word.textValue()));
    return all;
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
