package org.csecpolicy;

import static org.csecpolicy.Due.AT_ONCE;
import static org.csecpolicy.Due.HOURS_24;
import static org.csecpolicy.Due.MINUTES_10_TO_15;
import static org.csecpolicy.Due.NOT_STATED;

import com.google.common.collect.ImmutableList;
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
import org.csecpolicy.notice.Channel;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.Paper;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.screening.Answer;

/**
 * A decision as an ordered list of steps. Every step is the projection of one outcome and carries
 * its clauses; nothing is decided here. What has a clock or somebody waiting comes first, then who
 * has to be told, then what is written down.
 */
final class Steps {
  private final Agency agency;
  private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

  private Steps(Agency agency) {
    this.agency = agency;
  }

  static ImmutableList<Step> of(OutsideProtocol outside) {
    Steps list = new Steps(outside.agency());
    if (outside.scope().outcome() == Scope.FIRST_RESPONDER_CALL) {
      list.add(Actor.CSW, Action.HANDLE_UNDER_FRP, Channel.NOT_STATED, AT_ONCE, outside.scope());
    } else {
      list.add(
          Actor.SCSW, Action.DECIDE_OUTSIDE_PROTOCOL, Channel.NOT_STATED, AT_ONCE, outside.scope());
    }
    return list.steps.build();
  }

  static ImmutableList<Step> of(ResponsePlan plan) {
    Steps list = new Steps(plan.agency());
    list.prepareForm(plan.expeditedForm());
    list.instructLawEnforcement(plan.instructions());
    plan.assignment().ifPresent(list::assign);
    list.dispose(plan);
    list.sendForm(plan.expeditedForm());
    list.tell(plan);
    list.federalReport(plan);
    list.record(plan);
    return list.steps.build();
  }

  private void prepareForm(Cited<ExpeditedForm> form) {
    switch (form.outcome().required()) {
      case YES ->
          add(Actor.CSW, Action.PREPARE_EXPEDITED_FORM, Channel.PAPER, MINUTES_10_TO_15, form);
      case UNKNOWN ->
          add(Actor.CSW, Action.ASK_CUSTODY, Channel.NOT_STATED, MINUTES_10_TO_15, form);
      case NO -> {}
    }
  }

  private void instructLawEnforcement(ImmutableList<Cited<Instruction>> instructions) {
    for (Cited<Instruction> instruction : instructions) {
      if (instruction.outcome() == Instruction.TRANSPORT_TO_JUVENILE_HALL) {
        add(
            Actor.HOTLINE,
            Action.TELL_LAW_ENFORCEMENT,
            Channel.NOT_STATED,
            AT_ONCE,
            instruction,
            "law enforcement");
      }
    }
  }

  private void assign(Assignment assignment) {
    Cited<PrimaryAssignment> primary = assignment.primary();
    add(
        Actor.SCSW,
        Action.ASSIGN_PRIMARY,
        Channel.CASE_MANAGEMENT_SYSTEM,
        AT_ONCE,
        primary,
        primary.outcome().regionalOffice().map(this::nameOf).orElseGet(() -> inBox(primary)));
    assignment
        .secondary()
        .ifPresent(
            secondary ->
                add(
                    Actor.SCSW,
                    Action.ASSIGN_SECONDARY,
                    Channel.CASE_MANAGEMENT_SYSTEM,
                    AT_ONCE,
                    secondary,
                    agency.exploitationUnitInBox()));
    assignment.handOver().ifPresent(office -> region(Action.HAND_OVER, office));
    assignment.alsoEngage().ifPresent(office -> region(Action.ENGAGE_PLACEMENT_OFFICE, office));
    assignment
        .handOver()
        .or(() -> primary.outcome().regionalOffice().map(primary::as))
        .filter(office -> office.outcome().basis() == Basis.REFERRAL_ASSIGNMENT_POLICY)
        .ifPresent(
            office ->
                detail(
                    Actor.SCSW,
                    Action.FIND_OFFICE,
                    NOT_STATED,
                    office,
                    ImmutableList.of(agency.referralAssignmentPolicy())));
    assignment
        .referralName()
        .ifPresent(
            name ->
                add(
                    Actor.CSW,
                    Action.NAME_REFERRAL,
                    Channel.CASE_MANAGEMENT_SYSTEM,
                    NOT_STATED,
                    name));
  }

  private void region(Action action, Cited<RegionalOffice> office) {
    add(
        Actor.SCSW,
        action,
        Channel.CASE_MANAGEMENT_SYSTEM,
        NOT_STATED,
        office,
        nameOf(office.outcome()));
  }

  /** Who goes, or what becomes of the referral when nobody does. */
  private void dispose(ResponsePlan plan) {
    Disposition disposition = plan.disposition().outcome();
    if (disposition.atStagingArea()) {
      add(
          Actor.DEPARTMENT,
          Action.RESPOND_TO_STAGING_AREA,
          Channel.IN_PERSON,
          AT_ONCE,
          plan.disposition());
    } else if (disposition == Disposition.RESPOND) {
      plan.response()
          .ifPresent(
              response ->
                  add(
                      Actor.DEPARTMENT,
                      Action.RESPOND,
                      Channel.IN_PERSON,
                      switch (response.outcome()) {
                        case IMMEDIATE -> AT_ONCE;
                        case IMMEDIATE_NOT_REQUIRED -> NOT_STATED;
                      },
                      response));
    }
    if (disposition.isEvaluatedOut()) {
      add(
          Actor.HOTLINE,
          Action.EVALUATE_OUT,
          Channel.CASE_MANAGEMENT_SYSTEM,
          NOT_STATED,
          plan.disposition());
    }
  }

  private void sendForm(Cited<ExpeditedForm> cited) {
    ExpeditedForm form = cited.outcome();
    if (form.required() != Answer.YES) {
      return;
    }
    form.faxTo()
        .ifPresent(
            unit ->
                add(
                    Actor.CLERICAL,
                    Action.FAX_EXPEDITED_FORM,
                    Channel.FAX,
                    MINUTES_10_TO_15,
                    cited,
                    agency.nameOf(unit)));
    form.faxReceiptConfirmedBy()
        .ifPresent(actor -> add(actor, Action.CONFIRM_FAX, Channel.NOT_STATED, NOT_STATED, cited));
    add(
        Actor.SCSW,
        Action.EMAIL_EXPEDITED_FORM,
        Channel.EMAIL,
        MINUTES_10_TO_15,
        cited,
        names(form.emailTo()));
    if (form.emailReceiptConfirmed()) {
      add(Actor.SCSW, Action.CONFIRM_EMAIL, Channel.EMAIL, NOT_STATED, cited);
    }
  }

  private void tell(ResponsePlan plan) {
    add(
        Actor.SCSW,
        Action.SEND_PRE_ALERT,
        Channel.EMAIL,
        NOT_STATED,
        plan.preAlert(),
        names(plan.preAlert().outcome().lists()));
    switch (plan.idcVerification().outcome()) {
      case CALL ->
          add(
              Actor.CSW,
              Action.VERIFY_PROBATION,
              Channel.TELEPHONE,
              NOT_STATED,
              plan.idcVerification(),
              agency.probationVerifier() + ", " + agency.probationVerifierPhone());
      case RECORD_INFORMANT ->
          add(
              Actor.CSW,
              Action.RECORD_INFORMANT,
              Channel.PAPER,
              NOT_STATED,
              plan.idcVerification());
      case DONE -> {}
    }
    if (plan.probationEmail().outcome().isYes()) {
      add(
          Actor.SCSW,
          Action.EMAIL_PROBATION,
          Channel.EMAIL,
          NOT_STATED,
          plan.probationEmail(),
          agency.probationEmail());
    }
    plan.crossReports().forEach(this::crossReport);
    for (Cited<Instruction> instruction : plan.instructions()) {
      switch (instruction.outcome()) {
        case REQUEST_WARRANT_COPY ->
            add(
                Actor.HOTLINE,
                Action.REQUEST_WARRANT_COPY,
                Channel.NOT_STATED,
                NOT_STATED,
                instruction,
                "county or state of residence");
        case ESCALATE_TO_MANAGEMENT ->
            add(
                Actor.HOTLINE,
                Action.ESCALATE,
                Channel.NOT_STATED,
                AT_ONCE,
                instruction,
                "management");
        case TRANSPORT_TO_JUVENILE_HALL -> {} // said before: the child is waiting
      }
    }
  }

  /** An Electronic Transfer is itself the report to the county of residence. */
  private void crossReport(Cited<CrossReport> report) {
    String recipient =
        switch (report.outcome().recipient()) {
          case RESIDENCE -> "county or state of residence";
          case LAW_ENFORCEMENT -> "law enforcement";
        };
    switch (report.outcome().mode()) {
      case ELECTRONIC_TRANSFER ->
          add(
              Actor.HOTLINE,
              Action.ELECTRONIC_TRANSFER,
              Channel.CASE_MANAGEMENT_SYSTEM,
              NOT_STATED,
              report,
              recipient);
      case VERBAL ->
          add(Actor.HOTLINE, Action.CROSS_REPORT, Channel.TELEPHONE, NOT_STATED, report, recipient);
      case NOT_STATED ->
          add(
              Actor.HOTLINE,
              Action.CROSS_REPORT,
              Channel.NOT_STATED,
              NOT_STATED,
              report,
              recipient);
    }
  }

  private void federalReport(ResponsePlan plan) {
    switch (plan.sisReminder().outcome().required()) {
      case YES -> {
        add(
            Actor.SCSW,
            Action.REMIND_SIS,
            Channel.EMAIL,
            AT_ONCE,
            plan.sisReminder(),
            agency.sisUnit());
        add(Actor.SIS_UNIT, Action.SUBMIT_RFA, Channel.SHEPHERD, HOURS_24, plan.sisReminder());
      }
      case UNKNOWN ->
          add(
              Actor.CSW,
              Action.ASK_NATIONALITY,
              Channel.NOT_STATED,
              NOT_STATED,
              plan.sisReminder());
      case NO -> {}
    }
  }

  private void record(ResponsePlan plan) {
    Recording recording = plan.recording();
    boolean neglect = recording.generalNeglect().outcome().isYes();
    Cited<?> allegations =
        neglect
            ? recording
                .primaryAllegation()
                .under(recording.generalNeglect().clauses().toArray(Clause[]::new))
            : recording.primaryAllegation();
    detail(
        Actor.CSW,
        Action.SELECT_ALLEGATIONS,
        NOT_STATED,
        allegations,
        neglect
            ? ImmutableList.of(Allegation.EXPLOITATION.label(), Allegation.GENERAL_NEGLECT.label())
            : ImmutableList.of(Allegation.EXPLOITATION.label()));
    for (Cited<SpecialProjectTab> tab : recording.tabs()) {
      detail(
          Actor.CSW, Action.SELECT_TAB, NOT_STATED, tab, ImmutableList.of(tab.outcome().label()));
    }
    for (Cited<Entry> entry : recording.entries()) {
      detail(Actor.CSW, Action.RECORD, NOT_STATED, entry, wording(entry.outcome()));
    }
    Set<CaseItem> missing = recording.missingInformation().outcome();
    if (!missing.isEmpty()) {
      detail(
          Actor.CSW,
          Action.GATHER_INFORMATION,
          NOT_STATED,
          recording.missingInformation(),
          missing.stream().map(CaseItem::label).collect(ImmutableList.toImmutableList()));
    }
  }

  private static ImmutableList<String> wording(Entry entry) {
    return ImmutableList.<String>builder()
        .add(entry.phrase())
        .addAll(entry.papers().stream().map(Paper::label).iterator())
        .build();
  }

  private String nameOf(RegionalOffice region) {
    return region
        .office()
        .map(office -> agency.regionalOffice() + " " + office.name())
        .orElse(agency.regionalOffice() + ": " + region.basis().label());
  }

  /** Referrals for the exploitation unit go to its in-box (N-4.bh.5). */
  private String inBox(Cited<PrimaryAssignment> primary) {
    return primary.outcome().unit() == Unit.MART
        ? agency.exploitationUnitInBox()
        : agency.nameOf(primary.outcome().unit());
  }

  private String[] names(Set<DistributionList> lists) {
    return lists.stream().map(agency::nameOf).toArray(String[]::new);
  }

  private void add(
      Actor actor,
      Action action,
      Channel channel,
      Due due,
      Cited<?> because,
      String... recipients) {
    steps.add(
        Step.of(
            actor,
            action,
            channel,
            ImmutableList.copyOf(recipients),
            ImmutableList.of(),
            due,
            because));
  }

  private void detail(
      Actor actor, Action action, Due due, Cited<?> because, ImmutableList<String> details) {
    steps.add(
        Step.of(
            actor,
            action,
            Channel.CASE_MANAGEMENT_SYSTEM,
            ImmutableList.of(),
            details,
            due,
            because));
  }
}
