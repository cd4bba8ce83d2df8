package org.csecpolicy.space;

import java.util.Optional;
import java.util.function.Function;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Recording;

/**
 * One of the outcomes of a decision, with its clauses, interpretations and open questions. Together
 * they are the whole decision.
 */
enum Aspect {
  SCOPE(HotlineDecision::scope, true),
  AT_RISK(HotlineDecision::atRisk, true),
  STANDING(ResponsePlan::standing),
  DISPOSITION(ResponsePlan::disposition),
  OFFICE_HOURS(ResponsePlan::officeHours),
  RESPONSE(ResponsePlan::response),
  /** Who has it, without the office and the name that go with it. */
  PRIMARY(plan -> plan.assignment().map(Assignment::primary).map(Cited::outcome)),
  ASSIGNMENT(ResponsePlan::assignment),
  EXPEDITED_FORM(ResponsePlan::expeditedForm),
  PRE_ALERT(ResponsePlan::preAlert),
  IDC_VERIFICATION(ResponsePlan::idcVerification),
  PROBATION_EMAIL(ResponsePlan::probationEmail),
  SIS_REMINDER(ResponsePlan::sisReminder),
  CROSS_REPORTS(ResponsePlan::crossReports),
  INSTRUCTIONS(ResponsePlan::instructions),
  PRIMARY_ALLEGATION(recording(Recording::primaryAllegation)),
  GENERAL_NEGLECT(recording(Recording::generalNeglect)),
  TABS(recording(Recording::tabs)),
  ENTRIES(recording(Recording::entries)),
  MISSING_INFORMATION(recording(Recording::missingInformation)),
  TO_CONSIDER(recording(Recording::toConsider));

  private final Function<HotlineDecision, Object> part;

  Aspect(Function<HotlineDecision, Object> part, boolean alsoOutside) {
    this.part = part;
  }

  Aspect(Function<ResponsePlan, Object> part) {
    this(
        decision ->
            decision instanceof ResponsePlan plan
                ? Optional.of(part.apply(plan))
                : Optional.empty(),
        false);
  }

  Object of(HotlineDecision decision) {
    return part.apply(decision);
  }

  private static Function<ResponsePlan, Object> recording(Function<Recording, Object> part) {
    return plan -> part.apply(plan.recording());
  }
}
