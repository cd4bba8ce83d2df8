package org.csecpolicy.quickstart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.directory.County;
import org.csecpolicy.policy.InvalidValueException;

/** Who somebody is and how to call back: a name as it is written, a number, a moment. */
final class SpokenName {
  private static final String TITLE =
      "(?i:mr|mrs|ms|miss|dr|sgt|sergeant|det|detective|officer|deputy|worker|social worker|csw|scsw"
          + "|supervisor|clerk)\\.? ";
  private static final String NAME_PART = "(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’-]*";
  private static final String NAME =
      "(?:"
          + TITLE
          + ")?"
          + NAME_PART
          + "(?: (?:(?:de|del|la|van|von|bin|al) )*"
          + NAME_PART
          + "){0,4}";

  /** N-OOC-9: names alone, as they are written; any other words may say anything. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:yes,? )?(?i:it's |this is )?"
              + NAME
              + "(?:,? #?\\d{3,6})?(?:, (?:of )?"
              + NAME
              + "){0,2}[.]?");

  /** What is written with a capital letter, and is nobody. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "\\b(?:yes|no|not|none|ok|okay|tb[acd]|asap|noon|midnight|soon|later|tomorrow|tonight"
              + "|unknown|un\\w*ed|declined?|refuse[sd]?|accepted|coming|pending|waiting|busy|closed"
              + "|unavailable|anonymous|hold|hung|standby|depends|same|call|follow|being|to|on|up"
              + "|hopefully|probably|possibly|maybe|perhaps|cancell?ed|former|confirmed|voicemail"
              + "|lapd|lasd|chp|police|sheriff|law|enforcement|dcfs|cps|dpss|idc|ercp|probation|intake"
              + "|they|them|he|she|it|we|i|herself|himself|somebody|someone|anyone|anybody|nobody"
              + "|everyone|staff|worker|supervisor|deputy|officer|dispatch|dispatcher|hotline|operator"
              + "|duty|unit|office|hall|juvenile|person|county|mother|mom|father|dad|pimp|boyfriend"
              + "|girlfriend|friend|uber|lyft|taxi|driver)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TELEPHONE =
      Pattern.compile("\\+?(?:1[ .-]?)?(?:\\(\\d{3}\\)|\\d{3})?[ .-]?\\d{3}[ .-]\\d{4}|\\d{10}");

  /** "Ms. Example, 555-0100, at 23:40": a person, and at the end a moment. */
  private static final Pattern WHO_AND_WHEN =
      Pattern.compile(
          "(.*?)[,;]? *\\b(?:at|by|around|about)? *"
              + "(in (?:an?|one|two|three|\\d{1,2}) (?:hours?|minutes?)|in half an hour|"
              + "(?:\\d{4}-\\d\\d-\\d\\d[ T])?\\d{1,2}(?::\\d\\d)?(?: *[ap]\\.?m\\.?)|"
              + "(?:\\d{4}-\\d\\d-\\d\\d[ T])?\\d{1,2}:\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  /** A shorter text that has a refusal in it is one. */
  private static final int LONG = 40;

  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(?:refuse[sd]?|hung up|rather not|prefers? not|not to say|none of your|(?:do|does)n'?t know"
              + "|call(?:s|ed)? (?:me )?(?:back|later|again)|anonymous|keep me out|confidential"
              + "|why do you|what do you|see above|voicemail|line busy|no answer)\\b"
              + "|^(?:stop|exit|end|undo|next|skip it|done|closed|busy)[.!]?$",
          Pattern.CASE_INSENSITIVE);

  /** What is said where somebody has no name, address or office to give. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:yes|yeah|no(?!\\.? ?\\d)|not|nope|none|nobody|never|pending|waiting|refuse[sd]?"
              + "|decline[sd]?|denie[sd]|withheld|won'?t|would not|wouldn'?t|did not|didn'?t|does not|doesn'?t"
              + "|hung up|unavailable|unclear|confidential|same as|ask (?:the|her|his))\\b.*"
              + "|(?:they|we|i|she|he|the caller|caller) (?:won'?t|will not|can'?t|cannot|do(?:es)?n'?t"
              + "|do(?:es)? not|didn'?t|did not|refuse\\w*|decline\\w*|wants?)\\b.*|911|tb[acd]|nil|null|n\\.? ?/?a\\.?|same|[-.?*]+"
              + "|unknown",
          Pattern.CASE_INSENSITIVE);

  /** The whole of what is said where nothing is told. */
  private static final Pattern NOTHING_TOLD =
      Pattern.compile(
          "(?:(?:she|he|they|the caller|caller) )?(?:refuse[sd]?|decline[sd]?|(?:wo|do|does|did|would)n'?t"
              + "|(?:will|do|does|did|would) not)(?: (?:to )?(?:say|answer|tell|know|ask|give(?: it)?))?"
              + "|not (?:checked|known|asked|available|provided|given|disclosed|applicable|assigned|safe)"
              + "|(?:would |i'd )?(?:rather|prefers?) not(?: (?:to )?say)?|withheld|confidential|unclear"
              + "|unavailable|(?:caller )?hung up|see above|same(?: as above)?|tb[acd]|nil|null|n\\.? ?/?a\\.?"
              + "|call (?:me )?(?:back|later)|stop|exit|end|undo|next|yes|[-.?*]+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_WORD = Pattern.compile("[\\p{IsLatin}'-]+");

  private SpokenName() {}

  /**
   * What somebody or something is called, as it was said.
   *
   * @throws InvalidValueException when the words say that there is none
   */
  static String of(String said) {
    boolean isName = said.codePoints().anyMatch(Character::isLetter);
    if (!isName || isRefusal(said)) {
      throw InvalidValueException.of("answer", "what it is called, and nothing else");
    }
    return said;
  }

  private static boolean isRefusal(String said) {
    return NO_NAME.matcher(said.strip()).matches()
        || said.length() < LONG && REFUSES.matcher(said).find()
        || SpokenWords.isNoMore(said);
  }

  /**
   * A number at which somebody can be called back, as it was said.
   *
   * @throws InvalidValueException when there is none in it
   */
  static String number(String said) {
    boolean isAddress =
        said.matches("(?i).*\\p{L}{3,}.*")
            && !said.matches("(?i).*\\b(?:ext|cell|home|work|desk|mobile|extension)\\b.*");
    if (isAddress || !said.matches("(?:.*\\d){7}.*")) {
      throw InvalidValueException.of("answer", "a telephone number");
    }
    return said;
  }

  /**
   * The number of a referral, which each agency forms in its own way.
   *
   * @throws InvalidValueException when it has no digit, or the words say that there is none
   */
  static String reference(String said) {
    if (said.codePoints().noneMatch(Character::isDigit) || isRefusal(said)) {
      throw InvalidValueException.of("answer", "the number of the referral");
    }
    return said;
  }

  /**
   * What was told of a person or a place: "he drives a silver car".
   *
   * @throws InvalidValueException when nothing was
   */
  static String described(String said) {
    if (NOTHING_TOLD.matcher(said.strip()).matches() || SpokenWords.isNoMore(said)) {
      throw InvalidValueException.of("answer", "what is known of it");
    }
    return said;
  }

  /**
   * What happened, as it was told; one word is no story.
   *
   * @throws InvalidValueException when nothing was told
   */
  static String told(String said) {
    if (ONE_WORD.matcher(said.strip()).matches()) {
      throw InvalidValueException.of("answer", "what happened, in a sentence");
    }
    return described(said);
  }

  /** A telephone number in what was said. */
  static Optional<String> callBack(String said) {
    Matcher number = TELEPHONE.matcher(said);
    return number.find() ? Optional.of(number.group().strip()) : Optional.empty();
  }

  /** What was said without the telephone number in it. */
  static String withoutCallBack(String said) {
    return TELEPHONE.matcher(said).replaceAll("").replaceAll("[ ,;:]+$", "").strip();
  }

  /** The moment at the end of "D. Example, 555-0100, at 23:40", and who stands before it. */
  static Optional<Matcher> whoAndWhen(String said) {
    Matcher both = WHO_AND_WHEN.matcher(said.strip());
    return both.matches() ? Optional.of(both) : Optional.empty();
  }

  /**
   * N-OOC-9: a county is known to be coming by a named person.
   *
   * @throws InvalidValueException when the words name nobody
   */
  static String person(String said) {
    String name = withoutCallBack(said.strip());
    String first = name.replaceFirst(",.*", "").replaceFirst("^(?i:yes,? |it's |this is )", "");
    String bare = first.replaceFirst("^" + TITLE, "");
    boolean isTitled = !bare.equals(first);
    boolean isSomebody = isTitled || bare.contains(" ") || bare.matches("\\p{Lo}{2,}");
    if (!NAMES.matcher(name).matches()
        || !isSomebody
        || NOBODY.matcher(bare).find()
        || isPlace(bare)) {
      throw InvalidValueException.of(
          "answer",
          "the name of a person as it is written, such as D. Example, and a number; without a name"
              + " it is not known");
    }
    return said;
  }

  /** "San Diego" is nobody. */
  private static boolean isPlace(String name) {
    return !County.statesWith(name).isEmpty();
  }
}
