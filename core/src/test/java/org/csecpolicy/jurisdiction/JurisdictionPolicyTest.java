package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.jurisdiction.Disposition.EVALUATE_OUT;
import static org.csecpolicy.jurisdiction.Disposition.NO_RESPONSE;
import static org.csecpolicy.jurisdiction.Disposition.REPORT_ELSEWHERE;
import static org.csecpolicy.jurisdiction.Disposition.RESPOND;
import static org.csecpolicy.jurisdiction.Disposition.RESPOND_AT_STAGING_AREA;
import static org.csecpolicy.jurisdiction.Disposition.TO_JUVENILE_HALL;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
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

/**
 * Who responds, and what becomes of the referral: one class for each row of the rulings, in the
 * order of the rows. Danger is known in every call that does not say otherwise.
 */
class JurisdictionPolicyTest {
  private static Cited<Disposition> disposition(Referral.Builder referral, Reading... chosen) {
    return Jurisdictions.of(referral, chosen).disposition();
  }

  private static Disposition outcome(Referral.Builder referral, Reading... chosen) {
    return disposition(referral, chosen).outcome();
  }

  private static Elsewhere.Builder missing() {
    return nothingThere().missingPersonReport(Answer.YES);
  }

  private static Elsewhere.Builder wanted() {
    return nothingThere().delinquencyWarrant(Answer.YES);
  }

  /** Takes the transfer; nobody is known to be coming. */
  private static Elsewhere.Builder accepts() {
    return nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED);
  }

  /** Declines the transfer and says that it will respond. */
  private static Elsewhere.Builder declinesTransfer() {
    return nothingThere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(ElectronicTransfer.DECLINED);
  }

  private static Elsewhere.Builder declinesToRespond() {
    return nothingThere().willRespond(WillRespond.NO).openJurisdiction(Answer.YES);
  }

  /** A named person, in an hour. */
  private static Elsewhere.Builder coming(Elsewhere.Builder there) {
    return there.answeredBy("Worker Lee").expectedArrival(WEEKDAY_10AM.plus(Duration.ofHours(1)));
  }

  private static Referral.Builder ventura(Elsewhere.Builder there) {
    return venturaYouth().elsewhere(there.build());
  }

  private static Custody atJuvenileHall() {
    return nobodyHasTheChild().atJuvenileHall(Answer.YES).build();
  }

  private static Custody onTheWay() {
    return lawEnforcementHasTheChild().beingTransported(Answer.YES).build();
  }

  private static Custody inCustody() {
    return lawEnforcementHasTheChild().build();
  }

  private static Custody refused() {
    return lawEnforcementHasTheChild().hallAnswer(HallAnswer.REFUSED).build();
  }

  private static Custody accepted(Custody custody) {
    return Custody.builder().from(custody).hallAnswer(HallAnswer.ACCEPTED).build();
  }

  private static Custody custodyNotAsked() {
    return nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build();
  }

  private static Referral.Builder foundIn(Referral.Builder youth, Place place) {
    return youth.child(child().residence(youth.build().child().residence()).foundIn(place).build());
  }

  private static Referral.Builder youthOf(String residence) {
    return switch (residence) {
      case "Ventura" -> venturaYouth();
      case "Kern" -> kernYouth();
      case "Nevada" -> nevadaYouth();
      default -> throw new IllegalArgumentException(residence);
    };
  }

  private static List<Referral.Builder> oneOfEachKindOfOutsider() {
    return List.of(venturaYouth(), kernYouth(), nevadaYouth());
  }

  /**
   * Rulings county-youth, jurisdiction, own-jurisdiction-elsewhere, abroad: the county responds.
   */
  @Nested
  class WhoIsNotAnOutsider {
    static Stream<Referral.Builder> children() {
      return Stream.of(
          weekdayCsecCall(),
          livingIn(Place.unknown()),
          livingIn(said("Compton", "CA")),
          livingIn(Place.abroad()),
          venturaYouth().openCase(OpenCase.of(CaseStatus.CSEC_UNIT)),
          venturaYouth().openCase(OpenCase.of(CaseStatus.REGIONAL)),
          nevadaYouth().probation(probation(ProbationStatus.WARD_602_FM_HOME)),
          venturaYouth().home(Home.PLACEMENT).placement(Referrals.groupHome().build()),
          kernYouth()
              .child(
                  child().residence(Place.of(KERN)).jurisdiction(Place.of(LOS_ANGELES)).build()));
    }

    static Stream<Referral.Builder> whateverIsSaid() {
      return children()
          .flatMap(
              call -> {
                Referral referral = call.build();
                return Stream.of(
                        missing(),
                        wanted(),
                        accepts(),
                        declinesTransfer(),
                        declinesToRespond(),
                        coming(accepts()))
                    .flatMap(
                        there ->
                            Stream.of(
                                    inCustody(),
                                    atJuvenileHall(),
                                    accepted(onTheWay()),
                                    refused(),
                                    Custody.notAsked())
                                .map(
                                    custody ->
                                        Referral.builder()
                                            .from(referral)
                                            .elsewhere(there.build())
                                            .custody(custody)));
              });
    }

    @ParameterizedTest
    @MethodSource("whateverIsSaid")
    void isRespondedToWhateverReportWarrantHallOrCountySays(Referral.Builder referral) {
      Cited<Disposition> disposition = disposition(referral);

      assertThat(disposition.outcome()).isEqualTo(RESPOND);
      assertThat(disposition.clauses()).containsExactly(Clause.N_2);
      assertThat(disposition.openQuestions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("children")
    void norDoesItMatterWhereTheChildIs(Referral.Builder referral) {
      for (Place there : new Place[] {Place.of(VENTURA), Place.of(CLARK_NEVADA), Place.abroad()}) {
        Referral known = referral.build();
        assertThat(
                outcome(
                    Referral.builder()
                        .from(known)
                        .child(Child.builder().from(known.child()).foundIn(there).build())))
            .as("found in %s", there)
            .isEqualTo(RESPOND);
      }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void norHowTheUnclearPlacesAreRead(Reading reading) {
      children().forEach(child -> assertThat(outcome(child, reading)).isEqualTo(RESPOND));
    }
  }

  /** N-OOC-19, ruling hall-refuses: before every other bullet. */
  @Nested
  class HallRefuses {
    static Stream<Elsewhere.Builder> whateverIsSaid() {
      return Stream.of(
          nothingThere(),
          missing(),
          wanted(),
          declinesTransfer(),
          coming(declinesTransfer()),
          declinesToRespond());
    }

    @ParameterizedTest
    @MethodSource("whateverIsSaid")
    void theDepartmentRespondsAtTheStagingArea(Elsewhere.Builder there) {
      Cited<Disposition> disposition =
          disposition(ventura(there).imminentDanger(Answer.NO).custody(refused()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).containsExactly(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).containsExactly(Interpretation.HALL_REFUSES);
      assertThat(disposition.openQuestions())
          .as("only whether a transfer runs beside it")
          .isSubsetOf(
              Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER, Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL);
    }

    @Test
    void ofEveryOutsiderAlsoOfOneWhoMayBeOurs() {
      for (Referral.Builder outsider : oneOfEachKindOfOutsider()) {
        assertThat(outcome(outsider.custody(refused()))).isEqualTo(RESPOND_AT_STAGING_AREA);
        assertThat(outcome(outsider.custody(refused()).openCase(OpenCase.notAsked())))
            .isEqualTo(RESPOND_AT_STAGING_AREA);
      }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void howeverTheUnclearPlacesAreRead(Reading reading) {
      for (Referral.Builder outsider : oneOfEachKindOfOutsider()) {
        assertThat(outcome(outsider.custody(refused()).imminentDanger(Answer.NO), reading))
            .isEqualTo(RESPOND_AT_STAGING_AREA);
      }
    }

    @Test
    void theTransferRunsBesideIt() {
      Cited<Disposition> disposition = disposition(ventura(accepts()).custody(refused()));

      assertThat(disposition.outcome()).isEqualTo(TRANSFER_AND_RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses())
          .containsExactly(Clause.N_OOC_9, Clause.N_OOC_19, Clause.N_OOC_20);
    }

    /** A deputy calls from its door: named, and the refusal counts. */
    @Test
    void atItsDoorAndOutsideTheCountyTheRefusalCounts() {
      Cited<Disposition> disposition =
          disposition(
              foundIn(nevadaYouth(), Place.of(CLARK_NEVADA))
                  .custody(
                      nobodyHasTheChild()
                          .atJuvenileHall(Answer.YES)
                          .hallAnswer(HallAnswer.REFUSED)
                          .build()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.contradictions())
          .containsExactly(
              Contradiction.HALL_REFUSED_AND_THERE,
              Contradiction.HALL_REFUSED_AND_NO_CUSTODY,
              Contradiction.HALL_REFUSED_AND_OUTSIDE);
      assertThat(disposition.interpretations()).contains(Interpretation.CONTRADICTION);
    }
  }

  /** Ruling own-jurisdiction-elsewhere: while an open case or 602 status is not known. */
  @Nested
  class MayBeOurs {
    static Stream<Referral.Builder> children() {
      return Stream.of(
          venturaYouth().openCase(OpenCase.notAsked()),
          kernYouth().probation(Probation.notVerified()),
          nevadaYouth().home(Home.UNKNOWN));
    }

    private void kept(Cited<Disposition> disposition, Disposition expected) {
      assertThat(disposition.outcome()).isEqualTo(expected);
      assertThat(disposition.clauses()).contains(Clause.N_2);
      boolean mayLiveHere = disposition.openQuestions().contains(Fact.HOME);
      assertThat(disposition.interpretations())
          .contains(
              mayLiveHere
                  ? Interpretation.JURISDICTION
                  : Interpretation.OWN_JURISDICTION_ELSEWHERE);
      assertThat(disposition.openQuestions())
          .containsAnyOf(Fact.OPEN_CASE, Fact.PROBATION_STATUS, Fact.HOME);
    }

    @ParameterizedTest
    @MethodSource("children")
    void theDepartmentRespondsAtTheStagingAreaWhateverReportOrWarrant(Referral.Builder child) {
      kept(
          disposition(child.custody(inCustody()).elsewhere(wanted().build())),
          RESPOND_AT_STAGING_AREA);
    }

    @ParameterizedTest
    @MethodSource("children")
    void atTheHallWhenTheChildIsThereOrOnTheWayNeverAtAStagingArea(Referral.Builder child) {
      kept(disposition(child.custody(atJuvenileHall())), RESPOND);
      kept(disposition(child.custody(onTheWay()).elsewhere(wanted().build())), RESPOND);
      kept(disposition(child.custody(accepted(onTheWay()))), RESPOND);
    }

    @ParameterizedTest
    @MethodSource("children")
    void asForACountyYouthWhenTheChildIsNotHere(Referral.Builder child) {
      kept(disposition(foundIn(child, Place.of(CLARK_NEVADA))), RESPOND);
    }

    @Test
    void limb19IsCitedWhereItHolds() {
      Referral.Builder child = venturaYouth().openCase(OpenCase.notAsked());

      assertThat(disposition(child).clauses())
          .containsExactly(Clause.N_2, Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition(child.elsewhere(wanted().build())).clauses())
          .containsExactly(Clause.N_2, Clause.N_OOC_20);
    }

    @Test
    void theTransferRunsBesideIt() {
      kept(
          disposition(ventura(coming(accepts())).openCase(OpenCase.notAsked())),
          TRANSFER_AND_RESPOND_AT_STAGING_AREA);
    }

    @Test
    void alsoWhenTheOtherCountyIsComingAndThereIsNoDanger() {
      kept(
          disposition(
              ventura(coming(declinesTransfer()))
                  .imminentDanger(Answer.NO)
                  .openCase(OpenCase.notAsked())),
          RESPOND_AT_STAGING_AREA);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void howeverTheUnclearPlacesAreRead(Reading reading) {
      children()
          .forEach(
              child ->
                  assertThat(
                          outcome(
                                  child
                                      .custody(inCustody())
                                      .imminentDanger(Answer.NO)
                                      .elsewhere(wanted().build()),
                                  reading)
                              .departmentResponds())
                      .isTrue());
    }
  }

  /** N-OOC-1, N-OOC-9..13, ruling not-here: open until the report is taken there. */
  @Nested
  class NotHere {
    @ParameterizedTest(name = "{0}, transfer {1}, will respond {2}: {3}, silent {4}")
    @CsvSource({
      "Nevada,  UNKNOWN,  UNKNOWN, N_OOC_13,          false",
      "Ventura, ACCEPTED, UNKNOWN, N_OOC_9 N_OOC_11,  false",
      "Ventura, UNKNOWN,  YES,     N_OOC_9 N_OOC_11,  false",
      "Ventura, DECLINED, YES,     N_OOC_9 N_OOC_11,  false",
      "Ventura, DECLINED, UNKNOWN, N_OOC_9 N_OOC_11,  false",
      "Ventura, UNKNOWN,  UNKNOWN, ,                  true",
      "Ventura, UNKNOWN,  NO,      ,                  true",
      "Kern,    ACCEPTED, YES,     ,                  true",
    })
    void theReferralStaysOpenUntilTheReportIsTakenThere(
        String residence,
        ElectronicTransfer transfer,
        WillRespond willRespond,
        String clauses,
        boolean silent) {
      Referral.Builder youth =
          youthOf(residence)
              .elsewhere(
                  nothingThere().electronicTransfer(transfer).willRespond(willRespond).build());
      Cited<Disposition> disposition = disposition(foundIn(youth, Place.of(UsState.AZ)));

      assertThat(disposition.outcome()).isEqualTo(REPORT_ELSEWHERE);
      assertThat(disposition.outcome().staysOpen()).isTrue();
      assertThat(disposition.interpretations())
          .isEqualTo(silent ? Set.of(Interpretation.NOT_HERE) : Set.of());
      Stream<Clause> own =
          Optional.ofNullable(clauses).stream()
              .flatMap(text -> Stream.of(text.split(" ")))
              .map(Clause::valueOf);
      assertThat(disposition.clauses())
          .containsExactlyElementsOf(
              Stream.concat(Stream.of(Clause.N_OOC_1, Clause.N_OOC_4), own).sorted().toList());
    }

    @Test
    void aSurroundingCountyThatHasNotAnsweredIsAsked() {
      assertThat(disposition(foundIn(venturaYouth(), Place.of(VENTURA))).openQuestions())
          .contains(
              Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER, Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL);
    }

    @Test
    void whereverThatIs() {
      for (Place there :
          new Place[] {
            Place.of(VENTURA),
            Place.of(KERN),
            Place.of(CLARK_NEVADA),
            Place.of(UsState.NV),
            Place.abroad()
          }) {
        assertThat(outcome(foundIn(nevadaYouth(), there)))
            .as("found in %s", there)
            .isEqualTo(REPORT_ELSEWHERE);
      }
    }

    @Test
    void notWhileTheChildMayBeHere() {
      for (Place somewhere :
          new Place[] {
            Place.of(LOS_ANGELES), Place.unknown(), Place.of(UsState.CA), said("Hollywood", "CA")
          }) {
        Cited<Disposition> disposition = disposition(foundIn(nevadaYouth(), somewhere));

        assertThat(disposition.outcome())
            .as("found in %s", somewhere)
            .isEqualTo(RESPOND_AT_STAGING_AREA);
        assertThat(disposition.openQuestions().contains(Fact.WHERE_FOUND))
            .isEqualTo(!somewhere.equals(Place.of(LOS_ANGELES)));
      }
    }

    @Test
    void whateverReportWarrantCustodyOrCountySays() {
      for (Elsewhere.Builder there :
          List.of(wanted(), missing(), coming(accepts()), declinesToRespond())) {
        assertThat(
                outcome(
                    foundIn(venturaYouth(), Place.of(KERN))
                        .custody(inCustody())
                        .elsewhere(there.build())))
            .isEqualTo(REPORT_ELSEWHERE);
      }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void howeverTheUnclearPlacesAreRead(Reading reading) {
      assertThat(
              outcome(
                  foundIn(nevadaYouth(), Place.of(CLARK_NEVADA)).imminentDanger(Answer.NO),
                  reading))
          .isEqualTo(REPORT_ELSEWHERE);
    }
  }

  /** N-OOC-14..18, ruling transported: nobody goes, and there is nothing to instruct. */
  @Nested
  class Transported {
    @Test
    void onTheWayTheTextDoesNotSayWhatBecomesOfTheReferral() {
      Cited<Disposition> disposition = disposition(venturaYouth().custody(onTheWay()));

      assertThat(disposition.outcome()).isEqualTo(NO_RESPONSE);
      assertThat(disposition.clauses()).containsExactly(Clause.N_OOC_14);
      assertThat(disposition.interpretations()).isEmpty();
    }

    @Test
    void thereAlreadyIsTheSame() {
      Cited<Disposition> disposition = disposition(kernYouth().custody(atJuvenileHall()));

      assertThat(disposition.outcome()).isEqualTo(NO_RESPONSE);
      assertThat(disposition.interpretations()).isEmpty();
    }

    @Test
    void soIsAYouthExploitedForLaborOnlyFlagged() {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .custody(onTheWay())
                  .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE)));

      assertThat(disposition.outcome()).isEqualTo(NO_RESPONSE);
      assertThat(disposition.interpretations()).containsExactly(Interpretation.TRANSPORTED);
    }

    @ParameterizedTest(name = "{0}, report or warrant {1}, accepted {2}: {3}")
    @CsvSource({
      "Ventura, none,    false, NO_RESPONSE",
      "Ventura, none,    true,  NO_RESPONSE",
      "Ventura, report,  false, TO_JUVENILE_HALL",
      "Ventura, report,  true,  EVALUATE_OUT",
      "Ventura, warrant, false, TO_JUVENILE_HALL",
      "Ventura, warrant, true,  EVALUATE_OUT",
      "Kern,    none,    true,  NO_RESPONSE",
      "Kern,    warrant, false, TO_JUVENILE_HALL",
      "Kern,    warrant, true,  EVALUATE_OUT",
      "Nevada,  none,    false, TO_JUVENILE_HALL",
      "Nevada,  none,    true,  EVALUATE_OUT",
      "Nevada,  report,  true,  EVALUATE_OUT",
    })
    void evaluatedOutOnceTheHallHasAccepted(
        String residence, String report, boolean accepted, Disposition expected) {
      for (Custody hall : new Custody[] {atJuvenileHall(), onTheWay()}) {
        Referral.Builder youth = youthOf(residence);
        Elsewhere.Builder there =
            switch (report) {
              case "report" -> missing();
              case "warrant" -> wanted();
              default -> nothingThere();
            };
        Cited<Disposition> disposition =
            disposition(youth.custody(accepted ? accepted(hall) : hall).elsewhere(there.build()));

        assertThat(disposition.outcome()).isEqualTo(expected);
        assertThat(disposition.clauses()).contains(Clause.N_OOC_14);
        assertThat(disposition.clauses().contains(Clause.N_OOC_17))
            .isEqualTo(!report.equals("none"));
        assertThat(disposition.clauses().contains(Clause.N_OOC_13))
            .isEqualTo(residence.equals("Nevada") && report.equals("none"));
        assertThat(disposition.interpretations().contains(Interpretation.HALL_ANSWER))
            .isEqualTo(expected == TO_JUVENILE_HALL);
        assertThat(disposition.openQuestions().contains(Fact.HALL_ANSWER)).isEqualTo(!accepted);
      }
    }

    @Test
    void whateverTheOtherCountySays() {
      for (Elsewhere.Builder there :
          List.of(coming(accepts()), declinesToRespond(), declinesTransfer())) {
        assertThat(outcome(ventura(there).custody(onTheWay()))).isEqualTo(NO_RESPONSE);
      }
    }

    /** "Evaluated Out on the instruction" is about an instruction, and here there is none. */
    @Test
    void readOtherwiseNothingIsEvaluatedOutBeforeTheHallHasAccepted() {
      assertThat(
              outcome(
                  ventura(wanted()).custody(atJuvenileHall()),
                  Reading.EVALUATED_OUT_ON_THE_INSTRUCTION))
          .isEqualTo(TO_JUVENILE_HALL);
    }

    @Test
    void readOtherwiseAReportAloneIsNoGroundHereEither() {
      assertThat(
              outcome(
                  ventura(missing()).custody(accepted(atJuvenileHall())),
                  Reading.DELINQUENCY_WARRANT_ONLY))
          .isEqualTo(NO_RESPONSE);
    }

    @ParameterizedTest(name = "custody {0}, at the Hall {1}, on the way {2}")
    @CsvSource({"YES, YES, NO", "NO, YES, YES", "YES, YES, YES"})
    void inSpiteOfWhatContradictsIt(Answer custody, Answer atHall, Answer onTheWay) {
      Cited<Disposition> disposition =
          disposition(
              venturaYouth()
                  .custody(
                      Custody.builder()
                          .lawEnforcement(custody)
                          .atJuvenileHall(atHall)
                          .beingTransported(onTheWay)
                          .build()));

      assertThat(disposition.outcome()).isEqualTo(NO_RESPONSE);
      assertThat(disposition.contradictions()).hasSize(1);
    }

    @Test
    void atTheHallCountsOverBeingOutside() {
      Cited<Disposition> disposition =
          disposition(foundIn(venturaYouth(), Place.of(KERN)).custody(atJuvenileHall()));

      assertThat(disposition.outcome()).isEqualTo(NO_RESPONSE);
      assertThat(disposition.contradictions()).containsExactly(Contradiction.OUTSIDE_AND_AT_HALL);
    }

    @Test
    void butOutsideCountsOverOnTheWay() {
      assertThat(outcome(foundIn(venturaYouth(), Place.of(KERN)).custody(onTheWay())))
          .isEqualTo(REPORT_ELSEWHERE);
    }
  }

  /** N-OOC-15..18, ruling report-or-warrant: law enforcement has the child. */
  @Nested
  class ReportOrWarrant {
    static Stream<Elsewhere.Builder> either() {
      return Stream.of(
          missing(),
          wanted(),
          missing().delinquencyWarrant(Answer.YES),
          missing().delinquencyWarrant(Answer.UNKNOWN),
          wanted().missingPersonReport(Answer.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("either")
    void lawEnforcementTakesTheChildToTheHallAndTheReferralStaysOpen(Elsewhere.Builder there) {
      for (Referral.Builder youth : oneOfEachKindOfOutsider()) {
        Cited<Disposition> disposition =
            disposition(youth.custody(inCustody()).elsewhere(there.build()));

        assertThat(disposition.outcome()).isEqualTo(TO_JUVENILE_HALL);
        assertThat(disposition.clauses())
            .containsExactly(Clause.N_OOC_15, Clause.N_OOC_16, Clause.N_OOC_17);
        assertThat(disposition.interpretations())
            .containsExactlyInAnyOrder(
                Interpretation.REPORT_OR_WARRANT, Interpretation.HALL_ANSWER);
        assertThat(disposition.openQuestions()).contains(Fact.HALL_ANSWER);
      }
    }

    @Test
    void evaluatedOutOnceTheHallHasAccepted() {
      Cited<Disposition> disposition =
          disposition(ventura(wanted()).custody(accepted(inCustody())));

      assertThat(disposition.outcome()).isEqualTo(EVALUATE_OUT);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_17);
      assertThat(disposition.interpretations()).containsExactly(Interpretation.REPORT_OR_WARRANT);
      assertThat(disposition.openQuestions()).isEmpty();
    }

    @Test
    void readOtherwiseAlreadyOnTheInstruction() {
      Cited<Disposition> disposition =
          disposition(
              ventura(wanted()).custody(inCustody()), Reading.EVALUATED_OUT_ON_THE_INSTRUCTION);

      assertThat(disposition.outcome()).isEqualTo(EVALUATE_OUT);
      assertThat(disposition.interpretations()).contains(Interpretation.REPORT_OR_WARRANT);
    }

    @ParameterizedTest(name = "report {0}, warrant {1}, read as a warrant only: {2}")
    @CsvSource({
      "YES, NO,      RESPOND_AT_STAGING_AREA",
      "YES, UNKNOWN, RESPOND_AT_STAGING_AREA",
      "NO,  YES,     TO_JUVENILE_HALL",
      "YES, YES,     TO_JUVENILE_HALL",
    })
    void readOtherwiseOnlyAWarrantIsAGround(Answer report, Answer warrant, Disposition expected) {
      Cited<Disposition> disposition =
          disposition(
              ventura(nothingThere().missingPersonReport(report).delinquencyWarrant(warrant))
                  .custody(inCustody()),
              Reading.DELINQUENCY_WARRANT_ONLY);

      assertThat(disposition.outcome()).isEqualTo(expected);
      assertThat(disposition.interpretations()).contains(Interpretation.REPORT_OR_WARRANT);
    }

    /** Ruling warrant-kinds. */
    @Test
    void aProtectiveCustodyWarrantIsNone() {
      Cited<Disposition> disposition =
          disposition(
              ventura(nothingThere().protectiveCustodyWarrant(Answer.YES)).custody(inCustody()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.interpretations()).contains(Interpretation.WARRANT_KINDS);
    }

    @Test
    void whateverTheOtherCountySays() {
      for (Elsewhere.Builder there :
          List.of(coming(accepts()), declinesTransfer(), declinesToRespond())) {
        assertThat(outcome(ventura(there.delinquencyWarrant(Answer.YES)).custody(inCustody())))
            .isEqualTo(TO_JUVENILE_HALL);
      }
    }
  }

  /** Ruling report-or-warrant: nobody has the child, so there is nobody to instruct. */
  @Nested
  class AtLarge {
    @ParameterizedTest
    @EnumSource(
        value = Answer.class,
        names = {"NO", "UNKNOWN"})
    void isDecidedAsIfThereWereNeitherReportNorWarrant(Answer custody) {
      for (Referral.Builder youth : oneOfEachKindOfOutsider()) {
        Cited<Disposition> disposition =
            disposition(
                youth
                    .custody(nobodyHasTheChild().lawEnforcement(custody).build())
                    .elsewhere(missing().build()));

        assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
        assertThat(disposition.interpretations()).contains(Interpretation.REPORT_OR_WARRANT);
        assertThat(disposition.openQuestions().contains(Fact.LAW_ENFORCEMENT_CUSTODY))
            .isEqualTo(custody.isUnknown());
      }
    }

    @Test
    void andCitesItsOwnReasonAndNotTheLimbThatDoesNotHold() {
      assertThat(disposition(ventura(wanted())).clauses())
          .containsExactly(Clause.N_2, Clause.N_OOC_20);
    }

    @Test
    void unlessTheOtherCountyIsKnownToBeComing() {
      assertThat(
              outcome(
                  ventura(coming(accepts().delinquencyWarrant(Answer.YES)))
                      .imminentDanger(Answer.NO)))
          .isEqualTo(TRANSFER);
      assertThat(
              outcome(
                  ventura(coming(declinesTransfer().missingPersonReport(Answer.YES)))
                      .imminentDanger(Answer.NO)))
          .isEqualTo(EVALUATE_OUT);
    }
  }

  /** N-OOC-9, ruling surrounding-accepts: until it is known to be coming. */
  @Nested
  class SurroundingAccepts {
    @ParameterizedTest(name = "will respond {0}, transfer {1}")
    @CsvSource({"YES, UNKNOWN", "YES, ACCEPTED", "UNKNOWN, ACCEPTED", "PENDING, ACCEPTED"})
    void theDepartmentRespondsBesideTheTransferInCustodyOrAtLarge(
        WillRespond willRespond, ElectronicTransfer transfer) {
      Elsewhere.Builder there =
          nothingThere().willRespond(willRespond).electronicTransfer(transfer);
      for (Custody custody :
          new Custody[] {inCustody(), nobodyHasTheChild().build(), custodyNotAsked()}) {
        Cited<Disposition> disposition =
            disposition(ventura(there).custody(custody).imminentDanger(Answer.NO));

        assertThat(disposition.outcome()).isEqualTo(TRANSFER_AND_RESPOND_AT_STAGING_AREA);
        assertThat(disposition.clauses())
            .containsExactly(Clause.N_OOC_9, Clause.N_OOC_19, Clause.N_OOC_20);
        assertThat(disposition.interpretations())
            .containsExactly(Interpretation.SURROUNDING_ACCEPTS);
        assertThat(disposition.openQuestions()).contains(Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL);
      }
    }

    @ParameterizedTest(name = "coming {0}, danger {1}: {2}")
    @CsvSource({
      "true,  NO,      TRANSFER",
      "true,  UNKNOWN, TRANSFER_AND_RESPOND_AT_STAGING_AREA",
      "true,  YES,     TRANSFER_AND_RESPOND_AT_STAGING_AREA",
      "false, NO,      TRANSFER_AND_RESPOND_AT_STAGING_AREA",
    })
    void theTransferStandsAloneWhenItIsComingAndThereIsNoDanger(
        boolean coming, Answer danger, Disposition expected) {
      for (Custody custody :
          new Custody[] {inCustody(), nobodyHasTheChild().build(), custodyNotAsked()}) {
        Cited<Disposition> disposition =
            disposition(
                ventura(coming ? coming(accepts()) : accepts())
                    .imminentDanger(danger)
                    .custody(custody));

        assertThat(disposition.outcome()).isEqualTo(expected);
        assertThat(disposition.clauses()).contains(Clause.N_OOC_9);
      }
    }

    /** A named person and a time, each alone is not enough. */
    @Test
    void aNameWithoutATimeOrATimeWithoutANameIsNotComing() {
      assertThat(outcome(ventura(accepts().answeredBy("Worker Lee")).imminentDanger(Answer.NO)))
          .isEqualTo(TRANSFER_AND_RESPOND_AT_STAGING_AREA);
      assertThat(
              outcome(
                  ventura(accepts().expectedArrival(WEEKDAY_10AM.plusSeconds(60)))
                      .imminentDanger(Answer.NO)))
          .isEqualTo(TRANSFER_AND_RESPOND_AT_STAGING_AREA);
    }

    @ParameterizedTest(name = "{0} s after the moment that decides: {1}")
    @CsvSource({
      "-1, TRANSFER_AND_RESPOND_AT_STAGING_AREA",
      "0,  TRANSFER_AND_RESPOND_AT_STAGING_AREA",
      "1,  TRANSFER",
      "86400, TRANSFER",
      "86401, TRANSFER_AND_RESPOND_AT_STAGING_AREA",
    })
    void aTimeThatIsPastOrDaysAwayIsNotComing(int seconds, Disposition expected) {
      Referral.Builder youth =
          ventura(coming(accepts()).expectedArrival(WEEKDAY_10AM.plusSeconds(3600 + seconds)))
              .imminentDanger(Answer.NO)
              .assignedAt(WEEKDAY_10AM.plusSeconds(3600));

      assertThat(outcome(youth)).isEqualTo(expected);
    }

    @Test
    void aNameAndATimeAreNotItsWord() {
      Cited<Disposition> disposition =
          disposition(ventura(coming(nothingThere())).imminentDanger(Answer.NO));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.openQuestions()).contains(Fact.WILL_RESPOND);
    }

    /** What is past or days away is asked again, as what was never said. */
    @ParameterizedTest
    @ValueSource(longs = {-60, 0, 86_401})
    void anArrivalThatIsNotAheadIsAsked(long seconds) {
      Cited<Disposition> disposition =
          disposition(
              ventura(coming(accepts()).expectedArrival(WEEKDAY_10AM.plusSeconds(seconds)))
                  .imminentDanger(Answer.NO));

      assertThat(disposition.openQuestions()).contains(Fact.EXPECTED_ARRIVAL);
    }

    @ParameterizedTest(name = "read as the transfer suffices, custody {0}, danger {1}: {2}")
    @CsvSource({
      "NO,      NO,      TRANSFER",
      "NO,      UNKNOWN, TRANSFER",
      "NO,      YES,     TRANSFER_AND_RESPOND_AT_STAGING_AREA",
      "UNKNOWN, NO,      TRANSFER_AND_RESPOND_AT_STAGING_AREA",
      "YES,     NO,      TRANSFER_AND_RESPOND_AT_STAGING_AREA",
    })
    void readOtherwiseTheTransferSufficesForAChildNotInCustody(
        Answer custody, Answer danger, Disposition expected) {
      assertThat(
              outcome(
                  ventura(accepts())
                      .custody(nobodyHasTheChild().lawEnforcement(custody).build())
                      .imminentDanger(danger),
                  Reading.TRANSFER_SUFFICES))
          .isEqualTo(expected);
    }

    @Test
    void onlyASurroundingCountyTakesATransfer() {
      for (Referral.Builder youth : List.of(kernYouth(), nevadaYouth())) {
        assertThat(outcome(youth.elsewhere(coming(accepts()).build()).imminentDanger(Answer.NO)))
            .isEqualTo(RESPOND_AT_STAGING_AREA);
      }
    }
  }

  /** N-OOC-10..12, ruling declines-transfer: the way is declined, and not the child. */
  @Nested
  class DeclinesTransfer {
    @ParameterizedTest(name = "will respond {0}, coming {1}, danger {2}: {3}")
    @CsvSource({
      "YES,     true,  NO,      EVALUATE_OUT",
      "UNKNOWN, true,  NO,      RESPOND_AT_STAGING_AREA",
      "YES,     true,  UNKNOWN, RESPOND_AT_STAGING_AREA",
      "YES,     true,  YES,     RESPOND_AT_STAGING_AREA",
      "YES,     false, NO,      RESPOND_AT_STAGING_AREA",
      "UNKNOWN, false, NO,      RESPOND_AT_STAGING_AREA",
      "PENDING, true,  NO,      RESPOND_AT_STAGING_AREA",
      "NO,      true,  NO,      RESPOND_AT_STAGING_AREA",
    })
    void evaluatedOutOnlyWhenItIsComingAndThereIsNoDanger(
        WillRespond willRespond, boolean coming, Answer danger, Disposition expected) {
      for (Answer openJurisdiction : Answer.values()) {
        Elsewhere.Builder there =
            declinesTransfer().willRespond(willRespond).openJurisdiction(openJurisdiction);
        assertThat(outcome(ventura(coming ? coming(there) : there).imminentDanger(danger)))
            .as("open jurisdiction %s", openJurisdiction)
            .isEqualTo(expected);
      }
    }

    @Test
    void sayingSoWithTheBulletThatEvaluatesItOut() {
      Cited<Disposition> disposition =
          disposition(ventura(coming(declinesTransfer())).imminentDanger(Answer.NO));

      assertThat(disposition.clauses()).containsExactly(Clause.N_OOC_10, Clause.N_OOC_11);
      assertThat(disposition.interpretations()).containsExactly(Interpretation.DECLINES_TRANSFER);
      assertThat(disposition.openQuestions()).isEmpty();
    }

    @Test
    void untilThenTheDepartmentRespondsAndAsksWhoIsComing() {
      Cited<Disposition> disposition = disposition(ventura(declinesTransfer()));

      assertThat(disposition.clauses())
          .containsExactly(Clause.N_OOC_10, Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).containsExactly(Interpretation.DECLINES_TRANSFER);
      assertThat(disposition.openQuestions())
          .containsExactly(Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL);
    }

    @ParameterizedTest(name = "read as its word suffices, will respond {0}, danger {1}: {2}")
    @CsvSource({
      "YES,     NO,      EVALUATE_OUT",
      "YES,     UNKNOWN, EVALUATE_OUT",
      "YES,     YES,     RESPOND_AT_STAGING_AREA",
      "UNKNOWN, NO,      RESPOND_AT_STAGING_AREA",
      "PENDING, NO,      RESPOND_AT_STAGING_AREA",
      "NO,      NO,      RESPOND_AT_STAGING_AREA",
    })
    void readOtherwiseItsWordSuffices(
        WillRespond willRespond, Answer danger, Disposition expected) {
      assertThat(
              outcome(
                  ventura(declinesTransfer().willRespond(willRespond)).imminentDanger(danger),
                  Reading.ITS_WORD_SUFFICES))
          .isEqualTo(expected);
    }

    @Test
    void onlyForASurroundingCounty() {
      for (Referral.Builder youth : List.of(kernYouth(), nevadaYouth())) {
        assertThat(
                outcome(
                    youth.elsewhere(coming(declinesTransfer()).build()).imminentDanger(Answer.NO)))
            .isEqualTo(RESPOND_AT_STAGING_AREA);
      }
    }
  }

  /** N-OOC-8, ruling declines-to-respond. */
  @Nested
  class DeclinesToRespond {
    @ParameterizedTest
    @EnumSource(Answer.class)
    void theDepartmentRespondsWhateverTheJurisdiction(Answer openJurisdiction) {
      Cited<Disposition> disposition =
          disposition(ventura(declinesToRespond().openJurisdiction(openJurisdiction)));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses())
          .containsExactly(Clause.N_OOC_8, Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).containsExactly(Interpretation.DECLINES_TO_RESPOND);
    }

    /** A county that takes the transfer and will not come tonight contradicts nothing. */
    @Test
    void alsoWhenItTookTheTransferWhichRunsBesideIt() {
      Cited<Disposition> disposition = disposition(ventura(accepts().willRespond(WillRespond.NO)));

      assertThat(disposition.outcome()).isEqualTo(TRANSFER_AND_RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_8, Clause.N_OOC_9);
      assertThat(disposition.contradictions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void howeverTheUnclearPlacesAreRead(Reading reading) {
      assertThat(
              outcome(
                  ventura(
                          coming(
                              declinesToRespond().electronicTransfer(ElectronicTransfer.DECLINED)))
                      .imminentDanger(Answer.NO),
                  reading))
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }

    @Test
    void itIsABulletBetweenSurroundingCounties() {
      for (Referral.Builder youth : List.of(kernYouth(), nevadaYouth())) {
        Cited<Disposition> disposition = disposition(youth.elsewhere(declinesToRespond().build()));

        assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
        assertThat(disposition.clauses()).doesNotContain(Clause.N_OOC_8);
      }
    }
  }

  /** N-OOC-19..21, ruling no-report-no-warrant: unknown included. */
  @Nested
  class NoReportNoWarrant {
    @Test
    void theDepartmentRespondsAtTheStagingArea() {
      Cited<Disposition> disposition = disposition(venturaYouth());

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).containsExactly(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations())
          .containsExactly(Interpretation.NO_REPORT_NO_WARRANT);
      assertThat(disposition.openQuestions())
          .doesNotContain(Fact.MISSING_PERSON_REPORT, Fact.DELINQUENCY_WARRANT);
    }

    @ParameterizedTest(name = "report {0}, warrant {1}")
    @CsvSource({"UNKNOWN, UNKNOWN", "UNKNOWN, NO", "NO, UNKNOWN"})
    void alsoWhileEitherIsNotKnown(Answer report, Answer warrant) {
      Cited<Disposition> disposition =
          disposition(
              ventura(nothingThere().missingPersonReport(report).delinquencyWarrant(warrant))
                  .custody(inCustody()));

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).contains(Clause.N_OOC_19);
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
              Fact.LAW_ENFORCEMENT_CUSTODY,
              Fact.HALL_ANSWER,
              Fact.AT_JUVENILE_HALL,
              Fact.BEING_TRANSPORTED,
              Fact.ELECTRONIC_TRANSFER,
              Fact.WILL_RESPOND);
    }

    /** An answer that is still awaited is none. */
    @Test
    void alsoWhileTheOtherCountyHasNotAnswered() {
      assertThat(outcome(ventura(nothingThere().willRespond(WillRespond.PENDING))))
          .isEqualTo(RESPOND_AT_STAGING_AREA);
    }
  }

  /** N-OOC-13 against N-OOC-19, ruling out-of-state. */
  @Nested
  class OutOfState {
    @Test
    void aYouthWhoIsHereGetsTheStagingAreaResponseFlagged() {
      Cited<Disposition> disposition = disposition(nevadaYouth());

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).containsExactly(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.interpretations()).contains(Interpretation.OUT_OF_STATE);
    }

    @ParameterizedTest(name = "danger {0}: {1}")
    @CsvSource({
      "NO,      EVALUATE_OUT",
      "UNKNOWN, EVALUATE_OUT",
      "YES,     RESPOND_AT_STAGING_AREA",
    })
    void readOtherwiseEvaluatedOutRegardlessUnlessDangerIsKnown(
        Answer danger, Disposition expected) {
      Cited<Disposition> disposition =
          disposition(nevadaYouth().imminentDanger(danger), Reading.EVALUATE_OUT_OF_STATE);

      assertThat(disposition.outcome()).isEqualTo(expected);
      assertThat(disposition.interpretations()).contains(Interpretation.OUT_OF_STATE);
      assertThat(disposition.interpretations().contains(Interpretation.KNOWN_DANGER))
          .isEqualTo(danger.isYes());
      assertThat(disposition.clauses().contains(Clause.N_OOC_13)).isEqualTo(!danger.isYes());
      assertThat(disposition.openQuestions().contains(Fact.IMMINENT_DANGER))
          .isEqualTo(danger.isUnknown());
    }

    @Test
    void thatReadingConcernsNobodyFromCalifornia() {
      for (Referral.Builder youth : List.of(venturaYouth(), kernYouth())) {
        assertThat(outcome(youth.imminentDanger(Answer.NO), Reading.EVALUATE_OUT_OF_STATE))
            .isEqualTo(RESPOND_AT_STAGING_AREA);
      }
    }
  }

  /** The gap, ruling unlisted-county. */
  @Nested
  class UnlistedCounty {
    @Test
    void theDepartmentRespondsWhileTheChildIsHere() {
      Cited<Disposition> disposition = disposition(kernYouth());

      assertThat(disposition.outcome()).isEqualTo(RESPOND_AT_STAGING_AREA);
      assertThat(disposition.clauses()).containsExactly(Clause.N_OOC_19, Clause.N_OOC_20);
      assertThat(disposition.openQuestions())
          .doesNotContain(Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER);
    }
  }

  /** Two rows at once: the earlier one decides who responds. */
  @Nested
  class Order {
    @ParameterizedTest(
        name =
            "refused {0}, may be ours {1}, outside {2}, at the Hall {3}, warrant and custody {4}: {5}")
    @CsvSource({
      "true,  true,  true,  true,  true,  RESPOND_AT_STAGING_AREA",
      "false, true,  true,  false, true,  RESPOND",
      "false, true,  false, true,  true,  RESPOND",
      "false, true,  false, false, true,  RESPOND_AT_STAGING_AREA",
      "false, false, true,  false, true,  REPORT_ELSEWHERE",
      "false, false, false, true,  true,  TO_JUVENILE_HALL",
      "false, false, false, true,  false, NO_RESPONSE",
      "false, false, false, false, true,  TO_JUVENILE_HALL",
      "false, false, false, false, false, RESPOND_AT_STAGING_AREA",
    })
    void ofTheRows(
        boolean refused,
        boolean mayBeOurs,
        boolean outside,
        boolean atHall,
        boolean warrantAndCustody,
        Disposition expected) {
      Custody.Builder custody =
          nobodyHasTheChild()
              .lawEnforcement(warrantAndCustody ? Answer.YES : atHall ? Answer.UNKNOWN : Answer.NO)
              .beingTransported(atHall ? Answer.YES : Answer.NO)
              .hallAnswer(refused ? HallAnswer.REFUSED : HallAnswer.NOT_GIVEN);
      Referral.Builder youth =
          ventura(
                  declinesToRespond()
                      .delinquencyWarrant(warrantAndCustody ? Answer.YES : Answer.NO))
              .custody(custody.build());
      if (mayBeOurs) {
        youth.openCase(OpenCase.notAsked());
      }

      assertThat(outcome(outside ? foundIn(youth, Place.of(KERN)) : youth)).isEqualTo(expected);
    }
  }
}
