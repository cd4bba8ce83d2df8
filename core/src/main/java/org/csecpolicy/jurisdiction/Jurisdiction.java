package org.csecpolicy.jurisdiction;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** Whose child it is, where the child is, and what follows from both. */
@PolicyTuple
@Value.Immutable
public abstract class Jurisdiction {
  Jurisdiction() {}

  /** The three answers together. */
  public static Jurisdiction of(
      Residency residency, Whereabouts whereabouts, Cited<Disposition> disposition) {
    return ImmutableJurisdiction.of(residency, whereabouts, disposition);
  }

  /** Whose child it is. */
  public abstract Residency residency();

  /** Where the child is, and in whose hands. */
  public abstract Whereabouts whereabouts();

  /** What becomes of the referral. */
  public abstract Cited<Disposition> disposition();

  /** The child's connection to the county. */
  public final Cited<Standing> standing() {
    return residency().standing();
  }
}
