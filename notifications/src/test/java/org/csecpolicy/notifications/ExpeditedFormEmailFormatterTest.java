package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.EXPEDITED_FORM_EMAIL;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import java.time.Duration;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.junit.jupiter.api.Test;

class ExpeditedFormEmailFormatterTest {
  @Test
  void theSupervisorEMailsItToTheListsOfThePreAlert() {
    Message email =
        Calls.message(
            EXPEDITED_FORM_EMAIL,
            Calls.inCustody().probation(Probation.of(ProbationStatus.INVOLVED, "Officer Gray")));
    assertThat(email.sender()).isEqualTo(Actor.SUPERVISOR);
    assertThat(email.channel()).isEqualTo(Channel.EMAIL);
    assertThat(email.recipients())
        .map(Recipient::name)
        .containsExactly("EDL-DCFS_CSEC", "EDL-PROBChildTrafficking");
    assertThat(email.clauses()).contains(Clause.N_2_B_2);
    assertThat(email.body()).doesNotContain("please confirm");
  }

  @Test
  void saysBothTimes() {
    Message email = Calls.message(EXPEDITED_FORM_EMAIL, Calls.inCustody());
    assertThat(field(email, "Send by:")).isEqualTo("Tue 03/03/2026 10:10 AM PST");
    assertThat(field(email, "At the latest:")).isEqualTo("Tue 03/03/2026 10:15 AM PST");
    assertThat(email.due()).contains(Calls.MORNING.plus(Duration.ofMinutes(15)));
  }

  @Test
  void theUnitConfirmsReceiptOfItsOwnCaseInBusinessHours() {
    Message email = Calls.message(EXPEDITED_FORM_EMAIL, Calls.csecUnitCase());
    assertThat(email.body())
        .contains("MART: please confirm by e-mail to the SCSW that the form has arrived.");
    assertThat(email.recipients()).map(Recipient::name).containsExactly("EDL-DCFS_CSEC");
    assertThat(email.clauses()).contains(Clause.N_4_BH_3, Clause.N_4_BH_4);
  }

  @Test
  void atNightTheFaxIsConfirmedAndNotTheEMail() {
    Message email = Calls.message(EXPEDITED_FORM_EMAIL, Calls.csecUnitCase().calledAt(Calls.NIGHT));
    assertThat(email.body()).doesNotContain("please confirm");
    assertThat(field(email, "Mapped to:"))
        .isEqualTo("ERCP with Secondary assignment to MART- Review in box");
  }

  /** Ruling expedited-held. */
  @Test
  void thereIsNoneWhileTheFormIsHeld() {
    assertThat(Calls.asksFor(EXPEDITED_FORM_EMAIL, Calls.missingFromVenturaInCustody())).isFalse();
  }

  @Test
  void saysWhereTheChildIs() {
    Message email =
        Calls.message(EXPEDITED_FORM_EMAIL, CallsElsewhere.waiting(CallsElsewhere.oursInNevada()));
    assertThat(field(email, "Where the child is:")).isEqualTo("Nevada");
  }

  @Test
  void thereIsNoneWithoutCustody() {
    assertThat(Calls.asksFor(EXPEDITED_FORM_EMAIL, Calls.csec())).isFalse();
    assertThat(Calls.asksFor(EXPEDITED_FORM_EMAIL, Calls.frp())).isFalse();
  }
}
