package org.csecpolicy.referral;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.KnownFacts;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.ReportingFacts;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.screening.Vulnerability;
import org.immutables.value.Value;

/**
 * The facts of one call about one child, as reported: no judgement. Only the moment of the call is
 * required; everything else defaults to "not asked". Facts that contradict each other are kept as
 * they were said: the decision names the pair and asks. Personal data never appears in {@code
 * toString}.
 *
 * <p>What somebody says is not yet known. A yes or no about a report, a warrant, another county's
 * coming, Juvenile Hall's acceptance, the residence or the whereabouts comes from law enforcement,
 * a record, the agency concerned, or a reporter with own knowledge. The word of the child or of a
 * companion, and a rumor, is "unknown".
 *
 * <p>Times are instants; the agency's zone turns them into days and hours.
 */
@PolicyValue
@Value.Immutable
public abstract class Referral implements KnownFacts {
  private static final Optional<Contradiction> FM_IN_PLACEMENT =
      Optional.of(Contradiction.FM_IN_PLACEMENT);
  private static final Optional<Contradiction> FR_AT_HOME = Optional.of(Contradiction.FR_AT_HOME);

  Referral() {}

  /** Starts with nothing asked. */
  public static Builder builder() {
    return new Builder();
  }

  /** When the call came in; the clock of the Expedited form runs from here (N-1.c.3). */
  public abstract Instant calledAt();

  /** When the referral is assigned; when that is later than the call it decides the hours. */
  public abstract Optional<Instant> assignedAt();

  /** The reporting party. */
  @Value.Default
  public Caller caller() {
    return Caller.notAsked();
  }

  /** The child or youth. */
  @Value.Default
  public Child child() {
    return Child.notAsked();
  }

  /** With whom the child lives now. */
  @Value.Default
  public Home home() {
    return Home.UNKNOWN;
  }

  /** The regional office that serves the home address, when the caller knows it. */
  public abstract Optional<Office> homeOffice();

  /** Where the child lived when the allegations occurred. */
  @Value.Default
  public Occurred occurred() {
    return Occurred.UNKNOWN;
  }

  /** The placement that the child is in, or was in when the allegations occurred. */
  public abstract Optional<Placement> placement();

  /** Whether an allegation is against the placement the child is in, or was in then. */
  @Value.Default
  public AgainstPlacement againstPlacement() {
    return AgainstPlacement.UNKNOWN;
  }

  /** The child's open case with this county. */
  @Value.Default
  public OpenCase openCase() {
    return OpenCase.notAsked();
  }

  /** The suspected categories; one that is left out is not suspected. */
  public abstract ImmutableMap<Category, Suspicion> categories();

  /** The at-risk indicators. */
  @Value.Default
  public IndicatorAnswers indicators() {
    return IndicatorAnswers.notAsked();
  }

  /** The red flags that the screener observed. */
  public abstract ImmutableSet<RedFlag> redFlags();

  /** The settings of the child's work. */
  public abstract ImmutableSet<Industry> industries();

  /** The illicit activities that the child is induced to. */
  public abstract ImmutableSet<IllicitActivity> activities();

  /** The vulnerabilities that the screener observed; no decision depends on them (N-DEF-13). */
  @Value.Redacted
  public abstract ImmutableSet<Vulnerability> vulnerabilities();

  /** Only past exploitation is reported, nothing present. */
  @Value.Default
  public Answer pastHistoryOnly() {
    return Answer.UNKNOWN;
  }

  /** There is an indication of imminent danger. */
  @Value.Default
  public Answer imminentDanger() {
    return Answer.UNKNOWN;
  }

  /** The child is a flight or runaway risk. */
  @Value.Default
  public Answer flightRisk() {
    return Answer.UNKNOWN;
  }

  /** The child is AWOL. */
  @Value.Default
  public Answer awol() {
    return Answer.UNKNOWN;
  }

  /** In whose hands the child is. */
  @Value.Default
  public Custody custody() {
    return Custody.notAsked();
  }

  /** What Probation said. */
  @Value.Default
  public Probation probation() {
    return Probation.notVerified();
  }

  /** What the county or state of jurisdiction said. */
  @Value.Default
  public Elsewhere elsewhere() {
    return Elsewhere.notAsked();
  }

  /** What the legal definitions turn on. */
  @Value.Default
  public DefinitionFacts definitions() {
    return DefinitionFacts.notAsked();
  }

  /** What the duty to report turns on. */
  @Value.Default
  public ReportingFacts reporting() {
    return ReportingFacts.notAsked();
  }

  /** What is written down on every call. */
  @Value.Default
  public CaseInformation information() {
    return CaseInformation.notAsked();
  }

  /** The moment whose hours decide: the assignment's when that is later, the call's otherwise. */
  public final Instant decidedAt() {
    return assignedAt().isPresent() && assignedAt().get().isAfter(calledAt())
        ? assignedAt().get()
        : calledAt();
  }

  /** The same referral, assigned at this moment. */
  public final Referral assignedAt(Instant moment) {
    return builder().from(this).assignedAt(moment).build();
  }

  /** Whether this category is suspected, possibly or for certain. */
  public final boolean suspects(Category category) {
    return (suspectedBits() >> category.ordinal() & 1) == 1;
  }

  /** The suspected categories as the bits of their ordinals: a decision asks for each of them. */
  @Value.Derived
  @Value.Auxiliary
  int suspectedBits() {
    int bits = 0;
    for (Category category : categories().keySet()) {
      bits |= 1 << category.ordinal();
    }
    return bits;
  }

  /**
   * 602 FM of a youth in placement, or 602 FR of a youth at home who is not AWOL: the two cannot
   * both be so.
   */
  public final Optional<Contradiction> statusAgainstHome() {
    if (!probation().status().is602()) {
      return Optional.empty();
    }
    return probation().status() == ProbationStatus.WARD_602_FM_HOME
        ? home() == Home.PLACEMENT ? FM_IN_PLACEMENT : Optional.empty()
        : home().isFamily() && !awol().isYes() ? FR_AT_HOME : Optional.empty();
  }

  /** Where an accused placement is; not known when none is accused. */
  public final Place accusedPlacement() {
    return againstPlacement().isAlleged() && placement().isPresent()
        ? placement().get().location()
        : Place.unknown();
  }

  /** Whether anything tells of a placement: where the child lives, what is alleged, or itself. */
  public final boolean tellsOfAPlacement() {
    return home() == Home.PLACEMENT
        || placement().isPresent()
        || againstPlacement().isAlleged()
        || occurred() == Occurred.IN_PLACEMENT;
  }

  /** Worked out once: every rule of a decision looks at it. */
  @Override
  @Value.Derived
  @Value.Auxiliary
  public FactSet unknownFacts() {
    return FactsOfReferral.unknown(this);
  }

  @Value.Check
  final void check() {
    ReferralChecks.check(this);
  }

  /** Builds a {@link Referral}. */
  public static final class Builder extends ImmutableReferral.Builder {
    Builder() {}
  }
}
