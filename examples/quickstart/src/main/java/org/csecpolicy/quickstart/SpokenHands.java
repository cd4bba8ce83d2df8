package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.screening.Answer;

/**
 * Who has the child now, in sentences of which every word is accounted for. One that has any other
 * word, such as "the police are looking for her" or "her sister", may say anything: it is asked
 * again.
 */
final class SpokenHands {
  private static final String CHILD = "(?:her|him|them|the (?:child|kid|girl|boy|youth|minor))";
  private static final String SHE =
      "(?:(?:she|he|they|the (?:child|kid|girl|boy|youth|minor))(?:'s|'re| is| are)? )?";
  private static final String POLICE =
      "(?:(?:the|a|an|two|some|our|local|city|county|la|los angeles) )*"
          + "(?:police(?: officers?| department)?|officers?|deput(?:y|ies)"
          + "|sheriff(?:'?s)?(?: deput(?:y|ies)| department)?|detectives?|lapd|lasd|chp|cops?"
          + "|patrol|law enforcement)";
  private static final String NOW =
      "(?:,? (?:now|right now|here|in custody|at the (?:police )?station))*";
  private static final String STATION =
      "at (?:the|our|their|a) (?:police |sheriff'?s? |lapd |lasd |chp )?(?:station|precinct)";

  private static final Pattern LAW_ENFORCEMENT =
      whole(
          POLICE,
          POLICE + " (?:has|have) custody(?: of " + CHILD + ")?" + NOW,
          SHE
              + "in (?:the|a|our|their) (?:(?:back of (?:the|a|our|their) )?(?:patrol|police|squad) (?:car|unit))"
              + NOW,
          POLICE + " (?:has|have|has got|have got|holds?|is holding|are holding) " + CHILD + NOW,
          SHE + "(?:with|in the custody of|in custody of) " + POLICE + NOW,
          SHE + "in (?:(?:police|sheriff'?s?|law enforcement) )?custody" + NOW,
          SHE + "(?:under arrest|arrested|detained)(?: by " + POLICE + ")?" + NOW,
          SHE + STATION + NOW);

  private static final Pattern NOT_IN_CUSTODY =
      whole("(?:no,? )?" + SHE + "not in (?:(?:police|law enforcement) )?custody" + NOW);

  /** What law enforcement says of itself. */
  private static final Pattern WE =
      whole(
          "we do",
          "we(?: have|'?ve| have got|'?ve got| got) (?:"
              + CHILD
              + "|custody(?: of "
              + CHILD
              + ")?)"
              + NOW,
          SHE + "(?:here )?with (?:us|me)" + NOW,
          "i (?:have|'?ve got|got) " + CHILD + NOW);

  private static final ImmutableSet<CallerKind> POLICE_CALLERS =
      Sets.immutableEnumSet(
          CallerKind.OTHER_LAW_ENFORCEMENT, CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED);

  private static final ImmutableMap<Pattern, String> HANDS =
      ImmutableMap.of(
          whole(
              SHE + "(?:at |in )?(?:juvenile hall|juvie)", "juvenile hall (?:has|holds) " + CHILD),
          "juvenile-hall",
          whole(
              "(?:"
                  + POLICE
                  + " (?:is |are )?(?:taking|driving|transporting|bringing) "
                  + CHILD
                  + "|"
                  + SHE
                  + "(?:on (?:the|her|his|their) way|en route|headed"
                  + "|being (?:taken|driven|transported)))"
                  + " to juvenile hall(?: now)?(?: (?:by|with) "
                  + POLICE
                  + ")?"),
          "on-the-way",
          // Who is there now is not on the way anywhere.
          whole(SHE + STATION + NOW),
          "law-enforcement",
          whole(
              "(?:neither|nobody|no one|none|none of (?:them|these))"
                  + "(?: of (?:them|these))?(?: (?:has|have|holds?) "
                  + CHILD
                  + ")?"),
          "neither");

  private SpokenHands() {}

  private static Pattern whole(String... sentences) {
    return Pattern.compile(
        "(?:yes,? )?(?:" + String.join("|", sentences) + ")[.!]?", Pattern.CASE_INSENSITIVE);
  }

  /** The key of the choice that was meant; empty when it is none. */
  static Optional<String> choice(String said) {
    return HANDS.entrySet().stream()
        .filter(each -> each.getKey().matcher(said.strip()).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Law enforcement of some kind, or that the child is not in custody; empty for any other, as a
   * yes to "who?".
   */
  static Optional<Answer> custody(String said, CallerKind caller) {
    String words = said.strip().toLowerCase(Locale.ROOT);
    boolean byThemselves = POLICE_CALLERS.contains(caller) && WE.matcher(words).matches();
    if (byThemselves || LAW_ENFORCEMENT.matcher(words).matches()) {
      return Optional.of(Answer.YES);
    }
    return NOT_IN_CUSTODY.matcher(words).matches() ? Optional.of(Answer.NO) : Optional.empty();
  }
}
