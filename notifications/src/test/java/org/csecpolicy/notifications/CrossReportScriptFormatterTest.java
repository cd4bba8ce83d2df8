package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Clause;
import org.junit.jupiter.api.Test;

/** N-OOC-10. */
class CrossReportScriptFormatterTest {
  private static final MessageDetails DETAILS = Calls.details().build();

  private static Message script() {
    return CrossReportScriptFormatter.format(
            Calls.decide(CallsElsewhere.transferDeclined()), DETAILS)
        .get(0);
  }

  @Test
  void isReadToTheCountyOnTheTelephone() {
    assertThat(script().recipients()).containsExactly("Ventura County, CA");
    assertThat(script().channel()).isEqualTo(Channel.TELEPHONE);
    assertThat(script().clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_10);
  }

  @Test
  void goesFromWhoIsCallingToWhatIsWrittenDown() {
    assertThat(script().body())
        .containsSubsequence(
            "1. Say who is calling.",
            "Hotline: DCFS Hotline, Los Angeles County, CA\n",
            "2. Say why.",
            "Your county has declined an",
            "3. Read out the report.",
            "Youth/DOB: Maria Example/05/15/2010\n",
            "Our response: DCFS does not respond; the referral is Evaluated Out\n",
            "4. Ask, and write down the answers.",
            "- the child's current CPS status with you\n",
            "- whether you will respond\n",
            "5. Document the county's response on the Screener Alert");
  }

  @Test
  void doesNotAskForATransferThatWasDeclined() {
    assertThat(script().body()).doesNotContain("- whether you accept");
  }

  @Test
  void noneUnlessATransferWasDeclined() {
    assertThat(CrossReportScriptFormatter.format(Calls.decide(CallsElsewhere.kern()), DETAILS))
        .isEmpty();
    assertThat(CrossReportScriptFormatter.format(Calls.decide(Calls.frp()), DETAILS)).isEmpty();
  }
}
