package org.csecpolicy.jurisdiction;

import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;

/** The three rules of this package one after the other, for the rules after them. */
public final class Jurisdictions {
  private Jurisdictions() {}

  /** Whose child it is, where the child is, and what follows, in Los Angeles. */
  public static Jurisdiction of(Referral.Builder referral, Reading... chosen) {
    return of(referral.build(), Readings.of(chosen));
  }

  /** The same under these readings. */
  public static Jurisdiction of(Referral referral, Readings readings) {
    Agency agency = LosAngeles.agency();
    Residency residency = new StandingPolicy(agency).of(referral);
    Whereabouts where = new WhereaboutsPolicy(agency).of(referral);
    return Jurisdiction.of(
        residency, where, new JurisdictionPolicy(readings).decide(referral, residency, where));
  }
}
