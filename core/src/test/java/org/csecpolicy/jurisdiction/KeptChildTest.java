package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/** A child from elsewhere who may be the county's: what says so, and what is said of it. */
class KeptChildTest {
  private static Residency residency(Referral.Builder referral) {
    return new StandingPolicy(LosAngeles.agency()).of(referral.build());
  }

  private static Referral.Builder under(Place jurisdiction) {
    return livingIn(Place.of(VENTURA))
        .child(child().residence(Place.of(VENTURA)).jurisdiction(jurisdiction).build());
  }

  private static Cited<Disposition> disposition(Referral.Builder referral) {
    return plan(referral).disposition();
  }

  @Test
  void aJurisdictionThatWasNamedAndIsNotKnownMayBeOurs() {
    assertThat(residency(under(said("Riversid", "CA"))).mayBeOurs()).isTrue();
    assertThat(residency(under(Place.unknown())).mayBeOurs()).isFalse();
    assertThat(residency(under(Place.of(UsState.NV))).mayBeOurs()).isFalse();
    assertThat(residency(under(Place.of(VENTURA))).mayBeOurs()).isFalse();
  }

  @Test
  void whoIsOursOrLivesAbroadIsNotPerhapsOurs() {
    Referral.Builder withCase =
        under(said("Riversid", "CA")).openCase(OpenCase.of(CaseStatus.CSEC_UNIT));
    assertThat(residency(withCase).mayBeOurs()).isFalse();
    assertThat(residency(withCase.home(Home.UNKNOWN)).mayLiveHere()).isFalse();

    Referral.Builder abroad =
        livingIn(Place.abroad()).openCase(OpenCase.of(CaseStatus.UNKNOWN)).home(Home.UNKNOWN);
    assertThat(residency(abroad).mayBeOurs()).isFalse();
    assertThat(residency(abroad).mayLiveHere()).isFalse();
  }

  @Test
  void anUnknownCaseMakesNobodyLiveHere() {
    Residency residency = residency(venturaYouth().openCase(OpenCase.of(CaseStatus.UNKNOWN)));

    assertThat(residency.mayBeOurs()).isTrue();
    assertThat(residency.mayLiveHere()).isFalse();
  }

  @Test
  void ourOwnChildWhoLivesAbroadIsFlagged() {
    Residency residency =
        residency(livingIn(Place.abroad()).openCase(OpenCase.of(CaseStatus.REGIONAL)));

    assertThat(residency.standing().outcome()).isEqualTo(Standing.COUNTY_JURISDICTION);
    assertThat(residency.standing().interpretations()).contains(Interpretation.ABROAD);
    assertThat(
            residency(venturaYouth().openCase(OpenCase.of(CaseStatus.REGIONAL)))
                .standing()
                .interpretations())
        .doesNotContain(Interpretation.ABROAD);
  }

  @Test
  void oneUnderANamedJurisdictionIsNotAskedForWhatWouldTellIt() {
    Referral.Builder notVerified =
        weekdayCsecCall()
            .probation(Probation.of(ProbationStatus.NOT_VERIFIED))
            .child(child().jurisdiction(Place.of(LOS_ANGELES)).build());

    assertThat(residency(notVerified).standing().openQuestions()).isEmpty();
  }

  @Test
  void theReadingIsNamedByWhatIsNotKnown() {
    assertThat(
            disposition(venturaYouth().openCase(OpenCase.of(CaseStatus.UNKNOWN))).interpretations())
        .contains(Interpretation.OWN_JURISDICTION_ELSEWHERE)
        .doesNotContain(Interpretation.JURISDICTION);
    assertThat(
            disposition(venturaYouth().probation(Probation.of(ProbationStatus.NOT_VERIFIED)))
                .interpretations())
        .contains(Interpretation.OWN_JURISDICTION_ELSEWHERE)
        .doesNotContain(Interpretation.JURISDICTION);
    assertThat(disposition(venturaYouth().home(Home.UNKNOWN)).interpretations())
        .contains(Interpretation.JURISDICTION)
        .doesNotContain(Interpretation.OWN_JURISDICTION_ELSEWHERE);
  }

  @Test
  void knownDangerIsFlaggedOnlyWhereAReadingWouldHaveEvaluatedOut() {
    HotlinePolicy evaluatingOut =
        HotlinePolicy.of(LosAngeles.agency(), Readings.of(Reading.EVALUATE_OUT_OF_STATE));

    assertThat(disposition(nevadaYouth()).interpretations())
        .doesNotContain(Interpretation.KNOWN_DANGER);
    assertThat(plan(evaluatingOut, nevadaYouth()).disposition().interpretations())
        .contains(Interpretation.KNOWN_DANGER);
  }

  /**
   * Outside the county nobody of the department goes, and only an answer to the transfer counts.
   */
  @Test
  void aTransferThatIsKnownLeavesNothingToAskOfAChildWhoIsNotHere() {
    Referral.Builder notHere =
        venturaYouth()
            .child(child().residence(Place.of(VENTURA)).foundIn(Place.of(CLARK_NEVADA)).build());

    assertThat(disposition(notHere).openQuestions())
        .contains(Fact.ELECTRONIC_TRANSFER, Fact.WILL_RESPOND);
    assertThat(
            disposition(
                    notHere.elsewhere(
                        nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED).build()))
                .openQuestions())
        .doesNotContain(Fact.ELECTRONIC_TRANSFER, Fact.WILL_RESPOND);
  }

  @Test
  void aTransferBesideAKeptReferralIsAskedForWhileItIsNotKnown() {
    Referral.Builder kept = venturaYouth().openCase(OpenCase.of(CaseStatus.UNKNOWN));

    assertThat(disposition(kept).openQuestions())
        .contains(Fact.ELECTRONIC_TRANSFER, Fact.WILL_RESPOND);
    assertThat(
            disposition(
                    kept.elsewhere(
                        nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED).build()))
                .openQuestions())
        .doesNotContain(Fact.ELECTRONIC_TRANSFER, Fact.WILL_RESPOND);
  }

  @Test
  void aDeclinedTransferEndsItByTheCountysWordOnlyIfItHasGivenIt() {
    HotlinePolicy itsWord =
        HotlinePolicy.of(LosAngeles.agency(), Readings.of(Reading.ITS_WORD_SUFFICES));
    Referral.Builder declined =
        venturaYouth()
            .imminentDanger(Answer.NO)
            .elsewhere(nothingThere().electronicTransfer(ElectronicTransfer.DECLINED).build());

    assertThat(plan(itsWord, declined).disposition().outcome().departmentResponds()).isTrue();
    assertThat(
            plan(
                    itsWord,
                    declined.elsewhere(
                        nothingThere()
                            .willRespond(WillRespond.YES)
                            .electronicTransfer(ElectronicTransfer.DECLINED)
                            .build()))
                .disposition()
                .outcome()
                .departmentResponds())
        .isFalse();
  }
}
