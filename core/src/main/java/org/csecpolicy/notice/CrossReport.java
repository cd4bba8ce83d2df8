package org.csecpolicy.notice;

import java.util.Optional;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.Place;
import org.immutables.value.Value;

/** A report of the hotline to another authority. */
@PolicyTuple
@Value.Immutable
public abstract class CrossReport {
  static final CrossReport LAW_ENFORCEMENT =
      ImmutableCrossReport.of(Recipient.LAW_ENFORCEMENT, Optional.empty(), Mode.NOT_STATED);

  CrossReport() {}

  static CrossReport to(Recipient recipient, Place place, Mode mode) {
    return ImmutableCrossReport.of(recipient, Optional.of(place), mode);
  }

  /** Who receives it. */
  public abstract Recipient recipient();

  /** The county, state or country that receives it, or whose law enforcement does. */
  public abstract Optional<Place> place();

  /** How it is made. */
  public abstract Mode mode();

  /** Who a cross report goes to. */
  public enum Recipient {
    /** The county or state of jurisdiction, by default that of residence (N-OOC-1). */
    JURISDICTION,
    /** The county or state where the child is, when that is another one (N-OOC-4, N-OOC-6). */
    WHERE_FOUND,
    /** The county or state of an accused placement that lies outside the county (N-OOC-4). */
    PLACEMENT_COUNTY,
    /** Law enforcement where the child is, of a child outside the county whom nobody holds. */
    LAW_ENFORCEMENT_THERE,
    /** Law enforcement, for labor trafficking or sexual exploitation (P-REP-4, P-REP-6). */
    LAW_ENFORCEMENT;

    /** Whether a child-protection agency of another county or state receives it. */
    public boolean isAuthorityElsewhere() {
      return this == JURISDICTION || this == WHERE_FOUND || this == PLACEMENT_COUNTY;
    }
  }

  /** How a cross report is made. */
  public enum Mode {
    /** By Electronic Transfer of the referral (N-OOC-9). */
    ELECTRONIC_TRANSFER,
    /** Verbally, by telephone (N-OOC-10). */
    VERBAL,
    /** The texts do not say. */
    NOT_STATED
  }
}
