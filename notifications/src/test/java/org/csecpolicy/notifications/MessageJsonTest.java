package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageJsonTest {
  private static final MessageJson JSON = MessageJson.of(LosAngeles.agency());

  @Test
  void detailsAreReadWhole() {
    assertThat(
            JSON.readDetails(
                """
                {"referralNumber": "0123-4567-8901-2345678",
                 "referralName": "Example, Maria",
                 "dcfsHistory": "One closed referral.",
                 "narrative": "Seen twice.\\nThe caller will call again.",
                 "supervisorsResponseTime": "within 5 days",
                 "sentBy": "S. Visor",
                 "callBack": "213-555-0100"}
                """))
        .isEqualTo(Situation.details(Situation.texts()));
    assertThat(JSON.readDetails("{}")).isEqualTo(MessageDetails.none());
    assertThat(JSON.readDetails("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(MessageDetails.none());
  }

  @Test
  void anAddressBookIsReadWhole() {
    String json =
        """
        {"sender": "hotline@dcfs.example",
         "recipients": [
           {"role": "alert-list", "emails": ["csec@dcfs.example", "night@dcfs.example"]},
           {"role": "after-hours-unit", "faxNumber": "213-555-0100", "emails": ["e@dcfs.example"]},
           {"role": "regional-office", "name": "North", "faxNumber": "213-555-0101"},
           {"role": "regional-office", "name": "South", "faxNumber": "213-555-0102"},
           {"role": "federal-report-unit"}]}
        """;
    AddressBook expected =
        AddressBook.builder()
            .sender("hotline@dcfs.example")
            .putEmails(
                Addressee.of(DistributionList.ALERT_LIST),
                "csec@dcfs.example",
                "night@dcfs.example")
            .putEmails(Addressee.of(Unit.AFTER_HOURS_UNIT), "e@dcfs.example")
            .putFaxNumber(Addressee.of(Unit.AFTER_HOURS_UNIT), "213-555-0100")
            .putFaxNumber(Addressee.of(Office.of("North")), "213-555-0101")
            .putFaxNumber(Addressee.of(Office.of("South")), "213-555-0102")
            .build();
    assertThat(JSON.readAddressBook(json)).isEqualTo(expected);
    assertThat(JSON.readAddressBook(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  /** They are typed too: a blank field costs no message. */
  @Test
  void detailsAreCleaned() {
    assertThat(
            JSON.readDetails(
                """
                {"referralNumber": " 0123\\t4567\\n", "sentBy": " ", "narrative": null,
                 "referralName": "", "callBack": "\\u202A213-555-0100\\u202C"}
                """))
        .isEqualTo(
            MessageDetails.builder().referralNumber("0123 4567").callBack("213-555-0100").build());
  }

  @Test
  void everythingWrongWithDetailsIsSaidAtOnce() {
    assertThat(
            errorsOf(
                () ->
                    JSON.readDetails(
                        """
                        {"referralNumber": "4711\\u001B", "referralNumber": "4711",
                         "referralName": 4711, "dcfsHistory": "4711\\u0000", "narrative": 4711,
                         "sentBy": "\\u202E", "callBack": {"a": "4711"}, "nickname": "4711",
                         "Canary 4711": 1}
                        """)))
        .containsExactly(
            "/referralNumber: without control characters, right-to-left overrides or parts of"
                + " characters; one is at line 1, column 5",
            "/referralNumber: given only once",
            "/referralName: a text in quotation marks",
            "/dcfsHistory: without control characters, right-to-left overrides or parts of"
                + " characters; one is at line 1, column 5",
            "/narrative: a text in quotation marks",
            "/sentBy: without control characters, right-to-left overrides or parts of"
                + " characters; one is at line 1, column 1",
            "/callBack: a text in quotation marks",
            ": holds an unknown field at line 3, column 49",
            ": holds an unknown field at line 4, column 2");
  }

  @Test
  void everythingWrongWithAnAddressBookIsSaidAtOnce() {
    assertThat(
            errorsOf(
                () ->
                    JSON.readAddressBook(
                        """
                        {"recipients": [
                           {"role": "alert-list", "emails": ["4711", "a@4711.example"]},
                           {"role": "alert-list", "emails": ["a@4711.example"]},
                           {"emails": ["4711@canary.example"], "faxNumber": "4711"},
                           {"role": "regional-office", "name": "4711\\u0000", "phone": "4711"},
                           "4711", [], {"role": "canary4711"}, {"role": "regional-office"},
                           {"role": "management", "name": "4711"}],
                         "from": "4711"}
                        """)))
        .containsExactly(
            "/recipients/0/emails/0: one e-mail address such as desk@agency.example, without a name"
                + " or anything else",
            "/recipients/1/role: each recipient only once",
            "/recipients/2/faxNumber: one fax number of 7 to 15 digits, with blanks, parentheses,"
                + " hyphens or a leading plus sign at most",
            "/recipients/2/role: required",
            "/recipients/3/name: without control characters, right-to-left overrides or parts of"
                + " characters; one is at line 1, column 5",
            "/recipients/3: holds an unknown field at line 5, column 54",
            "/recipients/4: an object in braces",
            "/recipients/5: an object in braces",
            "/recipients/6/role: one of regional-office, exploitation-unit, after-hours-unit,"
                + " alert-list, probation-alert-list, probation, federal-report-unit, management,"
                + " law-enforcement, law-enforcement-elsewhere, authority-elsewhere",
            "/recipients/7/name: given, for many have the role",
            "/recipients/8/name: none, for one has the role",
            ": holds an unknown field at line 8, column 2",
            "/sender: required");
    assertThat(errorsOf(() -> JSON.readAddressBook("{\"recipients\": {}, \"sender\": 1}")))
        .containsExactly("/recipients: a list in brackets", "/sender: a text in quotation marks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4711", "[]", "null", "{\"canary4711\"", "{} 4711", "{'sentBy': 'x'}", "{}{}"})
  void whatIsNotAnObjectIsRefused(String json) {
    assertThat(errorsOf(() -> JSON.readDetails(json))).hasSize(1);
    assertThat(errorsOf(() -> JSON.readAddressBook(json))).hasSize(1);
  }

  @Test
  void theBoundsAreThoseOfReferrals() {
    String huge = "{\"narrative\": \"" + "x".repeat(PolicyJson.MAX_BYTES) + "\"}";
    String deep = "[".repeat(PolicyJson.MAX_DEPTH) + "]".repeat(PolicyJson.MAX_DEPTH);
    for (String json : ImmutableList.of(huge, "{\"sentBy\": " + deep + "}")) {
      assertThat(errorsOf(() -> JSON.readDetails(json))).hasSize(1);
      assertThat(errorsOf(() -> JSON.readDetails(json.getBytes(StandardCharsets.UTF_8))))
          .hasSize(1);
      assertThat(errorsOf(() -> JSON.readAddressBook(json))).hasSize(1);
    }
    assertThat(errorsOf(() -> JSON.readDetails(new byte[] {'{', (byte) 0xFF, '}'})))
        .containsExactly(": text in UTF-8");
  }

  @Test
  void aMessageIsWrittenWhole() throws Exception {
    for (Situation situation : Situation.values()) {
      for (Message message : situation.messages(Situation.texts())) {
        JsonNode node = new ObjectMapper().readTree(JSON.write(message));
        assertThat(node.properties())
            .map(Map.Entry::getKey)
            .containsExactlyElementsOf(
                List.of(
                        "kind",
                        "label",
                        "sender",
                        "senderName",
                        "channel",
                        "recipients",
                        "whyNoRecipient",
                        "subject",
                        "body",
                        "due",
                        "clauses",
                        "missing")
                    .stream()
                    .filter(name -> !name.equals("due") || message.due().isPresent())
                    .filter(
                        name ->
                            !name.equals("whyNoRecipient") || message.whyNoRecipient().isPresent())
                    .toList());
        assertThat(node.get("kind").textValue().replace('-', '_').toUpperCase(Locale.ROOT))
            .isEqualTo(message.kind().name());
        assertThat(node.get("label").textValue()).isEqualTo(message.kind().label());
        assertThat(node.get("senderName").textValue()).isEqualTo(message.senderName());
        assertThat(node.get("subject").textValue()).isEqualTo(message.subject());
        assertThat(node.get("body").textValue()).isEqualTo(message.body());
        assertThat(ImmutableList.copyOf(node.get("recipients")))
            .map(to -> to.get("role").textValue() + to.path("name").asText())
            .isEqualTo(
                message.recipients().stream()
                    .map(to -> Wording.word(to.role()) + (to.isNamed() ? to.name() : ""))
                    .toList());
        assertThat(texts(node.get("missing"))).isEqualTo(message.missing());
        assertThat(texts(node.get("clauses")))
            .isEqualTo(message.clauses().stream().map(Clause::id).toList());
      }
    }
  }

  @Test
  void momentsHaveTheOffsetOfTheAgency() throws Exception {
    Message message =
        Message.builder()
            .from(Situation.AT_HOME_IN_HOURS.messages(Situation.texts()).get(0))
            .due(Instant.parse("2026-03-03T18:15:00Z"))
            .build();
    assertThat(new ObjectMapper().readTree(JSON.write(message)).get("due").textValue())
        .isEqualTo("2026-03-03T10:15:00-08:00");
  }

  @Test
  void messagesAreWrittenInTheirOrder() throws Exception {
    ImmutableList<Message> messages = Situation.FROM_ELSEWHERE.messages(Situation.texts());
    JsonNode all = new ObjectMapper().readTree(JSON.writeAll(messages));
    assertThat(all.properties()).hasSize(1);
    assertThat(all.get("messages")).hasSize(messages.size());
    for (int i = 0; i < messages.size(); i++) {
      assertThat(all.get("messages").get(i))
          .isEqualTo(new ObjectMapper().readTree(JSON.write(messages.get(i))));
    }
    assertThat(JSON.writeAll(ImmutableList.of())).isEqualTo("{\n  \"messages\": [ ]\n}");
  }

  private static List<String> texts(JsonNode list) {
    return ImmutableList.copyOf(list).stream().map(JsonNode::textValue).toList();
  }

  private static List<String> errorsOf(ThrowingCallable reading) {
    InvalidDocumentException invalid =
        catchThrowableOfType(InvalidDocumentException.class, reading);
    assertThat(invalid).as("accepted").isNotNull().hasNoCause().hasNoSuppressedExceptions();
    assertThat(invalid.toString()).doesNotContain("4711").doesNotContainIgnoringCase("canary");
    return invalid.errors().stream().map(error -> error.pointer() + ": " + error.rule()).toList();
  }

  @Test
  void pastedNarrativesAreCleaned() {
    MessageDetails details =
        JSON.readDetails(
            "{\"narrative\": \"Seen.\\u000BCall \\u202D213\\u202C\", \"dcfsHistory\": \"a\\u00ADb\"}");
    assertThat(details.narrative()).contains("Seen.\nCall 213");
    assertThat(details.dcfsHistory()).contains("ab");
    assertThat(MessageDetails.builder().narrative("Seen.\u2028Twice.").build().narrative())
        .contains("Seen.\nTwice.");
  }
}
