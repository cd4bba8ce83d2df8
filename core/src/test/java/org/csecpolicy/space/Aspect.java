package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Entry;

/**
 * One of the outcomes of a decision, with its clauses, interpretations, contradictions and open
 * questions. Together they are the whole decision. Scope, risk and suggestions are asked of a
 * referral outside the protocol too.
 */
enum Aspect {
  SCOPE(HotlineDecision::scope),
  AT_RISK(HotlineDecision::atRisk),
  SUGGESTIONS(of -> of instanceof OutsideProtocol outside ? outside.suggestions() : List.of()),
  STANDING(of -> plan(of).standing()),
  DISPOSITION(of -> plan(of).disposition()),
  OFFICE_HOURS(of -> plan(of).officeHours()),
  RESPONSE(of -> plan(of).response()),
  PRIMARY(of -> plan(of).assignment().map(Assignment::primary)),
  SECONDARY(of -> plan(of).assignment().flatMap(Assignment::secondary)),
  /** Which office names it, and which other one is engaged. */
  OFFICE(
      of ->
          plan(of).assignment().map(to -> ImmutableList.of(to.regionalOffice(), to.alsoEngage()))),
  REFERRAL_NAME(of -> plan(of).assignment().flatMap(Assignment::referralName)),
  PLACEMENT_RESPONSE(of -> plan(of).placementResponse()),
  EXPEDITED_FORM(of -> plan(of).expeditedForm()),
  PRE_ALERT(of -> plan(of).preAlert()),
  IDC_VERIFICATION(of -> plan(of).idcVerification()),
  PROBATION_EMAIL(of -> plan(of).probationEmail()),
  SIS_REMINDER(of -> plan(of).sisReminder()),
  TO_JURISDICTION(of -> report(of, Recipient.JURISDICTION)),
  TO_WHERE_FOUND(of -> report(of, Recipient.WHERE_FOUND)),
  TO_PLACEMENT_COUNTY(of -> report(of, Recipient.PLACEMENT_COUNTY)),
  TO_POLICE_THERE(of -> report(of, Recipient.LAW_ENFORCEMENT_THERE)),
  TO_LAW_ENFORCEMENT(of -> report(of, Recipient.LAW_ENFORCEMENT)),
  TRANSPORT(of -> instruction(of, Instruction.TRANSPORT_TO_JUVENILE_HALL)),
  TELL_OF_REPORT(of -> instruction(of, Instruction.TELL_OF_REPORT_OR_WARRANT)),
  ASK_HALL(of -> instruction(of, Instruction.ASK_JUVENILE_HALL)),
  WARRANT_COPY(of -> instruction(of, Instruction.REQUEST_WARRANT_COPY)),
  ESCALATION(of -> instruction(of, Instruction.ESCALATE_TO_MANAGEMENT)),
  TELL_PLACEMENT(of -> instruction(of, Instruction.TELL_PLACEMENT)),
  CONFIRM_RESIDENCE(of -> instruction(of, Instruction.CONFIRM_RESIDENCE)),
  PRIMARY_ALLEGATION(of -> plan(of).recording().primaryAllegation()),
  GENERAL_NEGLECT(of -> plan(of).recording().generalNeglect()),
  TABS(of -> plan(of).recording().tabs()),
  ENTRY_OF_EVERY_CALL(of -> entries(of, Entry.RED_FLAGS, Entry.PROBATION_INFORMANT)),
  ENTRY_SECONDARY(of -> entries(of, Entry.SECONDARY_ASSIGNMENT)),
  ENTRY_CPS_STATUS(of -> entries(of, Entry.CPS_STATUS_ELSEWHERE)),
  ENTRY_COUNTY_RESPONSE(of -> entries(of, Entry.COUNTY_RESPONSE)),
  ENTRY_TRANSFER_DECLINED(of -> entries(of, Entry.TRANSFER_DECLINED)),
  ENTRY_CATEGORIES(of -> entries(of, Entry.OTHER_ALLEGATIONS, Entry.EACH_CATEGORY)),
  MISSING_INFORMATION(of -> plan(of).recording().missingInformation()),
  TO_CONSIDER(of -> plan(of).recording().toConsider());

  private final Function<HotlineDecision, Object> part;

  Aspect(Function<HotlineDecision, Object> part) {
    this.part = part;
  }

  /** Whether a referral outside the protocol has it too. */
  boolean isOfEveryDecision() {
    return this == SCOPE || this == AT_RISK || this == SUGGESTIONS;
  }

  Object of(HotlineDecision decision) {
    return part.apply(decision);
  }

  private static ResponsePlan plan(HotlineDecision decision) {
    return (ResponsePlan) decision;
  }

  private static Optional<?> report(HotlineDecision decision, Recipient recipient) {
    return plan(decision).crossReports().stream()
        .filter(report -> report.outcome().recipient() == recipient)
        .findFirst();
  }

  private static Optional<?> instruction(HotlineDecision decision, Instruction instruction) {
    return plan(decision).instructions().stream()
        .filter(each -> each.outcome() == instruction)
        .findFirst();
  }

  private static List<Cited<Entry>> entries(HotlineDecision decision, Entry... wanted) {
    return plan(decision).recording().entries().stream()
        .filter(entry -> List.of(wanted).contains(entry.outcome()))
        .toList();
  }
}
