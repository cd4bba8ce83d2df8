package org.csecpolicy.directory;

/** The lists that alerts are e-mailed to; the agency gives each its own name. */
public enum DistributionList {
  /** The department's list for exploited children: in Los Angeles, EDL-DCFS_CSEC. */
  ALERT_LIST,
  /** The Probation department's list: in Los Angeles, EDL-PROBChildTrafficking. */
  PROBATION_ALERT_LIST
}
