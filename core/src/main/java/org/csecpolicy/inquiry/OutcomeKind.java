package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.policy.Cited;

/**
 * The outcomes of a decision, one by one and in its order, so that two decisions can be compared. A
 * kind that a decision does not have (nobody is assigned where nobody responds) is there all the
 * same and {@linkplain Outcome#isNone none}.
 */
public enum OutcomeKind {
  /** Whether the protocol governs: {@link org.csecpolicy.jurisdiction.Scope}. */
  SCOPE(Urgency.NOW, "this protocol"),
  /** At risk or not, from the indicators alone: {@link org.csecpolicy.screening.AtRisk}. */
  AT_RISK(Urgency.SOON, "at risk of commercial sexual exploitation"),
  /** Where the child stands: {@link org.csecpolicy.jurisdiction.Standing}. */
  STANDING(Urgency.SOON, "the child", SCOPE),
  /** What becomes of the referral: {@link org.csecpolicy.jurisdiction.Disposition}. */
  DISPOSITION(Urgency.NOW, "the referral", SCOPE, STANDING),
  /** In hours or after: {@link org.csecpolicy.hours.LineStatus}. */
  OFFICE_HOURS(Urgency.SOON, "regional offices", SCOPE),
  /** How fast: {@link org.csecpolicy.response.ResponseTime}. */
  RESPONSE(Urgency.NOW, "response", SCOPE, STANDING, DISPOSITION),
  /** Who has it: {@link org.csecpolicy.directory.Unit}. */
  PRIMARY(Urgency.SOON, "primary assignment", SCOPE, STANDING, DISPOSITION, RESPONSE),
  /** Which office: {@link org.csecpolicy.assignment.Basis} and {@link Naming}. */
  REGIONAL_OFFICE(Urgency.SOON, "regional office", SCOPE, STANDING, DISPOSITION, PRIMARY),
  /** Who has it too: {@link org.csecpolicy.directory.Unit}. */
  SECONDARY(Urgency.SOON, "secondary assignment", SCOPE, STANDING, DISPOSITION, RESPONSE, PRIMARY),
  /** Which office beside the CSEC unit: {@link org.csecpolicy.assignment.Basis}. */
  ALSO_ENGAGE(Urgency.SOON, "office also to involve", SCOPE, STANDING, DISPOSITION, PRIMARY),
  /** Whether the referral bears the placement's name: {@link Naming}. */
  REFERRAL_NAME(
      Urgency.ON_PAPER,
      "referral named after the placement",
      SCOPE,
      STANDING,
      DISPOSITION,
      PRIMARY),
  /** Who has the response to an accused placement: {@link org.csecpolicy.directory.Unit}. */
  PLACEMENT_RESPONSE(
      Urgency.NOW, "response to the placement", SCOPE, STANDING, DISPOSITION, RESPONSE),
  /** Whether it is due: {@link org.csecpolicy.screening.Answer}. */
  EXPEDITED_FORM(Urgency.NOW, "Expedited form", SCOPE, STANDING, DISPOSITION),
  /** Whether it is held: {@link org.csecpolicy.screening.Answer}. */
  FORM_HELD(Urgency.SOON, "form held", SCOPE, STANDING, DISPOSITION, EXPEDITED_FORM),
  /** Where it is faxed: {@link org.csecpolicy.directory.Unit}. */
  FORM_FAX(
      Urgency.SOON,
      "Expedited form by fax",
      SCOPE,
      STANDING,
      DISPOSITION,
      RESPONSE,
      PRIMARY,
      EXPEDITED_FORM),
  /** Who confirms the fax: {@link org.csecpolicy.directory.Actor}. */
  FORM_FAX_CONFIRMED_BY(
      Urgency.SOON,
      "receipt of the fax confirmed by",
      SCOPE,
      STANDING,
      DISPOSITION,
      RESPONSE,
      PRIMARY,
      EXPEDITED_FORM),
  /** The alert: {@link org.csecpolicy.directory.DistributionList}. */
  PRE_ALERT(Urgency.SOON, "pre-alert", SCOPE, STANDING, DISPOSITION),
  /** Where the form is e-mailed: {@link org.csecpolicy.directory.DistributionList}. */
  FORM_EMAIL(
      Urgency.SOON,
      "Expedited form by e-mail",
      SCOPE,
      STANDING,
      DISPOSITION,
      PRIMARY,
      EXPEDITED_FORM,
      PRE_ALERT),
  /** Who confirms the e-mail: {@link org.csecpolicy.directory.Actor}. */
  FORM_EMAIL_CONFIRMED_BY(
      Urgency.SOON,
      "receipt of the e-mail confirmed by",
      SCOPE,
      STANDING,
      DISPOSITION,
      RESPONSE,
      PRIMARY,
      EXPEDITED_FORM),
  /** How far it has come: {@link org.csecpolicy.notice.IdcVerification}. */
  PROBATION_VERIFICATION(Urgency.SOON, "Probation status", SCOPE),
  /** Whether Probation is e-mailed: {@link org.csecpolicy.screening.Answer}. */
  PROBATION_EMAIL(Urgency.SOON, "e-mail to Probation", SCOPE),
  /** Whether the reminder is due: {@link org.csecpolicy.screening.Answer}. */
  SIS_REMINDER(Urgency.SOON, "federal report", SCOPE),
  /** To the county or state of jurisdiction: {@link org.csecpolicy.notice.CrossReport.Mode}. */
  CROSS_REPORT_TO_JURISDICTION(
      Urgency.SOON, "cross report to the county or state of jurisdiction", SCOPE, STANDING),
  /** Who is told where the child is: {@link org.csecpolicy.notice.CrossReport.Recipient}. */
  TOLD_ELSEWHERE(Urgency.SOON, "told elsewhere", SCOPE, STANDING),
  /** To law enforcement: {@link org.csecpolicy.notice.CrossReport.Mode}. */
  CROSS_REPORT_TO_LAW_ENFORCEMENT(Urgency.SOON, "cross report to law enforcement", SCOPE),
  /** What else is asked of others: {@link org.csecpolicy.notice.Instruction}. */
  INSTRUCTIONS(Urgency.SOON, "asked of others", SCOPE, STANDING),
  /** The allegation: {@link org.csecpolicy.recording.Allegation}. */
  PRIMARY_ALLEGATION(Urgency.ON_PAPER, "primary allegation", SCOPE),
  /** Whether it is selected: {@link org.csecpolicy.screening.Answer}. */
  GENERAL_NEGLECT(Urgency.ON_PAPER, "General Neglect", SCOPE),
  /** The tabs: {@link org.csecpolicy.recording.SpecialProjectTab}. */
  TABS(Urgency.ON_PAPER, "Special Project tabs", SCOPE),
  /** What is written down: {@link org.csecpolicy.recording.Entry}. */
  ENTRIES(Urgency.ON_PAPER, "written down", SCOPE, STANDING, TOLD_ELSEWHERE, DISPOSITION, PRIMARY),
  /** What is still to be gathered: {@link org.csecpolicy.recording.CaseItem}. */
  MISSING_INFORMATION(Urgency.ON_PAPER, "still to be gathered", SCOPE, PROBATION_VERIFICATION),
  /** What to look at again: {@link org.csecpolicy.screening.Category}. */
  TO_CONSIDER(Urgency.ON_PAPER, "to consider too", SCOPE);

  private final Urgency urgency;
  private final String label;
  private final ImmutableList<OutcomeKind> restsOn;

  OutcomeKind(Urgency urgency, String label, OutcomeKind... restsOn) {
    this.urgency = urgency;
    this.label = label;
    this.restsOn = ImmutableList.copyOf(restsOn);
  }

  /** How soon a question that could change it has to be asked. */
  public Urgency urgency() {
    return urgency;
  }

  /** What it is called, to stand before a colon. */
  public String label() {
    return label;
  }

  /**
   * The earlier outcomes that it is made from, in the order in which {@code decide} reaches them. A
   * fact that neither they nor this one look at cannot change it; a test holds the rules to that.
   */
  ImmutableList<OutcomeKind> restsOn() {
    return restsOn;
  }

  /** What a decision says of it. Its questions are its own, not those of what it rests on. */
  public Cited<Outcome> of(HotlineDecision decision) {
    return Outcomes.of(this, decision);
  }
}
