package org.csecpolicy.notice;

/** How far the verification of the Probation status has come (N-2.a). */
public enum IdcVerification {
  /** The screener still has to call Intake Detention Control. */
  CALL,
  /** The status is known; who gave it is still to be documented. */
  RECORD_INFORMANT,
  /** Verified and documented. */
  DONE
}
