package org.csecpolicy.notice;

/** What else the out-of-county block has the hotline ask of somebody. */
public enum Instruction {
  /** Law enforcement takes the youth to Juvenile Hall (N-OOC-15). */
  TRANSPORT_TO_JUVENILE_HALL,
  /** The county or state of residence sends a copy of the Warrant (N-OOC-3). */
  REQUEST_WARRANT_COPY,
  /** Management hears that the county of jurisdiction declines to respond (N-OOC-8). */
  ESCALATE_TO_MANAGEMENT
}
