package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withOpenRegionalCase;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralTest {
  /** The exception; it names exactly these fields, and the one rule that each of them breaks. */
  private static InvalidValueException refusal(ThrowingCallable building, String... fields) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, building);
    assertThat(refusal).isNotNull();
    assertThat(refusal.violations()).extracting(Violation::field).containsExactly(fields);
    for (Violation violation : refusal.violations()) {
      assertThat(refusal).hasMessageContaining(violation.field() + ": " + violation.rule());
    }
    return refusal;
  }

  private static InvalidValueException refusal(Referral.Builder referral, String... fields) {
    return refusal(referral::build, fields);
  }

  /** What a text must not be if it is to stand in one line of a form, a subject or a terminal. */
  private static List<String> notOneReadableLine() {
    return List.of(
        "",
        " ",
        "\t",
        "\u00a0",
        "\u200b",
        "secret\nsecond",
        "secret\rsecond",
        "secret\u2028second",
        "secret\u0000",
        "secret\u202e",
        "secret\u2066",
        "s".repeat(501));
  }

  @Nested
  class TheLeastThatIsNeeded {
    @Test
    void isTheMomentOfTheCallAndACategory() {
      Referral referral =
          Referral.builder()
              .calledAt(WEEKDAY_10AM)
              .putCategory(Category.CSEC, Suspicion.POSSIBLE)
              .build();

      assertThat(referral.suspects(Category.CSEC)).isTrue();
      assertThat(referral.suspects(Category.CHILD_LABOR)).isFalse();
      assertThat(Fact.values()).noneMatch(referral::isKnown);
    }

    @Test
    void orTheMomentOfTheCallAndAnIndicatorThatIsPresent() {
      Referral referral =
          Referral.builder()
              .calledAt(WEEKDAY_10AM)
              .indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.F, Answer.YES)))
              .build();

      assertThat(referral.categories()).isEmpty();
    }

    @Test
    void neitherCategoryNorIndicatorIsInvalidNamingTheField() {
      refusal(Referral.builder().calledAt(WEEKDAY_10AM), "categories");
    }

    @Test
    void anIndicatorThatIsAbsentIsNoIndicator() {
      refusal(
          Referral.builder()
              .calledAt(WEEKDAY_10AM)
              .indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.A, Answer.NO))),
          "categories");
    }
  }

  @Nested
  class Times {
    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z"})
    void aCallIsInTheYears1900To2999(Instant called) {
      refusal(Referral.builder().from(bare()).calledAt(called), "calledAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2999-12-31T23:59:59Z"})
    void theFirstAndTheLastOfThemAreIn(Instant called) {
      assertThat(Referral.builder().from(bare()).calledAt(called).build().calledAt())
          .isEqualTo(called);
    }

    @Test
    void anAssignmentIsNotBeforeTheCall() {
      refusal(weekdayCsecCall().assignedAt(WEEKDAY_10AM.minusNanos(1)), "assignedAt");
    }

    @Test
    void anAssignmentAtTheMomentOfTheCallIsOne() {
      Referral referral = weekdayCsecCall().assignedAt(WEEKDAY_10AM).build();

      assertThat(referral.decidedAt()).isEqualTo(WEEKDAY_10AM);
    }

    @Test
    void anAssignmentIsBeforeTheYear3000() {
      refusal(weekdayCsecCall().assignedAt(Instant.parse("3000-01-01T00:00:00Z")), "assignedAt");
    }

    @Test
    void theAssignmentDecidesWhenItIsGivenAndTheCallOtherwise() {
      Instant later = WEEKDAY_10AM.plusSeconds(60);

      assertThat(weekdayCsecCall().build().decidedAt()).isEqualTo(WEEKDAY_10AM);
      assertThat(weekdayCsecCall().assignedAt(later).build().decidedAt()).isEqualTo(later);
    }

    @Test
    void theSameReferralCanBeAssignedLaterButNotEarlier() {
      Referral call = weekdayCsecCall().build();
      Instant later = WEEKDAY_10AM.plusSeconds(60);

      assertThat(call.assignedAt(later)).isEqualTo(weekdayCsecCall().assignedAt(later).build());
      refusal(() -> call.assignedAt(WEEKDAY_10AM.minusSeconds(1)), "assignedAt");
    }

    private Referral bare() {
      return Referral.builder()
          .calledAt(WEEKDAY_10AM)
          .putCategory(Category.CSEC, Suspicion.POSSIBLE)
          .build();
    }
  }

  @Nested
  class DateOfBirth {
    private Referral.Builder born(String date) {
      return weekdayCsecCall().child(child().dateOfBirth(LocalDate.parse(date)).build());
    }

    @Test
    void isNotAfterTheDayOfTheCallAnywhereOnEarth() {
      InvalidValueException refusal = refusal(born("2026-03-05"), "child.dateOfBirth");

      assertThat(refusal).hasMessageNotContaining("2026");
    }

    @Test
    void onTheDayOfTheCallIsANewborn() {
      assertThat(born("2026-03-03").build().child().dateOfBirth())
          .contains(LocalDate.of(2026, 3, 3));
    }

    @Test
    void isNotMoreThan130YearsBeforeTheCall() {
      InvalidValueException refusal = refusal(born("1896-03-03"), "child.dateOfBirth");

      assertThat(refusal).hasMessageNotContaining("1896");
      assertThat(born("1896-03-04").build().child().dateOfBirth()).isPresent();
    }
  }

  @Nested
  class StatedAge {
    @ParameterizedTest
    @ValueSource(ints = {-1, 131, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void isFrom0To130(int age) {
      InvalidValueException refusal =
          refusal(() -> Child.builder().statedAge(age).build(), "child.statedAge");

      assertThat(refusal).hasMessageNotContaining(String.valueOf(age));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 18, 130})
    void bothIncluded(int age) {
      assertThat(Child.builder().statedAge(age).build().statedAge()).isEqualTo(OptionalInt.of(age));
    }

    @Test
    void mayContradictTheDateOfBirth() {
      assertThat(child().statedAge(40).build().statedAge()).hasValue(40);
    }
  }

  @Nested
  class AllegationsAgainstThePlacement {
    @ParameterizedTest
    @CsvSource({
      "PARENT, CAREGIVER",
      "PARENT, STAFF",
      "LEGAL_GUARDIAN, STAFF",
      "OTHER_CAREGIVER, CAREGIVER"
    })
    void needAPresentHomeThatIsNoFamily(Home home, AgainstPlacement against) {
      refusal(inPlacement().home(home).againstPlacement(against), "againstPlacement");
    }

    @ParameterizedTest
    @EnumSource(
        value = Home.class,
        names = {"PLACEMENT", "HOMELESS", "UNKNOWN"})
    void arePossibleOtherwise(Home home) {
      assertThat(againstPlacement().home(home).build().againstPlacement().isAlleged()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
        value = AgainstPlacement.class,
        names = {"NONE", "UNKNOWN"})
    void andNoneOrUnknownIsPossibleAnywhere(AgainstPlacement against) {
      assertThat(weekdayCsecCall().againstPlacement(against).build().againstPlacement())
          .isEqualTo(against);
    }
  }

  @Nested
  class ThePlacement {
    @ParameterizedTest
    @EnumSource(
        value = Home.class,
        names = {"PARENT", "LEGAL_GUARDIAN", "OTHER_CAREGIVER"})
    void isAbsentWhenTheChildLivesAndItHappenedWithFamily(Home home) {
      InvalidValueException refusal =
          refusal(
              weekdayCsecCall()
                  .home(home)
                  .occurred(Occurred.AT_HOME)
                  .placement(groupHome().build()),
              "placement");

      assertThat(refusal).hasMessageNotContaining("Oak House");
    }

    @Test
    void mayBeWhereItHappenedThoughTheChildIsHomeAgain() {
      assertThat(inPlacement().home(Home.PARENT).build().placement()).isPresent();
      assertThat(
              weekdayCsecCall()
                  .occurred(Occurred.UNKNOWN)
                  .placement(groupHome().build())
                  .build()
                  .placement())
          .isPresent();
    }
  }

  @Nested
  class ProbationAndHome {
    @Test
    void afmWardIsNotInPlacement() {
      refusal(
          inPlacement().probation(probation(ProbationStatus.WARD_602_FM_HOME)), "probation.status");
    }

    @ParameterizedTest
    @EnumSource(
        value = Home.class,
        names = {"PARENT", "LEGAL_GUARDIAN", "OTHER_CAREGIVER"})
    void anFrWardIsNotInAFamilyHome(Home home) {
      InvalidValueException refusal = refusal(ward602InPlacement().home(home), "probation.status");

      assertThat(refusal).hasMessageNotContaining("Gray");
    }

    @Test
    void eitherMayHaveRunAway() {
      assertThat(ward602InPlacement().home(Home.HOMELESS).build().probation().status().is602())
          .isTrue();
      assertThat(Referrals.ward602AtHome().home(Home.HOMELESS).build().probation().status().is602())
          .isTrue();
    }
  }

  @Nested
  class TheOpenCase {
    @Test
    void hasAnOfficeOnlyWhenItIsARegionalOne() {
      assertThat(OpenCase.with(Referrals.OPEN_CASE_OFFICE).status()).isEqualTo(CaseStatus.REGIONAL);
      for (CaseStatus status : CaseStatus.values()) {
        assertThat(OpenCase.of(status).office()).isEmpty();
      }
      assertThat(withOpenRegionalCase().build().openCase().office())
          .contains(Referrals.OPEN_CASE_OFFICE);
    }
  }

  @Nested
  class InWhoseHands {
    @Test
    void aChildAtJuvenileHallIsNotOnTheWayThere() {
      refusal(
          () -> Custody.builder().atJuvenileHall(Answer.YES).beingTransported(Answer.YES).build(),
          "custody.beingTransported");
    }

    @Test
    void aChildAtJuvenileHallOrOnTheWayWasNotRefused() {
      refusal(
          () ->
              Custody.builder()
                  .atJuvenileHall(Answer.YES)
                  .refusedByJuvenileHall(Answer.YES)
                  .build(),
          "custody.refusedByJuvenileHall");
      refusal(
          () ->
              Custody.builder()
                  .beingTransported(Answer.YES)
                  .refusedByJuvenileHall(Answer.YES)
                  .build(),
          "custody.refusedByJuvenileHall");
    }

    @Test
    void allThreeAtOnceAreTwoViolations() {
      refusal(
          () ->
              Custody.builder()
                  .atJuvenileHall(Answer.YES)
                  .beingTransported(Answer.YES)
                  .refusedByJuvenileHall(Answer.YES)
                  .build(),
          "custody.beingTransported",
          "custody.refusedByJuvenileHall");
    }

    @Test
    void whatIsNotKnownContradictsNothing() {
      Custody custody =
          Custody.builder()
              .atJuvenileHall(Answer.YES)
              .beingTransported(Answer.UNKNOWN)
              .refusedByJuvenileHall(Answer.UNKNOWN)
              .build();

      assertThat(custody.isAtOrOnTheWayToJuvenileHall()).isTrue();
      assertThat(Custody.notAsked().isAtOrOnTheWayToJuvenileHall()).isFalse();
    }
  }

  @Nested
  class TheCountyOfResidence {
    @Test
    void doesNotAcceptATransferAndDeclineToRespond() {
      refusal(
          () ->
              Elsewhere.builder()
                  .willRespond(WillRespond.NO)
                  .electronicTransfer(ElectronicTransfer.ACCEPTED)
                  .build(),
          "elsewhere.electronicTransfer");
    }

    @Test
    void mayDeclineTheTransferAndRespond() {
      assertThat(
              Elsewhere.builder()
                  .willRespond(WillRespond.YES)
                  .electronicTransfer(ElectronicTransfer.DECLINED)
                  .build()
                  .willRespond()
                  .isOpen())
          .isFalse();
    }
  }

  @Nested
  class AllViolationsAtOnce {
    @Test
    void areNamedTogether() {
      refusal(
          Referral.builder()
              .calledAt(WEEKDAY_10AM)
              .assignedAt(WEEKDAY_10AM.minusSeconds(1))
              .child(child().dateOfBirth(LocalDate.of(2030, 1, 1)).build())
              .home(Home.PARENT)
              .occurred(Occurred.AT_HOME)
              .placement(groupHome().build())
              .againstPlacement(AgainstPlacement.STAFF)
              .probation(probation(ProbationStatus.WARD_602_FR_PLACEMENT)),
          "child.dateOfBirth",
          "assignedAt",
          "categories",
          "againstPlacement",
          "placement",
          "probation.status");
    }

    @Test
    void aCallOutsideTheCalendarIsNamedWithTheOthers() {
      refusal(
          Referral.builder()
              .calledAt(Instant.MAX)
              .home(Home.PARENT)
              .againstPlacement(AgainstPlacement.STAFF),
          "calledAt",
          "categories",
          "againstPlacement");
    }
  }

  @Nested
  class OneLineOfText {
    private void isRequiredOf(String field, Consumer<String> building) {
      for (String text : notOneReadableLine()) {
        InvalidValueException refusal = refusal(() -> building.accept(text), field);

        assertThat(refusal).hasMessageNotContaining("secret");
      }
    }

    @Test
    void isAPersonsName() {
      isRequiredOf("name", PersonName::of);
      assertThat(PersonName.of("María-José O’Neill, Jr.").text())
          .isEqualTo("María-José O’Neill, Jr.");
      assertThat(PersonName.of("n".repeat(500)).text()).hasSize(500);
    }

    @Test
    void isACallersName() {
      isRequiredOf("caller.name", text -> Caller.of(CallerKind.PUBLIC, text));
    }

    @Test
    void isWhoGaveTheProbationStatus() {
      isRequiredOf("probation.informant", text -> Probation.of(ProbationStatus.INVOLVED, text));
    }

    @Test
    void isAnOffice() {
      isRequiredOf("office", Office::of);
    }

    @Test
    void isAPlacementsName() {
      isRequiredOf("placement.name", text -> Placement.builder().name(text).build());
    }

    @Test
    void isTheCaseInformation() {
      isRequiredOf(
          "information.stagingArea", text -> CaseInformation.builder().stagingArea(text).build());
      isRequiredOf(
          "information.perpetrator", text -> CaseInformation.builder().perpetrator(text).build());
      isRequiredOf(
          "information.incidentLocation",
          text -> CaseInformation.builder().incidentLocation(text).build());
    }

    @Test
    void isNotTheSummaryWhichMayHaveSeveral() {
      assertThat(CaseInformation.builder().summary("One.\nTwo.").build().summary())
          .contains("One.\nTwo.");
    }
  }

  @Nested
  class PersonalData {
    @Test
    void neverAppearsInToString() {
      Referral referral = inPlacement().child(child().statedAge(15).build()).build();

      assertThat(referral.toString())
          .doesNotContain(
              "Maria",
              "Example",
              "2010-05-15",
              "US_CITIZEN",
              "Teacher",
              "Gray",
              "Rex",
              "Main Street",
              "Figueroa",
              "getting into cars",
              "Oak House");
    }
  }

  @Nested
  class TheAgency {
    private Agency.Builder losAngeles() {
      return Agency.builder().from(LosAngeles.agency());
    }

    @Test
    void hasEveryNameInOneLine() {
      refusal(() -> losAngeles().department("a\nb").build(), "agency.department");
      // A department's name stands in a field label, which it must not end.
      refusal(() -> losAngeles().department("Referral #: 1").build(), "agency.department");
      refusal(() -> losAngeles().regionalOffice(" ").build(), "agency.regionalOffice");
      refusal(() -> losAngeles().exploitationUnit("").build(), "agency.exploitationUnit");
      refusal(() -> losAngeles().exploitationUnitInBox("").build(), "agency.exploitationUnitInBox");
      refusal(() -> losAngeles().afterHoursUnit("").build(), "agency.afterHoursUnit");
      refusal(() -> losAngeles().alertList("a\nb").build(), "agency.alertList");
      refusal(() -> losAngeles().probationAlertList("").build(), "agency.probationAlertList");
      refusal(() -> losAngeles().probationVerifier("").build(), "agency.probationVerifier");
      refusal(
          () -> losAngeles().probationVerifierPhone("").build(), "agency.probationVerifierPhone");
      refusal(() -> losAngeles().probationEmail("").build(), "agency.probationEmail");
      refusal(() -> losAngeles().sisUnit("").build(), "agency.sisUnit");
      refusal(
          () -> losAngeles().referralAssignmentPolicy("").build(),
          "agency.referralAssignmentPolicy");
      refusal(() -> losAngeles().putLandlines(Landline.ROU, "1\n2").build(), "agency.landlines");
    }

    @Test
    void namesEveryViolationAtOnceAndNoValue() {
      InvalidValueException refusal =
          refusal(
              () ->
                  losAngeles()
                      .department("secret\n")
                      .sisUnit("secret\n")
                      .addSurroundingCounty(County.unlisted("Secret", UsState.NV))
                      .build(),
              "agency.department",
              "agency.sisUnit",
              "agency.surroundingCounties");

      assertThat(refusal.getMessage()).doesNotContainIgnoringCase("secret");
    }

    @Test
    void isNotItsOwnNeighbor() {
      refusal(
          () -> losAngeles().addSurroundingCounty(Referrals.LOS_ANGELES).build(),
          "agency.surroundingCounties");
    }

    @Test
    void ofLosAngelesHasThePrintedNames() {
      Agency agency = LosAngeles.agency();

      assertThat(agency.exploitationUnitInBox()).isEqualTo("MART- Review in box");
      assertThat(agency.afterHoursUnit()).isEqualTo("ERCP");
      assertThat(agency.surroundingCounties()).hasSize(8).doesNotContain(Referrals.KERN);
    }
  }
}
