package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of a document by themselves; {@link BoundsTest} has whole documents. */
class LimitsTest {
  private static final String TOO_LONG = "at most 1048576 bytes of UTF-8";

  /** Two letters of two bytes each are as long as a letter of four. */
  @Test
  void theLengthOfAStringIsThatOfItsBytes() {
    for (String unit : new String[] {"x", "é", "字", "🙂"}) {
      int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
      String longest = unit.repeat(PolicyJson.MAX_BYTES / bytes);
      assertThat(PolicyJson.bounded(longest)).isSameAs(longest);
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> PolicyJson.bounded(longest + unit))
          .withMessage(TOO_LONG);
    }
  }

  @Test
  void aByteOrderMarkIsSkippedOnce() {
    assertThat(PolicyJson.bounded("\uFEFF{}")).isEqualTo("{}");
    assertThat(PolicyJson.bounded("\uFEFF\uFEFF{}")).isEqualTo("\uFEFF{}");
  }

  @Test
  void theLengthOfBytesIsCountedBeforeTheyAreDecoded() {
    byte[] longest = "x".repeat(PolicyJson.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
    assertThat(PolicyJson.decoded(longest)).hasSize(PolicyJson.MAX_BYTES);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> PolicyJson.decoded(new byte[PolicyJson.MAX_BYTES + 1]))
        .withMessage(TOO_LONG);
  }

  /** It stands where something is not UTF-8, and may be meant. */
  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "x\uFFFD", "字"})
  void theReplacementCharacterItselfIsText(String text) {
    assertThat(PolicyJson.decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void whatIsNotUtf8IsRefusedAtTheFirstByteToo() {
    for (byte[] wrong : new byte[][] {{(byte) 0xFF}, {'x', (byte) 0xC0}, {(byte) 0x80, 'x'}}) {
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> PolicyJson.decoded(wrong))
          .withMessage("text in UTF-8");
    }
  }

  @Test
  void thirtyTwoLevelsAreParsedAndThirtyThreeAreNot() {
    assertThat(DocumentParser.parse("[".repeat(32) + "]".repeat(32), new DocumentErrors()))
        .isNotNull();
    assertThat(DocumentParser.parse("[".repeat(32) + "1" + "]".repeat(32), new DocumentErrors()))
        .isNotNull();
    for (String deep : new String[] {"[".repeat(33), "{\"a\":".repeat(33), "[".repeat(32) + "{"}) {
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> DocumentParser.parse(deep, new DocumentErrors()))
          .withMessage("nested at most 32 deep");
    }
  }

  @Test
  void aNumberOfNineDigitsIsReadAndALongerOneIsTheGreatest() {
    assertThat(parsed("123456789")).isEqualTo(123456789);
    assertThat(parsed("-12345678")).isEqualTo(-12345678);
    assertThat(parsed("9999999999")).isEqualTo(Integer.MAX_VALUE);
    assertThat(parsed("123456789012345678901234567890")).isEqualTo(Integer.MAX_VALUE);
    assertThat(parsed("15.00")).isEqualTo(15);
    assertThat(parsed("15.01")).isEqualTo(ParsedObject.Other.NUMBER);
    assertThat(parsed("1234567890.0")).isEqualTo(ParsedObject.Other.NUMBER);
    assertThat(parsed("true")).isEqualTo(ParsedObject.Other.BOOLEAN);
    assertThat(parsed("null")).isEqualTo(ParsedObject.Other.NULL);
  }

  @Test
  void aRepeatedFieldIsReportedWhereItIsAndTheFirstIsKept() {
    DocumentErrors errors = new DocumentErrors();
    ParsedObject root =
        (ParsedObject)
            DocumentParser.parse(
                "{\"a\":[{\"b\":1,\"b\":2}],\"c d\":1,\"c d\":2,\"e\":3,\"e\":4}", errors);

    assertThat(errors.refusal())
        .hasMessage(
            "/a/0/b: given only once; an unknown field is given twice; /e: given only once");
    assertThat(root.take("e")).isEqualTo(3);
  }

  @Test
  void whatIsNotJsonIsRefusedByLineAndColumn() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> parsed("{\n  \"a\": ?\n}"))
        .withMessage("not JSON at line 2, column 8");
  }

  private static Object parsed(String json) {
    return DocumentParser.parse(json, new DocumentErrors());
  }
}
