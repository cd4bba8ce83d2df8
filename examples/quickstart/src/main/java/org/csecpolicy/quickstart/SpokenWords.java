package org.csecpolicy.quickstart;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.screening.Answer;

/**
 * What people say for the words of a list, for an age, or for a name; in doubt it is asked again.
 */
final class SpokenWords {
  private static final ImmutableList<String> TEN_TO_TWENTY_ONE =
      ImmutableList.of(
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "twenty-one");

  /** "15", "15-16", "15 or 16", "15 to 16", "she says 18", "15ish", "16 years old". */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:yes,? )?(?:(?:he|she|they)(?:'s|'re| is| are| was| were)? )?(?:originally )?"
              + "(?:from|born in|comes? from) (.{4,40}?)[.!]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEARS =
      Pattern.compile(
          "(?:just turned +|age[d:]? *)?(?:(?:he|she|they|it|the child)?(?:'s|'re)? *(?:is|says?|said|claims?)? *)?(?:(?:he|she) is *)?"
              + "(about|around|looks?(?: like)?|may ?be|might be|perhaps|roughly|like|~)? *(\\d{1,3})(ish)?"
              + "(?: *(?:-|or|to) *(\\d{1,3}))? *(?:[ -]*(?:years?|yrs?)(?:[ -]*old)?|yo|y/o|a[ñn]os)?[.]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern A_MINOR =
      Pattern.compile(
          "(?:(?:an? )?minor|(?:still )?under (?:18|age))[.]?", Pattern.CASE_INSENSITIVE);

  /** What begins with one of these is that answer: "yes, at the station". */
  private static final Pattern YES_OR_NO =
      Pattern.compile(
          "(yes|yeah|yep|yup|y|s[ií]|no|nope|nah|n)(?:[,.;!].*)?|(yes|yeah|yep|s[ií]) .*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String IT = "(?:she|he|they|it|there) (?:is|are|does|do|has|did)";

  /** "No, she is" says two things. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:yes|yeah|yep|yup|y|s[ií])(?:[, ]+"
              + IT
              + ")?|(?:no|nope|nah|n)(?:[, ]+"
              + IT
              + "n't)?)(?:[, ]+(?:ma'?am|sir|please|definitely|absolutely))?[.!]?",
          Pattern.CASE_INSENSITIVE);

  /** What follows a yes or no with one of these may take it back: it is asked again. */
  private static final Pattern DOUBTS =
      Pattern.compile(
          "\\b(know|sure|idea|wait|actually|mean|wrong|sorry|pending|unknown|check(?:ed|ing)?|ask"
              + "|rule|access|according|maybe|think|guess|unless|but|except|although|though|however|also|again"
              + "|yet|until|till|if|when|once|was|were|had|earlier|before|after|later|soon|anymore"
              + "|sometimes|only|not|asked"
              // What somebody says, or may be, is not known.
              + "|says?|said|saying|hear|heard|told|tells?|rumou?rs?|supposed(?:ly)?|apparently"
              + "|allegedly|might|may|probably|possibly|perhaps|could|claims?|believes?|seems?)\\b"
              + "|\\?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIES =
      Pattern.compile(
          "\\b(?:not?|never|nobody|none|neither|refuse[sd]?|\\w+n't"
              + "|(?:is|are|was|were|do|does|did|has|have|had|ca|wo)nt)\\b");

  private static final Pattern BOTH_OF_THE_COUNTY =
      Pattern.compile(
          "(?:yes,? )?(?:they |it )?(?:will )?responds?,? and (?:will )?(?:takes?|accepts?)"
              + " (?:it|the (?:referral|transfer|electronic transfer))[.]?",
          Pattern.CASE_INSENSITIVE);

  /** What ends a list, and is nobody on it. */
  private static final Pattern NO_MORE =
      Pattern.compile(
          "(?:no,? )?(?:that'?s|that is) (?:all|it|everything)|no more|none|nobody(?: else)?"
              + "|no one(?: else)?|nothing(?: else| more)?|no|nope|not known|not yet|later|tbd|dunno"
              + "|(?:i )?don'?t know",
          Pattern.CASE_INSENSITIVE);

  private SpokenWords() {}

  /** Whether a list ends here. */
  static boolean isNoMore(String said) {
    return NO_MORE.matcher(CharMatcher.anyOf(" .!,").trimFrom(said)).matches();
  }

  /**
   * A yes or no, whatever follows it.
   *
   * @throws InvalidValueException when it is neither, or takes itself back
   */
  static Answer yesOrNo(String said) {
    String word = said.strip().toLowerCase(Locale.ROOT);
    Matcher answer = YES_OR_NO.matcher(word);
    boolean yes = word.startsWith("y") || word.startsWith("s");
    if (answer.matches() && !DOUBTS.matcher(word).find() && !(yes && DENIES.matcher(word).find())) {
      return yes ? Answer.YES : Answer.NO;
    }
    throw InvalidValueException.of("answer", "yes or no");
  }

  static boolean isYesOrNo(String said) {
    try {
      return yesOrNo(said) != Answer.UNKNOWN;
    } catch (InvalidValueException neither) {
      return false;
    }
  }

  /** Whether more follows a yes or no than says it once more: it may say the opposite. */
  static boolean isMoreThanYesOrNo(String said) {
    return isYesOrNo(said) && !BARE.matcher(said.strip()).matches();
  }

  /** A yes or no and nothing else, which tells of nobody. */
  static boolean isBareYesOrNo(String said) {
    return isYesOrNo(said) && !isMoreThanYesOrNo(said);
  }

  /** What follows a yes; nothing where that only says it once more. */
  static String withoutYes(String said) {
    return said.strip()
        .replaceFirst("^(?i:yes|yeah|yep|yup|y)\\b[ ,.;:!]*", "")
        .replaceFirst("^(?i:that(?:'s| is) (?:it|right)|correct|right|it is)[.!]*$", "");
  }

  /** The answer to a question that asks for several facts; what was said when it is none. */
  static String inOneBreath(Fact first, String said) {
    if (DOUBTS.matcher(said).find()) {
      return said;
    }
    return switch (first) {
      case LAW_ENFORCEMENT_CUSTODY -> SpokenHands.choice(said).orElse(said);
      case MISSING_PERSON_REPORT -> SpokenPapers.isNeither(said) ? "neither" : said;
      case WILL_RESPOND ->
          BOTH_OF_THE_COUNTY.matcher(said).matches() ? "responds-and-accepts" : said;
      default -> said;
    };
  }

  /** The word of the list of a fact; what was said, in small letters, when it is no other word. */
  static String meaning(Fact fact, String said) {
    if (fact == Fact.CALLER_AGENCY) {
      return SpokenCaller.kindOf(said);
    }
    Optional<String> listed = SpokenLists.meaning(fact, said);
    if (listed.isPresent()) {
      return listed.get();
    }
    if (fact == Fact.NATIONALITY && isFromAnotherCountry(said)) {
      return "suspected-foreign-national";
    }
    if (PlaceText.areAskedFor(fact) || !isYesOrNo(said)) {
      return said;
    }
    boolean yes = yesOrNo(said).isYes();
    return switch (fact) {
      // "Accepts, or refuses?" is not answered by yes; by no it is, and then a child needs
      // somebody.
      case HALL_ANSWER -> yes ? said : "refused";
      case ELECTRONIC_TRANSFER -> yes ? "accepted" : "declined";
      case PROBATION_STATUS -> yes ? said : "not-involved";
      case NATIONALITY -> yes ? "suspected-foreign-national" : "no-reason";
      default -> yes ? "yes" : "no";
    };
  }

  /** Who comes from another country may be a national of it: N-5 wants no more than suspicion. */
  private static boolean isFromAnotherCountry(String said) {
    Matcher origin = FROM.matcher(said.strip());
    return origin.matches()
        && UsState.find(origin.group(1)).isEmpty() // Georgia is both
        && Country.find(origin.group(1)).isPresent();
  }

  /** An age or a range of ages; "about" takes in a year before and one after. */
  static Optional<AgeRange> years(String said) {
    if (A_MINOR.matcher(said.strip()).matches()) {
      return Optional.of(AgeRange.of(0, 17));
    }
    Matcher years = YEARS.matcher(inDigits(said.strip()));
    if (!years.matches()) {
      return Optional.empty();
    }
    boolean isRange = years.group(4) != null;
    int about = !isRange && (years.group(1) != null || years.group(3) != null) ? 1 : 0;
    int from = Integer.parseInt(years.group(2));
    int to = isRange ? Integer.parseInt(years.group(4)) : from;
    return Optional.of(AgeRange.of(Math.max(0, from - about), to + about));
  }

  /** "Fifteen" as 15; the last of the list first, which begins with the one before. */
  private static String inDigits(String said) {
    String digits = said;
    for (int i = TEN_TO_TWENTY_ONE.size() - 1; i >= 0; i--) {
      digits = digits.replaceAll("(?i)\\b" + TEN_TO_TWENTY_ONE.get(i) + "\\b", "" + (i + 10));
    }
    return digits;
  }
}
