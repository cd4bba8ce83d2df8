package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.LAW_ENFORCEMENT_INSTRUCTION;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class LawEnforcementInstructionFormatterTest {
  @Test
  void transportToJuvenileHallAndCallBackWhenItRefuses() {
    Message instruction = Calls.message(LAW_ENFORCEMENT_INSTRUCTION, Calls.missingFromVentura());
    assertThat(instruction.sender()).isEqualTo(Actor.HOTLINE);
    assertThat(instruction.recipients()).containsExactly("law enforcement");
    assertThat(instruction.body())
        .startsWith("Please transport the youth to Juvenile Hall.\n")
        .contains("CALL THE HOTLINE BACK AT ONCE if Juvenile Hall refuses to accept the youth")
        .contains("Wilshire station");
    assertThat(field(instruction, "Call back:")).isEqualTo("(555) 010-0100");
    assertThat(instruction.clauses()).contains(Clause.N_OOC_15, Clause.N_OOC_19, Clause.N_OOC_20);
    assertThat(instruction.due()).isEmpty();
  }

  @Test
  void saysWhatIsActive() {
    assertThat(reason(Answer.YES, Answer.NO)).isEqualTo("active Missing Person's Report");
    assertThat(reason(Answer.UNKNOWN, Answer.YES)).isEqualTo("active Delinquency Warrant");
    assertThat(reason(Answer.YES, Answer.YES))
        .isEqualTo("active Missing Person's Report and Delinquency Warrant");
  }

  @Test
  void aNumberToCallBackIsMissedAndAStagingAreaIsNot() {
    Message instruction =
        Calls.message(
            LAW_ENFORCEMENT_INSTRUCTION,
            Calls.missingFromVentura().information(CaseInformation.notAsked()),
            MessageDetails.none());
    assertThat(field(instruction, "Call back:")).isEqualTo("[call-back number: not known]");
    assertThat(instruction.missing())
        .containsExactly("call-back number", "referral number", "sender's name");
    assertThat(instruction.body()).doesNotContain("Staging area:");
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
                Calls.csec().elsewhere(Calls.elsewhere().missingPersonReport(Answer.YES).build())))
        .isFalse();
    assertThat(Calls.asksFor(LAW_ENFORCEMENT_INSTRUCTION, Calls.frp())).isFalse();
  }

  private static String reason(Answer report, Answer warrant) {
    return field(
        Calls.message(
            LAW_ENFORCEMENT_INSTRUCTION,
            Calls.fromVentura(
                Calls.elsewhere().missingPersonReport(report).delinquencyWarrant(warrant))),
        "Reason:");
  }
}
