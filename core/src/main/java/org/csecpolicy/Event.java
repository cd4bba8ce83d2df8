package org.csecpolicy;

import java.util.Locale;

/**
 * What may happen after a decision and would change it: a closed list, from N-OOC-8, N-OOC-19 and
 * N-1.c. Whoever it happens to calls the hotline back at once. What it may turn out to be are its
 * {@linkplain EventAnswer answers}.
 *
 * <p>Not among them: turning 18 at midnight (the moment of the call governs), an office that opens,
 * and what else Probation may answer.
 */
public enum Event {
  /** Juvenile Hall does not keep the child (N-OOC-19). */
  JUVENILE_HALL("law enforcement or Juvenile Hall"),
  /** The child leaves custody (N-1.b, N-OOC-15). */
  CUSTODY_ENDS("law enforcement"),
  /** The other county does not come (N-OOC-8). */
  OTHER_COUNTY("whoever is with the child"),
  /** What law enforcement was to act on is not active (N-OOC-15). */
  REPORT_OR_WARRANT("law enforcement"),
  /** Law enforcement has the child after all, where a report or warrant is known (N-OOC-15). */
  CUSTODY_FOUND("law enforcement"),
  /** The case search and Probation say whose child it is (N-3.a.1, N-4, N-6). */
  WHOSE_CHILD("whoever searches the cases or asks Probation"),
  /** Somebody believes that the adult is a child (N-5.0). */
  AGE("whoever is with the youth"),
  /** The agency that called is not of the First Responder's Protocol (N-1). */
  FIRST_RESPONDER("law enforcement"),
  /** The office closes before receipt of the form is confirmed (N-1.c). */
  OFFICE_CLOSES("whoever confirms the form");

  private final String whoCalls;

  Event(String whoCalls) {
    this.whoCalls = whoCalls;
  }

  /** Its word in documents, such as {@code juvenile-hall}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Who calls the hotline back. */
  public String whoCalls() {
    return whoCalls;
  }
}
