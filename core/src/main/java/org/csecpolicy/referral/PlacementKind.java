package org.csecpolicy.referral;

/** What kind of placement a child is in. */
public enum PlacementKind {
  FOSTER_HOME,
  RELATIVE_HOME,
  GROUP_HOME,
  SHELTER,
  /** A facility that Probation placed the youth in. */
  PROBATION_FACILITY,
  OTHER,
  /** Not asked or not known. */
  UNKNOWN
}
