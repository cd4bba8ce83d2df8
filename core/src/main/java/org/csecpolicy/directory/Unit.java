package org.csecpolicy.directory;

/** The units that a referral can be assigned to; the agency gives each its own name. */
public enum Unit {
  /** A regional office of the department. */
  REGIONAL_OFFICE,
  /** The unit for commercially exploited children: in Los Angeles, MART. */
  EXPLOITATION_UNIT,
  /** The unit that responds after hours, on weekends and holidays: in Los Angeles, ERCP. */
  AFTER_HOURS_UNIT
}
