package org.csecpolicy;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.PlacementKind;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Suspicion;

/**
 * Named starting points for tests. Each is a whole call in which everything was asked and is known;
 * a test changes the one fact that it is about. All people and offices are invented.
 */
public final class Referrals {
  public static final ZoneId LOS_ANGELES_TIME = ZoneId.of("America/Los_Angeles");

  /** A Tuesday without anything special. */
  public static final Instant WEEKDAY_10AM = losAngeles("2026-03-03T10:00:00");

  public static final Instant WEEKDAY_NIGHT = losAngeles("2026-03-03T22:00:00");
  public static final Instant THE_MINUTE_BEFORE_OPENING = losAngeles("2026-03-03T08:59:00");
  public static final Instant THE_SECOND_BEFORE_OPENING = losAngeles("2026-03-03T08:59:59");
  public static final Instant OPENING = losAngeles("2026-03-03T09:00:00");
  public static final Instant THE_SECOND_BEFORE_CLOSING = losAngeles("2026-03-03T16:59:59");
  public static final Instant CLOSING = losAngeles("2026-03-03T17:00:00");
  public static final Instant SATURDAY = losAngeles("2026-03-07T10:00:00");
  public static final Instant SUNDAY = losAngeles("2026-03-08T10:00:00");
  public static final Instant THANKSGIVING = losAngeles("2026-11-26T10:00:00");
  public static final Instant BEYOND_THE_CALENDAR = losAngeles("2040-03-06T10:00:00");

  public static final County LOS_ANGELES = LosAngeles.agency().county();
  public static final County VENTURA = County.of("Ventura", UsState.CA);
  public static final County KERN = County.of("Kern", UsState.CA);
  public static final County CLARK_NEVADA = County.of("Clark", UsState.NV);

  public static final Office OPEN_CASE_OFFICE = Office.of("Office of the case");
  public static final Office HOME_OFFICE = Office.of("Office of the home");
  public static final Office PLACEMENT_OFFICE = Office.of("Office of the placement");

  private Referrals() {}

  /** The moment at which the clock on the wall in Los Angeles shows this. */
  public static Instant losAngeles(String wallTime) {
    return LocalDateTime.parse(wallTime).atZone(LOS_ANGELES_TIME).toInstant();
  }

  /**
   * Tuesday morning, a mandated reporter, a Los Angeles child of 15 who lives with a parent:
   * possible commercial sexual exploitation now, imminent danger, a runaway risk; no open case, no
   * Probation, nobody has the child in custody.
   */
  public static Referral.Builder weekdayCsecCall() {
    return Referral.builder()
        .calledAt(WEEKDAY_10AM)
        .caller(Caller.of(CallerKind.MANDATED_REPORTER, "A. Teacher, Elm School"))
        .child(child().build())
        .home(Home.PARENT)
        .homeOffice(HOME_OFFICE)
        .occurred(Occurred.AT_HOME)
        .againstPlacement(AgainstPlacement.NONE)
        .openCase(OpenCase.of(CaseStatus.NONE))
        .categories(ImmutableMap.of(Category.CSEC, Suspicion.POSSIBLE))
        .indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.A, Answer.YES)))
        .pastHistoryOnly(Answer.NO)
        .imminentDanger(Answer.YES)
        .flightRisk(Answer.YES)
        .awol(Answer.NO)
        .custody(nobodyHasTheChild().build())
        .probation(probation(ProbationStatus.NOT_INVOLVED))
        .information(
            CaseInformation.builder()
                .auditReviewQuestionsAsked(Answer.YES)
                .stagingArea("100 Main Street")
                .addPerpetrator("A man called Rex")
                .incidentLocation("Figueroa Street")
                .summary("Seen getting into cars.")
                .build());
  }

  /** The same call about a child with an open case at a regional office. */
  public static Referral.Builder withOpenRegionalCase() {
    return weekdayCsecCall().openCase(OpenCase.with(OPEN_CASE_OFFICE));
  }

  /** The same call about a child with an open case at the CSEC unit. */
  public static Referral.Builder withCsecUnitCase() {
    return weekdayCsecCall().openCase(OpenCase.of(CaseStatus.CSEC_UNIT));
  }

  /**
   * A child in a Los Angeles group home with an open regional case; it happened there, and nobody
   * accuses the placement.
   */
  public static Referral.Builder inPlacement() {
    return withOpenRegionalCase()
        .home(Home.PLACEMENT)
        .homeOffice(HOME_OFFICE)
        .occurred(Occurred.IN_PLACEMENT)
        .placement(groupHome().build());
  }

  /** The same child, with an allegation against the staff of the placement. */
  public static Referral.Builder againstPlacement() {
    return inPlacement().againstPlacement(AgainstPlacement.STAFF);
  }

  /** A youth under 602 status in the home of a parent (FM). */
  public static Referral.Builder ward602AtHome() {
    return weekdayCsecCall().probation(probation(ProbationStatus.WARD_602_FM_HOME));
  }

  /** A youth under 602 status in a Probation placement (FR), without an open case. */
  public static Referral.Builder ward602InPlacement() {
    return inPlacement()
        .openCase(OpenCase.of(CaseStatus.NONE))
        .placement(groupHome().kind(PlacementKind.PROBATION_FACILITY).build())
        .probation(probation(ProbationStatus.WARD_602_FR_PLACEMENT));
  }

  /**
   * The conditions of the exception to Immediate Response all together: past history only, no
   * danger, no flight risk, at Juvenile Hall, and not in law-enforcement custody.
   */
  public static Referral.Builder everyConditionOfTheException() {
    return weekdayCsecCall()
        .pastHistoryOnly(Answer.YES)
        .imminentDanger(Answer.NO)
        .flightRisk(Answer.NO)
        .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build());
  }

  /**
   * A youth who lives elsewhere and is in Los Angeles: nothing open anywhere, no report, no
   * warrant, and the county of residence has not been heard.
   */
  public static Referral.Builder livingIn(Place residence) {
    return weekdayCsecCall()
        .child(child().residence(residence).build())
        .homeOffice(Optional.empty())
        .elsewhere(nothingThere().build());
  }

  /** From Ventura, a surrounding county, and here. */
  public static Referral.Builder venturaYouth() {
    return livingIn(Place.of(VENTURA));
  }

  /** From Kern, a county of California that is not printed among the surrounding ones, and here. */
  public static Referral.Builder kernYouth() {
    return livingIn(Place.of(KERN));
  }

  /** From Nevada, and here. */
  public static Referral.Builder nevadaYouth() {
    return livingIn(Place.of(CLARK_NEVADA));
  }

  /** A Los Angeles child who is in Los Angeles; a United States citizen. */
  public static Child.Builder child() {
    return Child.builder()
        .name(PersonName.of("Maria Example"))
        .dateOfBirth(LocalDate.of(2010, 5, 15))
        .residence(Place.of(LOS_ANGELES))
        .foundIn(Place.of(LOS_ANGELES))
        .nationality(Nationality.US_CITIZEN);
  }

  /** A place in the words of whoever said it. */
  public static Place said(String county, String state) {
    return Place.said(
        Optional.of(county), Optional.of(state), Optional.empty(), LosAngeles.agency());
  }

  /** Neither law enforcement nor Juvenile Hall. */
  public static Custody.Builder nobodyHasTheChild() {
    return Custody.builder()
        .lawEnforcement(Answer.NO)
        .atJuvenileHall(Answer.NO)
        .beingTransported(Answer.NO);
  }

  /** Law enforcement has the child; Juvenile Hall has not been asked. */
  public static Custody.Builder lawEnforcementHasTheChild() {
    return nobodyHasTheChild().lawEnforcement(Answer.YES);
  }

  /** A group home in Los Angeles. */
  public static Placement.Builder groupHome() {
    return Placement.builder()
        .name("Oak House")
        .kind(PlacementKind.GROUP_HOME)
        .location(Place.of(LOS_ANGELES))
        .office(PLACEMENT_OFFICE);
  }

  /** A verified Probation status. */
  public static Probation probation(ProbationStatus status) {
    return Probation.of(status, "Officer Gray");
  }

  /** The county of residence was asked everything: nothing is open, no report, no warrant. */
  public static Elsewhere.Builder nothingThere() {
    return Elsewhere.builder()
        .openServices(Answer.NO)
        .openJurisdiction(Answer.NO)
        .willRespond(WillRespond.UNKNOWN)
        .electronicTransfer(ElectronicTransfer.UNKNOWN)
        .missingPersonReport(Answer.NO)
        .delinquencyWarrant(Answer.NO)
        .protectiveCustodyWarrant(Answer.NO);
  }

  /** What Los Angeles does about a referral that the protocol governs. */
  public static ResponsePlan plan(Referral.Builder referral) {
    return plan(HotlinePolicy.losAngeles(), referral);
  }

  /** What an agency does about a referral that the protocol governs. */
  public static ResponsePlan plan(HotlinePolicy policy, Referral.Builder referral) {
    return (ResponsePlan) policy.decide(referral.build());
  }
}
