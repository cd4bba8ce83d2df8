package org.csecpolicy.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * How an answer was understood, said back where that has to be heard, and to be confirmed where it
 * would decide much if it was not meant so.
 */
final class IntakeEcho {
  /** It says neither by whom nor when. */
  private static final Pattern ARRESTED =
      Pattern.compile("\\b(?:arrest|detain)", Pattern.CASE_INSENSITIVE);

  private static final int YOUNGEST_UNASKED = 6;

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
    if (isAgainstAPlacement(answered)) {
      return Optional.of(
          "Understood: alleged against the "
              + (answered.againstPlacement() == AgainstPlacement.STAFF ? "staff" : "caregiver")
              + " of a placement (a foster home, a facility), and not of the family.");
    }
    if (fact == Fact.AGE_ESTABLISHED && answered.child().ageEstablished() == Answer.UNKNOWN) {
      return Optional.of(
          "Kept as it was said. It does not establish the age: a document, a record, or a person"
              + " named who knows would.");
    }
    if (isArrival(answered)) {
      return answered
          .elsewhere()
          .expectedArrival()
          .map(
              at ->
                  (fact == Fact.ANSWERED_BY && answered.elsewhere().answeredBy().isPresent()
                          ? "The person of this name comes, expected "
                          : "Expected ")
                      + new Moments(zone).dayAndTime(at)
                      + (late(answered).isBefore(at)
                          ? ", more than 24 hours after the call."
                          : "."));
    }
    if (isOfTheFrp(answered)) {
      return Optional.of(
          "An agency of the First Responder Protocol (FRP): then that protocol decides, and this"
              + " one decides nothing.");
    }
    if (fact == Fact.AGE && isSmall(answered)) {
      return Optional.of("Understood: an age in years, and not the number of a line.");
    }
    if (fact == Fact.WILL_RESPOND && isNoToTwoQuestions(said)) {
      return Optional.of(
          "Understood: "
              + (SpokenWords.yesOrNo(said).isYes() ? "it will respond" : "it will not respond")
              + ". Nothing is taken of the transfer.");
    }
    if (isCustodyToldInWords(said, answered)) {
      return Optional.of("Understood: law enforcement has the child now.");
    }
    if (isNotInCustody(said, answered)) {
      return Optional.of("Understood: law enforcement does not have the child.");
    }
    if (isToBeSaidBack(said)) {
      String answer = SpokenWords.yesOrNo(said).isYes() ? "yes" : "no";
      return Optional.of(
          "Understood: "
              + answer
              + choices
                  .chosen(answer)
                  .map(IntakeChoices.Choice::label)
                  .filter(label -> !label.equals(answer))
                  .map(label -> ", which is: " + label)
                  .orElse("")
              + ". What follows it is not taken. The question was: "
              + question);
    }
    String words = SpokenName.withoutCallBack(said);
    return choices
        .chosen(words)
        .filter(choice -> choice.contradicts() || !isSaid(choice, words))
        .map(
            choice ->
                "Understood: "
                    + choice.label()
                    + "."
                    + (choice.contradicts() ? " That contradicts what is known." : ""));
  }

  /** In these words, or by a bare yes or no that it is. */
  private boolean isSaid(IntakeChoices.Choice choice, String words) {
    return choices.isSaidWhole(choice, words)
        || SpokenWords.isYesOrNo(words) && (choice.key() + " ").startsWith(words + " ");
  }

  /** What would decide much: a place, a late arrival, the other protocol, a contradiction. */
  boolean isToBeConfirmed(String said, Referral answered) {
    return PlaceText.areAskedFor(fact)
        || isOfTheFrp(answered)
        || isToBeSaidBack(said)
        || isAgainstAPlacement(answered)
        || isNoToTwoQuestions(said)
        || fact == Fact.AGE && isSmall(answered)
        || isArrival(answered)
        || isNotInCustody(said, answered)
        || isCustodyToldInWords(said, answered) && ARRESTED.matcher(said).find()
        || choices
            .chosen(said)
            .filter(choice -> choice.contradicts() || isSaidInPart(choice, said))
            .isPresent();
  }

  /** Who says "involved" has not said "not under 602", and "another" begins many things. */
  private boolean isSaidInPart(IntakeChoices.Choice choice, String said) {
    return !choices.areSeveral()
        && !said.matches("\\d+")
        && !SpokenWords.isYesOrNo(said)
        && !choices.isSaidWhole(choice, said)
        && choices.meant(said).equals(said.toLowerCase(Locale.ROOT));
  }

  /** Two things are asked at once, and "no" may be about either, or say that nobody answered. */
  private boolean isNoToTwoQuestions(String said) {
    boolean two =
        fact == Fact.PROBATION_STATUS
            || fact == Fact.HALL_ANSWER
            || fact == Fact.WILL_RESPOND && choices.areSeveral();
    return two && SpokenWords.isYesOrNo(said);
  }

  /** An age that may be the number of a line of some list. */
  private static boolean isSmall(Referral answered) {
    return answered.child().statedAge().filter(age -> age.to() < YOUNGEST_UNASKED).isPresent();
  }

  /** The aunt with whom a child lives is no placement's caregiver. */
  private boolean isAgainstAPlacement(Referral answered) {
    return fact == Fact.AGAINST_PLACEMENT
        && answered.againstPlacement().isAlleged()
        && answered.home() != Home.PLACEMENT;
  }

  /** "Yes, still going on" may be the opposite of a yes: nothing less than a yes confirms it. */
  boolean isToBeSaidBack(String said) {
    return (SpokenWords.isMoreThanYesOrNo(said) || isAboutOneOfTwo(said))
        && !PlaceText.areAskedFor(fact)
        && !choices.areSeveral();
  }

  /** "Yes, there is" says of "only the past, and nothing now?" that there is something now. */
  private boolean isAboutOneOfTwo(String said) {
    return fact == Fact.PAST_HISTORY_ONLY
        && SpokenWords.isYesOrNo(said)
        && said.strip().contains(" ");
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

  private boolean isNotInCustody(String said, Referral answered) {
    return fact == Fact.LAW_ENFORCEMENT_CUSTODY
        && answered.custody().lawEnforcement().isNo()
        && !SpokenWords.isYesOrNo(said)
        && choices.chosen(said).isEmpty();
  }

  /** Somebody comes, and when: said back, for the department may not go then. */
  private boolean isArrival(Referral answered) {
    boolean asked = fact == Fact.EXPECTED_ARRIVAL || fact == Fact.ANSWERED_BY;
    return asked && answered.elsewhere().expectedArrival().isPresent();
  }

  private static Instant late(Referral answered) {
    return answered.decidedAt().plus(A_DAY);
  }
}
