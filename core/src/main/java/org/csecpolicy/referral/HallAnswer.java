package org.csecpolicy.referral;

/**
 * What this county's Juvenile Hall answered when it was asked to take the child (N-OOC-19). An
 * answer that has not been given is an event that has not happened, not a fact that is not known.
 */
public enum HallAnswer {
  /** It has not answered, or has not been asked. */
  NOT_GIVEN,
  /** It accepts the child. */
  ACCEPTED,
  /** It refuses to accept the child. */
  REFUSED
}
