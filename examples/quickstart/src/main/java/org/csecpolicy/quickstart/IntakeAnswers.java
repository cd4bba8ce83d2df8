package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;

/**
 * The answers to one question that a referral can keep: what was said becomes the referral with it,
 * whether it was chosen ({@link IntakeChoices}) or is written here.
 */
final class IntakeAnswers {
  private final IntakePlaces places;
  private final IntakeChoices choices;
  private final IntakeEcho echo;
  private final Fact fact;
  private final Referral referral;
  private final ZoneId zone;

  IntakeAnswers(Inquiry inquiry, Agency agency, KeyQuestion question, Referral referral) {
    this.fact = question.question().fact();
    this.referral = referral;
    this.zone = agency.officeHours().zone();
    this.places = new IntakePlaces(agency, question);
    this.choices = new IntakeChoices(inquiry, question, places, referral);
    this.echo = new IntakeEcho(fact, question.question().text(), choices, places, zone);
  }

  /** What can be chosen by its number; may be empty. */
  ImmutableList<IntakeChoices.Choice> choices() {
    return choices.offered();
  }

  /** What is asked for in place of an answer; "perhaps" may be one. */
  Optional<IntakeRequest> requestIn(String said) {
    return IntakeRequest.of(said)
        .filter(request -> request != IntakeRequest.UNKNOWN || choices.chosen(said).isEmpty());
  }

  /** How an answer was understood, where that has to be heard. */
  Optional<String> echo(String said, Referral answered) {
    return echo.of(said, answered);
  }

  /** What would decide much if it was not meant so. */
  boolean isToBeConfirmed(String said, Referral answered) {
    return echo.isToBeConfirmed(said, answered);
  }

  /** Whether nothing less than a yes confirms it. */
  boolean isToBeSaidBack(String said) {
    return echo.isToBeSaidBack(said);
  }

  /** How to write an answer that is not among the choices; empty when every one is. */
  Optional<String> howToWrite() {
    if (fact == Fact.ANSWERED_BY && choices.areSeveral()) {
      return Optional.of(
          "Write all three, such as D. Example, 555-0100, 23:40; or the name or the time alone.");
    }
    return switch (fact) {
      case AGE ->
          Optional.of(
              "Write the date of birth, such as 05/30/2011 or 2011-05-30, or the age in years,"
                  + " such as 15 or 15-16.");
      case PROBATION_STATUS ->
          Optional.of("As Probation says it: what somebody else says of it is unknown.");
      case AGE_ESTABLISHED ->
          Optional.of("Or write by what it is known: birth certificate, ID card, school record.");
      case RESIDENCE, WHERE_FOUND, JURISDICTION, PLACEMENT_LOCATION ->
          Optional.of(
              "Or write county and state, such as Fresno, CA; or a state or a country alone, such"
                  + " as Nevada or Mexico.");
      case EXPECTED_ARRIVAL -> Optional.of("Write the time: 23:40 for today, or 2026-11-20 23:40.");
      case OPEN_CASE_OFFICE,
          HOME_OFFICE,
          PLACEMENT_OFFICE,
          PLACEMENT_NAME,
          IDC_INFORMANT,
          ANSWERED_BY ->
          Optional.of("Write the name.");
      default -> Optional.empty();
    };
  }

  /** Whether an answer tells of nobody: understood whole, and no name, age, office or address. */
  boolean isFitToShow(String said) {
    return switch (fact) {
      case AGE,
          PLACEMENT_NAME,
          IDC_INFORMANT,
          ANSWERED_BY,
          OPEN_CASE_OFFICE,
          HOME_OFFICE,
          PLACEMENT_OFFICE ->
          false;
      case RESIDENCE, WHERE_FOUND, JURISDICTION, PLACEMENT_LOCATION -> places.isNamed(said);
      case AGE_ESTABLISHED -> choices.chosen(said).isPresent();
      default ->
          isUnderstood(said) && (choices.areSeveral() || !SpokenWords.isMoreThanYesOrNo(said));
    };
  }

  private boolean isUnderstood(String said) {
    try {
      with(said);
      return true;
    } catch (InvalidValueException notUnderstood) {
      return false;
    }
  }

  /** Whether the same is asked again at once: a place that was not understood. */
  boolean isAskedAgain(Referral answered) {
    return PlaceText.areAskedFor(fact) && places.isAskedAgain(answered);
  }

  /**
   * The referral with this answer.
   *
   * @throws InvalidValueException saying what would be an answer
   */
  Referral with(String said) {
    if (fact != Fact.CALLER_AGENCY) {
      return withoutNumber(said);
    }
    String without = SpokenName.withoutCallBack(said);
    Referral known = withoutNumber(SpokenName.callBack(said).isPresent() ? without : said);
    Caller.Builder caller = known.caller().toBuilder();
    SpokenName.callBack(said).ifPresent(caller::callBack);
    SpokenCaller.name(without).ifPresent(caller::name);
    return known.toBuilder().caller(caller.build()).build();
  }

  private Referral withoutNumber(String said) {
    return choices
        .chosen(said)
        .map(choice -> choice.toReferral().apply(referral))
        .orElseGet(() -> choices.areSeveral() ? partly(said) : written(said));
  }

  /** An answer to some of what is asked; the rest is asked by itself. */
  private Referral partly(String said) {
    Referral.Builder known = referral.toBuilder();
    return switch (fact) {
      case LAW_ENFORCEMENT_CUSTODY -> {
        Answer held =
            SpokenHands.custody(said, referral.caller().kind()).orElseThrow(() -> notChosen(said));
        yield known.custody(referral.custody().toBuilder().lawEnforcement(held).build()).build();
      }
      case MISSING_PERSON_REPORT ->
          known
              .elsewhere(
                  SpokenPapers.named(said, referral.elsewhere()).orElseThrow(() -> notChosen(said)))
              .build();
      case WILL_RESPOND -> {
        boolean yes = said.strip().matches("(?i)(?:yes,? )?(?:it |they )?(?:will )?responds?[.]?");
        boolean no =
            said.strip().matches("(?i)(?:no,? )?(?:it |they )?(?:declines? to|won'?t) respond[.]?");
        if (!yes && !no && !SpokenWords.isBareYesOrNo(said)) {
          throw notChosen(said);
        }
        WillRespond answer =
            yes || !no && SpokenWords.yesOrNo(said).isYes() ? WillRespond.YES : WillRespond.NO;
        yield known.elsewhere(there().willRespond(answer).build()).build();
      }
      case ANSWERED_BY -> {
        Optional<Matcher> both = SpokenName.whoAndWhen(said);
        Elsewhere.Builder there = there();
        both.ifPresent(when -> there.expectedArrival(arrival(when.group(2))));
        String who = both.map(when -> when.group(1)).orElse(said).strip();
        if (!who.isEmpty()) {
          there.answeredBy(SpokenName.person(who));
        }
        yield known.elsewhere(there.build()).build();
      }
      default -> written(said);
    };
  }

  private Referral written(String said) {
    Referral.Builder known = referral.toBuilder();
    return switch (fact) {
      case AGE -> known.child(aged(said)).build();
      case AGE_ESTABLISHED -> known.child(established(said)).build();
      case RESIDENCE, WHERE_FOUND, JURISDICTION, PLACEMENT_LOCATION ->
          places.written(said, referral);
      case EXPECTED_ARRIVAL ->
          known.elsewhere(there().expectedArrival(arrival(said)).build()).build();
      case ANSWERED_BY ->
          known.elsewhere(there().answeredBy(SpokenName.person(said)).build()).build();
      case OPEN_CASE_OFFICE -> known.openCase(OpenCase.with(office(said))).build();
      case HOME_OFFICE -> known.homeOffice(office(said)).build();
      case PLACEMENT_OFFICE -> known.placement(placement().office(office(said)).build()).build();
      case PLACEMENT_NAME -> known.placement(placement().name(SpokenName.of(said)).build()).build();
      case IDC_INFORMANT ->
          known
              .probation(Probation.of(referral.probation().status(), SpokenName.person(said)))
              .build();
      default -> throw notChosen(said);
    };
  }

  private static Office office(String said) {
    return Office.of(SpokenName.of(said));
  }

  /** "Report or warrant?" is not answered by yes. */
  private InvalidValueException notChosen(String said) {
    boolean yes = SpokenWords.isYesOrNo(said);
    return InvalidValueException.of(
        "answer",
        (yes ? "which of them: " : "")
            + "a number, 1 to "
            + choices.offered().size()
            + ", or the words beside it");
  }

  private Child aged(String said) {
    Child.Builder child = referral.child().toBuilder();
    Optional<AgeRange> years = SpokenWords.years(said);
    if (years.isPresent()) {
      return child.dateOfBirth(Optional.empty()).statedAge(years).build();
    }
    return child
        .dateOfBirth(
            SpokenAge.dateOfBirth(said)
                .filter(born -> !born.isAfter(LocalDate.ofInstant(referral.calledAt(), zone)))
                .orElseThrow(
                    () ->
                        InvalidValueException.of(
                            "answer",
                            "a date with its whole year, not after the day of the call, such as"
                                + " 05/30/2011 or 2011-05-30, or an age in years such as 15 or 15-16")))
        .statedAge(Optional.empty())
        .build();
  }

  /** Any other words are kept, and establish nothing. */
  private Child established(String said) {
    String source = SpokenAge.source(said);
    if (source.isEmpty()) {
      throw InvalidValueException.of(
          "answer", "no, or by what it is known, such as: birth certificate, school record");
    }
    return referral.child().toBuilder()
        .ageEstablished(SpokenAge.isEstablishing(source) ? Answer.YES : Answer.UNKNOWN)
        .ageSource(source)
        .build();
  }

  /** A time of the day of the call, or of another; a county that has not come is not coming. */
  private Instant arrival(String said) {
    Instant arrival = IntakeMoment.of(said, zone, referral.decidedAt());
    if (arrival.isBefore(referral.decidedAt())) {
      throw InvalidValueException.of(
          "answer", "a moment after the call; for tomorrow with its date: 2026-11-21 01:30");
    }
    return arrival;
  }

  private Elsewhere.Builder there() {
    return referral.elsewhere().toBuilder();
  }

  private Placement.Builder placement() {
    Placement.Builder placement = Placement.builder();
    referral.placement().ifPresent(placement::from);
    return placement;
  }
}
