package org.csecpolicy.quickstart;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.Action;
import org.csecpolicy.Contingency;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.PlacementResponse;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * Who goes where and how fast, who has the referral, the running clock, what others are told, and
 * after what to be called back: all that a screener needs while the caller is on the line.
 */
final class FirstScreen {
  private static final int CALL_BACKS = 3;

  /** What is seen at once, with the title and the line under it. */
  private static final int LINES = 2 + 12;

  private static final ImmutableSet<Action> TELLING =
      Sets.immutableEnumSet(
          Action.TELL_LAW_ENFORCEMENT,
          Action.TELL_OF_REPORT_OR_WARRANT,
          Action.ASK_JUVENILE_HALL,
          Action.CROSS_REPORT,
          Action.CROSS_REPORT_VERBALLY,
          Action.ELECTRONIC_TRANSFER,
          Action.CONFIRM_RESIDENCE,
          Action.ESCALATE);

  private final TextPage page;
  private final ResponsePlan plan;
  private final List<Step> steps;
  private final Agency agency;
  private final Moments moments;

  FirstScreen(TextPage page, ResponsePlan plan, List<Step> steps) {
    this.page = page;
    this.plan = plan;
    this.steps = steps;
    this.agency = plan.agency();
    this.moments = Moments.of(plan);
  }

  void print() {
    decision();
    called();
    if (plan.referral().imminentDanger().isYes()) {
      page.row(
          "DANGER", "an indication of imminent danger is known", Fact.IMMINENT_DANGER.clauses());
    }
    form(plan.expeditedForm());
    plan.assignment()
        .ifPresent(
            assigned ->
                page.row(
                    "Assigned to",
                    DecisionWords.of(assigned, agency),
                    assigned.primary().clauses()));
    plan.placementResponse().ifPresent(this::placement);
    page.fact("Child is", PlaceText.whereTheChildIs(plan), Fact.WHERE_FOUND.clauses());
    page.row("Whose child", DecisionWords.standing(plan), plan.standing().clauses());
    told();
    callBack(page, plan);
  }

  private void decision() {
    Set<Clause> clauses = new LinkedHashSet<>(plan.disposition().clauses());
    plan.response().ifPresent(time -> clauses.addAll(time.clauses()));
    page.row(
        "Decision",
        DecisionWords.disposition(plan)
            + plan.response().map(time -> ": " + DecisionWords.of(time.outcome())).orElse(""),
        clauses);
  }

  /** The moment of the call, and the one of the assignment where that was given. */
  private void called() {
    Referral referral = plan.referral();
    boolean asCalled = referral.decidedAt().equals(referral.calledAt());
    page.row(
        "Called",
        called(referral, moments)
            + (referral.assignedAt().isPresent() && asCalled ? " (the call counts)" : "")
            + (referral.isAssignedADayLater()
                ? " (MORE THAN 24 HOURS AFTER THE CALL: check both times)"
                : "")
            + ": "
            + DecisionWords.of(plan.officeHours().outcome())
            + DecisionWords.holidays(plan),
        plan.officeHours().clauses());
  }

  static String called(Referral referral, Moments moments) {
    return moments.dayAndTime(referral.calledAt())
        + referral
            .assignedAt()
            .map(at -> ", assigned " + moments.after(referral.calledAt(), at))
            .orElse("");
  }

  private void form(Cited<ExpeditedForm> cited) {
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

  /** N-3.c beside the child's own referral. */
  private void placement(PlacementResponse response) {
    page.row(
        "The placement",
        agency.department()
            + " RESPONDS to the accused placement: "
            + DecisionWords.of(response.response().outcome())
            + "; assigned to "
            + DecisionWords.of(response.assignment(), agency),
        response.response().clauses());
  }

  /** Who is told something, and by which steps. */
  private void told() {
    ListMultimap<String, Integer> told = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    Set<Clause> clauses = new LinkedHashSet<>();
    for (int number = 1; number <= steps.size(); number++) {
      Step step = steps.get(number - 1);
      if (TELLING.contains(step.action())) {
        told.put(step.recipients().get(0), number);
        clauses.addAll(step.clauses());
      }
    }
    if (!told.isEmpty()) {
      page.row(
          "Told (in step)",
          told.asMap().entrySet().stream()
              .map(each -> each.getKey() + " (" + Joiner.on(", ").join(each.getValue()) + ")")
              .collect(Collectors.joining("; ")),
          clauses);
    }
  }

  private static String inShort(Contingency contingency, HotlineDecision decision) {
    Moments moments = Moments.of(decision);
    Instant called = decision.referral().calledAt();
    return Splitter.on(':').split(contingency.condition()).iterator().next()
        + contingency.moment().map(at -> " (" + moments.after(called, at) + ")").orElse("");
  }

  /** The first conditions, as many as fit; all of them stand further down with what follows. */
  static void callBack(TextPage page, HotlineDecision decision) {
    int all = decision.contingencies().size();
    for (int shown = Math.min(CALL_BACKS, all); shown > 0; shown--) {
      TextPage row = new TextPage();
      row.wrapped(TextPage.lead("Call back if"), conditions(decision, shown));
      if (shown == 1 || page.lines() + row.lines() <= LINES) {
        page.append(row);
        return;
      }
    }
  }

  private static String conditions(HotlineDecision decision, int shown) {
    int more = decision.contingencies().size() - shown;
    return decision.contingencies().stream()
            .limit(shown)
            .map(each -> inShort(each, decision))
            .collect(Collectors.joining("; or "))
        + (more > 0 ? "; and " + more + " more below" : "");
  }
}
