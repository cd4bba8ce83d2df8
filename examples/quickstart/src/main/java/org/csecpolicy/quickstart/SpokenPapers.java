package org.csecpolicy.quickstart;

import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.screening.Answer;

/**
 * A Missing Person's Report or a Delinquency Warrant (N-OOC-3, N-OOC-15), where nothing else was
 * said. Who names one has said nothing of the other. A rumor, a denial, a warrant of another kind
 * and one of somebody else have more words than these, and are asked again.
 */
final class SpokenPapers {
  private static final String THERE_IS =
      "(?:yes,? )?(?:there(?:'s| is|s) |(?:she|he) has )?(?:an? |the )?(?:active |open )?";
  private static final String REPORT = "missing(?:[ -](?:person(?:'?s)?|persons|child))? report";
  private static final String WARRANT = "delinquency warrant";
  private static final String OF_THE_CHILD =
      "(?: (?:for|on) (?:her|him|the (?:child|youth|girl|boy)))?[.!]?";

  private static final Pattern A_REPORT = pattern(THERE_IS + REPORT + OF_THE_CHILD);
  private static final Pattern A_WARRANT = pattern(THERE_IS + WARRANT + OF_THE_CHILD);

  private static final Pattern NO_REPORT = pattern("no (?:active )?" + REPORT + OF_THE_CHILD);
  private static final Pattern NO_WARRANT = pattern("no (?:active )?" + WARRANT + OF_THE_CHILD);

  private SpokenPapers() {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** A no alone is about both; what follows one may be about either. */
  static boolean isNeither(String said) {
    return said.strip().matches("(?i)none[.]?")
        || SpokenWords.isYesOrNo(said)
            && SpokenWords.yesOrNo(said).isNo()
            && !SpokenWords.isMoreThanYesOrNo(said);
  }

  /** The one that was named, and the other as it was; empty when neither was. */
  static Optional<Elsewhere> named(String said, Elsewhere before) {
    String words = said.strip();
    if (NO_REPORT.matcher(words).matches()) {
      return Optional.of(before.toBuilder().missingPersonReport(Answer.NO).build());
    }
    if (NO_WARRANT.matcher(words).matches()) {
      return Optional.of(before.toBuilder().delinquencyWarrant(Answer.NO).build());
    }
    if (A_REPORT.matcher(words).matches()) {
      return Optional.of(before.toBuilder().missingPersonReport(Answer.YES).build());
    }
    return A_WARRANT.matcher(words).matches()
        ? Optional.of(before.toBuilder().delinquencyWarrant(Answer.YES).build())
        : Optional.empty();
  }
}
