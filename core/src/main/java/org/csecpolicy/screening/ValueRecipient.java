package org.csecpolicy.screening;

/** To whom something of value went for a sex act; any person counts (N-DEF-3). */
public enum ValueRecipient {
  CHILD,
  EXPLOITER,
  OTHER_PERSON
}
