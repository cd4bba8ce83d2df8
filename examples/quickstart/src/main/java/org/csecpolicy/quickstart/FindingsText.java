package org.csecpolicy.quickstart;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.Step;
import org.csecpolicy.Urgency;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;

/** What is found out about a referral, for a screener who asks on. Nothing personal is in it. */
final class FindingsText {
  private static final String INDENT = "     ";

  private FindingsText() {}

  /** The most urgent outcomes. */
  static TextPage soFar(IntakeState state) {
    HotlineDecision decision = state.decision();
    TextPage page = new TextPage();
    page.heading("SO FAR");
    DecisionTop.contradictions(page, decision);
    OutcomeWording wording = OutcomeWording.of(decision);
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      if (kind.urgency() == Urgency.NOW) {
        Cited<Outcome> now = kind.of(decision);
        page.wrapped("  *  ", wording.of(now.outcome()));
        page.wrapped(INDENT, "[" + now.citation() + "]");
      }
    }
    remaining(page, state);
    return page;
  }

  static TextPage question(KeyQuestion open, IntakeAnswers answers) {
    TextPage page = new TextPage();
    page.blank();
    page.wrapped("", "Ask " + open.question().source().label() + ": " + open.question().text());
    int number = 0;
    for (IntakeChoices.Choice choice : answers.choices()) {
      number++;
      page.wrapped(String.format(Locale.ROOT, " %2d  ", number), choice.label());
    }
    answers.howToWrite().ifPresent(how -> page.wrapped(INDENT, how));
    return page;
  }

  /**
   * What was changed of that which is decided now, and how much of the rest; what to say when
   * nothing was.
   */
  static TextPage growth(DecisionDifference growth, String ifNothing, IntakeState next) {
    TextPage page = new TextPage();
    Set<Contradiction> doubts =
        Sets.difference(growth.after().contradictions(), growth.before().contradictions());
    for (Contradiction doubt : doubts) {
      page.wrapped("  !  ", DecisionTop.words(doubt, growth.after()));
    }
    if (growth.outcomes().isEmpty() && doubts.isEmpty()) {
      page.wrapped("  ", ifNothing);
    }
    changes(page, growth, OutcomeWording.of(growth.after()), "  *  ", INDENT);
    remaining(page, next);
    return page;
  }

  /**
   * What each answer would change by itself: of what is decided now, each; of the rest, how much.
   * What it can do together with other answers takes seconds to find out, and a caller waits.
   */
  static TextPage why(HotlinePolicy policy, KeyQuestion question, HotlineDecision decision) {
    TextPage page = new TextPage();
    page.wrapped("  ", "[" + Clause.citationOf(question.question().clauses()) + "]");
    List<String> changeNothing = new ArrayList<>();
    for (AnswerOption answer : question.answers()) {
      HotlineDecision then = policy.decide(answer.applyTo(decision.referral()).orElseThrow());
      DecisionDifference growth = DecisionDifference.between(decision, then);
      if (growth.outcomes().isEmpty()) {
        changeNothing.add(answer.label());
      } else {
        page.wrapped("  ", answer.label() + ":");
        changes(page, growth, OutcomeWording.of(decision), INDENT + "*  ", INDENT + "   ");
      }
    }
    if (!changeNothing.isEmpty()) {
      page.wrapped(
          "  ",
          "nothing by itself, and perhaps together with other answers: "
              + String.join("; ", changeNothing));
    }
    return page;
  }

  /** What that means for whoever has begun to do what was decided before. */
  static TextPage since(DecisionDifference difference) {
    TextPage page = new TextPage();
    page.wrapped("", "SINCE THIS REFERRAL WAS SAVED");
    steps(page, "to add: ", difference.toAdd());
    steps(page, "to undo: ", difference.toUndo());
    if (difference.isEmpty()) {
      page.wrapped("  ", "Nothing is to be done differently.");
    }
    page.blank();
    return page;
  }

  private static void steps(TextPage page, String lead, List<Step> steps) {
    for (Step step : steps) {
      page.wrapped("  *  ", lead + step.sentence());
      page.wrapped(INDENT, "[" + Clause.citationOf(step.clauses()) + "]");
    }
  }

  /** Each that is urgent; where this protocol decides nothing any more, only that. */
  private static void changes(
      TextPage page,
      DecisionDifference growth,
      OutcomeWording wording,
      String lead,
      String indent) {
    boolean isOutside = growth.after() instanceof OutsideProtocol;
    List<String> rest = new ArrayList<>();
    for (OutcomeChange change : growth.outcomes()) {
      boolean isNow = change.kind().urgency() == Urgency.NOW;
      if (isOutside ? change.kind() == Outcomes.SCOPE : isNow) {
        page.wrapped(lead, wording.of(change));
        page.wrapped(indent, "[" + change.after().citation() + "]");
      } else {
        rest.add(change.kind().label());
      }
    }
    if (!rest.isEmpty() && !isOutside) {
      page.wrapped(indent, "also changed: " + String.join(", ", rest));
    }
  }

  private static void remaining(TextPage page, IntakeState state) {
    int toAsk = state.toAsk().size();
    page.wrapped(
        "  ",
        toAsk == 0
            ? "Nothing is left to ask."
            : state.isRouted()
                ? "No more questions about who goes, how fast, or the form. "
                    + questions(toAsk)
                    + " left about the rest; done skips them."
                : questions(toAsk) + " left, as far as is known now.");
  }

  private static String questions(int toAsk) {
    return toAsk == 1 ? "1 question" : toAsk + " questions";
  }
}
