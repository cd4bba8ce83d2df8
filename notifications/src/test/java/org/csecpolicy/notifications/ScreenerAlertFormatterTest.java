package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.RedFlag;
import org.junit.jupiter.api.Test;

/** N-1.f.1, N-3.a.5, N-3.b.4, N-3.c.3, N-OOC-7. */
class ScreenerAlertFormatterTest {
  private static Message alert(Referral.Builder call) {
    return ScreenerAlertFormatter.format(Calls.decide(call), Calls.details().build()).orElseThrow();
  }

  @Test
  void isForTheFile() {
    Message alert = alert(Calls.csec());

    assertThat(alert.recipients()).isEmpty();
    assertThat(alert.channel()).isEqualTo(Channel.CASE_MANAGEMENT_SYSTEM);
    assertThat(alert.sender()).isEqualTo(Actor.CSW);
    assertThat(alert.clauses())
        .containsExactly(Clause.N_1_F_1, Clause.N_1_F_2, Clause.N_3_A_5, Clause.N_RF_0);
  }

  @Test
  void statesTheSecondaryAssignment() {
    assertThat(alert(Calls.csec()).body()).contains("Secondary assignment: MART- Review in box\n");
  }

  @Test
  void hasNoSecondaryAssignmentForACsecUnitCaseOrWithoutAResponse() {
    assertThat(alert(Calls.csecUnitCase()).body()).doesNotContain("Secondary");
    assertThat(alert(CallsElsewhere.inNevada()).body()).doesNotContain("Secondary");
  }

  @Test
  void documentsTheSurroundingCountysResponse() {
    assertThat(alert(CallsElsewhere.transferDeclined()).body())
        .contains(
            "Surrounding county: Ventura County, CA\n"
                + "Will respond: asked, no answer yet\n"
                + "Electronic Transfer: declined\n");
    assertThat(alert(Calls.venturaDeclines()).body())
        .contains("Will respond: no, it declines to respond\n");
    assertThat(alert(CallsElsewhere.kern()).body()).doesNotContain("Will respond");
  }

  @Test
  void listsTheRedFlagsInPrintedOrderWithTheirDescriptions() {
    assertThat(alert(CallsElsewhere.redFlags()).body())
        .containsSubsequence(
            "Category: Commercial Sexual Exploitation (possible)\nRed flags:\n",
            "- Runs away,",
            "- Tattoos, scars or branding");
  }

  @Test
  void saysSoWhenNoneIsRecorded() {
    assertThat(alert(Calls.csec()).body()).contains("Red flags:\n- none recorded\n");
  }

  @Test
  void eachCategoryHasItsOwn() {
    assertThat(alert(CallsElsewhere.laborAndCrime()).body())
        .containsSubsequence(
            "Category: Exploiting a Child's Labor (identified)\n",
            "- Another person controls",
            "- Tells of long working hours",
            "Category: Involving a Child in Criminal Behavior (possible)\n",
            "- none recorded\n",
            "- the red flags listed for the other categories may belong here too\n",
            "Not suspected, but consider: Commercial Sexual Exploitation\n",
            "- Is homeless at times");
  }

  @Test
  void crimeHasItsOwnRedFlagsAlone() {
    Referral.Builder call =
        CallsElsewhere.laborAndCrime().redFlags(ImmutableSet.of(RedFlag.CRIME_FOR_THIRD_PARTY));
    assertThat(alert(call).body())
        .contains("- Has been arrested for")
        .doesNotContain("may belong here too", "Not suspected");
  }

  @Test
  void noneOutsideTheProtocol() {
    assertThat(ScreenerAlertFormatter.format(Calls.decide(Calls.frp()), MessageDetails.none()))
        .isEmpty();
  }
}
