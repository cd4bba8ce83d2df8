package org.csecpolicy.assignment;

import java.util.Optional;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.Office;
import org.immutables.value.Value;

/** A regional office: what names it, and the office itself when the host system supplied it. */
@PolicyTuple
@Value.Immutable
public abstract class RegionalOffice {
  RegionalOffice() {}

  static RegionalOffice of(Basis basis, Optional<? extends Office> office) {
    return ImmutableRegionalOffice.of(basis, office);
  }

  static RegionalOffice by(Basis basis) {
    return of(basis, Optional.empty());
  }

  /** What names the office. */
  public abstract Basis basis();

  /** The office, when known. */
  public abstract Optional<Office> office();
}
