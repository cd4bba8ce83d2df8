package org.csecpolicy.space;

import java.util.function.Function;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.policy.Cited;

/**
 * One of the outcomes of a decision, with its clauses, interpretations and open questions. Together
 * they are the whole decision. Only scope and risk are asked of a referral outside the protocol.
 */
enum Aspect {
  SCOPE(HotlineDecision::scope),
  AT_RISK(HotlineDecision::atRisk),
  STANDING(of -> plan(of).standing()),
  DISPOSITION(of -> plan(of).disposition()),
  OFFICE_HOURS(of -> plan(of).officeHours()),
  RESPONSE(of -> plan(of).response()),
  /** Who has it, without the office and the name that go with it. */
  PRIMARY(of -> plan(of).assignment().map(Assignment::primary).map(Cited::outcome)),
  ASSIGNMENT(of -> plan(of).assignment()),
  EXPEDITED_FORM(of -> plan(of).expeditedForm()),
  PRE_ALERT(of -> plan(of).preAlert()),
  IDC_VERIFICATION(of -> plan(of).idcVerification()),
  PROBATION_EMAIL(of -> plan(of).probationEmail()),
  SIS_REMINDER(of -> plan(of).sisReminder()),
  CROSS_REPORTS(of -> plan(of).crossReports()),
  INSTRUCTIONS(of -> plan(of).instructions()),
  PRIMARY_ALLEGATION(of -> plan(of).recording().primaryAllegation()),
  GENERAL_NEGLECT(of -> plan(of).recording().generalNeglect()),
  TABS(of -> plan(of).recording().tabs()),
  ENTRIES(of -> plan(of).recording().entries()),
  MISSING_INFORMATION(of -> plan(of).recording().missingInformation()),
  TO_CONSIDER(of -> plan(of).recording().toConsider());

  private final Function<HotlineDecision, Object> part;

  Aspect(Function<HotlineDecision, Object> part) {
    this.part = part;
  }

  /** Whether a referral outside the protocol has it too. */
  boolean isOfEveryDecision() {
    return this == SCOPE || this == AT_RISK;
  }

  Object of(HotlineDecision decision) {
    return part.apply(decision);
  }

  private static ResponsePlan plan(HotlineDecision decision) {
    return (ResponsePlan) decision;
  }
}
