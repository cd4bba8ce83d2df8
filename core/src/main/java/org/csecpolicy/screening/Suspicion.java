package org.csecpolicy.screening;

/**
 * How sure the hotline is of a {@link Category}; the protocol treats both alike (N-1.f.1, N-5.3).
 */
public enum Suspicion {
  /** There are concerns. */
  POSSIBLE,
  /** It is established. */
  IDENTIFIED
}
