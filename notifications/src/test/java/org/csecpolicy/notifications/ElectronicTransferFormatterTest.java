package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.CallsElsewhere.waiting;

import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/** N-OOC-9. */
class ElectronicTransferFormatterTest {
  private static final MessageDetails DETAILS = Calls.details().build();

  private static Message note(Referral.Builder call) {
    return ElectronicTransferFormatter.format(Calls.decide(call), DETAILS).get(0);
  }

  @Test
  void goesWithTheTransferToTheCountyOfResidence() {
    Message note = note(CallsElsewhere.transferAccepted());

    assertThat(note.recipients()).containsExactly("Ventura County, CA");
    assertThat(note.channel()).isEqualTo(Channel.CASE_MANAGEMENT_SYSTEM);
    assertThat(note.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_9);
  }

  @Test
  void saysThatTheDepartmentAlsoRespondsWhileTheChildWaits() {
    assertThat(note(waiting(CallsElsewhere.transferAccepted())).body())
        .contains("We respond to the staging area as well, until you confirm")
        .doesNotContain("We do not respond");
  }

  @Test
  void saysThatItDoesNotOtherwise() {
    assertThat(note(CallsElsewhere.transferAccepted()).body())
        .contains("We do not respond beside this transfer.\n")
        .doesNotContain("staging area as well");
  }

  @Test
  void repeatsTheAnswerOfTheCounty() {
    assertThat(note(CallsElsewhere.transferAccepted()).body())
        .contains("Will respond: yes\nElectronic Transfer: accepted\n");
  }

  @Test
  void noneWithoutATransfer() {
    assertThat(ElectronicTransferFormatter.format(Calls.decide(CallsElsewhere.kern()), DETAILS))
        .isEmpty();
    assertThat(ElectronicTransferFormatter.format(Calls.decide(Calls.frp()), DETAILS)).isEmpty();
  }
}
