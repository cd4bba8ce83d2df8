package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableTable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.policy.Fact;

/**
 * What people say for an answer of a list, in sentences of which every word is accounted for; one
 * with any other word is asked again.
 */
final class SpokenLists {
  private static final String WITH = "(?:with )?(?:her |his |the |their |an? )?";
  private static final String SHE_IS = "(?:(?:she|he|they|it)(?:'s|'re| is| are)? )?";

  private static final ImmutableTable<Fact, String, Pattern> MEANT =
      ImmutableTable.<Fact, String, Pattern>builder()
          .put(
              Fact.HOME,
              "parent",
              words(
                  WITH + "(?:mother|mom|father|dad|parents?|mother and father|mom and dad|family)"))
          .put(Fact.HOME, "legal-guardian", words(WITH + "(?:legal )?guardians?"))
          .put(
              Fact.HOME,
              "other-caregiver",
              words(
                  WITH
                      + "(?:aunt|uncle|grandmother|grandma|grandfather|grandpa|grandparents|sister"
                      + "|brother|relatives?)"))
          .put(
              Fact.HOME,
              "placement",
              words(
                  "(?:in |at |with )?(?:a |the |her |his )?"
                      + "(?:foster (?:mother|father|mom|dad|parents?)|group home|foster home|foster care|foster placement|strtp)"))
          .put(
              Fact.HOME,
              "homeless",
              words("(?:on )?(?:the )?streets?|nowhere|couch[ -]surfing|no home"))
          .put(
              Fact.NATIONALITY,
              "us-citizen",
              words(SHE_IS + "(?:an? )?(?:us|u\\.s\\.|american) citizen"))
          .put(
              Fact.NATIONALITY,
              "lawful-permanent-resident",
              words(
                  SHE_IS
                      + "(?:(?:has )?(?:a )?green card(?: holder)?"
                      + "|(?:an? )?(?:legal |lawful )?permanent resident|(?:an? )?lpr)"))
          .put(
              Fact.NATIONALITY,
              "foreign-national",
              words(SHE_IS + "(?:undocumented|(?:an? )?foreign(?:er| citizen| national)?)"))
          .put(
              Fact.NATIONALITY,
              "suspected-foreign-national",
              words(
                  SHE_IS
                      + "(?:not (?:an? )?(?:us |u\\.s\\. |american )?citizen|maybe|perhaps|possibly"
                      + "|probably|i think so|may be|might be|could be)"))
          .put(
              Fact.HALL_ANSWER,
              "accepted",
              words(
                  "(?:(?:they|it|juvenile hall|the hall) )?(?:accepts?|accepted)(?: (?:her|him|them))?"))
          .put(
              Fact.HALL_ANSWER,
              "refused",
              words(
                  "(?:(?:they|it|juvenile hall|the hall) )?(?:refuses?|refused|declines?|declined|(?:won'?t|will not|doesn'?t|don'?t) (?:accept|take)"
                      + "(?: (?:her|him|them))?|(?:is |are )?full|(?:has |have )?no beds?)"))
          .put(
              Fact.ELECTRONIC_TRANSFER,
              "accepted",
              words("(?:(?:they|it) )?(?:accepts?|accepted)(?: (?:it|the transfer))?"))
          .put(
              Fact.ELECTRONIC_TRANSFER,
              "declined",
              words(
                  "(?:(?:they|it) )?(?:declines?|declined|refuses?|refused)(?: (?:it|the transfer))?"))
          .put(
              Fact.AGAINST_PLACEMENT,
              "staff",
              words("(?:the |a )?(?:group home|facility|shelter) staff"))
          .put(
              Fact.AGAINST_PLACEMENT,
              "caregiver",
              words("(?:the |her |his |a )?foster (?:mother|father|mom|dad|parents?)"))
          .put(
              Fact.OCCURRED,
              "in-placement",
              words("(?:in |at )?(?:a |the |her |his )?(?:group home|foster home)"))
          .put(Fact.AWOL, "yes", words(SHE_IS + "awol"))
          .put(Fact.AWOL, "no", words(SHE_IS + "not awol"))
          .put(
              Fact.PAST_HISTORY_ONLY,
              "yes",
              words(
                  "(?:it is |it's )?(?:only (?:in the )?past(?: history)?|past(?: history)? only)"))
          .put(
              Fact.PAST_HISTORY_ONLY,
              "no",
              words(
                  "(?:it is |it's )?(?:ongoing|still going on|going on now|happening now|still happening)"))
          .put(Fact.OPEN_CASE, "none", words("(?:no|none|no case|not open|no open cases?)"))
          .put(
              Fact.PROBATION_STATUS,
              "ward-602-fm-home",
              words(SHE_IS + "(?:602[, ]*)?(?:fm|at home on 602|602 (?:at )?home)"))
          .put(
              Fact.PROBATION_STATUS,
              "ward-602-fr-placement",
              words(SHE_IS + "(?:602[, ]*)?(?:fr|fr placement|602 (?:in )?placement)"))
          .put(
              Fact.PROBATION_STATUS,
              "not-involved",
              words(
                  SHE_IS
                      + "(?:not on probation|not (?:with|involved with) probation|no probation)"))
          .build();

  private SpokenLists() {}

  private static Pattern words(String pattern) {
    return Pattern.compile("(?:" + pattern + ")[.!]?", Pattern.CASE_INSENSITIVE);
  }

  /** The key of the answer that is meant; empty when it is none. */
  static Optional<String> meaning(Fact fact, String said) {
    return MEANT.row(fact).entrySet().stream()
        .filter(each -> each.getValue().matcher(said.strip()).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
