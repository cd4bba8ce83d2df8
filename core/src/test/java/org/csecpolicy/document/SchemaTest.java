package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.csecpolicy.Action;
import org.csecpolicy.Due;
import org.csecpolicy.Event;
import org.csecpolicy.EventAnswer;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.Urgency;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.guidance.GuidancePoint;
import org.csecpolicy.guidance.GuidanceTopic;
import org.csecpolicy.guidance.LinkedDocument;
import org.csecpolicy.guidance.MissingText;
import org.csecpolicy.guidance.Statute;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Source;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.ChecklistItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.Paper;
import org.csecpolicy.recording.Subcategory;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.Definition;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.RecordCheck;
import org.csecpolicy.screening.ReportDuty;
import org.csecpolicy.screening.ReportGround;
import org.csecpolicy.screening.SevereForm;
import org.csecpolicy.screening.ValueRecipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say what the code says. */
class SchemaTest {
  private static final JsonNode REFERRAL = Documents.tree(PolicyJson.referralSchema());
  private static final JsonNode DECISION = Documents.tree(PolicyJson.decisionSchema());
  private static final JsonNode SCREENING = Documents.tree(PolicyJson.screeningSchema());
  private static final JsonNode SCREENING_RECORD =
      Documents.tree(PolicyJson.screeningRecordSchema());
  private static final JsonNode RECORD_CHECK = Documents.tree(PolicyJson.recordCheckSchema());
  private static final JsonNode COMPARISON = Documents.tree(PolicyJson.screeningComparisonSchema());
  private static final JsonNode REFERENCE = Documents.tree(PolicyJson.referenceSchema());
  private static final JsonNode FINDINGS = Documents.tree(PolicyJson.findingsSchema());
  private static final JsonNode BRIEF_FINDINGS = Documents.tree(PolicyJson.briefFindingsSchema());
  private static final JsonNode DIFFERENCE = Documents.tree(PolicyJson.differenceSchema());
  private static final JsonNode READINGS = Documents.tree(PolicyJson.readingsSchema());
  private static final JsonNode WHY_NOT = Documents.tree(PolicyJson.whyNotSchema());

  @Test
  void aReferralsWordsAreThoseOfTheEnumerations() {
    Map<String, Set<String>> expected = new TreeMap<>();
    expected.put("/properties/caller/properties/kind", Vocabulary.CALLER_KIND.all());
    expected.put("/properties/custody/properties/hallAnswer", Vocabulary.HALL_ANSWER.words());
    expected.put("/properties/child/properties/nationality", Vocabulary.NATIONALITY.all());
    expected.put("/properties/home", Vocabulary.HOME.all());
    expected.put("/properties/occurred", Vocabulary.OCCURRED.all());
    expected.put("/properties/placement/properties/kind", Vocabulary.PLACEMENT_KIND.all());
    expected.put("/properties/againstPlacement", Vocabulary.AGAINST_PLACEMENT.all());
    expected.put("/properties/openCase/properties/status", Vocabulary.CASE_STATUS.all());
    expected.put("/properties/redFlags/items", Vocabulary.RED_FLAG.all());
    expected.put("/properties/industries/items", Vocabulary.INDUSTRY.all());
    expected.put("/properties/activities/items", Vocabulary.ACTIVITY.all());
    expected.put("/properties/vulnerabilities/items", Vocabulary.VULNERABILITY.all());
    expected.put("/properties/probation/properties/status", Vocabulary.PROBATION_STATUS.all());
    expected.put("/properties/elsewhere/properties/willRespond", Vocabulary.WILL_RESPOND.all());
    expected.put(
        "/properties/elsewhere/properties/electronicTransfer",
        Vocabulary.ELECTRONIC_TRANSFER.all());
    expected.put("/properties/definitions/properties/childRoles/items", words(ChildRole.class));
    expected.put(
        "/properties/definitions/properties/valueRecipients/items", words(ValueRecipient.class));
    expected.put("/$defs/answer", Vocabulary.ANSWER.all());
    expected.put("/$defs/suspicion", Vocabulary.SUSPICION.words());
    expected.replaceAll((at, words) -> at.endsWith("/items") ? words : orBlank(words));
    expected.put("/properties/format", orBlank(Set.of("csec-policy/referral/0.2")));
    assertThat(wordsOf(REFERRAL)).isEqualTo(Set.copyOf(expected.values()));
  }

  @Test
  void aReferralsKeysAreThoseOfTheEnumerations() {
    ImmutableMap<String, Set<String>> expected =
        ImmutableMap.of(
            "/$defs/categoriesIfAny", Vocabulary.CATEGORY.all(),
            "/$defs/indicatorsIfAny", Vocabulary.INDICATOR.all(),
            "/$defs/meansIfAny", words(Means.class),
            "/$defs/purposesIfAny", words(Purpose.class));
    expected.forEach(
        (at, words) -> {
          List<String> names = new ArrayList<>();
          REFERRAL.at(at).get("properties").fieldNames().forEachRemaining(names::add);
          assertThat(names).containsExactlyElementsOf(words);
        });
  }

  @Test
  void aDecisionsWordsAreThoseOfTheEnumerations() {
    Map<String, Set<String>> expected = new TreeMap<>();
    expected.put("/$defs/scope/properties/outcome", words(Scope.class));
    expected.put("/$defs/atRisk/properties/outcome/properties/risk", words(AtRisk.class));
    expected.put(
        "/$defs/atRisk/properties/outcome/properties/decisive/items", Vocabulary.INDICATOR.all());
    expected.put("/$defs/standing/properties/outcome", words(Standing.class));
    expected.put("/$defs/disposition/properties/outcome", words(Disposition.class));
    expected.put("/$defs/officeHours/properties/outcome", words(LineStatus.class));
    expected.put("/$defs/response/properties/outcome", words(ResponseTime.class));
    expected.put("/$defs/office/properties/basis", words(Basis.class));
    expected.put("/$defs/answer", Vocabulary.ANSWER.all());
    expected.put("/$defs/idcVerification/properties/outcome", words(IdcVerification.class));
    expected.put("/$defs/request/properties/outcome/properties/otipLine", words(LineStatus.class));
    expected.put(
        "/$defs/crossReport/properties/outcome/properties/recipient",
        words(CrossReport.Recipient.class));
    expected.put(
        "/$defs/crossReport/properties/outcome/properties/mode", words(CrossReport.Mode.class));
    Set<String> states = each(UsState.values(), UsState::name);
    states.add("OUTSIDE_US");
    states.add("Louisiana"); // alone: "LA" alone is how people write Los Angeles
    expected.put("/$defs/crossReport/properties/outcome/properties/place/properties/state", states);
    expected.put("/$defs/redFlags/items", Vocabulary.RED_FLAG.all());
    String suggestion = "/$defs/suggestion/properties/outcome/properties/";
    expected.put(suggestion + "category", Vocabulary.CATEGORY.all());
    expected.put(suggestion + "industries/items", Vocabulary.INDUSTRY.all());
    expected.put(suggestion + "activities/items", Vocabulary.ACTIVITY.all());
    expected.put("/$defs/instruction/properties/outcome", words(Instruction.class));
    expected.put("/$defs/allegation/properties/outcome", words(Allegation.class));
    expected.put("/$defs/entry/properties/outcome", words(Entry.class));
    expected.put("/$defs/tab/properties/outcome/properties/category", Vocabulary.CATEGORY.all());
    expected.put("/$defs/missingInformation/properties/outcome/items", words(CaseItem.class));
    expected.put("/$defs/toConsider/properties/outcome/items", Vocabulary.CATEGORY.all());
    expected.put("/$defs/step/properties/channel", words(Channel.class));
    expected.put("/$defs/step/properties/due", words(Due.class));
    expected.put("/$defs/step/properties/action", words(Action.class));
    expected.put("/$defs/contingency/properties/event", words(Event.class));
    expected.put("/$defs/contingency/properties/answers/items", words(EventAnswer.class));
    expected.put("/$defs/unit/properties/role", words(Unit.class));
    expected.put("/$defs/list/properties/role", words(DistributionList.class));
    expected.put("/$defs/actor/properties/role", words(Actor.class));
    assertThat(kindsOf(DECISION)).containsExactlyInAnyOrder("response-plan", "outside-protocol");
    assertThat(wordsOf(DECISION)).isEqualTo(Set.copyOf(expected.values()));
  }

  @Test
  void aReferencesWordsAreThoseOfTheEnumerations() {
    Map<String, Set<String>> expected = new TreeMap<>();
    expected.put("/$defs/category", Vocabulary.CATEGORY.all());
    expected.put("/$defs/subcategory", words(Subcategory.class));
    expected.put("/$defs/redFlag/properties/flag", Vocabulary.RED_FLAG.all());
    expected.put("/$defs/indicator/properties/indicator", Vocabulary.INDICATOR.all());
    expected.put("/$defs/substance/properties/substance", Vocabulary.SUBSTANCE.all());
    expected.put("/$defs/vulnerability/properties/vulnerability", Vocabulary.VULNERABILITY.all());
    expected.put("/$defs/industry/properties/industry", printed(Vocabulary.INDUSTRY.all()));
    expected.put("/$defs/activity/properties/activity", printed(Vocabulary.ACTIVITY.all()));
    expected.put("/$defs/definition/properties/definition", words(Definition.class));
    expected.put("/$defs/element/properties/element", words(Element.class));
    expected.put("/$defs/county/properties/state", each(UsState.values(), UsState::name));
    expected.put("/$defs/unit/properties/role", words(Unit.class));
    expected.put("/$defs/list/properties/role", words(DistributionList.class));
    expected.put("/$defs/actor/properties/role", words(Actor.class));
    expected.put(
        "/$defs/directory/properties/forCallers/items/properties/role", words(Landline.class));
    expected.put("/$defs/hours/properties/days/items", words(DayOfWeek.class));
    expected.put(
        "/$defs/hours/properties/also/items/properties/days/items", words(DayOfWeek.class));
    expected.put("/$defs/topic/properties/topic", words(GuidanceTopic.class));
    expected.put("/$defs/point/properties/point", words(GuidancePoint.class));
    expected.put("/$defs/missingWord", words(MissingText.class));
    expected.put("/$defs/missingText/properties/form", words(MissingText.Form.class));
    expected.put("/$defs/linkedDocument/properties/document", words(LinkedDocument.class));
    expected.put("/$defs/statute/properties/statute", words(Statute.class));
    assertThat(wordsOf(REFERENCE)).isEqualTo(Set.copyOf(expected.values()));
  }

  @Test
  void aScreeningsWordsAreThoseOfTheEnumerations() {
    Map<String, Set<String>> expected = new TreeMap<>();
    expected.put("/$defs/scope/properties/outcome", words(Scope.class));
    expected.put("/$defs/atRisk/properties/outcome/properties/risk", words(AtRisk.class));
    expected.put(
        "/$defs/atRisk/properties/outcome/properties/decisive/items", Vocabulary.INDICATOR.all());
    expected.put("/properties/laborRisk/properties/outcome", words(AtRisk.class));
    expected.put("/$defs/answer", Vocabulary.ANSWER.all());
    expected.put("/$defs/elements/items", words(Element.class));
    expected.put(
        "/$defs/finding/properties/outcome/properties/definition", words(Definition.class));
    expected.put("/$defs/duties/properties/grounds/items", words(ReportGround.class));
    expected.put("/$defs/duties/properties/openGrounds/items", words(ReportGround.class));
    expected.put("/$defs/duty/properties/outcome", words(ReportDuty.class));
    expected.put("/$defs/redFlags/items", Vocabulary.RED_FLAG.all());
    String suggestion = "/$defs/suggestion/properties/outcome/properties/";
    expected.put(suggestion + "category", Vocabulary.CATEGORY.all());
    expected.put(suggestion + "industries/items", Vocabulary.INDUSTRY.all());
    expected.put(suggestion + "activities/items", Vocabulary.ACTIVITY.all());
    expected.put("/$defs/subcategoryWord", words(Subcategory.class));
    String setting = "/$defs/setting/properties/outcome/properties/";
    expected.put(setting + "industry", Vocabulary.INDUSTRY.all());
    expected.put(setting + "activity", Vocabulary.ACTIVITY.all());
    expected.put("/$defs/paper/properties/paper", words(Paper.class));
    String item = "/$defs/item/properties/outcome/properties/";
    expected.put(item + "actor", words(Actor.class));
    expected.put(item + "state", words(ChecklistItem.State.class));
    assertThat(wordsOf(SCREENING)).isEqualTo(Set.copyOf(expected.values()));
    assertThat(ImmutableSet.copyOf(SCREENING.at("/$defs/severeForms/properties").fieldNames()))
        .isEqualTo(words(SevereForm.class));
  }

  @Test
  void aRecordChecksWordsAreThoseOfTheEnumerations() {
    Map<String, Set<String>> expected = new TreeMap<>();
    expected.put("/properties/differences/items", words(RecordCheck.Difference.class));
    String found = "/$defs/found/properties/outcome/properties/";
    expected.put(found + "risk", words(AtRisk.class));
    expected.put(found + "decisive/items", Vocabulary.INDICATOR.all());
    assertThat(wordsOf(RECORD_CHECK)).isEqualTo(Set.copyOf(expected.values()));
  }

  @Test
  void aComparisonsWordsAreThoseOfTheEnumerations() {
    Map<String, Set<String>> expected = new TreeMap<>();
    expected.put("/$defs/indicators/items", Vocabulary.INDICATOR.all());
    expected.put("/$defs/substances/items", Vocabulary.SUBSTANCE.all());
    expected.put("/$defs/vulnerabilities/items", Vocabulary.VULNERABILITY.all());
    expected.put("/$defs/redFlags/items", Vocabulary.RED_FLAG.all());
    expected.put("/$defs/finding/properties/risk", words(AtRisk.class));
    assertThat(wordsOf(COMPARISON)).isEqualTo(Set.copyOf(expected.values()));
  }

  @Test
  void anInquirysWordsAreThoseOfTheEnumerations() {
    Set<String> kinds =
        Outcomes.ALL.stream().map(OutcomeKind::id).collect(Collectors.toUnmodifiableSet());
    assertThat(wordsOf(FINDINGS))
        .isEqualTo(Set.of(kinds, words(Urgency.class), words(Source.class)));
    assertThat(FINDINGS.at("/properties/outcomes/minItems").intValue()).isEqualTo(kinds.size());
    assertThat(FINDINGS.at("/properties/outcomes/maxItems").intValue()).isEqualTo(kinds.size());
    assertThat(wordsOf(WHY_NOT)).isEqualTo(Set.of(kinds));

    Map<String, Set<String>> different = new TreeMap<>();
    different.put("/$defs/kind", kinds);
    different.put("/$defs/step/properties/channel", words(Channel.class));
    different.put("/$defs/step/properties/due", words(Due.class));
    different.put("/$defs/step/properties/action", words(Action.class));
    different.put("/$defs/actor/properties/role", words(Actor.class));
    assertThat(wordsOf(DIFFERENCE)).isEqualTo(Set.copyOf(different.values()));
    assertThat(kindsOf(READINGS)).containsExactlyInAnyOrder("effects", "survey");
    assertThat(wordsOf(READINGS)).isEqualTo(Set.copyOf(different.values()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decision",
        "screening",
        "reference",
        "findings",
        "brief-findings",
        "difference",
        "readings",
        "why-not"
      })
  void noWordIsALosAngelesName(String name) {
    assertThat(wordsOf(schema(name)))
        .allSatisfy(
            words ->
                assertThat(words)
                    .noneMatch(word -> word.matches("(.*-)?(mart|ercp|dcfs|edl|sis|idc)(-.*)?")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "referral",
        "decision",
        "screening",
        "screening-record",
        "record-check",
        "screening-comparison",
        "reference",
        "findings",
        "brief-findings",
        "difference",
        "readings",
        "why-not"
      })
  void everyObjectIsClosedAndEveryReferenceResolves(String name) {
    JsonNode schema = schema(name);
    assertThat(schema.get("$id").textValue()).isEqualTo("urn:csecpolicy:" + name + ":0.2");
    assertThat(schema.get("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    Set<String> used = new LinkedHashSet<>();
    for (JsonNode reference : schema.findValues("$ref")) {
      assertThat(schema.at(reference.textValue().substring(1)).isMissingNode()).isFalse();
      used.add(reference.textValue().substring("#/$defs/".length()));
    }
    List<String> defined = new ArrayList<>();
    schema.get("$defs").fieldNames().forEachRemaining(defined::add);
    assertThat(used).containsExactlyInAnyOrderElementsOf(defined);
    for (JsonNode holder : schema.findParents("additionalProperties")) {
      assertThat(holder.path("type").toString()).contains("object");
    }
    for (JsonNode holder : schema.findParents("properties")) {
      boolean conditional = !holder.has("type") || holder.has("oneOf");
      assertThat(conditional || !holder.path("additionalProperties").booleanValue()).isTrue();
      assertThat(conditional || holder.has("additionalProperties")).isTrue();
    }
  }

  private static JsonNode schema(String name) {
    return switch (name) {
      case "referral" -> REFERRAL;
      case "decision" -> DECISION;
      case "screening" -> SCREENING;
      case "screening-record" -> SCREENING_RECORD;
      case "record-check" -> RECORD_CHECK;
      case "screening-comparison" -> COMPARISON;
      case "reference" -> REFERENCE;
      case "findings" -> FINDINGS;
      case "brief-findings" -> BRIEF_FINDINGS;
      case "difference" -> DIFFERENCE;
      case "readings" -> READINGS;
      case "why-not" -> WHY_NOT;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Without the word for what is not on the printed list. */
  private static Set<String> printed(Set<String> words) {
    Set<String> printed = new LinkedHashSet<>(words);
    assertThat(printed.remove("other")).isTrue();
    return printed;
  }

  /** And with the two forms of a field that nobody filled in. */
  private static Set<String> orBlank(Set<String> words) {
    Set<String> all = new LinkedHashSet<>(words);
    all.add("");
    all.add(null);
    return all;
  }

  /** Every list of words in a schema, wherever it stands. */
  private static Set<Set<String>> wordsOf(JsonNode schema) {
    Set<Set<String>> all = new LinkedHashSet<>();
    for (JsonNode list : schema.findValues("enum")) {
      Set<String> words = new LinkedHashSet<>();
      list.forEach(word -> words.add(word.textValue()));
      all.add(words);
    }
    return all;
  }

  /** What tells the forms of a document apart. */
  private static List<String> kindsOf(JsonNode schema) {
    return schema.findValues("kind").stream()
        .filter(kind -> kind.has("const"))
        .map(kind -> kind.get("const").textValue())
        .toList();
  }

  private static <E extends Enum<E>> Set<String> words(Class<E> type) {
    return each(type.getEnumConstants(), Words::word);
  }

  private static <E> Set<String> each(E[] constants, Function<E, String> word) {
    Set<String> words = new LinkedHashSet<>();
    for (E constant : constants) {
      words.add(word.apply(constant));
    }
    return words;
  }
}
