package org.csecpolicy.quickstart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;

/**
 * What people say for the words of a list, for an age, or for a name; in doubt it is asked again.
 */
final class SpokenWords {
  /** "By she says so" is how a coached child's word would become a record. */
  private static final Pattern ONLY_SAID =
      Pattern.compile(
          "\\b(say|says|said|claims?|claimed|tells?|told)\\b", Pattern.CASE_INSENSITIVE);

  /** "15", "15-16", "15 or 16", "15 to 16", "she says 18", "15ish", "16 years old". */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:(?:he|she|they|it|the child)? *(?:is|says?|said|claims?|looks?)? *)?"
              + "(about|around|may ?be|might be|perhaps|roughly|like|~)? *(\\d{1,3})(ish)?"
              + "(?: *(?:-|or|to) *(\\d{1,3}))? *(?:years?(?: old)?|yo|y/o)?",
          Pattern.CASE_INSENSITIVE);

  /** Whom such words name, nobody can call back. */
  private static final Pattern NAMES_NOBODY =
      Pattern.compile(
          "(yes|no|ok|okay|accepted|declined|coming|somebody|someone|some ?one|anyone|they|them|he|she|"
              + "(?:a|the|their|some)? *(?:worker|social worker|staff|county|dispatch|dispatcher|"
              + "supervisor|officer|hotline|operator|person))\\.?",
          Pattern.CASE_INSENSITIVE);

  /** What begins with one of these is that answer: "yes, at the station". */
  private static final Pattern YES_OR_NO =
      Pattern.compile("(yes|no)(?:[,.;!].*)?|(yes) .*", Pattern.CASE_INSENSITIVE);

  /** What follows a yes or no with one of these may take it back: it is asked again. */
  private static final Pattern DOUBTS =
      Pattern.compile(
          "\\b(know|sure|idea|maybe|think|guess|unless|but|except|although|though|however|also|again"
              + "|yet|until|till|if|when|once|was|were|had|earlier|before|after|later|soon|anymore"
              + "|sometimes|only|not|asked)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POLICE =
      Pattern.compile(
          "\\b(police|officer|deputy|sheriff|detective|lapd|lasd|chp|cop|patrol|law enforcement)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MANDATED =
      Pattern.compile(
          "\\b(nurse|doctor|physician|teacher|school|counselor|therapist|social worker|clergy|"
              + "coach|hospital|clinic|paramedic|principal)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANYONE =
      Pattern.compile(
          "\\b(neighbor|friend|mother|mom|father|dad|parent|aunt|uncle|grandmother|grandfather|"
              + "relative|family|stranger|clerk|manager|guest|anonymous|herself|himself)\\b",
          Pattern.CASE_INSENSITIVE);

  private SpokenWords() {}

  /** The word of the list of a fact; what was said, in small letters, when it is no other word. */
  static String meaning(Fact fact, String said) {
    if (fact == Fact.CALLER_AGENCY && !said.contains("frp")) {
      return POLICE.matcher(said).find() && !said.startsWith("another law")
          ? "not-verified"
          : MANDATED.matcher(said).find()
              ? "mandated-reporter"
              : ANYONE.matcher(said).find() ? "public" : said;
    }
    Matcher answer = YES_OR_NO.matcher(said);
    if (PlaceText.areAskedFor(fact) || !answer.matches() || DOUBTS.matcher(said).find()) {
      return said;
    }
    boolean yes = said.startsWith("yes");
    return switch (fact) {
      // "Accepts, or refuses?" is not answered by yes; by no it is, and then a child needs
      // somebody.
      case HALL_ANSWER -> yes ? said : "refused";
      case ELECTRONIC_TRANSFER -> yes ? "accepted" : "declined";
      default -> yes ? "yes" : "no";
    };
  }

  /** An age or a range of ages; "about" takes in a year before and one after. */
  static Optional<AgeRange> years(String said) {
    Matcher years = YEARS.matcher(said.strip());
    if (!years.matches()) {
      return Optional.empty();
    }
    int about = years.group(1) != null || years.group(3) != null ? 1 : 0;
    int from = Integer.parseInt(years.group(2));
    int to = years.group(4) == null ? from : Integer.parseInt(years.group(4));
    return Optional.of(AgeRange.of(Math.max(0, from - about), to + about));
  }

  /** Whether it only repeats what somebody says of an age. */
  static boolean isOnlySaid(String said) {
    return ONLY_SAID.matcher(said).find();
  }

  /**
   * N-OOC-9: a county is known to be coming by a named person.
   *
   * @throws InvalidValueException when the words name nobody
   */
  static String person(String said) {
    if (NAMES_NOBODY.matcher(said.strip()).matches()) {
      throw InvalidValueException.of(
          "answer", "the name of a person, and a number; without a name it is not known");
    }
    return said;
  }
}
