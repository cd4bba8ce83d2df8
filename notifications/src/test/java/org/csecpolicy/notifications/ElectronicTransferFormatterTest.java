package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.CallsElsewhere.waiting;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/** N-OOC-9. */
class ElectronicTransferFormatterTest {
  private static final MessageDetails DETAILS = Calls.details().build();

  private static Message note(Referral.Builder call) {
    return note(Calls.decide(call));
  }

  private static Message note(HotlineDecision decision) {
    return Messages.of(decision, DETAILS, MessageKind.ELECTRONIC_TRANSFER).get(0);
  }

  private static String ours(Referral.Builder call) {
    return field(note(call), "Our response:");
  }

  @Test
  void goesWithTheTransferToTheCountyOfJurisdiction() {
    Message note = note(CallsElsewhere.transferAccepted());

    assertThat(note.recipients()).map(Recipient::name).containsExactly("Ventura County, CA");
    assertThat(note.channel()).isEqualTo(Channel.CASE_MANAGEMENT_SYSTEM);
    assertThat(note.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_9);
  }

  /**
   * Ruling surrounding-accepts: in custody or at large, until they are there or known to be coming.
   */
  @Test
  void saysUntilWhenTheDepartmentResponds() {
    String untilThere =
        "Electronic Transfer to Ventura County, CA; DCFS responds to the staging area until that"
            + " county is with the child";
    assertThat(ours(CallsElsewhere.transferAccepted())).isEqualTo(untilThere);
    assertThat(ours(waiting(CallsElsewhere.transferAccepted()))).isEqualTo(untilThere);
    assertThat(
            ours(
                CallsElsewhere.from(
                    CallsElsewhere.VENTURA, CallsElsewhere.coming(ElectronicTransfer.ACCEPTED))))
        .isEqualTo(untilThere);
    assertThat(ours(CallsElsewhere.transferAccepted().imminentDanger(Answer.NO)))
        .isEqualTo(
            "Electronic Transfer to Ventura County, CA; DCFS responds to the staging area until"
                + " that county is known to be coming: who, and when");
    assertThat(Calls.flat(note(CallsElsewhere.transferAccepted())))
        .contains("Please call us back as soon as your staff is on the way")
        .doesNotContain("CALL US BACK AT ONCE", "does not respond");
  }

  /** Ruling events: a county that does not come after all is why nobody else goes. */
  @Test
  void saysThatItDoesNotWhenTheyAreComingAndWhatToDoWhenTheyAreNot() {
    Message note = note(CallsElsewhere.transferAcceptedAndComing());

    assertThat(field(note, "Our response:"))
        .isEqualTo(
            "Electronic Transfer to Ventura County, CA, which is known to be coming; DCFS does not"
                + " respond");
    assertThat(Calls.flat(note))
        .contains("CALL US BACK AT ONCE if you do not come after all, or will not be there at your")
        .doesNotContain("responds to");
  }

  /** The agency's own reading turns the response off, not the county's word. */
  @Test
  void nobodyIsSaidToBeComingWhoIsNot() {
    HotlinePolicy policy =
        HotlinePolicy.of(LosAngeles.agency(), Readings.of(Reading.TRANSFER_SUFFICES));
    Message note =
        note(
            policy.decide(
                CallsElsewhere.transferAccepted().imminentDanger(Answer.UNKNOWN).build()));

    assertThat(field(note, "Our response:"))
        .isEqualTo("Electronic Transfer to Ventura County, CA; DCFS does not respond");
  }

  @Test
  void repeatsTheAnswerOfTheCountyAndWhoGaveIt() {
    Message note = note(CallsElsewhere.transferAcceptedAndComing());

    assertThat(note.body())
        .contains(
            "Other county or state: Ventura County, CA\n"
                + "Will respond: yes\n"
                + "Electronic Transfer: accepted\n"
                + "Answered by: W. Orker, Ventura\n"
                + "Expected there: Tue 03/03/2026 12:00 PM PST\n");
    assertThat(note.redacted()).contains("Answered by: [redacted]\n").doesNotContain("Orker");
    assertThat(note(CallsElsewhere.transferAccepted()).body())
        .contains(
            "Answered by: [who answered for the other county: not known]\n"
                + "Expected there: not known\n");
  }

  @Test
  void aTimeThatIsPastIsSaidToBe() {
    Referral.Builder late = CallsElsewhere.transferAcceptedAndComing().assignedAt(Calls.NIGHT);
    assertThat(field(note(late), "Expected there:"))
        .isEqualTo("Tue 03/03/2026 12:00 PM PST; that time is past");
    assertThat(field(note(late), "Our response:")).contains("responds to the staging area until");
  }

  /** Ruling same-place: the Hall, not the station. */
  @Test
  void sendsTheCountyToJuvenileHallWhenTheYouthIsOrGoesThere() {
    Message note =
        note(
            CallsElsewhere.transferAcceptedAndComing()
                .custody(
                    Calls.custody()
                        .lawEnforcement(Answer.YES)
                        .beingTransported(Answer.YES)
                        .build()));

    assertThat(Calls.flat(note))
        .contains("If you come, come to Juvenile Hall, not to the station")
        .doesNotContain("Wilshire", "staging area");
    assertThat(field(note, "Where the child is:"))
        .isEqualTo("on the way to Juvenile Hall, Los Angeles County, CA");
    assertThat(Calls.flat(note(CallsElsewhere.transferAccepted()))).doesNotContain("the station");
  }

  /** The refusal, not the county's delay, is why the department goes: nothing is said to end it. */
  @Test
  void aResponseForAnotherReasonDoesNotEndWithTheirComing() {
    assertThat(
            ours(
                CallsElsewhere.transferAcceptedAndComing()
                    .custody(Calls.custody().hallAnswer(HallAnswer.REFUSED).build())))
        .isEqualTo("Electronic Transfer to Ventura County, CA; DCFS responds to the staging area");
  }

  /** Ruling jurisdiction: the child lives here, and the transfer runs beside the response. */
  @Test
  void aChildWhoLivesHereUnderItsJurisdictionIsNotSaidToLiveThere() {
    Message note = note(CallsElsewhere.placedHereFromOrange());

    assertThat(note.recipients()).map(Recipient::name).containsExactly("Orange County, CA");
    assertThat(Calls.flat(note))
        .contains("a child or youth under the jurisdiction of your county or state.")
        .doesNotContain("lives in your county");
    assertThat(field(note, "Our response:")).isEqualTo("DCFS responds immediately");
  }

  @Test
  void noneWithoutATransfer() {
    assertThat(
            Messages.of(
                Calls.decide(CallsElsewhere.kern()), DETAILS, MessageKind.ELECTRONIC_TRANSFER))
        .isEmpty();
    assertThat(Messages.of(Calls.decide(Calls.frp()), DETAILS, MessageKind.ELECTRONIC_TRANSFER))
        .isEmpty();
  }
}
