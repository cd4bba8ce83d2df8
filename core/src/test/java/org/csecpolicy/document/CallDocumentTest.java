package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.csecpolicy.CallArbitraries;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Call;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call about several children as a document. */
class CallDocumentTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema CALL = REGISTRY.getSchema(PolicyJson.callSchema(), InputFormat.JSON);
  private static final Schema DECISION =
      REGISTRY.getSchema(PolicyJson.callDecisionSchema(), InputFormat.JSON);

  private static final String SHARED =
      "'calledAt':'2026-11-18T10:30:00','categories':{'csec':'possible'},"
          + "'custody':{'lawEnforcement':'yes','heldBy':'Newton'}";

  @Test
  void aFieldOfAChildTakesThePlaceOfTheSharedOneWhole() {
    Call call =
        read(
            "{'key':'A'}",
            "{'key':'B','custody':{'atJuvenileHall':'no'}}",
            "{'key':'C','custody':{}}",
            "{'key':'D','custody':null,'categories':{'child-labor':'identified'}}");

    assertThat(custody(call, "A")).isEqualTo(Answer.YES);
    assertThat(custody(call, "B")).isEqualTo(Answer.UNKNOWN);
    assertThat(call.children().get("B").custody().heldBy()).isEmpty();
    assertThat(custody(call, "C")).isEqualTo(Answer.UNKNOWN);
    assertThat(custody(call, "D")).isEqualTo(Answer.YES);
    assertThat(call.children().get("D").categories())
        .containsExactly(Map.entry(Category.CHILD_LABOR, Suspicion.IDENTIFIED));
  }

  /** Whether they stand before or after the children. */
  @Test
  void theOrderOfTheFieldsDoesNotMatter() {
    String children = "'children':[{'key':'A','awol':'yes'},{'key':'B'}]";
    String shared = "'shared':{" + SHARED + "}";
    assertThat(JSON.readCall(quoted("{" + children + "," + shared + "}")))
        .isEqualTo(JSON.readCall(quoted("{" + shared + "," + children + "}")));
  }

  @Test
  void oneChildIsTheReferral() {
    assertThat(read("{'key':'A'}").children().get("A"))
        .isEqualTo(JSON.readReferral(quoted("{" + SHARED + "}")));
  }

  @Test
  void whatIsWrittenIsReadAgainAndIsWhatTheSchemaSays() {
    Random random = new Random(20);
    for (int i = 0; i < 100; i++) {
      Call call = CallArbitraries.from(random);
      String document = JSON.writeCall(call);
      assertThat(JSON.readCall(document)).isEqualTo(call);
      assertThat(CALL.validate(document, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void whatIsAlikeIsWrittenOnce() {
    Call call = read("{'key':'A'}", "{'key':'B','awol':'yes'}");
    assertThat(Documents.tree(JSON.writeCall(call)))
        .isEqualTo(
            Documents.tree(
                quoted(
                    "{'shared':{"
                        + SHARED.replace("10:30:00'", "10:30:00-08:00'")
                        + "},'children':[{'key':'A'},{'key':'B','awol':'yes'}]}")));
  }

  @Test
  void theDecisionIsWhatItsSchemaSays() {
    Random random = new Random(20);
    for (int i = 0; i < 60; i++) {
      CallDecision decision = POLICY.decide(CallArbitraries.from(random));
      assertThat(DECISION.validate(JSON.writeCallDecision(decision), InputFormat.JSON)).isEmpty();
    }
  }

  /** What is said of a child is what its own decision says, without what is said once for all. */
  @Test
  void theOutcomesOfAChildAreThoseOfItsOwnDecision() {
    Random random = new Random(21);
    for (int i = 0; i < 30; i++) {
      CallDecision decision = POLICY.decide(CallArbitraries.from(random));
      JsonNode children = Documents.tree(JSON.writeCallDecision(decision)).get("children");
      int at = 0;
      for (Map.Entry<String, HotlineDecision> child : decision.children().entrySet()) {
        ObjectNode alone = (ObjectNode) Documents.tree(JSON.writeDecision(child.getValue()));
        alone.remove(
            List.of(
                "id",
                "edition",
                "steps",
                "contingencies",
                "interpretations",
                "contradictions",
                "openQuestions",
                "clauses"));
        assertThat(children.get(at).get("key").asText()).isEqualTo(child.getKey());
        assertThat(children.get(at).get("decision")).isEqualTo(alone);
        at++;
      }
    }
  }

  @Test
  void everyClauseThatIsCitedIsExplained() {
    JsonNode decision =
        Documents.tree(
            JSON.writeCallDecision(POLICY.decide(read("{'key':'A'}", "{'key':'B','awol':'yes'}"))));
    ImmutableSet<String> explained = ImmutableSet.copyOf(decision.get("clauses").fieldNames());
    ImmutableSet<String> cited =
        decision.findValues("clauses").stream()
            .filter(JsonNode::isArray)
            .flatMap(array -> IntStream.range(0, array.size()).mapToObj(array::get))
            .map(JsonNode::asText)
            .collect(ImmutableSet.toImmutableSet());
    assertThat(cited).isNotEmpty();
    assertThat(explained).containsAll(cited);
    assertThat(keys(decision.get("steps")))
        .contains(ImmutableSet.of("A"), ImmutableSet.of("B"), ImmutableSet.of("A", "B"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{}|/shared required: required; /children required: required",
        "{'shared':{},'children':[]}|/shared/calledAt required: required; "
            + "/children required: at least one child",
        "{'shared':{'calledAt':'2026-11-18T10:30:00'},'children':[{}]}"
            + "|/children/0/key required: required",
        "{'shared':{'calledAt':'2026-11-18T10:30:00','awol':1},'children':[{'key':'A'},"
            + "{'key':'A'},{'key':'Ann Ames'},{'key':'B','custody':{'lawEnforcement':'maybe'},"
            + "'calledAt':'2026-11-18T10:30:00'}]}"
            + "|/shared/awol wrong-type; /children/1/key repeated: the key of one child only; "
            + "/children/2/key format; /children/3/custody/lawEnforcement not-one-of; "
            + "/children/3 unknown-field",
        "{'shared':{'calledAt':'2026-11-18T10:30:00','child':{'dateOfBirth':'2027-01-01'}},"
            + "'children':[{'key':'A'},{'key':'B','child':{'dateOfBirth':'2028-01-01'}},"
            + "{'key':'C','child':{'name':'Ann'}}]}"
            + "|/shared/child/dateOfBirth conflict; /children/1/child/dateOfBirth conflict",
        "{'shared':{'calledAt':'tomorrow','child':{'dateOfBirth':'2027-01-01'}},"
            + "'children':[{'key':'A'}]}|/shared/calledAt format"
      })
  void everythingThatIsWrongIsSaidAtItsPlace(String document, String errors) {
    InvalidDocumentException refused =
        catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readCall(quoted(document)));
    List<String> expected = List.of(errors.split("; "));
    assertThat(refused.errors())
        .hasSameSizeAs(expected)
        .allSatisfy(
            error ->
                assertThat(expected)
                    .anyMatch(
                        each ->
                            (error.pointer() + " " + error.code().key() + ": " + error.rule())
                                .startsWith(each)));
  }

  @Test
  void aHundredChildrenAreTheMost() {
    assertThat(read(children(100)).children()).hasSize(100);
    assertThat(
            catchThrowableOfType(InvalidDocumentException.class, () -> read(children(101)))
                .errors()
                .stream()
                .map(error -> error.pointer() + " " + error.code().key()))
        .containsExactly("/children too-many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'shared':{}}", "{'a':{'b':[1]},'children':1}"})
  void aCallIsToldByItsFields(String document) {
    assertThat(JSON.isCall(quoted(document))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{", "no", "{'a':{'shared':1}}", "{'calledAt':'x'}"})
  void anythingElseIsNone(String document) {
    assertThat(JSON.isCall(quoted(document))).isFalse();
  }

  private static List<ImmutableSet<String>> keys(JsonNode steps) {
    return IntStream.range(0, steps.size())
        .mapToObj(at -> (ArrayNode) steps.get(at).get("children"))
        .map(
            keys ->
                IntStream.range(0, keys.size())
                    .mapToObj(at -> keys.get(at).asText())
                    .collect(ImmutableSet.toImmutableSet()))
        .toList();
  }

  private static String[] children(int count) {
    return IntStream.range(0, count)
        .mapToObj(each -> "{'key':'" + each + "'}")
        .toArray(String[]::new);
  }

  private static Answer custody(Call call, String key) {
    return call.children().get(key).custody().lawEnforcement();
  }

  private static Call read(String... children) {
    return JSON.readCall(
        quoted("{'shared':{" + SHARED + "},'children':[" + String.join(",", children) + "]}"));
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
