package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.json.Draft;
import org.csecpolicy.json.DraftField;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.InputKind;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form while it is filled in: what is typed, cleared, garbled and retyped, and the decision. */
class DraftTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Instant CALLED_AT = Instant.parse("2026-11-21T06:40:00Z");
  private static final Draft EMPTY = Draft.of(POLICY, CALLED_AT);

  @Test
  void anEmptyFormIsACallOfWhichNothingIsKnown() {
    assertThat(EMPTY.problems()).isEmpty();
    assertThat(EMPTY.referral()).isEqualTo(Referral.builder().calledAt(CALLED_AT).build());
    assertThat(EMPTY.decision()).isEqualTo(POLICY.decide(EMPTY.referral()));
    assertThat(EMPTY.next(1)).hasSize(1);
  }

  @Test
  void aFormThatIsFilledInFieldByFieldIsTheReferralOfItsDocument() {
    Draft draft = EMPTY;
    for (String pointer : leaves(Documents.full())) {
      JsonNode value = Documents.full().at(pointer);
      draft = draft.set(pointer, value.asText());
    }
    assertThat(draft.problems()).isEmpty();
    Referral whole = PolicyJson.of(POLICY.agency()).readReferral(Documents.full().toString());
    assertThat(draft.referral()).isEqualTo(whole);
    assertThat(EMPTY.setJson("", Documents.full().toString()).referral()).isEqualTo(whole);
  }

  @Test
  void aDraftDoesNotChange() {
    Draft typed = EMPTY.set("/child/name", "Marigold");
    assertThat(EMPTY.referral().child().name()).isEmpty();
    assertThat(typed.set("/child/name", "").referral()).isEqualTo(EMPTY.referral());
    assertThat(typed.referral().child().name()).isPresent();
    assertThat(typed.toString()).doesNotContain("Marigold");
  }

  @Test
  void theMomentThatADraftIsBegunWithMustBeOne() {
    assertThatThrownBy(() -> Draft.of(POLICY, Instant.MAX))
        .isInstanceOf(InvalidValueException.class);
  }

  /** As a screener types, with a change after every key. */
  @Nested
  class Typing {
    @Test
    void aBirthDateThatIsHalfTypedIsNotKnownUntilItIsWhole() {
      Draft draft = EMPTY.set("/categories/csec", "possible");
      String birth = "2010-06-01";
      for (int length = 1; length < birth.length(); length++) {
        draft = draft.set("/child/dateOfBirth", birth.substring(0, length));
        assertThat(problems(draft)).containsExactly("/child/dateOfBirth format");
        assertThat(draft.referral().child().dateOfBirth()).isEmpty();
        assertThat(draft.decision().openQuestions()).contains(Fact.AGE);
      }
      draft = draft.set("/child/dateOfBirth", birth);
      assertThat(draft.problems()).isEmpty();
      assertThat(draft.referral().child().dateOfBirth()).contains(LocalDate.of(2010, 6, 1));
    }

    /** What stood there before does not stand any more. */
    @Test
    void aDateThatIsTypedAnewIsNotTheOldOne() {
      Draft draft = EMPTY.set("/child/dateOfBirth", "2010-06-01");
      assertThat(draft.set("/child/dateOfBirth", "2010-06-0").referral())
          .isEqualTo(EMPTY.referral());
    }

    /** It is kept as it was said, and not known. */
    @Test
    void aCountyThatIsHalfTypedIsNoCounty() {
      Draft draft = EMPTY.set("/child/residence/state", "CA");
      draft = draft.set("/child/residence/county", "Rivers");
      assertThat(draft.problems()).isEmpty();
      assertThat(draft.referral().child().residence().isKnown()).isFalse();
      draft = draft.set("/child/residence/county", "Riverside");
      assertThat(draft.referral().child().residence().county()).isPresent();
    }

    @Test
    void aBoxThatIsTickedAndUntickedLeavesNothing() {
      Draft draft = EMPTY.set("/redFlags/7", "runs-away").set("/redFlags/2", "cannot-move-freely");
      assertThat(draft.referral().redFlags()).hasSize(2);
      draft = draft.set("/redFlags/7", "").set("/redFlags/2", null);
      assertThat(draft.referral()).isEqualTo(EMPTY.referral());
    }

    @Test
    void aCategoryThatIsClearedIsNotSuspected() {
      Draft draft = EMPTY.set("/categories/csec", "identified");
      assertThat(draft.decision()).isInstanceOf(ResponsePlan.class);
      assertThat(draft.set("/categories/csec", "").decision()).isInstanceOf(OutsideProtocol.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "\"\"", "  "})
    void aPartThatIsClearedTakesItsFieldsWithIt(String blank) {
      Draft draft = EMPTY.set("/child/name", "Marigold").set("/child/dateOfBirth", "x");
      assertThat(draft.setJson("/child", blank).problems()).isEmpty();
      assertThat(draft.setJson("/child", blank).referral()).isEqualTo(EMPTY.referral());
    }

    @Test
    void whileTheMomentOfTheCallIsRefusedOrEmptyItIsThatOfTheBeginning() {
      Draft draft = EMPTY.set("/calledAt", "2026-11-20T14:17");
      assertThat(draft.referral().calledAt()).isEqualTo(Instant.parse("2026-11-20T22:17:00Z"));
      Draft refused = draft.set("/calledAt", "2026-11-20T14:1");
      assertThat(problems(refused)).containsExactly("/calledAt format");
      assertThat(refused.referral().calledAt()).isEqualTo(CALLED_AT);
      assertThat(draft.set("/calledAt", "").referral().calledAt()).isEqualTo(CALLED_AT);
      assertThat(problems(draft.set("/calledAt", "0001-01-01T00:00Z")))
          .containsExactly("/calledAt out-of-range");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/custody/lawEnforcement       | Yes            | /custody/lawEnforcement not-one-of",
        "/custody/lawEnforcement       | ticked         | /custody/lawEnforcement not-one-of",
        "/child/statedAge              | fourteen       | /child/statedAge wrong-type",
        "/child/statedAge              | 131            | /child/statedAge out-of-range",
        "/child/statedAge              | 99999999999999 | /child/statedAge out-of-range",
        "/child                        | Marigold       | /child wrong-type",
        "/redFlags                     | runs-away      | /redFlags wrong-type",
        "/redFlags/0                   | runs           | /redFlags/0 not-one-of",
        "/redFlags/1000                | runs-away      | /redFlags unknown-field",
        "/redFlags/-                   | runs-away      | /redFlags unknown-field",
        "/categories/CSEC              | possible       | /categories unknown-field",
        "/child/nickname               | Mari           | /child unknown-field",
        "/child/name/first             | Mari           | /child unknown-field",
        "child/name                    | Mari           | top unknown-field",
        "/id                           | a b            | /id format",
        "/custody/refusedByJuvenileHall| yes            | /custody/refusedByJuvenileHall replaced-field",
        "/format                       | other          | /format not-one-of",
      })
  void whatIsRefusedStandsInTheProblemsAndNowhereElse(String pointer, String text, String problem) {
    Draft draft = EMPTY.set(pointer, text);
    assertThat(problems(draft)).containsExactly(problem.replace("top", ""));
    assertThat(draft.referral()).isEqualTo(EMPTY.referral());
    assertThat(draft.problems().toString()).doesNotContain(text);
    assertThat(draft.set(pointer, "").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/child/name   | {\"first\":1}        | /child/name wrong-type",
        "/child/name   | [                    | /child/name not-json",
        "/child/name   | \"a\" \"b\"          | /child/name trailing-content",
        "/child        | [1]                  | /child wrong-type",
        "/redFlags     | [\"runs-away\", 1]   | /redFlags/1 wrong-type",
        "/child        | {\"name\":1,\"b\":2} | /child unknown-field;/child/name wrong-type",
        "/child        | {\"name\":\"a\",\"name\":\"b\"} | /child/name repeated",
        "/information/perpetrators | [\"a\",null,true] | /information/perpetrators/2 wrong-type",
      })
  void whatIsRefusedOfJsonIsToldByField(String pointer, String json, String problems) {
    Draft draft = EMPTY.set("/home", "parent").setJson(pointer, json);
    assertThat(String.join(";", problems(draft))).isEqualTo(problems);
    assertThat(draft.referral().home()).isNotEqualTo(EMPTY.referral().home());
    assertThat(draft.setJson(pointer, null).problems()).isEmpty();
  }

  @Test
  void noInputIsTooLongOrTooDeep() {
    String deep = "[".repeat(40) + "]".repeat(40);
    assertThat(problems(EMPTY.setJson("/child", deep))).containsExactly("/child too-deep");
    assertThat(problems(EMPTY.setJson("/child/name", "\"" + "a".repeat(1 << 20) + "\"")))
        .containsExactly("/child/name too-large");
    assertThat(problems(EMPTY.set("/child/name", "a".repeat(1 << 20))))
        .containsExactly("/child/name too-large");
    assertThat(problems(EMPTY.set("/".repeat(1 << 20), "a"))).containsExactly(" unknown-field");
  }

  /** Values that are wrong only beside each other. */
  @Nested
  class Together {
    @Test
    void aBirthDateAfterTheCallIsNamedAtBothAndTheAgeIsNotKnown() {
      Draft draft =
          EMPTY.set("/calledAt", "2009-01-01T00:00Z").set("/child/dateOfBirth", "2010-06-01");
      assertThat(problems(draft))
          .containsExactly("/calledAt conflict", "/child/dateOfBirth conflict");
      assertThat(draft.referral().calledAt()).isEqualTo(Instant.parse("2009-01-01T00:00:00Z"));
      assertThat(draft.referral().child().dateOfBirth()).isEmpty();
      assertThat(draft.set("/calledAt", "").problems()).isEmpty();
    }

    @Test
    void aRangeIsUnderstoodWhicheverEndIsSaidFirst() {
      Draft draft = EMPTY.set("/child/statedAge/from", "20").set("/child/statedAge/to", "17");
      assertThat(draft.referral().child().statedAge()).contains(AgeRange.of(17, 20));
      assertThat(draft.problems()).isEmpty();
    }

    @Test
    void oneAgeAndARangeAreNoAge() {
      Draft draft = EMPTY.set("/child/statedAge/to", "17").set("/child/statedAge", "18");
      assertThat(problems(draft))
          .containsExactly("/child/statedAge conflict", "/child/statedAge/to conflict");
      assertThat(draft.referral().child().statedAge()).isEmpty();
      assertThat(draft.set("/child/statedAge/to", "").referral().child().statedAge())
          .contains(AgeRange.of(18));
    }

    /** Alone it would take the child out of the protocol, against a date that is half typed. */
    @ParameterizedTest
    @CsvSource({"/child/dateOfBirth,2010-0", "/child/statedAge/from,x", "/child/statedAge/to,1x"})
    void anEstablishedAgeOfEighteenDoesNotCountBesideARefusedOne(String pointer, String text) {
      Draft draft =
          EMPTY
              .set("/categories/csec", "possible")
              .set("/child/ageEstablished", "yes")
              .set("/child/ageSource", "passport")
              .set("/child/statedAge", "18");
      assertThat(draft.decision()).isInstanceOf(OutsideProtocol.class);
      Draft half = draft.set(pointer, text);
      assertThat(half.decision()).isInstanceOf(ResponsePlan.class);
      assertThat(problems(half)).contains("/child/statedAge conflict");
      assertThat(half.set(pointer, "").problems()).isEmpty();
    }

    @Test
    void aStateDoesNotCountBesideARefusedCounty() {
      Draft draft =
          EMPTY.set("/child/foundIn/state", "NV").set("/child/foundIn/county", "Clark\u0000");
      assertThat(draft.referral().child().foundIn()).isEqualTo(Place.unknown());
      assertThat(problems(draft))
          .containsExactly("/child/foundIn/county characters", "/child/foundIn/state conflict");
    }

    @Test
    void aRedFlagThatIsTickedTwiceCountsOnceWhateverTheOrder() {
      Draft draft = EMPTY.set("/redFlags/9", "runs-away").set("/redFlags/3", "runs-away");
      assertThat(problems(draft)).containsExactly("/redFlags/9 repeated");
      assertThat(draft.referral().redFlags()).hasSize(1);
    }

    @Test
    void ofTooManyPerpetratorsTheFirstCount() {
      Draft draft = EMPTY;
      for (int i = 2 * CaseInformation.MAX_PERPETRATORS; i > 0; i -= 2) {
        draft = draft.set("/information/perpetrators/" + i, "Somebody " + i);
      }
      int most = draft.referral().information().perpetrators().size();
      draft = draft.set("/information/perpetrators/1", "Somebody 1");
      assertThat(problems(draft))
          .containsExactly(
              "/information/perpetrators/" + 2 * CaseInformation.MAX_PERPETRATORS + " too-many");
      assertThat(draft.referral().information().perpetrators())
          .hasSize(most)
          .startsWith("Somebody 1", "Somebody 2");
    }
  }

  /** Nothing else could be said of it that is not known. */
  @Test
  void aCategoryWhoseWordIsRefusedCountsAsPossible() {
    Draft draft = EMPTY.set("/categories/csec", "Identified");
    assertThat(problems(draft)).containsExactly("/categories/csec not-one-of");
    assertThat(draft.referral().categories())
        .containsExactly(Map.entry(Category.CSEC, Suspicion.POSSIBLE));
    assertThat(draft.decision()).isInstanceOf(ResponsePlan.class);
  }

  @Test
  void aPlacementOfWhichAnythingIsRefusedIsThere() {
    assertThat(EMPTY.set("/placement/kind", "motel").referral().placement()).isPresent();
    assertThat(EMPTY.set("/placement", "yes").referral().placement()).isPresent();
    assertThat(EMPTY.setJson("/placement", "{}").referral().placement()).isPresent();
    assertThat(EMPTY.set("/placement/kind", "").referral().placement()).isEmpty();
  }

  /** Of the fields that the schema has, those that hold no others. */
  @Test
  void everyFieldOfTheSchemaIsAFieldOfTheForm() {
    JsonNode schema = Documents.tree(PolicyJson.referralSchema());
    Set<String> all = new TreeSet<>();
    ReferralRoundTripProperties.collectProperties(schema, schema, "", all);
    all.removeIf(
        pointer ->
            pointer.equals("/format")
                || all.stream()
                    .anyMatch(
                        other ->
                            other.startsWith(pointer + "/")
                                && !pointer.equals("/child/statedAge")));
    assertThat(Draft.fields())
        .extracting(DraftField::pointer)
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(Draft.fields())
        .filteredOn(DraftField::isRequired)
        .extracting(DraftField::pointer)
        .containsExactly("/calledAt");
    assertThat(Draft.fields()).allSatisfy(field -> assertThat(field.label()).isNotBlank());
  }

  @Test
  void aFieldTellsWhatAFormNeeds() {
    DraftField custody = Draft.field("/custody/lawEnforcement").orElseThrow();
    assertThat(custody.kind()).isEqualTo(InputKind.WORD);
    assertThat(custody.words()).containsExactly("yes", "no", "unknown");
    assertThat(custody.label()).isEqualTo("law enforcement");
    assertThat(custody.description())
        .isEqualTo("Law enforcement has the child in custody. Juvenile Hall alone is not that.");
    assertThat(custody.fact()).contains(Fact.LAW_ENFORCEMENT_CUSTODY);
    assertThat(EMPTY.set(custody.pointer(), "yes").referral().custody().lawEnforcement())
        .isEqualTo(Answer.YES);

    DraftField flag = Draft.field("/redFlags/3").orElseThrow();
    assertThat(flag.isList()).isFalse();
    assertThat(flag.words()).contains("runs-away");
    assertThat(Draft.field("/redFlags").orElseThrow().isList()).isTrue();
    assertThat(Draft.field("/child/residence/county").orElseThrow().fact())
        .contains(Fact.RESIDENCE);
    assertThat(Draft.field("/child/name").orElseThrow().longest()).isPresent();
    assertThat(List.of("/child", "/nothing", "/format", "/redFlags/x"))
        .allSatisfy(pointer -> assertThat(Draft.field(pointer)).isEqualTo(Optional.empty()));
    assertThat(kinds("/child/dateOfBirth", "/calledAt", "/child/statedAge", "/child/statedAge/to"))
        .containsExactly(InputKind.DATE, InputKind.MOMENT, InputKind.NUMBER, InputKind.NUMBER);
    assertThat(kinds("/information/summary", "/redFlagNotes/runs-away", "/caller/name"))
        .containsExactly(InputKind.TEXT, InputKind.TEXT, InputKind.LINE);
  }

  private static List<InputKind> kinds(String... pointers) {
    return List.of(pointers).stream().map(each -> Draft.field(each).orElseThrow().kind()).toList();
  }

  private static List<String> problems(Draft draft) {
    return draft.problems().stream()
        .map(problem -> problem.pointer() + " " + problem.code().key())
        .toList();
  }

  private static List<String> leaves(JsonNode node) {
    Set<String> leaves = new TreeSet<>();
    collect(node, "", leaves);
    return List.copyOf(leaves);
  }

  private static void collect(JsonNode node, String pointer, Set<String> leaves) {
    if (node.isValueNode()) {
      leaves.add(pointer);
    }
    node.properties()
        .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, leaves);
    }
  }
}
