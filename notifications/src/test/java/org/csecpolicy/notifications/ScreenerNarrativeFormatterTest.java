package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-1.a, N-1.f.2, N-2.a.2, N-DEF-15, N-OOC-2, N-OOC-7. */
class ScreenerNarrativeFormatterTest {
  private static Message narrative(Referral.Builder call) {
    return ScreenerNarrativeFormatter.format(Calls.decide(call), Calls.details().build())
        .orElseThrow();
  }

  @Test
  void hasTheCaseInformation() {
    Message narrative = narrative(CallsElsewhere.redFlags());

    assertThat(narrative.recipients()).isEmpty();
    assertThat(narrative.body())
        .containsSubsequence(
            "Address or staging area: Wilshire station",
            "Perpetrator, pimp or employer: A man called Rex\n",
            "Location of the incident: Invented Street\n",
            "Summary of the allegations:\n    The reporting party",
            "- Runs away");
    assertThat(narrative.clauses())
        .contains(Clause.N_1_A_1, Clause.N_1_A_6, Clause.N_1_E_1, Clause.N_1_F_2, Clause.N_2_A_2);
  }

  @Test
  void keepsTheInformationOfEachCategoryApart() {
    Message narrative = narrative(CallsElsewhere.laborAndCrime());

    assertThat(narrative.body())
        .containsSubsequence(
            "Category: Exploiting a Child's Labor (identified)\n",
            "Special Project tab: S-Exploiting a Child Labor\n",
            "Work: Domestic Work; Retail\n",
            "Category: Involving a Child in Criminal Behavior (possible)\n",
            "Special Project tab: S-Involving a Child in Criminal Behavior\n",
            "Illicit activity: Shoplifting/Theft\n");
    assertThat(narrative.clauses()).contains(Clause.N_DEF_15);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_INVOLVED, Probation is not involved",
    "INVOLVED, 'Probation is involved, without 602 status'",
    "WARD_602_FR_PLACEMENT, '602 status, FR Placement'",
    "WARD_602_FM_HOME, '602 status, FM (Home of Parent/LG)'",
  })
  void saysWhoAtProbationAnswered(ProbationStatus status, String words) {
    boolean placed = status == ProbationStatus.WARD_602_FR_PLACEMENT;
    Referral.Builder call = placed ? Calls.inPlacement() : Calls.csec();
    assertThat(narrative(call.probation(Probation.of(status, "Officer Gray"))).body())
        .contains(
            "Probation status: "
                + words
                + "\nVerified with: Probation Intake Detention Control (IDC)\n"
                + "Given by: Officer Gray\n");
  }

  @Test
  void saysWhomToAskWhenTheStatusIsNotVerified() {
    Message narrative = narrative(Calls.csec().probation(Probation.notVerified()));

    assertThat(narrative.body())
        .contains("Probation status: not verified\nTo verify with: Probation Intake")
        .containsOnlyOnce("- Probation status\n")
        .doesNotContain("- the child's Probation status");
    assertThat(narrative.missing()).contains("name of the person who gave the Probation status");
  }

  @Test
  void documentsTheStatusElsewhere() {
    Elsewhere.Builder elsewhere = Calls.elsewhere().openServices(Answer.YES);
    assertThat(narrative(CallsElsewhere.from(CallsElsewhere.KERN, elsewhere)).body())
        .contains("Residence: Kern County, CA\nOpen services there: yes\n")
        .doesNotContain("Surrounding county");
    assertThat(narrative(CallsElsewhere.transferAccepted()).body())
        .contains("Will respond: yes\nElectronic Transfer: accepted\n");
    assertThat(narrative(Calls.csec()).body()).doesNotContain("Residence:");
  }

  @Test
  void listsWhatIsStillMissing() {
    assertThat(narrative(Calls.csec()).body()).endsWith("Still missing:\n- nothing\n");
    assertThat(narrative(CallsElsewhere.transferDeclined()).body())
        .endsWith("Still missing:\n- whether that county will respond\n");
    assertThat(narrative(CallsElsewhere.nothingAsked()).body())
        .contains("Still missing:\n- audit review questions\n- Probation status\n")
        .doesNotContain("- nothing");
  }

  @Test
  void noneOutsideTheProtocol() {
    assertThat(ScreenerNarrativeFormatter.format(Calls.decide(Calls.frp()), MessageDetails.none()))
        .isEmpty();
  }
}
