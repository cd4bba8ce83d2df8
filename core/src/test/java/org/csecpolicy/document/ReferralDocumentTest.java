package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.screening.Vulnerability;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralDocumentTest {
  static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());

  static List<String> errorsOf(String json) {
    InvalidDocumentException invalid =
        catchThrowableOfType(InvalidDocumentException.class, () -> JSON.readReferral(json));
    assertThat(invalid).as("accepted: %s", json).isNotNull();
    return invalid.errors().stream().map(error -> error.pointer() + ": " + error.rule()).toList();
  }

  @Nested
  class Accepted {
    @Test
    void theFullExampleSaysWhatItSays() {
      Referral referral = JSON.readReferral(Documents.full().toString());
      assertThat(referral.calledAt()).isEqualTo(Instant.parse("2026-11-20T22:17:00Z"));
      assertThat(referral.assignedAt()).contains(Instant.parse("2026-11-20T23:02:30.500Z"));
      assertThat(referral.caller().kind()).isEqualTo(CallerKind.MANDATED_REPORTER);
      assertThat(referral.child().dateOfBirth()).contains(LocalDate.of(2011, 3, 4));
      assertThat(referral.child().statedAge()).contains(AgeRange.of(14, 16));
      assertThat(referral.child().ageEstablished()).isEqualTo(Answer.YES);
      assertThat(referral.child().ageSource()).contains("birth certificate");
      assertThat(referral.child().residence()).isEqualTo(Place.of(County.of("Orange", UsState.CA)));
      assertThat(referral.child().jurisdiction())
          .isEqualTo(Place.of(County.of("Ventura", UsState.CA)));
      assertThat(referral.child().foundIn().isIn(LosAngeles.agency().county())).isTrue();
      assertThat(referral.home()).isEqualTo(Home.PLACEMENT);
      assertThat(referral.placement().flatMap(Placement::name)).contains("Cedar House");
      assertThat(referral.openCase().status()).isEqualTo(CaseStatus.REGIONAL);
      assertThat(referral.categories())
          .containsEntry(Category.CHILD_LABOR, Suspicion.IDENTIFIED)
          .hasSize(3);
      assertThat(referral.indicators().to(Indicator.C)).isEqualTo(Answer.UNKNOWN);
      assertThat(referral.redFlags())
          .containsExactlyInAnyOrder(RedFlag.RUNS_AWAY, RedFlag.DEBT_TO_EMPLOYER);
      assertThat(referral.vulnerabilities())
          .containsExactlyInAnyOrder(Vulnerability.POVERTY, Vulnerability.YOUNG_AGE);
      assertThat(referral.custody().hallAnswer()).isEqualTo(HallAnswer.ACCEPTED);
      assertThat(referral.probation().status()).isEqualTo(ProbationStatus.WARD_602_FR_PLACEMENT);
      assertThat(referral.elsewhere().willRespond()).isEqualTo(WillRespond.PENDING);
      assertThat(referral.elsewhere().answeredBy()).contains("Lee Marsh, Harbor County");
      assertThat(referral.elsewhere().expectedArrival())
          .contains(Instant.parse("2026-11-21T00:00:00Z"));
      assertThat(referral.definitions().means()).containsEntry(Means.THREATS_OF_HARM, Answer.YES);
      assertThat(referral.definitions().childRoles())
          .containsExactly(ChildRole.VICTIM, ChildRole.RECRUITER);
      assertThat(referral.reporting().learnedElsewhere()).isEqualTo(Answer.YES);
      assertThat(referral.information().summary()).contains("First line.\nSecond line.");
      assertThat(referral.information().homeAddress()).contains("3 Quarry Lane");
      assertThat(referral.information().presentAddress()).contains("14 Pier Road");
      assertThat(referral.information().perpetrators())
          .containsExactly("known as Ace", "a woman who drives");
      assertThat(referral.caller().callBack()).contains("213-555-0131");
      assertThat(referral.custody().heldBy()).contains("Sergeant Finch, Pier station");
      assertThat(referral.custody().callBack()).contains("213-555-0132");
      assertThat(referral.elsewhere().cpsStatus())
          .contains("Open since May.\nNext hearing in June.");
      assertThat(referral.redFlagNotes())
          .containsExactly(
              Map.entry(RedFlag.DEBT_TO_EMPLOYER, "Owes \"for the room\".\nPays nightly."));
    }

    @Test
    void theFullExampleSurvivesWritingAndReading() {
      Referral referral = JSON.readReferral(Documents.full().toString());
      assertThat(JSON.readReferral(JSON.writeReferral(referral))).isEqualTo(referral);
      assertThat(JSON.writeReferral(referral))
          .contains("\"calledAt\": \"2026-11-20T14:17:00-08:00\"")
          .doesNotContain("\r", "unknown");
    }

    @Test
    void theCallIsEnough() {
      String json = "{" + Documents.CALLED + "}";
      assertThat(JSON.readReferral(json))
          .isEqualTo(Referral.builder().calledAt(Instant.parse("2026-11-20T22:17:00Z")).build());
      assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"caller\":{\"kind\":\"unknown\"}",
          "\"child\":{}",
          "\"child\":{\"nationality\":\"unknown\",\"residence\":{},\"jurisdiction\":{}}",
          "\"child\":{\"statedAge\":{},\"ageEstablished\":\"unknown\"}",
          "\"home\":\"unknown\"",
          "\"occurred\":\"unknown\"",
          "\"againstPlacement\":\"unknown\"",
          "\"openCase\":{\"status\":\"unknown\"}",
          "\"indicators\":{\"A\":\"unknown\"}",
          "\"redFlags\":[]",
          "\"redFlagNotes\":{}",
          "\"redFlagNotes\":{\"runs-away\":\"\",\"branding\":null}",
          "\"vulnerabilities\":[]",
          "\"awol\":\"unknown\"",
          "\"custody\":{\"lawEnforcement\":\"unknown\",\"hallAnswer\":\"not-given\"}",
          "\"probation\":{\"status\":\"unknown\"}",
          "\"probation\":{\"status\":\"not-verified\"}",
          "\"elsewhere\":{\"willRespond\":\"unknown\",\"electronicTransfer\":\"unknown\"}",
          "\"definitions\":{\"sexAct\":\"unknown\"}",
          "\"reporting\":{\"newAllegations\":\"unknown\"}",
          "\"information\":{\"auditReviewQuestionsAsked\":\"unknown\"}",
          "\"information\":{\"perpetrators\":[],\"homeAddress\":\"\"}"
        })
    void unknownIsTheSameAsLeftOut(String field) {
      assertThat(JSON.readReferral(Documents.with(field)))
          .isEqualTo(JSON.readReferral("{" + Documents.CALLED + "," + Documents.CSEC + "}"));
      assertThat(Documents.referralSchemaErrors(Documents.with(field))).isEmpty();
    }

    @Test
    void whatTheHostCallsAReferralIsKeptAndRepeatedByTheDecision() {
      String longest = "Call.2026-11_" + "7".repeat(51);
      Referral referral = JSON.readReferral(Documents.with("\"id\":\"" + longest + "\""));
      assertThat(referral.id()).contains(longest);
      assertThat(JSON.readReferral(JSON.writeReferral(referral))).isEqualTo(referral);
      assertThat(referral.toString()).doesNotContain(longest);

      HotlineDecision decision = HotlinePolicy.losAngeles().decide(referral);
      assertThat(new String(JSON.writeDecisionLine(decision), StandardCharsets.UTF_8))
          .contains("\"id\":\"" + longest + "\"");
      assertThat(new String(JSON.writeBriefLine(decision), StandardCharsets.UTF_8))
          .startsWith("{\"id\":\"" + longest + "\",");
      assertThat(errorsOf(Documents.with("\"id\":\"" + longest + "7\"")))
          .hasSize(1)
          .allMatch(error -> error.startsWith("/id: 1 to 64 letters"));
    }

    @Test
    void aRedFlagThatIsDescribedIsObserved() {
      Referral referral =
          JSON.readReferral(
              Documents.with("\"redFlagNotes\":{\"runs-away\":\"Twice this week.\"}"));
      assertThat(referral.redFlags()).containsExactly(RedFlag.RUNS_AWAY);
      assertThat(JSON.readReferral(JSON.writeReferral(referral))).isEqualTo(referral);
    }

    @Test
    void anEmptyPlacementSaysThatThereIsOne() {
      assertThat(JSON.readReferral(Documents.with("\"placement\":{}")).placement()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "15.0"})
    void aWholeNumberMayBeWrittenAsJsonSchemaHasIt(String age) {
      String json = Documents.with("\"child\":{\"statedAge\":" + age + "}");
      assertThat(JSON.readReferral(json).child().statedAge()).contains(AgeRange.of(15));
      assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    }

    @Test
    void bytesWithAByteOrderMarkAreReadAsUtf8() {
      String json = Documents.with("\"homeOffice\":\"Río\"");
      byte[] bytes = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
      assertThat(JSON.readReferral(bytes)).isEqualTo(JSON.readReferral(json));
      assertThat(JSON.readReferral("\uFEFF" + json)).isEqualTo(JSON.readReferral(json));
    }
  }

  /** One fault each; the schema refuses those that it can see. */
  @Nested
  class Refused {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        emptyValue = "",
        textBlock =
            """
            # set here                      | to                            | error at                        | rule                                  | schema
            /calledAt                       | ``                            | /calledAt                       | required                              | true
            /calledAt                       | 5                             | /calledAt                       | a text in quotation marks             | true
            /calledAt                       | ""                            | /calledAt                       | a date and time that exist            | true
            /calledAt                       | null                          | /calledAt                       | a text in quotation marks             | true
            /calledAt                       | "yesterday"                   | /calledAt                       | a date and time that exist            | true
            /calledAt                       | "2026-02-30T10:00:00-08:00"   | /calledAt                       | a date and time that exist            | false
            /calledAt                       | "2026-02-03T24:00:00-08:00"   | /calledAt                       | a date and time that exist            | false
            /calledAt                       | "2026-02-03T10:00:00-19:00"   | /calledAt                       | a date and time that exist            | false
            /calledAt                       | "2026-02-03t10:00:00z"        | /calledAt                       | a date and time that exist            | true
            /calledAt                       | "2026-02-03 10:00:00"         | /calledAt                       | a date and time that exist            | true
            /calledAt                       | "1899-02-03T10:00:00Z"        | /calledAt                       | a moment of the years 1900 to 2999    | false
            /assignedAt                     | "3000-01-01T00:00:00Z"        | /assignedAt                     | a moment of the years 1900 to 2999    | false
            /caller                         | "Dana"                        | /caller                         | an object in braces                   | true
            /caller                         | []                            | /caller                         | an object in braces                   | true
            /caller/kind                    | "neighbor"                    | /caller/kind                    | one of frp-law-enforcement, other-law | true
            /caller/kind                    | "MANDATED_REPORTER"           | /caller/kind                    | one of frp-law-enforcement, other-law | true
            /caller/name                    | "a\\u001b"                       | /caller/name                    | without control characters            | true
            /child/dateOfBirth              | "2011-02-29"                  | /child/dateOfBirth              | a date that exists                    | false
            /child/dateOfBirth              | "03/04/2011"                  | /child/dateOfBirth              | a date that exists                    | true
            /child/dateOfBirth              | "2027-01-01"                  | /child/dateOfBirth              | not after the day of the call         | false
            /child/statedAge                | 131                           | /child/statedAge                | 0 to 130 years                        | true
            /child/statedAge                | -1                            | /child/statedAge                | 0 to 130 years                        | true
            /child/statedAge                | 99999999999999                | /child/statedAge                | 0 to 130 years                        | true
            /child/statedAge                | 15.5                          | /child/statedAge                | a whole number                        | true
            /child/statedAge                | "15"                          | /child/statedAge                | a whole number                        | true
            /child/statedAge                | [15]                          | /child/statedAge                | a whole number                        | true
            /child/statedAge/from           | 131                           | /child/statedAge/from           | 0 to 130 years                        | true
            /child/statedAge/to             | "16"                          | /child/statedAge/to             | a whole number                        | true
            /child/statedAge/about          | 15                            | /child/statedAge                | holds an unknown field at line 1      | true
            /child/ageEstablished           | true                          | /child/ageEstablished           | a text in quotation marks             | true
            /child/residence                | "Orange"                      | /child/residence                | an object in braces                   | true
            /child/residence/state          | 6                             | /child/residence/state          | a text in quotation marks             | true
            /child/residence/county         | "County\\u0000"            | /child/residence/county         | without control characters            | true
            /home                           | true                          | /home                           | a text in quotation marks             | true
            /placement/office               | 7                             | /placement/office               | a text in quotation marks             | true
            /placement/name                 | "\\u202Ename"                 | /placement/name                 | without control characters            | true
            /placement/location/county      | ["Kern"]                      | /placement/location/county      | a text in quotation marks             | true
            /openCase/office                | 7                             | /openCase/office                | a text in quotation marks             | true
            /categories/csec                | "yes"                         | /categories/csec                | one of possible, identified, no, unknown | true
            /categories/sex-trafficking     | "possible"                    | /categories                     | holds an unknown field at line 1      | true
            /indicators/I                   | "yes"                         | /indicators                     | holds an unknown field at line 1      | true
            /indicators/a                   | null                          | /indicators                     | holds an unknown field at line 1      | true
            /redFlags                       | "runs-away"                   | /redFlags                       | a list in brackets                    | true
            /redFlags                       | ["branding","runs-away","branding"] | /redFlags/2               | listed only once                      | true
            /redFlags                       | ["branding","tattoo"]         | /redFlags/1                     | one of the 46 words                   | true
            /redFlags                       | ["branding",null]             | /redFlags/1                     | a text in quotation marks             | true
            /redFlags                       | [""]                          | /redFlags/0                     | one of the 46 words                   | true
            /id                             | 7                             | /id                             | a text in quotation marks             | true
            /id                             | "a b"                         | /id                             | 1 to 64 letters of A to Z, digits     | true
            /id                             | "\\u00e9"                     | /id                             | 1 to 64 letters of A to Z, digits     | true
            /redFlagNotes                   | ["runs-away"]                 | /redFlagNotes                   | an object in braces                   | true
            /redFlagNotes/tattoo            | "a rose"                      | /redFlagNotes                   | holds an unknown field at line 1      | true
            /redFlagNotes/branding          | "a\\u0007b"                   | /redFlagNotes/branding          | without control characters            | true
            /caller/callBack                | 2135550131                    | /caller/callBack                | a text in quotation marks             | true
            /custody/heldBy                 | ["a"]                         | /custody/heldBy                 | a text in quotation marks             | true
            /custody/callBack               | "a\\u001b"                        | /custody/callBack               | without control characters            | true
            /information/homeAddress        | "a\\u202eb"                   | /information/homeAddress        | without control characters            | true
            /information/presentAddress     | {}                            | /information/presentAddress     | a text in quotation marks             | true
            /information/perpetrators       | "Ace"                         | /information/perpetrators       | a list in brackets                    | true
            /information/perpetrators       | ["a\\u001b"]                      | /information/perpetrators/0     | without control characters            | true
            /information/perpetrator        | "Ace"                         | /information/perpetrator        | replaced by perpetrators, a list      | true
            /vulnerabilities                | ["poverty","wealth"]          | /vulnerabilities/1              | one of poverty, runaway               | true
            /industries                     | [["bars"]]                    | /industries/0                   | a text in quotation marks             | true
            /activities                     | {}                            | /activities                     | a list in brackets                    | true
            /awol                           | false                         | /awol                           | a text in quotation marks             | true
            /awol                           | "maybe"                       | /awol                           | one of yes, no, unknown               | true
            /custody/atJuvenileHall         | "YES"                         | /custody/atJuvenileHall         | one of yes, no, unknown               | true
            /custody/hallAnswer             | "perhaps"                     | /custody/hallAnswer             | one of not-given, accepted, refused   | true
            /custody/refusedByJuvenileHall  | "no"                          | /custody/refusedByJuvenileHall  | replaced by hallAnswer: not-given, accepted or refused | true
            /custody/refusedByJuvenileHall  | ""                            | /custody/refusedByJuvenileHall  | replaced by hallAnswer: not-given, accepted or refused | true
            /custody/refusedByJuvenileHall  | null                          | /custody/refusedByJuvenileHall  | replaced by hallAnswer: not-given, accepted or refused | true
            /custody/refusedByJuvenileHall  | {"a":[1]}                     | /custody/refusedByJuvenileHall  | replaced by hallAnswer: not-given, accepted or refused | true
            /probation/status               | "ward"                        | /probation/status               | one of not-verified, not-involved     | true
            /elsewhere/willRespond          | "later"                       | /elsewhere/willRespond          | one of yes, no, pending, unknown      | true
            /elsewhere/answeredBy           | false                         | /elsewhere/answeredBy           | a text in quotation marks             | true
            /elsewhere/expectedArrival      | "tonight"                     | /elsewhere/expectedArrival      | a date and time that exist            | true
            /elsewhere/expectedArrival      | "1899-02-03T10:00:00Z"        | /elsewhere/expectedArrival      | a moment of the years 1900 to 2999    | false
            /definitions/valueRecipients    | ["child","child"]             | /definitions/valueRecipients/1  | listed only once                      | true
            /definitions/means/charm        | "yes"                         | /definitions/means              | holds an unknown field at line 1      | true
            /definitions/purposes/slavery   | "possible"                    | /definitions/purposes/slavery   | one of yes, no, unknown               | true
            /information/summary            | ["a"]                         | /information/summary            | a text in quotation marks             | true
            /information/stagingArea        | "a\\u202eb"                   | /information/stagingArea        | without control characters            | true
            /note                           | "x"                           | ``                              | holds an unknown field at line 1      | true
            /child/ssn                      | null                          | /child                          | holds an unknown field at line 1      | true
            """)
    void whatIsWrongIsNamed(
        String pointer, String value, String at, String rule, boolean schemaCanSay) {
      String json = Documents.fullWith(pointer, value);
      assertThat(errorsOf(json)).hasSize(1).allMatch(error -> error.startsWith(at + ": " + rule));
      assertThat(Documents.referralSchemaErrors(json).isEmpty()).isEqualTo(!schemaCanSay);
    }

    /** Whether the birth date is after the call cannot be said of a call at no time. */
    @Test
    void aRuleBetweenFieldsIsSilentWhenOneOfThemIsFaulty() {
      assertThat(
              errorsOf(
                  "{\"calledAt\":\"noon\",\"child\":{\"dateOfBirth\":\"2011-03-04\"},"
                      + Documents.CSEC
                      + "}"))
          .hasSize(1)
          .allMatch(error -> error.startsWith("/calledAt: "));
      assertThat(errorsOf(Documents.with("\"child\":{\"statedAge\":{\"from\":15,\"to\":140}}")))
          .containsExactly("/child/statedAge/to: 0 to 130 years");
    }

    /** A form may have a word for what nobody knows, whatever the field holds otherwise. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"child\":{\"dateOfBirth\":\"unknown\"}",
          "\"assignedAt\":\"unknown\"",
          "\"elsewhere\":{\"expectedArrival\":\"unknown\"}",
          "\"custody\":{\"hallAnswer\":\"unknown\"}"
        })
    void unknownIsAsGoodAsLeftOut(String field) {
      String json = Documents.with(field);
      assertThat(JSON.readReferral(json))
          .isEqualTo(JSON.readReferral("{" + Documents.CALLED + "," + Documents.CSEC + "}"));
      assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    }

    /** Nobody has to send a document twice to learn what else it lacks. */
    @Test
    void everyFieldOfTheWrongKindIsNamedAtOnce() {
      assertThat(
              errorsOf(
                  Documents.with(
                      "\"child\":{\"residence\":{\"county\":7},\"foundIn\":{\"state\":7}}",
                      "\"openCase\":{\"status\":\"closed\",\"office\":7}",
                      "\"custody\":{\"refusedByJuvenileHall\":\"yes\",\"hallAnswer\":7}")))
          .containsExactly(
              "/child/residence/county: a text in quotation marks",
              "/child/foundIn/state: a text in quotation marks",
              "/openCase/status: one of none, regional, csec-unit, unknown",
              "/openCase/office: a text in quotation marks",
              "/custody/refusedByJuvenileHall: replaced by hallAnswer: not-given, accepted or"
                  + " refused",
              "/custody/hallAnswer: a text in quotation marks");
    }

    /** Of an unknown field only where it begins: its name may be somebody's number. */
    @Test
    void anUnknownFieldIsSaidByItsPosition() {
      assertThat(
              errorsOf(
                  """
                  {
                    "123-45-6789": {"a": [1]},
                    "calledAt": "2026-11-20T14:17:00-08:00",
                    "child": {"Robin": 1, "name": "Robin Vale",
                      "statedAge": {"years": 15}}
                  }"""))
          .containsExactly(
              ": holds an unknown field at line 2, column 3",
              "/child: holds an unknown field at line 4, column 13",
              "/child/statedAge: holds an unknown field at line 5, column 19");
    }

    @Test
    void aRepeatedFieldIsNamedWhereverItIs() {
      assertThat(
              errorsOf(
                  Documents.with(
                      "\"awol\":\"yes\"",
                      "\"awol\":\"no\"",
                      "\"child\":{\"statedAge\":1,\"statedAge\":null}",
                      "\"definitions\":{\"means\":{\"force\":\"no\",\"force\":\"no\"}}")))
          .containsExactly(
              "/awol: given only once",
              "/child/statedAge: given only once",
              "/definitions/means/force: given only once");
    }

    @Test
    void tenFaultsAreTenErrors() {
      String json =
          "{\"calledAt\":\"2026-03-08T02:30:00\",\"assignedAt\":7,"
              + "\"caller\":{\"kind\":\"x\"},"
              + "\"child\":{\"name\":\"\\u0000\",\"statedAge\":200,\"residence\":{\"county\":1},"
              + "\"dateOfBirth\":\"2011-13-01\"},"
              + "\"categories\":{\"csec\":\"possible\",\"csec\":\"possible\"},"
              + "\"redFlags\":[\"branding\",\"branding\"],"
              + "\"hobby\":1}";
      assertThat(errorsOf(json).stream().map(error -> error.substring(0, error.indexOf(':'))))
          .containsExactlyInAnyOrder(
              "/calledAt",
              "/assignedAt",
              "/caller/kind",
              "/child/name",
              "/child/statedAge",
              "/child/residence/county",
              "/child/dateOfBirth",
              "/categories/csec",
              "/redFlags/1",
              "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "5", "true"})
    void anythingButAnObjectIsRefused(String json) {
      assertThat(errorsOf(json)).containsExactly(": an object in braces");
    }
  }
}
