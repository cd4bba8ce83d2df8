package org.csecpolicy.referral;

/** Who is calling the hotline. */
public enum CallerKind {
  /** An identified law-enforcement agency of the First Responder's Protocol (outside N-1). */
  FRP_LAW_ENFORCEMENT,
  /** A law-enforcement agency known not to be of the First Responder's Protocol. */
  OTHER_LAW_ENFORCEMENT,
  /** A law-enforcement caller whose agency has not been checked. */
  LAW_ENFORCEMENT_NOT_VERIFIED,
  /** A mandated reporter. */
  MANDATED_REPORTER,
  /** Anyone else. */
  PUBLIC,
  /** Not asked. */
  UNKNOWN;

  /** Whether the caller may belong to an agency of the First Responder's Protocol. */
  public boolean mayBeFirstResponder() {
    return this == LAW_ENFORCEMENT_NOT_VERIFIED || this == UNKNOWN;
  }
}
