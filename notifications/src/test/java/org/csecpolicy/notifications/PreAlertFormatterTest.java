package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.PRE_ALERT;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PreAlertFormatterTest {
  private static final String BOTH = "EDL-DCFS_CSEC, EDL-PROBChildTrafficking";

  @Nested
  class SubjectN6F1 {
    @Test
    void namesProtocolYouthAndBirthDate() {
      assertThat(alert(Calls.csec()).subject()).isEqualTo("Non-FRP/Maria Example/05/15/2010");
    }

    @Test
    void saysFrpForAFirstResponderCall() {
      assertThat(alert(Calls.frp()).subject()).isEqualTo("FRP/Maria Example/05/15/2010");
    }

    @Test
    void showsWhatIsUnknown() {
      Message alert = alert(Calls.csec().child(Child.notAsked()));
      assertThat(alert.subject()).isEqualTo("Non-FRP/[name unknown]/[DOB unknown]");
      assertThat(field(alert, "Child/DOB:")).isEqualTo("[name unknown]/[DOB unknown]");
      assertThat(alert.missing()).contains("child's name", "date of birth");
    }

    @Test
    void theStatedAgeStandsInTheBodyOnlyAndOnlyWithoutABirthDate() {
      Message alert = alert(Calls.csec().child(Child.builder().statedAge(15).build()));
      assertThat(alert.subject()).doesNotContain("15");
      assertThat(field(alert, "Child/DOB:"))
          .isEqualTo("[name unknown]/[DOB unknown; stated age 15]");
      assertThat(
              field(alert(Calls.csec().child(Calls.child().statedAge(15).build())), "Child/DOB:"))
          .isEqualTo("Maria Example/05/15/2010");
    }
  }

  @Nested
  class LeadSentenceN6F2 {
    @Test
    void isAsPrintedButForDoubledSpaces() {
      assertThat(lead(alert(Calls.csec())))
          .isEqualTo(
              "Please be advised that the Hotline has received a report regarding the human"
                  + " trafficking of a child or youth: regarding Commercial Sexual Exploitation,"
                  + " Exploiting a Child’s Labor and/or Involving Child in Criminal Behavior"
                  + " Non/FRP child:");
    }

    @Test
    void saysFrpForAFirstResponderCall() {
      assertThat(lead(alert(Calls.frp())))
          .endsWith("Involving Child in Criminal Behavior FRP child:");
    }

    private String lead(Message alert) {
      return alert.body().substring(0, alert.body().indexOf("\n\n")).replace('\n', ' ');
    }
  }

  @Nested
  class ReferralName {
    @Test
    void isThePlacementsWhenTheReferralBearsIt() {
      assertThat(field(alert(Calls.inPlacement()), "Referral Name:")).isEqualTo("Oak House");
    }

    @Test
    void isWhatTheCallerGaveWhileThePlacementsNameIsNotKnown() {
      assertThat(
              field(
                  alert(Calls.inPlacement().placement(Placement.builder().build())),
                  "Referral Name:"))
          .isEqualTo("Example, Ana");
    }

    @Test
    void isNeverGuessedFromTheChild() {
      Message alert = Calls.message(PRE_ALERT, Calls.csec(), MessageDetails.none());
      assertThat(field(alert, "Referral Name:")).isEqualTo("[referral name: not known]");
      assertThat(alert.missing()).contains("referral name");
    }
  }

  @Nested
  class ResponseTimeN6F6 {
    @Test
    void isImmediate() {
      assertThat(field(alert(Calls.csec()), "Response Time:")).isEqualTo("Immediate Response");
    }

    @Test
    void isTheSupervisorsWhenImmediateIsNotRequired() {
      MessageDetails set = Calls.details().supervisorsResponseTime("by Friday").build();
      assertThat(field(Calls.message(PRE_ALERT, Calls.notImmediate(), set), "Response Time:"))
          .isEqualTo("by Friday");
      assertThat(field(Calls.message(PRE_ALERT, Calls.csec(), set), "Response Time:"))
          .isEqualTo("Immediate Response");
    }

    @Test
    void isNeverInvented() {
      Message alert = alert(Calls.notImmediate());
      assertThat(field(alert, "Response Time:"))
          .isEqualTo("Immediate Response is not required; a supervisor sets the time");
      assertThat(alert.missing()).containsExactly("response time that a supervisor sets");
    }

    @Test
    void saysWhyThereIsNone() {
      assertThat(field(alert(Calls.missingFromVentura()), "Response Time:"))
          .isEqualTo("none (Evaluated Out; the youth goes to Juvenile Hall with law enforcement)");
    }
  }

  @Nested
  class MappedToN6F7 {
    @Test
    void theRegionalOfficeInBusinessHours() {
      assertThat(mapped(Calls.csec()))
          .isEqualTo(
              "Palmdale (the office of the open case) with Secondary assignment to MART- Review in"
                  + " box");
    }

    @Test
    void whatNamesTheOfficeWhileItsNameIsNotKnown() {
      Message alert = alert(Calls.csec().openCase(OpenCase.of(CaseStatus.NONE)));
      assertThat(field(alert, "Mapped to:"))
          .startsWith("regional office [name not known] (the office for the home address) with");
      assertThat(alert.missing()).containsExactly("name of the regional office");
    }

    @Test
    void thePolicyThatNamesTheOfficeWhenTheTextsDoNot() {
      assertThat(mapped(Calls.venturaDeclines()))
          .startsWith(
              "regional office [name not known] (see Referral Assignment 0050-504.05) with");
    }

    @Test
    void theAfterHoursUnitAtNight() {
      assertThat(mapped(Calls.csec().calledAt(Calls.NIGHT)))
          .isEqualTo("ERCP with Secondary assignment to MART- Review in box");
      assertThat(mapped(Calls.csecUnitCase().calledAt(Calls.NIGHT)))
          .isEqualTo("ERCP with Secondary assignment to MART- Review in box");
    }

    @Test
    void theUnitsInBoxForItsOwnCaseInBusinessHours() {
      assertThat(mapped(Calls.csecUnitCase())).isEqualTo("MART- Review in box");
    }

    @Test
    void nobodyWhenTheDepartmentDoesNotRespond() {
      assertThat(mapped(Calls.missingFromVentura()))
          .isEqualTo(
              "not assigned (Evaluated Out; the youth goes to Juvenile Hall with law"
                  + " enforcement)");
      Elsewhere.Builder accepts = Calls.elsewhere().willRespond(WillRespond.YES);
      assertThat(mapped(Calls.fromVentura(accepts)))
          .isEqualTo("not assigned (Electronic Transfer to the county of residence)");
      assertThat(
              mapped(
                  Calls.fromVentura(Calls.elsewhere())
                      .custody(Custody.builder().atJuvenileHall(Answer.YES).build())))
          .isEqualTo(
              "not assigned (DCFS does not respond: Juvenile Hall has the youth or is about to)");
    }

    private String mapped(Referral.Builder call) {
      return field(alert(call), "Mapped to:");
    }
  }

  @Test
  void theNarrativeGivenWithTheMessageReplacesTheReferralsSummary() {
    Message alert =
        Calls.message(
            PRE_ALERT, Calls.csec(), Calls.details().narrative("One.\r\nTwo.\n \tThree.").build());
    assertThat(alert.body()).endsWith("Narrative Summary:\n    One.\n    Two.\n    Three.\n");
    assertThat(alert(Calls.csec()).body()).contains("    The child did not want to talk about it.");
  }

  @Test
  void whatNobodyGaveShowsAsAPlaceholder() {
    Message alert =
        Calls.message(
            PRE_ALERT,
            Calls.csec()
                .caller(Caller.of(CallerKind.PUBLIC))
                .information(CaseInformation.notAsked()),
            MessageDetails.none());
    assertThat(field(alert, "Referral #:")).isEqualTo("[referral number: not known]");
    assertThat(field(alert, "DCFS History:")).isEqualTo("[DCFS History: not known]");
    assertThat(field(alert, "Reporting Party:")).isEqualTo("[reporting party: not known]");
    assertThat(field(alert, "Narrative Summary:")).isEqualTo("[narrative summary: not known]");
    assertThat(alert.missing())
        .containsExactly(
            "referral name",
            "referral number",
            "DCFS History",
            "reporting party",
            "narrative summary");
  }

  @Test
  void isTheSupervisorsEMailWithoutATime() {
    Message alert = alert(Calls.csec());
    assertThat(alert.sender()).isEqualTo(Actor.SCSW);
    assertThat(alert.channel()).isEqualTo(Channel.EMAIL);
    assertThat(alert.due()).isEmpty();
    assertThat(alert.recipients()).containsExactly("EDL-DCFS_CSEC");
    assertThat(alert.clauses()).contains(Clause.N_3_D_6, Clause.N_6F_1, Clause.N_6F_10);
  }

  @Test
  void goesToProbationTooWhenProbationIsInvolved() {
    assertThat(
            String.join(", ", alert(Calls.ward602(ProbationStatus.WARD_602_FM_HOME)).recipients()))
        .isEqualTo(BOTH);
    assertThat(String.join(", ", alert(Calls.missingFromVentura()).recipients())).isEqualTo(BOTH);
  }

  @Test
  void aFirstResponderCallHasTheFormatAndNothingThatThisProtocolDoesNotSay() {
    Message alert = alert(Calls.frp());
    assertThat(alert.recipients()).isEmpty();
    assertThat(alert.missing())
        .containsExactly(
            "recipients under the First Responder's Protocol",
            "response time under the First Responder's Protocol",
            "assignment under the First Responder's Protocol");
  }

  @Test
  void thereIsNoneForAChildWhoIsOnlyAtRiskNorForAnAdult() {
    assertThat(
            Calls.asksFor(
                PRE_ALERT,
                Calls.csec()
                    .categories(ImmutableMap.of())
                    .indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.A, Answer.YES)))))
        .isFalse();
    assertThat(Calls.asksFor(PRE_ALERT, Calls.csec().child(Child.builder().statedAge(19).build())))
        .isFalse();
  }

  @Test
  void redactedKeepsTheFormAndDropsThePerson() {
    String redacted = alert(Calls.csec()).redacted();
    assertThat(redacted)
        .contains("Subject: Non-FRP/[redacted]/[redacted]\n")
        .contains("Child/DOB: [redacted]\n")
        .contains("Narrative Summary: [redacted]\n")
        .contains("Response Time: Immediate Response\n")
        .doesNotContain("Maria")
        .doesNotContain("2010");
  }

  private static Message alert(Referral.Builder call) {
    return Calls.message(PRE_ALERT, call);
  }

  /** What follows a label, its wrapped lines joined. */
  static String field(Message message, String label) {
    List<String> lines = message.body().lines().toList();
    StringBuilder value = new StringBuilder();
    boolean within = false;
    for (String line : lines) {
      if (line.startsWith(label)) {
        within = true;
        value.append(line.substring(label.length()).strip());
      } else if (within && line.startsWith("    ")) {
        value.append(' ').append(line.strip());
      } else {
        within = false;
      }
    }
    return value.toString();
  }
}
