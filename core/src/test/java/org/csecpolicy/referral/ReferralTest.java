package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withOpenRegionalCase;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "secret\u0000", "secret\u0007second", "secret\u202e", "secret\ud800", "s".repeat(501));
  }

  @Nested
  class TheLeastThatIsNeeded {
    @Test
    void isTheMomentOfTheCall() {
      Referral referral = Referral.builder().calledAt(WEEKDAY_10AM).build();

      assertThat(referral.categories()).isEmpty();
      assertThat(referral.suspects(Category.CSEC)).isFalse();
      assertThat(Fact.values()).filteredOn(referral::isKnown).containsExactly(Fact.JURISDICTION);
    }

    @Test
    void aCategoryOrAnIndicatorIsKnownByItself() {
      Referral suspected =
          Referral.builder()
              .calledAt(WEEKDAY_10AM)
              .putCategory(Category.CSEC, Suspicion.POSSIBLE)
              .build();
      Referral atRisk =
          Referral.builder()
              .calledAt(WEEKDAY_10AM)
              .indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.F, Answer.YES)))
              .build();

      assertThat(suspected.suspects(Category.CSEC)).isTrue();
      assertThat(suspected.suspects(Category.CHILD_LABOR)).isFalse();
      assertThat(atRisk.categories()).isEmpty();
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
    void anAssignmentBeforeTheCallCountsAsTheCallsMoment() {
      Referral early = weekdayCsecCall().assignedAt(WEEKDAY_10AM.minusNanos(1)).build();

      assertThat(early.decidedAt()).isEqualTo(WEEKDAY_10AM);
      assertThat(early.assignedAt()).contains(WEEKDAY_10AM.minusNanos(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z"})
    void anAssignmentAndAnArrivalAreInTheYears1900To2999Too(Instant moment) {
      refusal(weekdayCsecCall().assignedAt(moment), "assignedAt");
      refusal(
          weekdayCsecCall().elsewhere(Elsewhere.builder().expectedArrival(moment).build()),
          "elsewhere.expectedArrival");
    }

    @Test
    void theAssignmentDecidesWhenItIsGivenAndTheCallOtherwise() {
      Instant later = WEEKDAY_10AM.plusNanos(1);

      assertThat(weekdayCsecCall().build().decidedAt()).isEqualTo(WEEKDAY_10AM);
      assertThat(weekdayCsecCall().assignedAt(later).build().decidedAt()).isEqualTo(later);
    }

    @Test
    void theSameReferralCanBeAssignedLater() {
      Referral call = weekdayCsecCall().build();
      Instant later = WEEKDAY_10AM.plusSeconds(60);

      assertThat(call.assignedAt(later)).isEqualTo(weekdayCsecCall().assignedAt(later).build());
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
      InvalidValueException refusal = refusal(() -> AgeRange.of(age), "child.statedAge");

      assertThat(refusal).hasMessageNotContaining(String.valueOf(age));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 18, 130})
    void bothIncluded(int age) {
      assertThat(AgeRange.of(age).from()).isEqualTo(age);
      assertThat(AgeRange.of(age).to()).isEqualTo(age);
      assertThat(AgeRange.of(age)).isEqualTo(AgeRange.of(age, age));
    }

    @ParameterizedTest
    @CsvSource({"-1, 15", "15, -1", "15, 131", "131, 15"})
    void asARangeTooOfTwoAges(int one, int other) {
      InvalidValueException refusal = refusal(() -> AgeRange.of(one, other), "child.statedAge");

      assertThat(refusal).hasMessageContaining("0 to 130 years");
    }

    @Test
    void asARangeWhicheverEndIsSaidFirst() {
      assertThat(AgeRange.of(17, 14)).isEqualTo(AgeRange.of(14, 17));
    }

    @Test
    void isSaidInWords() {
      assertThat(AgeRange.of(15).label()).isEqualTo("15");
      assertThat(AgeRange.of(14, 15).label()).isEqualTo("14 to 15");
      assertThat(AgeRange.of(14, 130).label()).isEqualTo("14 or older");
      assertThat(AgeRange.of(130).label()).isEqualTo("130");
    }

    @Test
    void isInNoToString() {
      assertThat(AgeRange.of(14, 15).toString()).doesNotContain("14", "15");
    }
  }

  /** Every combination is kept as it was said; the decision names what cannot be so. */
  @Nested
  class WhatContradicts {
    @Test
    void aCountyMayTakeTheTransferAndDeclineToCome() {
      Elsewhere notTonight =
          Elsewhere.builder()
              .willRespond(WillRespond.NO)
              .electronicTransfer(ElectronicTransfer.ACCEPTED)
              .build();

      assertThat(notTonight.isTransferred()).isTrue();
      assertThat(notTonight.isComing(WEEKDAY_10AM)).isFalse();
    }
  }

  /** Ruling contradiction: 602 FM in placement; 602 FR at home, unless AWOL. */
  @Nested
  class ProbationAndHome {
    @ParameterizedTest(name = "{0}, home {1}, AWOL {2}: {3}")
    @CsvSource({
      "WARD_602_FM_HOME,      PLACEMENT,       NO,      FM_IN_PLACEMENT",
      "WARD_602_FM_HOME,      PLACEMENT,       YES,     FM_IN_PLACEMENT",
      "WARD_602_FM_HOME,      PARENT,          NO,      ",
      "WARD_602_FM_HOME,      HOMELESS,        NO,      ",
      "WARD_602_FM_HOME,      UNKNOWN,         NO,      ",
      "WARD_602_FR_PLACEMENT, PARENT,          NO,      FR_AT_HOME",
      "WARD_602_FR_PLACEMENT, LEGAL_GUARDIAN,  UNKNOWN, FR_AT_HOME",
      "WARD_602_FR_PLACEMENT, OTHER_CAREGIVER, NO,      FR_AT_HOME",
      "WARD_602_FR_PLACEMENT, PARENT,          YES,     ",
      "WARD_602_FR_PLACEMENT, PLACEMENT,       NO,      ",
      "WARD_602_FR_PLACEMENT, HOMELESS,        NO,      ",
      "INVOLVED,              PLACEMENT,       NO,      ",
      "WARD_ELSEWHERE,        PLACEMENT,       NO,      ",
      "NOT_VERIFIED,          PARENT,          NO,      ",
    })
    void contradictEachOther(ProbationStatus status, Home home, Answer awol, Contradiction pair) {
      assertThat(
              weekdayCsecCall()
                  .probation(probation(status))
                  .home(home)
                  .awol(awol)
                  .build()
                  .statusAgainstHome())
          .isEqualTo(Optional.ofNullable(pair));
    }
  }

  @Nested
  class TheOpenCase {
    @Test
    void hasAnOfficeWhenOneIsNamed() {
      assertThat(OpenCase.with(Referrals.OPEN_CASE_OFFICE).status()).isEqualTo(CaseStatus.REGIONAL);
      for (CaseStatus status : CaseStatus.values()) {
        assertThat(OpenCase.of(status).office()).isEmpty();
      }
      assertThat(withOpenRegionalCase().build().openCase().office())
          .contains(Referrals.OPEN_CASE_OFFICE);
    }

    /**
     * An office that has the case tells that there is one; any other status stays as it was said.
     */
    @Test
    void isARegionalOneWhenNothingButTheOfficeIsKnown() {
      for (CaseStatus status : CaseStatus.values()) {
        OpenCase named = OpenCase.of(status, Referrals.OPEN_CASE_OFFICE);
        assertThat(named.office()).contains(Referrals.OPEN_CASE_OFFICE);
        assertThat(named.status())
            .isEqualTo(
                switch (status) {
                  case UNKNOWN -> CaseStatus.REGIONAL;
                  case NONE -> CaseStatus.UNKNOWN;
                  case REGIONAL, CSEC_UNIT -> status;
                });
      }
    }
  }

  /** Its word, a named person, and a time that is still to come within a day. */
  @Nested
  class TheCountyElsewhere {
    private static final Instant AT_11 = WEEKDAY_10AM.plus(Duration.ofHours(1));

    private Elsewhere.Builder coming() {
      return Elsewhere.builder()
          .answeredBy("Worker Lee")
          .expectedArrival(AT_11)
          .willRespond(WillRespond.YES);
    }

    @Test
    void isComingByANamedPersonAndATime() {
      assertThat(coming().build().isComing(WEEKDAY_10AM)).isTrue();
      assertThat(coming().answeredBy(Optional.empty()).build().isComing(WEEKDAY_10AM)).isFalse();
      assertThat(coming().expectedArrival(Optional.empty()).build().isComing(WEEKDAY_10AM))
          .isFalse();
    }

    /** A form may fill in the moment itself; a year or a month may be mistaken. */
    @Test
    void isComingOnlyAtATimeThatIsAheadAndWithinADay() {
      assertThat(coming().build().isComing(AT_11)).isFalse();
      assertThat(coming().build().isComing(AT_11.minusNanos(1))).isTrue();
      assertThat(coming().build().isComing(AT_11.minus(Duration.ofHours(24)))).isTrue();
      assertThat(coming().build().isComing(AT_11.minus(Duration.ofHours(24)).minusNanos(1)))
          .isFalse();
    }

    @ParameterizedTest(name = "will respond {0}, transfer {1}: {2}")
    @CsvSource({
      "YES,     UNKNOWN,  true",
      "YES,     DECLINED, true",
      "UNKNOWN, ACCEPTED, true",
      "UNKNOWN, UNKNOWN,  false",
      "UNKNOWN, DECLINED, false",
      "PENDING, ACCEPTED, false",
      "NO,      ACCEPTED, false",
    })
    void isComingOnlyByItsWord(
        WillRespond willRespond, ElectronicTransfer transfer, boolean isComing) {
      assertThat(
              coming()
                  .willRespond(willRespond)
                  .electronicTransfer(transfer)
                  .build()
                  .isComing(WEEKDAY_10AM))
          .isEqualTo(isComing);
    }

    @ParameterizedTest(name = "transfer {0}, will respond {1}, a name and a time {2}: {3}")
    @CsvSource({
      "ACCEPTED, UNKNOWN, false, true",
      "ACCEPTED, NO,      false, true",
      "DECLINED, YES,     true,  false",
      "UNKNOWN,  YES,     false, true",
      "UNKNOWN,  UNKNOWN, true,  false",
      "UNKNOWN,  UNKNOWN, false, false",
      "UNKNOWN,  PENDING, true,  false",
      "UNKNOWN,  NO,      true,  false",
    })
    void takesTheReferral(
        ElectronicTransfer transfer, WillRespond willRespond, boolean namesThem, boolean takesIt) {
      Elsewhere.Builder there = namesThem ? coming() : Elsewhere.builder();

      assertThat(
              there.electronicTransfer(transfer).willRespond(willRespond).build().isTransferred())
          .isEqualTo(takesIt);
    }

    @ParameterizedTest(name = "report {0}, warrant {1}: {2}, as a warrant only {3}")
    @CsvSource({
      "YES,     NO,      true,  false",
      "NO,      YES,     true,  true",
      "YES,     YES,     true,  true",
      "NO,      NO,      false, false",
      "UNKNOWN, UNKNOWN, false, false",
      "YES,     UNKNOWN, true,  false",
    })
    void hasAReportOrAWarrant(Answer report, Answer warrant, boolean either, boolean warrantOnly) {
      Elsewhere there =
          Elsewhere.builder().missingPersonReport(report).delinquencyWarrant(warrant).build();

      assertThat(there.isReportOrWarrant(false)).isEqualTo(either);
      assertThat(there.isReportOrWarrant(true)).isEqualTo(warrantOnly);
    }

    @Test
    void hasADelinquencyWarrantByNoOtherKind() {
      assertThat(
              Elsewhere.builder()
                  .protectiveCustodyWarrant(Answer.YES)
                  .build()
                  .isReportOrWarrant(false))
          .isFalse();
    }
  }

  @Nested
  class AllViolationsAtOnce {
    @Test
    void areNamedTogether() {
      Instant tooLate = Instant.parse("3000-01-01T00:00:00Z");
      refusal(
          Referral.builder()
              .calledAt(WEEKDAY_10AM)
              .assignedAt(tooLate)
              .child(child().dateOfBirth(LocalDate.of(2030, 1, 1)).build())
              .elsewhere(Elsewhere.builder().expectedArrival(tooLate).build()),
          "child.dateOfBirth",
          "assignedAt",
          "elsewhere.expectedArrival");
    }

    @Test
    void aCallOutsideTheCalendarIsNamedWithTheOthers() {
      refusal(
          Referral.builder().calledAt(Instant.MAX).assignedAt(Instant.MIN),
          "calledAt",
          "assignedAt");
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
    void isEveryOtherNameAndDetail() {
      isRequiredOf("caller.name", text -> Caller.of(CallerKind.PUBLIC, text));
      isRequiredOf("probation.informant", text -> Probation.of(ProbationStatus.INVOLVED, text));
      isRequiredOf("office", Office::of);
      isRequiredOf("placement.name", text -> Placement.builder().name(text).build());
      isRequiredOf("child.ageSource", text -> Child.builder().ageSource(text).build());
      isRequiredOf("elsewhere.answeredBy", text -> Elsewhere.builder().answeredBy(text).build());
      isRequiredOf(
          "information.stagingArea", text -> CaseInformation.builder().stagingArea(text).build());
      isRequiredOf(
          "information.homeAddress", text -> CaseInformation.builder().homeAddress(text).build());
      isRequiredOf(
          "information.presentAddress",
          text -> CaseInformation.builder().presentAddress(text).build());
      isRequiredOf(
          "information.perpetrators",
          text -> CaseInformation.builder().addPerpetrators("Ace", text).build());
      isRequiredOf("caller.callBack", text -> Caller.builder().callBack(text).build());
      isRequiredOf("custody.heldBy", text -> Custody.builder().heldBy(text).build());
      isRequiredOf("custody.callBack", text -> Custody.builder().callBack(text).build());
      isRequiredOf(
          "information.incidentLocation",
          text -> CaseInformation.builder().incidentLocation(text).build());
    }

    /** Nothing that can be seen is nothing that was given; but a name is one. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u200b", "\u2028\u2066"})
    void isNotGivenWhenItShowsNothing(String blank) {
      assertThat(Caller.of(CallerKind.PUBLIC, blank).name()).isEmpty();
      assertThat(Probation.of(ProbationStatus.INVOLVED, blank).informant()).isEmpty();
      assertThat(Placement.builder().name(blank).build().name()).isEmpty();
      assertThat(Child.builder().ageSource(blank).build().ageSource()).isEmpty();
      assertThat(Elsewhere.builder().cpsStatus(blank).build().cpsStatus()).isEmpty();
      assertThat(CaseInformation.builder().stagingArea(blank).build().stagingArea()).isEmpty();
      refusal(() -> PersonName.of(blank), "name");
      refusal(() -> Office.of(blank), "office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\nB", "A\r\nB", "\u200eA\u2028B", "A\tB ", "\u00a0A\u00a0B\u2066"})
    void isCleanedOfWhatCameAlong(String pasted) {
      assertThat(PersonName.of(pasted).text()).isEqualTo("A B");
      assertThat(Office.of(pasted)).isEqualTo(Office.of("A B"));
      assertThat(Custody.builder().callBack(pasted).build().callBack()).contains("A B");
    }

    @Test
    void isNotWhatWasSeenOrSaidElsewhere() {
      String lines = "One.\nTwo.";
      assertThat(Elsewhere.builder().cpsStatus(lines).build().cpsStatus()).contains(lines);
      assertThat(weekdayCsecCall().putRedFlagNote(RedFlag.BRANDING, lines).build().redFlagNotes())
          .containsEntry(RedFlag.BRANDING, lines);
      for (String text : List.of("a\u202Eb", "secret".repeat(400))) {
        assertThat(
                refusal(() -> Elsewhere.builder().cpsStatus(text).build(), "elsewhere.cpsStatus"))
            .hasMessageNotContaining("secret");
        assertThat(
                refusal(
                    () -> weekdayCsecCall().putRedFlagNote(RedFlag.BRANDING, text).build(),
                    "redFlagNotes"))
            .hasMessageNotContaining("secret");
      }
    }

    @Test
    void isNotTheSummaryWhichMayHaveSeveral() {
      assertThat(CaseInformation.builder().summary("One.\nTwo.").build().summary())
          .contains("One.\nTwo.");
    }
  }

  @Nested
  class PersonalData {
    private static final Optional<String> CA = Optional.of("CA");

    @Test
    void neverAppearsInToString() {
      Referral referral =
          inPlacement()
              .child(
                  child()
                      .statedAge(AgeRange.of(15))
                      .ageSource("School record of Elm School")
                      .jurisdiction(Place.said(Optional.of("Marigold"), CA, Optional.empty()))
                      .build())
              .elsewhere(Elsewhere.builder().answeredBy("Worker Lee").build())
              .build();

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
              "Oak House",
              "School record",
              "Marigold",
              "Worker Lee");
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
      refusal(() -> losAngeles().federalReportUnit("").build(), "agency.federalReportUnit");
      refusal(
          () -> losAngeles().referralAssignmentPolicy("").build(),
          "agency.referralAssignmentPolicy");
      refusal(
          () -> losAngeles().putLandlines(Landline.RUNAWAY_OUTREACH_UNIT, "1\n2").build(),
          "agency.landlines");
    }

    @Test
    void namesEveryViolationAtOnceAndNoValue() {
      InvalidValueException refusal =
          refusal(
              () ->
                  losAngeles()
                      .department("secret\n")
                      .federalReportUnit("secret\n")
                      .addSurroundingCounty(County.unlisted("Secret", UsState.NV))
                      .build(),
              "agency.department",
              "agency.federalReportUnit",
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

  /** As a document that is read is; the very same when there is nothing to clean. */
  @Test
  void narrativesAndNotesAreClean() {
    Referral referral =
        weekdayCsecCall()
            .putRedFlagNote(RedFlag.values()[0], "Call \u202A213\u202C")
            .information(CaseInformation.builder().summary("Seen.\u000BTwice\u00AD.").build())
            .elsewhere(Elsewhere.builder().cpsStatus("Open\u200B.").build())
            .build();
    assertThat(referral.redFlagNotes()).containsEntry(RedFlag.values()[0], "Call 213");
    assertThat(referral.redFlags()).contains(RedFlag.values()[0]);
    assertThat(referral.information().summary()).contains("Seen.\nTwice.");
    assertThat(referral.elsewhere().cpsStatus()).contains("Open.");
    assertThat(referral.toBuilder().build()).isEqualTo(referral);
  }

  /** As a screener corrects what was entered; the refusal of a second entry would show its text. */
  @Test
  void anEntryOfAMapThatIsPutAgainReplacesTheFirst() {
    Referral possible =
        Referrals.weekdayCsecCall()
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .putRedFlagNote(RedFlag.RUNS_AWAY, "as it was seen first")
            .build();
    Referral identified =
        possible.toBuilder()
            .putCategory(Category.CSEC, Suspicion.IDENTIFIED)
            .putRedFlagNote(RedFlag.RUNS_AWAY, "as it was seen then")
            .build();

    assertThat(identified.categories()).containsEntry(Category.CSEC, Suspicion.IDENTIFIED);
    assertThat(identified.redFlagNotes())
        .containsExactly(Map.entry(RedFlag.RUNS_AWAY, "as it was seen then"));
    assertThatThrownBy(() -> identified.categories().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
