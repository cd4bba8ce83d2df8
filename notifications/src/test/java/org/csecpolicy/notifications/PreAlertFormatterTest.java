package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.PRE_ALERT;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
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
      Message alert = alert(Calls.csec().child(Child.builder().statedAge(AgeRange.of(15)).build()));
      assertThat(alert.subject()).doesNotContain("15");
      assertThat(field(alert, "Child/DOB:"))
          .isEqualTo("[name unknown]/[DOB unknown; stated age 15: said, not established]");
      assertThat(
              field(
                  alert(Calls.csec().child(Calls.child().statedAge(AgeRange.of(15)).build())),
                  "Child/DOB:"))
          .isEqualTo("Maria Example/05/15/2010");
    }
  }

  /** Ruling minor: what is only said shows as said, and no date of it stands in the subject. */
  @Nested
  class AgeThatIsOnlySaid {
    @Test
    void aRangeAndItsSource() {
      assertThat(child(Calls.child().dateOfBirth(Optional.empty()).statedAge(AgeRange.of(14, 15))))
          .isEqualTo("Maria Example/[DOB unknown; stated age 14 to 15: said, not established]");
      assertThat(
              child(
                  Calls.child()
                      .dateOfBirth(Optional.empty())
                      .statedAge(AgeRange.of(15))
                      .ageEstablished(Answer.YES)
                      .ageSource("the school record")))
          .isEqualTo("Maria Example/[DOB unknown; age 15, established by the school record]");
    }

    @Test
    void aDateThatMakesAnAdult() {
      Child.Builder adult = Calls.child().dateOfBirth(LocalDate.of(2000, 1, 1));
      assertThat(child(adult)).isEqualTo("Maria Example/01/01/2000 [said, not established]");
      assertThat(alert(Calls.csec().child(adult.build())).subject())
          .isEqualTo("Non-FRP/Maria Example/[DOB not established]");
      assertThat(alert(Calls.frp().child(adult.build())).subject())
          .isEqualTo("FRP/Maria Example/[DOB not established]");
    }

    @Test
    void aDateThatContradictsTheStatedAge() {
      Child.Builder both =
          Calls.child().dateOfBirth(LocalDate.of(2000, 1, 1)).statedAge(AgeRange.of(15));
      assertThat(child(both))
          .isEqualTo("Maria Example/01/01/2000 [said, not established; stated age 15]");
    }

    @Test
    void aDateThatIsKnownNotToBeEstablished() {
      assertThat(child(Calls.child().ageEstablished(Answer.NO)))
          .isEqualTo("Maria Example/05/15/2010 [said, not established]");
      assertThat(child(Calls.child().ageEstablished(Answer.YES).ageSource("a school record")))
          .isEqualTo("Maria Example/05/15/2010");
    }

    /** A box that was ticked, and nobody says by what. */
    @Test
    void aDateOfAnAdultThatIsEstablishedByNothingNamed() {
      Child.Builder adult =
          Calls.child().dateOfBirth(LocalDate.of(2000, 1, 1)).ageEstablished(Answer.YES);
      assertThat(child(adult.ageSource("N/A")))
          .isEqualTo("Maria Example/01/01/2000 [said, not established]");
    }

    private String child(Child.Builder child) {
      return field(alert(Calls.csec().child(child.build())), "Child/DOB:");
    }
  }

  @Test
  void aNameCannotPoseAsANameAndADateOfBirth() {
    Message alert =
        alert(
            Calls.csec()
                .child(Calls.child().name(PersonName.of("Jane \"Roe\"/06/11/2016")).build()));
    assertThat(alert.subject()).isEqualTo("Non-FRP/\"Jane 'Roe'/06/11/2016\"/05/15/2010");
    assertThat(field(alert, "Child/DOB:")).isEqualTo("\"Jane 'Roe'/06/11/2016\"/05/15/2010");
  }

  @Test
  void anOfficeCannotPoseAsSeveralNorAsAUnit() {
    assertThat(
            field(
                alert(
                    Calls.csec()
                        .openCase(
                            OpenCase.with(Office.of("Metro North, EDL-PROBChildTrafficking")))),
                "Mapped to:"))
        .startsWith("\"Metro North, EDL-PROBChildTrafficking\" (the office of the open case) with");
    assertThat(field(alert(Calls.csec().openCase(OpenCase.with(Office.of("ERCP")))), "Mapped to:"))
        .startsWith("\"ERCP\" (the office of the open case) with");
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
      assertThat(field(alert(Calls.missingFromVenturaInCustody()), "Response Time:"))
          .isEqualTo("none (open until Juvenile Hall has accepted the youth)");
      assertThat(field(alert(CallsElsewhere.transferDeclinedAndComing()), "Response Time:"))
          .isEqualTo("none (Evaluated Out)");
    }

    @Test
    void isThatOfTheAccusedPlacementWhenTheDepartmentGoesThereAlone() {
      assertThat(field(alert(CallsElsewhere.inNevadaAfterAPlacementHere()), "Response Time:"))
          .isEqualTo(
              "Immediate Response to the accused placement; for the youth none (the child is not in"
                  + " the county)");
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
      assertThat(
              mapped(
                  Calls.csec()
                      .occurred(Occurred.IN_PLACEMENT)
                      .openCase(OpenCase.of(CaseStatus.NONE))))
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
      assertThat(mapped(Calls.missingFromVenturaInCustody()))
          .isEqualTo("not assigned (open until Juvenile Hall has accepted the youth)");
      assertThat(mapped(CallsElsewhere.transferAcceptedAndComing()))
          .isEqualTo("not assigned (Electronic Transfer to Ventura County, CA)");
      assertThat(
              mapped(
                  Calls.fromVentura(Calls.elsewhere())
                      .custody(Custody.builder().atJuvenileHall(Answer.YES).build())))
          .isEqualTo("not assigned (the youth is at Juvenile Hall)");
      assertThat(mapped(CallsElsewhere.inNevada()))
          .isEqualTo("not assigned (the child is not in the county)");
    }

    /** Ruling placement-here: somebody has it although nobody has the child's referral. */
    @Test
    void whoeverHasTheAccusedPlacement() {
      assertThat(mapped(CallsElsewhere.inNevadaAfterAPlacementHere()))
          .isEqualTo(
              "for the accused placement: Pasadena (the office for the placement's address) with"
                  + " Secondary assignment to MART- Review in box");
      assertThat(mapped(CallsElsewhere.inNevadaAfterAPlacementHere().calledAt(Calls.NIGHT)))
          .isEqualTo(
              "for the accused placement: ERCP with Secondary assignment to MART- Review in box");
    }

    private String mapped(Referral.Builder call) {
      return field(alert(call), "Mapped to:");
    }
  }

  /** Rulings pre-alert-lead, county-youth. */
  @Nested
  class NarrativeSummaryN6F10 {
    @Test
    void beginsWithWhatIsSuspected() {
      assertThat(alert(Calls.csec()).body())
          .contains(
              "Narrative Summary:\n    Suspected: Commercial Sexual Exploitation (possible)\n"
                  + "    Where the child is: Los Angeles County, CA\n"
                  + "    Custody: law enforcement does not have the child in custody\n"
                  + "    Imminent danger: an indication of it is known\n"
                  + "    Staging area: Wilshire station, 1861 Venice Boulevard\n"
                  + "    Response: DCFS responds immediately\n\n");
      assertThat(alert(Calls.frp().categories(ImmutableMap.of())).body())
          .contains("Narrative Summary:\n    Suspected: no category named yet\n");
    }

    @Test
    void cannotBeForgedByTheNarrative() {
      Message alert =
          Calls.message(
              PRE_ALERT,
              Calls.csec(),
              Calls.details().narrative("Suspected: nothing\nResponse: none").build());
      assertThat(alert.body())
          .endsWith(
              "    Response: DCFS responds immediately\n\n    > Suspected: nothing\n    > Response: none\n");
    }

    @Test
    void saysWhereAChildOfOursIsAndThatNobodyCanGo() {
      String summary = Calls.flat(alert(CallsElsewhere.oursInNevada()));
      assertThat(summary)
          .contains("Where the child is: Nevada Custody:")
          .contains("Response: DCFS keeps the referral, and cannot go to the child; who does is");
    }

    @Test
    void saysHowJuvenileHallComesIntoItAndWhoHasTheAccusedPlacement() {
      assertThat(alert(Calls.missingFromVenturaInCustody()).body())
          .contains("    Juvenile Hall: law enforcement is instructed to take the youth there");
      assertThat(Calls.flat(alert(CallsElsewhere.inNevadaAfterAPlacementHere())))
          .contains(
              "Accused placement: DCFS responds there immediately; mapped to Pasadena (the office"
                  + " for the placement's address) with Secondary assignment to MART- Review in"
                  + " box");
    }
  }

  @Test
  void theNarrativeGivenWithTheMessageReplacesTheReferralsSummary() {
    Message alert =
        Calls.message(
            PRE_ALERT, Calls.csec(), Calls.details().narrative("One.\r\nTwo.\n \tThree.").build());
    assertThat(alert.body())
        .endsWith(
            "    Response: DCFS responds immediately\n\n    > One.\n    > Two.\n    > Three.\n");
    assertThat(alert(Calls.csec()).body())
        .contains("    > The child did not want to talk about it.");
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
    assertThat(alert.body()).endsWith("\n\n    [narrative summary: not known]\n");
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
    assertThat(alert.sender()).isEqualTo(Actor.SUPERVISOR);
    assertThat(alert.channel()).isEqualTo(Channel.EMAIL);
    assertThat(alert.due()).isEmpty();
    assertThat(alert.recipients()).map(Recipient::name).containsExactly("EDL-DCFS_CSEC");
    assertThat(alert.clauses()).contains(Clause.N_3_D_6, Clause.N_6F_1, Clause.N_6F_10);
  }

  @Test
  void goesToProbationTooWhenProbationIsInvolved() {
    assertThat(
            String.join(
                ", ", Calls.recipients(alert(Calls.ward602(ProbationStatus.WARD_602_FM_HOME)))))
        .isEqualTo(BOTH);
    assertThat(String.join(", ", Calls.recipients(alert(Calls.missingFromVentura()))))
        .isEqualTo(BOTH);
  }

  @Test
  void aFirstResponderCallHasTheFormatAndNothingThatThisProtocolDoesNotSay() {
    Message alert = alert(Calls.frp());
    assertThat(alert.recipients()).isEmpty();
    assertThat(alert.whyNoRecipient().orElseThrow())
        .startsWith("nobody yet: ")
        .contains("First Responder's Protocol");
    assertThat(alert.text()).contains("\nTo: " + alert.whyNoRecipient().orElseThrow() + "\n");
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
    assertThat(
            Calls.asksFor(
                PRE_ALERT,
                Calls.csec()
                    .child(
                        Child.builder()
                            .statedAge(AgeRange.of(19))
                            .ageEstablished(Answer.YES)
                            .ageSource("a school record")
                            .build())))
        .isFalse();
  }

  @Test
  void redactedKeepsTheFormAndDropsThePerson() {
    String redacted = alert(Calls.csec()).redacted();
    assertThat(redacted)
        .contains("Subject: Non-FRP/[redacted]/[redacted]\n")
        .contains("Child/DOB: [redacted]\n")
        .endsWith("    Response: DCFS responds immediately\n\n    [redacted]\n")
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
