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
    assertThat(memo.recipients()).map(Recipient::name).containsExactly("management");
    assertThat(memo.subject()).isEqualTo("Escalation: county of jurisdiction declines to respond");
    assertThat(memo.body())
        .startsWith("The county of jurisdiction declines to respond to its youth.");
    assertThat(field(memo, "Other county or state:")).isEqualTo("Ventura County, CA");
    assertThat(field(memo, "Open jurisdiction there:")).isEqualTo("yes");
    assertThat(field(memo, "Will respond:")).isEqualTo("no, it declines to respond");
    assertThat(field(memo, "Electronic Transfer:")).isEqualTo("not asked, or no answer yet");
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
    assertThat(field(memo, "Electronic Transfer:")).isEqualTo("declined");
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
                        .delinquencyWarrant(Answer.YES))
                .custody(Calls.custody().lawEnforcement(Answer.YES).build()));
    assertThat(field(memo, "Meanwhile:"))
        .startsWith("DCFS does not respond unless Juvenile Hall refuses or releases the youth");
    assertThat(field(memo, "Juvenile Hall:"))
        .isEqualTo("law enforcement is instructed to take the youth there, not accepted yet");
    assertThat(memo.body()).doesNotContain("Response time:").doesNotContain("Staging area:");
  }

  /** Rulings not-here, county-youth: whoever is where the child is declines. */
  @Test
  void saysThatTheCountyWhereTheChildIsDeclines() {
    Message memo =
        Calls.message(
            ESCALATION,
            CallsElsewhere.oursInNevada()
                .elsewhere(Calls.elsewhere().willRespond(WillRespond.NO).build()));
    assertThat(memo.subject()).isEqualTo("Escalation: other county or state declines to respond");
    assertThat(Calls.flat(memo))
        .startsWith(
            "The child is outside the county, and the other county or state declines to respond.")
        .doesNotContain("its youth", "Staging area:");
    assertThat(field(memo, "Where the child is:")).isEqualTo("Nevada");
    assertThat(field(memo, "Other county or state:")).isEqualTo("Nevada");
    assertThat(field(memo, "Meanwhile:")).startsWith("DCFS keeps the referral, and cannot go");
  }

  @Test
  void bothAreNamedWhenEitherMayHaveDeclined() {
    Message memo =
        Calls.message(
            ESCALATION,
            CallsElsewhere.from(
                    CallsElsewhere.VENTURA, Calls.elsewhere().willRespond(WillRespond.NO))
                .child(
                    Calls.child()
                        .residence(CallsElsewhere.VENTURA)
                        .foundIn(CallsElsewhere.NEVADA)
                        .build()));
    assertThat(field(memo, "Other county or state:")).isEqualTo("Nevada; Ventura County, CA");
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
