package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/** N-OOC-4, N-OOC-6, N-OOC-10, N-3.c: whatever is said on the telephone. */
class CrossReportScriptFormatterTest {
  private static final MessageDetails DETAILS = Calls.details().build();

  private static List<Message> scripts(Referral.Builder call) {
    return Messages.of(Calls.decide(call), DETAILS, MessageKind.CROSS_REPORT_SCRIPT);
  }

  private static Message script(Referral.Builder call) {
    return scripts(call).get(0);
  }

  @Test
  void isReadToTheCountyOnTheTelephone() {
    Message script = script(CallsElsewhere.transferDeclined());

    assertThat(script.recipients()).map(Recipient::name).containsExactly("Ventura County, CA");
    assertThat(script.channel()).isEqualTo(Channel.TELEPHONE);
    assertThat(script.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_10);
  }

  @Test
  void goesFromWhoIsCallingToWhatIsWrittenDown() {
    assertThat(Calls.flat(script(CallsElsewhere.transferDeclined())))
        .containsSubsequence(
            "1. Say who is calling.",
            "Hotline: DCFS Hotline, Los Angeles County, CA",
            "2. Say why.",
            "a child or youth who lives in your county or state. Your county has declined an"
                + " Electronic Transfer of the referral, so I am telling you by telephone.\"",
            "3. Read out the report.",
            "Youth/DOB: Maria Example/05/15/2010",
            "Our response: DCFS responds to the staging area",
            "4. Ask, and write down the answers.",
            "- who takes this report, and when",
            "- the child's current CPS status with you",
            "- whether you will respond",
            "5. Document the answer, and who gave it, on the Screener Alert");
  }

  /** Nobody knows yet whether that county comes, so that nothing is said to end with it. */
  @Test
  void theResponseOfTheDepartmentEndsWithACountyThatComesAndNoOther() {
    assertThat(field(script(CallsElsewhere.transferDeclined()), "Our response:"))
        .isEqualTo("DCFS responds to the staging area");
    assertThat(field(script(CallsElsewhere.transferDeclinedAndComing()), "Our response:"))
        .isEqualTo(
            "DCFS does not respond; the referral is Evaluated Out, to be serviced by Ventura County,"
                + " CA, which is known to be coming");
    Referral.Builder inDanger =
        CallsElsewhere.from(
            CallsElsewhere.VENTURA, CallsElsewhere.coming(ElectronicTransfer.DECLINED));
    assertThat(field(script(inDanger), "Our response:"))
        .isEqualTo("DCFS responds to the staging area until that county is with the child");
  }

  /** Ruling events: it is why the referral is Evaluated Out. */
  @Test
  void aCountyThatIsComingCallsBackWhenItDoesNotCome() {
    assertThat(Calls.flat(script(CallsElsewhere.transferDeclinedAndComing())))
        .contains("CALL US BACK AT ONCE if you do not come after all");
    assertThat(script(CallsElsewhere.transferDeclined()).body()).doesNotContain("CALL US BACK");
  }

  /** A child whom an open case keeps with the county: the reason is the same. */
  @Test
  void saysThatTheTransferWasDeclinedAlsoOfAChildWhomTheCountyKeeps() {
    assertThat(
            Calls.flat(
                script(
                    CallsElsewhere.transferDeclined().openCase(OpenCase.of(CaseStatus.CSEC_UNIT)))))
        .contains("Your county has declined an Electronic Transfer of the referral");
  }

  @Test
  void doesNotAskForATransferThatWasDeclined() {
    assertThat(script(CallsElsewhere.transferDeclined()).body())
        .doesNotContain("- whether you accept");
  }

  /** Ruling not-here: the county or state where the child is, which is its own as well. */
  @Test
  void saysThatTheChildIsThereAndThatNobodyOfOursGoes() {
    Message script = script(CallsElsewhere.inNevada());

    assertThat(scripts(CallsElsewhere.inNevada())).hasSize(1);
    assertThat(script.recipients()).map(Recipient::name).containsExactly("Nevada");
    assertThat(Calls.flat(script))
        .contains(
            "who lives in your county or state. The child is there now, and not in our county. Our"
                + " department cannot go to the child.\"")
        .contains("- who takes this report, and when - the child's current CPS status with you")
        .contains("- who holds the child now - who of you goes to the child, and when")
        .doesNotContain("declined an Electronic Transfer", "who travels");
    assertThat(field(script, "Our response:")).startsWith("DCFS does not respond: the child");
  }

  /** Ruling county-youth: the county where the child is first, and it is told where that is. */
  @Test
  void asksTheCountyWhereAChildOfOursIsWhoGoesAndWhoTravels() {
    Message script = script(CallsElsewhere.oursInNevada());

    assertThat(script.recipients()).map(Recipient::name).containsExactly("Nevada");
    assertThat(script.clauses()).contains(Clause.N_OOC_4, Clause.N_OOC_6);
    assertThat(Calls.flat(script))
        .contains(
            "a child or youth who is in your county or state, and not in our county. Our department"
                + " cannot go to the child.\"")
        .contains(
            "- who takes this report, and when - whether you will respond - who holds the child now"
                + " - who of you goes to the child, and when - who travels to return the child")
        .doesNotContain("lives in your county", "What was reported to us");
    assertThat(field(script, "Where the child is:")).isEqualTo("Nevada");
    assertThat(field(script, "Our response:")).startsWith("DCFS keeps the referral");
  }

  @Test
  void bothTheCountyOfJurisdictionAndTheOneWhereTheChildIsHearOfIt() {
    Referral.Builder call =
        CallsElsewhere.inNevada()
            .child(
                Calls.child()
                    .residence(CallsElsewhere.VENTURA)
                    .foundIn(CallsElsewhere.NEVADA)
                    .build());

    assertThat(scripts(call))
        .extracting(Calls::recipients)
        .containsExactly(ImmutableList.of("Nevada"), ImmutableList.of("Ventura County, CA"));
    assertThat(Calls.flat(scripts(call).get(1)))
        .contains("The child is outside our county. Our department cannot go to the child.\"")
        .doesNotContain("The child is there now");
  }

  /** N-3.c: no office of ours serves a placement that is elsewhere. */
  @Test
  void tellsTheCountyOfAnAccusedPlacementWhichOneItIs() {
    Message script = script(CallsElsewhere.placedInKern());

    assertThat(script.recipients()).map(Recipient::name).containsExactly("Kern County, CA");
    assertThat(Calls.flat(script))
        .contains("An allegation is against a placement in your county or state")
        .contains("- whether you will respond to the placement, and when")
        .doesNotContain("who is in your county", "who lives in your county", "CPS status");
    assertThat(field(script, "Accused placement:"))
        .isEqualTo("DCFS does not respond there: it lies in your county or state");
    assertThat(field(script, "Its name:")).isEqualTo("Oak House");
    assertThat(script.redacted()).doesNotContain("Oak House");
    assertThat(field(script, "Our response:")).isEqualTo("DCFS responds immediately");
  }

  @Test
  void noneWithoutAReasonToTelephone() {
    assertThat(scripts(CallsElsewhere.kern())).isEmpty();
    assertThat(scripts(Calls.frp())).isEmpty();
  }
}
