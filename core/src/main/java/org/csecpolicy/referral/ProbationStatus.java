package org.csecpolicy.referral;

/** A youth's status with this county's Probation, as Intake Detention Control gives it (N-2.a). */
public enum ProbationStatus {
  /** Not verified yet. */
  NOT_VERIFIED,
  /** Verified: Probation is not involved. */
  NOT_INVOLVED,
  /** Verified: Probation is involved, without 602 status. */
  INVOLVED,
  /** Verified: 602 status, in a foster or facility placement (FR). */
  WARD_602_FR_PLACEMENT,
  /** Verified: 602 status, in the home of the parent or legal guardian (FM). */
  WARD_602_FM_HOME,
  /** Verified: the ward of another county; this county's Probation is not involved. */
  WARD_ELSEWHERE;

  /** Whether the youth has 602 status (N-6.0). */
  public boolean is602() {
    return this == WARD_602_FR_PLACEMENT || this == WARD_602_FM_HOME;
  }

  /** Whether Probation is known to be involved. */
  public boolean isInvolved() {
    return this == INVOLVED || is602();
  }
}
