package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that is null or an empty text was not asked about: the same as one that is left out. */
class NotAskedTest {
  private static final PolicyJson JSON = ReferralDocumentTest.JSON;

  /** Every field that the schema knows, but the one that must be given. */
  static Stream<String> fields() {
    JsonNode schema = Documents.tree(PolicyJson.referralSchema());
    Set<String> all = new TreeSet<>();
    ReferralRoundTripProperties.collectProperties(schema, schema, "", all);
    assertThat(all.remove("/calledAt")).isTrue();
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aBlankFieldOfAFullReferralIsAsGoodAsNone(String pointer) {
    Referral without = JSON.readReferral(Documents.fullWith(pointer, ""));
    for (String blank : new String[] {"null", "\"\""}) {
      String json = Documents.fullWith(pointer, blank);
      assertThat(JSON.readReferral(json)).isEqualTo(without);
      assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    }
  }

  /** A form that asks of each category must not turn its "no" into a refusal of the call. */
  @ParameterizedTest
  @ValueSource(strings = {"no", "unknown"})
  void aCategoryThatIsNotSuspectedIsAsGoodAsNone(String word) {
    String json = Documents.fullWith("/categories/csec", '"' + word + '"');
    assertThat(JSON.readReferral(json))
        .isEqualTo(JSON.readReferral(Documents.fullWith("/categories/csec", "null")));
    assertThat(Documents.referralSchemaErrors(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void aReferralOfNothingButBlanksIsACallOfWhichNothingIsKnown(String blank) {
    JsonNode value = Documents.tree(blank);
    ObjectNode inner = Documents.full();
    ObjectNode outer = Documents.full();
    for (Map.Entry<String, JsonNode> field : Documents.full().properties()) {
      if (!field.getKey().equals("calledAt")) {
        outer.set(field.getKey(), value);
        inner.set(field.getKey(), blanked(field.getValue(), value));
      }
    }
    inner.remove("placement"); // present, it says that there is one
    for (ObjectNode document : new ObjectNode[] {inner, outer}) {
      String json = document.toString();
      assertThat(JSON.readReferral(json))
          .isEqualTo(JSON.readReferral("{" + Documents.CALLED + "}"));
      assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    }
  }

  /** Somebody hit the space bar, or pasted what shows nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/caller/name",
        "/caller/callBack",
        "/child/name",
        "/child/dateOfBirth",
        "/child/ageSource",
        "/child/residence/county",
        "/child/foundIn/state",
        "/child/foundIn/country",
        "/homeOffice",
        "/placement/name",
        "/openCase/office",
        "/custody/heldBy",
        "/probation/informant",
        "/elsewhere/answeredBy",
        "/elsewhere/cpsStatus",
        "/elsewhere/expectedArrival",
        "/redFlagNotes/branding",
        "/information/stagingArea",
        "/information/incidentLocation",
        "/information/summary",
        "/id",
        "/assignedAt"
      })
  void soIsATextThatShowsNothing(String pointer) {
    String empty = Documents.fullWith(pointer, "\"\"");
    for (String blank : new String[] {" ", "\\t", "\\r\\n ", "\\u00a0\\u200b\\ufeff", "\\u0301"}) {
      String json = Documents.fullWith(pointer, "\"" + blank + "\"");
      assertThat(JSON.readReferral(json)).isEqualTo(JSON.readReferral(empty));
      assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    }
  }

  @Test
  void anEmptyLineOfAListIsNone() {
    String json = Documents.fullWith("/information/perpetrators", "[\"Ace\", \"\", null, \" \"]");
    assertThat(JSON.readReferral(json).information().perpetrators()).containsExactly("Ace");
    assertThat(Documents.referralSchemaErrors(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void aPlacementOfBlanksIsOneOfWhichNothingIsKnown(String blank) {
    String json =
        Documents.with("\"placement\":{\"name\":%s,\"location\":%s}".formatted(blank, blank));
    assertThat(JSON.readReferral(json).placement())
        .hasValueSatisfying(
            placement -> {
              assertThat(placement.name()).isEmpty();
              assertThat(placement.location()).isEqualTo(Place.unknown());
            });
  }

  /** The call has a moment, and a list has words: a blank there is a fault. */
  @Test
  void theCallItselfAndTheWordsOfAListAreNeverBlank() {
    assertThat(ReferralDocumentTest.errorsOf("{\"calledAt\":null}"))
        .containsExactly("/calledAt: a text in quotation marks");
    assertThat(ReferralDocumentTest.errorsOf("{\"calledAt\":\"\"}"))
        .hasSize(1)
        .allMatch(error -> error.startsWith("/calledAt: a date and time that exist"));
    for (String pointer :
        new String[] {
          "/redFlags",
          "/industries",
          "/activities",
          "/vulnerabilities",
          "/definitions/childRoles",
          "/definitions/valueRecipients"
        }) {
      String json = Documents.fullWith(pointer, "[null, \"\"]");
      assertThat(ReferralDocumentTest.errorsOf(json))
          .hasSize(2)
          .anyMatch(error -> error.equals(pointer + "/0: a text in quotation marks"))
          .anyMatch(error -> error.startsWith(pointer + "/1: one of "));
      assertThat(Documents.referralSchemaErrors(json)).isNotEmpty();
    }
  }

  /** A blank one has been given all the same. */
  @Test
  void aRepeatedFieldIsRefusedAlsoWhenItIsBlank() {
    assertThat(
            ReferralDocumentTest.errorsOf(
                Documents.with("\"awol\":null", "\"awol\":\"yes\"", "\"home\":\"\"", "\"home\":7")))
        .containsExactly("/awol: given only once", "/home: given only once");
  }

  /** Only a referral comes from a screen that somebody fills in. */
  @Test
  void aScreeningRecordHasNoBlanks() {
    InvalidDocumentException invalid =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () ->
                JSON.readScreeningRecord(
                    "{\"screener\":\"\",\"answers\":{\"A\":null,\"B\":\"\"},\"redFlags\":null}"));
    assertThat(invalid.errors().stream().map(DocumentError::pointer))
        .startsWith("/screener", "/answers/A", "/answers/B", "/redFlags");
  }

  private static JsonNode blanked(JsonNode node, JsonNode blank) {
    if (!node.isObject()) {
      return blank;
    }
    ObjectNode all = Documents.MAPPER.createObjectNode();
    node.properties().forEach(field -> all.set(field.getKey(), blanked(field.getValue(), blank)));
    return all;
  }
}
