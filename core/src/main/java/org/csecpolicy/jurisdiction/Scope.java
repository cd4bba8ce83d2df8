package org.csecpolicy.jurisdiction;

/** Whether the protocol governs a referral, and if not, why. */
public enum Scope {
  /** It does. */
  GOVERNED,
  /** The call is from an identified agency of the First Responder's Protocol. */
  FIRST_RESPONDER_CALL,
  /** The person is established to be 18 or older; the texts are silent on non-minor dependents. */
  EIGHTEEN_OR_OLDER,
  /** Indicators but no suspected category: not routed, the supervisor decides. */
  AT_RISK_ONLY,
  /** Neither a category nor an indicator yet: not routed yet, and asked. */
  NOT_ROUTED_YET
}
