package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
          POLICE + " (?:has|have|has got|have got|holds?|is holding|are holding) " + CHILD + NOW,
          SHE + "(?:with|in the custody of|in custody of) " + POLICE + NOW,
          SHE + "in (?:police|sheriff'?s?|law enforcement) custody" + NOW,
          SHE + STATION + NOW);

  private static final ImmutableMap<Pattern, String> HANDS =
      ImmutableMap.of(
          whole(SHE + "(?:at |in )?juvenile hall"),
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

  /** A bare yes or no, or law enforcement of some kind; empty when it is none. */
  static Optional<Answer> custody(String said) {
    if (LAW_ENFORCEMENT.matcher(said.strip().toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of(Answer.YES);
    }
    return SpokenWords.isYesOrNo(said) ? Optional.of(SpokenWords.yesOrNo(said)) : Optional.empty();
  }
}
