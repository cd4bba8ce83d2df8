package org.csecpolicy.screening;

import org.csecpolicy.policy.PolicyValue;
import org.immutables.value.Value;

/**
 * What the guide's duty to report turns on (P-REP), besides {@link DefinitionFacts}. None of it
 * routes a referral, and nothing here lifts the duty while a category is suspected.
 */
@PolicyValue
@Value.Immutable
public abstract class ReportingFacts {
  private static final ReportingFacts NOT_ASKED = builder().build();

  ReportingFacts() {}

  /** Nothing asked yet. */
  public static ReportingFacts notAsked() {
    return NOT_ASKED;
  }

  /** Starts with every answer unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** A parent or guardian is the exploiter (P-REP-1). */
  @Value.Default
  public Answer parentIsExploiter() {
    return Answer.UNKNOWN;
  }

  /** The child did it on his or her own accord, as in survival sex (P-REP-1). */
  @Value.Default
  public Answer onOwnAccord() {
    return Answer.UNKNOWN;
  }

  /** An employee learned of it at work from a source other than the hotline (P-REP-5). */
  @Value.Default
  public Answer learnedElsewhere() {
    return Answer.UNKNOWN;
  }

  /** There are new allegations (P-REP-6). */
  @Value.Default
  public Answer newAllegations() {
    return Answer.UNKNOWN;
  }

  /** The exploiter has children, who may be victims too (P-INT-7). */
  @Value.Default
  public Answer exploiterHasChildren() {
    return Answer.UNKNOWN;
  }

  /**
   * Builds {@link ReportingFacts}.
   *
   * <pre>{@code
   * parentIsExploiter(Answer)
   * onOwnAccord(Answer)
   * learnedElsewhere(Answer)
   * newAllegations(Answer)
   * exploiterHasChildren(Answer)
   * }</pre>
   */
  public static final class Builder extends ImmutableReportingFacts.Builder {
    Builder() {}
  }
}
