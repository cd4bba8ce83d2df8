package org.csecpolicy.quickstart;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.quickstart.CallPage.Said;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.RedFlag;

/** Who goes where for whom, the running clocks, and what is known of each child. */
final class CallScreen {
  private final TextPage page;
  private final CallPage children;
  private final CallDecision decision;

  CallScreen(TextPage page, CallPage children, CallDecision decision) {
    this.page = page;
    this.children = children;
    this.decision = decision;
  }

  void print() {
    if (!decision.differences().isEmpty()) {
      page.wrapped("  ", "THE CHILDREN NEED DIFFERENT RESPONDERS, OFFICES OR PLACES TO GO");
    }
    children.rows("Decision", CallScreen::decided);
    children.rows("Assigned to", planned(CallScreen::assigned));
    children.rows("The placement", planned(CallScreen::placement));
    children.rows("DANGER", planned(CallScreen::danger));
    children.rows("Expedited form", planned(CallScreen::form));
    children.parts(CallScreen::top);
    children.rows("Called", CallScreen::called);
    children.rows(
        "Child is",
        planned(
            plan ->
                Optional.of(
                    new Said(PlaceText.whereTheChildIs(plan), Fact.WHERE_FOUND.clauses()))));
    children.rows(
        "Whose child",
        planned(
            plan ->
                Optional.of(new Said(DecisionWords.standing(plan), plan.standing().clauses()))));
    children.rows("Red flags", CallScreen::redFlags);
  }

  /** What is said of a child whom the protocol governs. */
  private static Function<HotlineDecision, Optional<Said>> planned(
      Function<ResponsePlan, Optional<Said>> saying) {
    return each -> each instanceof ResponsePlan plan ? saying.apply(plan) : Optional.empty();
  }

  private static Optional<Said> decided(HotlineDecision each) {
    if (each instanceof ResponsePlan plan) {
      return Optional.of(
          new Said(
              DecisionWords.disposition(plan)
                  + plan.response().map(time -> ": " + DecisionWords.of(time.outcome())).orElse(""),
              plan.disposition().clauses()));
    }
    return Optional.of(
        new Said(DecisionWords.of(each.scope().outcome(), each.agency()), each.scope().clauses()));
  }

  private static Optional<Said> assigned(ResponsePlan plan) {
    return plan.assignment()
        .map(
            assigned ->
                new Said(DecisionWords.of(assigned, plan.agency()), assigned.primary().clauses()));
  }

  private static Optional<Said> placement(ResponsePlan plan) {
    return plan.placementResponse()
        .map(
            response ->
                new Said(
                    plan.agency().department()
                        + " RESPONDS to the accused placement: "
                        + DecisionWords.of(response.response().outcome())
                        + "; assigned to "
                        + DecisionWords.of(response.assignment(), plan.agency()),
                    response.response().clauses()));
  }

  /** Of a child whose call is not routed the top says so. */
  private static Optional<Said> danger(ResponsePlan each) {
    return each.referral().imminentDanger().isYes()
        ? Optional.of(
            new Said("an indication of imminent danger is known", Fact.IMMINENT_DANGER.clauses()))
        : Optional.empty();
  }

  private static Optional<Said> form(ResponsePlan plan) {
    ExpeditedForm form = plan.expeditedForm().outcome();
    Moments moments = Moments.of(plan);
    if (form.required() == Answer.NO) {
      return Optional.empty();
    }
    String when =
        form.held()
            ? "prepared and HELD: sent within 10 to 15 minutes of the call that calls the"
                + " department out"
            : "by "
                + form.target().map(moments::time).orElseThrow()
                + ", at the latest "
                + form.latest().map(moments::time).orElseThrow();
    return Optional.of(
        new Said(
            form.required() == Answer.YES ? when : "if law enforcement has the child: " + when,
            plan.expeditedForm().clauses()));
  }

  private static TextPage top(HotlineDecision each) {
    TextPage top = new TextPage();
    DecisionTop.print(top, each);
    return top;
  }

  private static Optional<Said> called(HotlineDecision each) {
    String called = FirstScreen.called(each.referral(), Moments.of(each));
    if (each instanceof ResponsePlan plan) {
      return Optional.of(
          new Said(
              called
                  + ": "
                  + DecisionWords.of(plan.officeHours().outcome())
                  + DecisionWords.holidays(plan),
              plan.officeHours().clauses()));
    }
    return each instanceof OutsideProtocol
        ? Optional.of(new Said(called, each.scope().clauses()))
        : Optional.empty();
  }

  /** N-1.f: those of this child, and which of them are described. */
  private static Optional<Said> redFlags(HotlineDecision each) {
    Referral referral = each.referral();
    return referral.redFlags().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Said(
                referral.redFlags().stream()
                    .map(
                        flag ->
                            flag.label().replaceFirst("\\.$", "")
                                + (referral.redFlagNotes().containsKey(flag) ? " (described)" : ""))
                    .collect(Collectors.joining("; ")),
                referral.redFlags().stream().map(RedFlag::clause).toList()));
  }
}
