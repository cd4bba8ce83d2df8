package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Names that somebody gave, as a page writes them beside words of its own: in quotation marks where
 * they could pose as something else. A name is never refused for what it looks like.
 */
public final class Quoted {
  /** Quotation marks, and what looks like one. */
  private static final CharMatcher MARKS =
      CharMatcher.anyOf("\"“”„‟″‴⁗‶‷〝〞〟＂«»ʺˮ˵˶˝¨״❝❞⹂〃\u1CD3").precomputed();

  /** Two of them look like a quotation mark. */
  private static final String HALF_A_MARK = "['‘’‚‛′‵ʹʼʻˈ`´՚׳＇]";

  private static final Pattern TWO_HALVES =
      Pattern.compile("(?<=" + HALF_A_MARK + ")(?=" + HALF_A_MARK + ")");

  private static final CharMatcher BETWEEN_NAMES =
      MARKS.or(CharMatcher.anyOf(";；؛﹔︔⁏\u037E")).precomputed();

  /** Punctuation and symbols that set nothing off on our pages, and look like nothing that does. */
  private static final CharMatcher ORDINARY = CharMatcher.anyOf("!#$%&'*+-.=?^_`~‘’").precomputed();

  /** What sets off one name of a list, or what is said of it; elsewhere it is ordinary. */
  private static final CharMatcher OF_A_LIST = CharMatcher.anyOf(",()@，（）＠、､،‚﹐﹑﹙﹚﹫").precomputed();

  /** Letters, and marks of letters, that look like a colon, a comma, a slash, a bar or a mark. */
  private static final CharMatcher LOOKS_LIKE_A_SEPARATOR =
      MARKS
          .or(
              CharMatcher.anyOf(
                  "ǀǁǂːˑ˸꞉ꓹꓼꓽःઃ〳〴〵ノ丿丨Ⳇⳇ\u0337\u0338\u20D2\u20D3\u20E5\u20EB\u2F02\u2F03"))
          .precomputed();

  /** What names an office that nobody has named begins so. */
  private static final String THE_OFFICE = " the office ";

  /** Fewer are a house number or the number of an office. */
  private static final int DIGITS_OF_A_TELEPHONE = 7;

  private static final CharMatcher BETWEEN_WORDS =
      CharMatcher.whitespace()
          .or(CharMatcher.inRange('!', '/'))
          .or(CharMatcher.inRange(':', '@'))
          .or(CharMatcher.inRange('[', '`'))
          .or(CharMatcher.inRange('{', '~'))
          .precomputed();

  /** Alphabets whose letters look like Latin ones. */
  private static final ImmutableSet<UnicodeScript> LOOK_LATIN =
      Sets.immutableEnumSet(
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC,
          UnicodeScript.LISU);

  /** The last of the Latin letters of Europe; beyond are small capitals and other look-alikes. */
  private static final int LAST_LATIN = 0x24F;

  /** Besides letters and digits, what a name, an address or a number may begin with. */
  private static final CharMatcher BEGINS = CharMatcher.anyOf("#&'+@‘’").precomputed();

  /** What our pages write where nobody has given a value, as words are compared. */
  private static final ImmutableSet<String> NO_VALUE =
      ImmutableSet.of(
          " not known ",
          " unknown ",
          " name unknown ",
          " dob unknown ",
          " name not known ",
          " not asked ",
          " not given ",
          " not set ",
          " not verified ",
          " not established ",
          " no number ",
          " none ",
          " nobody ");

  private Quoted() {}

  /**
   * A name, or another value of one line, beside labels and other names: where nothing but a
   * separator, or words that stand for no value, could mislead.
   */
  public static String name(String name) {
    return isPlain(name, words(name)) ? name : quoted(name);
  }

  /** The name of a person beside a birth date, as which one with a digit in it could pose. */
  public static String person(String name) {
    return isPlain(name, words(name)) && digits(name) == 0 ? name : quoted(name);
  }

  /** One name of several, or one that something is said of in parentheses. */
  public static String inAList(String name) {
    return isOneOfAList(name, words(name)) ? name : quoted(name);
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
    boolean isPlain = hasNoSeparator(label) && digits(label) < DIGITS_OF_A_TELEPHONE;
    return isPlain ? label : quoted(label);
  }

  /** An office; also in quotation marks when it could pose as a unit or list of the agency. */
  public static String office(Agency agency, String name) {
    String words = words(name);
    boolean isPlain =
        isOneOfAList(name, words)
            && digits(name) < DIGITS_OF_A_TELEPHONE
            && !hasAny(name, Quoted::looksLatin)
            && !namesAUnit(words, agency)
            && !hasAny(name, Quoted::looksLikeADash)
            && !words.contains(THE_OFFICE)
            && !words.endsWith(" county ")
            && !agency.namesOfOthers().contains(lettersOf(words));
    return isPlain ? name : quoted(name);
  }

  private static boolean namesAUnit(String words, Agency agency) {
    for (String own : agency.ownNames()) {
      if (words.contains(own)) {
        return true;
      }
    }
    return false;
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

  /** Who else is told something, or does something, and is no office: as letters alone. */
  static ImmutableSet<String> namesOfOthers(Agency agency) {
    ImmutableSet.Builder<String> others = ImmutableSet.builder();
    ownNames(agency).forEach(own -> others.add(letters(own)));
    for (Actor actor : Actor.values()) {
      others.add(letters(agency.nameOf(actor)));
    }
    return others
        .add(letters(agency.regionalOffice()), letters("Probation"), letters("Juvenile Hall"))
        .build();
  }

  private static boolean isOneOfAList(String name, String words) {
    return OF_A_LIST.matchesNoneOf(name) && isPlain(name, words);
  }

  private static boolean isPlain(String name, String words) {
    return hasNoSeparator(name)
        && beginsAsAValue(name)
        && !NO_VALUE.contains(words)
        && !mixesAlphabets(name);
  }

  /** A note of ours in place of a value is a line to fill in, or begins with a parenthesis. */
  private static boolean beginsAsAValue(String name) {
    if (name.startsWith("(")) {
      return name.length() > 1 && Character.isDigit(name.codePointAt(1));
    }
    return name.isEmpty()
        || Character.isLetterOrDigit(name.codePointAt(0))
        || BEGINS.matches(name.charAt(0));
  }

  /** A word of ours could be written with a letter of another alphabet. */
  private static boolean mixesAlphabets(String name) {
    return hasAny(name, Quoted::looksLatin)
        && name.codePoints().anyMatch(letter -> script(letter) == UnicodeScript.LATIN);
  }

  private static boolean looksLatin(int codePoint) {
    UnicodeScript script = script(codePoint);
    return LOOK_LATIN.contains(script)
        || script == UnicodeScript.LATIN && isBeyondEurope(codePoint);
  }

  /** Of Vietnamese and what else is a plain letter with accents, the letter counts. */
  private static boolean isBeyondEurope(int letter) {
    return letter > LAST_LATIN
        && Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD).codePointAt(0)
            > LAST_LATIN;
  }

  private static UnicodeScript script(int codePoint) {
    return UnicodeScript.of(codePoint);
  }

  private static boolean hasNoSeparator(String name) {
    return !hasAny(name, Quoted::isSeparator);
  }

  /** Whether a name has a character that could mislead in this way. */
  private static boolean hasAny(String name, IntPredicate misleading) {
    return !isEveryday(name) && name.codePoints().anyMatch(misleading);
  }

  /**
   * Whether it is written with nothing but the letters and digits of a keyboard and what joins
   * them, as nearly all are: none of these looks like anything else. Asked several times for every
   * step of a decision, and so without a matcher.
   */
  private static boolean isEveryday(String name) {
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      boolean everyday =
          each >= 'a' && each <= 'z'
              || each >= 'A' && each <= 'Z'
              || each >= '0' && each <= '9'
              || each == ' '
              || each == '-'
              || each == '.'
              || each == ',';
      if (!everyday) {
        return false;
      }
    }
    return true;
  }

  /** Every punctuation and symbol of any script but the ordinary, and what looks like one. */
  private static boolean isSeparator(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          !isIn(ORDINARY, codePoint) && !isIn(OF_A_LIST, codePoint);
      default -> isIn(LOOKS_LIKE_A_SEPARATOR, codePoint);
    };
  }

  private static boolean isIn(CharMatcher some, int codePoint) {
    return Character.isBmpCodePoint(codePoint) && some.matches((char) codePoint);
  }

  /** How many, in whatever script and form. */
  private static int digits(String name) {
    String digits = compatible(name);
    int count = 0;
    for (int at = 0; at < digits.length(); at = digits.offsetByCodePoints(at, 1)) {
      if (Character.isDigit(digits.codePointAt(at))) {
        count++;
      }
    }
    return count;
  }

  /** The words of a name, each with a blank before and after it, as they are compared. */
  private static String words(String name) {
    String folded = compatible(name).toLowerCase(Locale.ROOT);
    return " " + BETWEEN_WORDS.trimAndCollapseFrom(folded, ' ') + " ";
  }

  /** Wide and other forms of a letter as the letter; most names have none. */
  private static String compatible(String name) {
    return CharMatcher.ascii().matchesAllOf(name)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  /** "E R C P" and "SlS Unit", as they are read at a glance: letters that look alike are one. */
  private static String letters(String name) {
    return lettersOf(words(name));
  }

  private static String lettersOf(String words) {
    return words.replace(" ", "").replace('l', 'i').replace('1', 'i').replace('0', 'o');
  }

  /** Besides the hyphen of a keyboard; one of another kind makes another name look like a list. */
  private static boolean looksLikeADash(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint != '-'
        && (type == Character.DASH_PUNCTUATION || type == Character.MODIFIER_LETTER);
  }

  private static String quoted(String name) {
    String within = MARKS.replaceFrom(name, '\'');
    return '"' + TWO_HALVES.matcher(within).replaceAll(" ") + '"';
  }
}
