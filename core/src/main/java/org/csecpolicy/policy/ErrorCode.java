package org.csecpolicy.policy;

import java.util.Locale;

/**
 * What kind of rule is broken, for a program to go by: the rule itself is English, for people, and
 * its words may change. A code keeps its meaning and its {@link #key()}; new ones may be added.
 */
public enum ErrorCode {
  /** Nothing to read in a text that must say something. */
  BLANK,
  /** A text of too many characters. */
  TOO_LONG,
  /** A character that the text cannot have: see {@link OneLine} and {@link Narrative}. */
  CHARACTERS,
  /** Not written as such a value is: a date, a moment, an address, a phrase. */
  FORMAT,
  /** None of the words, names or keys that there are. */
  NOT_ONE_OF,
  /** A number or a moment beyond the bounds. */
  OUT_OF_RANGE,
  /** Against another part of the value, such as a birth date after the day of the call. */
  CONFLICT,
  /** Not given, and needed. */
  REQUIRED,
  /** Given, and there is no place for it. */
  NOT_TAKEN,
  /** Given more than once. */
  REPEATED,
  /** Too many values in a list. */
  TOO_MANY,
  /** A field that the document does not have. */
  UNKNOWN_FIELD,
  /** A field that was given up; the rule names what takes its place. */
  REPLACED_FIELD,
  /** Another kind of JSON value than the one that stands there. */
  WRONG_TYPE,
  /** A document that is not JSON. */
  NOT_JSON,
  /** A document that is not UTF-8. */
  NOT_UTF_8,
  /** A document of too many bytes. */
  TOO_LARGE,
  /** A document with objects and lists within each other too deep. */
  TOO_DEEP,
  /** A document with nothing in it. */
  EMPTY_DOCUMENT,
  /** A document with something after it. */
  TRAILING_CONTENT,
  /** More errors than are listed. */
  MORE_ERRORS,
  /** A message that cannot be sent that way: it goes otherwise, or to nobody. */
  NOT_SENDABLE,
  /** A rule of an application's own, for which this library has no code. */
  OTHER;

  /** The code as a document says it: {@code "out-of-range"}; never reused for another meaning. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
