package org.csecpolicy;

import org.csecpolicy.directory.Quoted;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Place;

/** Who is told and asked what: law enforcement, Juvenile Hall, other authorities, management. */
final class TellingSteps {
  private static final String LAW_ENFORCEMENT = "law enforcement";

  private final ResponsePlan plan;
  private final StepList steps;

  TellingSteps(ResponsePlan plan, StepList steps) {
    this.plan = plan;
    this.steps = steps;
  }

  /** Management, the other county or state, and law enforcement. */
  void tellAuthorities() {
    instruct(Instruction.ESCALATE_TO_MANAGEMENT);
    boolean told = plan.routing().jurisdiction().whereabouts().outside();
    for (Cited<CrossReport> report : plan.crossReports()) {
      if (!told || report.outcome().recipient() == Recipient.LAW_ENFORCEMENT) {
        crossReport(report);
      }
    }
    instruct(Instruction.REQUEST_WARRANT_COPY);
    instruct(Instruction.CONFIRM_RESIDENCE);
  }

  /** A child outside the county: whoever is there has to hear of it first. */
  void reportElsewhere() {
    for (Cited<CrossReport> report : plan.crossReports()) {
      if (report.outcome().recipient() != Recipient.LAW_ENFORCEMENT) {
        crossReport(report);
      }
    }
  }

  private void crossReport(Cited<CrossReport> report) {
    String place = report.outcome().place().map(Place::label).map(Quoted::place).orElse("");
    steps.add(
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

  void instruct(Instruction wanted) {
    for (Cited<Instruction> instruction : plan.instructions()) {
      if (instruction.outcome() == wanted) {
        switch (wanted) {
          case TRANSPORT_TO_JUVENILE_HALL ->
              steps.add(Action.TELL_LAW_ENFORCEMENT, instruction, LAW_ENFORCEMENT);
          case TELL_OF_REPORT_OR_WARRANT ->
              steps.add(Action.TELL_OF_REPORT_OR_WARRANT, instruction, LAW_ENFORCEMENT);
          case ASK_JUVENILE_HALL ->
              steps.add(Action.ASK_JUVENILE_HALL, instruction, steps.verifier());
          case REQUEST_WARRANT_COPY ->
              steps.add(
                  Action.REQUEST_WARRANT_COPY,
                  instruction,
                  Quoted.place(plan.routing().jurisdiction().residency().authority().label()));
          case ESCALATE_TO_MANAGEMENT -> steps.add(Action.ESCALATE, instruction, "management");
          case TELL_PLACEMENT -> steps.add(Action.TELL_PLACEMENT, instruction, "the placement");
          case CONFIRM_RESIDENCE ->
              steps.add(
                  Action.CONFIRM_RESIDENCE,
                  instruction,
                  plan.referral().child().residence().namedState().map(UsState::label).orElse(""));
        }
      }
    }
  }
}
