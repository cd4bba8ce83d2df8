package org.csecpolicy.assignment;

/** Whether the facts name what the policy points to, such as the office for the home address. */
public enum Naming implements OfficeTerm {
  /** The referral has the name. */
  NAMED,
  /** It is still to be found out. */
  NOT_NAMED
}
