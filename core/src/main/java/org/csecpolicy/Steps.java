package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;

/**
 * A decision as an ordered list of steps. Every step is the projection of one outcome and carries
 * its clauses; nothing is decided here. What has a clock or somebody waiting comes first, then who
 * has to be told, then what is written down.
 */
final class Steps {
  /** Most decisions have fewer steps than this. */
  private static final int USUAL = 24;

  private static final ImmutableList<String> NONE = ImmutableList.of();

  private final Agency agency;
  private final ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(USUAL);

  private Steps(Agency agency) {
    this.agency = agency;
  }

  static ImmutableList<Step> of(OutsideProtocol outside) {
    Steps list = new Steps(outside.agency());
    list.add(
        outside.scope().outcome() == Scope.FIRST_RESPONDER_CALL
            ? Action.HANDLE_UNDER_FRP
            : Action.DECIDE_OUTSIDE_PROTOCOL,
        outside.scope());
    return list.steps.build();
  }

  static ImmutableList<Step> of(ResponsePlan plan) {
    Steps list = new Steps(plan.agency());
    list.prepareForm(plan.expeditedForm());
    list.instruct(plan, Instruction.TRANSPORT_TO_JUVENILE_HALL);
    plan.assignment().ifPresent(list::assign);
    list.respond(plan);
    list.sendForm(plan.expeditedForm());
    list.tell(plan);
    list.federalReport(plan);
    list.record(plan.recording());
    return list.steps.build();
  }

  private void prepareForm(Cited<ExpeditedForm> form) {
    switch (form.outcome().required()) {
      case YES ->
          form.outcome().preparedBy().ifPresent(by -> add(Action.PREPARE_EXPEDITED_FORM, by));
      case UNKNOWN -> add(Action.ASK_CUSTODY, form);
      case NO -> {}
    }
  }

  private void instruct(ResponsePlan plan, Instruction wanted) {
    for (Cited<Instruction> instruction : plan.instructions()) {
      if (instruction.outcome() == wanted) {
        switch (wanted) {
          case TRANSPORT_TO_JUVENILE_HALL ->
              add(Action.TELL_LAW_ENFORCEMENT, instruction, "law enforcement");
          case REQUEST_WARRANT_COPY ->
              add(Action.REQUEST_WARRANT_COPY, instruction, residence(plan));
          case ESCALATE_TO_MANAGEMENT -> add(Action.ESCALATE, instruction, "management");
        }
      }
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
        .ifPresent(
            office -> detail(Action.ENGAGE_PLACEMENT_OFFICE, office, nameOf(office.outcome())));
    assignment.referralName().ifPresent(name -> add(Action.NAME_REFERRAL, name));
  }

  /** Who goes, or what becomes of the referral when nobody does. */
  private void respond(ResponsePlan plan) {
    Disposition disposition = plan.disposition().outcome();
    if (disposition.atStagingArea()) {
      add(Action.RESPOND_TO_STAGING_AREA, plan.disposition());
    } else if (plan.response().isPresent()) {
      Cited<ResponseTime> time = plan.response().get();
      add(
          time.outcome() == ResponseTime.IMMEDIATE ? Action.RESPOND_IMMEDIATELY : Action.RESPOND,
          time);
    }
    if (disposition == Disposition.NO_RESPONSE) {
      add(Action.DO_NOT_RESPOND, plan.disposition());
    }
    if (disposition.isEvaluatedOut()) {
      add(Action.EVALUATE_OUT, plan.disposition());
    }
  }

  private void sendForm(Cited<ExpeditedForm> cited) {
    ExpeditedForm form = cited.outcome();
    if (form.required() != Answer.YES) {
      return;
    }
    form.faxTo()
        .ifPresent(unit -> add(Action.FAX_EXPEDITED_FORM, unit, agency.nameOf(unit.outcome())));
    form.faxReceiptConfirmedBy()
        .ifPresent(actor -> step(actor.outcome(), Action.CONFIRM_FAX, NONE, NONE, actor));
    form.emailTo()
        .ifPresent(lists -> add(Action.EMAIL_EXPEDITED_FORM, lists, names(lists.outcome())));
    form.emailReceiptConfirmedBy()
        .ifPresent(actor -> step(actor.outcome(), Action.CONFIRM_EMAIL, NONE, NONE, actor));
  }

  private void tell(ResponsePlan plan) {
    add(Action.SEND_PRE_ALERT, plan.preAlert(), names(plan.preAlert().outcome().lists()));
    switch (plan.idcVerification().outcome()) {
      case CALL ->
          add(
              Action.VERIFY_PROBATION,
              plan.idcVerification(),
              ImmutableList.of(agency.probationVerifier(), agency.probationVerifierPhone()));
      case RECORD_INFORMANT -> add(Action.RECORD_INFORMANT, plan.idcVerification());
      case DONE -> {}
    }
    if (plan.probationEmail().outcome().isYes()) {
      add(Action.EMAIL_PROBATION, plan.probationEmail(), agency.probationEmail());
    }
    for (Cited<CrossReport> report : plan.crossReports()) {
      crossReport(report, plan);
    }
    instruct(plan, Instruction.REQUEST_WARRANT_COPY);
    instruct(plan, Instruction.ESCALATE_TO_MANAGEMENT);
  }

  private void crossReport(Cited<CrossReport> report, ResponsePlan plan) {
    add(
        switch (report.outcome().mode()) {
          case ELECTRONIC_TRANSFER -> Action.ELECTRONIC_TRANSFER;
          case VERBAL -> Action.CROSS_REPORT_VERBALLY;
          case NOT_STATED -> Action.CROSS_REPORT;
        },
        report,
        switch (report.outcome().recipient()) {
          case RESIDENCE -> residence(plan);
          case LAW_ENFORCEMENT -> "law enforcement";
        });
  }

  private static String residence(ResponsePlan plan) {
    return plan.referral().child().residence().label();
  }

  private void federalReport(ResponsePlan plan) {
    switch (plan.sisReminder().outcome().required()) {
      case YES -> {
        add(Action.REMIND_SIS, plan.sisReminder(), agency.sisUnit());
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
      case MART -> agency.exploitationUnitInBox();
      case ERCP -> agency.afterHoursUnit();
      case REGIONAL_OFFICE -> agency.regionalOffice();
    };
  }

  /** The office by name when the caller supplied it, otherwise what names it. */
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
    steps.add(Step.of(actor, agency.nameOf(actor), action, recipients, details, because));
  }
}
