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

  static CrossReport toResidence(Place residence, Mode mode) {
    return ImmutableCrossReport.of(Recipient.RESIDENCE, Optional.of(residence), mode);
  }

  /** Who receives it. */
  public abstract Recipient recipient();

  /** The county or state of residence, when that receives it. */
  public abstract Optional<Place> residence();

  /** How it is made. */
  public abstract Mode mode();

  /** Who a cross report goes to. */
  public enum Recipient {
    /** The county or state of jurisdiction (N-OOC-1). */
    RESIDENCE,
    /** Law enforcement, for labor trafficking (P-REP-4). */
    LAW_ENFORCEMENT
  }

  /** How a cross report is made. */
  public enum Mode {
    /** By Electronic Transfer of the referral (N-OOC-9). */
    ELECTRONIC_TRANSFER,
    /** Verbally (N-OOC-10). */
    VERBAL,
    /** The texts do not say. */
    NOT_STATED
  }
}
