package org.csecpolicy.hours;

/** Whether a line is open at a moment, as far as its holiday calendar can tell. */
public enum LineStatus {
  /** Regular business hours ({@code N-3.d.0}). */
  OPEN,

  /** After hours, a day off or a holiday ({@code N-3.e.0}). */
  CLOSED,

  /** Within the weekly hours of a day that the holiday calendar does not cover. */
  NOT_COVERED
}
