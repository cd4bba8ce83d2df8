package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.EXPEDITED_FORM_FAX;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import java.time.Duration;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class ExpeditedFormFaxFormatterTest {
  @Test
  void clericalFaxesToTheRegionInBusinessHours() {
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody());
    assertThat(cover.sender()).isEqualTo(Actor.CLERICAL);
    assertThat(cover.channel()).isEqualTo(Channel.FAX);
    assertThat(cover.recipients()).containsExactly("regional office");
    assertThat(field(cover, "To:")).isEqualTo("Palmdale (the office of the open case)");
    assertThat(cover.clauses()).contains(Clause.N_1_C_1, Clause.N_3_D_3, Clause.N_3_D_4);
  }

  @Test
  void andToTheAfterHoursUnitAtNight() {
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody().calledAt(Calls.NIGHT));
    assertThat(cover.recipients()).containsExactly("ERCP");
    assertThat(field(cover, "To:")).isEqualTo("ERCP");
    assertThat(cover.clauses()).contains(Clause.N_1_C_2, Clause.N_3_E_3, Clause.N_3_E_4);
  }

  @Test
  void namesWhatNamesTheOfficeWhileTheOfficeIsNotKnown() {
    Message cover =
        Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody().openCase(OpenCase.of(CaseStatus.NONE)));
    assertThat(field(cover, "To:"))
        .isEqualTo("regional office [name not known] (the office for the home address)");
    assertThat(cover.missing()).contains("name of the regional office");
  }

  @Test
  void targetIsTenAndLatestFifteenMinutesAfterTheCall() {
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody());
    assertThat(field(cover, "Call received:")).isEqualTo("Tue 03/03/2026 10:00 AM PST");
    assertThat(field(cover, "Send by:")).isEqualTo("Tue 03/03/2026 10:10 AM PST");
    assertThat(field(cover, "At the latest:")).isEqualTo("Tue 03/03/2026 10:15 AM PST");
    assertThat(cover.due()).contains(Calls.MORNING.plus(Duration.ofMinutes(15)));
  }

  /** Ruling hours-instant: ten minutes before a long weekend. */
  @Test
  void saysWhoGetsItWhenTheOfficeClosesUnconfirmed() {
    Message cover =
        Calls.message(
            EXPEDITED_FORM_FAX,
            Calls.inCustody().calledAt(Calls.losAngeles("2026-09-04T16:50:00")));
    assertThat(field(cover, "Closing of the office:"))
        .isEqualTo(
            "it closes at 5:00 PM until Tuesday, September 8, 9:00 AM; receipt not confirmed by"
                + " then: fax the form and assign the referral to ERCP");
    assertThat(Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody()).body())
        .doesNotContain("Closing of the office:");
  }

  @Test
  void theClockDoesNotJumpWithDaylightSavingTime() {
    Message cover =
        Calls.message(
            EXPEDITED_FORM_FAX,
            Calls.inCustody().calledAt(Calls.losAngeles("2026-03-08T01:52:00")));
    assertThat(field(cover, "Send by:")).isEqualTo("Sun 03/08/2026 3:02 AM PDT");
  }

  @Test
  void hasAPlaceToConfirmReceiptAndSaysWhoConfirms() {
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody());
    assertThat(cover.body())
        .contains("Clerical confirms that every page arrived.")
        .containsPattern("(?m)^Pages with this cover: _+$")
        .containsPattern("(?m)^Received by: _+$")
        .containsPattern("(?m)^Date and time: _+$")
        .containsPattern("(?m)^Signature: _+$");
  }

  @Test
  void anAgencyMayHaveSomebodyElseConfirm() {
    Agency agency =
        Agency.builder().from(LosAngeles.agency()).faxReceiptConfirmedBy(Actor.SUPERVISOR).build();
    Message cover =
        Messages.of(
                HotlinePolicy.of(agency, Readings.byDefault()).decide(Calls.inCustody().build()),
                MessageDetails.none(),
                EXPEDITED_FORM_FAX)
            .get(0);
    assertThat(cover.body()).contains("SCSW confirms that every page arrived.");
    assertThat(cover.sender()).isEqualTo(Actor.CLERICAL);
  }

  @Test
  void doesNotNameTheChildAndSaysThatNoNumberIsPrinted() {
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody());
    assertThat(cover.text()).doesNotContain("Maria").doesNotContain("05/15/2010");
    assertThat(cover.missing()).containsExactly("fax number of regional office");
  }

  /** Ruling expedited-held: a faxed form calls a responder out, and nobody of ours goes. */
  @Test
  void thereIsNoneWhileTheFormIsHeld() {
    assertThat(Calls.asksFor(EXPEDITED_FORM_FAX, Calls.missingFromVenturaInCustody())).isFalse();
    assertThat(
            Calls.asksFor(
                EXPEDITED_FORM_FAX,
                CallsElsewhere.waiting(CallsElsewhere.transferAcceptedAndComing())))
        .isFalse();
  }

  /** Ruling county-youth: whoever gets the form hears that the child is not here. */
  @Test
  void saysWhereTheChildIs() {
    assertThat(field(Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody()), "Where the child is:"))
        .isEqualTo("Los Angeles County, CA");
    assertThat(
            field(
                Calls.message(
                    EXPEDITED_FORM_FAX, CallsElsewhere.waiting(CallsElsewhere.oursInNevada())),
                "Where the child is:"))
        .isEqualTo("Nevada");
  }

  @Test
  void thereIsNoneWithoutCustodyNorWhileItIsNotKnownNorForTheUnitInBusinessHours() {
    assertThat(Calls.asksFor(EXPEDITED_FORM_FAX, Calls.csec())).isFalse();
    assertThat(
            Calls.asksFor(
                EXPEDITED_FORM_FAX,
                Calls.csec().custody(Calls.custody().lawEnforcement(Answer.UNKNOWN).build())))
        .isFalse();
    assertThat(Calls.asksFor(EXPEDITED_FORM_FAX, Calls.csecUnitCase())).isFalse();
    assertThat(Calls.asksFor(EXPEDITED_FORM_FAX, Calls.frp())).isFalse();
  }
}
