package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
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
  static TextPage soFar(HotlineDecision decision, int toAsk) {
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
    remaining(page, toAsk);
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

  /** What was changed, or what to say when nothing was. */
  static TextPage growth(DecisionDifference growth, String ifNothing, int toAsk) {
    TextPage page = new TextPage();
    Set<Contradiction> doubts =
        Sets.difference(growth.after().contradictions(), growth.before().contradictions());
    for (Contradiction doubt : doubts) {
      page.wrapped("  !  ", DecisionTop.words(doubt, growth.after()));
    }
    if (growth.outcomes().isEmpty() && doubts.isEmpty()) {
      page.wrapped("  ", ifNothing);
    }
    changes(page, growth.outcomes(), OutcomeWording.of(growth.after()), "  *  ", INDENT);
    remaining(page, toAsk);
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
      ImmutableList<OutcomeChange> changes = DecisionDifference.between(decision, then).outcomes();
      if (changes.isEmpty()) {
        changeNothing.add(answer.label());
      } else {
        page.wrapped("  ", answer.label() + ":");
        ImmutableList<OutcomeChange> now = urgent(changes);
        changes(page, now, OutcomeWording.of(decision), INDENT + "*  ", INDENT + "   ");
        if (changes.size() > now.size()) {
          page.wrapped(INDENT, "and " + (changes.size() - now.size()) + " less urgent");
        }
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

  private static ImmutableList<OutcomeChange> urgent(List<OutcomeChange> changes) {
    return changes.stream()
        .filter(change -> change.kind().urgency() == Urgency.NOW)
        .collect(ImmutableList.toImmutableList());
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

  private static void changes(
      TextPage page,
      ImmutableList<OutcomeChange> changes,
      OutcomeWording wording,
      String lead,
      String indent) {
    for (OutcomeChange change : changes) {
      page.wrapped(lead, wording.of(change));
      page.wrapped(indent, "[" + change.after().citation() + "]");
    }
  }

  private static void remaining(TextPage page, int toAsk) {
    page.wrapped(
        "  ",
        toAsk == 0
            ? "Nothing is left to ask."
            : toAsk == 1
                ? "One question is left."
                : toAsk + " questions are left, as far as is known now.");
  }
}
