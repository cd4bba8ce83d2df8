package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.notice.SisReminder;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Category;
import org.immutables.value.Value;

/** What the hotline does about a referral that the protocol governs. */
@PolicyTuple
@Value.Immutable
public abstract non-sealed class ResponsePlan extends HotlineDecision {
  ResponsePlan() {}

  static ResponsePlan of(
      HotlinePolicy policy,
      PolicyEdition edition,
      Agency agency,
      Referral referral,
      Cited<Scope> scope,
      Cited<AtRiskFinding> atRisk,
      Routing routing,
      Notices notices,
      Recording recording) {
    return ImmutableResponsePlan.of(
        policy, edition, agency, referral, scope, atRisk, routing, notices, recording);
  }

  // Declared again: the order of the parts of a tuple must not hang on another type.
  @Override
  @Value.Auxiliary
  abstract HotlinePolicy policy();

  @Override
  public abstract PolicyEdition edition();

  @Override
  public abstract Agency agency();

  @Override
  public abstract Referral referral();

  @Override
  public abstract Cited<Scope> scope();

  @Override
  public abstract Cited<AtRiskFinding> atRisk();

  /** Where the referral goes and how fast; the next five together. */
  public abstract Routing routing();

  abstract Notices notices();

  /** The child's connection to the county. */
  public final Cited<Standing> standing() {
    return routing().standing();
  }

  /** What becomes of the referral. */
  public final Cited<Disposition> disposition() {
    return routing().disposition();
  }

  /** Whether the regional offices are open at the moment that decides. */
  public final Cited<LineStatus> officeHours() {
    return routing().officeHours();
  }

  @Override
  public final Optional<Cited<ResponseTime>> response() {
    return routing().response();
  }

  @Override
  public final Optional<Assignment> assignment() {
    return routing().assignment();
  }

  /** The response to an accused placement beside the child's own referral; empty when none. */
  public final Optional<PlacementResponse> placementResponse() {
    return routing().placementResponse();
  }

  /** The Expedited form, when it is or may be due. */
  public final Cited<ExpeditedForm> expeditedForm() {
    return notices().expeditedForm();
  }

  /** The pre-alert. */
  public final Cited<PreAlert> preAlert() {
    return notices().preAlert();
  }

  /** The verification of the Probation status. */
  public final Cited<IdcVerification> idcVerification() {
    return notices().idcVerification();
  }

  /**
   * Whether the supervisor e-mails Probation about a 602 youth; unknown until the status is
   * verified.
   */
  public final Cited<Answer> probationEmail() {
    return notices().probationEmail();
  }

  /** The reminder of the federal report. */
  public final Cited<SisReminder> sisReminder() {
    return notices().sisReminder();
  }

  /** The cross reports, the first to be called first. */
  public final ImmutableList<Cited<CrossReport>> crossReports() {
    return notices().crossReports();
  }

  /** What else is asked of law enforcement, Juvenile Hall, the other county, and management. */
  public final ImmutableList<Cited<Instruction>> instructions() {
    return notices().instructions();
  }

  /** Allegations, tabs, entries and the case information still missing. */
  public abstract Recording recording();

  @Override
  final ImmutableList<Cited<ImmutableSet<Category>>> toConsider() {
    return ImmutableList.of(recording().toConsider());
  }

  @Override
  final Optional<Recording> recorded() {
    return Optional.of(recording());
  }

  @Override
  public final Optional<Instant> latest(Due due) {
    return switch (due) {
      case AT_ONCE, NOT_STATED -> Optional.empty();
      case MINUTES_10_TO_15 -> expeditedForm().outcome().latest();
      case HOURS_24 -> sisReminder().outcome().request().map(rfa -> rfa.outcome().deadline());
    };
  }

  @Override
  @Value.Lazy
  public ImmutableList<Step> steps() {
    return Steps.of(this);
  }
}
