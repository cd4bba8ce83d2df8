package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.everyConditionOfTheException;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.livingIn;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.ward602AtHome;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;
import static org.csecpolicy.Referrals.withOpenRegionalCase;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.pages.Pages;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {
  private static List<Step> steps(Referral.Builder referral) {
    return HotlinePolicy.losAngeles().decide(referral.build()).steps();
  }

  /** Each step as a screener reads it, with its time where the texts set one. */
  private static String list(Referral.Builder referral) {
    return steps(referral).stream()
        .map(step -> time(step.due()) + step.sentence() + "\n")
        .collect(Collectors.joining());
  }

  private static String time(Due due) {
    return switch (due) {
      case AT_ONCE -> "at once   | ";
      case MINUTES_10_TO_15 -> "10-15 min | ";
      case HOURS_24 -> "24 hours  | ";
      case NOT_STATED -> "          | ";
    };
  }

  /** Who takes over in the morning has a name, or it is said that nobody has named one. */
  @Test
  void theHandOverNamesAnOfficeOrSaysThatNoneIsNamed() {
    Referral.Builder night = weekdayCsecCall().calledAt(WEEKDAY_NIGHT);
    assertThat(list(night.openCase(OpenCase.with(Office.of("Pasadena")))))
        .contains("record the office for hand-over: Pasadena, in CWS/CMS");
    assertThat(list(night.openCase(OpenCase.of(CaseStatus.NONE)).homeOffice(Optional.empty())))
        .contains(
            "record the office for hand-over: no office is named yet, it is the office for the home"
                + " address, in CWS/CMS");
    assertThat(list(night.openCase(OpenCase.with(Office.of("Metro; ERCP")))))
        .contains("record the office for hand-over: \"Metro; ERCP\", in CWS/CMS");
  }

  /** The main situations of the protocol. */
  private enum Situation {
    CUSTODY_IN_BUSINESS_HOURS,
    PLACEMENT_AT_NIGHT,
    AGAINST_THE_PLACEMENT,
    NO_OPEN_CASE_IN_PLACEMENT,
    CSEC_UNIT_CASE,
    CSEC_UNIT_CASE_AGAINST_THE_PLACEMENT_AT_NIGHT,
    WARD_602,
    WARD_602_AWOL,
    IMMEDIATE_NOT_REQUIRED,
    CANDIDATE_FOR_THE_EXCEPTION,
    COUNTY_YOUTH_IN_VENTURA,
    WARRANT_AND_CUSTODY,
    WARRANT_AND_THE_HALL_ACCEPTS,
    WARRANT_AT_LARGE,
    TRANSFER_ACCEPTED,
    TRANSFER_ACCEPTED_AND_COMING,
    TRANSFER_DECLINED_AND_COMING,
    DECLINES_TO_RESPOND,
    NOT_HERE,
    AT_JUVENILE_HALL_FROM_ELSEWHERE,
    MAY_BE_OURS_AT_JUVENILE_HALL,
    PLACEMENT_HERE_OF_A_CHILD_HOME_AGAIN,
    RESIDENCE_NAMED_IN_ANOTHER_STATE,
    FOREIGN_NATIONAL_IN_EVERY_CATEGORY,
    NOTHING_ASKED,
    FIRST_RESPONDER,
    ADULT,
    AT_RISK_ONLY,
    NOT_ROUTED_YET;

    Referral.Builder call() {
      return switch (this) {
        case CUSTODY_IN_BUSINESS_HOURS ->
            withOpenRegionalCase().custody(lawEnforcementHasTheChild().build());
        case PLACEMENT_AT_NIGHT -> inPlacement().calledAt(WEEKDAY_NIGHT);
        case AGAINST_THE_PLACEMENT -> againstPlacement();
        case NO_OPEN_CASE_IN_PLACEMENT -> inPlacement().openCase(OpenCase.of(CaseStatus.NONE));
        case CSEC_UNIT_CASE -> withCsecUnitCase().custody(lawEnforcementHasTheChild().build());
        case CSEC_UNIT_CASE_AGAINST_THE_PLACEMENT_AT_NIGHT ->
            againstPlacement()
                .openCase(OpenCase.of(CaseStatus.CSEC_UNIT))
                .calledAt(WEEKDAY_NIGHT)
                .custody(lawEnforcementHasTheChild().build());
        case WARD_602 -> ward602AtHome();
        case WARD_602_AWOL -> ward602InPlacement().awol(Answer.YES);
        case IMMEDIATE_NOT_REQUIRED -> everyConditionOfTheException();
        case CANDIDATE_FOR_THE_EXCEPTION ->
            everyConditionOfTheException().imminentDanger(Answer.UNKNOWN);
        case COUNTY_YOUTH_IN_VENTURA -> foundIn(weekdayCsecCall(), LOS_ANGELES, VENTURA);
        case WARRANT_AND_CUSTODY ->
            venturaYouth()
                .custody(lawEnforcementHasTheChild().build())
                .elsewhere(wanted().openServices(Answer.YES).build());
        case WARRANT_AND_THE_HALL_ACCEPTS ->
            venturaYouth()
                .custody(lawEnforcementHasTheChild().hallAnswer(HallAnswer.ACCEPTED).build())
                .elsewhere(wanted().build());
        case WARRANT_AT_LARGE -> venturaYouth().elsewhere(wanted().build());
        case TRANSFER_ACCEPTED ->
            venturaYouth()
                .custody(lawEnforcementHasTheChild().build())
                .elsewhere(transfer(ElectronicTransfer.ACCEPTED).build());
        case TRANSFER_ACCEPTED_AND_COMING ->
            venturaYouth()
                .imminentDanger(Answer.NO)
                .custody(lawEnforcementHasTheChild().build())
                .elsewhere(coming(ElectronicTransfer.ACCEPTED).build());
        case TRANSFER_DECLINED_AND_COMING ->
            venturaYouth()
                .imminentDanger(Answer.NO)
                .elsewhere(coming(ElectronicTransfer.DECLINED).build());
        case DECLINES_TO_RESPOND ->
            venturaYouth()
                .elsewhere(
                    nothingThere()
                        .willRespond(WillRespond.NO)
                        .openJurisdiction(Answer.YES)
                        .build());
        case NOT_HERE -> foundIn(venturaYouth(), VENTURA, KERN);
        case AT_JUVENILE_HALL_FROM_ELSEWHERE ->
            kernYouth().custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build());
        case MAY_BE_OURS_AT_JUVENILE_HALL ->
            kernYouth()
                .openCase(OpenCase.notAsked())
                .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build());
        case PLACEMENT_HERE_OF_A_CHILD_HOME_AGAIN ->
            foundIn(venturaYouth(), VENTURA, VENTURA)
                .imminentDanger(Answer.NO)
                .placement(groupHome().build())
                .againstPlacement(AgainstPlacement.STAFF);
        case RESIDENCE_NAMED_IN_ANOTHER_STATE -> livingIn(said("Los Angeles", "NV"));
        case FOREIGN_NATIONAL_IN_EVERY_CATEGORY ->
            weekdayCsecCall()
                .child(child().nationality(Nationality.FOREIGN_NATIONAL).build())
                .categories(
                    ImmutableMap.of(
                        Category.CSEC, Suspicion.IDENTIFIED,
                        Category.CHILD_LABOR, Suspicion.POSSIBLE,
                        Category.CRIMINAL_BEHAVIOR, Suspicion.POSSIBLE));
        case NOTHING_ASKED ->
            Referral.builder()
                .calledAt(WEEKDAY_10AM)
                .putCategory(Category.CSEC, Suspicion.POSSIBLE);
        case FIRST_RESPONDER -> weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT));
        case ADULT ->
            weekdayCsecCall()
                .child(
                    child()
                        .dateOfBirth(LocalDate.of(2000, 1, 1))
                        .ageEstablished(Answer.YES)
                        .ageSource("a school record")
                        .build());
        case AT_RISK_ONLY ->
            weekdayCsecCall().categories(ImmutableMap.of()).imminentDanger(Answer.NO);
        case NOT_ROUTED_YET ->
            weekdayCsecCall()
                .categories(ImmutableMap.of())
                .indicators(IndicatorAnswers.notAsked())
                .addRedFlag(RedFlag.BRANDING)
                .custody(lawEnforcementHasTheChild().build());
      };
    }

    private static Referral.Builder foundIn(
        Referral.Builder youth, County residence, County found) {
      return youth.child(child().residence(Place.of(residence)).foundIn(Place.of(found)).build());
    }

    private static Elsewhere.Builder wanted() {
      return nothingThere().delinquencyWarrant(Answer.YES);
    }

    private static Elsewhere.Builder transfer(ElectronicTransfer answer) {
      return nothingThere().willRespond(WillRespond.YES).electronicTransfer(answer);
    }

    private static Elsewhere.Builder coming(ElectronicTransfer answer) {
      return transfer(answer)
          .answeredBy("Worker Lee")
          .expectedArrival(WEEKDAY_10AM.plusSeconds(3600));
    }
  }

  /** The whole list of every situation, as a screener reads it. */
  @Test
  void ofEverySituationAreThoseOfThePage() throws IOException {
    StringBuilder page = new StringBuilder();
    for (Situation situation : Situation.values()) {
      page.append("# ")
          .append(situation)
          .append("\n\n")
          .append(list(situation.call()))
          .append("\n");
    }
    Pages.upToDate("src/test/resources/org/csecpolicy/steps.txt", page.toString());
  }

  /** Ruling hours-instant: the fax, not the call, is what 1.c times. */
  @Nested
  class TheOfficeClosesFirst {
    private List<Step> watch(String called, Referral.Builder referral) {
      return steps(referral.calledAt(Referrals.losAngeles(called))).stream()
          .filter(step -> step.action() == Action.WATCH_CLOSING)
          .toList();
    }

    private Referral.Builder inCustody() {
      return withOpenRegionalCase().custody(lawEnforcementHasTheChild().build());
    }

    @ParameterizedTest(name = "called {0}: watched {1}")
    @CsvSource({
      "2026-03-03T16:44:59, false",
      "2026-03-03T16:45:00, true",
      "2026-03-03T16:50:00, true",
      "2026-03-03T16:59:59, true",
      "2026-03-03T17:00:00, false",
      "2026-03-03T08:50:00, false", // an office that opens is no reason to wait: ERCP keeps it
    })
    void withinTheFifteenMinutes(String called, boolean watched) {
      assertThat(watch(called, inCustody())).hasSize(watched ? 1 : 0);
    }

    /** The Friday before Labor Day. */
    @Test
    void whenUntilWhenAndWhatThen() {
      assertThat(watch("2026-09-04T16:50:00", inCustody()))
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.sentence())
                    .contains("5:00 PM until Tuesday, September 8, 9:00 AM")
                    .contains("ERCP");
                assertThat(step.actor()).isEqualTo(Actor.SUPERVISOR);
                assertThat(step.due()).isEqualTo(Due.MINUTES_10_TO_15);
              });
    }

    @Test
    void notOfAFormThatIsHeldOrOfNone() {
      assertThat(watch("2026-03-03T16:50:00", Situation.WARRANT_AND_CUSTODY.call())).isEmpty();
      assertThat(watch("2026-03-03T16:50:00", weekdayCsecCall())).isEmpty();
    }
  }

  @Nested
  class EveryStep {
    @ParameterizedTest
    @EnumSource(Situation.class)
    void isThereOnce(Situation situation) {
      assertThat(steps(situation.call())).extracting(Step::sentence).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void saysNothingAboutTheChild(Situation situation) {
      assertThat(list(situation.call()))
          .doesNotContain("Maria Example", "2010", "Elm School", "Rex", "Main Street", "Figueroa");
    }

    @Test
    void isInTheAgencysOwnNames() {
      Agency elsewhere =
          Agency.builder()
              .from(LosAngeles.agency())
              .department("Family Services")
              .exploitationUnit("Team E")
              .exploitationUnitInBox("Team E in box")
              .afterHoursUnit("Night Desk")
              .alertList("alert list")
              .federalReportUnit("Immigration Unit")
              .build();
      Referral night =
          weekdayCsecCall()
              .calledAt(WEEKDAY_NIGHT)
              .child(child().nationality(Nationality.FOREIGN_NATIONAL).build())
              .build();

      String list =
          HotlinePolicy.of(elsewhere, Readings.byDefault()).decide(night).steps().stream()
              .map(Step::sentence)
              .collect(Collectors.joining("\n"));

      assertThat(list)
          .contains("Family Services: respond", "→ Night Desk", "→ Team E in box", "→ alert list")
          .contains("→ Immigration Unit", "Immigration Unit: submit")
          .doesNotContain("DCFS", "MART", "ERCP", "SIS");
    }
  }

  /** What has a clock or somebody waiting first, then who is told, then what is written down. */
  @Nested
  class Order {
    private int phase(Step step) {
      return switch (step.action()) {
        case HANDLE_UNDER_FRP,
            ACT_ON_CUSTODY,
            ACT_ON_DANGER,
            ASK_CATEGORY,
            DECIDE_OUTSIDE_PROTOCOL,
            TELL_LAW_ENFORCEMENT ->
            0;
        case RESPOND_IMMEDIATELY,
            RESPOND,
            RESPOND_TO_STAGING_AREA,
            RESPOND_AT_JUVENILE_HALL,
            ARRANGE_RESPONSE,
            DO_NOT_RESPOND,
            DO_NOT_GO,
            LEAVE_TO_OTHER_COUNTY,
            CONSIDER_EXCEPTION,
            RESPOND_TO_PLACEMENT ->
            1;
        case ASSIGN_PRIMARY,
            ASSIGN_SECONDARY,
            HAND_OVER,
            ENGAGE_OFFICE,
            CHOOSE_OFFICE,
            NAME_REFERRAL ->
            2;
        case TELL_OF_REPORT_OR_WARRANT, ASK_JUVENILE_HALL, TELL_PLACEMENT -> 3;
        case PREPARE_EXPEDITED_FORM,
            HOLD_EXPEDITED_FORM,
            ASK_CUSTODY,
            FAX_EXPEDITED_FORM,
            CONFIRM_FAX,
            WATCH_CLOSING,
            EMAIL_EXPEDITED_FORM,
            CONFIRM_EMAIL ->
            4;
        case ESCALATE,
            CROSS_REPORT,
            CROSS_REPORT_VERBALLY,
            ELECTRONIC_TRANSFER,
            REQUEST_WARRANT_COPY,
            CONFIRM_RESIDENCE ->
            5;
        case KEEP_OPEN_FOR_HALL, KEEP_OPEN_FOR_REPORT, DECIDE_REFERRAL, EVALUATE_OUT -> 6;
        case SEND_PRE_ALERT, VERIFY_PROBATION, RECORD_INFORMANT, EMAIL_PROBATION -> 7;
        case REMIND_FEDERAL_REPORT_UNIT, SUBMIT_RFA, ASK_NATIONALITY -> 8;
        case SELECT_ALLEGATION, SELECT_TAB, RECORD, GATHER_INFORMATION -> 9;
      };
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void isTheSameInEverySituation(Situation situation) {
      List<Step> steps = steps(situation.call());
      boolean outside =
          EnumSet.of(
                  Situation.COUNTY_YOUTH_IN_VENTURA,
                  Situation.NOT_HERE,
                  Situation.PLACEMENT_HERE_OF_A_CHILD_HOME_AGAIN)
              .contains(situation);
      assertThat(steps)
          .isSortedAccordingTo(
              Comparator.comparingInt(
                  step -> outside && isReportElsewhere(step) ? 0 : phase(step)));
    }

    /** Of a child outside the county; law enforcement here hears it later, with the others. */
    private boolean isReportElsewhere(Step step) {
      return switch (step.action()) {
        case CROSS_REPORT, CROSS_REPORT_VERBALLY, ELECTRONIC_TRANSFER ->
            !step.recipients().equals(List.of("law enforcement"));
        default -> false;
      };
    }
  }

  /** By when and by whom, as the clauses say it. */
  @Nested
  class WhoAndWhen {
    private Step step(Action action) {
      return Stream.of(Situation.values())
          .flatMap(situation -> steps(situation.call()).stream())
          .filter(step -> step.action() == action)
          .findFirst()
          .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}")
    @CsvSource({
      "PREPARE_EXPEDITED_FORM,  SCREENER,        PAPER,                  MINUTES_10_TO_15, N-1.b",
      "FAX_EXPEDITED_FORM,      CLERICAL,   FAX,                    MINUTES_10_TO_15, N-1.c.3",
      "CONFIRM_FAX,             CLERICAL,   NOT_STATED,             NOT_STATED,       N-3.d.4",
      "EMAIL_EXPEDITED_FORM,    SUPERVISOR,       EMAIL,                  MINUTES_10_TO_15, N-2.b.2",
      "CONFIRM_EMAIL,           SUPERVISOR,       EMAIL,                  NOT_STATED,       N-4.bh.4",
      "SEND_PRE_ALERT,          SUPERVISOR,       EMAIL,                  NOT_STATED,       N-2.b.3",
      "EMAIL_PROBATION,         SUPERVISOR,       EMAIL,                  NOT_STATED,       N-6.4",
      "VERIFY_PROBATION,        SCREENER,        TELEPHONE,              NOT_STATED,       N-2.a.1",
      "REMIND_FEDERAL_REPORT_UNIT,              SUPERVISOR,       EMAIL,                  AT_ONCE,          N-5.3",
      "SUBMIT_RFA,              FEDERAL_REPORT_UNIT, SHEPHERD,               HOURS_24,         P-FN-2",
      "ASSIGN_PRIMARY,          SUPERVISOR,       CASE_MANAGEMENT_SYSTEM, NOT_STATED,       N-3.d.1",
      "ASSIGN_SECONDARY,        SUPERVISOR,       CASE_MANAGEMENT_SYSTEM, NOT_STATED,       N-3.d.5",
      "RESPOND_IMMEDIATELY,     DEPARTMENT, IN_PERSON,              AT_ONCE,          N-1.g.1",
      "RESPOND,                 DEPARTMENT, IN_PERSON,              NOT_STATED,       N-1.g.2",
      "RESPOND_TO_STAGING_AREA, DEPARTMENT, IN_PERSON,              AT_ONCE,          N-OOC-20",
      "TELL_LAW_ENFORCEMENT,    HOTLINE,    NOT_STATED,             AT_ONCE,          N-OOC-15",
      "EVALUATE_OUT,            HOTLINE,    CASE_MANAGEMENT_SYSTEM, NOT_STATED,       N-OOC-17",
      "ESCALATE,                HOTLINE,    NOT_STATED,             AT_ONCE,          N-OOC-8",
      "ASK_JUVENILE_HALL,       SCREENER,        TELEPHONE,              AT_ONCE,          N-OOC-19",
      "HOLD_EXPEDITED_FORM,     SCREENER,        PAPER,                  NOT_STATED,       N-1.b",
      "ARRANGE_RESPONSE,        DEPARTMENT, TELEPHONE,              AT_ONCE,          N-1.g.1",
      "RESPOND_TO_PLACEMENT,    DEPARTMENT, IN_PERSON,              AT_ONCE,          N-3.c.1",
      "TELL_PLACEMENT,          HOTLINE,    NOT_STATED,             NOT_STATED,       N-6.2",
      "DECIDE_REFERRAL,         SUPERVISOR,       NOT_STATED,             NOT_STATED,       N-OOC-14",
      "KEEP_OPEN_FOR_HALL,      HOTLINE,    CASE_MANAGEMENT_SYSTEM, NOT_STATED,       N-OOC-17",
      "KEEP_OPEN_FOR_REPORT,    HOTLINE,    CASE_MANAGEMENT_SYSTEM, NOT_STATED,       N-OOC-1",
      "CONFIRM_RESIDENCE,       SCREENER,        NOT_STATED,             NOT_STATED,       N-OOC-1",
      "ASK_NATIONALITY,         SCREENER,        NOT_STATED,             HOURS_24,         N-5.3",
      "ACT_ON_CUSTODY,          SUPERVISOR,       NOT_STATED,             MINUTES_10_TO_15, N-0.2",
      "GATHER_INFORMATION,      SCREENER,        NOT_STATED,             NOT_STATED,       N-1.a.1",
    })
    void takesTheStep(Action action, Actor actor, Channel channel, Due due, String clause) {
      Step step = step(action);

      assertThat(step.actor()).isEqualTo(actor);
      assertThat(step.channel()).isEqualTo(channel);
      assertThat(step.due()).isEqualTo(due);
      assertThat(step.clauses()).extracting(Clause::id).contains(clause);
    }

    @Test
    void anotherAgencyMayHaveTheScswConfirmTheFax() {
      Agency agency =
          Agency.builder()
              .from(LosAngeles.agency())
              .faxReceiptConfirmedBy(Actor.SUPERVISOR)
              .build();

      assertThat(
              HotlinePolicy.of(agency, Readings.byDefault())
                  .decide(Situation.CUSTODY_IN_BUSINESS_HOURS.call().build())
                  .steps())
          .filteredOn(step -> step.action() == Action.CONFIRM_FAX)
          .singleElement()
          .satisfies(step -> assertThat(step.actor()).isEqualTo(Actor.SUPERVISOR));
    }
  }

  @Nested
  class WhatIsNotThere {
    private List<Action> actions(Referral.Builder referral) {
      return steps(referral).stream().map(Step::action).toList();
    }

    @Test
    void noResponseForAYouthWhomJuvenileHallHas() {
      Referral.Builder atTheHall =
          venturaYouth().custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build());

      assertThat(actions(atTheHall))
          .contains(Action.DO_NOT_RESPOND)
          .doesNotContain(
              Action.RESPOND_TO_STAGING_AREA, Action.RESPOND_IMMEDIATELY, Action.EVALUATE_OUT);
      assertThat(actions(weekdayCsecCall())).doesNotContain(Action.DO_NOT_RESPOND);
    }

    /** Nobody has the child for certain yet: getting somebody is the first step. */
    @Test
    void nothingBeforeAskingTheHallAboutAYouthOnTheWay() {
      Referral.Builder onTheWay =
          venturaYouth().custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build());

      assertThat(actions(onTheWay))
          .startsWith(Action.ASK_JUVENILE_HALL, Action.DO_NOT_RESPOND)
          .containsOnlyOnce(Action.ASK_JUVENILE_HALL);
    }

    @Test
    void noCallToIntakeDetentionControlOnceTheStatusIsVerified() {
      assertThat(actions(weekdayCsecCall()))
          .doesNotContain(Action.VERIFY_PROBATION, Action.RECORD_INFORMANT);
      assertThat(actions(weekdayCsecCall().probation(Probation.of(ProbationStatus.NOT_INVOLVED))))
          .contains(Action.RECORD_INFORMANT)
          .doesNotContain(Action.VERIFY_PROBATION);
    }

    @Test
    void noOfficeIsInvented() {
      assertThat(list(againstPlacement().placement(groupHome().office(Optional.empty()).build())))
          .contains("choose the office: the office for the placement's address");
    }
  }
}
