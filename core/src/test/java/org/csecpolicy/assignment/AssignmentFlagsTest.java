package org.csecpolicy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.ward602AtHome;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withOpenRegionalCase;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flags and clauses of unit and office: where they belong, and nowhere else. */
class AssignmentFlagsTest {
  private static Assignment assignment(Referral.Builder referral) {
    return plan(referral).assignment().orElseThrow();
  }

  private static Cited<RegionalOffice> office(Referral.Builder referral) {
    return assignment(referral).regionalOffice().orElseThrow();
  }

  @Test
  void anOrdinaryCaseIsSetAgainstTheCsecUnitOnlyWhenCsecIsSuspected() {
    assertThat(assignment(withOpenRegionalCase()).primary().interpretations())
        .contains(Interpretation.CSEC_UNIT_IS_NOT_AN_OPEN_CASE);
    assertThat(assignment(weekdayCsecCall()).primary().interpretations()).isEmpty();
    assertThat(
            assignment(
                    withOpenRegionalCase()
                        .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE)))
                .primary()
                .interpretations())
        .isEmpty();
  }

  @Test
  void aReferralIsNamedAfterThePlacementOnlyWhereItsOfficeResponds() {
    assertThat(assignment(inPlacement()).referralName()).isPresent();
    Referral.Builder atTheStagingArea =
        inPlacement()
            .home(Home.PARENT)
            .openCase(OpenCase.of(CaseStatus.NONE))
            .child(child().residence(Place.of(VENTURA)).build())
            .elsewhere(nothingThere().build());
    assertThat(plan(atTheStagingArea).disposition().outcome().atStagingArea()).isTrue();
    assertThat(assignment(atTheStagingArea).referralName()).isEmpty();
  }

  @Test
  void section6IsCitedForAWardOnly() {
    assertThat(office(againstPlacement()).clauses())
        .contains(Clause.N_3_C_1)
        .doesNotContain(Clause.N_6_0, Clause.N_6_1, Clause.N_6_2);
    assertThat(office(ward602InPlacement().againstPlacement(AgainstPlacement.STAFF)).clauses())
        .contains(Clause.N_3_C_1, Clause.N_6_1);
  }

  /** Each home against each place where it happened. */
  @ParameterizedTest
  @EnumSource(Home.class)
  void theBranchIsFlaggedWhereTheChildLivesElsewhereNow(Home home) {
    boolean family =
        home == Home.PARENT || home == Home.LEGAL_GUARDIAN || home == Home.OTHER_CAREGIVER;
    for (Occurred occurred : Occurred.values()) {
      Referral.Builder referral =
          inPlacement().home(home).occurred(occurred).againstPlacement(AgainstPlacement.NONE);
      if (home != Home.PLACEMENT && occurred != Occurred.IN_PLACEMENT) {
        referral.placement(Optional.empty());
      }
      boolean elsewhere =
          switch (occurred) {
            case AT_HOME -> home == Home.PLACEMENT;
            case IN_PLACEMENT -> family;
            case UNKNOWN -> false;
          };
      assertThat(office(referral).interpretations().contains(Interpretation.BRANCH_BY_OCCURRENCE))
          .as("%s, %s", home, occurred)
          .isEqualTo(elsewhere);
    }
  }

  @Test
  void noOfficeIsFlaggedForAnAccusedPlacementOutsideTheCountyOnly() {
    assertThat(
            office(againstPlacement().placement(groupHome().location(Place.of(VENTURA)).build()))
                .interpretations())
        .contains(Interpretation.NO_OFFICE);
    assertThat(
            office(againstPlacement().placement(groupHome().office(Optional.empty()).build()))
                .interpretations())
        .doesNotContain(Interpretation.NO_OFFICE);
    assertThat(
            office(inPlacement().placement(groupHome().location(Place.of(VENTURA)).build()))
                .interpretations())
        .doesNotContain(Interpretation.NO_OFFICE);
  }

  @Test
  void aBasisHasALabelOfItsOwn() {
    assertThat(Basis.values()).extracting(Basis::label).doesNotHaveDuplicates().doesNotContain("");
  }

  /** N-4.0 beside N-3.c: its office is engaged too, but none outside the county. */
  @Test
  void theCsecUnitEngagesTheOfficeOfAnAccusedPlacementHereAlone() {
    Assignment here = assignment(againstPlacement().openCase(OpenCase.of(CaseStatus.CSEC_UNIT)));
    assertThat(here.alsoEngage()).isPresent();
    assertThat(here.primary().interpretations()).contains(Interpretation.CSEC_UNIT_AND_PLACEMENT);

    Assignment outside =
        assignment(
            againstPlacement()
                .openCase(OpenCase.of(CaseStatus.CSEC_UNIT))
                .placement(groupHome().location(Place.of(VENTURA)).build()));
    assertThat(outside.alsoEngage()).isEmpty();
    assertThat(outside.primary().interpretations())
        .doesNotContain(
            Interpretation.CSEC_UNIT_AND_PLACEMENT, Interpretation.PROBATION_602_AGAINST_FACILITY);
  }

  @Test
  void aWardWhoAccusesAFacilityOutsideTheCountyIsFlaggedInBothMatrices() {
    Referral.Builder accusing =
        ward602InPlacement()
            .againstPlacement(AgainstPlacement.STAFF)
            .placement(groupHome().location(Place.of(VENTURA)).build());

    assertThat(office(accusing).interpretations())
        .contains(Interpretation.PROBATION_602_AGAINST_FACILITY);
    assertThat(
            assignment(accusing.openCase(OpenCase.of(CaseStatus.CSEC_UNIT)))
                .primary()
                .interpretations())
        .contains(Interpretation.PROBATION_602_AGAINST_FACILITY);
    assertThat(
            assignment(
                    ward602InPlacement()
                        .againstPlacement(AgainstPlacement.NONE)
                        .openCase(OpenCase.of(CaseStatus.CSEC_UNIT)))
                .primary()
                .interpretations())
        .doesNotContain(Interpretation.PROBATION_602_AGAINST_FACILITY);
    assertThat(
            office(againstPlacement().placement(groupHome().location(Place.of(VENTURA)).build()))
                .interpretations())
        .doesNotContain(Interpretation.PROBATION_602_AGAINST_FACILITY);
  }

  @Test
  void thePlacementOfAWardWhoAccusesNobodyIsNotEngaged() {
    assertThat(
            assignment(ward602InPlacement().openCase(OpenCase.of(CaseStatus.CSEC_UNIT)))
                .alsoEngage())
        .isEmpty();
  }

  @Test
  void aWardOfAPlacementWhoHasLeftItIsTheOfficeOfWhereTheYouthIs() {
    Referral.Builder absent = ward602InPlacement().awol(Answer.YES);

    assertThat(office(absent).outcome().basis()).isEqualTo(Basis.STAGING_AREA);
    assertThat(office(absent.openCase(OpenCase.of(CaseStatus.UNKNOWN))).outcome().basis())
        .isEqualTo(Basis.OPEN_CASE_OR_STAGING_AREA);
  }

  @Test
  void aWardOfAPlacementWhoIsAtHomeIsTheOfficeOfTheHomes() {
    assertThat(office(ward602InPlacement().home(Home.PARENT)).outcome().basis())
        .isEqualTo(Basis.HOME_ADDRESS);
    assertThat(office(ward602InPlacement()).outcome().basis()).isEqualTo(Basis.PLACEMENT_ADDRESS);
  }

  /** N-3.c.2 in hours, N-3.e.6 after hours. */
  @Test
  void thePlacementsOwnResponseHasTheExploitationUnitAsSecondaryByItsHours() {
    Referral.Builder elsewhere =
        againstPlacement().child(child().foundIn(Place.of(VENTURA)).build());

    assertThat(placementsSecondary(elsewhere).clauses())
        .containsExactly(Clause.N_3_C_2, Clause.N_3_D_5);
    assertThat(placementsSecondary(elsewhere.calledAt(WEEKDAY_NIGHT)).clauses())
        .containsExactly(Clause.N_3_E_6);
  }

  private static Cited<Unit> placementsSecondary(Referral.Builder referral) {
    return plan(referral).placementResponse().orElseThrow().assignment().secondary().orElseThrow();
  }

  @Test
  void anOfficeIsNamedByWhatNamesItUntilItsNameIsKnown() {
    assertThat(RegionalOffice.by(Basis.HOME_ADDRESS).basis()).isEqualTo(Basis.HOME_ADDRESS);
    assertThat(RegionalOffice.by(Basis.HOME_ADDRESS).office()).isEmpty();
  }

  /** FM says the home, whatever is known of where the youth lives. */
  @Test
  void theHomeOfAWardUnderFmIsTheOffices() {
    assertThat(office(ward602AtHome().home(Home.UNKNOWN)).outcome().basis())
        .isEqualTo(Basis.HOME_ADDRESS);
  }
}
