package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.CallerRequest;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.DirectoryPolicy;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.HolidayCalendar;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another county replaces the agency's data and no code. Alder County does not exist. */
class InventedCountyTest {
  private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
  private static final LocalDate FOUNDERS_DAY = LocalDate.of(2026, 11, 17); // a Tuesday

  private static final Agency ALDER =
      Agency.builder()
          .county(oregon("Alder"))
          .department("Alder Family Care")
          .addSurroundingCounties(oregon("Birch"), oregon("Cedar"))
          .regionalOffice("district office")
          .exploitationUnit("Lantern Team")
          .exploitationUnitInBox("Lantern in-box")
          .afterHoursUnit("Night Desk")
          .alertList("alder-lantern-alerts")
          .probationAlertList("alder-court-alerts")
          .probationVerifier("Youth Court Desk")
          .probationVerifierPhone("(541) 555-0100")
          .probationEmail("Court Desk form 7")
          .federalReportUnit("Newcomer Desk")
          .referralAssignmentPolicy("Alder Manual 12")
          .putLandlines(Landline.EXPLOITATION_UNIT, "(541) 555-0111")
          .putLandlines(Landline.RUNAWAY_OUTREACH_UNIT, "(541) 555-0122")
          .faxReceiptConfirmedBy(Actor.SUPERVISOR)
          .officeHours(
              BusinessHours.builder()
                  .name("Alder district offices")
                  .zone(ZONE)
                  .open(
                      EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)),
                      LocalTime.of(8, 0),
                      LocalTime.of(16, 30))
                  .holidays(HolidayCalendar.of("Alder County", 2026, 2026, List.of(FOUNDERS_DAY)))
                  .build())
          .build();

  private static final HotlinePolicy POLICY = HotlinePolicy.of(ALDER, Readings.byDefault());

  private static final ImmutableList<String> NAMES_OF_ANOTHER_COUNTY =
      ImmutableList.of(
          "Los Angeles",
          "DCFS",
          "MART",
          "ERCP",
          "EDL-",
          "SIS Unit",
          "IDC",
          "Intake Detention Control",
          "MACRO",
          "ERNTFY",
          "(213)",
          "(323)",
          "0050-504");

  /** The moments of the hours, and Saturday. */
  private static final ImmutableList<Instant> MOMENTS =
      ImmutableList.of(
          wall("2026-11-15T10:00:00"), // Sunday
          wall("2026-11-18T16:29:59"),
          wall("2026-11-18T16:30:00"),
          wall("2026-11-21T10:00:00"));

  @Test
  void theWholeProtocolRunsInTheCountysOwnNames() {
    Set<String> texts = new LinkedHashSet<>();
    Set<Object> reached = new LinkedHashSet<>();
    decisions()
        .forEach(
            decision -> {
              decision.steps().forEach(step -> texts.addAll(textsOf(step)));
              reached.add(decision.scope().outcome());
              if (decision instanceof ResponsePlan plan) {
                reached.add(plan.disposition().outcome());
                reached.add(plan.standing().outcome());
                reached.add(plan.officeHours().outcome());
                unit(plan).ifPresent(reached::add);
              }
            });
    assertThat(reached)
        .contains((Object[]) Scope.values())
        .contains((Object[]) Disposition.values())
        .contains((Object[]) Standing.values())
        .contains((Object[]) Unit.values())
        .contains(LineStatus.OPEN, LineStatus.CLOSED);
    assertThat(texts)
        .filteredOn(text -> NAMES_OF_ANOTHER_COUNTY.stream().anyMatch(text::contains))
        .isEmpty();
    assertThat(texts)
        .contains(
            "Alder Family Care",
            "Lantern in-box",
            "Night Desk",
            "alder-lantern-alerts",
            "alder-court-alerts",
            "Court Desk form 7",
            "Newcomer Desk",
            "Alder Manual 12")
        .anyMatch(text -> text.contains("Youth Court Desk"))
        .anyMatch(text -> text.contains("(541) 555-0100"))
        .anyMatch(text -> text.contains("district office"));
  }

  /** An interpretation names roles, because every county's decisions carry it. */
  @Test
  void theInterpretationsThatItsDecisionsCarryNameNoOtherCounty() {
    Map<String, String> named = new TreeMap<>();
    decisions()
        .flatMap(decision -> decision.interpretations().stream())
        .distinct()
        .forEach(
            interpretation -> {
              for (String name : NAMES_OF_ANOTHER_COUNTY) {
                if (wordingOf(interpretation).contains(name)) {
                  named.merge(interpretation.key(), name, (one, two) -> one + ", " + two);
                }
              }
            });
    assertThat(named).isEmpty();
  }

  @Test
  void callersAreToldItsOwnLandlines() {
    DirectoryPolicy directory = new DirectoryPolicy(ALDER);
    assertThat(directory.answer(CallerRequest.EXPLOITATION_UNIT_LANDLINE).outcome().numbers())
        .containsExactly("(541) 555-0111");
    assertThat(directory.answer(CallerRequest.RUNAWAY_OUTREACH_UNIT_LANDLINE).outcome().numbers())
        .containsExactly("(541) 555-0122");
    for (CallerRequest request : CallerRequest.values()) {
      assertThat(directory.answer(request).outcome().toString())
          .doesNotContain(NAMES_OF_ANOTHER_COUNTY);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-15T07:59:59, CLOSED", // Sunday
    "2026-11-15T08:00:00, OPEN",
    "2026-11-18T16:29:59, OPEN",
    "2026-11-18T16:30:00, CLOSED",
    "2026-11-17T12:00:00, CLOSED", // its own holiday
    "2026-11-26T12:00:00, OPEN", // Thanksgiving is not one
    "2026-11-20T12:00:00, CLOSED", // Friday
    "2026-09-27T08:30:00, OPEN", // the day its clocks go forward
    "2027-11-17T12:00:00, NOT_COVERED"
  })
  void hoursAreThoseOfItsOwnClock(String moment, LineStatus status) {
    assertThat(plan(ordinary(wall(moment)).build()).officeHours().outcome()).isEqualTo(status);
  }

  @Test
  void birthdaysBeginAtMidnightOfItsOwnClock() {
    Child child =
        Child.builder()
            .dateOfBirth(LocalDate.of(2008, 11, 18))
            .ageEstablished(Answer.YES)
            .ageSource("a school record")
            .build();
    assertThat(scope(ordinary(wall("2026-11-17T23:59:59")).child(child).build()))
        .isEqualTo(Scope.GOVERNED);
    assertThat(scope(ordinary(wall("2026-11-18T00:00:00")).child(child).build()))
        .isEqualTo(Scope.EIGHTEEN_OR_OLDER);
  }

  @ParameterizedTest
  @CsvSource({
    "Alder, OR, COUNTY_YOUTH",
    "Birch, OR, SURROUNDING_COUNTY",
    "Cedar, OR, SURROUNDING_COUNTY",
    "Dogwood, OR, OTHER_COUNTY",
    "Alder, CA, OUT_OF_STATE",
    "Los Angeles, CA, OUT_OF_STATE",
    "Orange, CA, OUT_OF_STATE"
  })
  void neighborsAreItsOwn(String county, UsState state, Standing standing) {
    Child child = Child.builder().residence(Place.of(County.unlisted(county, state))).build();
    assertThat(plan(ordinary(MOMENTS.get(0)).child(child).build()).standing().outcome())
        .isEqualTo(standing);
  }

  @Test
  void theSupervisorConfirmsTheFaxWhereTheCountySaysSo() {
    Custody custody = Custody.builder().lawEnforcement(Answer.YES).build();
    assertThat(POLICY.decide(ordinary(MOMENTS.get(0)).custody(custody).build()).steps())
        .filteredOn(step -> step.action() == Action.CONFIRM_FAX)
        .extracting(Step::actor)
        .containsExactly(Actor.SUPERVISOR);
  }

  /** The generated referrals, with Alder in the place of Los Angeles. */
  private static Stream<HotlineDecision> decisions() {
    List<Referral> referrals = ReferralArbitraries.sample(4_000).toList();
    return Stream.concat(
            Stream.iterate(0, i -> i < referrals.size(), i -> i + 1)
                .map(i -> moved(referrals.get(i), MOMENTS.get(i % MOMENTS.size()))),
            Stream.of(aNeighborIsComing()))
        .map(POLICY::decide);
  }

  /** Of all dispositions the one that most facts must agree on; a sample may be without it. */
  private static Referral aNeighborIsComing() {
    Instant calledAt = MOMENTS.get(0);
    return ordinary(calledAt)
        .child(
            Child.builder()
                .residence(Place.of(oregon("Birch")))
                .foundIn(Place.of(oregon("Alder")))
                .build())
        .home(Home.PARENT)
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
        .imminentDanger(Answer.NO)
        .custody(Custody.builder().lawEnforcement(Answer.NO).build())
        .elsewhere(
            Elsewhere.builder()
                .electronicTransfer(ElectronicTransfer.ACCEPTED)
                .answeredBy("Birch Child Line, the supervisor on duty")
                .expectedArrival(calledAt.plus(Duration.ofHours(1)))
                .build())
        .build();
  }

  private static Referral moved(Referral referral, Instant calledAt) {
    Child child = referral.child();
    Referral.Builder moved =
        Referral.builder()
            .from(referral)
            .calledAt(calledAt)
            .assignedAt(Optional.empty())
            .elsewhere(moved(referral.elsewhere(), referral.calledAt(), calledAt))
            .child(
                Child.builder()
                    .from(child)
                    .dateOfBirth(Optional.empty())
                    .residence(moved(child.residence()))
                    .foundIn(moved(child.foundIn()))
                    .jurisdiction(moved(child.jurisdiction()))
                    .build());
    referral
        .placement()
        .map(
            placement ->
                Placement.builder().from(placement).location(moved(placement.location())).build())
        .ifPresent(moved::placement);
    return moved.build();
  }

  /** The other county is expected as long after the call as before. */
  private static Elsewhere moved(Elsewhere elsewhere, Instant calledAt, Instant movedTo) {
    return Elsewhere.builder()
        .from(elsewhere)
        .expectedArrival(
            elsewhere.expectedArrival().map(at -> movedTo.plus(Duration.between(calledAt, at))))
        .build();
  }

  private static Place moved(Place place) {
    if (place.state().filter(UsState.CA::equals).isEmpty()) {
      return place;
    }
    return place
        .county()
        .map(
            county ->
                Place.of(
                    oregon(
                        switch (county.name()) {
                          case "Orange" -> "Birch";
                          case "San Bernardino" -> "Cedar";
                          case "Kern" -> "Dogwood";
                          default -> "Alder";
                        })))
        .orElse(Place.of(UsState.OR));
  }

  private static Referral.Builder ordinary(Instant calledAt) {
    return Referral.builder()
        .calledAt(calledAt)
        .categories(Map.of(Category.CSEC, Suspicion.POSSIBLE));
  }

  private static ResponsePlan plan(Referral referral) {
    return (ResponsePlan) POLICY.decide(referral);
  }

  private static Scope scope(Referral referral) {
    return POLICY.decide(referral).scope().outcome();
  }

  private static Optional<Unit> unit(ResponsePlan plan) {
    return plan.assignment().map(Assignment::primary).map(Cited::outcome);
  }

  private static List<String> textsOf(Step step) {
    return ImmutableList.<String>builder()
        .add(step.sentence(), step.action().phrase(), step.actorName())
        .addAll(step.recipients())
        .addAll(step.details())
        .build();
  }

  private static String wordingOf(Interpretation interpretation) {
    return interpretation.question() + " " + interpretation.reading();
  }

  private static County oregon(String name) {
    return County.unlisted(name, UsState.OR);
  }

  private static Instant wall(String time) {
    return LocalDateTime.parse(time).atZone(ZONE).toInstant();
  }
}
