package org.csecpolicy;

import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.response.ResponseTime;
import org.immutables.value.Value;

/**
 * Where a referral goes and how fast: the first half of a {@link ResponsePlan}, before anybody is
 * told and anything is written down.
 */
@PolicyTuple
@Value.Immutable
public abstract class Routing {
  Routing() {}

  static Routing of(
      Jurisdiction jurisdiction,
      Cited<LineStatus> officeHours,
      Optional<? extends Cited<ResponseTime>> response,
      Optional<? extends Assignment> assignment,
      Optional<? extends PlacementResponse> placementResponse) {
    return ImmutableRouting.of(jurisdiction, officeHours, response, assignment, placementResponse);
  }

  /** Whose child it is, and where the child is, as the facts count. */
  public abstract Jurisdiction jurisdiction();

  /** The child's connection to the county. */
  public final Cited<Standing> standing() {
    return jurisdiction().standing();
  }

  /** What becomes of the referral. */
  public final Cited<Disposition> disposition() {
    return jurisdiction().disposition();
  }

  /** Whether the regional offices are open at the moment that decides. */
  public abstract Cited<LineStatus> officeHours();

  /** How fast the department responds; empty when it does not. */
  public abstract Optional<Cited<ResponseTime>> response();

  /** Who has the referral; empty when the department does not respond. */
  public abstract Optional<Assignment> assignment();

  /** The response to an accused placement beside that; empty when there is none. */
  public abstract Optional<PlacementResponse> placementResponse();
}
