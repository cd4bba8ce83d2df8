package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/** Rulings report-or-warrant, transported, not-here: until when, who said so and when. */
class OpenReferralNoteFormatterTest {
  private static ImmutableList<Message> notes(Referral.Builder call) {
    return Messages.of(Calls.decide(call), Calls.details().build(), MessageKind.OPEN_REFERRAL_NOTE);
  }

  private static Message note(Referral.Builder call) {
    return notes(call).get(0);
  }

  @Test
  void staysOpenUntilJuvenileHallHasAcceptedTheYouth() {
    Message note = note(Calls.missingFromVenturaInCustody());

    assertThat(note.recipients()).isEmpty();
    assertThat(note.channel()).isEqualTo(Channel.CASE_MANAGEMENT_SYSTEM);
    assertThat(note.body())
        .contains(
            "This referral stays open until Juvenile Hall has accepted the youth.\n"
                + "Who at Juvenile Hall said so: ___",
            "Date and time: ___",
            "Then it is Evaluated Out:\n- active Missing Person's Report, reported to us by");
    assertThat(field(note, "If Juvenile Hall refuses or releases the youth:"))
        .isEqualTo("DCFS then responds to the staging area");
    assertThat(note.clauses()).containsExactly(Clause.N_OOC_15, Clause.N_OOC_16, Clause.N_OOC_17);
  }

  @Test
  void saysThatTheYouthIsFromOutOfState() {
    Message note =
        note(
            CallsElsewhere.from(CallsElsewhere.NEVADA, Calls.elsewhere())
                .custody(
                    Calls.custody()
                        .lawEnforcement(Answer.YES)
                        .beingTransported(Answer.YES)
                        .build()));

    assertThat(note.body())
        .contains("Then it is Evaluated Out:\n- the youth is from out of state\n");
    assertThat(field(note, "Where the child is:"))
        .isEqualTo("on the way to Juvenile Hall, Los Angeles County, CA");
  }

  @Test
  void staysOpenUntilTheReportIsTakenWhereTheChildIs() {
    Message note = note(CallsElsewhere.inNevada());

    assertThat(note.body())
        .contains("Report to: Nevada\nTaken by: ___", "Report to: law enforcement in Nevada\n")
        .doesNotContain("Report to: law enforcement\n")
        .contains(
            "Then it is Evaluated Out:\n- the child is not in the county\n- the youth is from out of"
                + " state\n");
    assertThat(Calls.flat(note))
        .contains("This referral stays open until the report is taken where the child is.");
    assertThat(note.clauses()).contains(Clause.N_OOC_1, Clause.N_OOC_13);
  }

  @Test
  void indicatesADeclinedTransfer() {
    Message note =
        note(
            CallsElsewhere.from(
                    CallsElsewhere.VENTURA,
                    Calls.elsewhere().electronicTransfer(ElectronicTransfer.DECLINED))
                .child(
                    Calls.child()
                        .residence(CallsElsewhere.VENTURA)
                        .foundIn(CallsElsewhere.VENTURA)
                        .build()));

    assertThat(note.body()).contains("- the surrounding county declined an Electronic Transfer\n");
    assertThat(note.clauses()).contains(Clause.N_OOC_12);
  }

  @Test
  void noneOfAReferralThatIsAnswered() {
    assertThat(notes(CallsElsewhere.wantedInNevadaAndAccepted())).isEmpty();
    assertThat(notes(CallsElsewhere.kern())).isEmpty();
    assertThat(notes(Calls.missingFromVentura())).isEmpty();
    assertThat(notes(Calls.frp())).isEmpty();
  }
}
