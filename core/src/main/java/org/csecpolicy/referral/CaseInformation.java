package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * What the screener gathers and writes down on every call (N-1.a). None of it changes the route;
 * all of it is personal and never appears in {@code toString}.
 */
@PolicyValue
@Value.Immutable
public abstract class CaseInformation {
  private static final CaseInformation NOT_ASKED = builder().build();

  CaseInformation() {}

  /** Nothing gathered. */
  public static CaseInformation notAsked() {
    return NOT_ASKED;
  }

  /** Starts with nothing gathered. */
  public static Builder builder() {
    return new Builder();
  }

  /** The audit review questions were asked (N-1.a.1); the text does not list them. */
  public abstract Answer auditReviewQuestionsAsked();

  /** The address or staging area (N-1.a.3). */
  @Value.Redacted
  public abstract Optional<String> stagingArea();

  /** The perpetrator, pimp or employer (N-1.a.4). */
  @Value.Redacted
  public abstract Optional<String> perpetrator();

  /** Where the incident took place (N-1.a.5). */
  @Value.Redacted
  public abstract Optional<String> incidentLocation();

  /** The allegations in summary (N-1.a.6): a {@link Narrative}, which may have several lines. */
  @Value.Redacted
  public abstract Optional<String> summary();

  @Value.Check
  final void check() {
    OneLine.requireIfPresent("information.stagingArea", stagingArea());
    OneLine.requireIfPresent("information.perpetrator", perpetrator());
    OneLine.requireIfPresent("information.incidentLocation", incidentLocation());
    if (summary().isPresent()) {
      Narrative.require("information.summary", summary().get());
    }
  }

  /**
   * Builds {@link CaseInformation}.
   *
   * <pre>{@code
   * auditReviewQuestionsAsked(Answer)
   * stagingArea(String)  stagingArea(Optional<String>)
   * perpetrator(String)  perpetrator(Optional<String>)
   * incidentLocation(String)  incidentLocation(Optional<String>)
   * summary(String)  summary(Optional<String>)
   * }</pre>
   */
  public static final class Builder extends ImmutableCaseInformation.Builder {
    Builder() {
      auditReviewQuestionsAsked(Answer.UNKNOWN);
    }
  }
}
