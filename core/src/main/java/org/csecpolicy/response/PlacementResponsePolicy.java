package org.csecpolicy.response;

import java.util.Optional;
import org.csecpolicy.directory.Agency;
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
   * How fast, when there is such a response; empty when the response to the child is itself an
   * Immediate one by 3.c.
   *
   * @param toTheChild how fast the department responds to the child, if it does
   */
  public Optional<Cited<ResponseTime>> respond(
      Referral referral, Jurisdiction jurisdiction, Optional<Cited<ResponseTime>> toTheChild) {
    if (!referral.againstPlacement().isAlleged()) {
      return Optional.empty();
    }
    boolean goesToThePlacement =
        toTheChild.isPresent()
            && toTheChild.get().outcome() == ResponseTime.IMMEDIATE
            && !jurisdiction.whereabouts().outside()
            && !jurisdiction.disposition().outcome().atStagingArea();
    if (goesToThePlacement) {
      return Optional.empty();
    }
    Place location = referral.placement().map(Placement::location).orElseGet(Place::unknown);
    boolean livesOrMayBeHere =
        jurisdiction.standing().outcome().livesHere() || !jurisdiction.whereabouts().outside();
    boolean here =
        location.isIn(agency.county()) || !location.isOutside(agency.county()) && livesOrMayBeHere;
    return here
        ? Optional.of(IMMEDIATE.lookingAt(referral, Fact.PLACEMENT_LOCATION))
        : Optional.empty();
  }
}
