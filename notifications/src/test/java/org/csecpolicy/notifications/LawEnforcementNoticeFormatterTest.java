package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.LAW_ENFORCEMENT_NOTICE;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ruling report-or-warrant: a child whom law enforcement is not known to have. */
class LawEnforcementNoticeFormatterTest {
  @Test
  void tellsOfTheReportAndThePlaceAndInstructsNobody() {
    Message notice = Calls.message(LAW_ENFORCEMENT_NOTICE, Calls.missingFromVentura());

    assertThat(notice.sender()).isEqualTo(Actor.HOTLINE);
    assertThat(notice.recipients()).map(Recipient::name).containsExactly("law enforcement");
    assertThat(Calls.flat(notice))
        .startsWith("This tells you of a report or warrant on the youth below, as it was reported")
        .contains("You are not asked to transport the youth.")
        .contains(
            "CALL THE HOTLINE BACK AT ONCE if you take the youth into custody, or if there is")
        .doesNotContain("Please transport", "Juvenile Hall", "goes to");
    assertThat(field(notice, "Reported:"))
        .isEqualTo("active Missing Person's Report, reported to us by a mandated reporter");
    assertThat(field(notice, "Where the child is:")).isEqualTo("Los Angeles County, CA");
    assertThat(field(notice, "Custody:"))
        .isEqualTo("law enforcement does not have the child in custody");
    assertThat(field(notice, "Our response:")).isEqualTo("DCFS responds to the staging area");
    assertThat(field(notice, "Staging area:")).startsWith("Wilshire station");
    assertThat(notice.clauses()).containsExactly(Clause.N_OOC_15);
  }

  @Test
  void asksWhetherTheyHaveTheYouthWhileThatIsNotKnown() {
    Message notice =
        Calls.message(
            LAW_ENFORCEMENT_NOTICE, Calls.missingFromVentura().custody(Custody.notAsked()));

    assertThat(Calls.flat(notice))
        .contains("if you have the youth in custody or take the youth into custody, or if");
    assertThat(field(notice, "Custody:"))
        .isEqualTo("not known whether law enforcement has the child in custody");
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC, a member of the public",
    "MANDATED_REPORTER, a mandated reporter",
    "OTHER_LAW_ENFORCEMENT, law enforcement",
    "LAW_ENFORCEMENT_NOT_VERIFIED, 'law enforcement, agency not verified'",
    "UNKNOWN, the caller",
  })
  void saysWhoseWordItIsAndNeverTheName(CallerKind kind, String words) {
    Message notice =
        Calls.message(
            LAW_ENFORCEMENT_NOTICE,
            Calls.missingFromVentura().caller(Caller.of(kind, "A. Teacher, Elm School")));

    assertThat(field(notice, "Reported:")).endsWith(", reported to us by " + words);
    assertThat(notice.text()).doesNotContain("A. Teacher");
  }

  /** Another county that is coming is who responds, and the notice does not say that we do. */
  @Test
  void saysThatNobodyOfOursGoesWhenAnotherCountyIsComing() {
    Message notice =
        Calls.message(
            LAW_ENFORCEMENT_NOTICE,
            CallsElsewhere.transferAcceptedAndComing()
                .elsewhere(
                    CallsElsewhere.coming(ElectronicTransfer.ACCEPTED)
                        .missingPersonReport(Answer.YES)
                        .build()));

    assertThat(field(notice, "Our response:")).endsWith("; DCFS does not respond");
    assertThat(notice.body()).doesNotContain("Staging area:");
  }

  @Test
  void thereIsOneForAChildWhoMayBeOursAndNobodyHas() {
    assertThat(
            Calls.asksFor(
                LAW_ENFORCEMENT_NOTICE, Calls.missingFromVentura().openCase(OpenCase.notAsked())))
        .isTrue();
  }

  @Test
  void thereIsNoneInCustodyAtJuvenileHallNorOfAChildOfOurs() {
    assertThat(Calls.asksFor(LAW_ENFORCEMENT_NOTICE, Calls.missingFromVenturaInCustody()))
        .isFalse();
    assertThat(
            Calls.asksFor(
                LAW_ENFORCEMENT_NOTICE,
                Calls.missingFromVentura()
                    .custody(Calls.custody().atJuvenileHall(Answer.YES).build())))
        .isFalse();
    assertThat(
            Calls.asksFor(
                LAW_ENFORCEMENT_NOTICE,
                Calls.csec().elsewhere(Calls.elsewhere().missingPersonReport(Answer.YES).build())))
        .isFalse();
    assertThat(Calls.asksFor(LAW_ENFORCEMENT_NOTICE, Calls.frp())).isFalse();
  }
}
