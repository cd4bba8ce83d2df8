package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.recording.Recording;
import org.immutables.value.Value;

/**
 * A referral that this protocol does not route; {@link #scope()} says why. That is not "no report
 * needed": a First Responder's Protocol call has its own procedure, the texts are silent on
 * non-minor dependents, and for a child who is only at risk the SCSW decides.
 */
@PolicyValue
@Value.Immutable
public abstract non-sealed class OutsideProtocol extends HotlineDecision {
  OutsideProtocol() {}

  static Builder builder() {
    return new Builder();
  }

  /** The field of the referral that decided, as a path, such as {@code child.dateOfBirth}. */
  public final String decidingField() {
    return switch (scope().outcome()) {
      case FIRST_RESPONDER_CALL -> Fact.CALLER_AGENCY.field();
      case EIGHTEEN_OR_OLDER ->
          referral().child().dateOfBirth().isPresent() ? "child.dateOfBirth" : "child.statedAge";
      case AT_RISK_ONLY, GOVERNED -> "categories";
    };
  }

  @Override
  final Optional<Recording> recorded() {
    return Optional.empty();
  }

  @Override
  public final ImmutableList<Step> steps() {
    return Steps.of(this);
  }

  @Override
  public final ImmutableList<Cited<?>> outcomes() {
    return ImmutableList.of(scope(), atRisk());
  }

  /** Builds an {@link OutsideProtocol}. */
  static final class Builder extends ImmutableOutsideProtocol.Builder {
    Builder() {}
  }
}
