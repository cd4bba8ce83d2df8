package org.csecpolicy.quickstart;

import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.Action;
import org.csecpolicy.Contingency;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.Question;
import org.csecpolicy.inquiry.Questionnaire;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Suggestion;

/**
 * A decision the way a screener reads it: what is decided, what to do in order, what is still to be
 * asked, and how unclear places were read; each with its clause. Nothing personal is printed but
 * the source of an established age, which a supervisor has to weigh.
 */
final class DecisionText {
  private static final int QUESTIONS = 10;
  private static final int FEWEST_QUESTIONS = 3;

  /** What is printed on one sheet of paper, and of a fax. */
  private static final int LINES = 75;

  /**
   * How a page that is too long is made shorter: by fewer questions, then by steps that run on.
   * None of what is to be done is left out.
   */
  private record Layout(boolean runsOn, int questions) {}

  private final Inquiry inquiry;
  private final boolean full;

  /** With the questions of this inquiry; full with every clause and reading. */
  DecisionText(Inquiry inquiry, boolean full) {
    this.inquiry = inquiry;
    this.full = full;
  }

  /** The whole page of one decision. */
  String of(String name, HotlineDecision decision) {
    return page(name, decision).toString();
  }

  /** The same, to be shown with others. */
  TextPage page(String name, HotlineDecision decision) {
    List<Question> toAsk = toAsk(decision);
    TextPage page = page(name, decision, toAsk, new Layout(false, QUESTIONS));
    for (boolean runsOn : new boolean[] {false, true}) {
      for (int asked = QUESTIONS;
          !full && page.lines() > LINES && asked >= FEWEST_QUESTIONS;
          asked--) {
        page = page(name, decision, toAsk, new Layout(runsOn, asked));
      }
    }
    return page;
  }

  private TextPage page(
      String name, HotlineDecision decision, List<Question> toAsk, Layout layout) {
    TextPage page = new TextPage(full);
    page.title(name);
    if (full) {
      DecisionTop.print(page, decision);
    } else {
      DecisionTop.printWithoutQuestions(page, decision);
    }
    List<Step> steps = byUrgency(decision.steps());
    if (decision instanceof ResponsePlan plan) {
      new FirstScreen(page, plan, steps).print();
    } else if (decision instanceof OutsideProtocol outside) {
      outside(page, outside);
    }
    steps(page, decision, steps, layout.runsOn);
    contingencies(page, decision);
    questions(page, decision, toAsk, layout.questions);
    also(page, decision);
    if (full) {
      readings(page, decision.interpretations(), decision.edition().readings());
    }
    page.blank();
    return page;
  }

  private static void outside(TextPage page, OutsideProtocol outside) {
    page.row(
        "Called",
        FirstScreen.called(outside.referral(), Moments.of(outside)),
        outside.scope().clauses());
    page.row(
        "Decision",
        DecisionWords.of(outside.scope().outcome(), outside.agency()),
        outside.scope().clauses());
    for (Cited<Suggestion> suggestion : outside.suggestions()) {
      page.row(
          "Suggested",
          suggestion.outcome().category().label() + ", by what was observed",
          suggestion.clauses());
    }
    FirstScreen.callBack(page, outside);
  }

  /** What the decision says beside who does what. */
  private void also(TextPage page, HotlineDecision decision) {
    TextPage also = new TextPage();
    if (decision instanceof ResponsePlan plan) {
      reminder(also, Moments.of(plan), plan.sisReminder());
      plan.assignment()
          .flatMap(Assignment::referralName)
          .ifPresent(
              name ->
                  also.row(
                      "Referral name",
                      name.outcome().placement().isPresent()
                          ? "the name of the placement"
                          : "the name of the placement, which is not known yet",
                      name.clauses()));
      Set<Category> toConsider = plan.recording().toConsider().outcome();
      if (!toConsider.isEmpty()) {
        also.row(
            "Consider too",
            "red flags were observed of "
                + toConsider.stream().map(Category::label).collect(Collectors.joining(" and ")),
            plan.recording().toConsider().clauses());
      }
    }
    atRisk(also, decision.atRisk());
    if (!full && !decision.interpretations().isEmpty()) {
      also.wrapped("* ", "UNCLEAR PLACES: " + keys(decision.interpretations()));
    }
    if (!also.toString().isEmpty()) {
      page.heading("ALSO");
      page.append(also);
    }
  }

  private static void reminder(TextPage page, Moments moments, Cited<SisReminder> cited) {
    boolean isToAsk = cited.outcome().required() == Answer.UNKNOWN;
    cited
        .outcome()
        .request()
        .ifPresent(
            request ->
                page.row(
                    "Federal report",
                    (isToAsk ? "if the child may be a foreign national: " : "")
                        + words(moments, request.outcome()),
                    request.clauses()));
  }

  private static void atRisk(TextPage page, Cited<AtRiskFinding> finding) {
    AtRisk risk = finding.outcome().risk();
    if (risk == AtRisk.UNDETERMINED
        && finding.outcome().decisive().size() == Indicator.values().length) {
      return; // not screened
    }
    String letters =
        finding.outcome().decisive().stream()
            .map(Indicator::name)
            .collect(Collectors.joining(", "));
    page.row(
        "At risk",
        switch (risk) {
          case AT_RISK -> "yes, by " + letters;
          case NOT_AT_RISK -> "no";
          case UNDETERMINED -> "not settled; still open: " + letters;
        },
        finding.clauses());
  }

  /** What is decided should something happen; of each the first things to do. */
  private static void contingencies(TextPage page, HotlineDecision decision) {
    if (decision.contingencies().isEmpty()) {
      return;
    }
    page.heading("CALL BACK AT ONCE IF");
    if (page.isFull()) {
      decision.contingencies().forEach(each -> whole(page, decision, each));
      return;
    }
    ListMultimap<String, Contingency> byFirstStep =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Contingency contingency : decision.contingencies()) {
      byFirstStep.put(firstToDo(contingency).get(0).sentence(), contingency);
    }
    byFirstStep
        .asMap()
        .forEach(
            (first, contingencies) ->
                page.cited(
                    "  !  ",
                    contingencies.stream()
                            .map(each -> condition(each, decision))
                            .collect(Collectors.joining("; or "))
                        + ". Then "
                        + first,
                    firstToDo(contingencies.iterator().next()).get(0).clauses()));
  }

  private static void whole(TextPage page, HotlineDecision decision, Contingency contingency) {
    page.cited(
        "  !  ",
        condition(contingency, decision)
            + " (told by "
            + contingency.event().whoCalls()
            + "). Then "
            + contingency.toAdd().stream().map(Step::sentence).collect(Collectors.joining("; ")),
        contingency.clauses());
  }

  static String condition(Contingency contingency, HotlineDecision decision) {
    return contingency.condition()
        + contingency
            .moment()
            .map(moment -> " (" + Moments.of(decision).dayAndTime(moment) + ")")
            .orElse("");
  }

  /** What is to be done first; all of it, when it is to be full. */
  static String thenIn(Contingency contingency, boolean full) {
    return full
        ? contingency.toAdd().stream().map(Step::sentence).collect(Collectors.joining("; "))
        : firstToDo(contingency).get(0).sentence();
  }

  /** What is due at once or has the clock of the form, and who has it; else what comes first. */
  private static List<Step> firstToDo(Contingency contingency) {
    List<Step> urgent =
        contingency.toAdd().stream()
            .filter(
                step ->
                    step.due() == Due.AT_ONCE
                        || step.action() == Action.ASSIGN_PRIMARY
                        || step.action() == Action.FAX_EXPEDITED_FORM)
            .toList();
    return urgent.isEmpty() ? contingency.toAdd() : urgent;
  }

  /** What is due at once first; otherwise in the order of the decision. */
  private static void steps(
      TextPage page, HotlineDecision decision, List<Step> steps, boolean runsOn) {
    page.heading("WHAT TO DO");
    int number = 0;
    while (number < steps.size()) {
      Step first = steps.get(number);
      String lead = String.format(Locale.ROOT, " %2d  ", ++number);
      StringBuilder text = new StringBuilder(words(page, decision, first));
      while (runsOn && number < steps.size() && isAlike(first, steps.get(number))) {
        Step next = steps.get(number);
        text.append(' ').append(++number).append(") ").append(words(page, decision, next));
      }
      page.wrapped(lead, text.toString());
    }
  }

  /** Whether the same person does it, and neither has a clock. */
  private static boolean isAlike(Step one, Step other) {
    return one.actor() == other.actor()
        && one.due() == Due.NOT_STATED
        && other.due() == Due.NOT_STATED;
  }

  private static String words(TextPage page, HotlineDecision decision, Step step) {
    return step.sentence() + due(decision, step) + " " + page.citation(step.clauses());
  }

  private static List<Step> byUrgency(List<Step> steps) {
    return steps.stream().sorted(Comparator.comparing(step -> step.due() != Due.AT_ONCE)).toList();
  }

  private static String due(HotlineDecision decision, Step step) {
    Moments moments = Moments.of(decision);
    return switch (step.due()) {
      case AT_ONCE -> ", now";
      case NOT_STATED -> "";
      case MINUTES_10_TO_15, HOURS_24 ->
          step.latest()
              .map(at -> ", by " + moments.after(decision.referral().calledAt(), at))
              .orElse("");
    };
  }

  private void questions(TextPage page, HotlineDecision decision, List<Question> all, int atMost) {
    if (all.isEmpty()) {
      return;
    }
    int more = all.size() - atMost;
    page.heading("STILL TO ASK" + (more > 0 ? " (" + more + " more: ask)" : ""));
    PeekingIterator<Question> asked =
        Iterators.peekingIterator(Iterables.limit(all, atMost).iterator());
    while (asked.hasNext()) {
      Question first = asked.next();
      StringBuilder text = new StringBuilder(words(first, decision));
      // One breath to one source; in full each has its clauses.
      while (!full && asked.hasNext() && asked.peek().source() == first.source()) {
        text.append(' ').append(words(asked.next(), decision));
      }
      page.stated("  ?  ", first.source().label() + ": " + text, first.clauses());
    }
  }

  private static String words(Question question, HotlineDecision decision) {
    return question.text() + PlaceText.offers(question.fact(), decision);
  }

  /** What settles a contradiction first. */
  private List<Question> toAsk(HotlineDecision decision) {
    Set<Fact> toSettle = DecisionTop.toSettle(decision);
    List<Question> all = new ArrayList<>();
    toSettle.forEach(fact -> all.add(Questionnaire.standard().about(fact)));
    inquiry.next(decision.referral(), Fact.values().length).stream()
        .filter(key -> !toSettle.containsAll(key.facts()))
        .forEach(key -> all.add(key.question()));
    return all;
  }

  /** How unclear places were read; in full when the page is. */
  static void readings(TextPage page, Set<Interpretation> interpretations, Readings readings) {
    if (interpretations.isEmpty()) {
      return;
    }
    page.heading("UNCLEAR PLACES, AND HOW THEY WERE READ");
    if (!page.isFull()) {
      page.wrapped("  *  ", keys(interpretations));
      return;
    }
    for (Interpretation interpretation : interpretations) {
      String reading = readings.readingOf(interpretation);
      page.wrapped("  *  ", interpretation.key() + ": " + reading);
    }
  }

  private static String keys(Set<Interpretation> interpretations) {
    return interpretations.stream().map(Interpretation::key).collect(Collectors.joining(", "))
        + " (--full says how)";
  }

  private static String words(Moments moments, RequestForAssistance request) {
    String line =
        request.otipLine() == LineStatus.OPEN
            ? "the OTIP line is open now"
            : request
                .otipOpensNext()
                .map(opens -> "the OTIP line opens " + moments.dayAndTime(opens))
                .orElse("when the OTIP line opens is not known");
    return "Request for Assistance by " + moments.dayAndTime(request.deadline()) + "; " + line;
  }
}
