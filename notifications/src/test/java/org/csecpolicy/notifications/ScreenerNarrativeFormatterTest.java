package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
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
    return Messages.of(Calls.decide(call), Calls.details().build(), MessageKind.SCREENER_NARRATIVE)
        .get(0);
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
            "Summary of the allegations:\n    > The reporting party",
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
    "WARD_ELSEWHERE, ward of another county; Probation here is not involved",
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
        .contains(
            "Residence: Kern County, CA\n"
                + "Jurisdiction: Kern County, CA, by the residence\n"
                + "Open services there: yes\n",
            "What was reported to us of reports and warrants:\n")
        .doesNotContain("Other county or state");
    assertThat(narrative(CallsElsewhere.transferAccepted()).body())
        .contains("Will respond: yes\nElectronic Transfer: accepted\n");
    assertThat(narrative(Calls.csec()).body()).doesNotContain("Residence:");
  }

  /** Ruling place: what was said stands here, as said, and nowhere else. */
  @Test
  void keepsWhatWasSaidOfAPlaceAndSaysThatItIsNotKnown() {
    Message narrative =
        narrative(
            Calls.csec()
                .child(
                    Calls.child()
                        .residence(said("Santa Clarita", "CA"))
                        .jurisdiction(said("Los Angeles", "NV"))
                        .foundIn(said("Springfield", "ZZ"))
                        .build())
                .placement(
                    Placement.builder()
                        .location(
                            Place.said(
                                Optional.empty(), Optional.empty(), Optional.of("Nowhereland")))
                        .build()));

    assertThat(narrative.body())
        .contains(
            "Residence, not known; said: Santa Clarita, California\n"
                + "Jurisdiction, not known; said: Los Angeles, Nevada\n"
                + "Where the child is, not known; said: Springfield, ZZ\n"
                + "Placement's address, not known; said: Nowhereland\n")
        .contains("Where the child is: not known\n");
    assertThat(narrative.redacted())
        .contains("Residence, not known; said: [redacted]\n")
        .doesNotContain("Clarita", "Nevada", "Springfield", "ZZ", "Nowhereland");
    assertThat(Calls.flat(narrative))
        .contains(
            "- the county that was named is not one of the state that was named. Counts meanwhile:"
                + " neither: the place is not known. Ask: which county or state has jurisdiction"
                + " over the child ");
    assertThat(narrative(Calls.csec()).body()).doesNotContain("said:");
  }

  private static Place said(String county, String state) {
    return Place.said(Optional.of(county), Optional.of(state), Optional.empty());
  }

  @Test
  void saysWhoAnsweredForTheOtherCountyAndWhenTheyCome() {
    assertThat(narrative(CallsElsewhere.transferAcceptedAndComing()).body())
        .contains("Answered by: W. Orker, Ventura\nExpected there: Tue 03/03/2026 12:00 PM PST\n");
  }

  /** Ruling hall-answer: asked with the call to Probation. */
  @Test
  void saysWhomToAskForTheAnswerOfJuvenileHall() {
    assertThat(Calls.flat(narrative(Calls.missingFromVenturaInCustody())))
        .contains(
            "Juvenile Hall's answer: not given yet; to ask: Probation Intake Detention Control"
                + " (IDC) ");
    assertThat(narrative(CallsElsewhere.wantedInNevadaAndAccepted()).body())
        .doesNotContain("Juvenile Hall's answer:");
  }

  @Test
  void listsWhatIsStillMissing() {
    assertThat(narrative(Calls.csec()).body()).endsWith("Still missing:\n- nothing\n");
    assertThat(narrative(CallsElsewhere.transferDeclined()).body())
        .endsWith(
            "Still missing:\n- whether Juvenile Hall accepts the child\n"
                + "- whether that county will respond\n"
                + "- who answered for that county\n"
                + "- when that county will be with the child\n");
    assertThat(narrative(CallsElsewhere.nothingAsked()).body())
        .contains("Still missing:\n- audit review questions\n- Probation status\n")
        .doesNotContain("- nothing");
  }

  @Test
  void noneOutsideTheProtocol() {
    assertThat(
            Messages.of(
                Calls.decide(Calls.frp()), MessageDetails.none(), MessageKind.SCREENER_NARRATIVE))
        .isEmpty();
  }
}
