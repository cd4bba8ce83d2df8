package org.csecpolicy.jurisdiction;

import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/**
 * Whose child is it? The residence first: a placement counts as living here, and a residence that
 * is not known is never somewhere else. Then what makes a child from elsewhere the county's own,
 * and then the county or state that has jurisdiction (N-OOC-1, N-OOC-5, N-OOC-13).
 */
public final class StandingPolicy {
  private static final Cited<Standing> COUNTY_YOUTH = Cited.of(Standing.COUNTY_YOUTH, Clause.N_2);
  private static final Cited<Standing> JURISDICTION_ELSEWHERE =
      Cited.of(Standing.JURISDICTION_ELSEWHERE, Clause.N_2, Clause.N_OOC_1, Clause.N_OOC_4)
          .readAs(Interpretation.JURISDICTION);
  private static final Cited<Standing> CSEC_UNIT_CASE = ours(Clause.N_4_0);
  private static final Cited<Standing> OPEN_CASE = ours(Clause.N_3_A_1);
  private static final Cited<Standing> WARD_602 = ours(Clause.N_6_0);
  private static final Cited<Standing> OUR_JURISDICTION = ours(Clause.N_2);
  private static final Cited<Standing> ABROAD =
      Cited.of(Standing.ABROAD, Clause.N_2, Clause.N_OOC_1).readAs(Interpretation.ABROAD);
  private static final Cited<Standing> SURROUNDING_COUNTY =
      Cited.of(Standing.SURROUNDING_COUNTY, Clause.N_OOC_1, Clause.N_OOC_5);
  private static final Cited<Standing> OTHER_COUNTY =
      Cited.of(Standing.OTHER_COUNTY, Clause.N_OOC_1, Clause.N_OOC_5)
          .readAs(Interpretation.UNLISTED_COUNTY);
  private static final Cited<Standing> OUT_OF_STATE =
      Cited.of(Standing.OUT_OF_STATE, Clause.N_OOC_1, Clause.N_OOC_13);

  private static final FactSet OF_A_PLACEMENT =
      FactSet.of(Fact.HOME, Fact.AGAINST_PLACEMENT, Fact.OCCURRED, Fact.PLACEMENT_LOCATION);
  private static final FactSet OF_THIS_PLACEMENT = FactSet.of(Fact.HOME, Fact.PLACEMENT_LOCATION);
  private static final FactSet OF_OUR_JURISDICTION =
      FactSet.of(Fact.OPEN_CASE, Fact.PROBATION_STATUS);

  private static final FactSet OF_THE_RESIDENCE = FactSet.of(Fact.RESIDENCE);

  /** It is the residence, unless the child is a ward of a county that is then to be named. */
  private static final FactSet OF_THE_JURISDICTION =
      FactSet.of(Fact.RESIDENCE, Fact.JURISDICTION, Fact.PROBATION_STATUS);

  private final Agency agency;

  /** The rule for one agency. */
  public StandingPolicy(Agency agency) {
    this.agency = agency;
  }

  /** Where the child stands, and who has jurisdiction. */
  public Residency of(Referral referral) {
    Locality residence = Locality.of(referral.child().residence(), agency);
    if (!residence.isElsewhere()) {
      return livesHere(referral, residence, countyYouth(referral));
    }
    if (!referral.home().isFamily() && !isPlacementOutside(referral)) {
      if (referral.tellsOfAPlacement()) { // which counts as living here
        return livesHere(referral, residence, COUNTY_YOUTH.lookingAt(referral, OF_THIS_PLACEMENT));
      }
      return livesElsewhere(referral, residence, mayBeInPlacement(referral));
    }
    return livesElsewhere(referral, residence, false);
  }

  /** A jurisdiction was named that is not known: it may be this county's, never by default not. */
  private boolean mayBeUnderOurs(Place jurisdiction) {
    return jurisdiction.isUnclear() && !jurisdiction.isOutside(agency.county());
  }

  /** Nobody has told yet of a placement, and nothing that is known rules one out. */
  private static boolean mayBeInPlacement(Referral referral) {
    return referral.home() == Home.UNKNOWN
        || referral.againstPlacement() == AgainstPlacement.UNKNOWN
        || referral.occurred() == Occurred.UNKNOWN;
  }

  private boolean isPlacementOutside(Referral referral) {
    Optional<Placement> placement = referral.placement();
    return placement.isPresent() && placement.get().location().isOutside(agency.county());
  }

  /** N-OOC-1: lives here, under this county's jurisdiction or another's. */
  private Residency livesHere(Referral referral, Locality residence, Cited<Standing> countyYouth) {
    return switch (jurisdictionOf(referral, residence)) {
      case OWN_COUNTY, UNKNOWN -> noAuthority(countyYouth, referral);
      case ABROAD -> noAuthority(countyYouth.readAs(Interpretation.ABROAD), referral);
      case SURROUNDING_COUNTY, OTHER_COUNTY, OTHER_STATE ->
          told(JURISDICTION_ELSEWHERE.inPlaceOf(countyYouth), referral, residence, false, false);
    };
  }

  private Residency livesElsewhere(Referral referral, Locality residence, boolean mayLiveHere) {
    Locality jurisdiction = jurisdictionOf(referral, residence);
    boolean abroad = jurisdiction == Locality.ABROAD || residence == Locality.ABROAD;
    Optional<Cited<Standing>> ours = ownJurisdiction(referral, jurisdiction);
    Cited<Standing> standing;
    if (ours.isPresent()) {
      standing = abroad ? ours.get().readAs(Interpretation.ABROAD) : ours.get();
    } else {
      standing =
          (abroad ? ABROAD : outsider(jurisdiction)).lookingAt(referral, OF_OUR_JURISDICTION);
    }
    if (mayLiveHere) {
      standing = standing.lookingAt(referral, OF_A_PLACEMENT);
    }
    boolean mayBeOurs =
        ours.isEmpty()
            && !abroad
            && (mayLiveHere
                || mayBeUnderOurs(referral.child().jurisdiction())
                || referral.openCase().status() == CaseStatus.UNKNOWN
                || referral.probation().status() == ProbationStatus.NOT_VERIFIED);
    return told(standing, referral, residence, mayBeOurs, mayBeOurs && mayLiveHere);
  }

  /** N-OOC-5, N-OOC-13. */
  private static Cited<Standing> outsider(Locality jurisdiction) {
    return switch (jurisdiction) {
      case SURROUNDING_COUNTY -> SURROUNDING_COUNTY;
      case OTHER_COUNTY -> OTHER_COUNTY;
      case OTHER_STATE, OWN_COUNTY, ABROAD, UNKNOWN -> OUT_OF_STATE;
    };
  }

  /** N-OOC-1: the jurisdiction hears of it; where none elsewhere is known, the residence does. */
  private Residency told(
      Cited<Standing> standing,
      Referral referral,
      Locality residence,
      boolean mayBeOurs,
      boolean mayLiveHere) {
    Place told = referral.child().jurisdiction();
    Locality locality = Locality.of(told, agency);
    if (!locality.isCountyOrState()) {
      told = referral.child().residence();
      locality = residence;
    }
    return locality.isCountyOrState()
        ? Residency.of(whereItLives(standing, referral), told, locality, mayBeOurs, mayLiveHere)
        : noAuthority(standing, referral);
  }

  private static Residency noAuthority(Cited<Standing> standing, Referral referral) {
    return Residency.of(
        whereItLives(standing, referral), Place.unknown(), Locality.UNKNOWN, false, false);
  }

  /** The jurisdiction is looked at while it is the residence by default. */
  private static Cited<Standing> whereItLives(Cited<Standing> standing, Referral referral) {
    boolean named = referral.child().jurisdiction().isFullyKnown();
    return places(standing, referral)
        .lookingAt(referral, named ? OF_THE_RESIDENCE : OF_THE_JURISDICTION);
  }

  /** N-OOC-1: by default the residence. */
  private Locality jurisdictionOf(Referral referral, Locality residence) {
    Locality jurisdiction = Locality.of(referral.child().jurisdiction(), agency);
    return jurisdiction == Locality.UNKNOWN ? residence : jurisdiction;
  }

  /** N-4, N-3.a.1, N-6 against N-OOC: what keeps a child who lives elsewhere with the county. */
  private static Optional<Cited<Standing>> ownJurisdiction(Referral referral, Locality locality) {
    if (referral.openCase().status() == CaseStatus.CSEC_UNIT) {
      return Optional.of(CSEC_UNIT_CASE);
    }
    if (referral.openCase().status() == CaseStatus.REGIONAL) {
      return Optional.of(OPEN_CASE);
    }
    if (referral.probation().status().is602()) {
      return Optional.of(WARD_602);
    }
    return locality == Locality.OWN_COUNTY ? Optional.of(OUR_JURISDICTION) : Optional.empty();
  }

  private static Cited<Standing> ours(Clause clause) {
    return Cited.of(Standing.COUNTY_JURISDICTION, clause, Clause.N_OOC_1)
        .readAs(Interpretation.OWN_JURISDICTION_ELSEWHERE);
  }

  /** The out-of-county block never applies: not its report, not its warrant, wherever found. */
  private Cited<Standing> countyYouth(Referral referral) {
    Elsewhere elsewhere = referral.elsewhere();
    boolean blockWouldBite =
        elsewhere.missingPersonReport().isYes()
            || elsewhere.delinquencyWarrant().isYes()
            || referral.child().foundIn().isOutside(agency.county());
    return blockWouldBite ? COUNTY_YOUTH.readAs(Interpretation.COUNTY_YOUTH) : COUNTY_YOUTH;
  }

  /** What was typed as a place and is none, is not known; a county of no such state is named. */
  private static Cited<Standing> places(Cited<Standing> standing, Referral referral) {
    if (!referral.hasPlaceOnlySaid()) {
      return standing;
    }
    Cited<Standing> cited = place(standing, referral.child().residence(), Fact.RESIDENCE);
    cited = place(cited, referral.child().jurisdiction(), Fact.JURISDICTION);
    cited = place(cited, referral.child().foundIn(), Fact.WHERE_FOUND);
    return referral.placement().isPresent()
        ? place(cited, referral.placement().get().location(), Fact.PLACEMENT_LOCATION)
        : cited;
  }

  private static Cited<Standing> place(Cited<Standing> standing, Place place, Fact fact) {
    if (!place.isOnlySaid()) {
      return standing;
    }
    Cited<Standing> asked = standing.readAs(Interpretation.PLACE).asking(fact);
    return place.isCountyOfAnotherState()
        ? asked.despite(Contradiction.COUNTY_NOT_OF_STATE, fact)
        : asked;
  }
}
