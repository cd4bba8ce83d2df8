package org.csecpolicy.assignment;

import java.util.Optional;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/** The answer of {@link AssignmentPolicy}: who has the referral, and who has it too. */
@PolicyValue
@Value.Immutable
public abstract class Assignment {
  Assignment() {}

  static Builder builder() {
    return new Builder();
  }

  /** Whether section 4 decided: the child has an open case with the CSEC unit. */
  public abstract boolean csecUnitCase();

  /** Who has the referral. */
  public abstract Cited<Unit> primary();

  /**
   * The regional office of the referral: the one that has it, or the one that takes over from
   * {@link Unit#AFTER_HOURS_UNIT}. Empty when section 4 decided.
   */
  public abstract Optional<Cited<RegionalOffice>> regionalOffice();

  /** Who has it as a secondary assignment; empty when {@link Unit#EXPLOITATION_UNIT} is primary. */
  public abstract Optional<Cited<Unit>> secondary();

  /**
   * Another office to engage: for the placement's address beside the CSEC unit, or the one of the
   * open case that 3.c overrides.
   */
  public abstract Optional<Cited<RegionalOffice>> alsoEngage();

  /** Set when the referral bears the placement's name (N-3.b.2). */
  public abstract Optional<Cited<ReferralName>> referralName();

  /**
   * Whether the referral is with {@link Unit#AFTER_HOURS_UNIT}, which the pre-alert must say
   * (N-3.e.6).
   */
  public final boolean isAfterHours() {
    return primary().outcome() == Unit.AFTER_HOURS_UNIT;
  }

  /** The regional office that takes over from {@link Unit#AFTER_HOURS_UNIT}. */
  public final Optional<Cited<RegionalOffice>> handOver() {
    return isAfterHours() ? regionalOffice() : Optional.empty();
  }

  /** Builds an {@link Assignment}. */
  static final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
