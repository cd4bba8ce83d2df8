package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Set;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.referral.Place;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Suggestion;

/**
 * A decision as an ordered list of steps. Every step is the projection of one outcome and carries
 * its clauses; nothing is decided here. In order of urgency: who goes where now, what those who
 * have the child are told, the form and its clock, escalation and cross reports, what becomes of
 * the referral, the alert, verification, and what is written down.
 */
final class Steps {
  private static final String LAW_ENFORCEMENT = "law enforcement";

  /** Most decisions have fewer steps than this. */
  private static final int USUAL = 24;

  private static final ImmutableList<String> NONE = ImmutableList.of();

  private final HotlineDecision decision;
  private final Agency agency;
  private final ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(USUAL);

  private Steps(HotlineDecision decision) {
    this.decision = decision;
    this.agency = decision.agency();
  }

  static ImmutableList<Step> of(OutsideProtocol outside) {
    Steps list = new Steps(outside);
    switch (outside.reason()) {
      case FIRST_RESPONDER_CALL -> list.add(Action.HANDLE_UNDER_FRP, outside.scope());
      case AT_RISK_ONLY, NOT_ROUTED_YET -> list.withoutCategory(outside);
      case EIGHTEEN_OR_OLDER -> list.add(Action.DECIDE_OUTSIDE_PROTOCOL, outside.scope());
    }
    return list.steps.build();
  }

  /** Custody and danger first, with the clock that runs; then what is asked. */
  private void withoutCategory(OutsideProtocol outside) {
    if (outside.referral().custody().lawEnforcement().isYes()) {
      add(Action.ACT_ON_CUSTODY, outside.scope());
    }
    if (outside.referral().imminentDanger().isYes()) {
      add(Action.ACT_ON_DANGER, outside.scope());
    }
    ImmutableList.Builder<String> suggested = ImmutableList.builder();
    for (Cited<Suggestion> suggestion : outside.suggestions()) {
      suggested.add(suggestion.outcome().category().label());
    }
    step(
        Action.ASK_CATEGORY.actor(), Action.ASK_CATEGORY, NONE, suggested.build(), outside.scope());
    if (outside.reason() == OutsideProtocol.Reason.AT_RISK_ONLY) {
      add(Action.DECIDE_OUTSIDE_PROTOCOL, outside.scope());
    }
  }

  static ImmutableList<Step> of(ResponsePlan plan) {
    Steps list = new Steps(plan);
    list.whoGoes(plan);
    list.form(plan);
    list.tellAuthorities(plan);
    list.close(plan);
    list.alert(plan);
    list.federalReport(plan);
    list.record(plan.recording());
    return list.steps.build();
  }

  /** Who goes where now, who has it, and what those who have the child are told. */
  private void whoGoes(ResponsePlan plan) {
    Whereabouts where = plan.routing().jurisdiction().whereabouts();
    instruct(plan, Instruction.TRANSPORT_TO_JUVENILE_HALL);
    if (where.outside()) {
      reportElsewhere(plan);
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
    instruct(plan, Instruction.TELL_OF_REPORT_OR_WARRANT);
    instruct(plan, Instruction.ASK_JUVENILE_HALL);
    instruct(plan, Instruction.TELL_PLACEMENT);
  }

  private void respondToThePlacement(ResponsePlan plan) {
    plan.placementResponse()
        .ifPresent(placement -> add(Action.RESPOND_TO_PLACEMENT, placement.response()));
  }

  private void respond(ResponsePlan plan, Whereabouts where) {
    Cited<Disposition> disposition = plan.disposition();
    switch (disposition.outcome()) {
      case RESPOND -> respondToTheChild(plan, where);
      case RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA ->
          add(Action.RESPOND_TO_STAGING_AREA, disposition);
      case TRANSFER -> add(Action.LEAVE_TO_OTHER_COUNTY, disposition);
      case TO_JUVENILE_HALL, NO_RESPONSE -> add(Action.DO_NOT_RESPOND, disposition);
      case REPORT_ELSEWHERE -> add(Action.DO_NOT_GO, disposition);
      case EVALUATE_OUT -> {} // said when the referral is closed
    }
  }

  private void respondToTheChild(ResponsePlan plan, Whereabouts where) {
    Cited<ResponseTime> time = plan.response().orElseThrow();
    if (where.outside()) {
      step(
          Action.ARRANGE_RESPONSE.actor(),
          Action.ARRANGE_RESPONSE,
          ImmutableList.of(plan.referral().child().foundIn().label()),
          NONE,
          time);
    } else if (time.outcome() == ResponseTime.IMMEDIATE_NOT_REQUIRED) {
      add(Action.RESPOND, time);
    } else {
      add(
          where.isAtHallOrOnTheWay() ? Action.RESPOND_AT_JUVENILE_HALL : Action.RESPOND_IMMEDIATELY,
          time);
    }
    if (time.interpretations().contains(Interpretation.SUPERVISOR_DECIDES)) {
      add(Action.CONSIDER_EXCEPTION, time);
    }
  }

  private void assign(Assignment assignment) {
    add(Action.ASSIGN_PRIMARY, assignment.primary(), nameOf(assignment));
    assignment
        .secondary()
        .ifPresent(second -> add(Action.ASSIGN_SECONDARY, second, agency.exploitationUnitInBox()));
    if (assignment.regionalOffice().isPresent()) {
      Cited<RegionalOffice> region = assignment.regionalOffice().get();
      detail(
          assignment.isAfterHours() ? Action.HAND_OVER : Action.CHOOSE_OFFICE,
          region,
          nameOf(region.outcome()));
    }
    assignment
        .alsoEngage()
        .ifPresent(office -> detail(Action.ENGAGE_OFFICE, office, nameOf(office.outcome())));
    assignment.referralName().ifPresent(name -> add(Action.NAME_REFERRAL, name));
  }

  /** The Expedited form and its clock. */
  private void form(ResponsePlan plan) {
    Cited<ExpeditedForm> cited = plan.expeditedForm();
    ExpeditedForm form = cited.outcome();
    switch (form.required()) {
      case YES ->
          form.preparedBy()
              .ifPresent(
                  by ->
                      add(
                          form.held() ? Action.HOLD_EXPEDITED_FORM : Action.PREPARE_EXPEDITED_FORM,
                          by));
      case UNKNOWN -> add(Action.ASK_CUSTODY, cited);
      case NO -> {}
    }
    if (form.required() != Answer.YES) {
      return;
    }
    form.faxTo()
        .ifPresent(unit -> add(Action.FAX_EXPEDITED_FORM, unit, agency.nameOf(unit.outcome())));
    form.faxReceiptConfirmedBy()
        .ifPresent(actor -> step(actor.outcome(), Action.CONFIRM_FAX, NONE, NONE, actor));
    if (!form.held()
        && plan.officeHours().interpretations().contains(Interpretation.HOURS_INSTANT)) {
      watchClosing(plan);
    }
    form.emailTo()
        .ifPresent(lists -> add(Action.EMAIL_EXPEDITED_FORM, lists, names(lists.outcome())));
    form.emailReceiptConfirmedBy()
        .ifPresent(actor -> step(actor.outcome(), Action.CONFIRM_EMAIL, NONE, NONE, actor));
  }

  /** N-1.c: the fax and not the call is timed, so that an office may close before it is there. */
  private void watchClosing(ResponsePlan plan) {
    BusinessHours hours = agency.officeHours();
    Instant now = plan.referral().decidedAt();
    hours
        .closingOf(now)
        .ifPresent(
            closing ->
                step(
                    Action.WATCH_CLOSING.actor(),
                    Action.WATCH_CLOSING,
                    ImmutableList.of(agency.afterHoursUnit()),
                    ImmutableList.of(ClosingTime.words(hours, closing)),
                    plan.officeHours()));
  }

  /** Management, the other county or state, and law enforcement. */
  private void tellAuthorities(ResponsePlan plan) {
    instruct(plan, Instruction.ESCALATE_TO_MANAGEMENT);
    boolean told = plan.routing().jurisdiction().whereabouts().outside();
    for (Cited<CrossReport> report : plan.crossReports()) {
      if (!told || report.outcome().recipient() == Recipient.LAW_ENFORCEMENT) {
        crossReport(report);
      }
    }
    instruct(plan, Instruction.REQUEST_WARRANT_COPY);
    instruct(plan, Instruction.CONFIRM_RESIDENCE);
  }

  /** A child outside the county: whoever is there has to hear of it first. */
  private void reportElsewhere(ResponsePlan plan) {
    for (Cited<CrossReport> report : plan.crossReports()) {
      if (report.outcome().recipient() != Recipient.LAW_ENFORCEMENT) {
        crossReport(report);
      }
    }
  }

  private void crossReport(Cited<CrossReport> report) {
    String place = report.outcome().place().map(Place::label).orElse("");
    add(
        switch (report.outcome().mode()) {
          case ELECTRONIC_TRANSFER -> Action.ELECTRONIC_TRANSFER;
          case VERBAL -> Action.CROSS_REPORT_VERBALLY;
          case NOT_STATED -> Action.CROSS_REPORT;
        },
        report,
        switch (report.outcome().recipient()) {
          case JURISDICTION, WHERE_FOUND, PLACEMENT_COUNTY -> place;
          case LAW_ENFORCEMENT_THERE -> LAW_ENFORCEMENT + " in " + place;
          case LAW_ENFORCEMENT -> LAW_ENFORCEMENT;
        });
  }

  private void instruct(ResponsePlan plan, Instruction wanted) {
    for (Cited<Instruction> instruction : plan.instructions()) {
      if (instruction.outcome() == wanted) {
        switch (wanted) {
          case TRANSPORT_TO_JUVENILE_HALL ->
              add(Action.TELL_LAW_ENFORCEMENT, instruction, LAW_ENFORCEMENT);
          case TELL_OF_REPORT_OR_WARRANT ->
              add(Action.TELL_OF_REPORT_OR_WARRANT, instruction, LAW_ENFORCEMENT);
          case ASK_JUVENILE_HALL -> add(Action.ASK_JUVENILE_HALL, instruction, verifier());
          case REQUEST_WARRANT_COPY ->
              add(
                  Action.REQUEST_WARRANT_COPY,
                  instruction,
                  plan.routing().jurisdiction().residency().authority().label());
          case ESCALATE_TO_MANAGEMENT -> add(Action.ESCALATE, instruction, "management");
          case TELL_PLACEMENT -> add(Action.TELL_PLACEMENT, instruction, "the placement");
          case CONFIRM_RESIDENCE ->
              add(
                  Action.CONFIRM_RESIDENCE,
                  instruction,
                  plan.referral().child().residence().namedState().map(UsState::label).orElse(""));
        }
      }
    }
  }

  /** What becomes of a referral that nobody of the department responds to. */
  private void close(ResponsePlan plan) {
    Cited<Disposition> disposition = plan.disposition();
    switch (disposition.outcome()) {
      case TO_JUVENILE_HALL -> add(Action.KEEP_OPEN_FOR_HALL, disposition);
      case REPORT_ELSEWHERE -> add(Action.KEEP_OPEN_FOR_REPORT, disposition);
      case NO_RESPONSE -> add(Action.DECIDE_REFERRAL, disposition);
      case EVALUATE_OUT -> add(Action.EVALUATE_OUT, disposition);
      case RESPOND, RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA, TRANSFER -> {}
    }
  }

  private void alert(ResponsePlan plan) {
    add(Action.SEND_PRE_ALERT, plan.preAlert(), names(plan.preAlert().outcome().lists()));
    switch (plan.idcVerification().outcome()) {
      case CALL -> add(Action.VERIFY_PROBATION, plan.idcVerification(), verifier());
      case RECORD_INFORMANT -> add(Action.RECORD_INFORMANT, plan.idcVerification());
      case DONE -> {}
    }
    if (plan.probationEmail().outcome().isYes()) {
      add(Action.EMAIL_PROBATION, plan.probationEmail(), agency.probationEmail());
    }
  }

  private ImmutableList<String> verifier() {
    return ImmutableList.of(agency.probationVerifier(), agency.probationVerifierPhone());
  }

  private void federalReport(ResponsePlan plan) {
    switch (plan.sisReminder().outcome().required()) {
      case YES -> {
        add(Action.REMIND_FEDERAL_REPORT_UNIT, plan.sisReminder(), agency.federalReportUnit());
        plan.sisReminder()
            .outcome()
            .request()
            .ifPresent(request -> add(Action.SUBMIT_RFA, request));
      }
      case UNKNOWN -> add(Action.ASK_NATIONALITY, plan.sisReminder());
      case NO -> {}
    }
  }

  private void record(Recording recording) {
    Cited<Allegation> primary = recording.primaryAllegation();
    detail(Action.SELECT_ALLEGATION, primary, primary.outcome().label());
    if (recording.generalNeglect().outcome().isYes()) {
      detail(
          Action.SELECT_ALLEGATION, recording.generalNeglect(), Allegation.GENERAL_NEGLECT.label());
    }
    for (Cited<SpecialProjectTab> tab : recording.tabs()) {
      detail(Action.SELECT_TAB, tab, tab.outcome().label());
    }
    for (Cited<Entry> entry : recording.entries()) {
      step(
          Action.RECORD.actor(),
          Action.RECORD,
          entry.outcome().paperNames(),
          ImmutableList.of(entry.outcome().phrase()),
          entry);
    }
    Set<CaseItem> missing = recording.missingInformation().outcome();
    if (!missing.isEmpty()) {
      ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(missing.size());
      for (CaseItem item : missing) {
        names.add(item.label());
      }
      step(
          Action.GATHER_INFORMATION.actor(),
          Action.GATHER_INFORMATION,
          NONE,
          names.build(),
          recording.missingInformation());
    }
  }

  /** Referrals for the exploitation unit go to its in-box (N-4.bh.5). */
  private String nameOf(Assignment assignment) {
    return switch (assignment.primary().outcome()) {
      case EXPLOITATION_UNIT -> agency.exploitationUnitInBox();
      case AFTER_HOURS_UNIT -> agency.afterHoursUnit();
      case REGIONAL_OFFICE -> agency.regionalOffice();
    };
  }

  /** The office by name when the host system supplied it, otherwise what names it. */
  private String nameOf(RegionalOffice region) {
    if (region.office().isPresent()) {
      return region.office().get().name();
    }
    return region.basis() == Basis.REFERRAL_ASSIGNMENT_POLICY
        ? agency.referralAssignmentPolicy()
        : region.basis().label();
  }

  private ImmutableList<String> names(ImmutableSet<DistributionList> lists) {
    ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(lists.size());
    for (DistributionList list : lists) {
      names.add(agency.nameOf(list));
    }
    return names.build();
  }

  private void add(Action action, Cited<?> because) {
    step(action.actor(), action, NONE, NONE, because);
  }

  private void add(Action action, Cited<?> because, String recipient) {
    step(action.actor(), action, ImmutableList.of(recipient), NONE, because);
  }

  private void add(Action action, Cited<?> because, ImmutableList<String> recipients) {
    step(action.actor(), action, recipients, NONE, because);
  }

  private void detail(Action action, Cited<?> because, String detail) {
    step(action.actor(), action, NONE, ImmutableList.of(detail), because);
  }

  private void step(
      Actor actor,
      Action action,
      ImmutableList<String> recipients,
      ImmutableList<String> details,
      Cited<?> because) {
    steps.add(
        Step.of(
            agency, actor, action, recipients, details, decision.latest(action.due()), because));
  }
}
