package org.csecpolicy.referral;

/** As much of a child's standing as clause 5 needs, and no more; never inferred. */
public enum Nationality {
  US_CITIZEN,
  LAWFUL_PERMANENT_RESIDENT,
  /** Known to be a foreign national. */
  FOREIGN_NATIONAL,
  /** Suspected to be one; suspicion is enough (N-5.2). */
  SUSPECTED_FOREIGN_NATIONAL,
  /** Not asked or not known. */
  UNKNOWN
}
