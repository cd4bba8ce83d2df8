package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.ESCALATION;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class EscalationFormatterTest {
  @Test
  void tellsManagementThatTheCountyDeclinesAndWhatHappensMeanwhile() {
    Message memo = Calls.message(ESCALATION, Calls.venturaDeclines());
    assertThat(memo.sender()).isEqualTo(Actor.HOTLINE);
    assertThat(memo.recipients()).containsExactly("management");
    assertThat(memo.body())
        .startsWith("The county of jurisdiction declines to respond to its youth.");
    assertThat(field(memo, "Open jurisdiction there:")).isEqualTo("yes");
    assertThat(field(memo, "Electronic Transfer:")).isEqualTo("no answer recorded");
    assertThat(field(memo, "Meanwhile:")).isEqualTo("DCFS responds to the staging area");
    assertThat(field(memo, "Response time:")).isEqualTo("Immediate Response");
    assertThat(field(memo, "Staging area:")).startsWith("Wilshire station");
    assertThat(memo.clauses()).contains(Clause.N_OOC_8, Clause.N_OOC_20);
  }

  @Test
  void saysWhenJurisdictionIsNotKnownAndTheTransferIsDeclinedToo() {
    Message memo =
        Calls.message(
            ESCALATION,
            Calls.fromVentura(
                Calls.elsewhere()
                    .openJurisdiction(Answer.UNKNOWN)
                    .willRespond(WillRespond.NO)
                    .electronicTransfer(ElectronicTransfer.DECLINED)));
    assertThat(field(memo, "Open jurisdiction there:"))
        .isEqualTo("not known yet; escalated all the same");
    assertThat(field(memo, "Electronic Transfer:")).isEqualTo("declined too");
  }

  @Test
  void saysSoWhenTheDepartmentDoesNotRespond() {
    Message memo =
        Calls.message(
            ESCALATION,
            Calls.fromVentura(
                Calls.elsewhere()
                    .openJurisdiction(Answer.YES)
                    .willRespond(WillRespond.NO)
                    .delinquencyWarrant(Answer.YES)));
    assertThat(field(memo, "Meanwhile:"))
        .isEqualTo("Evaluated Out; the youth goes to Juvenile Hall with law enforcement");
    assertThat(memo.body()).doesNotContain("Response time:").doesNotContain("Staging area:");
  }

  @Test
  void thereIsNoneWhenTheCountyResponds() {
    assertThat(
            Calls.asksFor(
                ESCALATION,
                Calls.fromVentura(
                    Calls.elsewhere().openJurisdiction(Answer.YES).willRespond(WillRespond.YES))))
        .isFalse();
    assertThat(Calls.asksFor(ESCALATION, Calls.frp())).isFalse();
  }
}
