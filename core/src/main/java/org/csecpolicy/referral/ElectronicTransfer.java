package org.csecpolicy.referral;

/**
 * Whether the county of residence takes the referral by Electronic Transfer (N-OOC-9, N-OOC-10).
 */
public enum ElectronicTransfer {
  /** It accepts to service the referral. */
  ACCEPTED,
  /** It declines the transfer, which is not declining to respond. */
  DECLINED,
  /** Not asked, or no answer yet. */
  UNKNOWN
}
