package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.KnownFacts;
import org.csecpolicy.policy.PolicyMaps;
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
 *
 * <pre>{@code
 * Referral referral =
 *     Referral.builder()
 *         .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
 *         .putCategory(Category.CSEC, Suspicion.POSSIBLE)
 *         .custody(Custody.builder().lawEnforcement(Answer.YES).build())
 *         .build();
 * Referral asked = referral.toBuilder().imminentDanger(Answer.YES).build();
 * }</pre>
 */
@PolicyMaps
@Value.Immutable
public abstract class Referral implements KnownFacts {
  private static final Duration A_DAY = Duration.ofHours(24);

  static final ImmutableList<YesNoField<Referral, Builder>> YES_OR_NO =
      ImmutableList.of(
          YesNoField.of(
              Fact.PAST_HISTORY_ONLY, Referral::pastHistoryOnly, Builder::pastHistoryOnly),
          YesNoField.of(Fact.IMMINENT_DANGER, Referral::imminentDanger, Builder::imminentDanger),
          YesNoField.of(Fact.FLIGHT_RISK, Referral::flightRisk, Builder::flightRisk),
          YesNoField.of(Fact.AWOL, Referral::awol, Builder::awol));

  private static final Optional<Contradiction> FM_IN_PLACEMENT =
      Optional.of(Contradiction.FM_IN_PLACEMENT);
  private static final Optional<Contradiction> FR_AT_HOME = Optional.of(Contradiction.FR_AT_HOME);

  Referral() {}

  /** Starts with nothing asked. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the host calls this referral: at most 64 of {@code A-Z a-z 0-9 . _ -}. No rule looks at
   * it; the documents of the decision repeat it.
   */
  @Value.Redacted
  public abstract Optional<String> id();

  /** When the call came in; the clock of the Expedited form runs from here (N-1.c.3). */
  public abstract Instant calledAt();

  /** When the referral is assigned; when that is later than the call it decides the hours. */
  public abstract Optional<Instant> assignedAt();

  /** The reporting party. */
  public abstract Caller caller();

  /** The child or youth. */
  public abstract Child child();

  /** With whom the child lives now. */
  public abstract Home home();

  /** The regional office that serves the home address, when the caller knows it. */
  public abstract Optional<Office> homeOffice();

  /** Where the child lived when the allegations occurred. */
  public abstract Occurred occurred();

  /** The placement that the child is in, or was in when the allegations occurred. */
  public abstract Optional<Placement> placement();

  /** Whether an allegation is against the placement the child is in, or was in then. */
  public abstract AgainstPlacement againstPlacement();

  /** The child's open case with this county. */
  public abstract OpenCase openCase();

  /** The suspected categories; one that is left out is not suspected. */
  public abstract Map<Category, Suspicion> categories();

  /** The at-risk indicators. */
  public abstract IndicatorAnswers indicators();

  /** The red flags that the screener observed; one that is described is among them. */
  public abstract ImmutableSet<RedFlag> redFlags();

  /** What was seen of a red flag, in words, each of which may have several lines (N-1.f). */
  @Value.Redacted
  public abstract Map<RedFlag, String> redFlagNotes();

  /** The settings of the child's work. */
  public abstract ImmutableSet<Industry> industries();

  /** The illicit activities that the child is induced to. */
  public abstract ImmutableSet<IllicitActivity> activities();

  /** The vulnerabilities that the screener observed; no decision depends on them (N-DEF-13). */
  @Value.Redacted
  public abstract ImmutableSet<Vulnerability> vulnerabilities();

  /** Only past exploitation is reported, nothing present. */
  public abstract Answer pastHistoryOnly();

  /** There is an indication of imminent danger. */
  public abstract Answer imminentDanger();

  /** The child is a flight or runaway risk. */
  public abstract Answer flightRisk();

  /** The child is AWOL. */
  public abstract Answer awol();

  /** In whose hands the child is. */
  public abstract Custody custody();

  /** What Probation said. */
  public abstract Probation probation();

  /** What the county or state of jurisdiction said. */
  public abstract Elsewhere elsewhere();

  /** What the legal definitions turn on. */
  public abstract DefinitionFacts definitions();

  /** What the duty to report turns on. */
  public abstract ReportingFacts reporting();

  /** What is written down on every call. */
  public abstract CaseInformation information();

  /** The moment whose hours decide: the assignment's when that is later, the call's otherwise. */
  public final Instant decidedAt() {
    return assignedAt().isPresent() && assignedAt().get().isAfter(calledAt())
        ? assignedAt().get()
        : calledAt();
  }

  /**
   * Whether the assignment that decides is more than 24 hours after the call: a referral is
   * assigned the night it comes in, so that one of the two times may be mistaken.
   */
  public final boolean isAssignedADayLater() {
    return decidedAt().isAfter(calledAt().plus(A_DAY));
  }

  /** The same referral, assigned at this moment. */
  public final Referral assignedAt(Instant moment) {
    return copied().withAssignedAt(moment);
  }

  /** The same referral with another caller. */
  public final Referral with(Caller caller) {
    return copied().withCaller(caller);
  }

  /** The same referral with other facts about the child. */
  public final Referral with(Child child) {
    return copied().withChild(child);
  }

  /** The same referral with other facts about who has the child. */
  public final Referral with(Custody custody) {
    return copied().withCustody(custody);
  }

  /** The same referral with other facts from another county or state. */
  public final Referral with(Elsewhere elsewhere) {
    return copied().withElsewhere(elsewhere);
  }

  /** The same referral with another open case, or none. */
  public final Referral with(OpenCase openCase) {
    return copied().withOpenCase(openCase);
  }

  /** The same referral with another placement. */
  public final Referral with(Placement placement) {
    return copied().withPlacement(placement);
  }

  /** The same referral with another status with Probation. */
  public final Referral with(Probation probation) {
    return copied().withProbation(probation);
  }

  /** One part is put in without copying the lists of the others, as a builder would. */
  private ImmutableReferral copied() {
    return (ImmutableReferral) this;
  }

  /** Whether this category is suspected, possibly or for certain. */
  public final boolean suspects(Category category) {
    return facts().suspects(category);
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

  /** Whether something was said of a place of the child or a placement that is none. */
  public final boolean hasPlaceOnlySaid() {
    return facts().placeOnlySaid();
  }

  /** Whether anything tells of a placement: where the child lives, what is alleged, or itself. */
  public final boolean tellsOfAPlacement() {
    return home() == Home.PLACEMENT
        || placement().isPresent()
        || againstPlacement().isAlleged()
        || occurred() == Occurred.IN_PLACEMENT;
  }

  @Override
  public final FactSet unknownFacts() {
    return facts().unknown();
  }

  @Value.Derived
  @Value.Auxiliary
  FactsOfReferral facts() {
    return new FactsOfReferral(this);
  }

  @Value.Check
  final Referral check() {
    Map<RedFlag, String> notes = ReferralChecks.check(this);
    if (!notes.equals(redFlagNotes())) {
      return toBuilder().redFlagNotes(notes).build();
    }
    return redFlags().containsAll(redFlagNotes().keySet())
        ? this
        : toBuilder().addAllRedFlags(redFlagNotes().keySet()).build();
  }

  /** A builder that starts with everything as it is here. */
  public final Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Builds a {@link Referral}.
   *
   * <pre>{@code
   * id(String)  id(Optional<String>)
   * calledAt(Instant)
   * assignedAt(Instant)  assignedAt(Optional<Instant>)
   * caller(Caller)
   * child(Child)
   * home(Home)
   * homeOffice(Office)  homeOffice(Optional<Office>)
   * occurred(Occurred)
   * placement(Placement)  placement(Optional<Placement>)
   * againstPlacement(AgainstPlacement)
   * openCase(OpenCase)
   * putCategory(Category, Suspicion)  categories(Map<Category, Suspicion>)
   * putAllCategories(Map<Category, Suspicion>)
   * indicators(IndicatorAnswers)
   * addRedFlag(RedFlag)  addRedFlags(RedFlag...)  redFlags(Iterable<RedFlag>)
   * addAllRedFlags(Iterable<RedFlag>)
   * putRedFlagNote(RedFlag, String)  redFlagNotes(Map<RedFlag, String>)
   * putAllRedFlagNotes(Map<RedFlag, String>)
   * addIndustry(Industry)  addIndustries(Industry...)  industries(Iterable<Industry>)
   * addAllIndustries(Iterable<Industry>)
   * addActivity(IllicitActivity)  addActivities(IllicitActivity...)
   * activities(Iterable<IllicitActivity>)  addAllActivities(Iterable<IllicitActivity>)
   * addVulnerability(Vulnerability)  addVulnerabilities(Vulnerability...)
   * vulnerabilities(Iterable<Vulnerability>)  addAllVulnerabilities(Iterable<Vulnerability>)
   * pastHistoryOnly(Answer)
   * imminentDanger(Answer)
   * flightRisk(Answer)
   * awol(Answer)
   * custody(Custody)
   * probation(Probation)
   * elsewhere(Elsewhere)
   * definitions(DefinitionFacts)
   * reporting(ReportingFacts)
   * information(CaseInformation)
   * }</pre>
   */
  public static final class Builder extends ImmutableReferral.Builder {
    /** Nothing has to be set that the referral sets in any case. */
    Builder(Referral start) {
      from(start);
    }

    Builder() {
      caller(Caller.notAsked());
      child(Child.notAsked());
      home(Home.UNKNOWN);
      occurred(Occurred.UNKNOWN);
      againstPlacement(AgainstPlacement.UNKNOWN);
      openCase(OpenCase.notAsked());
      indicators(IndicatorAnswers.notAsked());
      YES_OR_NO.forEach(each -> each.put(this, Answer.UNKNOWN));
      custody(Custody.notAsked());
      probation(Probation.notVerified());
      elsewhere(Elsewhere.notAsked());
      definitions(DefinitionFacts.notAsked());
      reporting(ReportingFacts.notAsked());
      information(CaseInformation.notAsked());
    }
  }
}
