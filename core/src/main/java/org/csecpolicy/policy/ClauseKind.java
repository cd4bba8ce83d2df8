package org.csecpolicy.policy;

/** What this library does with a clause. */
public enum ClauseKind {
  /** The library computes it. */
  DECISION,
  /** The library formats it. */
  MESSAGE,
  /** The library offers it as data or as an item of a checklist. */
  REFERENCE,
  /** Guidance for people; nothing to encode. */
  PROSE
}
