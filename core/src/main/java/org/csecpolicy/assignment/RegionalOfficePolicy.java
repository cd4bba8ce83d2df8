package org.csecpolicy.assignment;

import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Referral;

/**
 * Which regional office? By the placement's address when an allegation is against the placement
 * (N-3.c), for a 602 youth by section 6, otherwise by where the allegations occurred (N-3.a,
 * N-3.b). The answer is what names the office, and the office itself when the host system supplied
 * it.
 */
public final class RegionalOfficePolicy {
  private static final Cited<RegionalOffice> PLACEMENT_3C =
      by(Basis.PLACEMENT_ADDRESS, Clause.N_3_C_1);
  private static final Cited<RegionalOffice> PLACEMENT_OF_602_ACCUSED =
      PLACEMENT_3C
          .under(Clause.N_6_0, Clause.N_6_1)
          .readAs(Interpretation.PROBATION_602_AGAINST_FACILITY);

  private static final Cited<RegionalOffice> STAGING_AREA = visitor(Clause.N_OOC_20);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_STAGING_AREA =
      STAGING_AREA.giving(RegionalOffice.by(Basis.OPEN_CASE_OR_STAGING_AREA)).under(Clause.N_3_A_1);
  private static final Cited<RegionalOffice> WHERE_THE_CHILD_IS =
      visitor(Clause.N_3_A_2, Clause.N_3_A_3);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_WHERE_THE_CHILD_IS =
      WHERE_THE_CHILD_IS
          .giving(RegionalOffice.by(Basis.OPEN_CASE_OR_STAGING_AREA))
          .under(Clause.N_3_A_1);

  private static final Cited<RegionalOffice> OPEN_CASE_3B = by(Basis.OPEN_CASE, Clause.N_3_B_1);
  private static final Cited<RegionalOffice> NO_OPEN_CASE_3B = noClauseNames(Clause.N_3_B_1);

  private static final Cited<RegionalOffice> OPEN_CASE_3A =
      by(Basis.OPEN_CASE, Clause.N_3_A_0, Clause.N_3_A_1);
  private static final Cited<RegionalOffice> HOME_3A =
      by(Basis.HOME_ADDRESS, Clause.N_3_A_0, Clause.N_3_A_2);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_HOME_3A =
      by(Basis.OPEN_CASE_OR_HOME_ADDRESS, Clause.N_3_A_0, Clause.N_3_A_1, Clause.N_3_A_2);

  private static final Cited<RegionalOffice> OPEN_CASE_3A_OR_3B =
      OPEN_CASE_3A.under(Clause.N_3_B_1);
  private static final Cited<RegionalOffice> HOME_3A_OR_3B = HOME_3A.under(Clause.N_3_B_1);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_HOME_3A_OR_3B =
      OPEN_CASE_OR_HOME_3A.under(Clause.N_3_B_1);

  private static final FactSet WHICH_BRANCH =
      FactSet.of(Fact.AGAINST_PLACEMENT, Fact.PROBATION_STATUS);

  private final OfficeOf offices;
  private final OfficeOf602Ward ward602;

  /** The rule for one agency. */
  public RegionalOfficePolicy(Agency agency) {
    this.offices = new OfficeOf(agency.county());
    this.ward602 = new OfficeOf602Ward(agency.county(), offices);
  }

  /** The regional office of a referral that the department responds to. */
  public Cited<RegionalOffice> office(Referral referral, Jurisdiction jurisdiction) {
    boolean alleged = referral.againstPlacement().isAlleged();
    if (alleged && !offices.isPlacementOutside(referral)) {
      return allegedPlacement(referral).lookingAt(referral, Fact.PLACEMENT_LOCATION);
    }
    Cited<RegionalOffice> office = ordinary(referral, jurisdiction);
    if (!alleged) {
      return office;
    }
    return referral.probation().status().is602()
        ? OfficeOf.noneServesThePlacement(office)
            .readAs(Interpretation.PROBATION_602_AGAINST_FACILITY)
        : OfficeOf.noneServesThePlacement(office);
  }

  /**
   * The office of the placement that an allegation is against (N-3.c.1), for a response to the
   * placement itself.
   */
  public Cited<RegionalOffice> placementOffice(Referral referral) {
    return allegedPlacement(referral).lookingAt(referral, Fact.PLACEMENT_LOCATION);
  }

  private Cited<RegionalOffice> ordinary(Referral referral, Jurisdiction jurisdiction) {
    boolean mayBeOurs = jurisdiction.residency().mayBeOurs();
    if (jurisdiction.disposition().outcome().atStagingArea() || mayBeOurs) {
      Cited<RegionalOffice> office =
          referral.openCase().status() == CaseStatus.UNKNOWN
              ? OPEN_CASE_OR_STAGING_AREA.asking(Fact.OPEN_CASE)
              : STAGING_AREA;
      return office.lookingAt(referral, Fact.AGAINST_PLACEMENT);
    }
    return (referral.probation().status().is602()
            ? ward602.office(referral)
            : byOccurrence(referral))
        .lookingAt(referral, WHICH_BRANCH);
  }

  /**
   * N-3.c: one allegation against the placement of now or then is enough, whatever else there is.
   */
  private static Cited<RegionalOffice> allegedPlacement(Referral referral) {
    Cited<RegionalOffice> office =
        OfficeOf.placement(
            referral.probation().status().is602() ? PLACEMENT_OF_602_ACCUSED : PLACEMENT_3C,
            referral);
    return switch (referral.openCase().status()) {
      case NONE, UNKNOWN -> office;
      case REGIONAL -> office.readAs(Interpretation.ANY_ALLEGATION_AGAINST_PLACEMENT);
      case CSEC_UNIT -> office.readAs(Interpretation.CSEC_UNIT_AND_PLACEMENT);
    };
  }

  /** N-3.a or N-3.b, by where the allegations occurred and not by where the child is now. */
  private Cited<RegionalOffice> byOccurrence(Referral referral) {
    Cited<RegionalOffice> office =
        switch (referral.occurred()) {
          case AT_HOME -> atHome(OPEN_CASE_3A, HOME_3A, OPEN_CASE_OR_HOME_3A, referral);
          case IN_PLACEMENT -> inPlacement(referral);
          case UNKNOWN ->
              atHome(OPEN_CASE_3A_OR_3B, HOME_3A_OR_3B, OPEN_CASE_OR_HOME_3A_OR_3B, referral)
                  .asking(Fact.OCCURRED);
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
      case REGIONAL -> OfficeOf.openCase(ifOpen, referral);
      case NONE, CSEC_UNIT -> offices.home(ifNot, WHERE_THE_CHILD_IS, referral);
      case UNKNOWN -> offices.home(ifUnknown, OPEN_CASE_OR_WHERE_THE_CHILD_IS, referral);
    };
  }

  /** N-3.b.1 names no office for a child in placement who has no open case. */
  private Cited<RegionalOffice> inPlacement(Referral referral) {
    return switch (referral.openCase().status()) {
      case REGIONAL, UNKNOWN -> OfficeOf.openCase(OPEN_CASE_3B, referral);
      case NONE, CSEC_UNIT ->
          offices.hasNoHomeHere(referral)
              ? WHERE_THE_CHILD_IS.lookingAt(referral, OfficeOf.OF_THE_HOME)
              : NO_OPEN_CASE_3B.lookingAt(referral, Fact.HOME);
    };
  }

  private static Cited<RegionalOffice> by(Basis basis, Clause first, Clause... others) {
    return Cited.of(RegionalOffice.by(basis), first, others);
  }

  /**
   * N-3.a.2, N-OOC-20: by where the child is, which the referral assignment policy helps to map.
   */
  private static Cited<RegionalOffice> visitor(Clause first, Clause... others) {
    return by(Basis.STAGING_AREA, first, others).readAs(Interpretation.VISITOR_OFFICE);
  }

  /** N-3.a.3: where no clause names an office, the referral assignment policy is asked. */
  private static Cited<RegionalOffice> noClauseNames(Clause clause) {
    return by(Basis.REFERRAL_ASSIGNMENT_POLICY, clause, Clause.N_3_A_3)
        .readAs(Interpretation.NO_OFFICE);
  }
}
