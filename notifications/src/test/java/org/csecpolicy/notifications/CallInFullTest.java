package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/**
 * Who is told what of the facts that are there for people to read: who holds the child, where to
 * call back, addresses, perpetrators, what was seen, and the CPS status elsewhere.
 */
class CallInFullTest {
  private static final String HELD =
      "Held by: Pier station, Sergeant Finch\nTheir call-back number: (555) 010-0132\n";
  private static final String PRESENT = "Present address: Room 12, Invented Motel\n";
  private static final String HOME = "Home address: 3 Quarry Lane\n";
  private static final String PERPETRATORS =
      "Perpetrator, pimp or employer: A man called Rex\n"
          + "Perpetrator, pimp or employer: A woman who drives\n";
  private static final String RED_FLAG = "    > Twice this week.\n    > For days.\n";
  private static final String CALLERS_NUMBER = "(555) 010-0131";

  private static List<Message> messages(MessageKind kind, Referral.Builder call) {
    return Messages.of(Calls.decide(Calls.inFull(call)), Calls.details().build(), kind);
  }

  private static Message message(MessageKind kind, Referral.Builder call) {
    return messages(kind, call).get(0);
  }

  @Test
  void theScreenersNarrativeHasAllOfIt() {
    Message narrative = message(MessageKind.SCREENER_NARRATIVE, CallsElsewhere.kern());

    assertThat(narrative.body())
        .containsSubsequence(
            HELD,
            "Address or staging area: Wilshire station",
            PRESENT,
            HOME,
            PERPETRATORS,
            "- Runs away",
            RED_FLAG,
            "CPS status there:\n    > Open since May.\n    > A hearing in June.\n",
            "Open services there: no\n");
  }

  @Test
  void theRedactedNarrativeHasNoneOfIt() {
    Message narrative = message(MessageKind.SCREENER_NARRATIVE, CallsElsewhere.kern());

    assertThat(narrative.redactedBody())
        .contains(
            "Held by: [redacted]\n",
            "Present address: [redacted]\n",
            "Home address: [redacted]\n",
            "CPS status there: [redacted]\n",
            "\n    [redacted]\n")
        .doesNotContain("Pier", "0132", "Room 12", "Quarry", "Rex", "drives", "week", "May");
  }

  @Test
  void theScreenerAlertSaysWhatWasSeenOfARedFlag() {
    assertThat(message(MessageKind.SCREENER_ALERT, CallsElsewhere.kern()).body())
        .containsSubsequence(HELD, "- Runs away", RED_FLAG, "- Tattoos")
        .doesNotContain("Quarry Lane");
  }

  @Test
  void theStatusIsMissedWhileItIsNotKnownWhetherServicesAreOpen() {
    Referral.Builder call =
        CallsElsewhere.waiting(
            CallsElsewhere.from(
                CallsElsewhere.KERN, Calls.elsewhere().openServices(Answer.UNKNOWN)));
    Message narrative =
        Messages.of(Calls.decide(call), Calls.details().build(), MessageKind.SCREENER_NARRATIVE)
            .get(0);

    assertThat(narrative.missing()).contains("CPS status in the other county or state");
    assertThat(message(MessageKind.SCREENER_NARRATIVE, call).missing())
        .doesNotContain("CPS status in the other county or state");
  }

  /** N-6F.9, N-6F.10. */
  @Test
  void thePreAlertSaysWhomToCallAndWhereTheChildIsHeld() {
    assertThat(message(MessageKind.PRE_ALERT, Calls.inCustody()).body())
        .containsSubsequence(
            "Reporting Party: A. Teacher, Elm School; call back: (555) 010-0131\n",
            "    Custody: law enforcement has the child in custody\n",
            "    Held by: Pier station, Sergeant Finch\n",
            "    Their call-back number: (555) 010-0132\n",
            "    Present address: Room 12, Invented Motel\n",
            "    Response: ");
  }

  @Test
  void aNumberWithoutANameIsNoReportingParty() {
    Referral.Builder call = Calls.csec();
    call.caller(
        call.build().caller().toBuilder().kind(CallerKind.PUBLIC).name(Optional.empty()).build());
    Message alert = message(MessageKind.PRE_ALERT, call);

    assertThat(alert.missing()).contains("reporting party");
    assertThat(alert.body())
        .contains("Reporting Party: [reporting party: not known]; call back: (555) 010-0131\n");
  }

  /** N-OOC-1, P-REP-4: each reader who goes to the child, or takes the report. */
  @Test
  void crossReportsSayWhoHoldsTheChildWhereAndEveryPerpetrator() {
    Referral.Builder call = CallsElsewhere.kern();
    call.caller(call.build().caller().toBuilder().kind(CallerKind.PUBLIC).build());
    List<Message> reports =
        messages(
            MessageKind.CROSS_REPORT,
            call.custody(Calls.custody().lawEnforcement(Answer.UNKNOWN).build()));

    assertThat(reports)
        .extracting(Calls::recipients)
        .containsExactly(ImmutableList.of("Kern County, CA"), ImmutableList.of("law enforcement"));
    assertThat(reports)
        .allSatisfy(
            report ->
                assertThat(report.body())
                    .containsSubsequence(HELD, PRESENT, HOME, PERPETRATORS)
                    .doesNotContain(CALLERS_NUMBER, "hearing in June", "Twice this week"));
  }

  /** Ruling same-place: everybody is told of the Hall, and of no other place. */
  @Test
  void whoGoesToJuvenileHallIsNotLookedForElsewhere() {
    assertThat(message(MessageKind.CROSS_REPORT, CallsElsewhere.wantedInNevada()).body())
        .contains(HELD, HOME, PERPETRATORS)
        .doesNotContain("Room 12", "Wilshire");
    assertThat(message(MessageKind.PRE_ALERT, CallsElsewhere.wantedInNevada()).body())
        .doesNotContain("Room 12");
    assertThat(
            message(MessageKind.LAW_ENFORCEMENT_INSTRUCTION, CallsElsewhere.wantedInNevada())
                .body())
        .contains(HELD)
        .doesNotContain("Room 12");
  }

  @Test
  void lawEnforcementIsToldWhereAMissingChildIs() {
    assertThat(message(MessageKind.LAW_ENFORCEMENT_NOTICE, Calls.missingFromVentura()).body())
        .contains(PRESENT)
        .doesNotContain(CALLERS_NUMBER, "Quarry Lane");
  }

  /** Ruling contradiction: neither counts, so both are told, and the custody as not known. */
  @Test
  void whoIsNamedToHoldAChildWhomNobodyHoldsIsToldWithTheDoubt() {
    assertThat(message(MessageKind.LAW_ENFORCEMENT_NOTICE, Calls.missingFromVentura()).body())
        .contains(
            "Custody: not known whether law enforcement has the child in custody\n",
            "Said to be held by: Pier station",
            "0132");
    assertThat(message(MessageKind.PRE_ALERT, Calls.csec()).body())
        .contains("Pier station", "0132");
    assertThat(message(MessageKind.SCREENER_NARRATIVE, Calls.csec()).body())
        .contains("Said to be held by: Pier station");
  }

  /** As when the tick for custody lands in the Hall's box. */
  @Test
  void whoIsNamedToHoldAChildAtJuvenileHallIsToldWithTheDoubt() {
    Referral.Builder there =
        Calls.csec().custody(Calls.custody().atJuvenileHall(Answer.YES).build());

    assertThat(message(MessageKind.PRE_ALERT, there).body())
        .contains("not known whether law enforcement", "Said to be held by: Pier station");
  }

  /** A cover lies open on the machine. */
  @Test
  void theFaxCoverSaysNoneOfIt() {
    assertThat(message(MessageKind.EXPEDITED_FORM_FAX, Calls.inCustody()).body())
        .doesNotContain("Pier", "0132", "Room 12", "Quarry", "Rex", "0131");
  }

  @Test
  void oneAddressIsEnoughNotToMissAnother() {
    CaseInformation homeAlone = CaseInformation.builder().homeAddress("3 Quarry Lane").build();
    Message narrative =
        Messages.of(
                Calls.decide(Calls.csec().information(homeAlone)),
                Calls.details().build(),
                MessageKind.SCREENER_NARRATIVE)
            .get(0);

    assertThat(narrative.body()).contains(HOME).doesNotContain("staging area");
    assertThat(narrative.missing())
        .contains("name of perpetrator, pimp or employer")
        .doesNotContain("address or staging area");
  }
}
