package org.csecpolicy;

/** By when a step is due. */
public enum Due {
  /** Now, while the caller is on the line or right after. */
  AT_ONCE,
  /** Within 10 to 15 minutes of the call (N-1.c.3, N-2.b.2). */
  MINUTES_10_TO_15,
  /** Within 24 hours of the call (P-FN-2). */
  HOURS_24,
  /** The texts set no time. */
  NOT_STATED
}
