package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
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
 * The answers to one question that a referral can keep: some to choose from, some to write. An
 * answer of the inquiry that is an example is replaced by what it stands for.
 */
final class IntakeAnswers {
  private static final Duration A_DAY = Duration.ofHours(24);

  private final KeyQuestion question;
  private final IntakePlaces places;
  private final Fact fact;
  private final Referral referral;
  private final ZoneId zone;

  IntakeAnswers(Agency agency, KeyQuestion question, Referral referral) {
    this.question = question;
    this.places = new IntakePlaces(agency, question);
    this.fact = question.question().fact();
    this.referral = referral;
    this.zone = agency.officeHours().zone();
  }

  /** One answer to choose. */
  record Choice(String key, String label, Function<Referral, Referral> toReferral) {}

  /** What can be chosen by its number; may be empty. */
  ImmutableList<Choice> choices() {
    if (PlaceText.areAskedFor(fact)) {
      return places.choices(referral);
    }
    ImmutableList.Builder<Choice> choices = ImmutableList.builder();
    for (AnswerOption answer : question.answers()) {
      if (answer.key().equals("not-law-enforcement")) {
        choices.add(
            caller(
                "not-verified",
                "law enforcement, and not known whether of the FRP",
                CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED),
            caller("mandated-reporter", "a mandated reporter", CallerKind.MANDATED_REPORTER),
            caller("public", "anyone else", CallerKind.PUBLIC));
      } else if (canBeChosen(answer)) {
        choices.add(
            new Choice(answer.key(), answer.label(), known -> answer.applyTo(known).orElseThrow()));
      }
    }
    if (fact == Fact.HALL_ANSWER || fact == Fact.WILL_RESPOND) {
      choices.add(new Choice("not-yet", "not yet", known -> known));
    }
    if (fact == Fact.NATIONALITY) {
      choices.add(new Choice("no-reason", "no reason to think so, and not known", known -> known));
    }
    return choices.build();
  }

  /** Not an example; and an age is established by something, which is written. */
  private boolean canBeChosen(AnswerOption answer) {
    return switch (fact) {
      case CATEGORY -> true;
      case AGE_ESTABLISHED -> answer.key().equals("no");
      default -> !answer.isExample();
    };
  }

  /** How to write an answer that is not among the choices; empty when every one is. */
  Optional<String> howToWrite() {
    if (fact == Fact.ANSWERED_BY && areSeveral()) {
      return Optional.of(
          "Write all three, such as D. Example, 555-0100, 23:40; or the name or the time alone.");
    }
    return switch (fact) {
      case AGE ->
          Optional.of(
              "Write the date of birth, such as 05/30/2011 or 2011-05-30, or the age in years,"
                  + " such as 15 or 15-16.");
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

  /** Whether an answer would tell who somebody is, or where the child sleeps. */
  boolean arePersonal() {
    return fact == Fact.AGE
        || fact == Fact.PLACEMENT_NAME
        || fact == Fact.IDC_INFORMANT
        || fact == Fact.ANSWERED_BY;
  }

  /** How an answer was understood, where that has to be heard. */
  Optional<String> echo(String said, Referral answered) {
    if (PlaceText.areAskedFor(fact)) {
      return Optional.of(places.echo(answered));
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
      return Optional.of("Understood: " + answer + ", to: " + question.question().text());
    }
    String words = SpokenName.withoutCallBack(said).toLowerCase(Locale.ROOT);
    if (words.equals(meant(words)) || SpokenWords.isYesOrNo(words)) {
      return Optional.empty();
    }
    return chosen(choices(), meant(words)).map(choice -> "Understood: " + choice.label() + ".");
  }

  /** What would decide much if it was not meant so: a place, a late arrival, the other protocol. */
  boolean isToBeConfirmed(String said, Referral answered) {
    return PlaceText.areAskedFor(fact)
        || isLate(answered)
        || isOfTheFrp(answered)
        || isToBeSaidBack(said);
  }

  /** "Yes, still going on" may be the opposite of a yes. */
  private boolean isToBeSaidBack(String said) {
    String words = said.toLowerCase(Locale.ROOT);
    boolean isSentence = areSeveral() && !meant(words).equals(words);
    return SpokenWords.isMoreThanYesOrNo(said) && !PlaceText.areAskedFor(fact) && !isSentence;
  }

  private boolean isOfTheFrp(Referral answered) {
    return fact == Fact.CALLER_AGENCY && answered.caller().kind() == CallerKind.FRP_LAW_ENFORCEMENT;
  }

  private boolean isCustodyToldInWords(String said, Referral answered) {
    return fact == Fact.LAW_ENFORCEMENT_CUSTODY
        && answered.custody().lawEnforcement().isYes()
        && !SpokenWords.isYesOrNo(said)
        && chosen(choices(), meant(said.toLowerCase(Locale.ROOT))).isEmpty();
  }

  private boolean isLate(Referral answered) {
    boolean asked = fact == Fact.EXPECTED_ARRIVAL || fact == Fact.ANSWERED_BY;
    Instant late = referral.decidedAt().plus(A_DAY);
    return asked && answered.elsewhere().expectedArrival().filter(late::isBefore).isPresent();
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
    Optional<String> number =
        fact == Fact.CALLER_AGENCY ? SpokenName.callBack(said) : Optional.empty();
    if (number.isEmpty()) {
      return withoutNumber(said);
    }
    Referral known = withoutNumber(SpokenName.withoutCallBack(said));
    Caller caller = known.caller().toBuilder().callBack(number.get()).build();
    return known.toBuilder().caller(caller).build();
  }

  private Referral withoutNumber(String said) {
    ImmutableList<Choice> choices = choices();
    Optional<Choice> chosen = chosen(choices, meant(said.toLowerCase(Locale.ROOT)));
    return chosen.isPresent()
        ? chosen.get().toReferral().apply(referral)
        : areSeveral() ? partly(said, choices) : written(said, choices);
  }

  private String meant(String words) {
    return areSeveral() ? SpokenWords.inOneBreath(fact, words) : SpokenWords.meaning(fact, words);
  }

  /** Whether the question asks for more than one fact. */
  private boolean areSeveral() {
    return question.facts().size() > 1;
  }

  /** An answer to some of what is asked; the rest is asked by itself. */
  private Referral partly(String said, ImmutableList<Choice> choices) {
    Referral.Builder known = referral.toBuilder();
    return switch (fact) {
      case LAW_ENFORCEMENT_CUSTODY -> {
        Answer held = SpokenHands.custody(said).orElseThrow(() -> notChosen(said, choices));
        yield known.custody(referral.custody().toBuilder().lawEnforcement(held).build()).build();
      }
      case MISSING_PERSON_REPORT ->
          known
              .elsewhere(
                  SpokenPapers.named(said, referral.elsewhere())
                      .orElseThrow(() -> notChosen(said, choices)))
              .build();
      case WILL_RESPOND -> {
        boolean yes = said.strip().matches("(?i)(?:yes,? )?(?:it |they )?(?:will )?responds?[.]?");
        boolean no =
            said.strip().matches("(?i)(?:no,? )?(?:it |they )?(?:declines? to|won'?t) respond[.]?");
        if (!yes && !no && !SpokenWords.isYesOrNo(said)) {
          throw notChosen(said, choices);
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
      default -> written(said, choices);
    };
  }

  /** By number, by name, or by the beginning of one name alone; a place only by its whole name. */
  private Optional<Choice> chosen(ImmutableList<Choice> choices, String said) {
    Optional<Choice> begun = Optional.empty();
    int several = 0;
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      String label = choice.label().toLowerCase(Locale.ROOT);
      if (said.equals(Integer.toString(i + 1))
          || said.equals(choice.key()) && isSaidInFull(said)
          || isWhole(label, said)) {
        return Optional.of(choice);
      }
      boolean mayBegin =
          !said.isEmpty()
              && !PlaceText.areAskedFor(fact)
              && (!areSeveral() || fact == Fact.LAW_ENFORCEMENT_CUSTODY);
      if (mayBegin && (begins(choice.key(), said) || begins(label, said))) {
        begun = Optional.of(choice);
        several++;
      }
    }
    return several == 1 ? begun : Optional.empty();
  }

  /**
   * Who says "report", or "responds", has said nothing of a warrant or of the transfer, and the
   * choice of that key has.
   */
  private boolean isSaidInFull(String said) {
    return !areSeveral()
        || fact == Fact.LAW_ENFORCEMENT_CUSTODY
        || said.equals("neither")
        || said.equals("both");
  }

  /** "Home" is "at home". */
  private static boolean isWhole(String text, String words) {
    String label = text.replace(".", "");
    String said = words.replace(".", "");
    return label.equals(said)
        || label.equals("a " + said)
        || label.equals("at " + said)
        || label.equals("in " + said);
  }

  /** "No" begins "no open case", and not "not yet". */
  private static boolean begins(String text, String said) {
    boolean isWord = said.equals("yes") || said.equals("no");
    return text.startsWith(said)
        && (!isWord
            || text.length() == said.length()
            || !Character.isLetter(text.charAt(said.length())));
  }

  private Referral written(String said, ImmutableList<Choice> choices) {
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
      case OPEN_CASE_OFFICE -> known.openCase(OpenCase.with(Office.of(said))).build();
      case HOME_OFFICE -> known.homeOffice(Office.of(said)).build();
      case PLACEMENT_OFFICE -> known.placement(placement().office(Office.of(said)).build()).build();
      case PLACEMENT_NAME -> known.placement(placement().name(said).build()).build();
      case IDC_INFORMANT ->
          known
              .probation(Probation.of(referral.probation().status(), SpokenName.person(said)))
              .build();
      default -> throw notChosen(said, choices);
    };
  }

  /** "Report or warrant?" is not answered by yes. */
  private static InvalidValueException notChosen(String said, ImmutableList<Choice> choices) {
    boolean yes = SpokenWords.isYesOrNo(said) && SpokenWords.yesOrNo(said).isYes();
    return InvalidValueException.of(
        "answer",
        (yes ? "which of them: " : "")
            + "a number, 1 to "
            + choices.size()
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
                .orElseThrow(
                    () ->
                        InvalidValueException.of(
                            "answer",
                            "a date with its whole year, such as 05/30/2011 or 2011-05-30, or an"
                                + " age in years such as 15 or 15-16")))
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

  private Choice caller(String key, String label, CallerKind kind) {
    Caller caller = referral.caller().toBuilder().kind(kind).build();
    return new Choice(key, label, known -> Referral.builder().from(known).caller(caller).build());
  }
}
