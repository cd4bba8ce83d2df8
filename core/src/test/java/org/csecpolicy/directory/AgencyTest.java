package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.policy.Violation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTest {
  private static final Agency LOS_ANGELES = LosAngeles.agency();

  /** Only what has no default. */
  private static Agency.Builder elsewhere() {
    return Agency.builder()
        .county(County.unlisted("Alder", UsState.OR))
        .department("Child Services")
        .exploitationUnit("Exploitation Team")
        .exploitationUnitInBox("Team in-box")
        .afterHoursUnit("Night Desk")
        .alertList("alert-list")
        .probationAlertList("probation-list")
        .probationVerifier("Juvenile Intake")
        .probationVerifierPhone("555-0100")
        .probationEmail("probation-form")
        .federalReportUnit("Federal Desk")
        .referralAssignmentPolicy("Assignment policy")
        .officeHours(LOS_ANGELES.officeHours());
  }

  @Test
  void whatIsNotSaidHasAPlainName() {
    Agency agency = elsewhere().build();

    assertThat(agency.screener()).isEqualTo("screener");
    assertThat(agency.supervisor()).isEqualTo("supervisor");
    assertThat(agency.hotline()).isEqualTo("Hotline");
    assertThat(agency.clerical()).isEqualTo("clerical staff");
    assertThat(agency.caseManagementSystem()).isEqualTo("the case-management system");
    assertThat(agency.runawayOutreachUnit()).isEqualTo("runaway outreach unit");
    assertThat(agency.regionalOffice()).isEqualTo("regional office");
    assertThat(agency.faxReceiptConfirmedBy()).isEqualTo(Actor.CLERICAL);
    assertThat(agency.otip()).isEqualTo(Otip.asPrinted());
    assertThat(agency.surroundingCounties()).isEmpty();
    assertThat(agency.landlines().isEmpty()).isTrue();
  }

  /** The federal government was closed on January 9, 2025, by executive order. */
  @Test
  void theFederalLineIsClosedOnADayThatTheAgencyAdds() {
    Otip printed = Otip.asPrinted();
    Otip closed =
        Otip.of(
            printed.shepherd(),
            printed.phone(),
            printed.email(),
            printed.hours().withClosures(List.of(LocalDate.parse("2025-01-09"))));
    Agency agency = LOS_ANGELES.toBuilder().otip(closed).build();
    Instant noon = Instant.parse("2025-01-09T17:00:00Z");
    Referral referral =
        Referral.builder()
            .calledAt(noon)
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .child(Child.builder().nationality(Nationality.FOREIGN_NATIONAL).build())
            .build();

    assertThat(LOS_ANGELES.otip().hours().isOpen(noon)).isTrue();
    assertThat(agency.otip().hours().isOpen(noon)).isFalse();
    assertThat(opensNext(HotlinePolicy.losAngeles(), referral)).isEmpty();
    assertThat(opensNext(HotlinePolicy.of(agency, Readings.byDefault()), referral))
        .contains(Instant.parse("2025-01-10T14:00:00Z"));
    assertThat(agency.toBuilder().otip(printed).build()).isEqualTo(LOS_ANGELES);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Otip.of(" ", printed.phone(), printed.email(), printed.hours()));
  }

  private static Optional<Instant> opensNext(HotlinePolicy policy, Referral referral) {
    ResponsePlan plan = (ResponsePlan) policy.decide(referral);
    return plan.sisReminder().outcome().request().orElseThrow().outcome().otipOpensNext();
  }

  @Test
  void unitsListsAndActorsHaveTheNamesOfTheAgency() {
    Agency agency =
        elsewhere()
            .regionalOffice("field office")
            .screener("intake worker")
            .supervisor("shift lead")
            .clerical("front desk")
            .hotline("Intake Line")
            .caseManagementSystem("CaseBook")
            .build();

    assertThat(agency.nameOf(Unit.REGIONAL_OFFICE)).isEqualTo("field office");
    assertThat(agency.nameOf(Unit.EXPLOITATION_UNIT)).isEqualTo("Exploitation Team");
    assertThat(agency.nameOf(Unit.AFTER_HOURS_UNIT)).isEqualTo("Night Desk");
    assertThat(agency.nameOf(DistributionList.ALERT_LIST)).isEqualTo("alert-list");
    assertThat(agency.nameOf(DistributionList.PROBATION_ALERT_LIST)).isEqualTo("probation-list");
    assertThat(agency.nameOf(Actor.FEDERAL_REPORT_UNIT)).isEqualTo("Federal Desk");
    assertThat(agency.nameOf(Actor.DEPARTMENT)).isEqualTo("Child Services");
    assertThat(agency.nameOf(Actor.SCREENER)).isEqualTo("intake worker");
    assertThat(agency.nameOf(Actor.SUPERVISOR)).isEqualTo("shift lead");
    assertThat(agency.nameOf(Actor.HOTLINE)).isEqualTo("Intake Line");
    assertThat(agency.labelOf(Channel.CASE_MANAGEMENT_SYSTEM)).isEqualTo("in CaseBook");
    assertThat(agency.labelOf(Channel.FAX)).isEqualTo("by fax");
    assertThat(agency.nameOf(Actor.CLERICAL)).isEqualTo("front desk");
  }

  @Test
  void everyTextIsOneReadableLineAndAllThatAreNotAreNamedAtOnce() {
    Agency.Builder blank =
        elsewhere()
            .department("")
            .screener("")
            .supervisor("")
            .hotline("")
            .clerical("")
            .caseManagementSystem("")
            .runawayOutreachUnit("")
            .regionalOffice("")
            .exploitationUnit("")
            .exploitationUnitInBox("")
            .afterHoursUnit("")
            .alertList("")
            .probationAlertList("")
            .probationVerifier("")
            .probationVerifierPhone("")
            .probationEmail("")
            .federalReportUnit("")
            .referralAssignmentPolicy("")
            .landlines(ImmutableListMultimap.of(Landline.RUNAWAY_OUTREACH_UNIT, ""));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(blank::build)
        .satisfies(
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::field)
                    .containsExactly(
                        "agency.department",
                        "agency.screener",
                        "agency.supervisor",
                        "agency.hotline",
                        "agency.clerical",
                        "agency.caseManagementSystem",
                        "agency.regionalOffice",
                        "agency.exploitationUnit",
                        "agency.exploitationUnitInBox",
                        "agency.afterHoursUnit",
                        "agency.runawayOutreachUnit",
                        "agency.alertList",
                        "agency.probationAlertList",
                        "agency.probationVerifier",
                        "agency.probationVerifierPhone",
                        "agency.probationEmail",
                        "agency.federalReportUnit",
                        "agency.referralAssignmentPolicy",
                        "agency.landlines"));
  }

  /** It stands in the label "… History:" of the pre-alert. */
  @ParameterizedTest
  @ValueSource(strings = {"Child: Services", "1st Services", "(Services)"})
  void aDepartmentThatCouldEndALabelIsRefused(String department) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(elsewhere().department(department)::build)
        .withMessage("agency.department: letters, digits, spaces and . & ' - only");
  }

  @Test
  void aDepartmentHas60CharactersAtMost() {
    assertThat(elsewhere().department("D".repeat(60)).build().department()).hasSize(60);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(elsewhere().department("D".repeat(61))::build);
  }

  @Test
  void surroundingCountiesAreOtherCountiesOfTheSameState() {
    County neighbor = County.unlisted("Birch", UsState.OR);
    assertThat(elsewhere().surroundingCounties(ImmutableSet.of(neighbor)).build())
        .extracting(Agency::surroundingCounties)
        .isEqualTo(ImmutableSet.of(neighbor));

    for (County wrong :
        new County[] {County.unlisted("Birch", UsState.CA), elsewhere().build().county()}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(elsewhere().surroundingCounties(ImmutableSet.of(wrong))::build)
          .withMessage("agency.surroundingCounties: other counties of the same state");
    }
  }

  /** Its own are found whether they are listed or not, in any spelling, and in their state only. */
  @Test
  void itsOwnCountiesAreFoundBesideThoseOfTheList() {
    County birch = County.unlisted("Birch", UsState.OR);
    Agency agency = elsewhere().addSurroundingCounty(birch).build();

    assertThat(agency.countyCalled("ALDER county", UsState.OR)).contains(agency.county());
    assertThat(agency.countyCalled("County of Birch", UsState.OR)).contains(birch);
    assertThat(agency.countyCalled("Birch, OR", UsState.OR)).contains(birch);
    assertThat(agency.countyCalled("Multnomah", UsState.OR)).isPresent();
    assertThat(agency.countyCalled("Los Angeles", UsState.CA)).contains(LOS_ANGELES.county());
    assertThat(agency.countyCalled("Alder", UsState.CA)).isEmpty();
    assertThat(agency.countyCalled("Aldr", UsState.OR)).isEmpty();
    assertThat(agency.countyCalled("Alder City", UsState.OR)).isEmpty();
    assertThat(agency.countyCalled("", UsState.OR)).isEmpty();
  }

  /** A child of its own county costs no look at the list, which would make the county anew. */
  @Test
  void itsOwnCountiesAreComparedBeforeTheListIsRead() {
    for (String said : new String[] {"Los Angeles", "L.A. County", "06037"}) {
      assertThat(LOS_ANGELES.countyCalled(said, UsState.CA)).containsSame(LOS_ANGELES.county());
      assertThat(County.find(said, UsState.CA).orElseThrow()).isNotSameAs(LOS_ANGELES.county());
    }
    County ventura = LOS_ANGELES.countyCalled("ventura co.", UsState.CA).orElseThrow();
    assertThat(LOS_ANGELES.surroundingCounties()).anyMatch(neighbor -> neighbor == ventura);
  }

  /** An agency is no reason to guess: what the list leaves open stays open. */
  @Test
  void aNameOfACountyAndACityNeedsItsKindAtItsOwnAgencyToo() {
    Agency agency = elsewhere().county(County.of("Baltimore County", UsState.MD)).build();

    assertThat(agency.countyCalled("Baltimore", UsState.MD)).isEmpty();
    assertThat(agency.countyCalled("Baltimore County", UsState.MD)).contains(agency.county());
    assertThat(agency.countyCalled("Baltimore City", UsState.MD))
        .map(County::printedName)
        .contains("Baltimore city");
  }

  @Test
  void everySpellingOfItsOwnCountiesIsWhatTheListFinds() {
    for (County county : LOS_ANGELES.surroundingCounties()) {
      for (String said :
          new String[] {county.name(), county.label(), county.fips().orElseThrow()}) {
        assertThat(LOS_ANGELES.countyCalled(said, UsState.CA))
            .isEqualTo(County.find(said, UsState.CA))
            .contains(county);
      }
    }
  }
}
