package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anybody asks what it means. */
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
  void thirtyTwoLevelsAreReadAndThirtyThreeAreNot() {
    assertThat(ReferralDocumentTest.errorsOf(nested(32)))
        .containsExactly("/x: not a field of this document");
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
        "1.5e1",
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

  private static String nested(int depth) {
    return START + ",\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
  }
}
