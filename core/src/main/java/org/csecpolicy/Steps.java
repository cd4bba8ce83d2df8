package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.PrimaryAssignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.Paper;
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
  private static final String RESIDENCE = "county or state of residence";

  private final Agency agency;
  private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

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
    list.instruct(plan.instructions(), Instruction.TRANSPORT_TO_JUVENILE_HALL);
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

  private void instruct(ImmutableList<Cited<Instruction>> instructions, Instruction wanted) {
    for (Cited<Instruction> instruction : instructions) {
      if (instruction.outcome() == wanted) {
        switch (wanted) {
          case TRANSPORT_TO_JUVENILE_HALL ->
              add(Action.TELL_LAW_ENFORCEMENT, instruction, "law enforcement");
          case REQUEST_WARRANT_COPY -> add(Action.REQUEST_WARRANT_COPY, instruction, RESIDENCE);
          case ESCALATE_TO_MANAGEMENT -> add(Action.ESCALATE, instruction, "management");
        }
      }
    }
  }

  private void assign(Assignment assignment) {
    Cited<PrimaryAssignment> primary = assignment.primary();
    Optional<RegionalOffice> region = primary.outcome().regionalOffice();
    add(Action.ASSIGN_PRIMARY, primary, region.map(this::nameOf).orElseGet(() -> inBox(primary)));
    assignment
        .secondary()
        .ifPresent(second -> add(Action.ASSIGN_SECONDARY, second, agency.exploitationUnitInBox()));
    assignment
        .handOver()
        .ifPresent(office -> add(Action.HAND_OVER, office, nameOf(office.outcome())));
    assignment
        .alsoEngage()
        .ifPresent(office -> add(Action.ENGAGE_PLACEMENT_OFFICE, office, nameOf(office.outcome())));
    assignment
        .handOver()
        .or(() -> region.map(primary::as))
        .filter(office -> office.outcome().basis() == Basis.REFERRAL_ASSIGNMENT_POLICY)
        .ifPresent(office -> detail(Action.FIND_OFFICE, office, agency.referralAssignmentPolicy()));
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
    form.faxReceiptConfirmedBy().ifPresent(actor -> by(actor.outcome(), Action.CONFIRM_FAX, actor));
    form.emailTo()
        .ifPresent(lists -> add(Action.EMAIL_EXPEDITED_FORM, lists, names(lists.outcome())));
    form.emailReceiptConfirmedBy()
        .ifPresent(actor -> by(actor.outcome(), Action.CONFIRM_EMAIL, actor));
  }

  private void tell(ResponsePlan plan) {
    add(Action.SEND_PRE_ALERT, plan.preAlert(), names(plan.preAlert().outcome().lists()));
    switch (plan.idcVerification().outcome()) {
      case CALL ->
          add(
              Action.VERIFY_PROBATION,
              plan.idcVerification(),
              agency.probationVerifier() + ", " + agency.probationVerifierPhone());
      case RECORD_INFORMANT -> add(Action.RECORD_INFORMANT, plan.idcVerification());
      case DONE -> {}
    }
    if (plan.probationEmail().outcome().isYes()) {
      add(Action.EMAIL_PROBATION, plan.probationEmail(), agency.probationEmail());
    }
    plan.crossReports().forEach(this::crossReport);
    instruct(plan.instructions(), Instruction.REQUEST_WARRANT_COPY);
    instruct(plan.instructions(), Instruction.ESCALATE_TO_MANAGEMENT);
  }

  private void crossReport(Cited<CrossReport> report) {
    add(
        switch (report.outcome().mode()) {
          case ELECTRONIC_TRANSFER -> Action.ELECTRONIC_TRANSFER;
          case VERBAL -> Action.CROSS_REPORT_VERBALLY;
          case NOT_STATED -> Action.CROSS_REPORT;
        },
        report,
        switch (report.outcome().recipient()) {
          case RESIDENCE -> RESIDENCE;
          case LAW_ENFORCEMENT -> "law enforcement";
        });
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
      add(
          Step.of(
              Action.RECORD.actor(),
              Action.RECORD,
              entry.outcome().papers().stream()
                  .map(Paper::label)
                  .collect(ImmutableList.toImmutableList()),
              ImmutableList.of(entry.outcome().phrase()),
              entry.clauses()));
    }
    Set<CaseItem> missing = recording.missingInformation().outcome();
    if (!missing.isEmpty()) {
      detail(
          Action.GATHER_INFORMATION,
          recording.missingInformation(),
          missing.stream().map(CaseItem::label).toArray(String[]::new));
    }
  }

  private String nameOf(RegionalOffice region) {
    return agency.regionalOffice()
        + region
            .office()
            .map(office -> " " + office.name())
            .orElseGet(() -> ", " + region.basis().label());
  }

  /** Referrals for the exploitation unit go to its in-box (N-4.bh.5). */
  private String inBox(Cited<PrimaryAssignment> primary) {
    Unit unit = primary.outcome().unit();
    return unit == Unit.MART ? agency.exploitationUnitInBox() : agency.nameOf(unit);
  }

  private String[] names(Set<DistributionList> lists) {
    return lists.stream().map(agency::nameOf).toArray(String[]::new);
  }

  private void add(Action action, Cited<?> because, String... recipients) {
    by(action.actor(), action, because, recipients);
  }

  private void by(Actor actor, Action action, Cited<?> because, String... recipients) {
    add(
        Step.of(
            actor,
            action,
            ImmutableList.copyOf(recipients),
            ImmutableList.of(),
            because.clauses()));
  }

  private void detail(Action action, Cited<?> because, String... details) {
    add(
        Step.of(
            action.actor(),
            action,
            ImmutableList.of(),
            ImmutableList.copyOf(details),
            because.clauses()));
  }

  private void add(Step step) {
    steps.add(step);
  }
}
