package org.csecpolicy.jurisdiction;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The answer of {@link JurisdictionPolicy}: where the child stands, and what follows from it. */
@PolicyTuple
@Value.Immutable
public abstract class Jurisdiction {
  Jurisdiction() {}

  static Jurisdiction of(Cited<Standing> standing, Cited<Disposition> disposition) {
    return ImmutableJurisdiction.of(standing, disposition);
  }

  /** Where the child stands to the county. */
  public abstract Cited<Standing> standing();

  /** What becomes of the referral. */
  public abstract Cited<Disposition> disposition();
}
