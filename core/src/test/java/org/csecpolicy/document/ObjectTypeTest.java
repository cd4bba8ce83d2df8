package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an object of a document is declared as is what is read and written. */
class ObjectTypeTest {
  private static final StrictJson JSON = StrictJson.of(LosAngeles.agency());

  private static final TextType<String> ANY = TextType.line(text -> text, text -> text);

  private static final ValueType<List<String>> PART =
      strings()
          .input("a", TextType.line(text -> OneLine.require("text", text), a -> a), List::add)
          .build();

  private static final ValueType<List<String>> WHOLE =
      ObjectType.<List<String>, List<String>>whole("whole", ArrayList::new, List::copyOf)
          .required("a", ANY, List::add)
          .input("parts", parts(), (all, parts) -> parts.forEach(part -> add(all, part)))
          .build();

  /** Of which one thing or another is written. */
  private record Thing(String name, Optional<Instant> at, ImmutableList<Thing> parts) {}

  private static final ValueType<Thing> INNER =
      ObjectType.<Thing>written().field("name", TextType.TEXT, Thing::name).build();

  private static final ValueType<Thing> THING =
      ObjectType.<Thing>written()
          .field("name", TextType.TEXT, Thing::name)
          .field("role", Words.of(Actor.class), thing -> Actor.values()[0])
          .optional("at", TextType.INSTANT, Thing::at)
          .optional("never", TextType.INSTANT, thing -> Optional.empty())
          .field("texts", ListType.of(TextType.TEXT), thing -> ImmutableList.of("a", "b"))
          .known("nothing", ListType.of(INNER), thing -> ImmutableList.of())
          .field("none", ListType.of(INNER), thing -> ImmutableList.of())
          .known("parts", ListType.of(INNER), Thing::parts)
          .build();

  private static final String WRITTEN =
      """
      {
        "name": "x",
        "role": "%s",
        "at": "1969-12-31T16:00:00-08:00",
        "texts": [
          "a",
          "b"
        ],
        "none": [ ],
        "parts": [
          {
            "name": "y"
          }
        ]
      }"""
          .formatted(Words.word(Actor.values()[0])); // as every platform writes it

  @Test
  void whatThereIsIsWrittenInOrder() {
    Thing inner = new Thing("y", Optional.empty(), ImmutableList.of());
    Thing thing = new Thing("x", Optional.of(Instant.EPOCH), ImmutableList.of(inner));

    assertThat(JSON.write(THING, thing)).isEqualTo(WRITTEN);
    assertThat(Documents.tree(Documents.line(THING, thing))).isEqualTo(Documents.tree(WRITTEN));
    assertThat(Documents.line(INNER, inner)).isEqualTo("{\"name\":\"y\"}");
  }

  @Test
  void aDocumentIsReadIntoWhatItsTypeSays() {
    byte[] json =
        "{\"parts\": [{\"a\": \"y\"}, {}], \"a\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    List<String> read = JSON.read(json, WHOLE);
    assertThat(read).containsExactly("y", "end", "end", "x");
  }

  @Test
  void everythingWrongIsSaidAtTheEnd() {
    assertThat(
            refusal(
                WHOLE,
                "{\"parts\": [{\"a\": 4711}, 4711, {\"a\": \"x\"}, {\"a\": \"x\"}],"
                    + " \"c\": {\"d\": 4711}}"))
        .isEqualTo(
            "/parts/0/a: a text in quotation marks; /parts/1: an object in braces; "
                + "/parts/3/a: only once; holds an unknown field at line 1, column 56;"
                + " /a: required");
  }

  /** As screens send fields that nobody filled in. */
  @Test
  void aBlankFieldIsAbsentWhereTheTypeSaysSo() {
    ValueType<List<String>> type =
        strings()
            .blankIsAbsent()
            .required("a", ANY, List::add)
            .input("b", ANY, List::add)
            .input("inner", PART, ObjectTypeTest::add)
            .input("parts", parts(), (all, parts) -> parts.forEach(part -> add(all, part)))
            .build();
    for (String blank : new String[] {"null", "\"\""}) {
      String json = "{\"a\":\"x\",\"b\":%1$s,\"inner\":%1$s,\"parts\":%1$s}".formatted(blank);
      assertThat(JSON.read(json, type)).containsExactly("x");
    }
    assertThat(refusal(type, "{\"a\":null,\"b\":[],\"inner\":{\"a\":null},\"parts\":[null,\"\"]}"))
        .isEqualTo(
            "/a: a text in quotation marks; /b: a text in quotation marks; /inner/a: a text in"
                + " quotation marks; /parts/0: an object in braces; /parts/1: an object in braces");
    assertThat(JSON.read("{\"a\":\"\"}", type)).containsExactly("");
  }

  /** A builder may lack what could not be read. */
  @Test
  void nothingIsBuiltOfAFaultyDocument() {
    ValueType<String> type =
        ObjectType.<String, List<String>>whole("whole", ArrayList::new, all -> all.get(0))
            .required("a", ANY, List::add)
            .build();
    assertThat(refusal(type, "{}")).isEqualTo("/a: required");
  }

  /** So that a rule between fields is not reported because one of them could not be read. */
  @Test
  void aRuleIsSilentOnceSomethingIsWrongWithItsField() {
    ValueType<List<String>> type =
        ObjectType.<List<String>, List<String>>checked(
                "list", ArrayList::new, ObjectTypeTest::refuseA)
            .input("a", ANY, List::add)
            .build();
    ValueType<List<String>> outer =
        strings()
            .input("parts", ListType.of(type), (all, parts) -> parts.forEach(all::addAll))
            .build();
    assertThat(refusal(outer, "{\"parts\": [{\"a\": \"x\"}, {\"a\": 1}, {\"a\": \"y\"}, {}]}"))
        .isEqualTo(
            "/parts/0/a: never so; /parts/1/a: a text in quotation marks; /parts/2/a: never so;"
                + " /parts/3/a: never so");
  }

  private static @Nullable List<String> refuseA(List<String> all, DocumentReader in) {
    in.refuseUnsaid("a", org.csecpolicy.policy.ErrorCode.OTHER, "never so");
    return null;
  }

  @Test
  void aRuleOfTheWholeIsReportedOfTheWhole() {
    ValueType<List<String>> type =
        ObjectType.<List<String>, List<String>>whole(
                "whole",
                ArrayList::new,
                all -> {
                  throw InvalidValueException.of("whole", "different");
                })
            .required("a", ANY, List::add)
            .build();
    assertThat(refusal(type, "{\"a\": \"x\"}")).isEqualTo("different");
  }

  /** Each has its bit in one word. */
  @Test
  void anObjectHasOneToSixtyFourFields() {
    ObjectBuilder<List<String>, List<String>> type = strings();
    assertThatIllegalStateException().isThrownBy(type::build);
    for (int i = 1; i <= 64; i++) {
      type.input("f" + i, ANY, List::add);
    }
    String json =
        IntStream.rangeClosed(1, 64)
            .mapToObj(i -> "\"f" + (65 - i) + "\":\"" + i + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(JSON.read(json, type.build())).hasSize(64).startsWith("1");
    assertThatIllegalStateException().isThrownBy(() -> type.input("f65", ANY, List::add));
  }

  @Test
  void anObjectHasEveryFieldOnce() {
    ObjectBuilder<List<String>, List<String>> type = strings().input("a", ANY, List::add);
    assertThatIllegalStateException()
        .isThrownBy(() -> type.input("a", ANY, List::add))
        .withMessage("two fields of one name: a");
  }

  private static ObjectBuilder<List<String>, List<String>> strings() {
    return ObjectType.of("list", ArrayList::new, all -> all);
  }

  private static ListType<List<String>> parts() {
    return ListType.of(PART)
        .toldApartBy(part -> part.isEmpty() ? null : part.get(0), "a", "only once");
  }

  private static void add(List<String> all, List<String> part) {
    all.addAll(part);
    all.add("end");
  }

  private static String refusal(ValueType<?> type, String json) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> JSON.read(json, type))
        .getMessage();
  }
}
