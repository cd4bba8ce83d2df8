package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.AssignmentPolicy;
import org.csecpolicy.assignment.OfficeHoursPolicy;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.assignment.RegionalOfficePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.AgePolicy;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.JurisdictionPolicy;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.ScopePolicy;
import org.csecpolicy.jurisdiction.StandingPolicy;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.WhereaboutsPolicy;
import org.csecpolicy.notice.CrossReportPolicy;
import org.csecpolicy.notice.ExpeditedFormPolicy;
import org.csecpolicy.notice.InstructionPolicy;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.notice.PreAlertPolicy;
import org.csecpolicy.notice.ProbationPolicy;
import org.csecpolicy.notice.SisReminderPolicy;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.recording.ChecklistPolicy;
import org.csecpolicy.recording.DocumentationPolicy;
import org.csecpolicy.recording.RecordingPolicy;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.PlacementResponsePolicy;
import org.csecpolicy.response.ResponsePolicy;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.AtRiskPolicy;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.DefinitionPolicy;
import org.csecpolicy.screening.LaborRiskPolicy;
import org.csecpolicy.screening.ReportingPolicy;
import org.csecpolicy.screening.Suggestion;
import org.csecpolicy.screening.SuggestionPolicy;

/**
 * The hotline's policy of one agency: from a referral's facts to one decision. Immutable and safe
 * to share between threads; make one and keep it.
 *
 * <p>{@link #decide} is total and pure: it reads no clock and no default zone, and every {@link
 * Referral} that can be built gets a decision.
 *
 * <pre>{@code
 * HotlinePolicy policy = HotlinePolicy.losAngeles();
 * HotlineDecision decision = policy.decide(referral);
 * for (Step step : decision.steps()) {
 *   out.println(step.sentence() + " [" + step.because().citation() + "]");
 * }
 * }</pre>
 */
public final class HotlinePolicy {
  private final Agency agency;
  private final PolicyEdition edition;
  private final AgePolicy age;
  private final StandingPolicy standing;
  private final WhereaboutsPolicy whereabouts;
  private final JurisdictionPolicy jurisdiction;
  private final OfficeHoursPolicy officeHours;
  private final ResponsePolicy response;
  private final PlacementResponsePolicy placementResponse;
  private final RegionalOfficePolicy regionalOffice;
  private final AssignmentPolicy assignment;
  private final ExpeditedFormPolicy expeditedForm;
  private final PreAlertPolicy preAlert;
  private final SisReminderPolicy sisReminder;
  private final CrossReportPolicy crossReport;
  private final InstructionPolicy instruction;

  private HotlinePolicy(Agency agency, Readings readings) {
    this.agency = agency;
    this.edition = PolicyEdition.of(readings);
    this.age = new AgePolicy(agency.officeHours().zone());
    this.standing = new StandingPolicy(agency);
    this.whereabouts = new WhereaboutsPolicy(agency);
    this.jurisdiction = new JurisdictionPolicy(readings);
    this.officeHours = new OfficeHoursPolicy(agency.officeHours());
    this.response = new ResponsePolicy(agency, readings);
    this.placementResponse = new PlacementResponsePolicy(agency);
    this.regionalOffice = new RegionalOfficePolicy(agency);
    this.assignment = new AssignmentPolicy(readings);
    this.expeditedForm = new ExpeditedFormPolicy(agency.faxReceiptConfirmedBy());
    this.preAlert = new PreAlertPolicy(readings);
    this.sisReminder = new SisReminderPolicy(agency.otip().hours(), readings);
    this.crossReport = new CrossReportPolicy(agency, readings);
    this.instruction = new InstructionPolicy(agency, readings);
  }

  /** Los Angeles County, every unclear place read in the way most protective of the child. */
  public static HotlinePolicy losAngeles() {
    return of(LosAngeles.agency(), Readings.byDefault());
  }

  /** The policy of an agency under the readings that it chose. */
  public static HotlinePolicy of(Agency agency, Readings readings) {
    return new HotlinePolicy(agency, readings);
  }

  /** The agency whose policy this is. */
  public Agency agency() {
    return agency;
  }

  /** The texts, readings and library version that its decisions are made under. */
  public PolicyEdition edition() {
    return edition;
  }

  /** What the hotline does about a referral, in the order of the questions that it asks. */
  public HotlineDecision decide(Referral referral) {
    Cited<AtRiskFinding> atRisk = AtRiskPolicy.assess(referral.indicators());
    Cited<Scope> governed = ScopePolicy.scopeOf(referral, age.under18(referral));
    if (governed.outcome() != Scope.GOVERNED) {
      return OutsideProtocol.builder()
          .policy(this)
          .edition(edition)
          .agency(agency)
          .referral(referral)
          .scope(governed)
          .atRisk(atRisk)
          .suggestions(suggestions(referral, governed.outcome()))
          .build();
    }
    Routing routing = routeGoverned(referral);
    Notices notices = notices(referral, routing);
    return ResponsePlan.of(
        this,
        edition,
        agency,
        referral,
        governed,
        atRisk,
        routing,
        notices,
        RecordingPolicy.record(
            referral,
            atRisk.outcome().risk(),
            routing.jurisdiction(),
            routing.assignment(),
            notices.contactsElsewhere(referral, routing.jurisdiction().whereabouts().outside())));
  }

  /**
   * The same for a referral that is assigned later than it was called in; the later moment decides
   * whether the offices are open.
   */
  public HotlineDecision decide(Referral referral, Instant assignedAt) {
    return decide(referral.assignedAt(assignedAt));
  }

  /** The same about each child of a call, and one list of what there is to do for all of them. */
  public CallDecision decide(Call call) {
    return CallDecision.of(call, this::decide);
  }

  /**
   * Where a referral goes and how fast, and nothing else; the same as in the {@link ResponsePlan}.
   * Empty when the protocol does not govern it: {@link #decide} says why.
   */
  public Optional<Routing> route(Referral referral) {
    return ScopePolicy.scopeOf(referral, age.under18(referral)).outcome() == Scope.GOVERNED
        ? Optional.of(routeGoverned(referral))
        : Optional.empty();
  }

  /**
   * What the two texts say about the child beside the decision: the legal definitions and the duty
   * to report, labor risk, what to look at again, how it is documented, and the checklist of the
   * call. None of it changes who responds or how fast.
   */
  public Screening screen(Referral referral) {
    HotlineDecision decision = decide(referral);
    Cited<Answer> under18 = age.under18(referral);
    Set<Category> suspected = referral.categories().keySet();
    return Screening.of(
        decision,
        under18,
        LaborRiskPolicy.assess(decision.atRisk()),
        DefinitionPolicy.examine(referral.definitions(), under18.outcome()),
        ReportingPolicy.duties(suspected, referral.definitions(), referral.reporting()),
        SuggestionPolicy.suggest(
            suspected, referral.redFlags(), referral.industries(), referral.activities()),
        DocumentationPolicy.document(referral, decision.atRisk().outcome().risk()),
        ChecklistPolicy.check(referral, decision.recorded()));
  }

  /** What could be suspected, of a call that waits for a category and for nothing else. */
  private static ImmutableList<Cited<Suggestion>> suggestions(Referral referral, Scope scope) {
    return scope == Scope.AT_RISK_ONLY || scope == Scope.NOT_ROUTED_YET
        ? SuggestionPolicy.suggest(
            referral.categories().keySet(),
            referral.redFlags(),
            referral.industries(),
            referral.activities())
        : ImmutableList.of();
  }

  private Routing routeGoverned(Referral referral) {
    Jurisdiction ours = jurisdiction(referral);
    Cited<LineStatus> hours = officeHours.statusFor(referral);
    Optional<Cited<ResponseTime>> time = Optional.empty();
    Optional<Assignment> assigned = Optional.empty();
    if (ours.disposition().outcome().departmentResponds()) {
      Cited<ResponseTime> fast = response.respond(referral, ours);
      Cited<RegionalOffice> office = regionalOffice.office(referral, ours);
      time = Optional.of(fast);
      assigned =
          Optional.of(assignment.assign(referral, ours, fast.outcome(), hours.outcome(), office));
    }
    return Routing.of(ours, hours, time, assigned, placementResponse(referral, ours, time, hours));
  }

  private Optional<PlacementResponse> placementResponse(
      Referral referral,
      Jurisdiction ours,
      Optional<Cited<ResponseTime>> toTheChild,
      Cited<LineStatus> hours) {
    return placementResponse
        .respond(referral, ours, toTheChild)
        .map(
            time ->
                PlacementResponse.of(
                    time,
                    assignment.assignPlacement(
                        hours.outcome(), regionalOffice.placementOffice(referral))));
  }

  /** The pairs of facts that cannot both be so, whether or not the protocol governs. */
  public ImmutableSet<Contradiction> contradictions(Referral referral) {
    Set<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
    contradictions.addAll(age.under18(referral).contradictions());
    contradictions.addAll(whereabouts.of(referral).contradictions());
    contradictions.addAll(standing.of(referral).standing().contradictions());
    referral.statusAgainstHome().ifPresent(contradictions::add);
    return Sets.immutableEnumSet(contradictions);
  }

  private Jurisdiction jurisdiction(Referral referral) {
    Residency residency = standing.of(referral);
    Whereabouts where = whereabouts.of(referral);
    return Jurisdiction.of(residency, where, jurisdiction.decide(referral, residency, where));
  }

  private Notices notices(Referral referral, Routing routing) {
    Optional<Assignment> assigned = routing.assignment();
    Jurisdiction ours = routing.jurisdiction();
    Cited<PreAlert> alert = preAlert.alert(referral, ours, assigned);
    return Notices.of(
        expeditedForm.form(referral, ours.whereabouts(), assigned, alert.outcome()),
        alert,
        ProbationPolicy.verification(referral.probation()),
        ProbationPolicy.email(referral),
        sisReminder.remind(referral),
        crossReport.reports(referral, ours),
        instruction.instructions(referral, ours));
  }
}
