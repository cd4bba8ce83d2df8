package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;

/** A decision document holds every outcome, explains itself, and says nothing about the child. */
class DecisionDocumentTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Provide
  Arbitrary<Referral> referrals() {
    return Arbitraries.randomValue(RandomReferral::from);
  }

  @Property(tries = 150)
  void theSchemaAcceptsEveryDecision(@ForAll("referrals") Referral referral) {
    String json = JSON.writeDecision(POLICY.decide(referral));
    assertThat(Documents.decisionSchemaErrors(json)).isEmpty();
  }

  @Property(tries = 150)
  void everyCitedOutcomeIsThereOnce(@ForAll("referrals") Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    assertThat(CitedInDocument.written(document(decision)))
        .containsExactlyInAnyOrderElementsOf(CitedInDocument.of(decision.outcomes()));
  }

  @Property(tries = 150)
  void everyClauseReadingQuestionAndContradictionNamedIsExplained(
      @ForAll("referrals") Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    JsonNode document = document(decision);
    Set<String> clauses = CitedInDocument.textsOf(document, "clauses");
    Set<String> explained = new LinkedHashSet<>();
    document.get("clauses").fieldNames().forEachRemaining(explained::add);
    assertThat(explained).isEqualTo(new LinkedHashSet<>(clauses));
    Set<String> keys = new LinkedHashSet<>();
    document.get("interpretations").forEach(each -> keys.add(each.get("key").textValue()));
    assertThat(keys).isEqualTo(CitedInDocument.textsOf(document, "readAs"));
    List<String> pairs = new ArrayList<>();
    document.get("contradictions").forEach(each -> pairs.add(each.get("key").textValue()));
    assertThat(pairs)
        .containsExactlyElementsOf(
            decision.contradictions().stream().map(Contradiction::key).toList())
        .containsExactlyInAnyOrderElementsOf(CitedInDocument.textsOf(document, "contradictions"));
    Set<String> fields = new LinkedHashSet<>();
    document.get("openQuestions").forEach(each -> fields.add(each.get("field").textValue()));
    assertThat(fields)
        .containsExactlyElementsOf(decision.openQuestions().stream().map(Fact::id).toList());
    assertThat(document.get("steps")).hasSize(decision.steps().size());
  }

  @Property(tries = 150)
  void bothFormsSayTheSame(@ForAll("referrals") Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    String line = new String(JSON.writeDecisionLine(decision), StandardCharsets.UTF_8);
    assertThat(line.lines()).hasSize(1);
    assertThat(line).doesNotContain("\n", "\u2028", "\u2029");
    assertThat(JSON.writeDecision(decision)).contains("\n  \"edition\": {").doesNotContain("\r");
    assertThat(Documents.tree(line)).isEqualTo(document(decision));
  }

  @Example
  void theChildIsNotInIt() {
    String canary = "Canary4711";
    String json =
        Documents.full()
            .toString()
            .replaceAll(
                "Dana Quill, Harbor School|Robin Vale|Officer Pike|12 Pier Road|known as Ace"
                    + "|Lee Marsh, Harbor County|birth certificate|the harbor|First line"
                    + "|Second line",
                canary);
    HotlineDecision decision = POLICY.decide(JSON.readReferral(json));
    assertThat(json).contains(canary);
    assertThat(JSON.writeDecision(decision)).doesNotContain(canary, "2011", "statedAge\":");
  }

  @Example
  void theReferralsOfficesAndPlacementAreThereWhereTheyAreAnOutcome() {
    JsonNode named =
        document(
            Documents.with(
                "\"occurred\":\"in-placement\"",
                "\"placement\":{\"name\":\"Cedar House\"}",
                "\"openCase\":{\"status\":\"regional\",\"office\":\"Glendora\"}"));
    assertThat(named.at("/assignment/referralName/outcome/placement").textValue())
        .isEqualTo("Cedar House");
    assertThat(named.at("/assignment/regionalOffice/outcome").toString())
        .isEqualTo("{\"basis\":\"open-case\",\"office\":\"Glendora\"}");
  }

  @Example
  void theTimesAreInTheAgencysOffset() {
    JsonNode document =
        document(
            Documents.with(
                "\"custody\":{\"lawEnforcement\":\"yes\"}",
                "\"child\":{\"nationality\":\"foreign-national\"}"));
    assertThat(document.at("/expeditedForm/outcome/target").textValue())
        .isEqualTo("2026-11-20T14:27:00-08:00");
    assertThat(document.at("/expeditedForm/outcome/latest").textValue())
        .isEqualTo("2026-11-20T14:32:00-08:00");
    assertThat(document.at("/sisReminder/outcome/request/outcome/deadline").textValue())
        .isEqualTo("2026-11-21T14:17:00-08:00");
    assertThat(document.get("steps"))
        .filteredOn(step -> step.get("action").textValue().equals("prepare-expedited-form"))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.get("actor").toString())
                  .isEqualTo("{\"role\":\"screener\",\"name\":\"CSW\"}");
              assertThat(step.get("dueBy").textValue()).isEqualTo("2026-11-20T14:32:00-08:00");
            });
  }

  @Example
  void anotherAgencyIsWrittenInItsOwnNamesAndOffset() {
    Agency elsewhere =
        Agency.builder()
            .from(ReferralRoundTripProperties.agencyIn(ZoneId.of("America/New_York")))
            .department("Family Services")
            .exploitationUnit("Unit Nine")
            .exploitationUnitInBox("Unit Nine desk")
            .afterHoursUnit("Night Desk")
            .alertList("alerts")
            .probationAlertList("probation alerts")
            .probationVerifier("Juvenile Intake")
            .probationVerifierPhone("555 0100")
            .probationEmail("intake desk")
            .federalReportUnit("Status Desk")
            .referralAssignmentPolicy("Rule 7")
            .build();
    HotlinePolicy policy = HotlinePolicy.of(elsewhere, Readings.byDefault());
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      HotlineDecision decision = policy.decide(RandomReferral.from(random));
      JsonNode document = Documents.tree(JSON.writeDecision(decision));
      assertThat(namesIn(document))
          .isSubsetOf(
              "regional office",
              "Unit Nine",
              "Night Desk",
              "alerts",
              "probation alerts",
              "CSW",
              "SCSW",
              "Hotline",
              "Clerical",
              "Status Desk",
              "Family Services");
      ((ObjectNode) document)
          .remove(
              List.of("clauses", "interpretations", "contradictions", "openQuestions", "edition"));
      assertThat(document.toString())
          .doesNotContain("MART", "ERCP", "DCFS", "EDL", "SIS Unit", "mart", "ercp", "dcfs")
          .doesNotContain("-08:00");
    }
  }

  @Example
  void aChosenReadingIsTheOneThatIsExplained() {
    String json =
        Documents.with(
            "\"pastHistoryOnly\":\"yes\"",
            "\"imminentDanger\":\"no\"",
            "\"flightRisk\":\"no\"",
            "\"custody\":{\"lawEnforcement\":\"no\"}");
    JsonNode byDefault = document(json);
    JsonNode chosen =
        Documents.tree(
            JSON.writeDecision(
                HotlinePolicy.of(LosAngeles.agency(), Readings.of(Reading.HISTORY_OR_LOCATION))
                    .decide(JSON.readReferral(json))));
    assertThat(byDefault.at("/edition/readings").toString()).isEqualTo("{}");
    assertThat(chosen.at("/edition/readings").toString())
        .isEqualTo("{\"immediate-exception\":\"history-or-location\"}");
    assertThat(readings(byDefault))
        .containsExactly("default", "history-alone", "history-or-location");
    assertThat(readings(chosen)).containsExactly("history-or-location", "default", "history-alone");
  }

  @Example
  void theEditionNamesBothTexts() {
    assertThat(document("{" + Documents.CALLED + "," + Documents.CSEC + "}").get("edition"))
        .hasToString(
            "{\"documents\":[{\"shortTitle\":\"Non-FRP protocol\",\"title\":\"Child Protection"
                + " Hotline Human Trafficking, Non-First-Responders Protocol\",\"revision\":null},"
                + "{\"shortTitle\":\"0070-535.10\",\"title\":\"Policy guide on identifying,"
                + " assessing and documenting the exploitation of a"
                + " child\",\"revision\":\"2021-09-01\"}],\"readings\":{},\"libraryVersion\":\"0.2.0\"}");
  }

  @Example
  void aReferralOutsideTheProtocolSaysSo() {
    JsonNode document = document(Documents.with("\"caller\":{\"kind\":\"frp-law-enforcement\"}"));
    assertThat(document.get("kind").textValue()).isEqualTo("outside-protocol");
    assertThat(document.at("/scope/outcome").textValue()).isEqualTo("first-responder-call");
    List<String> names = new ArrayList<>();
    document.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly(
            "kind",
            "edition",
            "scope",
            "atRisk",
            "decidingField",
            "suggestions",
            "steps",
            "contingencies",
            "interpretations",
            "contradictions",
            "openQuestions",
            "clauses");
    assertThat(Documents.decisionSchemaErrors(document.toString())).isEmpty();
  }

  /** Where the age is established, by what; nobody else's words are repeated. */
  @Example
  void anAdultsDocumentSaysByWhatTheAgeIsEstablished() {
    String established = "\"ageEstablished\":\"yes\",\"ageSource\":\"passport\"";
    JsonNode adult = document(Documents.with("\"child\":{\"statedAge\":44," + established + "}"));
    assertThat(adult.at("/scope/outcome").textValue()).isEqualTo("eighteen-or-older");
    assertThat(adult.get("ageSource").textValue()).isEqualTo("passport");
    assertThat(Documents.decisionSchemaErrors(adult.toString())).isEmpty();
    assertThat(document(Documents.with("\"child\":{\"statedAge\":44,\"ageEstablished\":\"yes\"}")))
        .noneMatch(each -> each.asText().equals("ageSource"));
    JsonNode minor = document(Documents.with("\"child\":{\"statedAge\":15," + established + "}"));
    JsonNode call =
        document(
            Documents.with(
                "\"caller\":{\"kind\":\"frp-law-enforcement\"}",
                "\"child\":{\"statedAge\":44," + established + "}"));
    assertThat(List.of(minor.toString(), call.toString()))
        .noneMatch(text -> text.contains("passport"));
  }

  @Example
  void aCallWithoutACategoryIsToldWhichTheFlagsSuggest() {
    JsonNode document =
        document("{" + Documents.CALLED + ",\"redFlags\":[\"branding\",\"debt-to-employer\"]}");
    assertThat(document.get("kind").textValue()).isEqualTo("outside-protocol");
    assertThat(document.at("/scope/outcome").textValue()).isEqualTo("not-routed-yet");
    assertThat(document.get("decidingField").textValue()).isEqualTo("categories");
    assertThat(document.at("/suggestions/0/outcome/category").textValue()).isEqualTo("csec");
    assertThat(document.at("/suggestions/0/outcome/redFlags").toString())
        .isEqualTo("[\"branding\"]");
    assertThat(document.at("/suggestions/1/outcome/category").textValue()).isEqualTo("child-labor");
    assertThat(document.get("suggestions")).hasSize(2);
    assertThat(Documents.decisionSchemaErrors(document.toString())).isEmpty();
  }

  /** At the door of the Hall, which turns the child away. */
  @Example
  void aContradictionIsNamedWhereItCountedAndExplainedAtTheEnd() {
    JsonNode document =
        document(
            Documents.with(
                "\"child\":{\"residence\":{\"county\":\"Riverside\",\"state\":\"CA\"}}",
                "\"openCase\":{\"status\":\"none\"}",
                "\"probation\":{\"status\":\"not-involved\"}",
                "\"custody\":{\"lawEnforcement\":\"no\",\"atJuvenileHall\":\"yes\","
                    + "\"hallAnswer\":\"refused\"}"));
    assertThat(document.at("/disposition/contradictions").toString())
        .isEqualTo("[\"hall-refused-and-there\",\"hall-refused-and-no-custody\"]");
    assertThat(document.at("/scope").has("contradictions")).isFalse();
    assertThat(document.get("contradictions")).hasSize(2);
    assertThat(document.at("/contradictions/0").toString())
        .isEqualTo(
            "{\"key\":\"hall-refused-and-there\",\"label\":\"Juvenile Hall refused the child, and"
                + " the child is there or on the way there\",\"counts\":\"the"
                + " refusal\",\"facts\":[\"custody.atJuvenileHall\",\"custody.beingTransported\","
                + "\"custody.hallAnswer\"],\"question\":\"custody.hallAnswer\"}");
    assertThat(Documents.decisionSchemaErrors(document.toString())).isEmpty();
  }

  /** What would run is there before it is known whether it does. */
  @Example
  void anUnknownNationalityHasTheDeadlineThatWouldRun() {
    JsonNode reminder = document(Documents.with("\"child\":{}")).at("/sisReminder/outcome");
    assertThat(reminder.get("required").textValue()).isEqualTo("unknown");
    assertThat(reminder.at("/request/outcome/deadline").textValue())
        .isEqualTo("2026-11-21T14:17:00-08:00");
    JsonNode citizen =
        document(Documents.with("\"child\":{\"nationality\":\"us-citizen\"}"))
            .at("/sisReminder/outcome");
    assertThat(citizen.toString()).isEqualTo("{\"required\":\"no\"}");
  }

  private static JsonNode document(String referral) {
    return document(POLICY.decide(JSON.readReferral(referral)));
  }

  private static JsonNode document(HotlineDecision decision) {
    return Documents.tree(JSON.writeDecision(decision));
  }

  private static List<String> readings(JsonNode document) {
    for (JsonNode interpretation : document.get("interpretations")) {
      if (interpretation.get("key").textValue().equals("immediate-exception")) {
        List<String> keys = new ArrayList<>();
        keys.add(interpretation.at("/reading/key").textValue());
        interpretation
            .get("alternatives")
            .forEach(alternative -> keys.add(alternative.get("key").textValue()));
        return keys;
      }
    }
    return List.of();
  }

  private static Set<String> namesIn(JsonNode document) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode role : document.findParents("role")) {
      names.add(role.get("name").textValue());
    }
    return names;
  }
}
