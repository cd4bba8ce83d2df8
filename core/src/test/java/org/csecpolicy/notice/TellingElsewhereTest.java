package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** Whoever else hears of it: each once, and on what it stands. */
class TellingElsewhereTest {
  private static List<Recipient> told(Referral.Builder referral) {
    return plan(referral).crossReports().stream()
        .map(report -> report.outcome().recipient())
        .toList();
  }

  private static Cited<CrossReport> report(Recipient recipient, Referral.Builder referral) {
    return plan(referral).crossReports().stream()
        .filter(report -> report.outcome().recipient() == recipient)
        .findFirst()
        .orElseThrow();
  }

  private static Referral.Builder inKern(Referral.Builder referral) {
    return referral.child(child().foundIn(Place.of(KERN)).build());
  }

  @Test
  void anAccusedPlacementOutsideTheCountyIsToldThoughTheChildIsHere() {
    Referral.Builder accused =
        againstPlacement().placement(groupHome().location(Place.of(KERN)).build());

    assertThat(told(accused)).contains(Recipient.PLACEMENT_COUNTY);
    assertThat(told(againstPlacement())).doesNotContain(Recipient.PLACEMENT_COUNTY);
  }

  @Test
  void whoeverIsWhereTheChildIsIsToldOnceThoughThePlacementIsThereToo() {
    Referral.Builder there =
        inKern(againstPlacement().placement(groupHome().location(Place.of(KERN)).build()));

    assertThat(told(there))
        .contains(Recipient.WHERE_FOUND)
        .doesNotContain(Recipient.PLACEMENT_COUNTY);
  }

  @Test
  void noPlacementIsToldOfOneThatNobodyAccuses() {
    assertThat(told(inKern(weekdayCsecCall()))).doesNotContain(Recipient.PLACEMENT_COUNTY);
    assertThat(told(venturaInKern())).doesNotContain(Recipient.PLACEMENT_COUNTY);
  }

  private static Referral.Builder venturaInKern() {
    return venturaYouth()
        .child(child().residence(Place.of(VENTURA)).foundIn(Place.of(KERN)).build());
  }

  /** A telephone call to where the child lives is none to where the child is. */
  @Test
  void whoeverIsWhereTheChildIsIsToldBesideWhereTheChildLives() {
    assertThat(told(venturaInKern())).contains(Recipient.WHERE_FOUND, Recipient.JURISDICTION);
  }

  /** A transfer is no call: whoever is there hears it by telephone. */
  @Test
  void aCountyThatTakesTheReferralIsCalledTooWhenTheChildIsThere() {
    Referral.Builder atHome =
        venturaYouth()
            .child(child().residence(Place.of(VENTURA)).foundIn(Place.of(VENTURA)).build());

    assertThat(told(atHome)).contains(Recipient.JURISDICTION).doesNotContain(Recipient.WHERE_FOUND);
    assertThat(
            told(
                atHome.elsewhere(
                    nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED).build())))
        .contains(Recipient.JURISDICTION, Recipient.WHERE_FOUND);
  }

  @Test
  void theCountyOfJurisdictionHearsOfItsPlacementByItsOwnReport() {
    assertThat(
            told(
                againstPlacement()
                    .child(child().jurisdiction(Place.of(KERN)).build())
                    .placement(groupHome().location(Place.of(KERN)).build())))
        .contains(Recipient.JURISDICTION)
        .doesNotContain(Recipient.PLACEMENT_COUNTY);
  }

  @Test
  void aPlacementIsToldBesideWhereTheChildIs() {
    assertThat(
            told(
                inKern(
                    againstPlacement().placement(groupHome().location(Place.of(VENTURA)).build()))))
        .contains(Recipient.WHERE_FOUND, Recipient.PLACEMENT_COUNTY);
  }

  @Test
  void lawEnforcementThereIsToldOfOurOwnChildWithoutTheFlagOfAnOutsider() {
    assertThat(report(Recipient.LAW_ENFORCEMENT_THERE, inKern(weekdayCsecCall())).interpretations())
        .doesNotContain(Interpretation.NOT_HERE);
    assertThat(
            report(
                    Recipient.LAW_ENFORCEMENT_THERE,
                    kernYouth()
                        .child(child().residence(Place.of(KERN)).foundIn(Place.of(KERN)).build()))
                .interpretations())
        .contains(Interpretation.NOT_HERE);
  }

  @Test
  void aSurroundingCountyIsAskedForATransferThoughTheChildIsOurs() {
    Referral.Builder ours = venturaYouth().openCase(OpenCase.of(CaseStatus.REGIONAL));

    assertThat(report(Recipient.JURISDICTION, ours).openQuestions())
        .contains(Fact.ELECTRONIC_TRANSFER);
    assertThat(
            report(Recipient.JURISDICTION, ours.child(child().residence(Place.of(KERN)).build()))
                .openQuestions())
        .doesNotContain(Fact.ELECTRONIC_TRANSFER);
  }

  @Test
  void laborIsReportedForItselfAlone() {
    Referral.Builder labor =
        weekdayCsecCall().categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE));

    assertThat(report(Recipient.LAW_ENFORCEMENT, labor).clauses()).containsExactly(Clause.P_REP_4);
    assertThat(report(Recipient.LAW_ENFORCEMENT, labor).interpretations())
        .containsExactly(Interpretation.LABOR_CROSS_REPORT);
  }

  @Test
  void whileCustodyIsNotKnownBothCategoriesAreNamed() {
    Referral.Builder both =
        weekdayCsecCall()
            .custody(nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build())
            .categories(
                ImmutableMap.of(
                    Category.CSEC, Suspicion.POSSIBLE, Category.CHILD_LABOR, Suspicion.POSSIBLE));

    assertThat(report(Recipient.LAW_ENFORCEMENT, both).interpretations())
        .containsExactlyInAnyOrder(
            Interpretation.SEX_CROSS_REPORT, Interpretation.LABOR_CROSS_REPORT);
    assertThat(
            report(
                    Recipient.LAW_ENFORCEMENT,
                    weekdayCsecCall()
                        .custody(nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build()))
                .interpretations())
        .containsExactly(Interpretation.SEX_CROSS_REPORT);
  }

  /** Of a child outside the county whoever is there is escalated about, surrounding or not. */
  @Test
  void onlyASurroundingCountyIsAskedForOpenJurisdictionWhenItDeclines() {
    Referral.Builder surrounding =
        venturaYouth()
            .elsewhere(
                nothingThere()
                    .openJurisdiction(Answer.UNKNOWN)
                    .willRespond(WillRespond.NO)
                    .build());
    Referral.Builder another =
        kernYouth()
            .child(child().residence(Place.of(KERN)).foundIn(Place.of(KERN)).build())
            .elsewhere(
                nothingThere()
                    .openJurisdiction(Answer.UNKNOWN)
                    .willRespond(WillRespond.NO)
                    .build());

    assertThat(escalation(surrounding).openQuestions()).contains(Fact.OPEN_JURISDICTION);
    assertThat(escalation(another).openQuestions()).doesNotContain(Fact.OPEN_JURISDICTION);
  }

  private static Cited<Instruction> escalation(Referral.Builder referral) {
    return plan(referral).instructions().stream()
        .filter(each -> each.outcome() == Instruction.ESCALATE_TO_MANAGEMENT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobodyElsewhereIsToldOfAChildWhomOurPoliceHold() {
    assertThat(
            told(
                weekdayCsecCall()
                    .custody(lawEnforcementHasTheChild().build())
                    .againstPlacement(AgainstPlacement.NONE)))
        .isEmpty();
    assertThat(told(venturaYouth().custody(lawEnforcementHasTheChild().build())))
        .containsExactly(Recipient.JURISDICTION);
    assertThat(report(Recipient.JURISDICTION, venturaYouth()).outcome().place())
        .hasValue(Place.of(VENTURA));
  }
}
