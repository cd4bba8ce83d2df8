package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Step;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where on the page of a decision. */
class DecisionTextTest {
  private static final Path REFERRALS =
      Path.of(System.getProperty("basedir", ".")).resolve("referrals");
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(POLICY.agency());
  private static final DecisionText PAGE = new DecisionText(Inquiry.of(POLICY), false);

  /** A child of Riverside who lives with a parent there, none of whose facts keeps it here. */
  private static final String OF_RIVERSIDE =
      "'child': {'residence': {'county': 'Riverside', 'state': 'CA'}%s}, 'home': 'parent',"
          + " 'openCase': {'status': 'none'}, 'probation': {'status': 'not-involved'}";

  @Nested
  class TheTop {
    @Test
    void namesWhatCannotBothBeSoWhichCountsAndWhatToAsk() throws IOException {
      String top = top("32-refused-at-the-door-of-juvenile-hall");
      assertThat(top)
          .contains(
              "CONTRADICTION: Juvenile Hall refused the child, and the child is there or on the"
                  + " way there; what counts is the refusal. Ask Probation.")
          .contains(
              "CONTRADICTION: Juvenile Hall refused the child, and law enforcement does not have"
                  + " the child; what counts is the custody. Ask law enforcement.");
      assertThat(document("32-refused-at-the-door-of-juvenile-hall"))
          .contains(
              "STILL TO ASK ? Probation: Does Juvenile Hall accept the child, or does it refuse?"
                  + " ? law enforcement: Does law enforcement have the child in custody right"
                  + " now?");
    }

    @Test
    void asksForThePlaceThatContradictsItselfAndForNoOther() {
      String page =
          page(
              "'child': {'residence': {'county': 'Kern', 'state': 'CA'},"
                  + " 'foundIn': {'county': 'Los Angeles', 'state': 'NV'}}");
      assertThat(beforeTheDecision(page))
          .contains("the county that was named is not one of the state that was named")
          .contains("what counts is neither. Ask the reporting party.")
          .doesNotContain("does the child live");
      assertThat(page)
          .contains(
              "more: ask) ? the reporting party: In which county and state is the child now?"
                  + " Los Angeles County, CA?");
    }

    @Test
    void flagsACandidateForTheException() throws IOException {
      assertThat(top("03-domestic-work-past-history-foreign-national"))
          .contains("CANDIDATE FOR THE EXCEPTION: a supervisor decides");
      assertThat(page("'pastHistoryOnly': 'yes', 'imminentDanger': 'yes', 'awol': 'yes'"))
          .doesNotContain("CANDIDATE");
    }

    @Test
    void saysByWhatAnAgeIsEstablishedOrThatItIsOnlySaid() throws IOException {
      assertThat(document("27-eighteen-today"))
          .contains("established by: birth certificate in the shelter's file")
          .contains("OUTSIDE THIS PROTOCOL: established to be 18 or older");
      assertThat(top("30-says-eighteen-in-custody")).contains("18 or more, only said");
      assertThat(page("'child': {'statedAge': 44, 'ageEstablished': 'no'}"))
          .contains("only said: a minor until established")
          .contains("DCFS RESPONDS");
      assertThat(page("'child': {'statedAge': 44, 'ageEstablished': 'yes'}"))
          .contains("said to be established; ask by what: a minor until it is named")
          .contains("DCFS RESPONDS");
      assertThat(page("'child': {'statedAge': 15}")).doesNotContain("  Age  ");
    }
  }

  @Nested
  class WithoutACategory {
    @Test
    void itOpensWithCustodyDangerAndTheRunningClock() throws IOException {
      String page = document("34-red-flags-only-no-category-yet");
      assertThat(page)
          .containsSubsequence(
              "LAW ENFORCEMENT HAS THE CHILD",
              "15 minutes after the call, which is Fri Nov 20, 2026, 2:32 PM PST",
              "AN INDICATION OF IMMINENT DANGER is known",
              "Called",
              "NOT ROUTED YET",
              "one can be entered now as possible",
              "other hotline rules, which are not in these texts, apply",
              "Suggested Commercial Sexual Exploitation, by what was observed",
              "Suggested Exploiting a Child's Labor, by what was observed");
      assertThat(beforeTheReadings(page)).doesNotContainIgnoringCase("no response");
    }

    @Test
    void ofAChildOnlyAtRiskToo() {
      String page =
          page(
              "'categories': {}, 'indicators': {'A': 'yes'}, 'custody': {'lawEnforcement': 'yes'}");
      assertThat(page)
          .containsSubsequence("LAW ENFORCEMENT HAS THE CHILD", "Called", "NOT ROUTED: indicators")
          .contains("the SCSW decides; other hotline rules, which are not in these texts, apply")
          .doesNotContain("IMMINENT DANGER is known");
      assertThat(beforeTheReadings(page)).doesNotContainIgnoringCase("no response");
    }
  }

  @Nested
  class TheMoment {
    @Test
    void ofTheAssignmentIsPrintedAndDecides() {
      assertThat(page("'assignedAt': '2026-10-14T17:10:00-07:00'", "2026-10-14T16:58:00-07:00"))
          .contains("Wed Oct 14, 2026, 4:58 PM PDT, assigned 5:10 PM PDT: after hours")
          .contains("Assigned to ERCP");
    }

    @Test
    void ofMoreThanADayAfterTheCallIsDoubted() {
      assertThat(page("'assignedAt': '2026-10-15T16:58:01-07:00'", "2026-10-14T16:58:00-07:00"))
          .contains("MORE THAN 24 HOURS AFTER THE CALL: check both times");
      assertThat(page("'assignedAt': '2026-10-15T16:58:00-07:00'", "2026-10-14T16:58:00-07:00"))
          .doesNotContain("MORE THAN 24 HOURS");
    }

    @Test
    void ofAnotherDayIsPrintedWithItsDayAndOneBeforeTheCallDoesNotCount() {
      assertThat(page("'assignedAt': '2026-10-15T09:10:00-07:00'", "2026-10-14T16:58:00-07:00"))
          .contains("4:58 PM PDT, assigned Thu Oct 15, 2026, 9:10 AM PDT: in business hours");
      assertThat(page("'assignedAt': '2026-10-14T16:50:00-07:00'", "2026-10-14T17:10:00-07:00"))
          .contains("5:10 PM PDT, assigned 4:50 PM PDT (the call counts): after hours");
    }
  }

  @Nested
  class WhereTheChildIs {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "'custody': {'lawEnforcement': 'yes'}" + "|not known where; held by law enforcement",
          "'custody': {'hallAnswer': 'refused'}"
              + "|in the county, not known where; the Hall refused",
          "'custody': {'lawEnforcement': 'yes', 'atJuvenileHall': 'yes'}"
              + "|at Juvenile Hall; said to be held by law enforcement: ask which is so",
          "'custody': {'lawEnforcement': 'no', 'heldBy': 'Pomona station'}"
              + "|not known where; said not to be held by law enforcement: ask who has the child",
          "'custody': {'lawEnforcement': 'no', 'beingTransported': 'yes'}"
              + "|not known where; said to be on the way to Juvenile Hall, in nobody's hands; said",
          "'custody': {'lawEnforcement': 'no', 'atJuvenileHall': 'yes'}"
              + "|at Juvenile Hall; not held by law enforcement",
          "'child': {'foundIn': {'state': 'CA'}}"
              + "|California, the county not known; not known whether held by law enforcement",
          "'child': {'foundIn': {'country': 'Mexico'}}|Mexico; not known whether held",
          "'custody': {'hallAnswer': 'refused'}, 'child': {'foundIn': {'state': 'NV'}}"
              + "|here, although Nevada, the county not known was said; the Hall refused",
        })
    void isSaidAsItCounts(String facts, String words) {
      assertThat(page(facts)).contains("Child is " + words);
    }

    @Test
    void anOutsiderOnTheWayToJuvenileHallIsNotSaidToBeThere() {
      assertThat(ofRiverside("", "'custody': {'beingTransported': 'yes'}"))
          .contains("on the way to Juvenile Hall, which has not accepted yet");
      assertThat(
              ofRiverside("", "'custody': {'beingTransported': 'yes', 'hallAnswer': 'accepted'}"))
          .contains("on the way to Juvenile Hall, which has accepted");
    }

    @Test
    void isAskedWithOffersWhereItIsOpen() throws IOException {
      assertThat(document("33-county-misspelled-with-report"))
          .contains("In which county and state does the child live? Los Angeles County, CA?")
          .contains("In which county and state is the child now? Los Angeles County, CA?");
      assertThat(page("'child': {'residence': {'county': 'Fresno'}}"))
          .contains(
              "In which county and state does the child live? California? Los Angeles County, CA"
                  + " or Fresno County, CA?");
    }
  }

  @Nested
  class WhoseChild {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "06|lives in Los Angeles County, CA",
          "10|of another state: Texas",
          "11|of Kern County, CA, which is none of the surrounding counties",
          "14|lives in Riverside County, CA, and has a case, 602 status or jurisdiction of this"
              + " county",
          "15|of Orange County, CA, a surrounding county",
          "24|of Inyo County, CA, a surrounding county; may be of this county,"
              + " and is kept until that is known",
          "28|kept as the county's: where the child lives is not known",
          "31|lives in the county, under the jurisdiction of Orange County, CA",
          "37|lives in Mexico: no county or state receives the referral",
        })
    void isSaid(String number, String words) throws IOException {
      assertThat(document(nameOf(number))).contains("Whose child " + words);
    }
  }

  @Nested
  class TheDecision {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "01|DCFS RESPONDS: IMMEDIATE [",
          "04|DCFS RESPONDS, at Juvenile Hall: Immediate is not required; a supervisor sets the time [",
          "15|ELECTRONIC TRANSFER to Orange County, CA, which is known to be coming (4:15 PM PDT);"
              + " DCFS does not respond",
          "16|ELECTRONIC TRANSFER to San Diego County, CA; DCFS RESPONDS to the staging area"
              + " until that county is there",
          "17|EVALUATED OUT: Riverside County, CA is known to be coming (1:30 PM PDT)",
          "18|DCFS RESPONDS to the staging area",
          "19|TO JUVENILE HALL: law enforcement is instructed to take the youth there; the referral"
              + " stays OPEN until Juvenile Hall has accepted, then EVALUATED OUT",
          "20|EVALUATED OUT: Juvenile Hall has accepted the youth",
          "22|DCFS does NOT go: the youth is on the way to Juvenile Hall; SCSW decides what becomes"
              + " of the referral",
          "23|DCFS cannot go: the child is in Orange County, FL; REPORT BY TELEPHONE there; the"
              + " referral stays OPEN until the report is taken there, then EVALUATED OUT",
          "35|DCFS KEEPS THE REFERRAL and arranges the response with Orange County, CA, where the"
              + " child is",
        })
    void saysWhoResponds(String number, String words) throws IOException {
      assertThat(document(nameOf(number))).contains("Decision " + words);
    }

    @Test
    void ofATransferSaysWhatTheResponseWaitsFor() {
      // A county that is only coming suffices where danger is known to be none.
      assertThat(
              ofRiverside(
                  "", "'elsewhere': {'electronicTransfer': 'accepted'}, 'imminentDanger': 'no'"))
          .contains("until that county is known to be coming: a named person, and a time");
      assertThat(ofRiverside("", "'elsewhere': {'electronicTransfer': 'accepted'}"))
          .contains("until that county is there");
      assertThat(
              ofRiverside(
                  "", "'elsewhere': {'electronicTransfer': 'accepted', 'willRespond': 'no'}"))
          .contains("DCFS RESPONDS to the staging area: that county does not come");
    }

    @Test
    void leavesTheFormHeldWhileNobodyGoes() throws IOException {
      assertThat(document(nameOf("19")))
          .contains("Expedited form prepared and HELD, neither faxed nor e-mailed");
      assertThat(
              ofRiverside(
                  "",
                  "'elsewhere': {'delinquencyWarrant': 'yes'},"
                      + " 'custody': {'beingTransported': 'yes'}"))
          .contains(
              "Expedited form if law enforcement has the child in custody: prepared and HELD");
    }

    @Test
    void doesNotLeaveAnAccusedPlacementAlone() {
      assertThat(
              ofRiverside(
                  "",
                  "'elsewhere': {'delinquencyWarrant': 'yes'}, 'againstPlacement': 'staff',"
                      + " 'placement': {'location': {'county': 'Los Angeles', 'state': 'CA'}},"
                      + " 'custody': {'lawEnforcement': 'yes'}"))
          .contains("Decision TO JUVENILE HALL")
          .contains("The placement DCFS RESPONDS to the accused placement: IMMEDIATE")
          .contains("assigned to regional office for the placement's address; secondary" + " MART");
    }

    @Test
    void showsTheDeadlineOfAFederalReportThatMayBeDue() {
      assertThat(page("'home': 'parent'"))
          .contains("Federal report if the child may be a foreign national: Request for");
    }
  }

  @Nested
  class ThePage {
    @Test
    void saysOnTheFirstScreenThatDangerIsKnown() {
      assertThat(beforeTheSteps(page("'imminentDanger': 'yes'")))
          .contains("DANGER an indication of imminent danger is known");
      assertThat(beforeTheSteps(page("'imminentDanger': 'no'"))).doesNotContain("DANGER");
    }

    private String beforeTheSteps(String page) {
      return page.substring(0, page.indexOf("WHAT TO DO"));
    }

    @Test
    void hasAFirstScreenThenEveryStepThenTheQuestions() throws IOException {
      assertThat(document(nameOf("24")))
          .containsSubsequence(
              "Decision DCFS RESPONDS",
              "Expedited form by 4:50 PM PDT, at the latest 4:55 PM PDT",
              "Assigned to regional office",
              "Told (in step) Probation Intake Detention Control (IDC) (2); Inyo County, CA (10)",
              "Call back if",
              "and 3 more below",
              "WHAT TO DO",
              "1 DCFS: respond to the staging area, in person, now",
              "CALL BACK AT ONCE IF",
              "STILL TO ASK (10 more: ask)",
              "UNCLEAR PLACES");
    }

    @Test
    void isShortAndHasEveryStep() throws IOException {
      for (Path file : Documents.in(REFERRALS)) {
        HotlineDecision decision = POLICY.decide(JSON.readReferral(Files.readAllBytes(file)));
        String page = PAGE.of(Documents.nameOf(file), decision);
        assertThat(page.lines()).as(file.toString()).hasSizeLessThanOrEqualTo(75);
        assertThat(page.lines().skip(2).takeWhile(line -> !line.isEmpty()))
            .as(file.toString())
            .hasSizeBetween(2, 12);
        assertThat(page.lines()).allMatch(line -> line.length() <= TextPage.WIDTH);
        String inOneLine = page.replaceAll("\\s+", " ");
        decision.steps().forEach(step -> assertThat(inOneLine).contains(step.sentence()));
      }
      assertThat(PAGE.of("01", decided("01")).lines()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void inFullHasEveryClauseReadingAndWhoCallsBack() throws IOException {
      String page =
          new DecisionText(Inquiry.of(POLICY), true)
              .of("19", decided("19"))
              .replaceAll("\\s+", " ");
      for (Step step : decided("19").steps()) {
        step.clauses().forEach(clause -> assertThat(page).contains(clause.id()));
      }
      assertThat(page)
          .contains("Juvenile Hall refuses the child (told by law enforcement or Juvenile Hall)")
          .contains("report-or-warrant: An active missing-person report");
    }

    private HotlineDecision decided(String number) throws IOException {
      Path file = REFERRALS.resolve(nameOf(number) + ".json");
      return POLICY.decide(JSON.readReferral(Files.readAllBytes(file)));
    }
  }

  private static String nameOf(String number) throws IOException {
    List<Path> named =
        Documents.in(REFERRALS).stream()
            .filter(path -> Documents.nameOf(path).startsWith(number + "-"))
            .toList();
    return Documents.nameOf(named.get(0));
  }

  /** The page of an example referral, every run of blanks and line breaks one blank. */
  private static String document(String name) throws IOException {
    return text(Files.readString(REFERRALS.resolve(name + ".json")));
  }

  private static String top(String name) throws IOException {
    return beforeTheDecision(document(name));
  }

  private static String beforeTheDecision(String page) {
    return page.substring(0, page.indexOf(" Decision "));
  }

  private static String beforeTheReadings(String page) {
    return page.substring(0, page.indexOf("UNCLEAR PLACES"));
  }

  private static String ofRiverside(String child, String others) {
    return page(String.format(OF_RIVERSIDE, child) + ", " + others);
  }

  private static String page(String facts) {
    return page(facts, "2026-11-20T14:17:00-08:00");
  }

  private static String page(String facts, String calledAt) {
    String category = facts.contains("'categories'") ? "" : "'categories': {'csec': 'possible'}, ";
    return text("{'calledAt': '" + calledAt + "', " + category + facts + "}");
  }

  private static String text(String document) {
    String json = document.contains("\"calledAt\"") ? document : document.replace('\'', '"');
    return PAGE.of("Referral", POLICY.decide(JSON.readReferral(json))).replaceAll("\\s+", " ");
  }
}
