package org.csecpolicy.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.Action;
import org.csecpolicy.Contingency;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.PlacementResponse;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
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
  /** Of what a contingency adds; the rest follows once it has happened. */
  private static final int FIRST_STEPS = 3;

  /** The whole page of one decision. */
  String of(String name, HotlineDecision decision) {
    TextPage page = new TextPage();
    page.title(name);
    DecisionTop.print(page, decision);
    called(page, decision);
    if (decision instanceof ResponsePlan plan) {
      plan(page, plan);
    } else if (decision instanceof OutsideProtocol outside) {
      outside(page, outside);
    }
    atRisk(page, decision.atRisk());
    contingencies(page, decision);
    steps(page, decision);
    questions(page, decision);
    readings(page, decision);
    page.blank();
    return page.toString();
  }

  private static void outside(TextPage page, OutsideProtocol outside) {
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
  }

  /** The moment of the call, and the one of the assignment where that was given. */
  private static void called(TextPage page, HotlineDecision decision) {
    Referral referral = decision.referral();
    Moments moments = Moments.of(decision);
    String called =
        moments.dayAndTime(referral.calledAt())
            + referral
                .assignedAt()
                .map(at -> ", assigned " + moments.after(referral.calledAt(), at))
                .orElse("");
    if (decision instanceof ResponsePlan plan) {
      boolean asCalled = referral.decidedAt().equals(referral.calledAt());
      page.row(
          "Called",
          called
              + (referral.assignedAt().isPresent() && asCalled ? " (the call counts)" : "")
              + ": "
              + DecisionWords.of(plan.officeHours().outcome())
              + DecisionWords.holidays(plan),
          plan.officeHours().clauses());
    } else {
      page.row("Called", called, decision.scope().clauses());
    }
  }

  private static void plan(TextPage page, ResponsePlan plan) {
    Agency agency = plan.agency();
    Moments moments = Moments.of(plan);
    page.row("Decision", DecisionWords.disposition(plan), plan.disposition().clauses());
    plan.response()
        .ifPresent(time -> page.row("Response", DecisionWords.of(time.outcome()), time.clauses()));
    page.row("Child is", PlaceText.whereTheChildIs(plan), Fact.WHERE_FOUND.clauses());
    page.row("Whose child", DecisionWords.standing(plan), plan.standing().clauses());
    plan.assignment().ifPresent(assignment -> assignment(page, agency, assignment));
    plan.placementResponse().ifPresent(response -> placement(page, agency, response));
    form(page, moments, plan.expeditedForm());
    page.row(
        "Pre-alert",
        plan.preAlert().outcome().lists().stream()
            .map(agency::nameOf)
            .collect(Collectors.joining(" and ")),
        plan.preAlert().clauses());
    reminder(page, moments, plan.sisReminder());
    Set<Category> toConsider = plan.recording().toConsider().outcome();
    if (!toConsider.isEmpty()) {
      page.row(
          "Consider too",
          "red flags were observed of "
              + toConsider.stream().map(Category::label).collect(Collectors.joining(" and ")),
          plan.recording().toConsider().clauses());
    }
  }

  private static void assignment(TextPage page, Agency agency, Assignment assignment) {
    page.row(
        "Assigned to",
        agency.nameOf(assignment.primary().outcome()),
        assignment.primary().clauses());
    assignment
        .regionalOffice()
        .ifPresent(
            region ->
                page.row(
                    assignment.isAfterHours() ? "Hand over to" : "Office",
                    DecisionWords.of(region.outcome()),
                    region.clauses()));
    assignment
        .secondary()
        .ifPresent(
            second -> page.row("Secondary", agency.exploitationUnitInBox(), second.clauses()));
    assignment
        .alsoEngage()
        .ifPresent(
            region ->
                page.row("Also involve", DecisionWords.of(region.outcome()), region.clauses()));
    assignment
        .referralName()
        .ifPresent(
            name ->
                page.row(
                    "Referral name",
                    name.outcome().placement().isPresent()
                        ? "the name of the placement"
                        : "the name of the placement, which is not known yet",
                    name.clauses()));
  }

  /** N-3.c beside the child's own referral. */
  private static void placement(TextPage page, Agency agency, PlacementResponse response) {
    Assignment assignment = response.assignment();
    page.row(
        "The placement",
        agency.department()
            + " RESPONDS to the accused placement: "
            + DecisionWords.of(response.response().outcome()),
        response.response().clauses());
    page.row(
        "  assigned to",
        agency.nameOf(assignment.primary().outcome())
            + assignment
                .regionalOffice()
                .map(
                    region ->
                        ", "
                            + (assignment.isAfterHours() ? "hand over to " : "")
                            + DecisionWords.of(region.outcome()))
                .orElse("")
            + assignment
                .secondary()
                .map(second -> "; secondary " + agency.exploitationUnitInBox())
                .orElse(""),
        assignment.primary().clauses());
  }

  private static void form(TextPage page, Moments moments, Cited<ExpeditedForm> cited) {
    ExpeditedForm form = cited.outcome();
    if (form.required() == Answer.NO) {
      return;
    }
    String what =
        form.held()
            ? "prepared and HELD, neither faxed nor e-mailed; sent within 10 to 15 minutes of the"
                + " call that calls the department out"
            : "by "
                + form.target().map(moments::time).orElseThrow()
                + ", at the latest "
                + form.latest().map(moments::time).orElseThrow();
    page.row(
        "Expedited form",
        form.required() == Answer.YES
            ? what
            : "if law enforcement has the child in custody: " + what,
        cited.clauses());
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
        "At risk of CSEC",
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
    page.heading("ASK TO BE CALLED BACK AT ONCE IF");
    for (Contingency contingency : decision.contingencies()) {
      String at =
          contingency
              .moment()
              .map(moment -> " (" + Moments.of(decision).dayAndTime(moment) + ")")
              .orElse("");
      page.wrapped(
          "  !  ",
          contingency.condition()
              + at
              + ", by "
              + contingency.event().whoCalls()
              + ". Then "
              + firstToDo(contingency).map(Step::sentence).collect(Collectors.joining("; ")));
      page.wrapped("     ", "[" + Clause.citationOf(contingency.toAdd().get(0).clauses()) + "]");
    }
  }

  /** What is due at once or has the clock of the form, and who has it; else what comes first. */
  private static Stream<Step> firstToDo(Contingency contingency) {
    List<Step> urgent =
        contingency.toAdd().stream()
            .filter(
                step ->
                    step.due() == Due.AT_ONCE
                        || step.action() == Action.ASSIGN_PRIMARY
                        || step.action() == Action.FAX_EXPEDITED_FORM)
            .toList();
    return (urgent.isEmpty() ? contingency.toAdd() : urgent).stream().limit(FIRST_STEPS);
  }

  private static void steps(TextPage page, HotlineDecision decision) {
    page.heading("WHAT TO DO");
    Moments moments = Moments.of(decision);
    int number = 0;
    for (Step step : decision.steps()) {
      number++;
      page.wrapped(
          String.format(Locale.ROOT, "  %2d  ", number),
          step.sentence() + due(decision, moments, step));
      page.wrapped("      ", "[" + Clause.citationOf(step.clauses()) + "]");
    }
  }

  private static String due(HotlineDecision decision, Moments moments, Step step) {
    return switch (step.due()) {
      case AT_ONCE -> ", now";
      case NOT_STATED -> "";
      case MINUTES_10_TO_15, HOURS_24 ->
          decision.latest(step.due()).map(at -> ", by " + moments.dayAndTime(at)).orElse("");
    };
  }

  private static void questions(TextPage page, HotlineDecision decision) {
    Set<Fact> open = decision.openQuestions();
    if (open.isEmpty()) {
      return;
    }
    page.heading("STILL TO ASK");
    for (Fact fact : open) {
      String offers = PlaceText.offers(fact, decision);
      page.wrapped(
          "  ?  ",
          fact.label()
              + (offers.isEmpty() ? "" : ":" + offers)
              + "  ["
              + Clause.citationOf(fact.clauses())
              + "]");
    }
  }

  private static void readings(TextPage page, HotlineDecision decision) {
    Set<Interpretation> interpretations = decision.interpretations();
    if (interpretations.isEmpty()) {
      return;
    }
    page.heading("UNCLEAR PLACES, AND HOW THEY WERE READ");
    for (Interpretation interpretation : interpretations) {
      String reading = decision.edition().readings().readingOf(interpretation);
      page.wrapped("  *  ", interpretation.key() + ": " + reading);
    }
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
