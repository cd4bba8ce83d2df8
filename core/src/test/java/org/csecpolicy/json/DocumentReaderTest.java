package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.junit.jupiter.api.Test;

/** What other modules read and write documents with. */
class DocumentReaderTest {
  private static final String WRITTEN =
      """
      {
        "name": "x",
        "role": "sis-unit",
        "at": "1970-01-01T00:00:00Z",
        "texts": [
          "a",
          "b"
        ],
        "parts": [
          {
            "name": "y"
          }
        ]
      }"""; // as every platform writes it

  @Test
  void whatIsWrittenIsRead() {
    String json =
        DocumentWriter.create()
            .text("name", "x")
            .word("role", Actor.SIS_UNIT)
            .moment("at", Optional.of(Instant.EPOCH), ZoneOffset.UTC)
            .moment("never", Optional.empty(), ZoneOffset.UTC)
            .texts("texts", ImmutableList.of("a", "b"))
            .objects("parts", ImmutableList.of(DocumentWriter.create().text("name", "y")))
            .indented();
    assertThat(json).isEqualTo(WRITTEN);

    DocumentReader document =
        DocumentReader.of(
            "{\"name\": \"x\", \"parts\": [{\"name\": \"y\"}]}".getBytes(StandardCharsets.UTF_8));
    assertThat(document.requiredText("name", text -> text)).contains("x");
    assertThat(document.text("other", text -> text)).isEmpty();
    assertThat(document.objects("others")).isEmpty();
    assertThat(document.objects("parts"))
        .map(part -> part.text("name", text -> text).orElseThrow())
        .containsExactly("y");
    assertThat(document.<String>finish(() -> "done")).isEqualTo("done");
  }

  @Test
  void everythingWrongIsSaidAtTheEnd() {
    DocumentReader document =
        DocumentReader.of("{\"a\": \"4711\\n\", \"parts\": [{\"b\": 4711}, 4711], \"c\": 4711}");
    assertThat(document.text("a", text -> OneLine.require("text", text))).isEmpty();
    document.objects("parts").forEach(part -> part.requiredText("b", text -> text));
    document.refuse("a", "something else");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> document.finish(() -> "done"))
        .withMessage(
            "/a: one line without control, line-separator or direction characters; "
                + "/parts/1: an object in braces; /parts/0/b: a text in quotation marks; "
                + "/a: something else; /c: not a field of this document");
  }

  @Test
  void aRuleOfTheWholeIsReportedOfTheWhole() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                DocumentReader.of("{}")
                    .finish(
                        () -> {
                          throw InvalidValueException.of("whole", "different");
                        }))
        .withMessage("different");
  }
}
