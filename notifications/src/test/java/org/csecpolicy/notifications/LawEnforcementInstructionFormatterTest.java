package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.LAW_ENFORCEMENT_INSTRUCTION;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class LawEnforcementInstructionFormatterTest {
  @Test
  void transportToJuvenileHallAndCallBackWhenSomethingHappens() {
    Message instruction =
        Calls.message(LAW_ENFORCEMENT_INSTRUCTION, Calls.missingFromVenturaInCustody());
    assertThat(instruction.sender()).isEqualTo(Actor.HOTLINE);
    assertThat(instruction.recipients()).map(Recipient::name).containsExactly("law enforcement");
    assertThat(instruction.body()).startsWith("Please transport the youth to Juvenile Hall.\n");
    assertThat(Calls.flat(instruction))
        .contains(
            "CALL THE HOTLINE BACK AT ONCE"
                + " - if Juvenile Hall refuses to accept the youth, or releases the youth: the"
                + " department then responds to the staging area"
                + " - if the youth leaves your custody in any way: runs, goes to a hospital, is"
                + " released to anybody, a parent included: who responds is then decided anew"
                + " - if there is no active report or warrant after all: who responds is then"
                + " decided anew"
                + " Otherwise the department does not respond.");
    assertThat(field(instruction, "Call back:")).isEqualTo("(555) 010-0100");
    assertThat(instruction.clauses()).contains(Clause.N_OOC_15, Clause.N_OOC_19, Clause.N_OOC_20);
    assertThat(instruction.due()).isEmpty();
  }

  /** Ruling same-place: the youth goes to Juvenile Hall, so that no station is named. */
  @Test
  void namesNoStagingArea() {
    Message instruction =
        Calls.message(LAW_ENFORCEMENT_INSTRUCTION, Calls.missingFromVenturaInCustody());
    assertThat(instruction.body()).doesNotContain("Wilshire", "Staging area:");
    assertThat(field(instruction, "Where the child is:")).isEqualTo("Los Angeles County, CA");
    assertThat(field(instruction, "Juvenile Hall:"))
        .isEqualTo("law enforcement is instructed to take the youth there, not accepted yet");
  }

  @Test
  void saysWhatIsActiveAndWhoReportedIt() {
    String reported = ", reported to us by a mandated reporter";
    assertThat(reason(Answer.YES, Answer.NO))
        .isEqualTo("active Missing Person's Report" + reported);
    assertThat(reason(Answer.UNKNOWN, Answer.YES))
        .isEqualTo("active Delinquency Warrant" + reported);
    assertThat(reason(Answer.YES, Answer.YES))
        .isEqualTo("active Missing Person's Report and Delinquency Warrant" + reported);
  }

  @Test
  void aNumberToCallBackIsMissed() {
    Message instruction =
        Calls.message(
            LAW_ENFORCEMENT_INSTRUCTION,
            Calls.missingFromVenturaInCustody().information(CaseInformation.notAsked()),
            MessageDetails.none());
    assertThat(field(instruction, "Call back:")).isEqualTo("[call-back number: not known]");
    assertThat(instruction.missing())
        .containsExactly("call-back number", "referral number", "sender's name");
  }

  @Test
  void thereIsNoneUnlessLawEnforcementIsKnownToHaveTheYouth() {
    assertThat(Calls.asksFor(LAW_ENFORCEMENT_INSTRUCTION, Calls.missingFromVentura())).isFalse();
    assertThat(
            Calls.asksFor(
                LAW_ENFORCEMENT_INSTRUCTION,
                Calls.missingFromVentura().custody(Custody.notAsked())))
        .isFalse();
  }

  @Test
  void thereIsNoneWhenJuvenileHallHasTheYouthNorForAChildOfTheCounty() {
    assertThat(
            Calls.asksFor(
                LAW_ENFORCEMENT_INSTRUCTION,
                Calls.missingFromVentura()
                    .custody(Calls.custody().atJuvenileHall(Answer.YES).build())))
        .isFalse();
    assertThat(
            Calls.asksFor(
                LAW_ENFORCEMENT_INSTRUCTION,
                Calls.inCustody()
                    .elsewhere(Calls.elsewhere().missingPersonReport(Answer.YES).build())))
        .isFalse();
    assertThat(Calls.asksFor(LAW_ENFORCEMENT_INSTRUCTION, Calls.frp())).isFalse();
  }

  private static String reason(Answer report, Answer warrant) {
    return field(
        Calls.message(
            LAW_ENFORCEMENT_INSTRUCTION,
            Calls.fromVentura(
                    Calls.elsewhere().missingPersonReport(report).delinquencyWarrant(warrant))
                .custody(Calls.custody().lawEnforcement(Answer.YES).build())),
        "Reason:");
  }
}
