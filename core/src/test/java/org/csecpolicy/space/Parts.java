package org.csecpolicy.space;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.PlacementKind;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
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
import org.jspecify.annotations.Nullable;

/**
 * Referrals from points. The parts of a referral are made once and shared, so that a referral costs
 * little more than its decision. What cannot be true together is what the library refuses to build.
 */
final class Parts {
  private static final Table<Caller> CALLERS =
      Table.of(Parts::caller, Dimension.CALLER, Dimension.CALLER_NAME);
  private static final Table<Optional<Placement>> PLACEMENTS =
      Table.of(
          Parts::placement,
          Dimension.PLACEMENT,
          Dimension.PLACEMENT_NAME,
          Dimension.PLACEMENT_KIND,
          Dimension.PLACEMENT_LOCATION,
          Dimension.PLACEMENT_OFFICE);
  private static final Table<OpenCase> CASES =
      Table.of(Parts::openCase, Dimension.OPEN_CASE, Dimension.OPEN_CASE_OFFICE);
  private static final Table<Probation> PROBATIONS =
      Table.of(Parts::probation, Dimension.PROBATION, Dimension.INFORMANT);
  private static final Table<ImmutableMap<Category, Suspicion>> CATEGORIES =
      Table.of(
          Parts::categories, Dimension.CSEC, Dimension.CHILD_LABOR, Dimension.CRIMINAL_BEHAVIOR);
  private static final Table<Custody> CUSTODIES =
      Table.of(
          Parts::custody,
          Dimension.CUSTODY,
          Dimension.AT_HALL,
          Dimension.TRANSPORTED,
          Dimension.HALL_ANSWER);
  private static final Table<Elsewhere> ELSEWHERES =
      Table.of(
          Parts::elsewhere,
          Dimension.MOMENT,
          Dimension.ANSWERED_BY,
          Dimension.ARRIVAL,
          Dimension.OPEN_SERVICES,
          Dimension.OPEN_JURISDICTION,
          Dimension.WILL_RESPOND,
          Dimension.TRANSFER,
          Dimension.MISSING_REPORT,
          Dimension.DELINQUENCY_WARRANT,
          Dimension.CUSTODY_WARRANT);
  private static final Table<CaseInformation> INFORMATION =
      Table.of(
          Parts::information,
          Dimension.AUDIT_QUESTIONS,
          Dimension.STAGING_AREA,
          Dimension.PERPETRATOR,
          Dimension.INCIDENT_LOCATION,
          Dimension.SUMMARY);

  private static final Optional<Office> HOME_OFFICE = Optional.of(Office.of("North"));
  private static final DefinitionFacts DEFINITIONS =
      DefinitionFacts.builder().sexAct(Answer.YES).laborOrServices(Answer.YES).build();

  private static final ReportingFacts REPORTING =
      ReportingFacts.builder().parentIsExploiter(Answer.YES).newAllegations(Answer.YES).build();

  private Parts() {}

  /** The referral of a point; null where its facts cannot be true together. */
  static @Nullable Referral referral(Point at) {
    Custody custody = CUSTODIES.get(at);
    Elsewhere elsewhere = ELSEWHERES.get(at);
    OpenCase openCase = CASES.get(at);
    Optional<Placement> placement = PLACEMENTS.get(at);
    IndicatorAnswers indicators = (IndicatorAnswers) at.value(Dimension.INDICATORS);
    if (openCase == null || placement == null) {
      return null;
    }
    Moment moment = (Moment) at.value(Dimension.MOMENT);
    Referral.Builder referral =
        Referral.builder()
            .calledAt(moment.calledAt())
            .assignedAt(moment.assignedAt())
            .caller(CALLERS.get(at))
            .child(child(at))
            .home((Home) at.value(Dimension.HOME))
            .occurred((Occurred) at.value(Dimension.OCCURRED))
            .againstPlacement((AgainstPlacement) at.value(Dimension.AGAINST_PLACEMENT))
            .placement(placement)
            .openCase(openCase)
            .probation(PROBATIONS.get(at))
            .categories(CATEGORIES.get(at))
            .indicators(indicators)
            .pastHistoryOnly((Answer) at.value(Dimension.PAST_HISTORY))
            .imminentDanger((Answer) at.value(Dimension.DANGER))
            .flightRisk((Answer) at.value(Dimension.FLIGHT))
            .awol((Answer) at.value(Dimension.AWOL))
            .custody(custody)
            .elsewhere(elsewhere)
            .information(INFORMATION.get(at));
    if (given(at, Dimension.HOME_OFFICE)) {
      referral.homeOffice(HOME_OFFICE);
    }
    withoutEffect(referral, at);
    return referral.build();
  }

  @SuppressWarnings("unchecked")
  private static void withoutEffect(Referral.Builder referral, Point at) {
    if (at.get(Dimension.RED_FLAGS) > 0) {
      referral.redFlags((ImmutableSet<RedFlag>) at.value(Dimension.RED_FLAGS));
    }
    if (given(at, Dimension.INDUSTRIES)) {
      referral.addIndustries(Industry.BARS);
    }
    if (given(at, Dimension.ACTIVITIES)) {
      referral.addActivities(IllicitActivity.values()[0]);
    }
    if (given(at, Dimension.VULNERABILITIES)) {
      referral.addVulnerabilities(Vulnerability.values());
    }
    if (given(at, Dimension.REPORTING)) {
      referral.reporting(REPORTING);
    }
    if (given(at, Dimension.DEFINITIONS)) {
      referral.definitions(DEFINITIONS);
    }
  }

  private static Caller caller(Point at) {
    CallerKind kind = (CallerKind) at.value(Dimension.CALLER);
    return given(at, Dimension.CALLER_NAME) ? Caller.of(kind, "Ms. Jones") : Caller.of(kind);
  }

  private static Child child(Point at) {
    Child.Builder child =
        ((Age) at.value(Dimension.AGE))
            .of(((Moment) at.value(Dimension.MOMENT)).today())
            .ageEstablished((Answer) at.value(Dimension.AGE_ESTABLISHED))
            .residence(((Where) at.value(Dimension.RESIDENCE)).place())
            .jurisdiction(((Where) at.value(Dimension.JURISDICTION)).place())
            .foundIn(((Where) at.value(Dimension.FOUND)).place())
            .nationality((Nationality) at.value(Dimension.NATIONALITY));
    // Without its source the age is not established: the same as not known.
    if (given(at, Dimension.AGE_SOURCE) || at.is(Dimension.AGE_ESTABLISHED, Answer.YES)) {
      child.ageSource("record");
    }
    return given(at, Dimension.CHILD_NAME)
        ? child.name(PersonName.of("Maria Example")).build()
        : child.build();
  }

  private static Optional<Placement> placement(Point at) {
    Placement.Builder placement =
        Placement.builder()
            .kind((PlacementKind) at.value(Dimension.PLACEMENT_KIND))
            .location(((Where) at.value(Dimension.PLACEMENT_LOCATION)).place());
    if (given(at, Dimension.PLACEMENT_NAME)) {
      placement.name("Oak House");
    }
    if (given(at, Dimension.PLACEMENT_OFFICE)) {
      placement.office(Office.of("Harbor"));
    }
    if (given(at, Dimension.PLACEMENT)) {
      return Optional.of(placement.build());
    }
    if (!placement.build().equals(Placement.builder().build())) {
      throw InvalidValueException.of("placement", "given when something is known of it");
    }
    return Optional.empty();
  }

  private static OpenCase openCase(Point at) {
    CaseStatus status = (CaseStatus) at.value(Dimension.OPEN_CASE);
    if (!given(at, Dimension.OPEN_CASE_OFFICE)) {
      return OpenCase.of(status);
    }
    if (status != CaseStatus.REGIONAL) {
      throw InvalidValueException.of("openCase.office", "only of a regional case");
    }
    return OpenCase.with(Office.of("Palmdale"));
  }

  private static Probation probation(Point at) {
    ProbationStatus status = (ProbationStatus) at.value(Dimension.PROBATION);
    return given(at, Dimension.INFORMANT)
        ? Probation.of(status, "Officer Gray")
        : Probation.of(status);
  }

  private static ImmutableMap<Category, Suspicion> categories(Point at) {
    Map<Category, Suspicion> categories = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      switch ((Dimension.Suspected) at.value(Dimension.valueOf(category.name()))) {
        case NOT -> {}
        case POSSIBLE -> categories.put(category, Suspicion.POSSIBLE);
        case IDENTIFIED -> categories.put(category, Suspicion.IDENTIFIED);
      }
    }
    return ImmutableMap.copyOf(categories);
  }

  private static Custody custody(Point at) {
    return Custody.builder()
        .lawEnforcement((Answer) at.value(Dimension.CUSTODY))
        .atJuvenileHall((Answer) at.value(Dimension.AT_HALL))
        .beingTransported((Answer) at.value(Dimension.TRANSPORTED))
        .hallAnswer((HallAnswer) at.value(Dimension.HALL_ANSWER))
        .build();
  }

  private static Elsewhere elsewhere(Point at) {
    Moment moment = (Moment) at.value(Dimension.MOMENT);
    Instant now = moment.assignedAt().orElse(moment.calledAt());
    return Elsewhere.builder()
        .answeredBy(given(at, Dimension.ANSWERED_BY) ? Optional.of("Ms. Gray") : Optional.empty())
        .expectedArrival(((Arrival) at.value(Dimension.ARRIVAL)).seenFrom(now))
        .openServices((Answer) at.value(Dimension.OPEN_SERVICES))
        .openJurisdiction((Answer) at.value(Dimension.OPEN_JURISDICTION))
        .willRespond((WillRespond) at.value(Dimension.WILL_RESPOND))
        .electronicTransfer((ElectronicTransfer) at.value(Dimension.TRANSFER))
        .missingPersonReport((Answer) at.value(Dimension.MISSING_REPORT))
        .delinquencyWarrant((Answer) at.value(Dimension.DELINQUENCY_WARRANT))
        .protectiveCustodyWarrant((Answer) at.value(Dimension.CUSTODY_WARRANT))
        .build();
  }

  private static CaseInformation information(Point at) {
    CaseInformation.Builder information =
        CaseInformation.builder()
            .auditReviewQuestionsAsked((Answer) at.value(Dimension.AUDIT_QUESTIONS));
    if (given(at, Dimension.STAGING_AREA)) {
      information.stagingArea("100 Main Street");
    }
    if (given(at, Dimension.PERPETRATOR)) {
      information.addPerpetrator("a man called Ace");
    }
    if (given(at, Dimension.INCIDENT_LOCATION)) {
      information.incidentLocation("Figueroa Street");
    }
    if (given(at, Dimension.SUMMARY)) {
      information.summary("Seen getting into cars.");
    }
    return information.build();
  }

  private static boolean given(Point at, Dimension dimension) {
    return (Boolean) at.value(dimension);
  }
}
