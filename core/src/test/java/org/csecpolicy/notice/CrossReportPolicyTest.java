package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.jurisdiction.Jurisdictions;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
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

/**
 * Who else hears of a referral; law enforcement calls, so that its own report is a test's choice.
 */
class CrossReportPolicyTest {
  private static ImmutableList<Cited<CrossReport>> reports(
      Referral.Builder builder, Reading... chosen) {
    Referral referral = builder.build();
    Readings readings = Readings.of(chosen);
    return new CrossReportPolicy(LosAngeles.agency(), readings)
        .reports(referral, Jurisdictions.of(referral, readings));
  }

  /** The reports of a call from law enforcement, to which its own suspicion is not reported. */
  private static List<Cited<CrossReport>> elsewhere(Referral.Builder referral, Reading... chosen) {
    return reports(referral.caller(Caller.of(CallerKind.OTHER_LAW_ENFORCEMENT)), chosen);
  }

  private static Cited<CrossReport> theReport(Referral.Builder referral) {
    List<Cited<CrossReport>> reports = elsewhere(referral);
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static List<String> toldInOrder(Referral.Builder referral) {
    return elsewhere(referral).stream()
        .map(Cited::outcome)
        .map(
            report ->
                report.recipient()
                    + " "
                    + report.place().map(Place::label).orElse("-")
                    + " "
                    + report.mode())
        .toList();
  }

  private static Elsewhere.Builder takesIt() {
    return nothingThere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(ElectronicTransfer.ACCEPTED);
  }

  private static Elsewhere.Builder declines() {
    return nothingThere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(ElectronicTransfer.DECLINED);
  }

  private static Referral.Builder foundIn(Referral.Builder youth, Place place) {
    return youth.child(child().residence(youth.build().child().residence()).foundIn(place).build());
  }

  /** N-OOC-1: to the county or state of jurisdiction, always. */
  @Nested
  class ToTheJurisdiction {
    @Test
    void everyOutsiderIsCrossReportedThere() {
      assertThat(theReport(venturaYouth()).outcome().place()).contains(Place.of(VENTURA));
      assertThat(theReport(kernYouth()).outcome().place()).contains(Place.of(KERN));
      assertThat(theReport(nevadaYouth()).outcome().place()).contains(Place.of(CLARK_NEVADA));
      assertThat(theReport(livingIn(Place.of(UsState.AZ))).outcome().place())
          .contains(Place.of(UsState.AZ));
      for (Referral.Builder youth :
          new Referral.Builder[] {venturaYouth(), kernYouth(), nevadaYouth()}) {
        assertThat(theReport(youth).outcome().recipient()).isEqualTo(Recipient.JURISDICTION);
        assertThat(theReport(youth).clauses()).containsExactly(Clause.N_OOC_1);
      }
    }

    @Test
    void whoLivesHereUnderAnotherJurisdictionIsReportedToThatOne() {
      Cited<CrossReport> report =
          theReport(
              weekdayCsecCall()
                  .child(child().jurisdiction(Place.of(County.of("Orange", UsState.CA))).build()));

      assertThat(report.outcome().recipient()).isEqualTo(Recipient.JURISDICTION);
      assertThat(report.outcome().place()).contains(Place.of(County.of("Orange", UsState.CA)));
    }

    @Test
    void aChildOfTheCountysJurisdictionIsReportedToWhereItLives() {
      Cited<CrossReport> report =
          theReport(withCsecUnitCase().child(child().residence(Place.of(VENTURA)).build()));

      assertThat(report.outcome().place()).contains(Place.of(VENTURA));
      assertThat(report.outcome().mode()).isEqualTo(Mode.NOT_STATED);
      assertThat(report.clauses()).containsExactly(Clause.N_OOC_1);
    }

    /** Ruling abroad: no cross report is sent to nobody. */
    @Test
    void aChildFromAbroadIsReportedToNobody() {
      assertThat(elsewhere(livingIn(Place.of(Country.MX)))).isEmpty();
      assertThat(
              elsewhere(livingIn(Place.of(Country.MX)).openCase(OpenCase.of(CaseStatus.REGIONAL))))
          .isEmpty();
    }

    @Test
    void norIsAChildOfTheCountyOrOfAnUnknownResidence() {
      assertThat(elsewhere(weekdayCsecCall())).isEmpty();
      assertThat(elsewhere(livingIn(Place.unknown()))).isEmpty();
      assertThat(elsewhere(livingIn(Place.of(UsState.CA)))).isEmpty();
    }

    @Test
    void openServicesThatAreNotKnownAreAsked() {
      assertThat(
              theReport(
                      venturaYouth().elsewhere(nothingThere().openServices(Answer.UNKNOWN).build()))
                  .openQuestions())
          .contains(Fact.OPEN_SERVICES);
      assertThat(theReport(venturaYouth()).openQuestions()).doesNotContain(Fact.OPEN_SERVICES);
    }

    @Test
    void onlyASurroundingCountyIsAskedWhetherItRespondsAndTakesTheTransfer() {
      assertThat(theReport(venturaYouth()).openQuestions())
          .containsExactlyInAnyOrder(
              Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER, Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL);
      assertThat(theReport(kernYouth()).openQuestions()).isEmpty();
    }
  }

  /** N-OOC-9, N-OOC-10, N-OOC-16: how it is made. */
  @Nested
  class Modes {
    @Test
    void byElectronicTransferWhenTheSurroundingCountyTakesIt() {
      for (Elsewhere.Builder there :
          List.of(
              takesIt(),
              nothingThere().willRespond(WillRespond.YES),
              nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED),
              takesIt().willRespond(WillRespond.NO))) {
        Cited<CrossReport> report = theReport(venturaYouth().elsewhere(there.build()));

        assertThat(report.outcome().mode()).isEqualTo(Mode.ELECTRONIC_TRANSFER);
        assertThat(report.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_9);
      }
    }

    /** The order of the rows decides only who responds; the transfer stands. */
    @Test
    void whateverTheDispositionIs() {
      for (Referral.Builder youth :
          List.of(
              venturaYouth().custody(lawEnforcementHasTheChild().build()),
              venturaYouth()
                  .custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build()),
              venturaYouth()
                  .custody(lawEnforcementHasTheChild().hallAnswer(HallAnswer.REFUSED).build()),
              foundIn(venturaYouth(), Place.of(KERN)))) {
        assertThat(
                elsewhere(youth.elsewhere(takesIt().delinquencyWarrant(Answer.YES).build()))
                    .stream()
                    .map(Cited::outcome)
                    .filter(report -> report.recipient() == Recipient.JURISDICTION)
                    .map(CrossReport::mode))
            .containsExactly(Mode.ELECTRONIC_TRANSFER);
      }
    }

    @Test
    void alsoWithACountyThatHasJurisdictionOverAChildWhoLivesHere() {
      assertThat(
              theReport(
                      weekdayCsecCall()
                          .child(child().jurisdiction(Place.of(VENTURA)).build())
                          .elsewhere(takesIt().build()))
                  .outcome()
                  .mode())
          .isEqualTo(Mode.ELECTRONIC_TRANSFER);
    }

    @Test
    void verballyWhenItDeclinesTheTransfer() {
      Cited<CrossReport> report = theReport(venturaYouth().elsewhere(declines().build()));

      assertThat(report.outcome().mode()).isEqualTo(Mode.VERBAL);
      assertThat(report.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_10);
    }

    @Test
    void theTransferRulesAreForSurroundingCountiesOnly() {
      for (Elsewhere.Builder there : List.of(takesIt(), declines())) {
        for (Referral.Builder youth : List.of(kernYouth(), nevadaYouth())) {
          assertThat(theReport(youth.elsewhere(there.build())).outcome().mode())
              .isEqualTo(Mode.NOT_STATED);
        }
      }
    }

    @Test
    void otherwiseTheTextDoesNotSay() {
      assertThat(theReport(venturaYouth()).outcome().mode()).isEqualTo(Mode.NOT_STATED);
    }

    /** N-OOC-16, of every outsider with a report or warrant, in custody or not. */
    @Test
    void toTheCorrectJurisdictionWithAReportOrWarrant() {
      Elsewhere wanted = nothingThere().delinquencyWarrant(Answer.YES).build();
      for (Referral.Builder youth :
          List.of(venturaYouth(), venturaYouth().custody(lawEnforcementHasTheChild().build()))) {
        assertThat(theReport(youth.elsewhere(wanted)).clauses())
            .containsExactly(Clause.N_OOC_1, Clause.N_OOC_16);
      }
      assertThat(
              theReport(
                      withCsecUnitCase()
                          .child(child().residence(Place.of(VENTURA)).build())
                          .elsewhere(wanted))
                  .clauses())
          .containsExactly(Clause.N_OOC_1);
    }

    @Test
    void readOtherwiseAReportAloneIsNotThat() {
      Referral.Builder missing =
          venturaYouth().elsewhere(nothingThere().missingPersonReport(Answer.YES).build());

      assertThat(elsewhere(missing).get(0).clauses()).contains(Clause.N_OOC_16);
      assertThat(elsewhere(missing, Reading.DELINQUENCY_WARRANT_ONLY).get(0).clauses())
          .doesNotContain(Clause.N_OOC_16);
    }

    @Test
    void verballyToTheCorrectJurisdictionWhenTheTransferWasDeclinedAsWell() {
      Cited<CrossReport> report =
          theReport(venturaYouth().elsewhere(declines().delinquencyWarrant(Answer.YES).build()));

      assertThat(report.outcome().mode()).isEqualTo(Mode.VERBAL);
      assertThat(report.clauses())
          .containsExactly(Clause.N_OOC_1, Clause.N_OOC_10, Clause.N_OOC_16);
    }
  }

  /** N-OOC-4, N-OOC-6, rulings not-here and county-youth: by telephone, where the child is. */
  @Nested
  class WhereTheChildIs {
    @Test
    void aChildOfTheCountyInVenturaIsReportedThereByTelephone() {
      List<Cited<CrossReport>> reports =
          elsewhere(foundIn(weekdayCsecCall().imminentDanger(Answer.NO), Place.of(VENTURA)));

      assertThat(reports).hasSize(1);
      assertThat(reports.get(0).outcome().recipient()).isEqualTo(Recipient.WHERE_FOUND);
      assertThat(reports.get(0).outcome().place()).contains(Place.of(VENTURA));
      assertThat(reports.get(0).outcome().mode()).isEqualTo(Mode.VERBAL);
      assertThat(reports.get(0).clauses()).containsExactly(Clause.N_OOC_4, Clause.N_OOC_6);
      assertThat(reports.get(0).interpretations()).containsExactly(Interpretation.SAME_PLACE);
    }

    @Test
    void inKnownDangerLawEnforcementThereToo() {
      assertThat(toldInOrder(foundIn(weekdayCsecCall(), Place.of(VENTURA))))
          .containsExactly(
              "WHERE_FOUND Ventura County, CA VERBAL",
              "LAW_ENFORCEMENT_THERE Ventura County, CA NOT_STATED");
    }

    /** Where the child is hears it first, then who has jurisdiction. */
    @Test
    void aVenturaYouthInKernIsReportedToBoth() {
      assertThat(
              toldInOrder(
                  foundIn(
                      venturaYouth()
                          .custody(lawEnforcementHasTheChild().build())
                          .imminentDanger(Answer.NO),
                      Place.of(KERN))))
          .containsExactly(
              "WHERE_FOUND Kern County, CA VERBAL", "JURISDICTION Ventura County, CA VERBAL");
    }

    @Test
    void aVenturaYouthInVenturaIsReportedOnce() {
      List<Cited<CrossReport>> reports =
          elsewhere(
              foundIn(
                  venturaYouth()
                      .custody(lawEnforcementHasTheChild().build())
                      .imminentDanger(Answer.NO),
                  Place.of(VENTURA)));

      assertThat(reports).hasSize(1);
      assertThat(reports.get(0).outcome().mode()).isEqualTo(Mode.VERBAL);
      assertThat(reports.get(0).clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_4);
    }

    @Test
    void abroadNobodyReceivesIt() {
      assertThat(
              toldInOrder(
                  foundIn(
                      venturaYouth()
                          .imminentDanger(Answer.NO)
                          .custody(lawEnforcementHasTheChild().build()),
                      Place.abroad())))
          .containsExactly("JURISDICTION Ventura County, CA VERBAL");
    }

    @ParameterizedTest(name = "custody {0}, danger {1}: law enforcement there {2}")
    @CsvSource({
      "YES,     NO,      false",
      "YES,     UNKNOWN, false",
      "YES,     YES,     true",
      "NO,      NO,      true",
      "UNKNOWN, NO,      true",
    })
    void lawEnforcementThereHearsOfAnOutsiderAtLargeOrInDanger(
        Answer custody, Answer danger, boolean told) {
      List<Cited<CrossReport>> reports =
          elsewhere(
              foundIn(
                  venturaYouth()
                      .custody(nobodyHasTheChild().lawEnforcement(custody).build())
                      .imminentDanger(danger),
                  Place.of(KERN)));

      assertThat(reports.stream().anyMatch(CrossReportPolicyTest::isPoliceThere)).isEqualTo(told);
      reports.stream()
          .filter(CrossReportPolicyTest::isPoliceThere)
          .forEach(
              report -> {
                assertThat(report.interpretations()).containsExactly(Interpretation.NOT_HERE);
                assertThat(report.outcome().place()).contains(Place.of(KERN));
              });
    }

    /** Of a child of the county, or who may be, only in known danger. */
    @ParameterizedTest(name = "may be ours {0}, danger {1}: {2}")
    @CsvSource({
      "true,  YES,     true",
      "true,  UNKNOWN, false",
      "true,  NO,      false",
      "false, UNKNOWN, true",
    })
    void orOfAChildWhoMayBeOursOnlyInKnownDanger(boolean mayBeOurs, Answer danger, boolean told) {
      Referral.Builder youth = venturaYouth().imminentDanger(danger);
      if (mayBeOurs) {
        youth.openCase(OpenCase.notAsked());
      }
      assertThat(
              elsewhere(foundIn(youth, Place.of(KERN))).stream()
                  .anyMatch(CrossReportPolicyTest::isPoliceThere))
          .isEqualTo(told);
    }

    @Test
    void nobodyThereIsToldOfAChildWhoCountsAsHere() {
      assertThat(
              toldInOrder(
                  foundIn(venturaYouth(), Place.of(KERN))
                      .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build())))
          .containsExactly("JURISDICTION Ventura County, CA NOT_STATED");
    }
  }

  private static boolean isPoliceThere(Cited<CrossReport> report) {
    return report.outcome().recipient() == Recipient.LAW_ENFORCEMENT_THERE;
  }

  /** N-3.c.1, N-OOC-4, ruling no-office: the county of an accused placement outside this one. */
  @Nested
  class PlacementElsewhere {
    private Referral.Builder accused(Place location) {
      return againstPlacement().placement(groupHome().location(location).build());
    }

    @Test
    void itsCountyIsTelephoned() {
      Cited<CrossReport> report = theReport(accused(Place.of(KERN)));

      assertThat(report.outcome().recipient()).isEqualTo(Recipient.PLACEMENT_COUNTY);
      assertThat(report.outcome().place()).contains(Place.of(KERN));
      assertThat(report.outcome().mode()).isEqualTo(Mode.VERBAL);
      assertThat(report.clauses()).containsExactly(Clause.N_3_C_1, Clause.N_OOC_4);
      assertThat(report.interpretations()).isEmpty();
    }

    @Test
    void notWhenItIsToldAlready() {
      assertThat(
              toldInOrder(
                  venturaYouth()
                      .home(Home.PARENT)
                      .againstPlacement(AgainstPlacement.STAFF)
                      .placement(groupHome().location(Place.of(VENTURA)).build())))
          .containsExactly("JURISDICTION Ventura County, CA NOT_STATED");
      assertThat(
              toldInOrder(
                  accused(Place.of(KERN))
                      .imminentDanger(Answer.NO)
                      .child(child().foundIn(Place.of(KERN)).build())))
          .containsExactly("WHERE_FOUND Kern County, CA VERBAL");
    }

    @Test
    void notOfAPlacementHereAbroadOrUnaccused() {
      assertThat(elsewhere(accused(Place.of(LOS_ANGELES)))).isEmpty();
      assertThat(elsewhere(accused(Place.unknown()))).isEmpty();
      assertThat(elsewhere(accused(Place.abroad()))).isEmpty();
      assertThat(elsewhere(inPlacement().placement(groupHome().location(Place.of(KERN)).build())))
          .isEmpty();
    }
  }

  /** P-REP-4: labor trafficking is cross-reported to law enforcement, in both labor categories. */
  @Nested
  class Labor {
    @ParameterizedTest
    @EnumSource(
        value = Category.class,
        names = {"CHILD_LABOR", "CRIMINAL_BEHAVIOR"})
    void goesToLawEnforcementCitingTheGuideWhoeverCalls(Category labor) {
      for (Suspicion suspicion : Suspicion.values()) {
        for (CallerKind caller : CallerKind.values()) {
          List<Cited<CrossReport>> reports =
              reports(
                  weekdayCsecCall()
                      .caller(Caller.of(caller))
                      .custody(lawEnforcementHasTheChild().build())
                      .categories(ImmutableMap.of(labor, suspicion)));

          assertThat(reports).hasSize(1);
          assertThat(reports.get(0).outcome()).isEqualTo(CrossReport.LAW_ENFORCEMENT);
          assertThat(reports.get(0).clauses()).containsExactly(Clause.P_REP_4);
          assertThat(reports.get(0).interpretations())
              .containsExactly(Interpretation.LABOR_CROSS_REPORT);
        }
      }
    }

    @Test
    void bothCategoriesAreOneReport() {
      theReport(
          weekdayCsecCall()
              .categories(
                  ImmutableMap.of(
                      Category.CHILD_LABOR,
                      Suspicion.POSSIBLE,
                      Category.CRIMINAL_BEHAVIOR,
                      Suspicion.POSSIBLE)));
    }

    @Test
    void theCountyOfJurisdictionComesFirst() {
      assertThat(
              toldInOrder(
                  venturaYouth()
                      .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE))))
          .containsExactly(
              "JURISDICTION Ventura County, CA NOT_STATED", "LAW_ENFORCEMENT - NOT_STATED");
    }
  }

  /** P-REP-4, P-REP-6, ruling sex-cross-report: unless law enforcement called or has the child. */
  @Nested
  class SexualExploitation {
    private Optional<Cited<CrossReport>> report(
        CallerKind caller, Answer custody, Reading... chosen) {
      return reports(
              weekdayCsecCall()
                  .caller(Caller.of(caller))
                  .custody(nobodyHasTheChild().lawEnforcement(custody).build()),
              chosen)
          .stream()
          .findFirst();
    }

    @ParameterizedTest(name = "{0} calls, custody {1}: {2}")
    @CsvSource({
      "PUBLIC,                       NO,      true",
      "MANDATED_REPORTER,            NO,      true",
      "UNKNOWN,                      NO,      true",
      "PUBLIC,                       UNKNOWN, true",
      "PUBLIC,                       YES,     false",
      "OTHER_LAW_ENFORCEMENT,        NO,      false",
      "LAW_ENFORCEMENT_NOT_VERIFIED, NO,      false",
      "OTHER_LAW_ENFORCEMENT,        YES,     false",
    })
    void isReportedUnlessLawEnforcementKnows(CallerKind caller, Answer custody, boolean reported) {
      assertThat(report(caller, custody).isPresent()).isEqualTo(reported);
    }

    @Test
    void isFlaggedAsGoingBeyondTheLetter() {
      Cited<CrossReport> report = report(CallerKind.PUBLIC, Answer.NO).orElseThrow();

      assertThat(report.outcome()).isEqualTo(CrossReport.LAW_ENFORCEMENT);
      assertThat(report.clauses()).containsExactly(Clause.P_REP_4, Clause.P_REP_6);
      assertThat(report.interpretations()).containsExactly(Interpretation.SEX_CROSS_REPORT);
      assertThat(report.openQuestions()).isEmpty();
    }

    @Test
    void custodyThatIsNotKnownIsAsked() {
      assertThat(report(CallerKind.PUBLIC, Answer.UNKNOWN).orElseThrow().openQuestions())
          .containsExactly(Fact.LAW_ENFORCEMENT_CUSTODY);
    }

    @Test
    void readOtherwiseLaborOnlyAsPrinted() {
      assertThat(report(CallerKind.PUBLIC, Answer.NO, Reading.LABOR_ONLY)).isEmpty();
    }

    @Test
    void withLaborIsOneReportThatStandsOnBoth() {
      Cited<CrossReport> report =
          reports(
                  weekdayCsecCall()
                      .categories(
                          ImmutableMap.of(
                              Category.CSEC,
                              Suspicion.POSSIBLE,
                              Category.CRIMINAL_BEHAVIOR,
                              Suspicion.POSSIBLE)))
              .get(0);

      assertThat(report.clauses()).containsExactly(Clause.P_REP_4, Clause.P_REP_6);
      assertThat(report.interpretations())
          .containsExactly(Interpretation.LABOR_CROSS_REPORT, Interpretation.SEX_CROSS_REPORT);
    }
  }
}
