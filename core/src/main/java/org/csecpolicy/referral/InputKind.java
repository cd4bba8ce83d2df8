package org.csecpolicy.referral;

/** How a form takes the value of a field of a referral. */
public enum InputKind {
  /** One line of text. */
  LINE,
  /** A text that may have several lines. */
  TEXT,
  /** A calendar date, such as {@code 2011-03-04}. */
  DATE,
  /** A date and time, with an offset or in the agency's local time. */
  MOMENT,
  /** A whole number. */
  NUMBER,
  /** One of the words that the field allows. */
  WORD
}
