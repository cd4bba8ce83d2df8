package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Referral;

/**
 * What can be chosen for one question: by its number, by its words, or by the beginning of one
 * alone. An answer of the inquiry that is an example is replaced by what it stands for.
 */
final class IntakeChoices {
  private final KeyQuestion question;
  private final IntakePlaces places;
  private final Fact fact;
  private final Referral referral;
  private final ImmutableList<AnswerOption> everyAnswer;

  IntakeChoices(Inquiry inquiry, KeyQuestion question, IntakePlaces places, Referral referral) {
    this.question = question;
    this.places = places;
    this.fact = question.question().fact();
    this.referral = referral;
    this.everyAnswer = inquiry.answersTo(fact);
  }

  /** One answer to choose. */
  record Choice(String key, String label, Function<Referral, Referral> toReferral) {}

  /** In the order in which they are numbered; may be empty. */
  ImmutableList<Choice> offered() {
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

  private Choice caller(String key, String label, CallerKind kind) {
    Caller caller = referral.caller().toBuilder().kind(kind).build();
    return new Choice(key, label, known -> known.toBuilder().caller(caller).build());
  }

  /** The one that was said; empty when it is none, or may be several. */
  Optional<Choice> chosen(String said) {
    return chosen(offered(), meant(said.toLowerCase(Locale.ROOT)));
  }

  /**
   * What is not offered because it contradicts something that is known, and was said all the same:
   * one of the two is wrong, and nobody knows which (ruling {@code contradiction}).
   */
  Optional<Choice> contradicting(String said) {
    if (PlaceText.areAskedFor(fact) || areSeveral() || chosen(said).isPresent()) {
      return Optional.empty();
    }
    ImmutableList<Choice> choices =
        everyAnswer.stream()
            .filter(answer -> canBeChosen(answer) && answer.applyTo(referral).isEmpty())
            .filter(answer -> answer.putInto(referral).isPresent())
            .map(
                answer ->
                    new Choice(
                        answer.key(), answer.label(), known -> answer.putInto(known).orElseThrow()))
            .collect(ImmutableList.toImmutableList());
    return chosen(choices, meant(said.toLowerCase(Locale.ROOT)))
        .filter(choice -> !said.matches("\\d+"));
  }

  /** The word of the list that these words mean; the same words when they mean no other. */
  String meant(String words) {
    return areSeveral() ? SpokenWords.inOneBreath(fact, words) : SpokenWords.meaning(fact, words);
  }

  /** Whether the question asks for more than one fact. */
  boolean areSeveral() {
    return question.facts().size() > 1;
  }

  private Optional<Choice> chosen(List<Choice> choices, String said) {
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
}
