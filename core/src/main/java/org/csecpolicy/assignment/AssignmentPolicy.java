package org.csecpolicy.assignment;

import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;

/**
 * Who has the referral? The routing matrix: an open CSEC-unit case goes by section 4, everything
 * else by section 3 (602 youth by section 6), in hours to the regional office and after hours to
 * ERCP.
 */
public final class AssignmentPolicy {
  private static final Cited<Unit> MART_PRIMARY =
      Cited.of(Unit.MART, Clause.N_4_0, Clause.N_4_BH_1, Clause.N_4_BH_5)
          .readAs(Interpretation.SPECIAL_UNIT_PRIMARY);
  private static final Cited<Unit> ERCP_FOR_CSEC_UNIT =
      Cited.of(Unit.ERCP, Clause.N_4_0, Clause.N_4_AH_1);
  private static final Cited<Unit> REGION = Cited.of(Unit.REGIONAL_OFFICE, Clause.N_3_D_1);
  private static final Cited<Unit> REGION_AFTER_HOURS =
      Cited.of(Unit.REGIONAL_OFFICE, Clause.N_3_E_1)
          .readAs(Interpretation.AFTER_HOURS_NOT_IMMEDIATE);
  private static final Cited<Unit> ERCP =
      Cited.of(Unit.ERCP, Clause.N_3_E_1).readAs(Interpretation.AFTER_HOURS);
  private static final Cited<Unit> ERCP_NOT_IMMEDIATE =
      ERCP.readAs(Interpretation.AFTER_HOURS_NOT_IMMEDIATE);

  private static final Cited<Unit> SECONDARY_FOR_CSEC_UNIT = Cited.of(Unit.MART, Clause.N_4_AH_6);
  private static final Cited<Unit> SECONDARY_TO_ERCP = Cited.of(Unit.MART, Clause.N_3_E_6);
  private static final Cited<Unit> SECONDARY_3A =
      Cited.of(Unit.MART, Clause.N_3_A_4, Clause.N_3_D_5);
  private static final Cited<Unit> SECONDARY_3B =
      Cited.of(Unit.MART, Clause.N_3_B_3, Clause.N_3_D_5);
  private static final Cited<Unit> SECONDARY_3C =
      Cited.of(Unit.MART, Clause.N_3_C_2, Clause.N_3_D_5);
  private static final Cited<Unit> SECONDARY_3A_OR_3B = SECONDARY_3A.under(Clause.N_3_B_3);

  private final Agency agency;
  private final Readings readings;

  /** The matrix for one agency under its chosen readings. */
  public AssignmentPolicy(Agency agency, Readings readings) {
    this.agency = agency;
    this.readings = readings;
  }

  /** Who has a referral that the department responds to. */
  public Assignment assign(
      Referral referral, Jurisdiction jurisdiction, ResponseTime response, LineStatus hours) {
    boolean csecUnitCase = goesToCsecUnit(referral);
    Assignment.Builder assignment = Assignment.builder().csecUnitCase(csecUnitCase);
    if (csecUnitCase) {
      csecUnit(assignment, referral, hours);
    } else {
      region(assignment, referral, jurisdiction, response, hours);
    }
    return assignment.build();
  }

  /** N-4.0 against N-3.c: the placement's address first, when the agency reads it so. */
  private boolean goesToCsecUnit(Referral referral) {
    return referral.openCase().status() == CaseStatus.CSEC_UNIT
        && !(referral.againstPlacement().isAlleged()
            && readings.chose(Reading.PLACEMENT_ADDRESS_FIRST));
  }

  /** N-4: MART in business hours, ERCP with MART as secondary after hours. */
  private void csecUnit(Assignment.Builder assignment, Referral referral, LineStatus hours) {
    Cited<Unit> primary =
        (hours == LineStatus.OPEN ? MART_PRIMARY : ERCP_FOR_CSEC_UNIT)
            .lookingAt(referral, Fact.AGAINST_PLACEMENT);
    if (referral.againstPlacement().isAlleged()) {
      primary = primary.under(Clause.N_3_C_1).readAs(Interpretation.CSEC_UNIT_AND_PLACEMENT);
      assignment.alsoEngage(placementAddress(referral));
    }
    assignment.primary(primary);
    if (hours != LineStatus.OPEN) {
      assignment.secondary(SECONDARY_FOR_CSEC_UNIT);
    }
  }

  /** N-3.d and N-3.e over N-3.a–c. */
  private void region(
      Assignment.Builder assignment,
      Referral referral,
      Jurisdiction jurisdiction,
      ResponseTime response,
      LineStatus hours) {
    assignment.regionalOffice(regionalOffice(referral, jurisdiction));
    boolean immediate = response == ResponseTime.IMMEDIATE;
    if (hours == LineStatus.OPEN) {
      assignment.primary(REGION.lookingAt(referral, Fact.OPEN_CASE));
      assignment.secondary(secondary(referral));
    } else if (!immediate && readings.chose(Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE)) {
      assignment.primary(REGION_AFTER_HOURS.lookingAt(referral, Fact.OPEN_CASE));
      assignment.secondary(secondary(referral));
    } else {
      assignment.primary(
          (immediate ? ERCP : ERCP_NOT_IMMEDIATE).lookingAt(referral, Fact.OPEN_CASE));
      assignment.secondary(SECONDARY_TO_ERCP);
    }
    if (isBranchB(referral) && !jurisdiction.disposition().outcome().atStagingArea()) {
      Optional<String> placement = referral.placement().flatMap(Placement::name);
      assignment.referralName(
          Cited.of(ReferralName.of(placement), Clause.N_3_B_2)
              .readAs(Interpretation.PLACEMENT_NAME)
              .lookingAt(referral, Fact.PLACEMENT_NAME));
    }
  }

  /** N-3.c before N-6 before N-3.b before N-3.a. */
  private Cited<RegionalOffice> regionalOffice(Referral referral, Jurisdiction jurisdiction) {
    if (referral.againstPlacement().isAlleged()) {
      Cited<RegionalOffice> office = placementAddress(referral);
      return referral.probation().status().is602()
          ? office
              .under(Clause.N_6_0, Clause.N_6_1)
              .readAs(Interpretation.PROBATION_602_AGAINST_FACILITY)
          : office;
    }
    if (jurisdiction.disposition().outcome().atStagingArea()) {
      return noOffice(Clause.N_OOC_20).lookingAt(referral, Fact.AGAINST_PLACEMENT);
    }
    return (referral.probation().status().is602() ? ward602(referral) : branchAOrB(referral))
        .lookingAt(referral, Fact.AGAINST_PLACEMENT);
  }

  /** N-3.c: one allegation against the present placement is enough, whatever else there is. */
  private Cited<RegionalOffice> placementAddress(Referral referral) {
    Optional<Office> office = referral.placement().flatMap(Placement::office);
    boolean outside =
        referral
            .placement()
            .filter(placement -> placement.location().isOutside(agency.county()))
            .isPresent();
    Cited<RegionalOffice> cited =
        Cited.of(RegionalOffice.of(Basis.PLACEMENT_ADDRESS, office), Clause.N_3_C_1);
    if (office.isEmpty()) {
      cited = cited.asking(Fact.PLACEMENT_OFFICE);
    }
    if (outside && office.isEmpty()) {
      cited = cited.readAs(Interpretation.NO_OFFICE);
    }
    return switch (referral.openCase().status()) {
      case NONE -> cited;
      case REGIONAL, UNKNOWN -> cited.readAs(Interpretation.ANY_ALLEGATION_AGAINST_PLACEMENT);
      case CSEC_UNIT -> cited.readAs(Interpretation.CSEC_UNIT_AND_PLACEMENT);
    };
  }

  /** N-6: the open case, then the child's address: FM the home, FR the placement. */
  private Cited<RegionalOffice> ward602(Referral referral) {
    Cited<RegionalOffice> office;
    if (referral.openCase().status() == CaseStatus.REGIONAL) {
      office = openCase(referral, Clause.N_6_2);
    } else if (referral.probation().status() == ProbationStatus.WARD_602_FR_PLACEMENT) {
      office =
          Cited.of(
                  RegionalOffice.of(
                      Basis.PLACEMENT_ADDRESS, referral.placement().flatMap(Placement::office)),
                  Clause.N_6_2)
              .lookingAt(referral, Fact.PLACEMENT_OFFICE, Fact.OPEN_CASE);
    } else {
      office = homeAddress(referral, Clause.N_6_2);
    }
    return office.under(Clause.N_6_0).readAs(Interpretation.PROBATION_602);
  }

  /** N-3.a and N-3.b: both name the office of the open case first. */
  private Cited<RegionalOffice> branchAOrB(Referral referral) {
    Cited<RegionalOffice> office =
        switch (referral.occurred()) {
          case AT_HOME ->
              referral.openCase().status() == CaseStatus.REGIONAL
                  ? openCase(referral, Clause.N_3_A_1)
                  : homeAddress(referral, Clause.N_3_A_2);
          case IN_PLACEMENT -> inPlacement(referral);
          case UNKNOWN ->
              (referral.openCase().status() == CaseStatus.REGIONAL
                      ? openCase(referral, Clause.N_3_A_1)
                      : homeAddress(referral, Clause.N_3_A_2))
                  .under(Clause.N_3_B_1)
                  .asking(Fact.OCCURRED);
        };
    boolean nowElsewhere =
        referral.occurred() == Occurred.AT_HOME && referral.home() == Home.PLACEMENT
            || referral.occurred() == Occurred.IN_PLACEMENT && referral.home().isFamily();
    return nowElsewhere ? office.readAs(Interpretation.BRANCH_BY_OCCURRENCE) : office;
  }

  /**
   * N-3.b.1: a child in placement has an open case; the text names no office for one who has not.
   */
  private static Cited<RegionalOffice> inPlacement(Referral referral) {
    return switch (referral.openCase().status()) {
      case REGIONAL, UNKNOWN -> openCase(referral, Clause.N_3_B_1);
      case NONE, CSEC_UNIT -> noOffice(Clause.N_3_B_1);
    };
  }

  private static Cited<RegionalOffice> openCase(Referral referral, Clause clause) {
    return Cited.of(RegionalOffice.of(Basis.OPEN_CASE, referral.openCase().office()), clause)
        .lookingAt(referral, Fact.OPEN_CASE, Fact.OPEN_CASE_OFFICE);
  }

  private static Cited<RegionalOffice> homeAddress(Referral referral, Clause clause) {
    Basis basis =
        referral.openCase().status() == CaseStatus.UNKNOWN
            ? Basis.OPEN_CASE_OR_HOME_ADDRESS
            : Basis.HOME_ADDRESS;
    Cited<RegionalOffice> office =
        Cited.of(RegionalOffice.of(basis, referral.homeOffice()), clause)
            .lookingAt(referral, Fact.OPEN_CASE, Fact.HOME_OFFICE);
    return referral.home() == Home.HOMELESS && referral.homeOffice().isEmpty()
        ? office.under(Clause.N_3_A_3).readAs(Interpretation.NO_OFFICE)
        : office;
  }

  /** N-3.a.3: where no clause names an office, the referral assignment policy is asked. */
  private static Cited<RegionalOffice> noOffice(Clause clause) {
    return Cited.of(
            RegionalOffice.of(Basis.REFERRAL_ASSIGNMENT_POLICY, Optional.empty()),
            clause,
            Clause.N_3_A_3)
        .readAs(Interpretation.NO_OFFICE);
  }

  private static boolean isBranchB(Referral referral) {
    return referral.occurred() == Occurred.IN_PLACEMENT
        && !referral.againstPlacement().isAlleged()
        && !referral.probation().status().is602();
  }

  /** N-3.a.4, N-3.b.3, N-3.c.2: whatever the branch, MART is secondary. */
  private static Cited<Unit> secondary(Referral referral) {
    if (referral.againstPlacement().isAlleged()) {
      return SECONDARY_3C;
    }
    return switch (referral.occurred()) {
      case AT_HOME -> SECONDARY_3A;
      case IN_PLACEMENT -> SECONDARY_3B;
      case UNKNOWN -> SECONDARY_3A_OR_3B;
    };
  }
}
