package org.csecpolicy;

/** How soon a question has to be asked, by the outcomes that its answer could change. */
public enum Urgency {
  /** Whether somebody goes, how fast, and whether a clock of minutes is running (N-1.c, N-1.g). */
  NOW,
  /** Who has the referral, and who is told. */
  SOON,
  /** What is written down. */
  ON_PAPER
}
