package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.Narrative;
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
  /** More than any call names; so many still fit into a document. */
  public static final int MAX_PERPETRATORS = 100;

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

  /** The address of the child's home (N-1.a.3). */
  @Value.Redacted
  public abstract Optional<String> homeAddress();

  /** The address where the child is at the time of the call (N-1.a.3). */
  @Value.Redacted
  public abstract Optional<String> presentAddress();

  /** Each perpetrator, pimp or employer, as named or described (N-1.a.4). */
  @Value.Redacted
  public abstract ImmutableList<String> perpetrators();

  /** Where the incident took place (N-1.a.5). */
  @Value.Redacted
  public abstract Optional<String> incidentLocation();

  /** The allegations in summary (N-1.a.6): a {@link Narrative}, which may have several lines. */
  @Value.Redacted
  public abstract Optional<String> summary();

  /** Whether any address was gathered: home, staging area, or where the child is (N-1.a.3). */
  public final boolean hasAddress() {
    return stagingArea().isPresent() || presentAddress().isPresent() || homeAddress().isPresent();
  }

  @Value.Check
  final CaseInformation check() {
    CleanTexts texts = new CleanTexts();
    Builder clean =
        builder()
            .from(this)
            .stagingArea(texts.line("information.stagingArea", stagingArea()))
            .homeAddress(texts.line("information.homeAddress", homeAddress()))
            .presentAddress(texts.line("information.presentAddress", presentAddress()))
            .perpetrators(texts.lines("information.perpetrators", perpetrators()))
            .incidentLocation(texts.line("information.incidentLocation", incidentLocation()))
            .summary(texts.narrative("information.summary", summary()));
    return texts.changed() ? clean.build() : this;
  }

  /**
   * Builds {@link CaseInformation}.
   *
   * <pre>{@code
   * auditReviewQuestionsAsked(Answer)
   * stagingArea(String)  stagingArea(Optional<String>)
   * homeAddress(String)  homeAddress(Optional<String>)
   * presentAddress(String)  presentAddress(Optional<String>)
   * addPerpetrator(String)  addPerpetrators(String...)  perpetrators(Iterable<String>)
   * addAllPerpetrators(Iterable<String>)
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
