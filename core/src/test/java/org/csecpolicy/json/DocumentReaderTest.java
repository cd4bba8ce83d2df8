package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.junit.jupiter.api.Test;

/** What other modules read and write documents with. */
class DocumentReaderTest {
  private static final DocumentPart<List<String>> PART =
      DocumentPart.<List<String>>into(ArrayList::new)
          .text("a", text -> OneLine.require("text", text), List::add)
          .build();

  private static final DocumentPart<List<String>> WHOLE =
      DocumentPart.<List<String>>into(ArrayList::new)
          .text("a", text -> text, List::add)
          .parts("parts", PART, DocumentReaderTest::add)
          .require("a")
          .build();

  private static final String WRITTEN =
      """
      {
        "name": "x",
        "role": "federal-report-unit",
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
            .word("role", Actor.FEDERAL_REPORT_UNIT)
            .moment("at", Optional.of(Instant.EPOCH), ZoneOffset.UTC)
            .moment("never", Optional.empty(), ZoneOffset.UTC)
            .texts("texts", ImmutableList.of("a", "b"))
            .objects("parts", ImmutableList.of(DocumentWriter.create().text("name", "y")))
            .indented();
    assertThat(json).isEqualTo(WRITTEN);
  }

  @Test
  void aDocumentIsReadIntoWhatItsPartSays() {
    byte[] json =
        "{\"parts\": [{\"a\": \"y\"}, {}], \"a\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    List<String> read = DocumentReader.read(json, WHOLE, List::copyOf);
    assertThat(read).containsExactly("y", "end", "end", "x");
  }

  @Test
  void everythingWrongIsSaidAtTheEnd() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                DocumentReader.read(
                    "{\"parts\": [{\"a\": 4711}, 4711, {\"a\": \"twice\"}], \"c\": {\"d\": 4711}}",
                    WHOLE,
                    List::copyOf))
        .withMessage(
            "/parts/0/a: a text in quotation marks; /parts/1: an object in braces; "
                + "/parts/2/a: only once; holds an unknown field at line 1, column 48; /a: required");
  }

  /** As screens send fields that nobody filled in. */
  @Test
  void aBlankFieldIsAbsentWhereThePartSaysSo() {
    DocumentPart<List<String>> part =
        DocumentPart.<List<String>>into(ArrayList::new)
            .blankIsAbsent()
            .text("a", text -> text, List::add)
            .text("b", text -> text, List::add)
            .part("inner", PART, DocumentReaderTest::add)
            .parts("parts", PART, DocumentReaderTest::add)
            .require("a")
            .build();
    for (String blank : new String[] {"null", "\"\""}) {
      String json = "{\"a\":\"x\",\"b\":%1$s,\"inner\":%1$s,\"parts\":%1$s}".formatted(blank);
      List<String> read = DocumentReader.read(json, part, List::copyOf);
      assertThat(read).containsExactly("x");
    }
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                DocumentReader.read(
                    "{\"a\":null,\"b\":[],\"inner\":{\"a\":null},\"parts\":[null,\"\"]}",
                    part,
                    List::copyOf))
        .withMessage(
            "/a: a text in quotation marks; /b: a text in quotation marks; /inner/a: a text in"
                + " quotation marks; /parts/0: an object in braces; /parts/1: an object in braces");
    List<String> required = DocumentReader.read("{\"a\":\"\"}", part, List::copyOf);
    assertThat(required).containsExactly("");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                DocumentPart.<List<String>>into(ArrayList::new)
                    .text("a", text -> text, List::add)
                    .blankIsAbsent());
  }

  /** A builder may lack what could not be read. */
  @Test
  void nothingIsBuiltOfAFaultyDocument() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> DocumentReader.read("{}", WHOLE, all -> all.get(0)))
        .withMessage("/a: required");
  }

  /** So that a rule between fields is not reported because one of them could not be read. */
  @Test
  void aFieldIsSoundUntilSomethingIsWrongWithIt() {
    List<Boolean> sound = new ArrayList<>();
    DocumentPart<List<String>> outer =
        DocumentPart.<List<String>>into(ArrayList::new)
            .parts("parts", PART, (all, part, in) -> sound.add(in.isSound("a")))
            .build();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                DocumentReader.read(
                    "{\"parts\": [{\"a\": \"x\"}, {\"a\": 1}, {\"a\": \"y\"}, {}]}",
                    outer,
                    List::copyOf))
        .withMessage("/parts/1/a: a text in quotation marks");
    assertThat(sound).containsExactly(true, false, true, true);
  }

  @Test
  void aRuleOfTheWholeIsReportedOfTheWhole() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                DocumentReader.read(
                    "{\"a\": \"x\"}",
                    WHOLE,
                    all -> {
                      throw InvalidValueException.of("whole", "different");
                    }))
        .withMessage("different");
  }

  /** Each has its bit in one word. */
  @Test
  void aPartHasOneToSixtyFourFields() {
    DocumentPart.Builder<List<String>> part = DocumentPart.into(ArrayList::new);
    assertThatIllegalStateException().isThrownBy(part::build);
    for (int i = 1; i <= 64; i++) {
      part.text("f" + i, text -> text, List::add);
    }
    String json =
        IntStream.rangeClosed(1, 64)
            .mapToObj(i -> "\"f" + (65 - i) + "\":\"" + i + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    List<String> read = DocumentReader.read(json, part.build(), List::copyOf);
    assertThat(read).hasSize(64).startsWith("1");
    assertThatIllegalStateException().isThrownBy(() -> part.text("f65", text -> text, List::add));
  }

  @Test
  void aPartSaysEveryFieldOnce() {
    DocumentPart.Builder<List<String>> part =
        DocumentPart.<List<String>>into(ArrayList::new).text("a", text -> text, List::add);
    assertThatIllegalStateException()
        .isThrownBy(() -> part.require("b"))
        .withMessage("not a field of this part: b");
    assertThatIllegalStateException()
        .isThrownBy(() -> part.text("a", text -> text, List::add))
        .withMessage("two fields of one name: a");
  }

  private static void add(List<String> all, List<String> part, DocumentReader in) {
    if (part.contains("twice")) {
      in.refuse("a", "only once");
    }
    all.addAll(part);
    all.add("end");
  }
}
