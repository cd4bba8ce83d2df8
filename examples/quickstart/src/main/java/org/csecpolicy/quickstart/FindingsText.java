package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.Step;
import org.csecpolicy.Urgency;
import org.csecpolicy.inquiry.Consequence;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.inquiry.Question;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;

/** What is found out about a referral, for a screener who asks on. Nothing personal is in it. */
final class FindingsText {
  private static final String INDENT = "     ";
  private static final int A_FEW = 6;

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
    for (IntakeAnswers.Choice choice : answers.choices()) {
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

  /** What each answer would change, alone and together with others. */
  static TextPage why(Question question, Findings findings) {
    return findings.open().stream()
        .filter(open -> open.question().fact() == question.fact())
        .findFirst()
        .map(open -> why(open, findings.decision()))
        .orElseGet(() -> nothing(question));
  }

  private static TextPage nothing(Question question) {
    TextPage page = new TextPage();
    page.wrapped(
        "  ",
        "As far as is known now it changes nothing; unknown will do. ["
            + Clause.citationOf(question.clauses())
            + "]");
    return page;
  }

  private static TextPage why(OpenQuestion open, HotlineDecision decision) {
    TextPage page = new TextPage();
    page.wrapped(
        "  ",
        "It can change: "
            + words(open.canChange())
            + " ["
            + Clause.citationOf(open.question().clauses())
            + "]");
    for (Consequence consequence : open.consequences()) {
      String answer = consequence.answer().label();
      if (consequence.atOnce().isEmpty()) {
        page.wrapped("  ", answer + ": nothing at once, only together with other answers");
      } else {
        page.wrapped("  ", answer + ":");
      }
      changes(
          page, consequence.atOnce(), OutcomeWording.of(decision), INDENT + "*  ", INDENT + "   ");
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

  private static String words(Set<OutcomeKind<?>> kinds) {
    String first =
        kinds.stream().limit(A_FEW).map(OutcomeKind::label).collect(Collectors.joining(", "));
    return kinds.size() > A_FEW ? first + " and " + (kinds.size() - A_FEW) + " more" : first;
  }
}
