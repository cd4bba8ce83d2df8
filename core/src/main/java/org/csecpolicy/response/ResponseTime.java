package org.csecpolicy.response;

/** How fast the department responds. The texts name no other time, and none is invented here. */
public enum ResponseTime {
  /** Immediate Response. */
  IMMEDIATE,
  /** Immediate is not required; a supervisor sets the time. */
  IMMEDIATE_NOT_REQUIRED
}
