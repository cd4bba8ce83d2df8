package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names that somebody gave, as a page writes them beside words of its own: in quotation marks where
 * they could pose as something else. A name is never refused for what it looks like.
 */
public final class Quoted {
  private static final CharMatcher MARKS = CharMatcher.anyOf("\"“”„‟″〝〞〟＂«»");

  private static final CharMatcher BETWEEN_NAMES = MARKS.or(CharMatcher.anyOf(";；؛")).precomputed();

  /** What our pages put between the parts of a line, and what looks like it in other scripts. */
  private static final CharMatcher SEPARATORS =
      MARKS.or(CharMatcher.anyOf("/\\|;:[]{}<>→•·…⁄∕⧸／＼｜；：［］｛｝＜＞؛〔〕【】")).precomputed();

  /** The same, and what sets off one name of a list, or what is said of it. */
  private static final CharMatcher IN_A_LIST =
      SEPARATORS.or(CharMatcher.anyOf(",()，（），、،‚﹐﹑@")).precomputed();

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** Fewer are a house number or the number of an office. */
  private static final int DIGITS_OF_A_TELEPHONE = 7;

  private static final CharMatcher BETWEEN_WORDS =
      CharMatcher.whitespace()
          .or(CharMatcher.inRange('!', '/'))
          .or(CharMatcher.inRange(':', '@'))
          .or(CharMatcher.inRange('[', '`'))
          .or(CharMatcher.inRange('{', '~'))
          .precomputed();

  private Quoted() {}

  /** A name beside labels and other names, where nothing but a separator could mislead. */
  public static String name(String name) {
    return SEPARATORS.matchesNoneOf(name) ? name : quoted(name);
  }

  /** The name of a person beside a birth date, as which one with a digit in it could pose. */
  public static String person(String name) {
    boolean isPlain =
        SEPARATORS.matchesNoneOf(name)
            && DIGIT.matchesNoneOf(Normalizer.normalize(name, Normalizer.Form.NFKC));
    return isPlain ? name : quoted(name);
  }

  /** One name of several, or one that something is said of in parentheses. */
  public static String inAList(String name) {
    return IN_A_LIST.matchesNoneOf(name) ? name : quoted(name);
  }

  /** A name of the agency's own, in a list by semicolons; whatever else is in it is its own. */
  public static String ownName(String name) {
    return BETWEEN_NAMES.matchesNoneOf(name) ? name : quoted(name);
  }

  /**
   * A county, state or country as {@code Place.label()} has it, whose comma is its own. One that is
   * not in the list was given by the host system, and might hold a telephone number.
   */
  public static String place(String label) {
    boolean isPlain =
        SEPARATORS.matchesNoneOf(label) && DIGIT.countIn(label) < DIGITS_OF_A_TELEPHONE;
    return isPlain ? label : quoted(label);
  }

  /** An office; also in quotation marks when it could pose as a unit or list of the agency. */
  public static String office(Agency agency, String name) {
    boolean isPlain =
        IN_A_LIST.matchesNoneOf(name)
            && DIGIT.countIn(name) < DIGITS_OF_A_TELEPHONE
            && agency.ownNames().stream().noneMatch(words(name)::contains)
            && !words(name).equals(words(agency.regionalOffice()));
    return isPlain ? name : quoted(name);
  }

  /** What no office is called by. */
  static ImmutableSet<String> ownNames(Agency agency) {
    return ImmutableSet.of(
        words(agency.exploitationUnit()),
        words(agency.exploitationUnitInBox()),
        words(agency.afterHoursUnit()),
        words(agency.alertList()),
        words(agency.probationAlertList()),
        words(agency.probationVerifier()),
        words(agency.federalReportUnit()),
        words("management"),
        words("law enforcement"));
  }

  /** The words of a name, each with a blank before and after it, as they are compared. */
  private static String words(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return " " + BETWEEN_WORDS.trimAndCollapseFrom(folded, ' ') + " ";
  }

  private static String quoted(String name) {
    return '"' + MARKS.replaceFrom(name, '\'') + '"';
  }
}
