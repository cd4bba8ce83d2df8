package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.RedFlag;
import org.junit.jupiter.api.Test;

/** N-1.f.1, N-3.a.5, N-3.b.4, N-3.c.3, N-OOC-7. */
class ScreenerAlertFormatterTest {
  private static Message alert(Referral.Builder call) {
    return Messages.of(Calls.decide(call), Calls.details().build(), MessageKind.SCREENER_ALERT)
        .get(0);
  }

  @Test
  void isForTheFile() {
    Message alert = alert(Calls.csec());

    assertThat(alert.recipients()).isEmpty();
    assertThat(alert.channel()).isEqualTo(Channel.CASE_MANAGEMENT_SYSTEM);
    assertThat(alert.sender()).isEqualTo(Actor.SCREENER);
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
  void documentsTheOtherCountysResponse() {
    assertThat(alert(CallsElsewhere.transferDeclined()).body())
        .contains(
            "Other county or state: Ventura County, CA\n"
                + "Will respond: asked, no answer yet\n"
                + "Electronic Transfer: declined\n"
                + "Answered by: [who answered for the other county: not known]\n"
                + "Expected there: not known\n");
    assertThat(alert(Calls.venturaDeclines()).body())
        .contains("Will respond: no, it declines to respond\n");
    assertThat(alert(CallsElsewhere.kern()).body()).doesNotContain("Will respond");
  }

  /** Ruling county-youth: also of the county where a child of ours is. */
  @Test
  void documentsTheResponseOfTheCountyWhereTheChildIs() {
    Message alert = alert(CallsElsewhere.oursInNevada());
    assertThat(field(alert, "Where the child is:")).isEqualTo("Nevada");
    assertThat(field(alert, "Response:")).startsWith("DCFS keeps the referral, and cannot go");
    assertThat(alert.body()).contains("Other county or state: Nevada\nWill respond: not asked\n");
  }

  @Test
  void saysWhereTheChildIsInWhoseHandsAndWhoResponds() {
    assertThat(alert(Calls.missingFromVentura()).body())
        .contains(
            "Where the child is: Los Angeles County, CA\n"
                + "Custody: law enforcement does not have the child in custody\n"
                + "Imminent danger: an indication of it is known\n"
                + "Response: DCFS responds to the staging area\n");
  }

  /** Ruling expedited-held. */
  @Test
  void saysThatTheExpeditedFormIsHeld() {
    Message alert = alert(Calls.missingFromVenturaInCustody());
    assertThat(field(alert, "Expedited form:"))
        .isEqualTo(
            "prepared and held; neither faxed nor e-mailed until the department is called out, then"
                + " within 10 to 15 minutes of that call");
    assertThat(alert.clauses()).contains(Clause.N_1_B);
    assertThat(
            field(
                alert(CallsElsewhere.transferAcceptedAndComing().custody(Custody.notAsked())),
                "Expedited form:"))
        .startsWith("custody is not known; if there is custody, prepared and held;");
    assertThat(alert(Calls.inCustody()).body()).doesNotContain("Expedited form:");
  }

  /** Ruling placement-here: who has it. */
  @Test
  void saysWhoHasTheAccusedPlacement() {
    Message alert = alert(CallsElsewhere.inNevadaAfterAPlacementHere());
    assertThat(field(alert, "Accused placement:"))
        .isEqualTo(
            "DCFS responds there immediately; mapped to Pasadena (the office for the placement's"
                + " address) with Secondary assignment to MART- Review in box");
    assertThat(alert.clauses()).contains(Clause.N_3_C_1);
  }

  /** Ruling contradiction: each pair, what counts, and what to ask. */
  @Test
  void namesEachContradictionAndItsQuestion() {
    Message alert =
        alert(
            Calls.csec()
                .custody(
                    Calls.custody().lawEnforcement(Answer.YES).atJuvenileHall(Answer.YES).build()));
    assertThat(Calls.flat(alert))
        .endsWith(
            "Contradictions, each to be asked about: - law enforcement has the child in custody, and"
                + " the child is at Juvenile Hall. Counts meanwhile: that the child is at Juvenile"
                + " Hall. Ask: whether law enforcement has the child in custody ");
    assertThat(field(alert, "Custody:"))
        .isEqualTo(
            "Juvenile Hall has the child; not known whether law enforcement has custody too");
    assertThat(alert(Calls.csec()).body()).doesNotContain("Contradictions");
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
    assertThat(
            Messages.of(
                Calls.decide(Calls.frp()), MessageDetails.none(), MessageKind.SCREENER_ALERT))
        .isEmpty();
  }
}
