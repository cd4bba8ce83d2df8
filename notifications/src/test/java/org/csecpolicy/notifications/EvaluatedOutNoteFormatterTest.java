package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import java.util.List;
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
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/** N-OOC-11, N-OOC-12, N-OOC-13, N-OOC-17. */
class EvaluatedOutNoteFormatterTest {
  private static final String DECLINED =
      "- the surrounding county declined an Electronic Transfer\n";

  private static Message note(Referral.Builder call) {
    return note(Calls.decide(call));
  }

  private static Message note(HotlineDecision decision) {
    return Messages.of(decision, Calls.details().build(), MessageKind.EVALUATED_OUT_NOTE).get(0);
  }

  private static HotlineDecision decide(Reading reading, Referral.Builder call) {
    return HotlinePolicy.of(LosAngeles.agency(), Readings.of(reading)).decide(call.build());
  }

  @Test
  void indicatesThatTheTransferWasDeclinedAndWhoComes() {
    Message note = note(CallsElsewhere.transferDeclinedAndComing());

    assertThat(note.body())
        .contains(
            "This referral is Evaluated Out:\n"
                + DECLINED
                + "- that county has said that it will respond\n"
                + "- that county is known to be coming\n"
                + "Answered by: W. Orker, Ventura\n"
                + "Expected there: Tue 03/03/2026 12:00 PM PST\n");
    assertThat(note.clauses()).containsExactly(Clause.N_OOC_10, Clause.N_OOC_11, Clause.N_OOC_12);
  }

  /** Under that reading its word suffices, and the note says that there is no more than that. */
  @Test
  void doesNotSayThatSomebodyIsComingOnAWordAlone() {
    Message note =
        note(
            decide(
                Reading.ITS_WORD_SUFFICES,
                CallsElsewhere.from(
                        CallsElsewhere.VENTURA,
                        Calls.elsewhere()
                            .willRespond(WillRespond.YES)
                            .electronicTransfer(ElectronicTransfer.DECLINED))
                    .imminentDanger(Answer.NO)));

    assertThat(note.body())
        .contains("- that county has said that it will respond\n", "Expected there: not known\n")
        .doesNotContain("coming");
  }

  @Test
  void isForTheFile() {
    Message note = note(CallsElsewhere.transferDeclinedAndComing());

    assertThat(note.recipients()).isEmpty();
    assertThat(note.channel()).isEqualTo(Channel.CASE_MANAGEMENT_SYSTEM);
  }

  @Test
  void namesTheReportOrTheWarrantOrBothAndWhoseWordItIs() {
    Message note = note(CallsElsewhere.wantedInNevadaAndAccepted());
    assertThat(Calls.flat(note))
        .contains(
            "This referral is Evaluated Out: - active Missing Person's Report and Delinquency"
                + " Warrant, reported to us by a mandated reporter - Juvenile Hall has accepted the"
                + " youth Cross report to: Nevada")
        .doesNotContain("declined", "out of state");
    assertThat(field(note, "Juvenile Hall:"))
        .isEqualTo("law enforcement is instructed to take the youth there, and it has accepted");
    assertThat(note(wanted(Answer.YES, Answer.NO)).body())
        .contains("- active Missing Person's Report, reported to us by a mandated reporter\n")
        .doesNotContain("Delinquency Warrant");
    assertThat(note(wanted(Answer.NO, Answer.YES)).body())
        .contains("- active Delinquency Warrant, reported to us by a mandated reporter\n")
        .doesNotContain("Missing Person's Report");
  }

  private static Referral.Builder wanted(Answer report, Answer warrant) {
    return CallsElsewhere.from(
            CallsElsewhere.KERN,
            Calls.elsewhere().missingPersonReport(report).delinquencyWarrant(warrant))
        .custody(
            Calls.custody().lawEnforcement(Answer.YES).hallAnswer(HallAnswer.ACCEPTED).build());
  }

  /** As printed, without waiting: the note says that Juvenile Hall has not answered. */
  @Test
  void doesNotSayThatJuvenileHallAcceptedBeforeItDid() {
    Message note =
        note(decide(Reading.EVALUATED_OUT_ON_THE_INSTRUCTION, CallsElsewhere.wantedInNevada()));

    assertThat(Calls.flat(note))
        .contains(
            "- law enforcement is instructed to take the youth to Juvenile Hall, which has not"
                + " accepted the youth yet")
        .doesNotContain("has accepted");
  }

  @Test
  void saysThatTheYouthIsFromOutOfState() {
    Message note =
        note(
            CallsElsewhere.from(CallsElsewhere.NEVADA, Calls.elsewhere())
                .custody(
                    Calls.custody()
                        .atJuvenileHall(Answer.YES)
                        .hallAnswer(HallAnswer.ACCEPTED)
                        .build()));

    assertThat(note.body())
        .contains("- Juvenile Hall has accepted the youth\n- the youth is from out of state\n");
    assertThat(field(note, "Where the child is:"))
        .isEqualTo("at Juvenile Hall, Los Angeles County, CA");
    assertThat(note.clauses()).containsExactly(Clause.N_OOC_13, Clause.N_OOC_14);
  }

  @Test
  void namesTheCrossReports() {
    assertThat(note(CallsElsewhere.everyReason()).body())
        .contains(
            DECLINED,
            "Cross report to: Ventura County, CA, verbally\nCross report to: law enforcement\n");
  }

  /** What stays open until somebody else has the child is not Evaluated Out. */
  @Test
  void noneUnlessEvaluatedOutNow() {
    MessageDetails details = Calls.details().build();
    for (Referral.Builder call :
        List.of(
            CallsElsewhere.kern(),
            CallsElsewhere.wantedInNevada(),
            CallsElsewhere.inNevada(),
            CallsElsewhere.transferDeclined(),
            CallsElsewhere.transferAcceptedAndComing(),
            Calls.frp())) {
      assertThat(Messages.of(Calls.decide(call), details, MessageKind.EVALUATED_OUT_NOTE))
          .isEmpty();
    }
  }
}
