package org.csecpolicy.assignment;

import java.util.Optional;
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
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.ProbationStatus;
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

  private static final Cited<RegionalOffice> OPEN_CASE_602 = by602(Basis.OPEN_CASE);
  private static final Cited<RegionalOffice> PLACEMENT_602 = by602(Basis.PLACEMENT_ADDRESS);
  private static final Cited<RegionalOffice> HOME_602 = by602(Basis.HOME_ADDRESS);
  private static final Cited<RegionalOffice> OPEN_CASE_OR_HOME_602 =
      by602(Basis.OPEN_CASE_OR_HOME_ADDRESS);

  private static final Cited<RegionalOffice> WARD_WHERE_THE_CHILD_IS = by602(Basis.STAGING_AREA);
  private static final Cited<RegionalOffice> WARD_OPEN_CASE_OR_WHERE_THE_CHILD_IS =
      by602(Basis.OPEN_CASE_OR_STAGING_AREA);

  private static final Cited<RegionalOffice> WARD_VISITOR =
      WARD_WHERE_THE_CHILD_IS.readAs(Interpretation.VISITOR_OFFICE);
  private static final Cited<RegionalOffice> WARD_OPEN_CASE_OR_VISITOR =
      WARD_OPEN_CASE_OR_WHERE_THE_CHILD_IS.readAs(Interpretation.VISITOR_OFFICE);

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

  private static final FactSet OF_THE_OPEN_CASE = FactSet.of(Fact.OPEN_CASE, Fact.OPEN_CASE_OFFICE);
  private static final FactSet OF_THE_HOME =
      FactSet.of(Fact.OPEN_CASE, Fact.HOME_OFFICE, Fact.HOME, Fact.RESIDENCE);
  private static final FactSet OF_A_602_ADDRESS =
      FactSet.of(Fact.OPEN_CASE, Fact.HOME, Fact.AWOL, Fact.WHERE_FOUND, Fact.PLACEMENT_LOCATION);

  private static final FactSet WHICH_BRANCH =
      FactSet.of(Fact.AGAINST_PLACEMENT, Fact.PROBATION_STATUS);

  private final Agency agency;

  /** The rule for one agency. */
  public RegionalOfficePolicy(Agency agency) {
    this.agency = agency;
  }

  /** The regional office of a referral that the department responds to. */
  public Cited<RegionalOffice> office(Referral referral, Jurisdiction jurisdiction) {
    boolean alleged = referral.againstPlacement().isAlleged();
    if (alleged && !isPlacementOutside(referral)) {
      return allegedPlacement(referral).lookingAt(referral, Fact.PLACEMENT_LOCATION);
    }
    Cited<RegionalOffice> office = ordinary(referral, jurisdiction);
    if (!alleged) {
      return office;
    }
    return referral.probation().status().is602()
        ? noOfficeServesThePlacement(office).readAs(Interpretation.PROBATION_602_AGAINST_FACILITY)
        : noOfficeServesThePlacement(office);
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
    return (referral.probation().status().is602() ? ward602(referral) : byOccurrence(referral))
        .lookingAt(referral, WHICH_BRANCH);
  }

  /**
   * N-3.c: one allegation against the placement of now or then is enough, whatever else there is.
   */
  private static Cited<RegionalOffice> allegedPlacement(Referral referral) {
    Cited<RegionalOffice> office =
        placement(
            referral.probation().status().is602() ? PLACEMENT_OF_602_ACCUSED : PLACEMENT_3C,
            referral);
    return switch (referral.openCase().status()) {
      case NONE, UNKNOWN -> office;
      case REGIONAL -> office.readAs(Interpretation.ANY_ALLEGATION_AGAINST_PLACEMENT);
      case CSEC_UNIT -> office.readAs(Interpretation.CSEC_UNIT_AND_PLACEMENT);
    };
  }

  /** N-3.c: no office of this county serves a placement that is known to lie outside it. */
  private static Cited<RegionalOffice> noOfficeServesThePlacement(Cited<RegionalOffice> office) {
    return office.under(Clause.N_3_A_3, Clause.N_3_C_1).readAs(Interpretation.NO_OFFICE);
  }

  /** N-6.2: the open case, then the child's address: FM the home, FR the placement. */
  private Cited<RegionalOffice> ward602(Referral referral) {
    if (referral.openCase().status() == CaseStatus.REGIONAL) {
      return despite(openCase(OPEN_CASE_602, referral), referral);
    }
    return despite(
        (referral.probation().status() == ProbationStatus.WARD_602_FR_PLACEMENT
                ? fr(referral)
                : fm(referral))
            .lookingAt(referral, OF_A_602_ADDRESS),
        referral);
  }

  /** The placement; or where the youth is known to be, in the home or elsewhere in the county. */
  private Cited<RegionalOffice> fr(Referral referral) {
    if (referral.home().isFamily()) {
      return home602(referral);
    }
    boolean elsewhereHere =
        referral.awol().isYes() && referral.child().foundIn().isIn(agency.county());
    if (!elsewhereHere) {
      return placement602(referral);
    }
    return referral.openCase().status() == CaseStatus.UNKNOWN
        ? WARD_OPEN_CASE_OR_WHERE_THE_CHILD_IS
        : WARD_WHERE_THE_CHILD_IS;
  }

  /** The home; or the placement that the youth is in, in spite of the status. */
  private Cited<RegionalOffice> fm(Referral referral) {
    return referral.home() == Home.PLACEMENT ? placement602(referral) : home602(referral);
  }

  private Cited<RegionalOffice> placement602(Referral referral) {
    if (!isPlacementOutside(referral)) {
      return placement(PLACEMENT_602, referral);
    }
    return noOfficeServesThePlacement(
        referral.openCase().status() == CaseStatus.UNKNOWN
            ? WARD_OPEN_CASE_OR_WHERE_THE_CHILD_IS
            : WARD_WHERE_THE_CHILD_IS);
  }

  private Cited<RegionalOffice> home602(Referral referral) {
    return referral.openCase().status() == CaseStatus.UNKNOWN
        ? home(OPEN_CASE_OR_HOME_602, WARD_OPEN_CASE_OR_VISITOR, referral)
        : home(HOME_602, WARD_VISITOR, referral);
  }

  private static Cited<RegionalOffice> despite(Cited<RegionalOffice> office, Referral referral) {
    return referral.statusAgainstHome().isPresent()
        ? office.despite(referral.statusAgainstHome().get())
        : office;
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
      case REGIONAL -> openCase(ifOpen, referral);
      case NONE, CSEC_UNIT -> home(ifNot, WHERE_THE_CHILD_IS, referral);
      case UNKNOWN -> home(ifUnknown, OPEN_CASE_OR_WHERE_THE_CHILD_IS, referral);
    };
  }

  /** N-3.b.1 names no office for a child in placement who has no open case. */
  private Cited<RegionalOffice> inPlacement(Referral referral) {
    return switch (referral.openCase().status()) {
      case REGIONAL, UNKNOWN -> openCase(OPEN_CASE_3B, referral);
      case NONE, CSEC_UNIT ->
          hasNoHomeHere(referral)
              ? WHERE_THE_CHILD_IS.lookingAt(referral, OF_THE_HOME)
              : NO_OPEN_CASE_3B.lookingAt(referral, Fact.HOME);
    };
  }

  private static Cited<RegionalOffice> openCase(Cited<RegionalOffice> unnamed, Referral referral) {
    return office(unnamed, referral.openCase().office()).lookingAt(referral, OF_THE_OPEN_CASE);
  }

  /** N-3.a.2; where no home in the county names an office, the place where the child is does. */
  private Cited<RegionalOffice> home(
      Cited<RegionalOffice> unnamed, Cited<RegionalOffice> ifNoHome, Referral referral) {
    return (hasNoHomeHere(referral) ? ifNoHome : office(unnamed, referral.homeOffice()))
        .lookingAt(referral, OF_THE_HOME);
  }

  /** A home outside the county, unknown or none, for which nobody has named an office. */
  private boolean hasNoHomeHere(Referral referral) {
    return referral.homeOffice().isEmpty()
        && (referral.home() == Home.HOMELESS
            || !referral.child().residence().isIn(agency.county()));
  }

  private static Cited<RegionalOffice> placement(Cited<RegionalOffice> unnamed, Referral referral) {
    return office(unnamed, referral.placement().flatMap(Placement::office))
        .lookingAt(referral, Fact.PLACEMENT_OFFICE);
  }

  private boolean isPlacementOutside(Referral referral) {
    return referral.placement().isPresent()
        && referral.placement().get().location().isOutside(agency.county());
  }

  /** With the office itself, when the host system supplied it. */
  private static Cited<RegionalOffice> office(
      Cited<RegionalOffice> unnamed, Optional<Office> office) {
    return office.isPresent()
        ? unnamed.giving(RegionalOffice.of(unnamed.outcome().basis(), office))
        : unnamed;
  }

  private static Cited<RegionalOffice> by(Basis basis, Clause first, Clause... others) {
    return Cited.of(RegionalOffice.by(basis), first, others);
  }

  private static Cited<RegionalOffice> by602(Basis basis) {
    return by(basis, Clause.N_6_0, Clause.N_6_1, Clause.N_6_2).readAs(Interpretation.PROBATION_602);
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
