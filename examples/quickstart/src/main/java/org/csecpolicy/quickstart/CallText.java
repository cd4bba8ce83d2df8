package org.csecpolicy.quickstart;

import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.csecpolicy.CallContingency;
import org.csecpolicy.CallDecision;
import org.csecpolicy.CallStep;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.inquiry.CallQuestion;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.Question;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;

/**
 * The decision of a call the way a screener reads it: who goes where for whom, what to do in order
 * with the keys of the children it is for, and what is still to be asked. Nothing personal is
 * printed but the source of an established age.
 */
final class CallText {
  private static final int QUESTIONS = 6;

  private final Inquiry inquiry;
  private final boolean full;

  /** With the questions of this inquiry; full with every clause, contingency, question, reading. */
  CallText(Inquiry inquiry, boolean full) {
    this.inquiry = inquiry;
    this.full = full;
  }

  /** The whole page. */
  String of(String name, CallDecision decision) {
    TextPage page = new TextPage(full);
    CallPage children = new CallPage(page, decision);
    page.title(name);
    new CallScreen(page, children, decision).print();
    steps(page, children, decision);
    contingencies(page, children, decision);
    questions(page, children, decision, full ? Fact.values().length : QUESTIONS);
    readings(page, decision);
    page.blank();
    return page.toString();
  }

  /** What is still to be asked, all of it, each question once. */
  String questions(String name, CallDecision decision) {
    TextPage page = new TextPage(full);
    page.title(name);
    questions(page, new CallPage(page, decision), decision, Fact.values().length);
    page.blank();
    return page.toString();
  }

  /** What is due at once first; what is done once for each of several children, on one line. */
  private static void steps(TextPage page, CallPage children, CallDecision decision) {
    page.heading("WHAT TO DO");
    Map<String, StepLine> lines = new LinkedHashMap<>();
    decision.steps().stream()
        .sorted(Comparator.comparing(step -> step.step().due() != Due.AT_ONCE))
        .forEach(
            step -> lines.computeIfAbsent(words(step, decision), text -> new StepLine()).add(step));
    int number = 0;
    for (Map.Entry<String, StepLine> line : lines.entrySet()) {
      number++;
      page.cited(
          String.format(Locale.ROOT, " %2d  ", number),
          line.getKey() + line.getValue().whom(children),
          line.getValue().clauses);
    }
  }

  /** Whom a line of the list is for: several steps are one for each child. */
  private static final class StepLine {
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<Clause> clauses = new TreeSet<>();
    private int steps;

    private void add(CallStep step) {
      keys.addAll(step.children());
      clauses.addAll(step.clauses());
      steps++;
    }

    private String whom(CallPage children) {
      return (steps > 1 ? ", one for each of " : " ") + children.of(keys);
    }
  }

  private static String words(CallStep step, CallDecision decision) {
    Moments moments = Moments.of(any(decision));
    return step.step().sentence()
        + switch (step.step().due()) {
          case AT_ONCE -> ", now";
          case NOT_STATED -> "";
          case MINUTES_10_TO_15, HOURS_24 ->
              step.step()
                  .latest()
                  .map(at -> ", by " + moments.after(decision.call().calledAt(), at))
                  .orElse("");
        };
  }

  /** By what is to be done first, and then by what happens. */
  private void contingencies(TextPage page, CallPage children, CallDecision decision) {
    Map<String, Map<String, Set<String>>> byFirst = new LinkedHashMap<>();
    Map<String, Set<Clause>> clauses = new LinkedHashMap<>();
    for (CallContingency each : decision.contingencies()) {
      String first = DecisionText.thenIn(each.contingency(), full);
      byFirst
          .computeIfAbsent(first, text -> new LinkedHashMap<>())
          .computeIfAbsent(
              DecisionText.condition(each.contingency(), any(decision)),
              text -> new LinkedHashSet<>())
          .addAll(each.children());
      clauses.computeIfAbsent(first, text -> new TreeSet<>()).addAll(each.clauses());
    }
    if (byFirst.isEmpty()) {
      return;
    }
    page.heading("CALL BACK AT ONCE IF, OF ANY CHILD NAMED,");
    byFirst.forEach(
        (first, conditions) ->
            page.cited(
                "  !  ",
                conditions.entrySet().stream()
                        .map(each -> each.getKey() + " " + children.of(each.getValue()))
                        .collect(Collectors.joining("; or "))
                    + ". Then "
                    + first,
                clauses.get(first)));
  }

  private void questions(TextPage page, CallPage children, CallDecision decision, int atMost) {
    List<CallQuestion> all = inquiry.next(decision.call(), Fact.values().length);
    if (all.isEmpty()) {
      return;
    }
    page.heading("STILL TO ASK, of all children unless their keys stand beside it");
    for (CallQuestion each : Iterables.limit(all, atMost)) {
      Question question = each.question();
      String asked =
          question.source().label()
              + ": "
              + question.text()
              + PlaceText.offers(question.fact(), any(decision))
              + children.unlessAll(each.children());
      if (full) {
        page.cited("  ?  ", asked, question.clauses());
      } else {
        page.wrapped("  ?  ", asked);
      }
    }
    if (all.size() > atMost) {
      page.wrapped("     ", (all.size() - atMost) + " more: ask");
    }
  }

  private static void readings(TextPage page, CallDecision decision) {
    Set<Interpretation> interpretations = new TreeSet<>();
    decision.children().values().forEach(each -> interpretations.addAll(each.interpretations()));
    DecisionText.readings(page, interpretations, decision.edition().readings());
  }

  private static HotlineDecision any(CallDecision decision) {
    return decision.children().values().iterator().next();
  }
}
