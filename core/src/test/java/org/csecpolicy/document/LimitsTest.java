package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of a document by themselves; {@link BoundsTest} has whole documents. */
class LimitsTest {
  private static final StrictJson JSON = StrictJson.of(LosAngeles.agency());

  private static final ValueType<List<Integer>> NUMBER =
      ObjectType.<List<Integer>, List<Integer>>of("numbers", ArrayList::new, numbers -> numbers)
          .input(
              "n", new IntegerType<Integer>(0, 130, number -> number, number -> number), List::add)
          .build();

  private static final String TOO_LONG = "at most 1048576 bytes of UTF-8";

  /** Two letters of two bytes each are as long as a letter of four. */
  @Test
  void theLengthOfAStringIsThatOfItsBytes() {
    for (String unit : new String[] {"x", "é", "字", "🙂"}) {
      int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
      String longest = unit.repeat(PolicyJson.MAX_BYTES / bytes);
      assertThat(DocumentText.bounded(longest)).isSameAs(longest);
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> DocumentText.bounded(longest + unit))
          .withMessage(TOO_LONG);
    }
  }

  @Test
  void aByteOrderMarkIsSkippedOnce() {
    assertThat(DocumentText.bounded("\uFEFF{}")).isEqualTo("{}");
    assertThat(DocumentText.bounded("\uFEFF\uFEFF{}")).isEqualTo("\uFEFF{}");
  }

  @Test
  void theLengthOfBytesIsCountedBeforeTheyAreDecoded() {
    byte[] longest = "x".repeat(PolicyJson.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
    assertThat(DocumentText.decoded(longest)).hasSize(PolicyJson.MAX_BYTES);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentText.decoded(new byte[PolicyJson.MAX_BYTES + 1]))
        .withMessage(TOO_LONG);
  }

  /** It stands where something is not UTF-8, and may be meant. */
  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "x\uFFFD", "字"})
  void theReplacementCharacterItselfIsText(String text) {
    assertThat(DocumentText.decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void whatIsNotUtf8IsRefusedAtTheFirstByteToo() {
    for (byte[] wrong : new byte[][] {{(byte) 0xFF}, {'x', (byte) 0xC0}, {(byte) 0x80, 'x'}}) {
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> DocumentText.decoded(wrong))
          .withMessage("text in UTF-8");
    }
  }

  /** Values are passed over when they are of the wrong kind, and are looked into all the same. */
  @Test
  void thirtyTwoLevelsAreReadAndThirtyThreeAreNot() {
    assertThat(refused("[".repeat(32) + "]".repeat(32))).isEqualTo("an object in braces");
    assertThat(refused("[".repeat(32) + "1" + "]".repeat(32))).isEqualTo("an object in braces");
    for (String deep : new String[] {"[".repeat(33), "{\"a\":".repeat(33), "[".repeat(32) + "{"}) {
      assertThat(refused(deep)).isEqualTo("nested at most 32 deep");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "123456789, 123456789",
    "-12345678, -12345678",
    "9999999999, 2147483647",
    "123456789012345678901234567890, 2147483647",
    "15.00, 15",
    "-123456789.0, -123456789",
    "1e1, 10",
    "1234567890.0, 2147483647",
    "1e400, 2147483647"
  })
  void aNumberOfNineDigitsIsReadAndALongerOneIsTheGreatest(String number, int read) {
    List<Integer> numbers = JSON.read("{\"n\":" + number + "}", NUMBER);
    assertThat(numbers).containsExactly(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.01", "1.5", "15e-1", "true", "false", "null", "\"1\"", "[1]"})
  void whatIsNotAWholeNumberIsRefused(String other) {
    assertThat(refused("{\"n\":" + other + "}")).isEqualTo("/n: a whole number");
  }

  /** A number, a name and a text may each be as long as the document. */
  @Test
  void onlyTheDocumentHasALength() {
    int rest = PolicyJson.MAX_BYTES - 100;
    assertThat(refused("{\"n\":" + "9".repeat(rest) + ".5}")).isEqualTo("/n: a whole number");
    assertThat(refused("{\"n\":\"" + "x".repeat(rest) + "\"}")).isEqualTo("/n: a whole number");
    assertThat(refused("{\"" + "x".repeat(rest) + "\":1}"))
        .isEqualTo("holds an unknown field at line 1, column 2");
  }

  @Test
  void aRepeatedFieldIsReportedWhereItIsAndTheFirstIsKept() {
    List<Integer> numbers = new ArrayList<>();
    ValueType<List<Integer>> list =
        ObjectType.<List<Integer>, List<Integer>>of("numbers", () -> numbers, all -> all)
            .input("a", ListType.of(NUMBER), (all, lists) -> lists.forEach(all::addAll))
            .build();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                JSON.read(
                    "{\"a\":[{\"n\":1,\"n\":2},{\"n\":3,\"n\":[4]}],\"c d\":1,\"c d\":2,\"a\":[{\"n\":5}]}",
                    list))
        .withMessage(
            "/a/0/n: given only once; /a/1/n: given only once;"
                + " holds an unknown field at line 1, column 38;"
                + " holds an unknown field at line 1, column 46; /a: given only once");
    assertThat(numbers).containsExactly(1, 3);
  }

  @Test
  void nothingIsNoDocumentAndNothingFollowsOne() {
    assertThat(refused(" ")).isEqualTo("a JSON object: the document is empty");
    assertThat(refused("{\"n\":true} 1")).isEqualTo("one JSON object and nothing after it");
    assertThat(refused("1 1")).isEqualTo("one JSON object and nothing after it");
  }

  @Test
  void whatIsNotJsonIsRefusedByLineAndColumnAndNothingElseIsSaid() {
    assertThat(refused("{\n  \"n\": ?\n}")).isEqualTo("not JSON at line 2, column 8");
    assertThat(refused("{\"n\": \"x\",\n  \"x\": ?\n}")).isEqualTo("not JSON at line 2, column 8");
  }

  private static String refused(String json) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> JSON.read(json, NUMBER))
        .getMessage();
  }
}
