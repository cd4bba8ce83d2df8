package org.csecpolicy;

import static org.csecpolicy.Urgency.NOW;
import static org.csecpolicy.Urgency.ON_PAPER;
import static org.csecpolicy.Urgency.SOON;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Naming;
import org.csecpolicy.assignment.OfficeTerm;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Category;

/**
 * The outcomes of a decision, one row a kind and in the order of the decision: {@code
 * decision.get(PRIMARY)}. Whatever compares decisions, asks what an outcome hangs on, or collects
 * what a decision cites, goes by these rows.
 */
public final class Outcomes {
  /** Whether the protocol governs. */
  public static final OutcomeKind<Scope> SCOPE =
      row("scope", NOW, "this protocol")
          .of(only(HotlineDecision::scope), ImmutableSet::of, HotlineDecision::scope);

  /** At risk or not, from the indicators alone. */
  public static final OutcomeKind<AtRisk> AT_RISK =
      row("at-risk", SOON, "at risk of commercial sexual exploitation")
          .of(only(HotlineDecision::atRisk), one(AtRiskFinding::risk), HotlineDecision::scope);

  /** The child's connection to the county. */
  public static final OutcomeKind<Standing> STANDING =
      row("standing", SOON, "the child", SCOPE).planned(ResponsePlan::standing, ImmutableSet::of);

  /** What becomes of the referral. */
  public static final OutcomeKind<Disposition> DISPOSITION =
      row("disposition", NOW, "the referral", STANDING)
          .planned(ResponsePlan::disposition, ImmutableSet::of);

  /** In hours or after. */
  public static final OutcomeKind<LineStatus> OFFICE_HOURS =
      row("office-hours", SOON, "regional offices", SCOPE)
          .planned(ResponsePlan::officeHours, ImmutableSet::of);

  /** How fast. */
  public static final OutcomeKind<ResponseTime> RESPONSE =
      row("response", NOW, "response", DISPOSITION)
          .optional(ResponsePlan::response, ImmutableSet::of, ResponsePlan::disposition);

  /** Who has it. */
  public static final OutcomeKind<Unit> PRIMARY =
      row("primary", SOON, "primary assignment", RESPONSE)
          .optional(
              assigned(assignment -> Optional.of(assignment.primary())),
              ImmutableSet::of,
              ResponsePlan::disposition);

  /** Which office. */
  public static final OutcomeKind<OfficeTerm> REGIONAL_OFFICE =
      row("regional-office", SOON, "regional office", PRIMARY)
          .without(RESPONSE)
          .optional(assigned(Assignment::regionalOffice), Looks::office, Looks::whyNotAssigned);

  /** Who has it too. */
  public static final OutcomeKind<Unit> SECONDARY =
      row("secondary", SOON, "secondary assignment", PRIMARY)
          .optional(assigned(Assignment::secondary), ImmutableSet::of, Looks::whyNotAssigned);

  /** Which office beside the exploitation unit. */
  public static final OutcomeKind<OfficeTerm> ALSO_ENGAGE =
      row("also-engage", SOON, "office also to involve", PRIMARY)
          .without(RESPONSE)
          .lookingAt(Looks::alsoEngage)
          .optional(assigned(Assignment::alsoEngage), Looks::office, Looks::whyNotAssigned);

  /** Whether the referral bears the placement's name, and whether that is known. */
  public static final OutcomeKind<Naming> REFERRAL_NAME =
      row("referral-name", ON_PAPER, "referral named after the placement", PRIMARY)
          .without(RESPONSE)
          .lookingAt(Looks::referralName)
          .optional(
              assigned(Assignment::referralName),
              name -> ImmutableSet.of(Looks.naming(name.placement())),
              Looks::whyNotAssigned);

  /** Who has the response to an accused placement. */
  public static final OutcomeKind<Unit> PLACEMENT_RESPONSE =
      row("placement-response", NOW, "response to the placement", RESPONSE)
          .lookingAt(Looks::placementResponse)
          .ofTheSame()
          .and(Looks::partsOfThePlacement)
          .optional(Looks::toThePlacement, ImmutableSet::of, ResponsePlan::disposition);

  /** Whether it is due. */
  public static final OutcomeKind<Answer> EXPEDITED_FORM =
      row("expedited-form", NOW, "Expedited form", DISPOSITION)
          .and(plan -> Looks.listOf(plan.expeditedForm().outcome().preparedBy()))
          .planned(ResponsePlan::expeditedForm, one(ExpeditedForm::required));

  /** Whether it is held. */
  public static final OutcomeKind<Answer> FORM_HELD =
      row("form-held", SOON, "form held", EXPEDITED_FORM)
          .ofTheSame()
          .planned(
              ResponsePlan::expeditedForm,
              form -> ImmutableSet.of(form.held() ? Answer.YES : Answer.NO));

  /** Where it is faxed. */
  public static final OutcomeKind<Unit> FORM_FAX =
      row("form-fax", SOON, "Expedited form by fax", PRIMARY, EXPEDITED_FORM)
          .optional(form(ExpeditedForm::faxTo), ImmutableSet::of, ResponsePlan::expeditedForm);

  /** Who confirms the fax. */
  public static final OutcomeKind<Actor> FORM_FAX_CONFIRMED_BY =
      row("form-fax-confirmed-by", SOON, "receipt of the fax confirmed by", PRIMARY, EXPEDITED_FORM)
          .optional(
              form(ExpeditedForm::faxReceiptConfirmedBy),
              ImmutableSet::of,
              ResponsePlan::expeditedForm);

  /** The lists that the alert goes to. */
  public static final OutcomeKind<DistributionList> PRE_ALERT =
      row("pre-alert", SOON, "pre-alert", DISPOSITION)
          .planned(ResponsePlan::preAlert, PreAlert::lists);

  /** Where the form is e-mailed. */
  public static final OutcomeKind<DistributionList> FORM_EMAIL =
      row("form-email", SOON, "Expedited form by e-mail", PRIMARY, EXPEDITED_FORM, PRE_ALERT)
          .without(RESPONSE)
          .optional(form(ExpeditedForm::emailTo), lists -> lists, ResponsePlan::expeditedForm);

  /** Who confirms the e-mail. */
  public static final OutcomeKind<Actor> FORM_EMAIL_CONFIRMED_BY =
      row(
              "form-email-confirmed-by",
              SOON,
              "receipt of the e-mail confirmed by",
              PRIMARY,
              EXPEDITED_FORM)
          .optional(
              form(ExpeditedForm::emailReceiptConfirmedBy),
              ImmutableSet::of,
              ResponsePlan::expeditedForm);

  /** How far the verification of the Probation status has come. */
  public static final OutcomeKind<IdcVerification> PROBATION_VERIFICATION =
      row("probation-verification", SOON, "Probation status", SCOPE)
          .planned(ResponsePlan::idcVerification, ImmutableSet::of);

  /** Whether Probation is e-mailed. */
  public static final OutcomeKind<Answer> PROBATION_EMAIL =
      row("probation-email", SOON, "e-mail to Probation", SCOPE)
          .planned(ResponsePlan::probationEmail, ImmutableSet::of);

  /** Whether the reminder of the federal report is due. */
  public static final OutcomeKind<Answer> SIS_REMINDER =
      row("federal-report", SOON, "federal report", SCOPE)
          .and(plan -> Looks.listOf(plan.sisReminder().outcome().request()))
          .planned(ResponsePlan::sisReminder, one(SisReminder::required));

  /** How the county or state of jurisdiction is told. */
  public static final OutcomeKind<Mode> CROSS_REPORT_TO_JURISDICTION =
      row(
              "cross-report-to-jurisdiction",
              SOON,
              "cross report to the county or state of jurisdiction",
              STANDING)
          .list(reportsTo(Recipient.JURISDICTION), one(CrossReport::mode), ResponsePlan::standing);

  /** Who is told where the child is. */
  public static final OutcomeKind<Recipient> TOLD_ELSEWHERE =
      row("told-elsewhere", SOON, "told elsewhere", STANDING)
          .lookingAt(Looks::toldElsewhere)
          .ofTheSame()
          .and(
              reportsTo(
                      Recipient.WHERE_FOUND,
                      Recipient.PLACEMENT_COUNTY,
                      Recipient.LAW_ENFORCEMENT_THERE)
                  ::apply)
          .list(Looks::recipientsElsewhere, ImmutableSet::of, ResponsePlan::standing)
          .inParts(OutcomeParts.ofToldElsewhere(SCOPE, STANDING));

  /** How law enforcement is told. */
  public static final OutcomeKind<Mode> CROSS_REPORT_TO_LAW_ENFORCEMENT =
      row("cross-report-to-law-enforcement", SOON, "cross report to law enforcement", SCOPE)
          .list(reportsTo(Recipient.LAW_ENFORCEMENT), one(CrossReport::mode), ResponsePlan::scope);

  /** What else is asked of others. */
  public static final OutcomeKind<Instruction> INSTRUCTIONS =
      row("instructions", SOON, "asked of others", STANDING)
          .lookingAt(Looks::instructions)
          .list(ResponsePlan::instructions, ImmutableSet::of, ResponsePlan::standing)
          .inParts(OutcomeParts.ofInstructions(SCOPE, STANDING));

  /** The allegation. */
  public static final OutcomeKind<Allegation> PRIMARY_ALLEGATION =
      row("primary-allegation", ON_PAPER, "primary allegation", SCOPE)
          .planned(plan -> plan.recording().primaryAllegation(), ImmutableSet::of);

  /** Whether General Neglect is selected. */
  public static final OutcomeKind<Answer> GENERAL_NEGLECT =
      row("general-neglect", ON_PAPER, "General Neglect", SCOPE)
          .planned(plan -> plan.recording().generalNeglect(), ImmutableSet::of);

  /** The special-project tabs. */
  public static final OutcomeKind<SpecialProjectTab> TABS =
      row("tabs", ON_PAPER, "Special Project tabs", SCOPE)
          .list(plan -> plan.recording().tabs(), ImmutableSet::of, ResponsePlan::scope);

  /** What is written down. */
  public static final OutcomeKind<Entry> ENTRIES =
      row("entries", ON_PAPER, "written down", TOLD_ELSEWHERE, PRIMARY)
          .without(RESPONSE)
          .lookingAt(Looks::entries)
          .list(plan -> plan.recording().entries(), ImmutableSet::of, ResponsePlan::scope)
          .inParts(OutcomeParts.ofEntries(SCOPE, STANDING, DISPOSITION, TOLD_ELSEWHERE.parts()));

  /** What is still to be gathered. */
  public static final OutcomeKind<CaseItem> MISSING_INFORMATION =
      row("missing-information", ON_PAPER, "still to be gathered", PROBATION_VERIFICATION)
          .planned(plan -> plan.recording().missingInformation(), items -> items);

  /** What to look at again. */
  public static final OutcomeKind<Category> TO_CONSIDER =
      row("to-consider", ON_PAPER, "to consider too", SCOPE)
          .from(
              decision ->
                  decision instanceof OutsideProtocol outside
                      ? outside.suggestions()
                      : decision.toConsider())
          .of(HotlineDecision::toConsider, categories -> categories, HotlineDecision::scope);

  /** Every kind, in the order of the decision. */
  public static final ImmutableList<OutcomeKind<?>> ALL =
      ImmutableList.of(
          SCOPE,
          AT_RISK,
          STANDING,
          DISPOSITION,
          OFFICE_HOURS,
          RESPONSE,
          PRIMARY,
          REGIONAL_OFFICE,
          SECONDARY,
          ALSO_ENGAGE,
          REFERRAL_NAME,
          PLACEMENT_RESPONSE,
          EXPEDITED_FORM,
          FORM_HELD,
          FORM_FAX,
          FORM_FAX_CONFIRMED_BY,
          PRE_ALERT,
          FORM_EMAIL,
          FORM_EMAIL_CONFIRMED_BY,
          PROBATION_VERIFICATION,
          PROBATION_EMAIL,
          SIS_REMINDER,
          CROSS_REPORT_TO_JURISDICTION,
          TOLD_ELSEWHERE,
          CROSS_REPORT_TO_LAW_ENFORCEMENT,
          INSTRUCTIONS,
          PRIMARY_ALLEGATION,
          GENERAL_NEGLECT,
          TABS,
          ENTRIES,
          MISSING_INFORMATION,
          TO_CONSIDER);

  private Outcomes() {}

  private static OutcomeRow row(
      String id, Urgency urgency, String label, OutcomeKind<?>... madeFrom) {
    return new OutcomeRow(id, urgency, label, madeFrom);
  }

  private static <T> Function<HotlineDecision, List<Cited<T>>> only(
      Function<HotlineDecision, Cited<T>> part) {
    return decision -> ImmutableList.of(part.apply(decision));
  }

  private static <T, V> Function<T, ImmutableSet<V>> one(Function<T, V> value) {
    return whole -> ImmutableSet.of(value.apply(whole));
  }

  private static <T> Function<ResponsePlan, Optional<Cited<T>>> assigned(
      Function<Assignment, Optional<Cited<T>>> part) {
    return plan -> plan.assignment().flatMap(part);
  }

  private static <T> Function<ResponsePlan, Optional<Cited<T>>> form(
      Function<ExpeditedForm, Optional<Cited<T>>> part) {
    return plan -> part.apply(plan.expeditedForm().outcome());
  }

  private static Function<ResponsePlan, List<Cited<CrossReport>>> reportsTo(
      Recipient... recipients) {
    ImmutableSet<Recipient> these = Sets.immutableEnumSet(Arrays.asList(recipients));
    return plan -> Looks.reportsTo(these, plan);
  }
}
