package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.RedFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anybody asks what it means, of a referral and of a screening record. */
class BoundsTest {
  private static final String START = "{" + Documents.CALLED + "," + Documents.CSEC;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"calledAt\":}",
        "{\"calledAt\":\"CANARY}",
        "{calledAt:1}",
        "{'calledAt':1}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{} // CANARY",
        "/* CANARY */ {}",
        "{\"a\":\"line\nbreak\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":CANARY}",
        "{} CANARY",
        "CANARY"
      })
  void whatIsNotJsonIsRefusedByLineAndColumn(String json) {
    assertThat(ReferralDocumentTest.errorsOf(json))
        .hasSize(1)
        .allMatch(error -> error.matches(": not JSON at line \\d+, column \\d+"));
  }

  @Test
  void theLineAndColumnAreWhereItStops() {
    assertThat(ReferralDocumentTest.errorsOf("{\n  \"calledAt\": ?\n}"))
        .containsExactly(": not JSON at line 2, column 15");
  }

  /** Whoever checks a document by its schema goes by the same rules, and counts the same. */
  @Test
  void theSchemaPrintsTheRulesOfTexts() throws IOException {
    JsonNode types = new ObjectMapper().readTree(PolicyJson.referralSchema()).get("$defs");
    for (String type : new String[] {"lineIfAny", "noteIfAny", "narrativeIfAny"}) {
      assertThat(types.at("/" + type + "/pattern").textValue())
          .isEqualTo(OneLine.blankPattern() + "|" + OneLine.pattern());
    }
    assertThat(types.at("/lineIfAny/maxLength").intValue()).isEqualTo(OneLine.MAX_LENGTH);
    assertThat(types.at("/narrativeIfAny/maxLength").intValue()).isEqualTo(Narrative.MAX_LENGTH);
  }

  /** What a program goes by; the words beside it are for people. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_JSON          | {",
        "EMPTY_DOCUMENT    | ' '",
        "TRAILING_CONTENT  | {'calledAt':'2026-03-03T10:00'} 1",
        "REQUIRED          | {}",
        "REPEATED          | {'calledAt':'2026-03-03T10:00','home':'parent','home':'parent'}",
        "UNKNOWN_FIELD     | {'calledAt':'2026-03-03T10:00','canary':1}",
        "REPLACED_FIELD    | {'calledAt':'2026-03-03T10:00','custody':{'refusedByJuvenileHall':1}}",
        "WRONG_TYPE        | {'calledAt':'2026-03-03T10:00','child':1}",
        "WRONG_TYPE        | {'calledAt':'2026-03-03T10:00','child':{'statedAge':1.5}}",
        "OUT_OF_RANGE      | {'calledAt':'2026-03-03T10:00','child':{'statedAge':1e3}}",
        "OUT_OF_RANGE      | {'calledAt':'1826-03-03T10:00'}",
        "FORMAT            | {'calledAt':'today'}",
        "NOT_ONE_OF        | {'calledAt':'2026-03-03T10:00','home':'canary'}",
        "CONFLICT          | {'calledAt':'2026-03-03T10:00','child':{'dateOfBirth':'2026-03-05'}}",
        "TOO_LONG          | {'calledAt':'2026-03-03T10:00','child':{'name':'%s'}}",
        "CHARACTERS        | {'calledAt':'2026-03-03T10:00','child':{'name':'canary\\u202E'}}",
        "CHARACTERS        | {'calledAt':'2026-03-03T10:00','information':{'summary':'\\u0000'}}"
      })
  void everyErrorHasItsCode(ErrorCode code, String json) {
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () ->
                ReferralDocumentTest.JSON.readReferral(
                    json.replace('\'', '"').formatted(" ".repeat(501))));
    assertThat(invalid.errors()).map(DocumentError::code).containsExactly(code);
    assertThat(invalid).hasMessageNotContaining("canary");
  }

  @Test
  void soHasARefusalOfTheWholeDocument() {
    assertThat(codeOf("x".repeat(PolicyJson.MAX_BYTES + 1).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(codeOf("[".repeat(40).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ErrorCode.TOO_DEEP);
    assertThat(codeOf(new byte[] {'{', (byte) 0xFF, '}'})).isEqualTo(ErrorCode.NOT_UTF_8);
  }

  private static ErrorCode codeOf(byte[] document) {
    return catchThrowableOfType(
            InvalidDocumentException.class, () -> ReferralDocumentTest.JSON.readReferral(document))
        .errors()
        .get(0)
        .code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "\uFEFF"})
  void anEmptyDocumentIsRefused(String json) {
    assertThat(ReferralDocumentTest.errorsOf(json))
        .containsExactly(": a JSON object: the document is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", " {}", "\n1", " null", "\"CANARY\""})
  void nothingFollowsTheObject(String rest) {
    assertThat(ReferralDocumentTest.errorsOf(START + "}" + rest))
        .containsExactly(": one JSON object and nothing after it");
  }

  @Test
  void oneMebibyteIsReadAndOneByteMoreIsNot() {
    String json = START + ",\"information\":{\"summary\":\"é";
    int rest = PolicyJson.MAX_BYTES - json.getBytes(StandardCharsets.UTF_8).length - 3;
    String longest = json + "\"}" + " ".repeat(rest) + "}";
    assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(1024 * 1024);
    assertThat(ReferralDocumentTest.JSON.readReferral(longest).information().summary()).isPresent();
    assertThat(ReferralDocumentTest.errorsOf(longest + " "))
        .containsExactly(": at most 1048576 bytes of UTF-8");
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () ->
                ReferralDocumentTest.JSON.readReferral(
                    (longest + " ").getBytes(StandardCharsets.UTF_8)));
    assertThat(invalid).hasMessage("at most 1048576 bytes of UTF-8");
  }

  @Test
  void theLongestReferralIsReadAgain() {
    ObjectNode longest = Documents.full();
    String line = "\uD842\uDFB7".repeat(OneLine.MAX_LENGTH);
    longest.withObject("/child").put("name", line);
    longest.withObject("/information").put("stagingArea", line).put("homeAddress", line);
    longest.withObject("/information").put("summary", "\uD842\uDFB7".repeat(Narrative.MAX_LENGTH));
    ArrayNode perpetrators = longest.withObject("/information").putArray("perpetrators");
    for (int i = 0; i < CaseInformation.MAX_PERPETRATORS; i++) {
      perpetrators.add(line);
    }
    String note = "\uD842\uDFB7".repeat(Narrative.MAX_NOTE_LENGTH);
    longest.withObject("/elsewhere").put("cpsStatus", note);
    for (RedFlag flag : RedFlag.values()) {
      longest.withObject("/redFlagNotes").put(Words.word(flag), note);
    }
    Referral referral = ReferralDocumentTest.JSON.readReferral(longest.toString());
    String written = ReferralDocumentTest.JSON.writeReferral(referral);
    assertThat(written.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(PolicyJson.MAX_BYTES);
    assertThat(ReferralDocumentTest.JSON.readReferral(written)).isEqualTo(referral);
  }

  @Test
  void oneMoreThanTheLongestIsRefusedWhereItStands() {
    ObjectNode longer = Documents.full();
    String note = "\u5B57".repeat(Narrative.MAX_NOTE_LENGTH + 1);
    longer.withObject("/elsewhere").put("cpsStatus", note);
    longer.withObject("/redFlagNotes").put("runs-away", note);
    longer
        .withObject("/information")
        .putArray("perpetrators")
        .add("Ace")
        .add("x".repeat(OneLine.MAX_LENGTH + 1));
    assertThat(ReferralDocumentTest.errorsOf(longer.toString()))
        .containsExactlyInAnyOrder(
            "/elsewhere/cpsStatus: at most 2000 characters",
            "/redFlagNotes/runs-away: at most 2000 characters",
            "/information/perpetrators/1: at most 500 characters");

    ObjectNode more = Documents.full();
    ArrayNode perpetrators = more.withObject("/information").putArray("perpetrators");
    for (int i = 0; i <= CaseInformation.MAX_PERPETRATORS; i++) {
      perpetrators.add("Ace");
    }
    assertThat(ReferralDocumentTest.errorsOf(more.toString()))
        .containsExactly("/information/perpetrators: at most 100");
    assertThat(Documents.referralSchemaErrors(more.toString())).isNotEmpty();
  }

  @Test
  void thirtyTwoLevelsAreReadAndThirtyThreeAreNot() {
    assertThat(ReferralDocumentTest.errorsOf(nested(32)))
        .hasSize(1)
        .allMatch(error -> error.startsWith(": holds an unknown field at line 1, column "));
    assertThat(ReferralDocumentTest.errorsOf(nested(33)))
        .containsExactly(": nested at most 32 deep");
    assertThat(ReferralDocumentTest.errorsOf("[".repeat(500_000)))
        .containsExactly(": nested at most 32 deep");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC0, 0xFF, 0xED})
  void whatIsNotUtf8IsRefused(int octet) {
    byte[] bytes = (START + ",\"homeOffice\":\"?\"}").getBytes(StandardCharsets.ISO_8859_1);
    bytes[bytes.length - 3] = (byte) octet;
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> ReferralDocumentTest.JSON.readReferral(bytes));
    assertThat(invalid).hasMessage("text in UTF-8");
  }

  @Test
  void otherEncodingsAreRefused() {
    byte[] utf16 = (START + "}").getBytes(StandardCharsets.UTF_16);
    assertThat(
            catchThrowableOfType(
                InvalidDocumentException.class,
                () -> ReferralDocumentTest.JSON.readReferral(utf16)))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e-999999999",
        "1e99999999999",
        "1.55e1",
        "123456789012345678901234567890"
      })
  void aMonstrousNumberCostsNothing(String number) {
    assertThat(ReferralDocumentTest.errorsOf(START + ",\"child\":{\"statedAge\":" + number + "}}"))
        .hasSize(1);
  }

  @Test
  void theErrorsOfAHostileDocumentAreBounded() {
    StringBuilder json = new StringBuilder(START);
    for (int i = 0; i < 50_000; i++) {
      json.append(",\"f").append(i).append("\":0");
    }
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> ReferralDocumentTest.JSON.readReferral(json.append('}').toString()));
    assertThat(invalid.errors()).hasSize(1001);
    assertThat(invalid.errors().get(1000).rule()).contains("more than 1000 errors");
    assertThat(invalid.getMessage()).endsWith("and 981 more").hasSizeLessThan(2000);
  }

  @Test
  void aScreeningRecordHasTheSameBounds() {
    String tooLong = "{\"screener\":\"" + "x".repeat(PolicyJson.MAX_BYTES) + "\"}";
    assertThat(ofRecord(tooLong)).isEqualTo("at most 1048576 bytes of UTF-8");
    assertThat(ofRecord(nested(33))).isEqualTo("nested at most 32 deep");
    assertThat(ofRecord("[".repeat(500_000))).isEqualTo("nested at most 32 deep");
    assertThat(ofRecord(nested(32))).contains("holds an unknown field at line 1, column ");
    assertThat(ofRecord("{} {}")).isEqualTo("one JSON object and nothing after it");
    assertThat(
            catchThrowableOfType(
                InvalidDocumentException.class,
                () -> ReferralDocumentTest.JSON.readScreeningRecord(new byte[] {'{', -1, '}'})))
        .hasMessage("text in UTF-8");
  }

  /** Documents of the greatest length, each made to cost a reader as much as it can. */
  static Stream<Arguments> costlyDocuments() {
    String colliding =
        IntStream.range(0, 20_000)
            .mapToObj(each -> "\"" + colliding(each) + "\":0")
            .collect(Collectors.joining(","));
    return Stream.of(
        arguments("empty lists", filled(START + ",\"x\":[", "[],", "0]}")),
        arguments("empty objects", filled(START + ",\"x\":[", "{},", "0]}")),
        arguments("small numbers", filled(START + ",\"x\":[", "11,", "0]}")),
        arguments("small fractions", filled(START + ",\"x\":[", "1.1,", "0]}")),
        arguments("long numbers", filled(START + ",\"x\":[", "9".repeat(999) + ",", "0]}")),
        arguments("short texts", filled(START + ",\"x\":[", "\"a\",", "0]}")),
        arguments("objects of one field", filled(START + ",\"x\":[", "{\"a\":0},", "0]}")),
        arguments("wrong words", filled(START + ",\"redFlags\":[", "1,", "0]}")),
        arguments("repeated words", filled(START + ",\"redFlags\":[", "\"runs-away\",", "0]}")),
        arguments("repeated fields", filled(START + ",", "\"a\":0,", "\"a\":0}")),
        arguments("one long text", filled(START + ",\"homeOffice\":\"", "x", "\"}")),
        arguments("a text of escapes", filled(START + ",\"homeOffice\":\"", "\\u0041", "\"}")),
        arguments("fields of one hash", START + "," + colliding + "}"));
  }

  /** In a heap of 64 MiB too, and in time that grows with the length alone. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("costlyDocuments")
  void aDocumentMadeToCostIsRefusedInAFewWords(String what, String json) {
    assertThat(json.length()).isLessThanOrEqualTo(PolicyJson.MAX_BYTES);
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> ReferralDocumentTest.JSON.readReferral(json));
    assertThat(invalid.errors()).hasSizeBetween(1, 1001);
    assertThat(invalid.getMessage()).hasSizeLessThan(2000);
    assertThat(ofRecord(json)).hasSizeLessThan(2000);
  }

  private static String filled(String start, String part, String end) {
    int times = (PolicyJson.MAX_BYTES - start.length() - end.length()) / part.length();
    return start + part.repeat(times) + end;
  }

  /** Different names that String.hashCode cannot tell apart: "Aa" and "BB" have the same. */
  private static String colliding(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 15; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  private static String ofRecord(String json) {
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> ReferralDocumentTest.JSON.readScreeningRecord(json));
    assertThat(invalid).as("accepted").isNotNull();
    return invalid.getMessage();
  }

  private static String nested(int depth) {
    return START + ",\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
  }
}
