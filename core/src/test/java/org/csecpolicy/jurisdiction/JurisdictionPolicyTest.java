package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.jurisdiction.Disposition.EVALUATE_OUT;
import static org.csecpolicy.jurisdiction.Disposition.NO_RESPONSE;
import static org.csecpolicy.jurisdiction.Disposition.RESPOND;
import static org.csecpolicy.jurisdiction.Disposition.RESPOND_AT_STAGING_AREA;
import static org.csecpolicy.jurisdiction.Disposition.TO_JUVENILE_HALL;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionPolicyTest {
  private static Jurisdiction decide(Referral.Builder referral, Reading... chosen) {
    return new JurisdictionPolicy(LosAngeles.agency(), Readings.of(chosen))
        .decide(referral.build());
  }

  private static Cited<Standing> standing(Referral.Builder referral) {
    return decide(referral).standing();
  }

  private static Cited<Disposition> disposition(Referral.Builder referral, Reading... chosen) {
    return decide(referral, chosen).disposition();
  }

  private static Elsewhere missing() {
    return nothingThere().missingPersonReport(Answer.YES).build();
  }

  private static Elsewhere wanted() {
    return nothingThere().delinquencyWarrant(Answer.YES).build();
  }

  private static Elsewhere accepts() {
    return nothingThere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(ElectronicTransfer.ACCEPTED)
        .build();
  }

  /** Declines the transfer, not the response: it will come. */
  private static Elsewhere declinesTransfer() {
    return nothingThere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(ElectronicTransfer.DECLINED)
        .build();
  }

  private static Elsewhere declinesToRespond(Answer openJurisdiction) {
    return nothingThere()
        .willRespond(WillRespond.NO)
        .openJurisdiction(openJurisdiction)
        .electronicTransfer(ElectronicTransfer.DECLINED)
        .build();
  }

  private static Custody atJuvenileHall() {
    return nobodyHasTheChild().atJuvenileHall(Answer.YES).build();
  }

  private static Custody onTheWayToJuvenileHall() {
    return nobodyHasTheChild().beingTransported(Answer.YES).build();
  }

  private static Custody refusedByJuvenileHall() {
    return lawEnforcementHasTheChild().refusedByJuvenileHall(Answer.YES).build();
  }

  private static Custody custodyNotAsked() {
    return nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build();
  }

  private static Referral.Builder foundIn(Referral.Builder youth, Place place) {
    return youth.child(child().residence(youth.build().child().residence()).foundIn(place).build());
  }

  /** Where a child stands to Los Angeles County. */
  @Nested
  class StandingOfTheChild {
    @Test
    void whoLivesInLosAngelesIsACountyYouth() {
      Cited<Standing> standing = standing(weekdayCsecCall());

      assertThat(standing.outcome()).isEqualTo(Standing.COUNTY_YOUTH);
      assertThat(standing.openQuestions()).isEmpty();
    }

    @Test
    void whoseResidenceIsNotKnownIsACountyYouthUntilItIs() {
      Cited<Standing> standing = standing(livingIn(Place.unknown()));

      assertThat(standing.outcome()).isEqualTo(Standing.COUNTY_YOUTH);
      assertThat(standing.openQuestions()).contains(Fact.RESIDENCE);
    }

    @Test
    void whoLivesSomewhereInCaliforniaMayLiveHere() {
      Cited<Standing> standing = standing(livingIn(Place.in(UsState.CA)));

      assertThat(standing.outcome()).isEqualTo(Standing.COUNTY_YOUTH);
      assertThat(standing.openQuestions()).contains(Fact.RESIDENCE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Imperial",
          "Inyo",
          "Orange",
          "Riverside",
          "San Diego",
          "Santa Barbara",
          "San Bernardino",
          "Ventura"
        })
    void theEightPrintedCountiesAreTheSurroundingOnes(String name) {
      Cited<Standing> standing = standing(livingIn(Place.in(County.of(name, UsState.CA))));

      assertThat(standing.outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(standing.clauses()).contains(Clause.N_OOC_5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kern", "San Francisco", "Alameda", "San Luis Obispo"})
    void anotherCountyOfCaliforniaIsNotSurrounding(String name) {
      Cited<Standing> standing = standing(livingIn(Place.in(County.of(name, UsState.CA))));

      assertThat(standing.outcome()).isEqualTo(Standing.OTHER_COUNTY);
      assertThat(standing.clauses()).contains(Clause.N_OOC_5);
    }

    @Test
    void orangeCountyFloridaIsOutOfState() {
      assertThat(standing(livingIn(Place.in(County.of("Orange", UsState.FL)))).outcome())
          .isEqualTo(Standing.OUT_OF_STATE);
    }

    @Test
    void losAngelesInAnotherStateIsOutOfState() {
      assertThat(standing(livingIn(Place.in(County.of("Los Angeles", UsState.TX)))).outcome())
          .isEqualTo(Standing.OUT_OF_STATE);
    }

    @Test
    void anotherStateWithoutACountyIsOutOfState() {
      assertThat(standing(livingIn(Place.in(UsState.NV))).outcome())
          .isEqualTo(Standing.OUT_OF_STATE);
    }
  }

  /** Ruling los-angeles-youth: the block never applies to a resident of the county. */
  @Nested
  class CountyYouth {
    @Test
    void theDepartmentInvestigates() {
      Cited<Disposition> disposition = disposition(weekdayCsecCall());

      assertThat(disposition.outcome()).isEqualTo(RESPOND);
      assertThat(disposition.clauses()).contains(Clause.N_2);
      assertThat(disposition.openQuestions()).isEmpty();
    }

    static Stream<Elsewhere> whatIsSaidElsewhere() {
      return Stream.of(missing(), wanted(), accepts(), declinesTransfer());
    }

    @ParameterizedTest
    @MethodSource("whatIsSaidElsewhere")
    void noReportWarrantOrTransferTurnsALosAngelesChildAway(Elsewhere elsewhere) {
      assertThat(disposition(weekdayCsecCall().elsewhere(elsewhere)).outcome()).isEqualTo(RESPOND);
    }

    @Test
    void aReportOrWarrantThatIsSetAsideIsFlagged() {
      for (Elsewhere elsewhere : new Elsewhere[] {missing(), wanted()}) {
        Jurisdiction jurisdiction = decide(weekdayCsecCall().elsewhere(elsewhere));

        assertThat(
                Stream.of(jurisdiction.standing(), jurisdiction.disposition())
                    .flatMap(cited -> cited.interpretations().stream()))
            .contains(Interpretation.COUNTY_YOUTH);
      }
    }

    @Test
    void aLosAngelesChildWhoIsElsewhereIsFlagged() {
      assertThat(standing(foundIn(weekdayCsecCall(), Place.in(VENTURA))).interpretations())
          .containsExactly(Interpretation.COUNTY_YOUTH);
    }

    @Test
    void aLosAngelesChildWhomTheBlockWouldNotTouchIsNotFlagged() {
      assertThat(standing(weekdayCsecCall()).interpretations()).isEmpty();
      assertThat(standing(weekdayCsecCall().elsewhere(nothingThere().build())).interpretations())
          .isEmpty();
    }

    @Test
    void norDoesJuvenileHall() {
      assertThat(disposition(weekdayCsecCall().custody(atJuvenileHall())).outcome())
          .isEqualTo(RESPOND);
      assertThat(disposition(weekdayCsecCall().custody(onTheWayToJuvenileHall())).outcome())
          .isEqualTo(RESPOND);
    }

    @Test
    void norWhereTheChildIsFound() {
      assertThat(disposition(foundIn(weekdayCsecCall(), Place.in(VENTURA))).outcome())
          .isEqualTo(RESPOND);
      assertThat(disposition(foundIn(weekdayCsecCall(), Place.in(UsState.NV))).outcome())
          .isEqualTo(RESPOND);
    }

    @Test
    void norIsAChildTurnedAwayWhoseResidenceIsNotKnown() {
      assertThat(disposition(livingIn(Place.unknown()).elsewhere(wanted())).outcome())
          .isEqualTo(RESPOND);
    }
  }

  /** Ruling la-jurisdiction-elsewhere, and any open case of the county (decision 2). */
  @Nested
  class OwnJurisdictionElsewhere {
    @ParameterizedTest(name = "open case {0}, Probation {1}: {2}")
    @CsvSource({
      "CSEC_UNIT, NOT_INVOLVED,          N_4_0",
      "REGIONAL,  NOT_INVOLVED,          N_3_A_1",
      "NONE,      WARD_602_FM_HOME,      N_6_0",
      "CSEC_UNIT, WARD_602_FM_HOME,      N_4_0",
    })
    void aCaseOr602StatusHereKeepsTheChildHereWhateverIsSaidElsewhere(
        CaseStatus openCase, ProbationStatus probation, Clause clause) {
      Referral.Builder ours =
          venturaYouth()
              .openCase(OpenCase.of(openCase))
              .probation(probation(probation))
              .elsewhere(wanted());

      Jurisdiction jurisdiction = decide(ours);

      assertThat(jurisdiction.standing().outcome()).isEqualTo(Standing.COUNTY_JURISDICTION);
      assertThat(jurisdiction.standing().clauses()).contains(clause);
      assertThat(jurisdiction.standing().interpretations())
          .contains(Interpretation.OWN_JURISDICTION_ELSEWHERE);
      assertThat(jurisdiction.disposition().outcome()).isEqualTo(RESPOND);
    }

    @Test
    void alsoForAWardInAProbationPlacementWhoLivesOutOfState() {
      Referral.Builder ward =
          Referrals.ward602InPlacement()
              .child(child().residence(Place.in(CLARK_NEVADA)).build())
              .elsewhere(wanted());

      assertThat(standing(ward).outcome()).isEqualTo(Standing.COUNTY_JURISDICTION);
      assertThat(disposition(ward).outcome()).isEqualTo(RESPOND);
    }

    @Test
    void isNotFlaggedWhenBothAreKnownAndOnlyARefusalMayKeepTheChild() {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .elsewhere(wanted())
                  .custody(nobodyHasTheChild().refusedByJuvenileHall(Answer.UNKNOWN).build()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.interpretations())
          .contains(Interpretation.HALL_REFUSES)
          .doesNotContain(Interpretation.OWN_JURISDICTION_ELSEWHERE);
      assertThat(disposition.openQuestions()).containsExactly(Fact.REFUSED_BY_JUVENILE_HALL);
    }

    @Test
    void aRefusalIsFlaggedOnlyWhileItIsNotKnown() {
      Cited<Disposition> disposition =
          disposition(venturaYouth().elsewhere(wanted()).openCase(OpenCase.notAsked()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.interpretations())
          .contains(Interpretation.OWN_JURISDICTION_ELSEWHERE)
          .doesNotContain(Interpretation.HALL_REFUSES);
      assertThat(disposition.openQuestions()).containsExactly(Fact.OPEN_CASE);
    }

    @Test
    void probationWithout602StatusDoesNot() {
      assertThat(standing(venturaYouth().probation(probation(ProbationStatus.INVOLVED))).outcome())
          .isEqualTo(Standing.SURROUNDING_COUNTY);
    }

    @Test
    void whatMayStillMakeTheChildOursIsAsked() {
      Jurisdiction jurisdiction =
          decide(venturaYouth().openCase(OpenCase.notAsked()).probation(Probation.notVerified()));

      assertThat(
              Stream.of(jurisdiction.standing(), jurisdiction.disposition())
                  .flatMap(cited -> cited.openQuestions().stream()))
          .contains(Fact.OPEN_CASE, Fact.PROBATION_STATUS);
    }

    /** The standing itself hangs on it, whatever the bullets say: here, a refusal. */
    @Test
    void whatMayStillMakeTheChildOursIsAskedForTheStanding() {
      Cited<Standing> standing =
          standing(
              venturaYouth()
                  .openCase(OpenCase.notAsked())
                  .probation(Probation.notVerified())
                  .custody(nobodyHasTheChild().refusedByJuvenileHall(Answer.YES).build()));

      assertThat(standing.outcome()).isEqualTo(Standing.SURROUNDING_COUNTY);
      assertThat(standing.openQuestions()).contains(Fact.OPEN_CASE, Fact.PROBATION_STATUS);
    }
  }

  /** N-OOC-19: Probation (Juvenile Hall) refuses to accept. Before every other bullet. */
  @Nested
  class HallRefuses {
    static Stream<Elsewhere> whatIsSaidElsewhere() {
      return Stream.of(
          nothingThere().build(),
          missing(),
          wanted(),
          accepts(),
          declinesTransfer(),
          declinesToRespond(Answer.YES));
    }

    private void respondsAtTheStagingArea(Cited<Disposition> disposition) {
      assertThat(disposition.outcome().departmentResponds()).isTrue();
      assertThat(disposition.outcome().atStagingArea()).isTrue();
      assertThat(disposition.clauses()).contains(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).contains(Interpretation.HALL_REFUSES);
    }

    @ParameterizedTest
    @MethodSource("whatIsSaidElsewhere")
    void theDepartmentRespondsAtTheStagingAreaWhateverTheCountyOfResidenceSays(
        Elsewhere elsewhere) {
      respondsAtTheStagingArea(
          disposition(venturaYouth().custody(refusedByJuvenileHall()).elsewhere(elsewhere)));
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void underEveryReading(Reading reading) {
      respondsAtTheStagingArea(
          disposition(nevadaYouth().custody(refusedByJuvenileHall()).elsewhere(wanted()), reading));
      respondsAtTheStagingArea(
          disposition(
              venturaYouth().custody(refusedByJuvenileHall()).elsewhere(declinesTransfer()),
              reading));
    }

    @Test
    void fromEverywhereElse() {
      respondsAtTheStagingArea(disposition(kernYouth().custody(refusedByJuvenileHall())));
      respondsAtTheStagingArea(disposition(nevadaYouth().custody(refusedByJuvenileHall())));
    }
  }

  /** N-OOC-15..18: an active Missing Person's Report or a Delinquency Warrant. */
  @Nested
  class ReportOrWarrant {
    private void goesToJuvenileHall(Cited<Disposition> disposition) {
      assertThat(disposition.outcome()).isEqualTo(TO_JUVENILE_HALL);
      assertThat(disposition.outcome().isEvaluatedOut()).isTrue();
      assertThat(disposition.outcome().departmentResponds()).isFalse();
      assertThat(disposition.clauses()).contains(Clause.N_OOC_15, Clause.N_OOC_17);
      assertThat(disposition.interpretations()).contains(Interpretation.REPORT_OR_WARRANT);
    }

    @Test
    void aMissingPersonReportAloneSendsTheYouthToJuvenileHall() {
      goesToJuvenileHall(disposition(venturaYouth().elsewhere(missing())));
    }

    @Test
    void aDelinquencyWarrantAloneDoesToo() {
      goesToJuvenileHall(disposition(venturaYouth().elsewhere(wanted())));
    }

    @Test
    void evenWhileTheOtherOfTheTwoIsNotKnown() {
      goesToJuvenileHall(
          disposition(
              venturaYouth()
                  .elsewhere(
                      nothingThere()
                          .missingPersonReport(Answer.UNKNOWN)
                          .delinquencyWarrant(Answer.YES)
                          .build())));
      goesToJuvenileHall(
          disposition(
              venturaYouth()
                  .elsewhere(
                      nothingThere()
                          .missingPersonReport(Answer.YES)
                          .delinquencyWarrant(Answer.UNKNOWN)
                          .build())));
    }

    @Test
    void aYouthFromAnUnlistedCountyOrAnotherStateToo() {
      goesToJuvenileHall(disposition(kernYouth().elsewhere(missing())));
      goesToJuvenileHall(disposition(nevadaYouth().elsewhere(missing())));
    }

    @Test
    void alsoFromTheHandsOfLawEnforcement() {
      goesToJuvenileHall(
          disposition(
              venturaYouth().custody(lawEnforcementHasTheChild().build()).elsewhere(wanted())));
    }

    @Test
    void beforeTheBulletsOfTheSurroundingCounty() {
      goesToJuvenileHall(
          disposition(
              venturaYouth()
                  .elsewhere(
                      Elsewhere.builder().from(accepts()).delinquencyWarrant(Answer.YES).build())));
      goesToJuvenileHall(
          disposition(
              venturaYouth()
                  .elsewhere(
                      Elsewhere.builder()
                          .from(declinesToRespond(Answer.YES))
                          .missingPersonReport(Answer.YES)
                          .build())));
    }

    @Test
    void aYouthWhoIsAtJuvenileHallAlreadyStaysThereAndIsEvaluatedOut() {
      goesToJuvenileHall(
          disposition(
              venturaYouth()
                  .custody(
                      Custody.builder()
                          .from(atJuvenileHall())
                          .refusedByJuvenileHall(Answer.UNKNOWN)
                          .build())
                  .elsewhere(wanted())));
    }

    @Test
    void readOtherwiseAMissingPersonReportAloneDoesNot() {
      Cited<Disposition> disposition =
          disposition(venturaYouth().elsewhere(missing()), Reading.DELINQUENCY_WARRANT_ONLY);

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).contains(Interpretation.REPORT_OR_WARRANT);
    }

    @Test
    void readOtherwiseADelinquencyWarrantStillDoes() {
      goesToJuvenileHall(
          disposition(venturaYouth().elsewhere(wanted()), Reading.DELINQUENCY_WARRANT_ONLY));
      goesToJuvenileHall(
          disposition(
              venturaYouth()
                  .elsewhere(
                      Elsewhere.builder().from(missing()).delinquencyWarrant(Answer.YES).build()),
              Reading.DELINQUENCY_WARRANT_ONLY));
    }
  }

  /** Ruling warrant-kinds. */
  @Nested
  class WarrantKinds {
    @Test
    void aProtectiveCustodyWarrantIsNoDelinquencyWarrant() {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .elsewhere(nothingThere().protectiveCustodyWarrant(Answer.YES).build()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.interpretations()).contains(Interpretation.WARRANT_KINDS);
    }

    @Test
    void withoutAnyReportOrWarrantNoneIsFlagged() {
      assertThat(disposition(venturaYouth()).interpretations())
          .doesNotContain(Interpretation.WARRANT_KINDS, Interpretation.REPORT_OR_WARRANT);
    }
  }

  /** Decision 1: a child from elsewhere is turned away on known facts only. */
  @Nested
  class TurnedAwayOnKnownFactsOnly {
    /** Each way of turning a child away, all of it known. */
    private enum Bullet {
      WARRANT(() -> venturaYouth().elsewhere(wanted()), TO_JUVENILE_HALL),
      REPORT(() -> venturaYouth().elsewhere(missing()), TO_JUVENILE_HALL),
      AT_THE_HALL(() -> venturaYouth().custody(atJuvenileHall()), NO_RESPONSE),
      ON_THE_WAY(() -> venturaYouth().custody(onTheWayToJuvenileHall()), NO_RESPONSE),
      OUT_OF_STATE_ON_THE_WAY(() -> nevadaYouth().custody(onTheWayToJuvenileHall()), EVALUATE_OUT),
      TRANSFER_ACCEPTED(() -> venturaYouth().elsewhere(accepts()), TRANSFER),
      TRANSFER_DECLINED(() -> venturaYouth().elsewhere(declinesTransfer()), EVALUATE_OUT),
      OUT_OF_STATE_AND_NOT_HERE(() -> foundIn(nevadaYouth(), Place.in(CLARK_NEVADA)), EVALUATE_OUT);

      private final Supplier<Referral.Builder> youth;
      private final Disposition known;

      Bullet(Supplier<Referral.Builder> youth, Disposition known) {
        this.youth = youth;
        this.known = known;
      }

      Referral.Builder youth() {
        return youth.get();
      }

      Disposition whileSomethingIsOpen() {
        return known == TRANSFER ? TRANSFER_AND_RESPOND_AT_STAGING_AREA : RESPOND_AT_STAGING_AREA;
      }

      boolean impliesThatTheHallHasNotRefused() {
        return this == AT_THE_HALL
            || this == ON_THE_WAY
            || this == OUT_OF_STATE_ON_THE_WAY
            || this == OUT_OF_STATE_AND_NOT_HERE;
      }
    }

    @ParameterizedTest
    @EnumSource(Bullet.class)
    void allKnown(Bullet bullet) {
      assertThat(disposition(bullet.youth()).outcome()).isEqualTo(bullet.known);
      assertThat(bullet.known.departmentResponds()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Bullet.class)
    void notWhileAnOpenCaseHereIsPossible(Bullet bullet) {
      Cited<Disposition> disposition = disposition(bullet.youth().openCase(OpenCase.notAsked()));

      assertThat(disposition.outcome()).isEqualTo(bullet.whileSomethingIsOpen());
      assertThat(disposition.openQuestions()).contains(Fact.OPEN_CASE);
    }

    @ParameterizedTest
    @EnumSource(Bullet.class)
    void notWhileTheProbationStatusIsNotVerified(Bullet bullet) {
      Cited<Disposition> disposition =
          disposition(bullet.youth().probation(Probation.notVerified()));

      assertThat(disposition.outcome()).isEqualTo(bullet.whileSomethingIsOpen());
      assertThat(disposition.openQuestions()).contains(Fact.PROBATION_STATUS);
    }

    @ParameterizedTest
    @EnumSource(Bullet.class)
    void notWhileJuvenileHallMayHaveRefusedAChildWhoIsHere(Bullet bullet) {
      Custody known = bullet.youth().build().custody();
      Cited<Disposition> disposition =
          disposition(
              bullet
                  .youth()
                  .custody(
                      Custody.builder().from(known).refusedByJuvenileHall(Answer.UNKNOWN).build()));

      if (bullet.impliesThatTheHallHasNotRefused()) {
        assertThat(disposition.outcome()).isEqualTo(bullet.known);
      } else {
        assertThat(disposition.outcome()).isEqualTo(bullet.whileSomethingIsOpen());
        assertThat(disposition.openQuestions()).contains(Fact.REFUSED_BY_JUVENILE_HALL);
      }
    }

    @ParameterizedTest
    @EnumSource(
        value = Bullet.class,
        names = {"WARRANT", "REPORT", "TRANSFER_ACCEPTED"})
    void aChildFoundOutsideTheCountyWasNotRefusedByItsJuvenileHall(Bullet bullet) {
      Custody known = bullet.youth().build().custody();
      Referral.Builder foundAtHome =
          foundIn(bullet.youth(), Place.in(VENTURA))
              .custody(Custody.builder().from(known).refusedByJuvenileHall(Answer.UNKNOWN).build());

      assertThat(disposition(foundAtHome).outcome()).isEqualTo(bullet.known);
    }

    @Test
    void whereTheChildIsFoundMustBeKnownForThat() {
      Referral.Builder foundSomewhere =
          foundIn(venturaYouth().elsewhere(wanted()), Place.in(UsState.CA))
              .custody(nobodyHasTheChild().refusedByJuvenileHall(Answer.UNKNOWN).build());

      assertThat(disposition(foundSomewhere).outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
    }
  }

  /** N-OOC-14: the youth is transported to, or at, Juvenile Hall. */
  @Nested
  class Transported {
    static Stream<Custody> hall() {
      return Stream.of(atJuvenileHall(), onTheWayToJuvenileHall());
    }

    @ParameterizedTest
    @MethodSource("hall")
    void theDepartmentDoesNotRespond(Custody custody) {
      for (Referral.Builder youth : new Referral.Builder[] {venturaYouth(), kernYouth()}) {
        Cited<Disposition> disposition = disposition(youth.custody(custody));

        assertThat(disposition.outcome()).isEqualTo(NO_RESPONSE);
        assertThat(disposition.clauses()).contains(Clause.N_OOC_14);
      }
    }

    @ParameterizedTest
    @MethodSource("hall")
    void fromOutOfStateTheReferralIsAlsoEvaluatedOut(Custody custody) {
      Cited<Disposition> disposition = disposition(nevadaYouth().custody(custody));

      assertThat(disposition.outcome()).isEqualTo(EVALUATE_OUT);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_13, Clause.N_OOC_14);
    }

    @Test
    void beingThereIsReadAsHavingBeenTransportedAndFlagged() {
      assertThat(disposition(venturaYouth().custody(atJuvenileHall())).interpretations())
          .contains(Interpretation.TRANSPORTED);
    }

    @Test
    void aYouthWhoIsTransportedAndSexuallyExploitedIsAsPrintedAndNotFlagged() {
      assertThat(disposition(venturaYouth().custody(onTheWayToJuvenileHall())).interpretations())
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = Category.class,
        names = {"CHILD_LABOR", "CRIMINAL_BEHAVIOR"})
    void aYouthExploitedForLaborOnlyIsTreatedAlikeAndFlagged(Category labor) {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .categories(ImmutableMap.of(labor, Suspicion.POSSIBLE))
                  .custody(onTheWayToJuvenileHall()));

      assertThat(disposition.outcome()).isEqualTo(NO_RESPONSE);
      assertThat(disposition.interpretations()).contains(Interpretation.TRANSPORTED);
    }

    @Test
    void beforeTheBulletsOfTheSurroundingCounty() {
      assertThat(
              disposition(venturaYouth().custody(atJuvenileHall()).elsewhere(accepts())).outcome())
          .isEqualTo(NO_RESPONSE);
      assertThat(
              disposition(
                      venturaYouth()
                          .custody(onTheWayToJuvenileHall())
                          .elsewhere(declinesToRespond(Answer.YES)))
                  .outcome())
          .isEqualTo(NO_RESPONSE);
    }
  }

  /** N-OOC-9: the surrounding county accepts to service the referral. */
  @Nested
  class SurroundingAccepts {
    @Test
    void theReferralGoesByElectronicTransfer() {
      Cited<Disposition> disposition = disposition(venturaYouth().elsewhere(accepts()));

      assertThat(disposition.outcome()).isEqualTo(TRANSFER);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_9);
    }

    @Test
    void aCountyThatSaysItWillComeAcceptsToServiceItWhileTheTransferIsStillAsked() {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth().elsewhere(nothingThere().willRespond(WillRespond.YES).build()));

      assertThat(disposition.outcome()).isEqualTo(TRANSFER);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_9);
      assertThat(disposition.openQuestions()).contains(Fact.ELECTRONIC_TRANSFER);
    }

    @Test
    void aChildWhoWaitsWithLawEnforcementGetsAResponseTooFlagged() {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth().custody(lawEnforcementHasTheChild().build()).elsewhere(accepts()));

      assertThat(disposition.outcome()).isEqualTo(TRANSFER_AND_RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_9, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).contains(Interpretation.SURROUNDING_ACCEPTS);
    }

    @Test
    void soDoesAChildWhoMayBeWaitingWithLawEnforcement() {
      Cited<Disposition> disposition =
          disposition(venturaYouth().custody(custodyNotAsked()).elsewhere(accepts()));

      assertThat(disposition.outcome()).isEqualTo(TRANSFER_AND_RESPOND_AT_STAGING_AREA);
      assertThat(disposition.interpretations()).contains(Interpretation.SURROUNDING_ACCEPTS);
      assertThat(disposition.openQuestions()).contains(Fact.LAW_ENFORCEMENT_CUSTODY);
    }

    @Test
    void onlyASurroundingCountyTakesATransfer() {
      assertThat(disposition(kernYouth().elsewhere(accepts())).outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition(nevadaYouth().elsewhere(accepts())).outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }
  }

  /** N-OOC-10..12: it declines an Electronic Transfer, which is not declining to respond. */
  @Nested
  class DeclinesTransfer {
    private Elsewhere declining(WillRespond willRespond, Answer openJurisdiction) {
      return nothingThere()
          .electronicTransfer(ElectronicTransfer.DECLINED)
          .willRespond(willRespond)
          .openJurisdiction(openJurisdiction)
          .build();
    }

    @Test
    void theReferralIsEvaluatedOut() {
      Cited<Disposition> disposition = disposition(venturaYouth().elsewhere(declinesTransfer()));

      assertThat(disposition.outcome()).isEqualTo(EVALUATE_OUT);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_10, Clause.N_OOC_11);
      assertThat(disposition.interpretations()).contains(Interpretation.DECLINES_TRANSFER);
    }

    @ParameterizedTest(name = "will respond {0}, open jurisdiction {1}: {2}")
    @CsvSource({
      "YES,     YES,     EVALUATE_OUT",
      "YES,     UNKNOWN, EVALUATE_OUT",
      "YES,     NO,      EVALUATE_OUT",
      "PENDING, NO,      EVALUATE_OUT",
      "UNKNOWN, NO,      EVALUATE_OUT",
      "NO,      NO,      EVALUATE_OUT",
      "PENDING, YES,     RESPOND_AT_STAGING_AREA",
      "PENDING, UNKNOWN, RESPOND_AT_STAGING_AREA",
      "UNKNOWN, YES,     RESPOND_AT_STAGING_AREA",
      "UNKNOWN, UNKNOWN, RESPOND_AT_STAGING_AREA",
      "NO,      YES,     RESPOND_AT_STAGING_AREA", // N-OOC-8
      "NO,      UNKNOWN, RESPOND_AT_STAGING_AREA", // N-OOC-8, unknown counts as yes
    })
    void onlyWhenItComesOrHasNoOpenJurisdiction(
        WillRespond willRespond, Answer openJurisdiction, Disposition expected) {
      assertThat(
              disposition(venturaYouth().elsewhere(declining(willRespond, openJurisdiction)))
                  .outcome())
          .isEqualTo(expected);
    }

    @Test
    void whatWouldEvaluateItOutIsAsked() {
      Cited<Disposition> disposition =
          disposition(venturaYouth().elsewhere(declining(WillRespond.UNKNOWN, Answer.UNKNOWN)));

      assertThat(disposition.openQuestions()).contains(Fact.WILL_RESPOND, Fact.OPEN_JURISDICTION);
    }

    @Test
    void aChildWhoWaitsWithLawEnforcementGetsAResponseFlagged() {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .custody(lawEnforcementHasTheChild().build())
                  .elsewhere(declinesTransfer()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.interpretations()).contains(Interpretation.DECLINES_TRANSFER);
    }

    @Test
    void soDoesAChildWhoMayBeWaitingWithLawEnforcement() {
      Cited<Disposition> disposition =
          disposition(venturaYouth().custody(custodyNotAsked()).elsewhere(declinesTransfer()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.openQuestions()).contains(Fact.LAW_ENFORCEMENT_CUSTODY);
    }

    @Test
    void readOtherwiseTheWaitingChildIsEvaluatedOut() {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .custody(lawEnforcementHasTheChild().build())
                  .elsewhere(declinesTransfer()),
              Reading.EVALUATE_OUT_DECLINED_TRANSFER);

      assertThat(disposition.outcome()).isEqualTo(EVALUATE_OUT);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_11);
      assertThat(disposition.interpretations()).contains(Interpretation.DECLINES_TRANSFER);
    }

    @Test
    void readOtherwiseACountyWithOpenJurisdictionThatWillNotRespondIsStillEscalated() {
      assertThat(
              disposition(
                      venturaYouth().elsewhere(declinesToRespond(Answer.YES)),
                      Reading.EVALUATE_OUT_DECLINED_TRANSFER)
                  .outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }

    @Test
    void readOtherwiseNothingUnknownIsTurnedAwayEither() {
      assertThat(
              disposition(
                      venturaYouth()
                          .openCase(OpenCase.notAsked())
                          .custody(lawEnforcementHasTheChild().build())
                          .elsewhere(declinesTransfer()),
                      Reading.EVALUATE_OUT_DECLINED_TRANSFER)
                  .outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }

    @Test
    void onlyForASurroundingCounty() {
      assertThat(disposition(kernYouth().elsewhere(declinesTransfer())).outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }
  }

  /** N-OOC-8: open jurisdiction there, and it declines to respond. */
  @Nested
  class DeclinesToRespond {
    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"YES", "UNKNOWN"})
    void theDepartmentResponds(Answer openJurisdiction) {
      Cited<Disposition> disposition =
          disposition(venturaYouth().elsewhere(declinesToRespond(openJurisdiction)));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_8);
      assertThat(disposition.interpretations()).contains(Interpretation.DECLINES_TO_RESPOND);
    }

    @Test
    void openJurisdictionThatIsNotKnownIsAsked() {
      assertThat(
              disposition(venturaYouth().elsewhere(declinesToRespond(Answer.UNKNOWN)))
                  .openQuestions())
          .contains(Fact.OPEN_JURISDICTION);
    }
  }

  /** N-OOC-19..21: no Missing Person's Report and no Delinquency Warrant, unknown included. */
  @Nested
  class NoReportNoWarrant {
    @Test
    void theDepartmentRespondsAtTheStagingArea() {
      Cited<Disposition> disposition = disposition(venturaYouth());

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).contains(Interpretation.NO_REPORT_NO_WARRANT);
      assertThat(disposition.openQuestions())
          .doesNotContain(Fact.MISSING_PERSON_REPORT, Fact.DELINQUENCY_WARRANT);
    }

    @ParameterizedTest(name = "report {0}, warrant {1}")
    @CsvSource({"UNKNOWN, UNKNOWN", "UNKNOWN, NO", "NO, UNKNOWN"})
    void alsoWhileEitherIsNotKnown(Answer report, Answer warrant) {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .elsewhere(
                      nothingThere()
                          .missingPersonReport(report)
                          .delinquencyWarrant(warrant)
                          .build()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.openQuestions().contains(Fact.MISSING_PERSON_REPORT))
          .isEqualTo(report.isUnknown());
      assertThat(disposition.openQuestions().contains(Fact.DELINQUENCY_WARRANT))
          .isEqualTo(warrant.isUnknown());
    }

    @Test
    void nothingAskedMeansAResponseAndEveryQuestion() {
      Cited<Disposition> disposition =
          disposition(venturaYouth().elsewhere(Elsewhere.notAsked()).custody(Custody.notAsked()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.openQuestions())
          .contains(
              Fact.MISSING_PERSON_REPORT,
              Fact.DELINQUENCY_WARRANT,
              Fact.REFUSED_BY_JUVENILE_HALL,
              Fact.AT_JUVENILE_HALL,
              Fact.BEING_TRANSPORTED,
              Fact.ELECTRONIC_TRANSFER,
              Fact.WILL_RESPOND);
    }
  }

  /** N-OOC-13 against N-OOC-19. */
  @Nested
  class OutOfState {
    private Cited<Disposition> whenFoundIn(Place place, Reading... chosen) {
      return disposition(foundIn(nevadaYouth(), place), chosen);
    }

    @Test
    void aYouthWhoIsHereGetsTheStagingAreaResponseFlagged() {
      Cited<Disposition> disposition = whenFoundIn(Place.in(LOS_ANGELES));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).contains(Interpretation.OUT_OF_STATE);
    }

    @Test
    void aYouthWhoIsNotInTheCountyIsEvaluatedOut() {
      for (Place elsewhere :
          new Place[] {
            Place.in(CLARK_NEVADA),
            Place.in(UsState.NV),
            Place.in(UsState.AZ),
            Place.in(VENTURA),
            Place.in(KERN)
          }) {
        Cited<Disposition> disposition = whenFoundIn(elsewhere);

        assertThat(disposition.outcome()).as("found in %s", elsewhere).isEqualTo(EVALUATE_OUT);
        assertThat(disposition.clauses()).contains(Clause.N_OOC_13);
        assertThat(disposition.interpretations()).contains(Interpretation.OUT_OF_STATE);
      }
    }

    @Test
    void aYouthWhoMayBeHereGetsTheResponseAndIsAskedAbout() {
      for (Place somewhere : new Place[] {Place.unknown(), Place.in(UsState.CA)}) {
        Cited<Disposition> disposition = whenFoundIn(somewhere);

        assertThat(disposition.outcome())
            .as("found in %s", somewhere)
            .isEqualTo(RESPOND_AT_STAGING_AREA);
        assertThat(disposition.openQuestions()).contains(Fact.WHERE_FOUND);
      }
    }

    @Test
    void readOtherwiseAYouthWhoIsHereIsEvaluatedOutToo() {
      Cited<Disposition> disposition =
          whenFoundIn(Place.in(LOS_ANGELES), Reading.EVALUATE_OUT_OF_STATE);

      assertThat(disposition.outcome()).isEqualTo(EVALUATE_OUT);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_13);
      assertThat(disposition.interpretations()).contains(Interpretation.OUT_OF_STATE);
    }

    @Test
    void readOtherwiseStillOnKnownFactsOnly() {
      assertThat(
              disposition(
                      nevadaYouth().openCase(OpenCase.notAsked()), Reading.EVALUATE_OUT_OF_STATE)
                  .outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }

    @Test
    void thatReadingConcernsNobodyFromCalifornia() {
      assertThat(disposition(venturaYouth(), Reading.EVALUATE_OUT_OF_STATE).outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition(kernYouth(), Reading.EVALUATE_OUT_OF_STATE).outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }
  }

  /** Two bullets at once: the earlier one decides (decision 10). */
  @Nested
  class Precedence {
    private Elsewhere wantedAnd(Elsewhere county) {
      return Elsewhere.builder().from(county).delinquencyWarrant(Answer.YES).build();
    }

    @Test
    void reportOrWarrantComesBeforeJuvenileHall() {
      for (Custody hall : new Custody[] {atJuvenileHall(), onTheWayToJuvenileHall()}) {
        assertThat(disposition(venturaYouth().custody(hall).elsewhere(wanted())).outcome())
            .isEqualTo(TO_JUVENILE_HALL);
        assertThat(disposition(kernYouth().custody(hall).elsewhere(missing())).outcome())
            .isEqualTo(TO_JUVENILE_HALL);
        assertThat(disposition(nevadaYouth().custody(hall).elsewhere(wanted())).outcome())
            .isEqualTo(TO_JUVENILE_HALL);
      }
    }

    @Test
    void reportOrWarrantComesBeforeEveryAnswerOfTheSurroundingCounty() {
      for (Elsewhere county :
          new Elsewhere[] {accepts(), declinesTransfer(), declinesToRespond(Answer.YES)}) {
        assertThat(disposition(venturaYouth().elsewhere(wantedAnd(county))).outcome())
            .isEqualTo(TO_JUVENILE_HALL);
      }
    }

    @Test
    void juvenileHallComesBeforeEveryAnswerOfTheSurroundingCounty() {
      for (Elsewhere county :
          new Elsewhere[] {accepts(), declinesTransfer(), declinesToRespond(Answer.YES)}) {
        assertThat(
                disposition(venturaYouth().custody(onTheWayToJuvenileHall()).elsewhere(county))
                    .outcome())
            .isEqualTo(NO_RESPONSE);
      }
    }

    @Test
    void reportOrWarrantComesBeforeNotBeingHere() {
      assertThat(
              disposition(foundIn(nevadaYouth(), Place.in(CLARK_NEVADA)).elsewhere(wanted()))
                  .outcome())
          .isEqualTo(TO_JUVENILE_HALL);
    }

    @Test
    void aRefusalComesBeforeNotBeingHere() {
      assertThat(
              disposition(
                      foundIn(nevadaYouth(), Place.in(CLARK_NEVADA))
                          .custody(refusedByJuvenileHall()))
                  .outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }

    @Test
    void decliningToRespondComesBeforeDecliningTheTransfer() {
      Cited<Disposition> disposition =
          disposition(venturaYouth().elsewhere(declinesToRespond(Answer.YES)));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_8);
    }

    @Test
    void aCaseOfTheCountyComesBeforeTheWholeBlock() {
      assertThat(
              disposition(
                      venturaYouth()
                          .openCase(OpenCase.of(CaseStatus.CSEC_UNIT))
                          .custody(onTheWayToJuvenileHall())
                          .elsewhere(wantedAnd(accepts())))
                  .outcome())
          .isEqualTo(RESPOND);
    }
  }

  /** The gap: a county of California that is not among the eight. */
  @Nested
  class UnlistedCounty {
    @Test
    void theDepartmentRespondsWhileTheChildIsHereFlagged() {
      Jurisdiction kern = decide(kernYouth());

      assertThat(kern.disposition().outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(kern.disposition().clauses()).contains(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(
              Stream.of(kern.standing(), kern.disposition())
                  .flatMap(cited -> cited.interpretations().stream()))
          .contains(Interpretation.UNLISTED_COUNTY);
    }

    @Test
    void itsRefusalToRespondIsNoBusinessOfTheSurroundingCounties() {
      Cited<Disposition> disposition =
          disposition(kernYouth().elsewhere(declinesToRespond(Answer.YES)));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).doesNotContain(Clause.N_OOC_8, Clause.N_OOC_10);
    }

    @Test
    void aChildKnownToBeElsewhereIsNotEvaluatedOutBecauseOfThat() {
      assertThat(disposition(foundIn(kernYouth(), Place.in(KERN))).outcome())
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }
  }
}
