package org.csecpolicy.directory;

/** Who takes a step; the agency gives each its own name. */
public enum Actor {
  /** The social worker at the hotline who takes the call. */
  SCREENER,
  /** The supervisor at the hotline. */
  SUPERVISOR,
  /** The hotline, where the text does not say who of its staff. */
  HOTLINE,
  /** The hotline's clerical staff. */
  CLERICAL,
  /** The unit that files the federal Request for Assistance. */
  FEDERAL_REPORT_UNIT,
  /** The department's responders. */
  DEPARTMENT
}
