package org.csecpolicy.directory;

/** What a client or caller asks the hotline's directory for. */
public enum CallerRequest {
  /** The landline of the unit for commercially exploited children. */
  EXPLOITATION_UNIT_LANDLINE,
  /** The landline of the runaway outreach unit. */
  RUNAWAY_OUTREACH_UNIT_LANDLINE,
  /** The cell number of anyone on the department's staff. */
  STAFF_CELL_NUMBER,
  /**
   * The telephone of Probation Intake Detention Control, which is for the hotline's own screener.
   */
  PROBATION_VERIFIER
}
