package org.csecpolicy.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * How an answer was understood, said back where that has to be heard, and to be confirmed where it
 * would decide much if it was not meant so.
 */
final class IntakeEcho {
  private static final Duration A_DAY = Duration.ofHours(24);

  private final Fact fact;
  private final String question;
  private final IntakeChoices choices;
  private final IntakePlaces places;
  private final ZoneId zone;

  IntakeEcho(Fact fact, String question, IntakeChoices choices, IntakePlaces places, ZoneId zone) {
    this.fact = fact;
    this.question = question;
    this.choices = choices;
    this.places = places;
    this.zone = zone;
  }

  /** What was understood; empty when it is what was said. */
  Optional<String> of(String said, Referral answered) {
    if (PlaceText.areAskedFor(fact)) {
      return Optional.of(places.echo(answered));
    }
    Optional<IntakeChoices.Choice> contradicting = choices.contradicting(said);
    if (contradicting.isPresent()) {
      return contradicting.map(
          choice -> "Understood: " + choice.label() + ". That contradicts what is known.");
    }
    if (fact == Fact.AGE_ESTABLISHED && answered.child().ageEstablished() == Answer.UNKNOWN) {
      return Optional.of(
          "Kept as it was said. It does not establish the age: a document, a record, or a person"
              + " named who knows would.");
    }
    if (isLate(answered)) {
      return answered
          .elsewhere()
          .expectedArrival()
          .map(
              at ->
                  "Expected "
                      + new Moments(zone).dayAndTime(at)
                      + ", more than 24 hours after the call.");
    }
    if (isOfTheFrp(answered)) {
      return Optional.of(
          "An agency of the First Responder Protocol (FRP): then that protocol decides, and this"
              + " one decides nothing.");
    }
    if (isCustodyToldInWords(said, answered)) {
      return Optional.of("Understood: law enforcement has the child now.");
    }
    if (isToBeSaidBack(said)) {
      String answer = SpokenWords.yesOrNo(said).isYes() ? "yes" : "no";
      return Optional.of("Understood: " + answer + ", to: " + question);
    }
    String words = SpokenName.withoutCallBack(said).toLowerCase(Locale.ROOT);
    if (words.equals(choices.meant(words)) || SpokenWords.isYesOrNo(words)) {
      return Optional.empty();
    }
    return choices.chosen(words).map(choice -> "Understood: " + choice.label() + ".");
  }

  /** What would decide much: a place, a late arrival, the other protocol, a contradiction. */
  boolean isToBeConfirmed(String said, Referral answered) {
    return PlaceText.areAskedFor(fact)
        || isLate(answered)
        || isOfTheFrp(answered)
        || isToBeSaidBack(said)
        || choices.contradicting(said).isPresent();
  }

  /** "Yes, still going on" may be the opposite of a yes. */
  private boolean isToBeSaidBack(String said) {
    String words = said.toLowerCase(Locale.ROOT);
    boolean isSentence = choices.areSeveral() && !choices.meant(words).equals(words);
    return SpokenWords.isMoreThanYesOrNo(said) && !PlaceText.areAskedFor(fact) && !isSentence;
  }

  private boolean isOfTheFrp(Referral answered) {
    return fact == Fact.CALLER_AGENCY && answered.caller().kind() == CallerKind.FRP_LAW_ENFORCEMENT;
  }

  private boolean isCustodyToldInWords(String said, Referral answered) {
    return fact == Fact.LAW_ENFORCEMENT_CUSTODY
        && answered.custody().lawEnforcement().isYes()
        && !SpokenWords.isYesOrNo(said)
        && choices.chosen(said).isEmpty();
  }

  private boolean isLate(Referral answered) {
    boolean asked = fact == Fact.EXPECTED_ARRIVAL || fact == Fact.ANSWERED_BY;
    Instant late = answered.decidedAt().plus(A_DAY);
    return asked && answered.elsewhere().expectedArrival().filter(late::isBefore).isPresent();
  }
}
