package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * What a second screening of the same child says that the first one did not, and the other way
 * round. An indicator that was present and was not answered again is not gone; neither is what was
 * observed once and not noted again.
 */
@PolicyValue
@Value.Immutable
public abstract class ScreeningComparison {
  ScreeningComparison() {}

  /**
   * The comparison of two records of one child.
   *
   * @throws InvalidValueException when the later screening was before the earlier one
   */
  public static ScreeningComparison between(ScreeningRecord earlier, ScreeningRecord later) {
    if (later.screenedAt().isBefore(earlier.screenedAt())) {
      throw InvalidValueException.of(
          "later.screenedAt", ErrorCode.CONFLICT, "not before the earlier screening");
    }
    IndicatorAnswers before = earlier.answers();
    IndicatorAnswers after = later.answers();
    return new Builder()
        .newlyPresent(those(each -> !before.to(each).isYes() && after.to(each).isYes()))
        .noLongerPresent(those(each -> before.to(each).isYes() && after.to(each).isNo()))
        .newlyAnswered(those(each -> before.to(each).isUnknown() && !after.to(each).isUnknown()))
        .noLongerAnswered(those(each -> !before.to(each).isUnknown() && after.to(each).isUnknown()))
        .substancesAdded(without(later.substances(), earlier.substances()))
        .substancesRemoved(without(earlier.substances(), later.substances()))
        .vulnerabilitiesAdded(without(later.vulnerabilities(), earlier.vulnerabilities()))
        .vulnerabilitiesRemoved(without(earlier.vulnerabilities(), later.vulnerabilities()))
        .redFlagsAdded(without(later.redFlags(), earlier.redFlags()))
        .redFlagsRemoved(without(earlier.redFlags(), later.redFlags()))
        .findingBefore(earlier.finding())
        .findingAfter(later.finding())
        .build();
  }

  /** Indicators answered yes that were answered no, or not at all. */
  public abstract ImmutableSet<Indicator> newlyPresent();

  /** Indicators answered no that were answered yes. */
  public abstract ImmutableSet<Indicator> noLongerPresent();

  /** Indicators answered yes or no that were not answered; those that are present included. */
  public abstract ImmutableSet<Indicator> newlyAnswered();

  /** Indicators not answered that were answered; one that was present may still be. */
  public abstract ImmutableSet<Indicator> noLongerAnswered();

  /** Substances noted now and not before. */
  public abstract ImmutableSet<Substance> substancesAdded();

  /** Substances noted before and not now. */
  public abstract ImmutableSet<Substance> substancesRemoved();

  /** Vulnerabilities noted now and not before. */
  @Value.Redacted
  public abstract ImmutableSet<Vulnerability> vulnerabilitiesAdded();

  /** Vulnerabilities noted before and not now. */
  @Value.Redacted
  public abstract ImmutableSet<Vulnerability> vulnerabilitiesRemoved();

  /** Red flags noted now and not before. */
  public abstract ImmutableSet<RedFlag> redFlagsAdded();

  /** Red flags noted before and not now. */
  public abstract ImmutableSet<RedFlag> redFlagsRemoved();

  /** What the earlier record says was found. */
  public abstract AtRiskFinding findingBefore();

  /** What the later record says was found. */
  public abstract AtRiskFinding findingAfter();

  /** Whether both records say the same. */
  public final boolean isUnchanged() {
    return newlyPresent().isEmpty()
        && noLongerPresent().isEmpty()
        && newlyAnswered().isEmpty()
        && noLongerAnswered().isEmpty()
        && substancesAdded().isEmpty()
        && substancesRemoved().isEmpty()
        && vulnerabilitiesAdded().isEmpty()
        && vulnerabilitiesRemoved().isEmpty()
        && redFlagsAdded().isEmpty()
        && redFlagsRemoved().isEmpty()
        && findingBefore().equals(findingAfter());
  }

  private static ImmutableSet<Indicator> those(Predicate<Indicator> condition) {
    return Arrays.stream(Indicator.values()).filter(condition).collect(Sets.toImmutableEnumSet());
  }

  private static <E extends Enum<E>> ImmutableSet<E> without(Set<E> some, Set<E> others) {
    return Sets.immutableEnumSet(Sets.difference(some, others));
  }

  /** Only {@link #between} builds one. */
  static final class Builder extends ImmutableScreeningComparison.Builder {
    Builder() {}
  }
}
