package org.csecpolicy.assignment;

import java.util.Optional;
import org.csecpolicy.directory.County;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;

/** The regional office of an open case, a home or a placement, by name where a referral has it. */
final class OfficeOf {
  private static final FactSet OF_THE_OPEN_CASE = FactSet.of(Fact.OPEN_CASE, Fact.OPEN_CASE_OFFICE);
  static final FactSet OF_THE_HOME =
      FactSet.of(Fact.OPEN_CASE, Fact.HOME_OFFICE, Fact.HOME, Fact.RESIDENCE);
  private final County county;

  OfficeOf(County county) {
    this.county = county;
  }

  /** The office of the open case (N-3.a.1, N-3.b.1). */
  static Cited<RegionalOffice> openCase(Cited<RegionalOffice> unnamed, Referral referral) {
    return office(unnamed, referral.openCase().office()).lookingAt(referral, OF_THE_OPEN_CASE);
  }

  /** N-3.a.2; where no home in the county names an office, the place where the child is does. */
  Cited<RegionalOffice> home(
      Cited<RegionalOffice> unnamed, Cited<RegionalOffice> ifNoHome, Referral referral) {
    return (hasNoHomeHere(referral) ? ifNoHome : office(unnamed, referral.homeOffice()))
        .lookingAt(referral, OF_THE_HOME);
  }

  /** A home outside the county, unknown or none, for which nobody has named an office. */
  boolean hasNoHomeHere(Referral referral) {
    return referral.homeOffice().isEmpty()
        && (referral.home() == Home.HOMELESS || !referral.child().residence().isIn(county));
  }

  /** The office of the placement's address (N-3.c.1, N-6.2). */
  static Cited<RegionalOffice> placement(Cited<RegionalOffice> unnamed, Referral referral) {
    return office(unnamed, referral.placement().flatMap(Placement::office))
        .lookingAt(referral, Fact.PLACEMENT_OFFICE);
  }

  boolean isPlacementOutside(Referral referral) {
    return referral.placement().isPresent()
        && referral.placement().get().location().isOutside(county);
  }

  /** With the office itself, when the host system supplied it. */
  private static Cited<RegionalOffice> office(
      Cited<RegionalOffice> unnamed, Optional<Office> office) {
    return office.isPresent()
        ? unnamed.giving(RegionalOffice.of(unnamed.outcome().basis(), office))
        : unnamed;
  }

  /** N-3.c: no office of this county serves a placement that is known to lie outside it. */
  static Cited<RegionalOffice> noneServesThePlacement(Cited<RegionalOffice> office) {
    return office.under(Clause.N_3_A_3, Clause.N_3_C_1).readAs(Interpretation.NO_OFFICE);
  }
}
