package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.EXPEDITED_FORM_FAX;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

class ExpeditedFormFaxFormatterTest {
  @Test
  void clericalFaxesToTheRegionInBusinessHours() {
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody());
    assertThat(cover.sender()).isEqualTo(Actor.CLERICAL);
    assertThat(cover.channel()).isEqualTo(Channel.FAX);
    assertThat(cover.recipients())
        .containsExactly(Recipient.of(Addressee.Role.REGIONAL_OFFICE, "Palmdale"));
    assertThat(cover.text()).contains("\nTo: Palmdale (regional office)\n");
    assertThat(field(cover, "To:")).isEqualTo("Palmdale (the office of the open case)");
    assertThat(cover.missing()).contains("fax number of Palmdale (regional office)");
    assertThat(cover.clauses()).contains(Clause.N_1_C_1, Clause.N_3_D_3, Clause.N_3_D_4);
  }

  @Test
  void andToTheAfterHoursUnitAtNight() {
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody().calledAt(Calls.NIGHT));
    assertThat(cover.recipients()).map(Recipient::name).containsExactly("ERCP");
    assertThat(field(cover, "To:")).isEqualTo("ERCP");
    assertThat(cover.clauses()).contains(Clause.N_1_C_2, Clause.N_3_E_3, Clause.N_3_E_4);
  }

  /** The cover, the recipient and the number are of one office, and of no other. */
  @Test
  void theNumberIsThatOfTheOfficeOnTheCover() {
    AddressBook book =
        AddressBook.builder()
            .sender("hotline@agency.example")
            .putFaxNumber(Addressee.of(Office.of("Lancaster")), "661-555-0101")
            .putFaxNumber(Addressee.of(Office.of("Palmdale")), "661-555-0102")
            .build();
    Message cover = Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody());
    assertThat(field(cover, "To:")).startsWith(cover.recipients().get(0).name() + " (");
    assertThat(book.faxNumberOf(cover.recipients().get(0))).contains("661-555-0102");
    assertThat(book.missingFor(cover)).isEmpty();

    Message elsewhere =
        Calls.message(
            EXPEDITED_FORM_FAX, Calls.inCustody().openCase(OpenCase.with(Office.of("Pomona"))));
    assertThat(book.missingFor(elsewhere)).map(Recipient::name).containsExactly("Pomona");

    Message unknown =
        Calls.message(EXPEDITED_FORM_FAX, Calls.inCustody().openCase(OpenCase.of(CaseStatus.NONE)));
    assertThat(book.missingFor(unknown)).isEqualTo(unknown.recipients()).hasSize(1);
    assertThat(unknown.recipients().get(0).isNamed()).isFalse();
    assertThat(unknown.text()).contains("\nTo: regional office [name not known]\n");
  }

  /** Whoever stands at the machine need not look it up; and need not search for one in vain. */
  @Test
  void theCoverSaysTheNumber() {
    AddressBook book =
        AddressBook.builder()
            .sender("hotline@agency.example")
            .putFaxNumber(Addressee.of(Office.of("Palmdale")), "661-555-0102")
            .putFaxNumber(Addressee.of(Unit.AFTER_HOURS_UNIT), "213-555-0103")
            .build();
    Message cover = cover(book, Office.of("Palmdale"), Calls.MORNING);
    assertThat(field(cover, "Fax number:")).isEqualTo("661-555-0102");
    assertThat(cover.missing()).noneMatch(what -> what.startsWith("fax number"));
    assertThat(cover.redacted()).contains("Fax number: [redacted]").doesNotContain("0102");

    assertThat(field(cover(book, Office.of("Palmdale"), Calls.NIGHT), "Fax number:"))
        .isEqualTo("213-555-0103");

    Message none = cover(book, Office.of("Pomona"), Calls.MORNING);
    assertThat(field(none, "Fax number:")).endsWith("____ (no number in the address book)");
    assertThat(none.missing()).contains("fax number of Pomona (regional office)");
    assertThat(none.withoutPersonalData().missing())
        .contains("fax number of [redacted] (regional office)");
  }

  private static Message cover(AddressBook book, Office office, Instant calledAt) {
    return Messages.of(
            HotlinePolicy.losAngeles()
                .decide(
                    Calls.inCustody().openCase(OpenCase.with(office)).calledAt(calledAt).build()),
            MessageDetails.builder().addressBook(book).build(),
            EXPEDITED_FORM_FAX)
        .get(0);
  }

  /** Well-formed names, none of which is two recipients, or another. */
  @Test
  void anOfficePosesAsNoOtherRecipient() {
    for (String name :
        List.of(
            "Metro North, EDL-PROBChildTrafficking, SIS Unit",
            "Metro North; EDL-PROBChildTrafficking",
            "ERCP",
            "Ｅ.R.C.P.".replace(".", ""),
            "mart- review IN box",
            "Metro North and ERCP",
            "regional office",
            "Palmdale 213-555-0199")) {
      Message cover =
          Calls.message(
              EXPEDITED_FORM_FAX, Calls.inCustody().openCase(OpenCase.with(Office.of(name))));
      assertThat(cover.recipients()).map(Recipient::name).containsExactly(name);
      assertThat(cover.text()).contains("\nTo: \"" + name + "\" (regional office)\n");
      assertThat(Calls.flat(cover)).contains("To: \"" + name + "\" (the office of the open case)");
    }
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
            "it closes at 5:00 PM until Tuesday, September 8, 9:00 AM, after Labor Day; receipt not"
                + " confirmed by then: fax the form and assign the referral to ERCP");
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
    assertThat(cover.missing()).containsExactly("fax number of Palmdale (regional office)");
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
