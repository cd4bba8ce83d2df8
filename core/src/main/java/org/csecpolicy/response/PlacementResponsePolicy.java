package org.csecpolicy.response;

import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;

/**
 * Does the department also respond to an accused placement (N-3.c)? When an allegation is against a
 * placement in the county, or at a place that is not known, whatever becomes of the child's own
 * referral: others may still live there.
 */
public final class PlacementResponsePolicy {
  private static final Cited<ResponseTime> IMMEDIATE =
      Cited.of(ResponseTime.IMMEDIATE, Clause.N_1_G_1, Clause.N_2, Clause.N_3_C_1)
          .readAs(Interpretation.PLACEMENT_HERE);

  private final Agency agency;

  /** The rule for one agency. */
  public PlacementResponsePolicy(Agency agency) {
    this.agency = agency;
  }

  /**
   * How fast, when there is such a response; empty when the response to the child is itself one by
   * 3.c.
   */
  public Optional<Cited<ResponseTime>> respond(Referral referral, Jurisdiction jurisdiction) {
    Disposition disposition = jurisdiction.disposition().outcome();
    boolean goesToThePlacement = disposition.departmentResponds() && !disposition.atStagingArea();
    if (!referral.againstPlacement().isAlleged() || goesToThePlacement) {
      return Optional.empty();
    }
    Place location = referral.placement().map(Placement::location).orElseGet(Place::unknown);
    boolean mayBeHere =
        !location.isOutside(agency.county()) && !jurisdiction.whereabouts().outside();
    return location.isIn(agency.county()) || mayBeHere
        ? Optional.of(IMMEDIATE.lookingAt(referral, Fact.PLACEMENT_LOCATION))
        : Optional.empty();
  }
}
