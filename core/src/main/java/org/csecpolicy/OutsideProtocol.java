package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.response.ExpeditedClock;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suggestion;
import org.immutables.value.Value;

/**
 * A referral that this protocol does not route, or does not route yet; {@link #scope()} says why.
 * That is not "no response": a First Responder's Protocol call has its own procedure, the texts are
 * silent on non-minor dependents, for a child who is only at risk the supervisor decides, a call
 * without a category is still asked for one, and other hotline rules, which are not in these texts,
 * apply.
 */
@PolicyValue
@Value.Immutable
public abstract non-sealed class OutsideProtocol extends HotlineDecision {
  OutsideProtocol() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  @Value.Auxiliary
  abstract HotlinePolicy policy();

  /** Why this protocol does not route it. */
  public final Reason reason() {
    return switch (scope().outcome()) {
      case FIRST_RESPONDER_CALL -> Reason.FIRST_RESPONDER_CALL;
      case EIGHTEEN_OR_OLDER -> Reason.EIGHTEEN_OR_OLDER;
      case AT_RISK_ONLY -> Reason.AT_RISK_ONLY;
      case NOT_ROUTED_YET -> Reason.NOT_ROUTED_YET;
      case GOVERNED -> throw new IllegalStateException("a governed referral has a response plan");
    };
  }

  /** The field of the referral that decided, as a path, such as {@code child.dateOfBirth}. */
  public final String decidingField() {
    return switch (reason()) {
      case FIRST_RESPONDER_CALL -> Fact.CALLER_AGENCY.id();
      case EIGHTEEN_OR_OLDER ->
          referral().child().dateOfBirth().isPresent() ? "child.dateOfBirth" : "child.statedAge";
      case AT_RISK_ONLY, NOT_ROUTED_YET -> Fact.CATEGORY.id();
    };
  }

  /**
   * The categories that the observed red flags, settings and activities suggest while none is
   * suspected; one can be entered now as possible (N-1.f). Empty when something else decided.
   */
  public abstract ImmutableList<Cited<Suggestion>> suggestions();

  @Override
  public final Optional<Instant> latest(Due due) {
    return due == Due.MINUTES_10_TO_15
        ? Optional.of(ExpeditedClock.latest(referral().calledAt()))
        : Optional.empty();
  }

  @Override
  public final Optional<Cited<ResponseTime>> response() {
    return Optional.empty();
  }

  @Override
  public final Optional<Assignment> assignment() {
    return Optional.empty();
  }

  @Override
  final ImmutableList<Cited<ImmutableSet<Category>>> toConsider() {
    return suggestions().stream()
        .map(each -> each.giving(ImmutableSet.of(each.outcome().category())))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  final Optional<Recording> recorded() {
    return Optional.empty();
  }

  @Override
  @Value.Lazy
  public ImmutableList<Step> steps() {
    return Steps.of(this);
  }

  /** Why a referral is not routed by this protocol, or not yet. */
  public enum Reason {
    /** The call is from a First Responder's Protocol agency (N-1). */
    FIRST_RESPONDER_CALL,
    /** Established to be 18 or older (N-5.0). */
    EIGHTEEN_OR_OLDER,
    /** Indicators but no suspected category: the supervisor decides (N-DEF-5). */
    AT_RISK_ONLY,
    /** No category is suspected yet. */
    NOT_ROUTED_YET
  }

  /** Builds an {@link OutsideProtocol}. */
  static final class Builder extends ImmutableOutsideProtocol.Builder {
    Builder() {}
  }
}
