package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.inquiry.Change;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.ReadingSurvey;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;

/** What an inquiry finds is written whole, explains itself, and says nothing about the child. */
class InquiryDocumentsTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Inquiry INQUIRY = Inquiry.of(POLICY);
  private static final String FORM = Outcomes.EXPEDITED_FORM.id();
  private static final Readings ALL_ALTERNATIVES =
      Readings.of(
          Reading.HISTORY_OR_LOCATION,
          Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE,
          Reading.PLACEMENT_ADDRESS_FIRST,
          Reading.NOT_FOR_PERMANENT_RESIDENTS,
          Reading.LABOR_ONLY,
          Reading.DELINQUENCY_WARRANT_ONLY,
          Reading.TRANSFER_SUFFICES,
          Reading.ITS_WORD_SUFFICES,
          Reading.EVALUATE_OUT_OF_STATE);

  @Provide
  Arbitrary<Referral> referrals() {
    return Arbitraries.randomValue(RandomReferral::from);
  }

  @Property(tries = 15)
  void theFindingsOfEveryReferralFitTheSchemaAndExplainThemselves(
      @ForAll("referrals") Referral referral) {
    String json = JSON.writeFindings(INQUIRY.examine(referral));
    assertThat(Documents.findingsSchemaErrors(json)).isEmpty();
    assertExplained(Documents.tree(json));
  }

  /** What is left out can be had again: nothing that an answer leads to is lost. */
  @Property(tries = 15)
  void inBriefEveryAnswerLeadsWhereItDoesInFull(@ForAll("referrals") Referral referral) {
    Findings findings = INQUIRY.examine(referral);
    String json = new String(JSON.writeBriefFindings(findings), StandardCharsets.UTF_8);
    assertThat(Documents.briefFindingsSchemaErrors(json)).isEmpty();
    assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
    assertSaysTheSame(Documents.tree(json), Documents.tree(JSON.writeFindings(findings)));
  }

  private static void assertSaysTheSame(JsonNode brief, JsonNode whole) {
    Map<String, List<JsonNode>> possible = new HashMap<>();
    for (int i = 0; i < whole.get("outcomes").size(); i++) {
      JsonNode said = brief.get("outcomes").get(i);
      JsonNode outcome = whole.get("outcomes").get(i);
      List<JsonNode> words = new ArrayList<>();
      outcome.get("possible").forEach(each -> words.add(each.get("words")));
      assertThat(said.get("possible")).containsExactlyElementsOf(words);
      possible.put(outcome.get("kind").textValue(), words);
      ObjectNode now = outcome.get("now").deepCopy();
      now.set("outcome", outcome.at("/now/outcome/words"));
      assertThat(said.get("now")).isEqualTo(now);
      assertThat(said.get("kind")).isEqualTo(outcome.get("kind"));
      assertThat(said.get("settled")).isEqualTo(outcome.get("settled"));
    }
    for (String list : List.of("questions", "events")) {
      assertThat(brief.get(list)).hasSameSizeAs(whole.get(list));
      for (int i = 0; i < whole.get(list).size(); i++) {
        assertSameQuestion(brief.get(list).get(i), whole.get(list).get(i), possible);
      }
    }
  }

  private static void assertSameQuestion(
      JsonNode brief, JsonNode whole, Map<String, List<JsonNode>> possible) {
    ObjectNode asked = brief.deepCopy();
    ObjectNode askedInFull = whole.deepCopy();
    asked.remove("answers");
    askedInFull.remove("answers");
    assertThat((Object) asked).isEqualTo(askedInFull);
    assertThat(brief.get("answers")).hasSameSizeAs(whole.get("answers"));
    for (int i = 0; i < whole.get("answers").size(); i++) {
      JsonNode said = brief.get("answers").get(i);
      JsonNode answer = whole.get("answers").get(i);
      assertThat(said.get("key")).isEqualTo(answer.get("key"));
      assertThat(said.get("label")).isEqualTo(answer.get("label"));
      assertThat(said.get("example")).isEqualTo(answer.get("example"));
      Map<String, JsonNode> atOnce = new HashMap<>();
      answer
          .get("atOnce")
          .forEach(
              each -> atOnce.put(each.get("kind").textValue(), each.at("/after/outcome/words")));
      assertThat(fields(said.get("atOnce"))).isEqualTo(atOnce);
      for (String kind : texts(whole.get("canChange"))) {
        List<JsonNode> left = new ArrayList<>(possible.get(kind));
        said.at("/rulesOut/" + kind)
            .forEach(at -> left.remove(possible.get(kind).get(at.intValue())));
        assertThat(left)
            .as(kind)
            .containsExactlyInAnyOrderElementsOf(answer.at("/canLeadTo/" + kind));
      }
    }
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new HashMap<>();
    object.properties().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
    return fields;
  }

  @Property(tries = 15)
  void anAnswerLeadsOnlyToWhatItsOutcomeCanBe(@ForAll("referrals") Referral referral) {
    JsonNode document = Documents.tree(JSON.writeFindings(INQUIRY.examine(referral)));
    for (JsonNode question : document.get("questions")) {
      Set<String> canChange = texts(question.get("canChange"));
      for (JsonNode answer : question.get("answers")) {
        answer
            .get("canLeadTo")
            .properties()
            .forEach(
                entry -> {
                  assertThat(canChange).contains(entry.getKey());
                  assertThat(possible(document, entry.getKey())).containsAll(entry.getValue());
                });
      }
    }
  }

  @Property(tries = 100)
  void theDifferenceOfAnyTwoDecisionsFitsTheSchemaAndExplainsItself(
      @ForAll("referrals") Referral one, @ForAll("referrals") Referral other) {
    DecisionDifference difference = INQUIRY.whatIf(one, Change.nowKnown(other));
    String json = JSON.writeDifference(difference);
    assertThat(Documents.differenceSchemaErrors(json)).isEmpty();
    JsonNode document = Documents.tree(json);
    assertExplained(document);
    assertThat(document.get("outcomes")).hasSize(difference.outcomes().size());
    assertThat(document.get("toAdd")).hasSize(difference.toAdd().size());
    assertThat(document.get("toUndo")).hasSize(difference.toUndo().size());
  }

  @Property(tries = 100)
  void theReadingsThatMatterFitTheSchemaAndExplainThemselves(
      @ForAll("referrals") Referral referral) {
    String json = JSON.writeReadings(POLICY.decide(referral), INQUIRY.readingsThatMatter(referral));
    assertThat(Documents.readingsSchemaErrors(json)).isEmpty();
    assertExplained(Documents.tree(json));
  }

  @Property(tries = 10)
  void aSurveyOfAnyReferralsFitsTheSchemaAndExplainsItself(@ForAll Random random) {
    Stream<Referral> referrals = Stream.generate(() -> RandomReferral.from(random)).limit(100);
    ReadingSurvey survey = ReadingSurvey.of(LosAngeles.agency(), ALL_ALTERNATIVES, referrals);
    String json = JSON.writeReadings(survey);
    assertThat(Documents.readingsSchemaErrors(json)).isEmpty();
    JsonNode document = Documents.tree(json);
    assertExplained(document);
    assertThat(document.get("examined").longValue()).isEqualTo(100);
    assertThat(document.get("differences")).hasSize(survey.kinds().size());
  }

  @Property(tries = 15)
  void whyNotFitsTheSchemaAndExplainsItself(@ForAll("referrals") Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    for (String json :
        List.of(
            whyNot(decision, Outcomes.PRIMARY, Unit.EXPLOITATION_UNIT),
            whyNot(decision, Outcomes.RESPONSE, ResponseTime.IMMEDIATE_NOT_REQUIRED),
            whyNot(decision, Outcomes.DISPOSITION, Disposition.TO_JUVENILE_HALL))) {
      assertThat(Documents.whyNotSchemaErrors(json)).isEmpty();
      assertExplained(Documents.tree(json));
    }
  }

  @Property(tries = 100)
  void theWordsAreThoseOfTheDecisionDocument(@ForAll("referrals") Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    JsonNode document = Documents.tree(JSON.writeDecision(decision));
    ImmutableMap<OutcomeKind<?>, String> places =
        ImmutableMap.<OutcomeKind<?>, String>builder()
            .put(Outcomes.SCOPE, "/scope/outcome")
            .put(Outcomes.STANDING, "/standing/outcome")
            .put(Outcomes.DISPOSITION, "/disposition/outcome")
            .put(Outcomes.RESPONSE, "/response/outcome")
            .put(Outcomes.PRIMARY, "/assignment/primary/outcome/role")
            .put(Outcomes.SECONDARY, "/assignment/secondary/outcome/role")
            .put(Outcomes.FORM_FAX, "/expeditedForm/outcome/faxTo/outcome/role")
            .put(
                Outcomes.FORM_FAX_CONFIRMED_BY,
                "/expeditedForm/outcome/faxReceiptConfirmedBy/outcome/role")
            .put(Outcomes.PROBATION_VERIFICATION, "/idcVerification/outcome")
            .put(Outcomes.SIS_REMINDER, "/sisReminder/outcome/required")
            .buildOrThrow();
    places.forEach(
        (kind, place) -> {
          JsonNode words = words(kind, decision);
          JsonNode written = document.at(place);
          if (written.isMissingNode()) {
            assertThat(words).isEmpty();
          } else {
            assertThat(words).containsExactly(written);
          }
        });
    List<JsonNode> lists = document.at("/preAlert/outcome/lists").findValues("role");
    assertThat(words(Outcomes.PRE_ALERT, decision)).containsExactlyElementsOf(lists);
    List<JsonNode> tabs = document.at("/recording/tabs").findValues("category");
    assertThat(words(Outcomes.TABS, decision)).containsExactlyElementsOf(tabs);
  }

  private static JsonNode words(OutcomeKind<?> kind, HotlineDecision decision) {
    return Documents.written(OutcomeWords.WORDS, kind.of(decision).outcome().values());
  }

  @Example
  void anUnknownCustodySaysWhatEachAnswerBrings() {
    Referral referral =
        JSON.readReferral(Documents.fullWith("/custody/lawEnforcement", "\"unknown\""));
    JsonNode custody =
        Stream.of(Documents.tree(JSON.writeFindings(INQUIRY.examine(referral))))
            .flatMap(document -> children(document.get("questions")))
            .filter(each -> each.get("field").textValue().equals("custody.lawEnforcement"))
            .findFirst()
            .orElseThrow();
    assertThat(custody.get("askOf").textValue()).isEqualTo("law-enforcement");
    assertThat(custody.get("urgency").textValue()).isEqualTo("now");
    assertThat(custody.at("/answers/0/key").textValue()).isEqualTo("yes");
    assertThat(custody.at("/answers/0/canLeadTo").get(FORM).toString()).isEqualTo("[[\"yes\"]]");
    assertThat(children(custody.at("/answers/0/atOnce")))
        .anySatisfy(
            change -> {
              assertThat(change.get("kind").textValue()).isEqualTo(FORM);
              assertThat(change.at("/before/outcome/words/0").textValue()).isEqualTo("unknown");
              assertThat(change.at("/after/outcome").toString())
                  .isEqualTo("{\"words\":[\"yes\"],\"text\":\"Expedited form: due by 14:32\"}");
            });
  }

  @Example
  void aDifferenceNamesWhatToUndoWithTheTimesOfItsOwnDecision() {
    Referral before = JSON.readReferral(Documents.with("\"custody\":{\"lawEnforcement\":\"yes\"}"));
    Referral after = JSON.readReferral(Documents.with("\"custody\":{\"lawEnforcement\":\"no\"}"));
    JsonNode document =
        Documents.tree(JSON.writeDifference(INQUIRY.whatIf(before, Change.nowKnown(after))));
    assertThat(document.get("unchanged").booleanValue()).isFalse();
    assertThat(children(document.get("toUndo")))
        .anySatisfy(
            step -> {
              assertThat(step.get("action").textValue()).isEqualTo("prepare-expedited-form");
              assertThat(step.get("dueBy").textValue()).isEqualTo("2026-11-20T14:32:00-08:00");
            });
    JsonNode none =
        Documents.tree(JSON.writeDifference(INQUIRY.whatIf(after, Change.nowKnown(after))));
    assertThat(none.get("unchanged").booleanValue()).isTrue();
    assertThat(none.get("clauses")).isEmpty();
  }

  @Example
  void aReadingThatWouldChangeADecisionIsNamedByItsKey() {
    Referral history =
        JSON.readReferral(
            Documents.with(
                "\"child\":{\"residence\":{\"county\":\"Los Angeles\",\"state\":\"CA\"}}",
                "\"pastHistoryOnly\":\"yes\"",
                "\"imminentDanger\":\"no\"",
                "\"flightRisk\":\"no\"",
                "\"custody\":{\"lawEnforcement\":\"no\"}"));
    HotlinePolicy chosen =
        HotlinePolicy.of(LosAngeles.agency(), Readings.of(Reading.HISTORY_ALONE));
    JsonNode byDefault =
        Documents.tree(
            JSON.writeReadings(POLICY.decide(history), INQUIRY.readingsThatMatter(history)));
    assertThat(byDefault.at("/effects/0/interpretation").textValue())
        .isEqualTo("immediate-exception");
    assertThat(byDefault.at("/effects/0/reading/key").textValue()).isEqualTo("history-alone");
    assertThat(byDefault.at("/effects/0/difference/outcomes/0/after/outcome/words/0").textValue())
        .isEqualTo("immediate-not-required");
    JsonNode asChosen =
        Documents.tree(
            JSON.writeReadings(
                chosen.decide(history), Inquiry.of(chosen).readingsThatMatter(history)));
    assertThat(asChosen.at("/effects/0/reading/key").textValue()).isEqualTo("default");
    assertThat(asChosen.at("/edition/readings/immediate-exception").textValue())
        .isEqualTo("history-alone");
  }

  @Example
  void theChildIsInNoneOfThem() {
    String canary = "Canary4711";
    String json =
        Documents.fullWith("/custody", "{}")
            .replaceAll(
                "Dana Quill, Harbor School|Robin Vale|Officer Pike|Cedar House|12 Pier Road"
                    + "|Lee Marsh, Harbor County|birth certificate|known as Ace|the harbor"
                    + "|First line|Second line",
                canary);
    assertThat(json).contains(canary);
    Referral referral = JSON.readReferral(json);
    HotlineDecision decision = POLICY.decide(referral);
    Change holiday = Change.holidayDeclared(LocalDate.of(2026, 11, 20));
    ReadingSurvey survey =
        ReadingSurvey.of(LosAngeles.agency(), ALL_ALTERNATIVES, Stream.of(referral));
    List<String> documents =
        List.of(
            JSON.writeFindings(INQUIRY.examine(referral)),
            JSON.writeDifference(INQUIRY.whatIf(referral, holiday)),
            JSON.writeDifference(
                DecisionDifference.between(POLICY.decide(nothingKnown()), decision)),
            JSON.writeReadings(decision, INQUIRY.readingsThatMatter(referral)),
            JSON.writeReadings(survey),
            whyNot(decision, Outcomes.EXPEDITED_FORM, Answer.YES));
    assertThat(documents)
        .allSatisfy(
            document -> assertThat(document).doesNotContain(canary, "2011-", "statedAge\":"));
  }

  /** What is asked, and what would be otherwise, needs no name. */
  @Example
  void onlyStepsNameAnOffice() {
    Referral referral = JSON.readReferral(Documents.fullWith("/custody", "{}"));
    assertThat(JSON.writeFindings(INQUIRY.examine(referral)))
        .doesNotContain("Glendora", "Chatsworth", "Belvedere", "Ventura");
    assertThat(whyNot(POLICY.decide(referral), Outcomes.PRIMARY, Unit.EXPLOITATION_UNIT))
        .doesNotContain("Glendora", "Chatsworth", "Belvedere", "Ventura");
  }

  private static Referral nothingKnown() {
    return JSON.readReferral(Documents.with("\"redFlags\":[]"));
  }

  private static <V> String whyNot(HotlineDecision decision, OutcomeKind<V> kind, V wanted) {
    return JSON.writeWhyNot(decision, INQUIRY.whyNot(decision.referral(), kind, wanted));
  }

  /** Every clause, unclear place, contradiction and question that is named is explained. */
  private static void assertExplained(JsonNode document) {
    assertThat(names(document.get("clauses"))).isEqualTo(listed(document, "clauses"));
    Set<String> keys = new LinkedHashSet<>();
    document.get("interpretations").forEach(each -> keys.add(each.get("key").textValue()));
    assertThat(keys).containsAll(listed(document, "readAs"));
    Set<String> pairs = new LinkedHashSet<>();
    document.get("contradictions").forEach(each -> pairs.add(each.get("key").textValue()));
    assertThat(pairs).isEqualTo(listed(document, "contradictions"));
    Set<String> fields = new LinkedHashSet<>();
    document.get("openQuestions").forEach(each -> fields.add(each.get("field").textValue()));
    Set<String> asked = listed(document, "openQuestions");
    assertThat(fields).isEqualTo(asked);
  }

  private static List<JsonNode> possible(JsonNode document, String kind) {
    List<JsonNode> possible = new ArrayList<>();
    for (JsonNode outcome : document.get("outcomes")) {
      if (outcome.get("kind").textValue().equals(kind)) {
        outcome.get("possible").forEach(each -> possible.add(each.get("words")));
      }
    }
    return possible;
  }

  /** Every text of every list of this name. */
  private static Set<String> listed(JsonNode node, String field) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode list : node.findValues(field)) {
      if (list.isArray()) {
        texts.addAll(texts(list));
      }
    }
    node.forEach(child -> texts.addAll(listed(child, field)));
    return texts;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(
        text -> {
          if (text.isTextual()) {
            texts.add(text.textValue());
          }
        });
    return texts;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Stream<JsonNode> children(JsonNode list) {
    List<JsonNode> children = new ArrayList<>();
    list.forEach(children::add);
    return children.stream();
  }
}
