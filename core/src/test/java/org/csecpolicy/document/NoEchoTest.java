package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.csecpolicy.policy.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No error repeats what the document says: a log of errors is not a record about a child. */
class NoEchoTest {
  private static final String CANARY = "Canary 4711\u202E";

  /** Each value of the full document in turn, replaced by one that is wrong and recognizable. */
  static Stream<String> eachValueWrong() {
    List<String> pointers = new ArrayList<>();
    collect(Documents.full(), "", pointers);
    return pointers.stream();
  }

  @ParameterizedTest
  @MethodSource("eachValueWrong")
  void aWrongValueIsNotRepeated(String pointer) {
    ObjectNode document = Documents.full();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = document.at(pointer.substring(0, slash));
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(pointer.substring(slash + 1)), CANARY);
    } else {
      ((ObjectNode) parent).put(pointer.substring(slash + 1), CANARY);
    }
    assertSilent(document.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"calledAt\": Canary4711}",
        "{\"calledAt\": \"Canary4711",
        "{\"Canary 4711\": 1}",
        "{\"Canary4711 was here\": 1, \"Canary4711 was here\": 1}",
        "{\"child\": {\"Canary/4711\": {\"a\": 1, \"a\": 2}}}",
        "{\"child\": {\"~4711\": [1]}}",
        "{\"child\": {\"4711-4711\": {\"Canary4711\": 1}}}",
        "{\"Canary4711\": null, \"custody\": {\"Canary\": \"\"}}",
        "{\"child\": {\"statedAge\": {\"from\": 4711, \"Canary\": 1}}}",
        "{\"child\": {\"statedAge\": {\"from\": 15, \"to\": -4711}}}",
        "{\"child\": {\"residence\": {\"county\": \"Canary\\u0000\"}}}",
        "{\"custody\": {\"refusedByJuvenileHall\": \"Canary4711\"}}",
        "{} Canary4711",
        "\"Canary4711\"",
        "4711",
        "[4711]",
        "{\"child\": {\"statedAge\": 4711}}",
        "{\"child\": {\"statedAge\": 4711.5}}",
        "{\"child\": {\"dateOfBirth\": \"4711-04-31\"}}",
        "{\"calledAt\": \"4711-01-01T00:00:00\"}"
      })
  void neitherIsAnythingElse(String json) {
    assertSilent(json);
  }

  /** Whatever it looks like: a number that slipped into a name looks like a name. */
  @Test
  void anUnknownFieldIsNeverNamed() {
    String json =
        """
        {"calledAt":"2026-11-20T14:17:00-08:00","nick_name-2":1,
        "123-45-6789":{"123-45-6789":1},
        "Robin Vale, 12 Pier Road":null,
        "":"",
        "child":{"é":1,"childName":[{"name":1}]}}""";
    assertThat(ReferralDocumentTest.errorsOf(json))
        .containsExactly(
            ": holds an unknown field at line 1, column 41",
            ": holds an unknown field at line 2, column 1",
            ": holds an unknown field at line 3, column 1",
            ": holds an unknown field at line 4, column 1",
            "/child: holds an unknown field at line 5, column 10",
            "/child: holds an unknown field at line 5, column 16");
  }

  private static void assertSilent(String json) {
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> ReferralDocumentTest.JSON.readReferral(json));
    assertThat(invalid).as("accepted").isNotNull().hasNoCause().hasNoSuppressedExceptions();
    StringWriter trace = new StringWriter();
    invalid.printStackTrace(new PrintWriter(trace));
    assertThat(trace + invalid.getMessage() + invalid + invalid.errors())
        .doesNotContain("4711", "Canary");
  }

  private static void collect(JsonNode node, String pointer, List<String> all) {
    if (!pointer.isEmpty()) {
      all.add(pointer);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      collect(field.getValue(), pointer + "/" + field.getKey(), all);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, all);
    }
  }
}
