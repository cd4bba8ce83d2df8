package org.csecpolicy.assignment;

import java.util.Optional;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** Who has the referral: a unit and, when it is a regional office, which one. */
@PolicyTuple
@Value.Immutable
public abstract class PrimaryAssignment {
  static final PrimaryAssignment MART = of(Unit.MART);
  static final PrimaryAssignment ERCP = of(Unit.ERCP);

  PrimaryAssignment() {}

  private static PrimaryAssignment of(Unit unit) {
    return ImmutablePrimaryAssignment.of(unit, Optional.empty());
  }

  static PrimaryAssignment of(RegionalOffice office) {
    return ImmutablePrimaryAssignment.of(Unit.REGIONAL_OFFICE, Optional.of(office));
  }

  /** The unit. */
  public abstract Unit unit();

  /** Which regional office; empty for the other units. */
  public abstract Optional<RegionalOffice> regionalOffice();
}
