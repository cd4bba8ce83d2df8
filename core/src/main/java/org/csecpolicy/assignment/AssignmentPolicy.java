package org.csecpolicy.assignment;

import java.util.Optional;
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
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Category;

/**
 * Who has the referral? The routing matrix: an open CSEC-unit case goes by section 4, everything
 * else by section 3 (602 youth by section 6), in hours to the regional office and after hours to
 * the after-hours unit.
 */
public final class AssignmentPolicy {
  private static final Cited<Unit> EXPLOITATION_UNIT_PRIMARY =
      Cited.of(Unit.EXPLOITATION_UNIT, Clause.N_4_0, Clause.N_4_BH_1, Clause.N_4_BH_5)
          .readAs(Interpretation.SPECIAL_UNIT_PRIMARY);
  private static final Cited<Unit> EXPLOITATION_UNIT_PRIMARY_AND_PLACEMENT =
      andPlacement(EXPLOITATION_UNIT_PRIMARY);
  private static final Cited<Unit> AFTER_HOURS_UNIT_FOR_CSEC_UNIT =
      Cited.of(Unit.AFTER_HOURS_UNIT, Clause.N_4_0, Clause.N_4_AH_1);
  private static final Cited<Unit> AFTER_HOURS_UNIT_FOR_CSEC_UNIT_AND_PLACEMENT =
      andPlacement(AFTER_HOURS_UNIT_FOR_CSEC_UNIT);
  private static final Cited<Unit> REGION = Cited.of(Unit.REGIONAL_OFFICE, Clause.N_3_D_1);
  private static final Cited<Unit> REGION_AFTER_HOURS =
      Cited.of(Unit.REGIONAL_OFFICE, Clause.N_3_E_1)
          .readAs(Interpretation.AFTER_HOURS_NOT_IMMEDIATE);
  private static final Cited<Unit> AFTER_HOURS_UNIT =
      Cited.of(Unit.AFTER_HOURS_UNIT, Clause.N_3_E_1).readAs(Interpretation.AFTER_HOURS);
  private static final Cited<Unit> AFTER_HOURS_UNIT_NOT_IMMEDIATE =
      AFTER_HOURS_UNIT.readAs(Interpretation.AFTER_HOURS_NOT_IMMEDIATE);

  private static final Cited<Unit> SECONDARY_FOR_CSEC_UNIT =
      Cited.of(Unit.EXPLOITATION_UNIT, Clause.N_4_AH_6);
  private static final Cited<Unit> SECONDARY_TO_AFTER_HOURS_UNIT =
      Cited.of(Unit.EXPLOITATION_UNIT, Clause.N_3_E_6);
  private static final Cited<Unit> SECONDARY_3A =
      Cited.of(Unit.EXPLOITATION_UNIT, Clause.N_3_A_4, Clause.N_3_D_5);
  private static final Cited<Unit> SECONDARY_3B =
      Cited.of(Unit.EXPLOITATION_UNIT, Clause.N_3_B_3, Clause.N_3_D_5);
  private static final Cited<Unit> SECONDARY_3C =
      Cited.of(Unit.EXPLOITATION_UNIT, Clause.N_3_C_2, Clause.N_3_D_5);
  private static final Cited<Unit> SECONDARY_TO_REGION_AFTER_HOURS =
      Cited.of(Unit.EXPLOITATION_UNIT, Clause.N_3_A_4, Clause.N_3_B_3, Clause.N_3_C_2);
  private static final Cited<Unit> SECONDARY_3A_OR_3B = SECONDARY_3A.under(Clause.N_3_B_3);

  /** N-3.c overrides the office that has the open case, which is told. */
  private static final Cited<RegionalOffice> OPEN_CASE_TOLD =
      Cited.of(RegionalOffice.by(Basis.OPEN_CASE), Clause.N_3_C_1, Clause.N_3_A_1)
          .readAs(Interpretation.ANY_ALLEGATION_AGAINST_PLACEMENT);

  private static final Cited<ReferralName> PLACEMENTS_NAME =
      Cited.of(ReferralName.of(Optional.empty()), Clause.N_3_B_2)
          .readAs(Interpretation.PLACEMENT_NAME);
  private static final Cited<ReferralName> PLACEMENT_WITHOUT_NAME =
      PLACEMENTS_NAME.asking(Fact.PLACEMENT_NAME);

  private final Readings readings;

  /** The matrix under an agency's chosen readings. */
  public AssignmentPolicy(Readings readings) {
    this.readings = readings;
  }

  /** Who has a referral that the department responds to. */
  public Assignment assign(
      Referral referral,
      Jurisdiction jurisdiction,
      ResponseTime response,
      LineStatus hours,
      Cited<RegionalOffice> office) {
    boolean csecUnitCase = goesToCsecUnit(referral);
    Assignment.Builder assignment = Assignment.builder().csecUnitCase(csecUnitCase);
    if (csecUnitCase) {
      csecUnit(assignment, referral, hours, office);
    } else {
      region(assignment, referral, jurisdiction, response, hours, office);
    }
    return assignment.build();
  }

  /** N-3.c, beside whatever becomes of the child's own referral: who has the placement's. */
  public Assignment assignPlacement(LineStatus hours, Cited<RegionalOffice> office) {
    boolean inHours = hours == LineStatus.OPEN;
    return Assignment.builder()
        .csecUnitCase(false)
        .primary(inHours ? REGION : AFTER_HOURS_UNIT)
        .secondary(inHours ? SECONDARY_3C : SECONDARY_TO_AFTER_HOURS_UNIT)
        .regionalOffice(office)
        .build();
  }

  /** N-4.0 against N-3.c: the placement's address first, when the agency reads it so. */
  private boolean goesToCsecUnit(Referral referral) {
    return referral.openCase().status() == CaseStatus.CSEC_UNIT
        && !(referral.againstPlacement().isAlleged()
            && readings.chose(Reading.PLACEMENT_ADDRESS_FIRST));
  }

  /**
   * N-4: the exploitation unit in business hours, the after-hours unit with the exploitation unit
   * as secondary after hours.
   */
  private static void csecUnit(
      Assignment.Builder assignment,
      Referral referral,
      LineStatus hours,
      Cited<RegionalOffice> office) {
    boolean inHours = hours == LineStatus.OPEN;
    boolean engaged =
        referral.againstPlacement().isAlleged()
            && office.outcome().basis() == Basis.PLACEMENT_ADDRESS;
    if (engaged) {
      assignment
          .primary(
              inHours
                  ? EXPLOITATION_UNIT_PRIMARY_AND_PLACEMENT
                  : AFTER_HOURS_UNIT_FOR_CSEC_UNIT_AND_PLACEMENT)
          .alsoEngage(office);
    } else {
      Cited<Unit> primary = inHours ? EXPLOITATION_UNIT_PRIMARY : AFTER_HOURS_UNIT_FOR_CSEC_UNIT;
      boolean accused602 =
          referral.againstPlacement().isAlleged() && referral.probation().status().is602();
      assignment.primary(
          (accused602 ? primary.readAs(Interpretation.PROBATION_602_AGAINST_FACILITY) : primary)
              .lookingAt(referral, Fact.AGAINST_PLACEMENT));
    }
    if (!inHours) {
      assignment.secondary(SECONDARY_FOR_CSEC_UNIT);
    }
  }

  /** N-3.c.1 beside section 4: the office of the placement's address is engaged too. */
  private static Cited<Unit> andPlacement(Cited<Unit> primary) {
    return primary.under(Clause.N_3_C_1).readAs(Interpretation.CSEC_UNIT_AND_PLACEMENT);
  }

  /** N-3.d and N-3.e over N-3.a–c. */
  private void region(
      Assignment.Builder assignment,
      Referral referral,
      Jurisdiction jurisdiction,
      ResponseTime response,
      LineStatus hours,
      Cited<RegionalOffice> office) {
    assignment.regionalOffice(office);
    boolean immediate = response == ResponseTime.IMMEDIATE;
    if (hours == LineStatus.OPEN) {
      assignment.primary(section3(REGION, referral));
      assignment.secondary(secondary(referral));
    } else if (!immediate && mayWaitForTheOffice(referral)) {
      assignment.primary(section3(REGION_AFTER_HOURS, referral));
      assignment.secondary(SECONDARY_TO_REGION_AFTER_HOURS);
    } else {
      assignment.primary(
          section3(immediate ? AFTER_HOURS_UNIT : AFTER_HOURS_UNIT_NOT_IMMEDIATE, referral));
      assignment.secondary(SECONDARY_TO_AFTER_HOURS_UNIT);
    }
    boolean overridden =
        referral.openCase().status() == CaseStatus.REGIONAL
            && office.outcome().basis() == Basis.PLACEMENT_ADDRESS; // for an allegation alone
    if (overridden) {
      assignment.alsoEngage(
          OPEN_CASE_TOLD
              .giving(RegionalOffice.of(Basis.OPEN_CASE, referral.openCase().office()))
              .lookingAt(referral, Fact.OPEN_CASE_OFFICE));
    }
    if (isBranchB(referral) && !jurisdiction.disposition().outcome().atStagingArea()) {
      assignment.referralName(placementsName(referral));
    }
  }

  /** N-3.b.2. */
  private static Cited<ReferralName> placementsName(Referral referral) {
    Optional<String> name = referral.placement().flatMap(Placement::name);
    return name.isPresent()
        ? PLACEMENTS_NAME.giving(ReferralName.of(name))
        : PLACEMENT_WITHOUT_NAME;
  }

  /**
   * N-3.e.1 names only Immediate Response; a CSEC-unit case goes to the after-hours unit all the
   * same (N-4.ah.1).
   */
  private boolean mayWaitForTheOffice(Referral referral) {
    return readings.chose(Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE)
        && referral.isKnown(Fact.OPEN_CASE);
  }

  /** N-4.0: an ordinary open case is not one of the CSEC unit, whatever is suspected now. */
  private static Cited<Unit> section3(Cited<Unit> primary, Referral referral) {
    boolean ordinaryCase =
        referral.openCase().status() == CaseStatus.REGIONAL && referral.suspects(Category.CSEC);
    return (ordinaryCase ? primary.readAs(Interpretation.CSEC_UNIT_IS_NOT_AN_OPEN_CASE) : primary)
        .lookingAt(referral, Fact.OPEN_CASE);
  }

  private static boolean isBranchB(Referral referral) {
    return referral.occurred() == Occurred.IN_PLACEMENT
        && !referral.againstPlacement().isAlleged()
        && !referral.probation().status().is602();
  }

  /** N-3.a.4, N-3.b.3, N-3.c.2: whatever the branch, the exploitation unit is secondary. */
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
