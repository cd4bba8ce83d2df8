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
  /** A letter or two may begin anything: "u" is unknown to some. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final ImmutableList<String> LEADS =
      ImmutableList.of("a ", "at ", "in ", "with ", "with a ", "with the ");

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

  /**
   * One answer to choose. Where it contradicts what is known one of the two is wrong, and nobody
   * knows which (ruling {@code contradiction}).
   */
  record Choice(
      String key, String label, boolean contradicts, Function<Referral, Referral> toReferral) {
    Choice(String key, String label, Function<Referral, Referral> toReferral) {
      this(key, label, false, toReferral);
    }
  }

  /** Numbered alike whatever is known: who takes many calls knows the numbers. May be empty. */
  ImmutableList<Choice> offered() {
    if (PlaceText.areAskedFor(fact)) {
      return places.choices(referral);
    }
    ImmutableList.Builder<Choice> choices = ImmutableList.builder();
    for (AnswerOption answer : areSeveral() ? question.answers() : everyAnswer) {
      if (answer.key().equals("not-law-enforcement")) {
        choices.add(
            caller(
                "not-verified",
                "law enforcement, and not known whether of the FRP",
                CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED),
            caller("mandated-reporter", "a mandated reporter", CallerKind.MANDATED_REPORTER),
            caller("public", "anyone else", CallerKind.PUBLIC));
      } else if (canBeChosen(answer) && answer.putInto(referral).isPresent()) {
        boolean contradicts = answer.applyTo(referral).isEmpty();
        choices.add(
            new Choice(
                answer.key(),
                answer.label(),
                contradicts,
                known -> answer.putInto(known).orElseThrow()));
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
    return chosen(offered(), meant(said));
  }

  /** The word of the list that is meant, in small letters; what was said when it is no other. */
  String meant(String said) {
    String words = said.toLowerCase(Locale.ROOT);
    return areSeveral()
        ? SpokenWords.inOneBreath(fact, words)
        : SpokenWords.meaning(fact, said).toLowerCase(Locale.ROOT);
  }

  /** Whether it is one of these words, and not the beginning of a longer answer. */
  boolean isSaidWhole(Choice choice, String said) {
    String words = said.toLowerCase(Locale.ROOT);
    String label = choice.label().toLowerCase(Locale.ROOT);
    return isWhole(label, words) || words.equals(choice.key()) && !label.startsWith(words);
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
          (said.length() >= SHORTEST_BEGINNING || said.equals("no"))
              && !PlaceText.areAskedFor(fact)
              && !areSeveral();
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
        || said.equals("responds-and-accepts")
        || said.equals("neither")
        || said.equals("both");
  }

  /** "Home" is "at home". */
  private static boolean isWhole(String text, String words) {
    String label = text.replace(".", "");
    String said = words.replace(".", "");
    return label.equals(said) || LEADS.stream().anyMatch(lead -> label.equals(lead + said));
  }

  /** By whole words: "home" does not begin "homeless". */
  private static boolean begins(String text, String said) {
    return text.startsWith(said)
        && (text.length() == said.length()
            || !Character.isLetterOrDigit(text.charAt(said.length())));
  }
}
