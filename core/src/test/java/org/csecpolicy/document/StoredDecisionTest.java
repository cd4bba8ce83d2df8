package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.json.StoredDecision;
import org.csecpolicy.json.StoredDifference;
import org.csecpolicy.json.StoredDifference.Cause;
import org.csecpolicy.json.StoredStep;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A decision that was written is read back by this version of the library and by later ones. The
 * files under {@code /stored} were written by the version that they stand under; they are never
 * written anew.
 */
class StoredDecisionTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final String ANY = "21-out-of-county-imperial-juvenile-hall-refuses";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09-csec-unit-case-dst-night-against-foster-caregiver",
        ANY,
        "26-first-responder-protocol-call",
        "28-minimal-call-after-one-minute",
        "30-says-eighteen-in-custody"
      })
  void whatVersion020StoredIsReadAndDecidedAlikeToday(String name) throws IOException {
    StoredDecision stored = JSON.readDecision(kept(name + ".decision"));
    StoredDifference difference =
        stored.against(POLICY, JSON.readReferral(kept(name + ".referral")));

    assertThat(stored.libraryVersion()).isEqualTo("0.2.0");
    assertThat(stored.clauses()).isNotEmpty();
    assertThat(stored.steps()).isNotEmpty();
    assertThat(difference.outcomes()).isEmpty();
    assertThat(difference.toAdd()).isEmpty();
    assertThat(difference.toUndo()).isEmpty();
    assertThat(difference.isEmpty()).isTrue();
  }

  @Test
  void whatWasStoredUnderAnotherReadingIsExplainedByIt() throws IOException {
    StoredDecision stored = JSON.readDecision(kept("regional-office-after-hours.decision"));
    Referral referral = JSON.readReferral(kept("regional-office-after-hours.referral"));
    StoredDifference difference = stored.against(POLICY, referral);

    assertThat(stored.readings()).containsEntry("after-hours-not-immediate", "regional-office");
    assertThat(difference.isEmpty()).isFalse();
    assertThat(difference.outcomes())
        .anySatisfy(
            change -> {
              assertThat(change.name()).isEqualTo("assignment.primary");
              assertThat(change.before()).containsExactly("regional-office");
              assertThat(change.after()).containsExactly("after-hours-unit");
            });
    assertThat(difference.toAdd()).isNotEmpty();
    assertThat(difference.toUndo()).isNotEmpty();
    assertThat(difference.causes()).contains(Cause.READINGS);
    HotlinePolicy then =
        HotlinePolicy.of(
            LosAngeles.agency(), Readings.of(Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE));
    assertThat(stored.against(then, referral).isEmpty()).isTrue();
  }

  /** By what the document itself says, with the clauses of each outcome. */
  @Test
  void nothingOfADecisionIsLost() {
    for (int seed = 0; seed < 150; seed++) {
      Referral referral = RandomReferral.from(new Random(seed));
      HotlineDecision decision = POLICY.decide(referral);
      String written = JSON.writeDecision(decision);
      JsonNode tree = Documents.tree(written);
      StoredDecision stored = JSON.readDecision(written);

      assertThat(citedIn(stored)).containsExactlyInAnyOrderElementsOf(citedIn(tree));
      assertThat(stored.kind()).isEqualTo(tree.get("kind").textValue());
      assertThat(stored.id()).isEqualTo(referral.id());
      assertThat(stored.libraryVersion()).isEqualTo(PolicyEdition.LIBRARY_VERSION);
      assertThat(stored.steps()).hasSameSizeAs(decision.steps());
      for (int i = 0; i < stored.steps().size(); i++) {
        StoredStep step = stored.steps().get(i);
        assertThat(step.recipients()).isEqualTo(decision.steps().get(i).recipients());
        assertThat(step.details()).isEqualTo(decision.steps().get(i).details());
        assertThat(step.latest()).isEqualTo(decision.steps().get(i).latest());
        assertThat(step.phrase()).isEqualTo(decision.steps().get(i).action().phrase());
      }
      assertThat(stored.openQuestions().keySet())
          .allSatisfy(id -> assertThat(Fact.ofId(id)).isPresent());
      assertThat(stored.readAs().keySet())
          .allSatisfy(key -> assertThat(Interpretation.ofKey(key)).isPresent());
      assertThat(stored.clauses().values())
          .allSatisfy(
              clause ->
                  assertThat(Clause.ofId(clause.id()).orElseThrow().summary())
                      .isEqualTo(clause.summary()));
      assertThat(JSON.readDecision(JSON.writeDecisionLine(decision))).isEqualTo(stored);
      StoredDifference today = stored.against(POLICY, referral);
      assertThat(today.isEmpty()).isTrue();
      assertThat(today.causes()).isEmpty();
      assertThat(today.citations()).isEmpty();
    }
  }

  @Test
  void aWordIsFoundByTheNameOfItsOutcome() throws IOException {
    StoredDecision stored = JSON.readDecision(kept(ANY + ".decision"));
    assertThat(stored.values("response")).containsExactly("immediate");
    assertThat(stored.values("assignment.primary")).containsExactly("after-hours-unit");
    assertThat(stored.values("expeditedForm.faxTo")).containsExactly("after-hours-unit");
    assertThat(stored.values("nothing")).isEmpty();
    assertThat(stored.names()).containsEntry("after-hours-unit", "ERCP");
    assertThat(stored.documents()).containsEntry("0070-535.10", "2021-09-01");
    assertThat(stored.documents()).containsEntry("Non-FRP protocol", "");
  }

  /** What is new in it is kept by its name, or passed over. */
  @Test
  void aDocumentOfALaterVersionIsRead() throws IOException {
    ObjectNode later = (ObjectNode) Documents.tree(kept(ANY + ".decision"));
    later.put("format", "csec-policy/decision/9.9");
    later.put("kind", "something-new");
    ((ObjectNode) later.get("response")).put("outcome", "within-the-hour");
    later.putObject("drone").put("outcome", "sent").putArray("clauses").add("N-99.z");
    ((ObjectNode) later.at("/steps/0")).put("action", "fly").put("speed", 12.5);
    ((ObjectNode) later.at("/clauses"))
        .putObject("N-99.z")
        .put("citation", "c")
        .put("summary", "s");

    StoredDecision stored = JSON.readDecision(later.toString());
    assertThat(stored.values("response")).containsExactly("within-the-hour");
    assertThat(stored.values("drone")).containsExactly("sent");
    assertThat(stored.steps().get(0).action()).isEqualTo("fly");
    assertThat(stored.clauses().get("N-99.z").summary()).isEqualTo("s");
    StoredDifference difference =
        stored.against(POLICY, JSON.readReferral(kept(ANY + ".referral")));
    assertThat(difference.outcomes())
        .extracting(change -> change.name())
        .containsExactly("response", "drone");
    assertThat(difference.outcomes().get(1).after()).isEmpty();
  }

  @Test
  void whatAnEarlierVersionDidNotSayIsEmpty() throws IOException {
    ObjectNode earlier = (ObjectNode) Documents.tree(kept(ANY + ".decision"));
    earlier.remove(List.of("contingencies", "contradictions", "openQuestions", "interpretations"));
    StoredDecision stored = JSON.readDecision(earlier.toString());
    assertThat(stored.openQuestions()).isEmpty();
    assertThat(stored.against(POLICY, JSON.readReferral(kept(ANY + ".referral"))).outcomes())
        .extracting(change -> change.name())
        .isSubsetOf("contingencies");
  }

  @Test
  void whatMayExplainADifferenceIsNamed() throws IOException {
    String document = kept(ANY + ".decision");
    Referral referral = JSON.readReferral(kept(ANY + ".referral"));
    assertThat(causes(document, referral)).isEmpty();
    assertThat(causes(document.replace("\"0.2.0\"", "\"0.1.0\""), referral))
        .containsExactly(Cause.LIBRARY_VERSION);
    assertThat(causes(document.replace("2021-09-01", "2019-01-01"), referral))
        .containsExactly(Cause.TEXTS);
    assertThat(causes(document.replace("\"name\": \"ERCP\"", "\"name\": \"Night\""), referral))
        .containsExactly(Cause.NAMES);
    ObjectNode reworded = (ObjectNode) Documents.tree(document);
    ((ObjectNode) reworded.at("/clauses/N-1")).put("summary", "Otherwise.");
    StoredDifference difference = JSON.readDecision(reworded.toString()).against(POLICY, referral);
    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.causes()).containsExactly(Cause.CLAUSES);
    assertThat(difference.clauses())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.name()).isEqualTo("N-1");
              assertThat(change.before()).containsExactly("Otherwise.");
              assertThat(change.after()).containsExactly(Clause.N_1.summary());
            });
  }

  @Test
  void anotherMomentIsAnotherStepAndTheFactsExplainIt() throws IOException {
    StoredDecision stored = JSON.readDecision(kept(ANY + ".decision"));
    Referral referral = JSON.readReferral(kept(ANY + ".referral"));
    StoredDifference difference =
        stored.against(
            POLICY, referral.toBuilder().calledAt(referral.calledAt().plusSeconds(60)).build());
    assertThat(difference.toAdd()).hasSameSizeAs(difference.toUndo()).isNotEmpty();
    assertThat(difference.causes()).containsExactly(Cause.FACTS_OR_OFFICES);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsRepeated() throws IOException {
    ObjectNode wrong = (ObjectNode) Documents.tree(kept(ANY + ".decision"));
    wrong.remove("kind");
    wrong.put("format", "csec-policy/referral/0.2");
    ((ObjectNode) wrong.get("edition")).put("readings", "Canary");
    ((ObjectNode) wrong.at("/steps/1")).put("recipients", "Canary").put("dueBy", "Canary");
    ((ObjectNode) wrong.at("/steps/2")).putArray("clauses").addObject();
    ((ObjectNode) wrong.get("response")).put("clauses", "Canary");
    ((ObjectNode) wrong.get("clauses")).put("Canary", "Canary");

    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> JSON.readDecision(wrong.toString()));
    assertThat(refused.errors())
        .extracting(error -> error.pointer() + " " + error.code().key())
        .containsExactlyInAnyOrder(
            "/format not-one-of",
            "/kind required",
            "/edition/readings wrong-type",
            "/response/clauses wrong-type",
            "/steps/1/recipients wrong-type",
            "/steps/1/dueBy format",
            "/steps/2/clauses/0 wrong-type",
            "/clauses wrong-type");
    assertThat(refused.toString()).doesNotContain("Canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"kind\":null}", "{\"steps\":[1],\"clauses\":[],\"a\":[[{}]]}"})
  void whatIsNoDecisionIsRefused(String document) {
    assertThat(
            catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readDecision(document)))
        .isNotNull();
  }

  @Test
  void aBriefLineIsRefused() {
    byte[] brief =
        JSON.writeBriefLine(POLICY.decide(Referral.builder().calledAt(Instant.EPOCH).build()));
    InvalidDocumentException refused =
        catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readDecision(brief));
    assertThat(refused.errors())
        .extracting(error -> error.pointer() + " " + error.code().key())
        .contains("/kind required", "/edition required");
  }

  /** An office, a placement and the host's id are of the referral. */
  @Test
  void whatIsOfTheReferralIsInNoText() {
    Referral referral =
        JSON.readReferral(Documents.full().toString()).toBuilder().id("host-4711").build();
    StoredDecision stored = JSON.readDecision(JSON.writeDecision(POLICY.decide(referral)));
    String text =
        stored.toString()
            + stored.against(POLICY, Referral.builder().calledAt(Instant.EPOCH).build());
    assertThat(stored.id()).contains("host-4711");
    assertThat(text).doesNotContain("host-4711");
    assertThat(referral.homeOffice()).isPresent();
    referral.homeOffice().ifPresent(office -> assertThat(text).doesNotContain(office.name()));
  }

  private static List<Cause> causes(String document, Referral referral) {
    return List.copyOf(JSON.readDecision(document).against(POLICY, referral).causes());
  }

  private static List<List<String>> citedIn(StoredDecision stored) {
    return stored.outcomes().stream()
        .filter(outcome -> !outcome.clauses().isEmpty() && !outcome.name().equals("contingencies"))
        .map(
            outcome ->
                (List<String>)
                    ImmutableList.of(
                        outcome.clauses().toString(),
                        outcome.readAs().toString(),
                        outcome.openQuestions().toString()))
        .toList();
  }

  private static List<List<String>> citedIn(JsonNode document) {
    List<List<String>> all = new ArrayList<>();
    CitedInDocument.written(document).forEach(parts -> all.add(parts.subList(0, 3)));
    return all;
  }

  private static String kept(String name) throws IOException {
    try (InputStream in =
        StoredDecisionTest.class.getResourceAsStream("/stored/0.2.0/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
