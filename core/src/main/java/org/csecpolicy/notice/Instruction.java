package org.csecpolicy.notice;

/** What else the hotline asks of somebody, most of it by the out-of-county block. */
public enum Instruction {
  /** Law enforcement, which has the youth, takes the youth to Juvenile Hall (N-OOC-15). */
  TRANSPORT_TO_JUVENILE_HALL,
  /** Law enforcement hears of the report or warrant on a youth whom it does not have. */
  TELL_OF_REPORT_OR_WARRANT,
  /** Juvenile Hall is asked, with the call to Probation, whether it takes the youth (N-OOC-19). */
  ASK_JUVENILE_HALL,
  /** The county or state of jurisdiction sends a copy of the Warrant (N-OOC-3). */
  REQUEST_WARRANT_COPY,
  /** Management hears that the other county declines to respond (N-OOC-8). */
  ESCALATE_TO_MANAGEMENT,
  /** The placement of a 602 youth who is somewhere else is told (N-6.2). */
  TELL_PLACEMENT,
  /** The residence is confirmed; until then the report to the state that was named stays open. */
  CONFIRM_RESIDENCE
}
