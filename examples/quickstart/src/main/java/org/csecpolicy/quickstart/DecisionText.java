package org.csecpolicy.quickstart;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;

/**
 * A decision the way a screener reads it: what is decided, what to do in order, what is still to be
 * asked, and how unclear places were read; each with its clause. Nothing personal is printed.
 */
final class DecisionText {
  /** The whole page of one decision. */
  String of(String name, HotlineDecision decision) {
    TextPage page = new TextPage();
    page.title(name);
    if (decision instanceof ResponsePlan plan) {
      plan(page, plan);
    } else if (decision instanceof OutsideProtocol outside) {
      page.row("Decision", words(outside.scope().outcome()), outside.scope().clauses());
    }
    atRisk(page, decision.atRisk());
    steps(page, decision);
    questions(page, decision.openQuestions());
    readings(page, decision);
    page.blank();
    return page.toString();
  }

  private static void plan(TextPage page, ResponsePlan plan) {
    Agency agency = plan.agency();
    Moments moments = new Moments(agency.officeHours().zone());
    page.row(
        "Called",
        moments.dayAndTime(plan.referral().calledAt()) + ", " + words(plan.officeHours().outcome()),
        plan.officeHours().clauses());
    page.row("Decision", words(agency, plan.disposition().outcome()), plan.disposition().clauses());
    plan.response().ifPresent(time -> page.row("Response", words(time.outcome()), time.clauses()));
    plan.assignment().ifPresent(assignment -> assignment(page, agency, assignment));
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
                    words(region.outcome()),
                    region.clauses()));
    assignment
        .secondary()
        .ifPresent(
            second -> page.row("Secondary", agency.exploitationUnitInBox(), second.clauses()));
    assignment
        .alsoEngage()
        .ifPresent(region -> page.row("Engage too", words(region.outcome()), region.clauses()));
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

  private static void form(TextPage page, Moments moments, Cited<ExpeditedForm> cited) {
    ExpeditedForm form = cited.outcome();
    if (form.required() == Answer.NO) {
      return;
    }
    String due =
        "by "
            + form.target().map(moments::time).orElseThrow()
            + ", at the latest "
            + form.latest().map(moments::time).orElseThrow();
    page.row(
        "Expedited form",
        form.required() == Answer.YES ? due : "if law enforcement has the child in custody: " + due,
        cited.clauses());
  }

  private static void reminder(TextPage page, Moments moments, Cited<SisReminder> cited) {
    cited
        .outcome()
        .request()
        .ifPresent(
            request ->
                page.row("Federal report", words(moments, request.outcome()), request.clauses()));
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

  private static void steps(TextPage page, HotlineDecision decision) {
    page.heading("WHAT TO DO");
    Moments moments = new Moments(decision.agency().officeHours().zone());
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
          decision instanceof ResponsePlan plan
              ? plan.latest(step.due()).map(at -> ", by " + moments.dayAndTime(at)).orElse("")
              : "";
    };
  }

  private static void questions(TextPage page, Set<Fact> open) {
    if (open.isEmpty()) {
      return;
    }
    page.heading("STILL TO ASK");
    for (Fact fact : open) {
      page.wrapped("  ?  ", fact.label() + "  [" + Clause.citationOf(fact.clauses()) + "]");
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

  private static String words(Scope scope) {
    return switch (scope) {
      case GOVERNED -> "this protocol applies";
      case FIRST_RESPONDER_CALL ->
          "OUTSIDE THIS PROTOCOL: the call is from a First Responder's Protocol agency";
      case EIGHTEEN_OR_OLDER ->
          "OUTSIDE THIS PROTOCOL: 18 or older; the texts are silent on non-minor dependents";
      case AT_RISK_ONLY -> "NOT ROUTED: indicators but no suspected category; the SCSW decides";
    };
  }

  private static String words(Agency agency, Disposition disposition) {
    String department = agency.department();
    return switch (disposition) {
      case RESPOND -> department + " RESPONDS";
      case RESPOND_AT_STAGING_AREA -> department + " RESPONDS to the staging area";
      case TRANSFER -> "ELECTRONIC TRANSFER to the surrounding county";
      case TRANSFER_AND_RESPOND_AT_STAGING_AREA ->
          "ELECTRONIC TRANSFER to the surrounding county, and "
              + department
              + " RESPONDS to the staging area until that county confirms that it is coming";
      case EVALUATE_OUT -> "EVALUATED OUT";
      case TO_JUVENILE_HALL -> "TO JUVENILE HALL with law enforcement; EVALUATED OUT";
      case NO_RESPONSE -> department + " does NOT respond: Juvenile Hall has the youth";
    };
  }

  private static String words(ResponseTime time) {
    return switch (time) {
      case IMMEDIATE -> "IMMEDIATE";
      case IMMEDIATE_NOT_REQUIRED -> "Immediate is not required; a supervisor sets the time";
    };
  }

  private static String words(LineStatus hours) {
    return switch (hours) {
      case OPEN -> "in business hours";
      case CLOSED -> "after hours";
      case NOT_COVERED -> "beyond the holiday calendar: treated as after hours";
    };
  }

  private static String words(RegionalOffice region) {
    String basis = region.basis().label();
    return region.office().map(office -> office.name() + " (" + basis + ")").orElse(basis);
  }

  /** Moments in the agency's zone, each with the abbreviation of its offset. */
  private record Moments(ZoneId zone) {
    private static final DateTimeFormatter DAY_AND_TIME =
        DateTimeFormatter.ofPattern("EEE MMM d, uuuu, h:mm a z", Locale.US);
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("h:mm a z", Locale.US);

    String dayAndTime(Instant moment) {
      return DAY_AND_TIME.format(moment.atZone(zone));
    }

    String time(Instant moment) {
      return TIME.format(moment.atZone(zone));
    }
  }
}
