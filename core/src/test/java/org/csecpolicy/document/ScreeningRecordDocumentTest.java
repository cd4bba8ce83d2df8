package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.ScreeningRecord;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Vulnerability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored screening is read as strictly as a referral, whether its finding follows or not. */
class ScreeningRecordDocumentTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PolicyJson.screeningRecordSchema(), InputFormat.JSON);

  private static final String FULL =
      """
      {
        "screenedAt": "2026-11-16T10:00:00-08:00",
        "screener": "Dana Quill",
        "answers": {
          "A": "no",
          "D": "yes",
          "F": "yes",
          "H": "yes"
        },
        "substances": [
          "opiates",
          "amphetamines"
        ],
        "vulnerabilities": [
          "poverty"
        ],
        "redFlags": [
          "runs-away"
        ],
        "finding": {
          "risk": "undetermined",
          "decisive": [
            "B",
            "C"
          ],
          "clauses": [
            "N-DEF-5.0",
            "P-AR-0"
          ],
          "readAs": [
            "at-risk"
          ]
        },
        "edition": {
          "documents": [
            {
              "shortTitle": "Non-FRP protocol"
            },
            {
              "shortTitle": "0070-535.10",
              "revision": "2021-09-01"
            }
          ],
          "readings": {
            "out-of-state": "evaluate-out-regardless"
          },
          "libraryVersion": "0.0.9"
        }
      }"""; // as every platform writes it

  @Provide
  Arbitrary<ScreeningRecord> records() {
    return Arbitraries.randomValue(RandomScreening::from);
  }

  @Property(tries = 500)
  void readingWhatWasWrittenGivesTheSameRecord(@ForAll("records") ScreeningRecord screening) {
    assertThat(JSON.readScreeningRecord(JSON.writeScreeningRecord(screening))).isEqualTo(screening);
  }

  @Property(tries = 200)
  void theSchemaAcceptsWhatIsWritten(@ForAll("records") ScreeningRecord screening) {
    assertThat(schemaErrors(JSON.writeScreeningRecord(screening))).isEmpty();
  }

  @Property(tries = 200)
  void theZoneOfTheReaderDoesNotMatter(@ForAll("records") ScreeningRecord screening) {
    PolicyJson elsewhere =
        PolicyJson.of(ReferralRoundTripProperties.agencyIn(ZoneId.of("Pacific/Kiritimati")));
    assertThat(JSON.readScreeningRecord(elsewhere.writeScreeningRecord(screening)))
        .isEqualTo(screening);
  }

  @Example
  void everyFieldOfTheSchemaIsWritten() {
    Set<String> written = new TreeSet<>();
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      collectFields(
          Documents.tree(JSON.writeScreeningRecord(RandomScreening.from(random))), "", written);
    }
    Set<String> inSchema = new TreeSet<>();
    JsonNode schema = Documents.tree(PolicyJson.screeningRecordSchema());
    ReferralRoundTripProperties.collectProperties(schema, schema, "", inSchema);
    assertThat(inSchema.remove("/format")).isTrue(); // which is only read
    inSchema.addAll(
        List.of("/edition/documents/shortTitle", "/edition/documents/revision")); // in a list
    assertThat(written).isEqualTo(inSchema);
  }

  @Test
  void theFullExampleSaysWhatItSays() {
    ScreeningRecord screening = JSON.readScreeningRecord(FULL);
    assertThat(screening.screenedAt()).isEqualTo(Instant.parse("2026-11-16T18:00:00Z"));
    assertThat(screening.screener()).isEqualTo("Dana Quill");
    assertThat(screening.answers().to(Indicator.A)).isEqualTo(Answer.NO);
    assertThat(screening.answers().to(Indicator.B)).isEqualTo(Answer.UNKNOWN);
    assertThat(screening.substances()).containsExactly(Substance.OPIATES, Substance.AMPHETAMINES);
    assertThat(screening.vulnerabilities()).containsExactly(Vulnerability.POVERTY);
    assertThat(screening.redFlags()).containsExactly(RedFlag.RUNS_AWAY);
    assertThat(screening.finding().risk()).isEqualTo(AtRisk.UNDETERMINED);
    assertThat(screening.finding().decisive()).containsExactly(Indicator.B, Indicator.C);
    assertThat(screening.clauses()).containsExactly(Clause.N_DEF_5_0, Clause.P_AR_0);
    assertThat(screening.found().interpretations()).containsExactly(Interpretation.AT_RISK);
    assertThat(screening.edition().readings().chosen())
        .containsExactly(Reading.EVALUATE_OUT_OF_STATE);
    assertThat(screening.edition().libraryVersion()).isEqualTo("0.0.9");
    assertThat(schemaErrors(FULL)).isEmpty();
    assertThat(JSON.writeScreeningRecord(screening)).isEqualTo(FULL);
    assertThat(JSON.readScreeningRecord(FULL.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(screening);
  }

  /** Two of D–H: the stored "undetermined" is kept, and the check says that it does not follow. */
  @Test
  void aFindingThatDoesNotFollowIsReadAsItWasStored() {
    ScreeningRecord screening = JSON.readScreeningRecord(FULL);
    assertThat(screening.recheck().stillFollows()).isFalse();
    assertThat(screening.recheck().present().outcome().risk()).isEqualTo(AtRisk.AT_RISK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"screenedAt", "screener", "finding", "edition"})
  void whatARecordIsMadeOfIsRequired(String field) {
    String json = with("/" + field, "");
    assertThat(errorsOf(json)).containsExactly("/" + field + ": required");
    assertThat(schemaErrors(json)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"answers", "substances", "vulnerabilities", "redFlags"})
  void theRestMayBeUnknown(String field) {
    assertThat(JSON.readScreeningRecord(with("/" + field, ""))).isNotNull();
    assertThat(schemaErrors(with("/" + field, ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          /screenedAt                   | "noon"              | /screenedAt                         | a date and time that exist      | true
          /screenedAt                   | "1899-12-31T00:00:00Z" | /screenedAt                      | a moment of the years 1900      | false
          /screener                     | " "                 | /screener                           | not blank                       | true
          /screener                     | ["x"]               | /screener                           | a text in quotation marks       | true
          /answers/A                    | "maybe"             | /answers/A                          | one of yes, no, unknown         | true
          /answers/I                    | "yes"               | /answers                            | holds an unknown field          | true
          /answers/A                    | null                | /answers/A                          | a text in quotation marks       | true
          /answers/H                    | "no"                | /substances                         | none while indicator H          | true
          /substances                   | ["alcohol"]         | /substances/0                       | one of narcotics, opiates       | true
          /vulnerabilities              | ["poverty","poverty"] | /vulnerabilities/1                | listed only once                | true
          /redFlags                     | ["tattoo"]          | /redFlags/0                         | one of the 46 words             | true
          /finding                      | []                  | /finding                            | an object in braces             | true
          /finding/risk                 | "high"              | /finding/risk                       | one of at-risk, not-at-risk     | true
          /finding/risk                 | ``                  | /finding/risk                       | required                        | true
          /finding/score                | 7                   | /finding                            | holds an unknown field          | true
          /finding/decisive             | ["B","B"]           | /finding/decisive/1                 | listed only once                | true
          /finding/decisive             | ``                  | /finding/decisive                   | required                        | true
          /finding/clauses              | []                  | /finding/clauses                    | at least one                    | true
          /finding/clauses              | ["N-99"]            | /finding/clauses/0                  | a clause by its id              | false
          /finding/clauses              | "N-DEF-5.0"         | /finding/clauses                    | a list in brackets              | true
          /finding/readAs               | ["my-own"]          | /finding/readAs/0                   | an interpretation by its key    | false
          /finding/readAs               | ``                  | /finding/readAs                     | required                        | true
          /edition/documents            | []                  | /edition/documents                  | at least one                    | true
          /edition/documents            | ["x"]               | /edition/documents/0                | an object in braces             | true
          /edition/documents            | ``                  | /edition/documents                  | required                        | true
          /edition/documents/1/revision | "2022-09-01"        | /edition/documents/1/shortTitle     | with its revision, a text       | false
          /edition/documents/1/revision | ``                  | /edition/documents/1/shortTitle     | with its revision, a text       | false
          /edition/readings/at-risk     | "other"             | /edition/readings                   | holds an unknown field          | true
          /edition/readings/out-of-state | "other"            | /edition/readings/out-of-state      | a reading that an agency        | true
          /edition/libraryVersion       | ``                  | /edition/libraryVersion             | required                        | true
          /edition/libraryVersion       | "1\\u00012"          | /edition/libraryVersion             | without control characters      | true
          /child                        | "x"                 | ``                                  | holds an unknown field          | true
          """)
  void whatIsWrongIsNamed(
      String pointer, String value, String at, String rule, boolean schemaCanSay) {
    String json = with(pointer, value);
    assertThat(errorsOf(json)).anyMatch(error -> error.startsWith(at + ": " + rule));
    assertThat(errorsOf(json)).allMatch(error -> error.startsWith(at));
    assertThat(schemaErrors(json).isEmpty()).isEqualTo(!schemaCanSay);
  }

  @Test
  void aTextIsListedOnce() {
    assertThat(
            errorsOf(
                with(
                    "/edition/documents",
                    "[{\"shortTitle\":\"Non-FRP protocol\"},"
                        + "{\"shortTitle\":\"Non-FRP protocol\"}]")))
        .containsExactly("/edition/documents/1/shortTitle: listed only once");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    assertThat(
            errorsOf(
                "{\"screenedAt\":1,\"screener\":\"\",\"answers\":{\"A\":1,\"A\":2},\"finding\":{},"
                    + "\"edition\":{\"documents\":[{}]},\"x\":{}}"))
        .extracting(error -> error.substring(0, error.indexOf(':')))
        .containsExactlyInAnyOrder(
            "/screenedAt",
            "/screener",
            "/answers/A",
            "/answers/A",
            "/finding/risk",
            "/finding/decisive",
            "/finding/clauses",
            "/finding/readAs",
            "/edition/documents/0/shortTitle",
            "/edition/libraryVersion",
            "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"text\"", "5", "", "{", "{} {}"})
  void anythingButOneObjectIsRefused(String json) {
    assertThat(errorsOf(json)).hasSize(1);
  }

  @Test
  void theBoundsOfADocumentHold() {
    String padded = FULL + " ".repeat(PolicyJson.MAX_BYTES - FULL.length());
    assertThat(JSON.readScreeningRecord(padded)).isNotNull();
    assertThat(errorsOf(padded + " ")).containsExactly(": at most 1048576 bytes of UTF-8");
    assertThat(errorsOf(with("/x", "[".repeat(40) + "]".repeat(40))))
        .containsExactly(": nested at most 32 deep");
    byte[] notUtf8 = FULL.getBytes(StandardCharsets.ISO_8859_1);
    notUtf8[FULL.indexOf("Quill")] = (byte) 0xFF;
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> JSON.readScreeningRecord(notUtf8));
    assertThat(invalid).hasMessage("text in UTF-8");
  }

  static List<String> everyPlace() {
    List<String> pointers = new ArrayList<>();
    collectPlaces(Documents.tree(FULL), "", pointers);
    return pointers;
  }

  @ParameterizedTest
  @MethodSource("everyPlace")
  void aWrongValueIsNotRepeated(String pointer) {
    ObjectNode document = (ObjectNode) Documents.tree(FULL);
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = document.at(at.head());
    String canary = "Canary 4711\u202E";
    if (parent instanceof ArrayNode list) {
      list.set(at.last().getMatchingIndex(), canary);
    } else {
      ((ObjectNode) parent).put(at.last().getMatchingProperty(), canary);
    }
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> JSON.readScreeningRecord(document.toString()));
    assertThat(invalid).as("accepted").isNotNull().hasNoCause().hasNoSuppressedExceptions();
    StringWriter trace = new StringWriter();
    invalid.printStackTrace(new PrintWriter(trace));
    assertThat(trace + invalid.getMessage() + invalid.errors()).doesNotContain("4711", "Canary");
  }

  private static String with(String pointer, String value) {
    ObjectNode document = (ObjectNode) Documents.tree(FULL);
    JsonPointer at = JsonPointer.compile(pointer);
    ObjectNode parent = (ObjectNode) document.at(at.head());
    String field = at.last().getMatchingProperty();
    if (value.isEmpty()) {
      parent.remove(field);
    } else {
      parent.set(field, Documents.tree(value));
    }
    return document.toString();
  }

  private static List<String> errorsOf(String json) {
    InvalidDocumentException invalid =
        catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readScreeningRecord(json));
    assertThat(invalid).as("accepted: %s", json).isNotNull();
    return invalid.errors().stream().map(error -> error.pointer() + ": " + error.rule()).toList();
  }

  private static List<String> schemaErrors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static void collectFields(JsonNode node, String pointer, Set<String> all) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String at = pointer + "/" + field.getKey();
      all.add(at);
      collectFields(field.getValue(), at, all);
    }
    if (node.isArray()) {
      node.forEach(each -> collectFields(each, pointer, all));
    }
  }

  private static void collectPlaces(JsonNode node, String pointer, List<String> all) {
    if (!pointer.isEmpty()) {
      all.add(pointer);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      collectPlaces(field.getValue(), pointer + "/" + field.getKey(), all);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collectPlaces(node.get(i), pointer + "/" + i, all);
    }
  }

  @Test
  void theWordsOfTheSchemaAreThoseOfTheEnumerations() {
    JsonNode schema = Documents.tree(PolicyJson.screeningRecordSchema());
    assertThat(words(schema, "/$defs/substance")).isEqualTo(Vocabulary.SUBSTANCE.all());
    assertThat(words(schema, "/$defs/vulnerability")).isEqualTo(Vocabulary.VULNERABILITY.all());
    assertThat(words(schema, "/$defs/redFlag")).isEqualTo(Vocabulary.RED_FLAG.all());
    assertThat(words(schema, "/$defs/risk")).isEqualTo(Vocabulary.AT_RISK.all());
    assertThat(words(schema, "/$defs/indicator")).isEqualTo(Vocabulary.INDICATOR.all());
    Set<String> keys = new TreeSet<>();
    schema.at("/$defs/indicators/properties").fieldNames().forEachRemaining(keys::add);
    assertThat(keys).isEqualTo(Vocabulary.INDICATOR.all());
    for (Interpretation interpretation : EnumSet.allOf(Interpretation.class)) {
      String at = "/$defs/readingsChosen/properties/" + interpretation.key();
      assertThat(words(schema, at))
          .isEqualTo(Set.copyOf(interpretation.alternatives().stream().map(Reading::key).toList()));
      assertThat(interpretation.key())
          .matches(schema.at("/$defs/interpretationKey/pattern").textValue());
    }
    for (Clause clause : Clause.values()) {
      assertThat(clause.id()).matches(schema.at("/$defs/clauseId/pattern").textValue());
    }
  }

  private static Set<String> words(JsonNode schema, String pointer) {
    Set<String> words = new TreeSet<>();
    JsonNode at = schema.at(pointer);
    if (at.has("const")) {
      words.add(at.get("const").textValue());
    }
    at.path("enum").forEach(word -> words.add(word.textValue()));
    return words;
  }
}
