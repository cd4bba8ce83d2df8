package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
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
      assertThat(referral.child().statedAge()).hasValue(15);
      assertThat(referral.child().residence()).isEqualTo(Place.in(County.of("Orange", UsState.CA)));
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
      assertThat(referral.probation().status()).isEqualTo(ProbationStatus.WARD_602_FR_PLACEMENT);
      assertThat(referral.elsewhere().willRespond()).isEqualTo(WillRespond.PENDING);
      assertThat(referral.definitions().means()).containsEntry(Means.THREATS_OF_HARM, Answer.YES);
      assertThat(referral.definitions().childRoles())
          .containsExactly(ChildRole.VICTIM, ChildRole.RECRUITER);
      assertThat(referral.reporting().learnedElsewhere()).isEqualTo(Answer.YES);
      assertThat(referral.information().summary()).contains("First line.\nSecond line.");
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
    void theCallAndACategoryAreEnough() {
      Referral referral = JSON.readReferral("{" + Documents.CALLED + "," + Documents.CSEC + "}");
      assertThat(referral)
          .isEqualTo(
              Referral.builder()
                  .calledAt(Instant.parse("2026-11-20T22:17:00Z"))
                  .categories(ImmutableMap.of(Category.CSEC, Suspicion.POSSIBLE))
                  .build());
    }

    @Test
    void anIndicatorIsEnoughToo() {
      String json = "{" + Documents.CALLED + ",\"indicators\":{\"A\":\"yes\"}}";
      assertThat(JSON.readReferral(json).categories()).isEmpty();
      assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"caller\":{\"kind\":\"unknown\"}",
          "\"child\":{}",
          "\"child\":{\"nationality\":\"unknown\",\"residence\":{}}",
          "\"home\":\"unknown\"",
          "\"occurred\":\"unknown\"",
          "\"againstPlacement\":\"unknown\"",
          "\"openCase\":{\"status\":\"unknown\"}",
          "\"indicators\":{\"A\":\"unknown\"}",
          "\"redFlags\":[]",
          "\"vulnerabilities\":[]",
          "\"awol\":\"unknown\"",
          "\"custody\":{\"lawEnforcement\":\"unknown\"}",
          "\"probation\":{\"status\":\"unknown\"}",
          "\"probation\":{\"status\":\"not-verified\"}",
          "\"elsewhere\":{\"willRespond\":\"unknown\",\"electronicTransfer\":\"unknown\"}",
          "\"definitions\":{\"sexAct\":\"unknown\"}",
          "\"reporting\":{\"newAllegations\":\"unknown\"}",
          "\"information\":{\"auditReviewQuestionsAsked\":\"unknown\"}"
        })
    void unknownIsTheSameAsLeftOut(String field) {
      assertThat(JSON.readReferral(Documents.with(field)))
          .isEqualTo(JSON.readReferral("{" + Documents.CALLED + "," + Documents.CSEC + "}"));
      assertThat(Documents.referralSchemaErrors(Documents.with(field))).isEmpty();
    }

    @Test
    void anEmptyPlacementSaysThatThereIsOne() {
      assertThat(JSON.readReferral(Documents.with("\"placement\":{}")).placement()).isPresent();
    }

    @Test
    void theStateAloneIsAPlace() {
      assertThat(
              JSON.readReferral(Documents.with("\"child\":{\"residence\":{\"state\":\"NV\"}}"))
                  .child()
                  .residence())
          .isEqualTo(Place.in(UsState.NV));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "15.0"})
    void aWholeNumberMayBeWrittenAsJsonSchemaHasIt(String age) {
      String json = Documents.with("\"child\":{\"statedAge\":" + age + "}");
      assertThat(JSON.readReferral(json).child().statedAge()).hasValue(15);
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
            /calledAt                       | null                          | /calledAt                       | a text in quotation marks             | true
            /calledAt                       | "yesterday"                   | /calledAt                       | a date and time that exist            | true
            /calledAt                       | "2026-02-30T10:00:00-08:00"   | /calledAt                       | a date and time that exist            | false
            /calledAt                       | "2026-02-03T24:00:00-08:00"   | /calledAt                       | a date and time that exist            | false
            /calledAt                       | "2026-02-03T10:00:00-19:00"   | /calledAt                       | a date and time that exist            | false
            /calledAt                       | "2026-02-03t10:00:00z"        | /calledAt                       | a date and time that exist            | true
            /calledAt                       | "2026-02-03 10:00:00"         | /calledAt                       | a date and time that exist            | true
            /calledAt                       | "1899-02-03T10:00:00Z"        | /calledAt                       | a moment of the years 1900 to 2999    | false
            /assignedAt                     | "2026-11-20T14:16:59-08:00"   | /assignedAt                     | not before the call                   | false
            /caller                         | "Dana"                        | /caller                         | an object in braces                   | true
            /caller                         | []                            | /caller                         | an object in braces                   | true
            /caller/kind                    | "neighbor"                    | /caller/kind                    | one of frp-law-enforcement, other-law | true
            /caller/kind                    | "MANDATED_REPORTER"           | /caller/kind                    | one of frp-law-enforcement, other-law | true
            /caller/name                    | ""                            | /caller/name                    | not blank                             | true
            /caller/name                    | "a\\nb"                       | /caller/name                    | one line without control              | true
            /child/name                     | "  "                          | /child/name                     | not blank                             | true
            /child/dateOfBirth              | "2011-02-29"                  | /child/dateOfBirth              | a date that exists                    | false
            /child/dateOfBirth              | "03/04/2011"                  | /child/dateOfBirth              | a date that exists                    | true
            /child/dateOfBirth              | "2027-01-01"                  | /child/dateOfBirth              | not after the day of the call         | false
            /child/statedAge                | 131                           | /child/statedAge                | 0 to 130 years                        | true
            /child/statedAge                | -1                            | /child/statedAge                | 0 to 130 years                        | true
            /child/statedAge                | 99999999999999                | /child/statedAge                | 0 to 130 years                        | true
            /child/statedAge                | 15.5                          | /child/statedAge                | a whole number                        | true
            /child/statedAge                | "15"                          | /child/statedAge                | a whole number                        | true
            /child/residence/state          | ``                            | /child/residence/state          | required with a county                | true
            /child/residence/state          | "ca"                          | /child/residence/state          | one of the 57 words                   | true
            /child/residence/county         | "County County\\n"            | /child/residence/county         | one line without control              | true
            /home                           | true                          | /home                           | a text in quotation marks             | true
            /home                           | "parent"                      | /probation/status               | 602 FR is a youth in placement        | false
            /homeOffice                     | ""                            | /homeOffice                     | not blank                             | true
            /placement/office               | 7                             | /placement/office               | a text in quotation marks             | true
            /placement/name                 | "\\u202Ename"                 | /placement/name                 | one line without control              | false
            /openCase/status                | "none"                        | /openCase/office                | only with an open regional case       | true
            /openCase/status                | ``                            | /openCase/office                | only with an open regional case       | true
            /categories/csec                | "yes"                         | /categories/csec                | one of possible, identified           | true
            /categories/sex-trafficking     | "possible"                    | /categories/sex-trafficking     | not a field of this document          | true
            /indicators/I                   | "yes"                         | /indicators/I                   | not a field of this document          | true
            /indicators/a                   | "yes"                         | /indicators/a                   | not a field of this document          | true
            /redFlags                       | "runs-away"                   | /redFlags                       | a list in brackets                    | true
            /redFlags                       | ["branding","runs-away","branding"] | /redFlags/2               | listed only once                      | true
            /redFlags                       | ["branding","tattoo"]         | /redFlags/1                     | one of the 46 words                   | true
            /vulnerabilities                | ["poverty","wealth"]          | /vulnerabilities/1              | one of poverty, runaway               | true
            /industries                     | [["bars"]]                    | /industries/0                   | a text in quotation marks             | true
            /activities                     | {}                            | /activities                     | a list in brackets                    | true
            /awol                           | false                         | /awol                           | a text in quotation marks             | true
            /awol                           | "maybe"                       | /awol                           | one of yes, no, unknown               | true
            /custody/atJuvenileHall         | "YES"                         | /custody/atJuvenileHall         | one of yes, no, unknown               | true
            /probation/status               | "ward"                        | /probation/status               | one of not-verified, not-involved     | true
            /elsewhere/willRespond          | "later"                       | /elsewhere/willRespond          | one of yes, no, pending, unknown      | true
            /definitions/valueRecipients    | ["child","child"]             | /definitions/valueRecipients/1  | listed only once                      | true
            /definitions/means/charm        | "yes"                         | /definitions/means/charm        | not a field of this document          | true
            /definitions/purposes/slavery   | "possible"                    | /definitions/purposes/slavery   | one of yes, no, unknown               | true
            /information/summary            | ["a"]                         | /information/summary            | a text in quotation marks             | true
            /information/stagingArea        | "a\\u2028b"                   | /information/stagingArea        | one line without control              | true
            /note                           | "x"                           | /note                           | not a field of this document          | true
            /child/ssn                      | "x"                           | /child/ssn                      | not a field of this document          | true
            """)
    void whatIsWrongIsNamed(
        String pointer, String value, String at, String rule, boolean schemaCanSay) {
      String json = Documents.fullWith(pointer, value);
      assertThat(errorsOf(json)).hasSize(1).allMatch(error -> error.startsWith(at + ": " + rule));
      assertThat(Documents.referralSchemaErrors(json).isEmpty()).isEqualTo(!schemaCanSay);
    }

    @Test
    void theRulesBetweenFieldsAreTheReferralsOwn() {
      assertThat(
              errorsOf(
                  Documents.with(
                      "\"home\":\"parent\"",
                      "\"occurred\":\"at-home\"",
                      "\"placement\":{}",
                      "\"againstPlacement\":\"staff\"",
                      "\"custody\":{\"atJuvenileHall\":\"yes\",\"beingTransported\":\"yes\","
                          + "\"refusedByJuvenileHall\":\"yes\"}",
                      "\"elsewhere\":{\"willRespond\":\"no\",\"electronicTransfer\":\"accepted\"}")))
          .hasSize(5)
          .anyMatch(error -> error.startsWith("/custody/beingTransported: not yes"))
          .anyMatch(error -> error.startsWith("/custody/refusedByJuvenileHall: not yes"))
          .anyMatch(error -> error.startsWith("/elsewhere/electronicTransfer: not accepted"))
          .anyMatch(error -> error.startsWith("/againstPlacement: none unless"))
          .anyMatch(error -> error.startsWith("/placement: absent when"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"''", ",\"categories\":{}", ",\"indicators\":{\"A\":\"no\"}"})
    void aCategoryOrAPresentIndicatorIsNeeded(String rest) {
      String json = "{" + Documents.CALLED + rest + "}";
      assertThat(errorsOf(json))
          .containsExactly(
              "/categories: at least one suspected category, or one at-risk indicator that is"
                  + " present");
      assertThat(Documents.referralSchemaErrors(json)).isNotEmpty();
    }

    @Test
    void aFaultyPartIsNotTakenForAMissingOne() {
      assertThat(errorsOf("{" + Documents.CALLED + ",\"categories\":{\"csec\":\"yes\"}}"))
          .containsExactly("/categories/csec: one of possible, identified");
      assertThat(
              errorsOf(
                  "{\"calledAt\":\"noon\",\"assignedAt\":\"1950-01-01T00:00:00Z\",\"child\":"
                      + "{\"dateOfBirth\":\"2011-03-04\"},"
                      + Documents.CSEC
                      + "}"))
          .hasSize(1);
      assertThat(
              errorsOf(
                  Documents.with(
                      "\"openCase\":{\"status\":\"closed\",\"office\":\"Glendora\"}",
                      "\"child\":{\"residence\":{\"county\":\"Orange\",\"state\":\"Cal\"}}")))
          .hasSize(2);
    }

    /** Nobody has to send a document twice to learn what else it lacks. */
    @Test
    void aFieldOfTheWrongKindIsThereAllTheSame() {
      assertThat(
              errorsOf(
                  Documents.with(
                      "\"child\":{\"residence\":{\"county\":7},\"foundIn\":{\"state\":7}}",
                      "\"openCase\":{\"status\":\"none\",\"office\":7}")))
          .containsExactly(
              "/child/residence/county: a text in quotation marks",
              "/child/residence/state: required with a county, whose name occurs in several states",
              "/child/foundIn/state: a text in quotation marks",
              "/openCase/office: a text in quotation marks",
              "/openCase/office: only with an open regional case");
    }

    @Test
    void aRepeatedFieldIsNamedWhereverItIs() {
      assertThat(
              errorsOf(
                  Documents.with(
                      "\"awol\":\"yes\"",
                      "\"awol\":\"no\"",
                      "\"child\":{\"statedAge\":1,\"statedAge\":1}",
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
              + "\"child\":{\"name\":\"\",\"statedAge\":200,\"residence\":{\"county\":\"Kern\"},"
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
              "/child/residence/state",
              "/child/dateOfBirth",
              "/categories/csec",
              "/redFlags/1",
              "/hobby");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "5", "true"})
    void anythingButAnObjectIsRefused(String json) {
      assertThat(errorsOf(json)).containsExactly(": an object in braces");
    }
  }
}
