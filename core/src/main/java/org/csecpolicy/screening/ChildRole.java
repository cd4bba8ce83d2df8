package org.csecpolicy.screening;

/**
 * What the child is suspected to be in commercial sexual activity (P-REP-2). It changes no finding:
 * whichever it is, the child is reported as a victim.
 */
public enum ChildRole {
  VICTIM,
  RECRUITER,
  EXPLOITER;

  /** Whether somebody might wrongly take it for a reason not to see a victim. */
  public boolean invitesDoubt() {
    return this != VICTIM;
  }
}
