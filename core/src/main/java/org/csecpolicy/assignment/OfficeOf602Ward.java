package org.csecpolicy.assignment;

import org.csecpolicy.directory.County;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/**
 * Which regional office for a 602 youth (N-6)? By the child's address, which the status tells: the
 * home of one who is there under FM, the placement of one under FR.
 */
final class OfficeOf602Ward {
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

  private static final FactSet OF_A_602_ADDRESS =
      FactSet.of(Fact.OPEN_CASE, Fact.HOME, Fact.AWOL, Fact.WHERE_FOUND, Fact.PLACEMENT_LOCATION);

  private final County county;
  private final OfficeOf offices;

  OfficeOf602Ward(County county, OfficeOf offices) {
    this.county = county;
    this.offices = offices;
  }

  /** N-6.2: the open case, then the child's address: FM the home, FR the placement. */
  Cited<RegionalOffice> office(Referral referral) {
    if (referral.openCase().status() == CaseStatus.REGIONAL) {
      return despite(OfficeOf.openCase(OPEN_CASE_602, referral), referral);
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
    boolean elsewhereHere = referral.awol().isYes() && referral.child().foundIn().isIn(county);
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
    if (!offices.isPlacementOutside(referral)) {
      return OfficeOf.placement(PLACEMENT_602, referral);
    }
    return OfficeOf.noneServesThePlacement(
        referral.openCase().status() == CaseStatus.UNKNOWN
            ? WARD_OPEN_CASE_OR_WHERE_THE_CHILD_IS
            : WARD_WHERE_THE_CHILD_IS);
  }

  private Cited<RegionalOffice> home602(Referral referral) {
    return referral.openCase().status() == CaseStatus.UNKNOWN
        ? offices.home(OPEN_CASE_OR_HOME_602, WARD_OPEN_CASE_OR_VISITOR, referral)
        : offices.home(HOME_602, WARD_VISITOR, referral);
  }

  private static Cited<RegionalOffice> despite(Cited<RegionalOffice> office, Referral referral) {
    return referral.statusAgainstHome().isPresent()
        ? office.despite(referral.statusAgainstHome().get())
        : office;
  }

  private static Cited<RegionalOffice> by602(Basis basis) {
    return Cited.of(RegionalOffice.by(basis), Clause.N_6_0, Clause.N_6_1, Clause.N_6_2)
        .readAs(Interpretation.PROBATION_602);
  }
}
