package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/** N-OOC-11, N-OOC-12, N-OOC-13, N-OOC-17. */
class EvaluatedOutNoteFormatterTest {
  private static final String DECLINED =
      "- the surrounding county declined an Electronic Transfer\n";

  private static Message note(Referral.Builder call) {
    return EvaluatedOutNoteFormatter.format(Calls.decide(call), Calls.details().build()).get(0);
  }

  @Test
  void indicatesThatTheTransferWasDeclined() {
    Message note = note(CallsElsewhere.transferDeclined());

    assertThat(note.body()).contains("This referral is Evaluated Out:\n" + DECLINED);
    assertThat(note.clauses()).containsExactly(Clause.N_OOC_10, Clause.N_OOC_11, Clause.N_OOC_12);
  }

  @Test
  void isForTheFile() {
    Message note = note(CallsElsewhere.transferDeclined());

    assertThat(note.recipients()).isEmpty();
    assertThat(note.channel()).isEqualTo(Channel.CASE_MANAGEMENT_SYSTEM);
  }

  @Test
  void namesTheReportOrTheWarrantOrBoth() {
    assertThat(note(CallsElsewhere.wantedInNevada()).body())
        .contains(
            "- there is an active Missing Person's Report\n- there is a Delinquency Warrant\n")
        .contains("Juvenile Hall: law enforcement is instructed to take the youth there\n")
        .doesNotContain("declined", "out of state");
    assertThat(note(wanted(Answer.YES, Answer.NO)).body())
        .contains("Missing Person's Report")
        .doesNotContain("Delinquency Warrant");
    assertThat(note(wanted(Answer.NO, Answer.YES)).body())
        .contains("Delinquency Warrant")
        .doesNotContain("Missing Person's Report");
  }

  private static Referral.Builder wanted(Answer report, Answer warrant) {
    return CallsElsewhere.from(
        CallsElsewhere.KERN,
        Calls.elsewhere().missingPersonReport(report).delinquencyWarrant(warrant));
  }

  @Test
  void saysThatTheYouthIsFromOutOfState() {
    Message note = note(CallsElsewhere.inNevada());

    assertThat(note.body()).contains("Found in: Nevada\n", "- the youth is from out of state\n");
    assertThat(note.clauses()).containsExactly(Clause.N_OOC_13);
  }

  @Test
  void namesTheCrossReports() {
    assertThat(note(CallsElsewhere.everyReason()).body())
        .contains(
            DECLINED,
            "Cross report to: Ventura County, CA, verbally\nCross report to: law enforcement\n");
  }

  @Test
  void noneUnlessEvaluatedOut() {
    MessageDetails details = Calls.details().build();
    assertThat(EvaluatedOutNoteFormatter.format(Calls.decide(CallsElsewhere.kern()), details))
        .isEmpty();
    assertThat(EvaluatedOutNoteFormatter.format(Calls.decide(Calls.frp()), details)).isEmpty();
  }
}
