package org.csecpolicy.notifications;

import com.google.common.base.CharMatcher;
import org.csecpolicy.directory.Agency;

/** Names that a caller gave, in quotation marks where they could pose as something else. */
final class Quoted {
  /** What separates the parts of the pre-alert's subject, and sets off a placeholder. */
  private static final CharMatcher IN_A_SUBJECT = CharMatcher.anyOf("/[]");

  /** What separates names from each other, and from what names an office. */
  private static final CharMatcher IN_A_LIST = CharMatcher.anyOf(",;()[]");

  private Quoted() {}

  /** A child's name; in quotation marks when it could pose as a name and a date of birth. */
  static String child(String name) {
    return IN_A_SUBJECT.matchesNoneOf(name) ? name : quoted(name);
  }

  /** An office's name; in quotation marks when it could pose as several, or as a unit. */
  static String office(Agency agency, String name) {
    boolean isUnit =
        name.equals(agency.afterHoursUnit())
            || name.equals(agency.exploitationUnit())
            || name.equals(agency.exploitationUnitInBox());
    return isUnit || IN_A_LIST.matchesAnyOf(name) ? quoted(name) : name;
  }

  private static String quoted(String name) {
    return '"' + name.replace('"', '\'') + '"';
  }
}
