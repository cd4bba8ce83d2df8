package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Quoted;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Suggestion;

/**
 * A decision as an ordered list of steps. Every step is the projection of one outcome and carries
 * its clauses; nothing is decided here. In order of urgency: who goes where now, what those who
 * have the child are told, the form and its clock, escalation and cross reports, what becomes of
 * the referral, the alert, verification, and what is written down.
 */
final class Steps {
  private final StepList steps;
  private final TellingSteps telling;

  private Steps(ResponsePlan plan) {
    this.steps = new StepList(plan);
    this.telling = new TellingSteps(plan, steps);
  }

  static ImmutableList<Step> of(OutsideProtocol outside) {
    StepList steps = new StepList(outside);
    switch (outside.reason()) {
      case FIRST_RESPONDER_CALL -> steps.add(Action.HANDLE_UNDER_FRP, outside.scope());
      case AT_RISK_ONLY, NOT_ROUTED_YET -> withoutCategory(outside, steps);
      case EIGHTEEN_OR_OLDER -> steps.add(Action.DECIDE_OUTSIDE_PROTOCOL, outside.scope());
    }
    return steps.done();
  }

  /** Custody and danger first, with the clock that runs; then what is asked. */
  private static void withoutCategory(OutsideProtocol outside, StepList steps) {
    if (outside.referral().custody().lawEnforcement().isYes()) {
      steps.add(Action.ACT_ON_CUSTODY, outside.scope());
    }
    if (outside.referral().imminentDanger().isYes()) {
      steps.add(Action.ACT_ON_DANGER, outside.scope());
    }
    ImmutableList.Builder<String> suggested = ImmutableList.builder();
    for (Cited<Suggestion> suggestion : outside.suggestions()) {
      suggested.add(suggestion.outcome().category().label());
    }
    steps.step(
        Action.ASK_CATEGORY.actor(),
        Action.ASK_CATEGORY,
        StepList.NONE,
        suggested.build(),
        outside.scope());
    if (outside.reason() == OutsideProtocol.Reason.AT_RISK_ONLY) {
      steps.add(Action.DECIDE_OUTSIDE_PROTOCOL, outside.scope());
    }
  }

  static ImmutableList<Step> of(ResponsePlan plan) {
    Steps list = new Steps(plan);
    list.whoGoes(plan);
    FormSteps.add(plan, list.steps);
    list.telling.tellAuthorities();
    list.close(plan);
    list.alert(plan);
    list.federalReport(plan);
    RecordingSteps.add(plan.recording(), list.steps);
    return list.steps.done();
  }

  /** Who goes where now, who has it, and what those who have the child are told. */
  private void whoGoes(ResponsePlan plan) {
    Whereabouts where = plan.routing().jurisdiction().whereabouts();
    telling.instruct(Instruction.TRANSPORT_TO_JUVENILE_HALL);
    // On the way to a Hall that has not accepted nobody is known to take the child yet.
    boolean askFirst = plan.response().isEmpty() && where.hall() == HallState.ON_THE_WAY;
    if (askFirst) {
      telling.instruct(Instruction.ASK_JUVENILE_HALL);
    }
    if (where.outside()) {
      telling.reportElsewhere();
    }
    boolean childCanWait =
        plan.response()
            .filter(time -> time.outcome() == ResponseTime.IMMEDIATE_NOT_REQUIRED)
            .isPresent();
    if (childCanWait) {
      respondToThePlacement(plan);
      respond(plan, where);
    } else {
      respond(plan, where);
      respondToThePlacement(plan);
    }
    plan.assignment()
        .or(() -> plan.placementResponse().map(PlacementResponse::assignment))
        .ifPresent(this::assign);
    telling.instruct(Instruction.TELL_OF_REPORT_OR_WARRANT);
    if (!askFirst) {
      telling.instruct(Instruction.ASK_JUVENILE_HALL);
    }
    telling.instruct(Instruction.TELL_PLACEMENT);
  }

  private void respondToThePlacement(ResponsePlan plan) {
    plan.placementResponse()
        .ifPresent(placement -> steps.add(Action.RESPOND_TO_PLACEMENT, placement.response()));
  }

  private void respond(ResponsePlan plan, Whereabouts where) {
    Cited<Disposition> disposition = plan.disposition();
    switch (disposition.outcome()) {
      case RESPOND -> respondToTheChild(plan, where);
      case RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA ->
          steps.add(Action.RESPOND_TO_STAGING_AREA, disposition);
      case TRANSFER -> steps.add(Action.LEAVE_TO_OTHER_COUNTY, disposition);
      case TO_JUVENILE_HALL, NO_RESPONSE -> steps.add(Action.DO_NOT_RESPOND, disposition);
      case REPORT_ELSEWHERE -> steps.add(Action.DO_NOT_GO, disposition);
      case EVALUATE_OUT -> {} // said when the referral is closed
    }
  }

  private void respondToTheChild(ResponsePlan plan, Whereabouts where) {
    Cited<ResponseTime> time = plan.response().orElseThrow();
    if (where.outside()) {
      steps.step(
          Action.ARRANGE_RESPONSE.actor(),
          Action.ARRANGE_RESPONSE,
          ImmutableList.of(Quoted.place(plan.referral().child().foundIn().label())),
          StepList.NONE,
          time);
    } else if (time.outcome() == ResponseTime.IMMEDIATE_NOT_REQUIRED) {
      steps.add(Action.RESPOND, time);
    } else {
      steps.add(
          where.isAtHallOrOnTheWay() ? Action.RESPOND_AT_JUVENILE_HALL : Action.RESPOND_IMMEDIATELY,
          time);
    }
    if (time.interpretations().contains(Interpretation.SUPERVISOR_DECIDES)) {
      steps.add(Action.CONSIDER_EXCEPTION, time);
    }
  }

  private void assign(Assignment assignment) {
    steps.add(Action.ASSIGN_PRIMARY, assignment.primary(), nameOf(assignment));
    assignment
        .secondary()
        .ifPresent(
            second ->
                steps.add(Action.ASSIGN_SECONDARY, second, steps.agency().exploitationUnitInBox()));
    if (assignment.regionalOffice().isPresent()) {
      Cited<RegionalOffice> region = assignment.regionalOffice().get();
      steps.detail(
          assignment.isAfterHours() ? Action.HAND_OVER : Action.CHOOSE_OFFICE,
          region,
          assignment.isAfterHours() ? handOver(region.outcome()) : nameOf(region.outcome()));
    }
    assignment
        .alsoEngage()
        .ifPresent(office -> steps.detail(Action.ENGAGE_OFFICE, office, nameOf(office.outcome())));
    assignment.referralName().ifPresent(name -> steps.add(Action.NAME_REFERRAL, name));
  }

  /** What becomes of a referral that nobody of the department responds to. */
  private void close(ResponsePlan plan) {
    Cited<Disposition> disposition = plan.disposition();
    switch (disposition.outcome()) {
      case TO_JUVENILE_HALL -> steps.add(Action.KEEP_OPEN_FOR_HALL, disposition);
      case REPORT_ELSEWHERE -> steps.add(Action.KEEP_OPEN_FOR_REPORT, disposition);
      case NO_RESPONSE -> steps.add(Action.DECIDE_REFERRAL, disposition);
      case EVALUATE_OUT -> steps.add(Action.EVALUATE_OUT, disposition);
      case RESPOND, RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA, TRANSFER -> {}
    }
  }

  private void alert(ResponsePlan plan) {
    steps.add(
        Action.SEND_PRE_ALERT, plan.preAlert(), steps.names(plan.preAlert().outcome().lists()));
    switch (plan.idcVerification().outcome()) {
      case CALL -> steps.add(Action.VERIFY_PROBATION, plan.idcVerification(), steps.verifier());
      case RECORD_INFORMANT -> steps.add(Action.RECORD_INFORMANT, plan.idcVerification());
      case DONE -> {}
    }
    if (plan.probationEmail().outcome().isYes()) {
      steps.add(Action.EMAIL_PROBATION, plan.probationEmail(), steps.agency().probationEmail());
    }
  }

  private void federalReport(ResponsePlan plan) {
    switch (plan.sisReminder().outcome().required()) {
      case YES -> {
        steps.add(
            Action.REMIND_FEDERAL_REPORT_UNIT,
            plan.sisReminder(),
            steps.agency().federalReportUnit());
        plan.sisReminder()
            .outcome()
            .request()
            .ifPresent(request -> steps.add(Action.SUBMIT_RFA, request));
      }
      case UNKNOWN -> steps.add(Action.ASK_NATIONALITY, plan.sisReminder());
      case NO -> {}
    }
  }

  /** Referrals for the exploitation unit go to its in-box (N-4.bh.5). */
  private String nameOf(Assignment assignment) {
    return switch (assignment.primary().outcome()) {
      case EXPLOITATION_UNIT -> steps.agency().exploitationUnitInBox();
      case AFTER_HOURS_UNIT -> steps.agency().afterHoursUnit();
      case REGIONAL_OFFICE -> steps.agency().regionalOffice();
    };
  }

  /** Who takes over is an office by name, or else it is said that nobody has named one. */
  private String handOver(RegionalOffice region) {
    String name = nameOf(region);
    return region.office().isPresent()
        ? name
        : "no office is named yet"
            + (region.basis() == Basis.REFERRAL_ASSIGNMENT_POLICY ? ", see " : ", it is ")
            + name;
  }

  /** The office by name when the host system supplied it, otherwise what names it. */
  private String nameOf(RegionalOffice region) {
    if (region.office().isPresent()) {
      return Quoted.office(steps.agency(), region.office().get().name());
    }
    return region.basis() == Basis.REFERRAL_ASSIGNMENT_POLICY
        ? steps.agency().referralAssignmentPolicy()
        : region.basis().label();
  }
}
