package org.csecpolicy.assignment;

import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/**
 * Which regional office? By the placement's address when an allegation is against the placement
 * (N-3.c), for a 602 youth by section 6, otherwise by where the allegations occurred (N-3.a,
 * N-3.b). The answer is what names the office, and the office itself when the caller supplied it.
 */
public final class RegionalOfficePolicy {
  private static final Cited<RegionalOffice> PLACEMENT_3C =
      by(Basis.PLACEMENT_ADDRESS, Clause.N_3_C_1);
  private static final Cited<RegionalOffice> PLACEMENT_OF_602_ACCUSED =
      PLACEMENT_3C
          .under(Clause.N_6_0, Clause.N_6_1)
          .readAs(Interpretation.PROBATION_602_AGAINST_FACILITY);

  private static final Cited<RegionalOffice> STAGING_AREA = noClauseNames(Clause.N_OOC_20);

  private static final Cited<RegionalOffice> OPEN_CASE_602 = by602(Basis.OPEN_CASE);
  private static final Cited<RegionalOffice> PLACEMENT_602 = by602(Basis.PLACEMENT_ADDRESS);
  private static final Cited<RegionalOffice> HOME_602 = by602(Basis.HOME_ADDRESS);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_HOME_602 =
      by602(Basis.OPEN_CASE_OR_HOME_ADDRESS);

  private static final Cited<RegionalOffice> OPEN_CASE_3B = by(Basis.OPEN_CASE, Clause.N_3_B_1);
  private static final Cited<RegionalOffice> NO_OPEN_CASE_3B = noClauseNames(Clause.N_3_B_1);

  private static final Cited<RegionalOffice> OPEN_CASE_3A =
      by(Basis.OPEN_CASE, Clause.N_3_A_0, Clause.N_3_A_1);
  private static final Cited<RegionalOffice> HOME_3A =
      by(Basis.HOME_ADDRESS, Clause.N_3_A_0, Clause.N_3_A_2);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_HOME_3A =
      by(Basis.OPEN_CASE_OR_HOME_ADDRESS, Clause.N_3_A_0, Clause.N_3_A_1, Clause.N_3_A_2);

  private static final Cited<RegionalOffice> OPEN_CASE_3A_OR_3B =
      OPEN_CASE_3A.under(Clause.N_3_B_1).asking(Fact.OCCURRED);
  private static final Cited<RegionalOffice> HOME_3A_OR_3B =
      HOME_3A.under(Clause.N_3_B_1).asking(Fact.OCCURRED);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_HOME_3A_OR_3B =
      OPEN_CASE_OR_HOME_3A.under(Clause.N_3_B_1).asking(Fact.OCCURRED);

  private static final FactSet OF_THE_OPEN_CASE = FactSet.of(Fact.OPEN_CASE, Fact.OPEN_CASE_OFFICE);
  private static final FactSet OF_THE_HOME = FactSet.of(Fact.OPEN_CASE, Fact.HOME_OFFICE);

  private static final FactSet WHICH_BRANCH =
      FactSet.of(Fact.AGAINST_PLACEMENT, Fact.PROBATION_STATUS);

  private final Agency agency;

  /** The rule for one agency. */
  public RegionalOfficePolicy(Agency agency) {
    this.agency = agency;
  }

  /** The regional office of a referral that the department responds to. */
  public Cited<RegionalOffice> office(Referral referral, Disposition disposition) {
    if (referral.againstPlacement().isAlleged()) {
      return allegedPlacement(referral);
    }
    if (disposition.atStagingArea()) {
      return STAGING_AREA.lookingAt(referral, Fact.AGAINST_PLACEMENT);
    }
    return (referral.probation().status().is602() ? ward602(referral) : byOccurrence(referral))
        .lookingAt(referral, WHICH_BRANCH);
  }

  /** N-3.c: one allegation against the present placement is enough, whatever else there is. */
  private Cited<RegionalOffice> allegedPlacement(Referral referral) {
    Cited<RegionalOffice> office =
        placement(
            referral.probation().status().is602() ? PLACEMENT_OF_602_ACCUSED : PLACEMENT_3C,
            referral);
    return switch (referral.openCase().status()) {
      case NONE -> office;
      case REGIONAL, UNKNOWN -> office.readAs(Interpretation.ANY_ALLEGATION_AGAINST_PLACEMENT);
      case CSEC_UNIT -> office.readAs(Interpretation.CSEC_UNIT_AND_PLACEMENT);
    };
  }

  /** N-6.2: the open case, then the child's address: FM the home, FR the placement. */
  private Cited<RegionalOffice> ward602(Referral referral) {
    CaseStatus open = referral.openCase().status();
    if (open == CaseStatus.REGIONAL) {
      return openCase(OPEN_CASE_602, referral);
    }
    if (referral.probation().status() == ProbationStatus.WARD_602_FR_PLACEMENT) {
      return placement(PLACEMENT_602, referral).lookingAt(referral, Fact.OPEN_CASE);
    }
    return home(open == CaseStatus.UNKNOWN ? OPEN_CASE_OR_HOME_602 : HOME_602, referral);
  }

  /** N-3.a or N-3.b, by where the allegations occurred and not by where the child is now. */
  private Cited<RegionalOffice> byOccurrence(Referral referral) {
    Cited<RegionalOffice> office =
        switch (referral.occurred()) {
          case AT_HOME -> atHome(OPEN_CASE_3A, HOME_3A, OPEN_CASE_OR_HOME_3A, referral);
          case IN_PLACEMENT -> inPlacement(referral);
          case UNKNOWN ->
              atHome(OPEN_CASE_3A_OR_3B, HOME_3A_OR_3B, OPEN_CASE_OR_HOME_3A_OR_3B, referral);
        };
    boolean livesElsewhereNow =
        referral.occurred() == Occurred.AT_HOME && referral.home() == Home.PLACEMENT
            || referral.occurred() == Occurred.IN_PLACEMENT && referral.home().isFamily();
    return livesElsewhereNow ? office.readAs(Interpretation.BRANCH_BY_OCCURRENCE) : office;
  }

  /** N-3.a.1, N-3.a.2. */
  private Cited<RegionalOffice> atHome(
      Cited<RegionalOffice> ifOpen,
      Cited<RegionalOffice> ifNot,
      Cited<RegionalOffice> ifUnknown,
      Referral referral) {
    return switch (referral.openCase().status()) {
      case REGIONAL -> openCase(ifOpen, referral);
      case NONE, CSEC_UNIT -> home(ifNot, referral);
      case UNKNOWN -> home(ifUnknown, referral);
    };
  }

  /** N-3.b.1 names no office for a child in placement who has no open case. */
  private static Cited<RegionalOffice> inPlacement(Referral referral) {
    return switch (referral.openCase().status()) {
      case REGIONAL, UNKNOWN -> openCase(OPEN_CASE_3B, referral);
      case NONE, CSEC_UNIT -> NO_OPEN_CASE_3B;
    };
  }

  private static Cited<RegionalOffice> openCase(Cited<RegionalOffice> unnamed, Referral referral) {
    return office(unnamed, referral.openCase().office()).lookingAt(referral, OF_THE_OPEN_CASE);
  }

  private Cited<RegionalOffice> home(Cited<RegionalOffice> unnamed, Referral referral) {
    Cited<RegionalOffice> office =
        office(unnamed, referral.homeOffice()).lookingAt(referral, OF_THE_HOME);
    boolean noAddressHere =
        referral.home() == Home.HOMELESS || referral.child().residence().isOutside(agency.county());
    return noAddressHere && !referral.isKnown(Fact.HOME_OFFICE)
        ? office.under(Clause.N_3_A_3).readAs(Interpretation.NO_OFFICE)
        : office;
  }

  private Cited<RegionalOffice> placement(Cited<RegionalOffice> unnamed, Referral referral) {
    Cited<RegionalOffice> office =
        office(unnamed, referral.placement().flatMap(Placement::office))
            .lookingAt(referral, Fact.PLACEMENT_OFFICE);
    boolean outside =
        referral
            .placement()
            .filter(placement -> placement.location().isOutside(agency.county()))
            .isPresent();
    return outside && !referral.isKnown(Fact.PLACEMENT_OFFICE)
        ? office.under(Clause.N_3_A_3).readAs(Interpretation.NO_OFFICE)
        : office;
  }

  /** With the office itself, when the caller supplied it. */
  private static Cited<RegionalOffice> office(
      Cited<RegionalOffice> unnamed, Optional<Office> office) {
    return office.isPresent()
        ? unnamed.as(RegionalOffice.of(unnamed.outcome().basis(), office))
        : unnamed;
  }

  private static Cited<RegionalOffice> by(Basis basis, Clause first, Clause... others) {
    return Cited.of(RegionalOffice.by(basis), first, others);
  }

  private static Cited<RegionalOffice> by602(Basis basis) {
    return by(basis, Clause.N_6_0, Clause.N_6_1, Clause.N_6_2).readAs(Interpretation.PROBATION_602);
  }

  /** N-3.a.3: where no clause names an office, the referral assignment policy is asked. */
  private static Cited<RegionalOffice> noClauseNames(Clause clause) {
    return by(Basis.REFERRAL_ASSIGNMENT_POLICY, clause, Clause.N_3_A_3)
        .readAs(Interpretation.NO_OFFICE);
  }
}
