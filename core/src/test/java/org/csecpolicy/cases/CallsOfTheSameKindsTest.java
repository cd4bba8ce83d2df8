package org.csecpolicy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.CLARK_NEVADA;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.SATURDAY;
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
import static org.csecpolicy.Referrals.losAngeles;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.said;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Industry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Three more calls of each kind that went wrong, with their right values. */
class CallsOfTheSameKindsTest {
  private static final County ORANGE = County.of("Orange", UsState.CA);

  private static ResponsePlan plan(Referral.Builder call, String right) {
    return (ResponsePlan) Right.check(call.build(), right);
  }

  private static Referral.Builder patrol(Referral.Builder call) {
    return call.caller(Caller.of(CallerKind.OTHER_LAW_ENFORCEMENT))
        .custody(lawEnforcementHasTheChild().build());
  }

  private static Referral.Builder foundIn(Referral.Builder call, Place place) {
    Child known = call.build().child();
    return call.child(Child.builder().from(known).foundIn(place).build());
  }

  private static Elsewhere.Builder missing() {
    return nothingThere().missingPersonReport(Answer.YES);
  }

  private static Elsewhere.Builder wanted() {
    return nothingThere().delinquencyWarrant(Answer.YES);
  }

  private static Elsewhere.Builder coming(ElectronicTransfer transfer) {
    return nothingThere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(transfer)
        .answeredBy("Worker Lee, county of residence")
        .expectedArrival(WEEKDAY_10AM.plusSeconds(5400));
  }

  @Nested
  class SaidAge {
    /** A companion says 17 or 18, and has the papers. */
    @Test
    void seventeenOrEighteenEstablishedIsAMinor() {
      plan(
          weekdayCsecCall()
              .child(
                  child()
                      .dateOfBirth(Optional.empty())
                      .statedAge(AgeRange.of(17, 18))
                      .ageEstablished(Answer.YES)
                      .ageSource("a school record")
                      .build()),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: LAW_ENFORCEMENT
          asked: -
          contradicts: -
          unflagged: MINOR
          unasked: AGE AGE_ESTABLISHED
          """);
    }

    /** At night she recites a date of birth that makes her 18 that day. */
    @Test
    void aDateOfBirthThatIsRecitedKeepsHerGoverned() {
      plan(
          patrol(
              weekdayCsecCall()
                  .calledAt(WEEKDAY_NIGHT)
                  .child(child().dateOfBirth(LocalDate.of(2008, 3, 3)).build())),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
          placement: -
          form: YES to AFTER_HOURS_UNIT
          lists: ALERT_LIST
          reports: -
          asked: -
          contradicts: -
          first: RESPOND_IMMEDIATELY
          flags: MINOR
          asks: AGE_ESTABLISHED
          """);
    }

    /** The same date in the records of her school. */
    @Test
    void theSameDateOfBirthInARecordTakesHerOut() {
      HotlineDecision decision =
          Right.check(
              patrol(
                      weekdayCsecCall()
                          .calledAt(WEEKDAY_NIGHT)
                          .child(
                              child()
                                  .dateOfBirth(LocalDate.of(2008, 3, 3))
                                  .ageEstablished(Answer.YES)
                                  .ageSource("Elm School's record")
                                  .build()))
                  .build(),
              """
              scope: EIGHTEEN_OR_OLDER
              suggests: -
              contradicts: -
              first: DECIDE_OUTSIDE_PROTOCOL
              flags: MINOR
              unasked: AGE_ESTABLISHED
              """);
      assertThat(((OutsideProtocol) decision).decidingField()).isEqualTo("child.dateOfBirth");
    }
  }

  @Nested
  class APlace {
    /** A city of the county, which is no county and not Santa Clara. */
    @Test
    void santaClaritaWithAReportIsKeptAndAskedAgain() {
      ResponsePlan plan =
          plan(
              patrol(livingIn(said("Santa Clarita", "CA")).elsewhere(missing().build())),
              """
              scope: GOVERNED
              standing: COUNTY_YOUTH
              disposition: RESPOND
              response: IMMEDIATE
              assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
              placement: -
              form: YES to REGIONAL_OFFICE
              lists: ALERT_LIST
              reports: -
              asked: -
              contradicts: -
              never: TELL_LAW_ENFORCEMENT
              flags: PLACE COUNTY_YOUTH VISITOR_OFFICE
              asks: RESIDENCE
              """);
      assertThat(plan.referral().child().residence().isKnown()).isFalse();
    }

    /** The deputy says whose ward she is, and misspells it: it is not where she lives instead. */
    @Test
    void aJurisdictionThatIsMisspelledKeepsARiversideYouthWithAReport() {
      Referral.Builder call =
          livingIn(Place.of(County.of("Riverside", UsState.CA))).elsewhere(missing().build());
      Child known = call.build().child();
      plan(
          patrol(
              call.child(
                  Child.builder().from(known).jurisdiction(said("Los Angelos", "CA")).build())),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: YES to REGIONAL_OFFICE
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Riverside County, CA NOT_STATED
          asked: ASK_JUVENILE_HALL
          contradicts: -
          flags: PLACE
          asks: JURISDICTION
          """);
    }

    @Test
    void orangeCountyFloridaIsAnotherState() {
      plan(
          livingIn(said("Orange", "FL")),
          """
          scope: GOVERNED
          standing: OUT_OF_STATE
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Orange County, FL NOT_STATED; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          flags: OUT_OF_STATE
          unflagged: PLACE
          """);
    }

    /** "Kern", and no state: it is asked whether California is meant. */
    @Test
    void aCountyWithoutAStateIsAsked() {
      plan(
          patrol(
              livingIn(Place.said(Optional.of("Kern"), Optional.empty(), Optional.empty()))
                  .elsewhere(wanted().build())),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: YES to REGIONAL_OFFICE
          lists: ALERT_LIST
          reports: -
          asked: -
          contradicts: -
          flags: PLACE COUNTY_YOUTH
          asks: RESIDENCE
          """);
    }
  }

  @Nested
  class MissingChildWhomNobodyHas {
    /** At a bus station, and nobody has asked whether the police have the child by now. */
    @Test
    void aKernRunawayOfUnknownCustody() {
      plan(
          kernYouth()
              .elsewhere(missing().build())
              .custody(nobodyHasTheChild().lawEnforcement(Answer.UNKNOWN).build()),
          """
          scope: GOVERNED
          standing: OTHER_COUNTY
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: UNKNOWN to REGIONAL_OFFICE
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Kern County, CA NOT_STATED; LAW_ENFORCEMENT
          asked: TELL_OF_REPORT_OR_WARRANT ASK_JUVENILE_HALL
          contradicts: -
          first: RESPOND_TO_STAGING_AREA ASSIGN_PRIMARY ASSIGN_SECONDARY CHOOSE_OFFICE TELL_OF_REPORT_OR_WARRANT ASK_JUVENILE_HALL ASK_CUSTODY
          never: TELL_LAW_ENFORCEMENT
          flags: REPORT_OR_WARRANT UNLISTED_COUNTY SAME_PLACE HALL_ANSWER
          asks: LAW_ENFORCEMENT_CUSTODY HALL_ANSWER
          """);
    }

    /** A shelter calls on Saturday about a wanted youth from Nevada who is in no danger. */
    @Test
    void aNevadaYouthWithAWarrantAtAShelter() {
      plan(
          nevadaYouth().calledAt(SATURDAY).imminentDanger(Answer.NO).elsewhere(wanted().build()),
          """
          scope: GOVERNED
          standing: OUT_OF_STATE
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Clark County, NV NOT_STATED; LAW_ENFORCEMENT
          asked: TELL_OF_REPORT_OR_WARRANT
          contradicts: -
          first: RESPOND_TO_STAGING_AREA ASSIGN_PRIMARY ASSIGN_SECONDARY HAND_OVER TELL_OF_REPORT_OR_WARRANT
          flags: REPORT_OR_WARRANT OUT_OF_STATE
          """);
    }

    /** No danger, and a named worker of Ventura is on the way. */
    @Test
    void aVenturaYouthWhomVenturaIsComingFor() {
      plan(
          venturaYouth()
              .imminentDanger(Answer.NO)
              .elsewhere(
                  coming(ElectronicTransfer.ACCEPTED).missingPersonReport(Answer.YES).build()),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: TRANSFER
          response: -
          assigned: -
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Ventura County, CA ELECTRONIC_TRANSFER; LAW_ENFORCEMENT
          asked: TELL_OF_REPORT_OR_WARRANT
          contradicts: -
          first: LEAVE_TO_OTHER_COUNTY TELL_OF_REPORT_OR_WARRANT
          never: ASSIGN_PRIMARY EVALUATE_OUT
          flags: REPORT_OR_WARRANT
          """);
    }
  }

  @Nested
  class NeighborThatDeclines {
    /** It declines the transfer and says "we will come", nobody knows who or when. */
    @Test
    void theTransferAndSaysThatItWillCome() {
      plan(
          venturaYouth()
              .imminentDanger(Answer.NO)
              .elsewhere(
                  nothingThere()
                      .willRespond(WillRespond.YES)
                      .electronicTransfer(ElectronicTransfer.DECLINED)
                      .build()),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Ventura County, CA VERBAL; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          never: EVALUATE_OUT ELECTRONIC_TRANSFER
          flags: DECLINES_TRANSFER
          asks: ANSWERED_BY EXPECTED_ARRIVAL
          """);
    }

    /** Patrol has a child from Orange at night; Orange will not come, its court is not asked. */
    @Test
    void toRespondAndItsJurisdictionIsNotKnown() {
      plan(
          patrol(
              livingIn(Place.of(ORANGE))
                  .calledAt(WEEKDAY_NIGHT)
                  .elsewhere(
                      nothingThere()
                          .willRespond(WillRespond.NO)
                          .openJurisdiction(Answer.UNKNOWN)
                          .build())),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: YES to AFTER_HOURS_UNIT
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Orange County, CA NOT_STATED
          asked: ESCALATE_TO_MANAGEMENT
          contradicts: -
          first: RESPOND_TO_STAGING_AREA
          then: ESCALATE
          flags: DECLINES_TO_RESPOND
          asks: OPEN_JURISDICTION
          """);
    }

    /** The rules between neighbors are not Kern's, which is none. */
    @Test
    void isKernWhichIsNoNeighbor() {
      plan(
          kernYouth()
              .elsewhere(
                  nothingThere()
                      .willRespond(WillRespond.NO)
                      .openJurisdiction(Answer.YES)
                      .electronicTransfer(ElectronicTransfer.DECLINED)
                      .build()),
          """
          scope: GOVERNED
          standing: OTHER_COUNTY
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Kern County, CA NOT_STATED; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          never: ESCALATE CROSS_REPORT_VERBALLY
          flags: UNLISTED_COUNTY
          unflagged: DECLINES_TO_RESPOND
          """);
    }
  }

  @Nested
  class AccusedPlacement {
    /** At home in Ventura, by telephone, tells what the staff of a group home here did. */
    @Test
    void hereOfAChildWhoIsHomeElsewhere() {
      plan(
          foundIn(venturaYouth(), Place.of(VENTURA))
              .imminentDanger(Answer.NO)
              .placement(groupHome().build())
              .againstPlacement(AgainstPlacement.STAFF),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: REPORT_ELSEWHERE
          response: -
          assigned: -
          placement: REGIONAL_OFFICE, EXPLOITATION_UNIT by PLACEMENT_ADDRESS (Office of the placement)
          form: NO
          lists: ALERT_LIST
          reports: JURISDICTION Ventura County, CA VERBAL; LAW_ENFORCEMENT_THERE Ventura County, CA; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          first: CROSS_REPORT_VERBALLY
          then: DO_NOT_GO RESPOND_TO_PLACEMENT ASSIGN_PRIMARY KEEP_OPEN_FOR_REPORT
          flags: PLACEMENT_HERE NOT_HERE
          """);
    }

    /** In the Hall, a Kern youth accuses the carers of a foster home somewhere, on a Saturday. */
    @Test
    void somewhereOfAYouthInTheHall() {
      plan(
          kernYouth()
              .calledAt(SATURDAY)
              .custody(
                  nobodyHasTheChild()
                      .atJuvenileHall(Answer.YES)
                      .hallAnswer(HallAnswer.ACCEPTED)
                      .build())
              .againstPlacement(AgainstPlacement.CAREGIVER),
          """
          scope: GOVERNED
          standing: OTHER_COUNTY
          disposition: NO_RESPONSE
          response: -
          assigned: -
          placement: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by PLACEMENT_ADDRESS
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Kern County, CA NOT_STATED; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          then: DO_NOT_RESPOND RESPOND_TO_PLACEMENT DECIDE_REFERRAL
          never: EVALUATE_OUT
          flags: PLACEMENT_HERE
          asks: PLACEMENT_LOCATION
          """);
    }

    /**
     * A child of the county in a group home in Kern: no regional office of the county serves it.
     */
    @Test
    void inKernOfAChildOfTheCounty() {
      plan(
          againstPlacement().placement(groupHome().location(Place.of(KERN)).build()),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by OPEN_CASE (Office of the case)
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: PLACEMENT_COUNTY Kern County, CA; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          then: CROSS_REPORT_VERBALLY
          flags: NO_OFFICE
          """);
    }
  }

  @Nested
  class TheHallsAnswer {
    /** Patrol has a wanted Kern youth, and the Hall has said yes. */
    @Test
    void acceptedBeforeTheYouthIsThere() {
      plan(
          patrol(kernYouth().elsewhere(wanted().build()))
              .custody(lawEnforcementHasTheChild().hallAnswer(HallAnswer.ACCEPTED).build()),
          """
          scope: GOVERNED
          standing: OTHER_COUNTY
          disposition: EVALUATE_OUT
          response: -
          assigned: -
          placement: -
          form: YES held
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Kern County, CA NOT_STATED
          asked: TRANSPORT_TO_JUVENILE_HALL
          contradicts: -
          first: TELL_LAW_ENFORCEMENT
          then: EVALUATE_OUT HOLD_EXPEDITED_FORM
          never: KEEP_OPEN_FOR_HALL ASK_JUVENILE_HALL
          flags: REPORT_OR_WARRANT EXPEDITED_HELD
          unasked: HALL_ANSWER
          """);
    }

    /** No report and no warrant, and the Hall says no at night. */
    @Test
    void refusedWithoutAReport() {
      plan(
          nevadaYouth()
              .calledAt(WEEKDAY_NIGHT)
              .caller(Caller.of(CallerKind.OTHER_LAW_ENFORCEMENT))
              .custody(lawEnforcementHasTheChild().hallAnswer(HallAnswer.REFUSED).build()),
          """
          scope: GOVERNED
          standing: OUT_OF_STATE
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: YES to AFTER_HOURS_UNIT
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Clark County, NV NOT_STATED
          asked: -
          contradicts: -
          first: RESPOND_TO_STAGING_AREA
          flags: HALL_REFUSES
          unflagged: CONTRADICTION
          """);
    }

    /** On the way, nobody has asked the Hall, and the text does not say what becomes of it. */
    @Test
    void notGivenYetOnTheWay() {
      plan(
          kernYouth().custody(lawEnforcementHasTheChild().beingTransported(Answer.YES).build()),
          """
          scope: GOVERNED
          standing: OTHER_COUNTY
          disposition: NO_RESPONSE
          response: -
          assigned: -
          placement: -
          form: YES held
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Kern County, CA NOT_STATED
          asked: ASK_JUVENILE_HALL
          contradicts: -
          first: ASK_JUVENILE_HALL DO_NOT_RESPOND HOLD_EXPEDITED_FORM
          then: DECIDE_REFERRAL
          never: EVALUATE_OUT TELL_LAW_ENFORCEMENT
          asks: HALL_ANSWER
          """);
    }
  }

  @Nested
  class FactsThatContradict {
    /** Past history, at the Hall and AWOL by the record, and a deputy says he has the child. */
    @Test
    void custodyAndTheHall() {
      plan(
          patrol(everyConditionOfTheException())
              .custody(lawEnforcementHasTheChild().atJuvenileHall(Answer.YES).build()),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
          placement: -
          form: UNKNOWN to REGIONAL_OFFICE
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: -
          asked: -
          contradicts: CUSTODY_AND_AT_HALL
          first: RESPOND_AT_JUVENILE_HALL
          flags: CONTRADICTION
          unflagged: SUPERVISOR_DECIDES
          asks: LAW_ENFORCEMENT_CUSTODY
          """);
    }

    /** In Ventura and in this county's Hall at once: the Hall. */
    @Test
    void outsideAndTheHall() {
      plan(
          foundIn(venturaYouth(), Place.of(VENTURA))
              .custody(nobodyHasTheChild().atJuvenileHall(Answer.YES).build()),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: NO_RESPONSE
          response: -
          assigned: -
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Ventura County, CA NOT_STATED; LAW_ENFORCEMENT
          asked: ASK_JUVENILE_HALL
          contradicts: OUTSIDE_AND_AT_HALL
          first: DO_NOT_RESPOND
          never: DO_NOT_GO
          flags: CONTRADICTION
          asks: WHERE_FOUND HALL_ANSWER
          """);
    }

    /** 602 FM, which is at home, of a youth in a group home: the placement is the address. */
    @Test
    void homeStatusInPlacement() {
      plan(
          inPlacement()
              .openCase(OpenCase.of(CaseStatus.NONE))
              .probation(probation(ProbationStatus.WARD_602_FM_HOME)),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by PLACEMENT_ADDRESS (Office of the placement)
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: LAW_ENFORCEMENT
          asked: -
          contradicts: FM_IN_PLACEMENT
          then: EMAIL_PROBATION
          flags: PROBATION_602 CONTRADICTION
          asks: PROBATION_STATUS
          """);
    }
  }

  @Nested
  class NothingRoutedYet {
    /** Indicators only, in danger and in custody: both come first, with the clock. */
    @Test
    void indicatorsOfAChildInCustody() {
      Right.check(
          patrol(weekdayCsecCall().categories(ImmutableMap.of())).build(),
          """
          scope: AT_RISK_ONLY
          suggests: -
          contradicts: -
          first: ACT_ON_CUSTODY ACT_ON_DANGER ASK_CATEGORY DECIDE_OUTSIDE_PROTOCOL
          flags: AT_RISK_ONLY
          asks: CATEGORY
          """);
    }

    /** A teacher has seen the child beg, and says nothing else yet. */
    @Test
    void aSettingThatSuggestsALaborCategory() {
      Right.check(
          weekdayCsecCall()
              .imminentDanger(Answer.UNKNOWN)
              .categories(ImmutableMap.of())
              .indicators(IndicatorAnswers.notAsked())
              .addIndustries(Industry.BEGGING_OR_PEDDLING)
              .build(),
          """
          scope: NOT_ROUTED_YET
          suggests: CHILD_LABOR
          contradicts: -
          first: ASK_CATEGORY
          never: DECIDE_OUTSIDE_PROTOCOL
          flags: AT_RISK_ONLY INDUSTRIES
          asks: CATEGORY
          """);
    }

    /** An agency of the First Responder's Protocol has its own procedure, category or not. */
    @Test
    void aFirstRespondersCallWithoutACategory() {
      Right.check(
          weekdayCsecCall()
              .caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT))
              .categories(ImmutableMap.of())
              .indicators(IndicatorAnswers.notAsked())
              .build(),
          """
          scope: FIRST_RESPONDER_CALL
          suggests: -
          contradicts: -
          first: HANDLE_UNDER_FRP
          never: ASK_CATEGORY
          flags: FRP_CALL
          unasked: CATEGORY
          """);
    }
  }

  @Nested
  class Hours {
    private Referral.Builder inCustodyAt(String time) {
      return patrol(weekdayCsecCall()).calledAt(losAngeles(time));
    }

    private String right(String assigned, String form, String rest) {
      return """
      scope: GOVERNED
      standing: COUNTY_YOUTH
      disposition: RESPOND
      response: IMMEDIATE
      assigned: %s
      placement: -
      form: %s
      lists: ALERT_LIST
      reports: -
      asked: -
      contradicts: -
      """
              .formatted(assigned, form)
          + rest;
    }

    /** 17:00:00 is after hours. */
    @Test
    void theSecondOfClosing() {
      plan(
          inCustodyAt("2026-10-14T17:00:00"),
          right(
              "AFTER_HOURS_UNIT, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)",
              "YES to AFTER_HOURS_UNIT",
              "flags: AFTER_HOURS HOURS_BOUNDARY\nnever: WATCH_CLOSING"));
    }

    /**
     * The office opens while the form is being prepared: the after-hours unit keeps what it has.
     */
    @Test
    void tenMinutesBeforeOpening() {
      plan(
          inCustodyAt("2026-10-14T08:50:00"),
          right(
              "AFTER_HOURS_UNIT, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)",
              "YES to AFTER_HOURS_UNIT",
              "flags: AFTER_HOURS HOURS_INSTANT\nnever: WATCH_CLOSING"));
    }

    /** A holiday of the county and of nobody else. */
    @Test
    void theFridayAfterThanksgiving() {
      plan(
          inCustodyAt("2026-11-27T11:00:00"),
          right(
              "AFTER_HOURS_UNIT, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)",
              "YES to AFTER_HOURS_UNIT",
              "flags: AFTER_HOURS\nunflagged: HOURS_INSTANT HOURS_BOUNDARY"));
    }
  }

  @Nested
  class OwnChildElsewhere {
    /** The police of Las Vegas have a child of the county. */
    @Test
    void inCustodyInAnotherState() {
      plan(
          patrol(foundIn(weekdayCsecCall(), Place.of(CLARK_NEVADA)).imminentDanger(Answer.NO)),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
          placement: -
          form: YES to REGIONAL_OFFICE
          lists: ALERT_LIST
          reports: WHERE_FOUND Clark County, NV
          asked: -
          contradicts: -
          first: CROSS_REPORT_VERBALLY ARRANGE_RESPONSE ASSIGN_PRIMARY
          never: RESPOND_IMMEDIATELY DO_NOT_GO
          flags: COUNTY_YOUTH
          """);
    }

    /** In danger in Orange, which declines: escalated, and the police there are told. */
    @Test
    void inDangerInACountyThatDeclines() {
      plan(
          foundIn(weekdayCsecCall(), Place.of(ORANGE))
              .elsewhere(nothingThere().willRespond(WillRespond.NO).build()),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: WHERE_FOUND Orange County, CA; LAW_ENFORCEMENT_THERE Orange County, CA; LAW_ENFORCEMENT
          asked: ESCALATE_TO_MANAGEMENT
          contradicts: -
          first: CROSS_REPORT_VERBALLY CROSS_REPORT ARRANGE_RESPONSE
          then: ESCALATE
          flags: COUNTY_YOUTH
          """);
    }

    /** Lives in Kern and is there, with an open case of the CSEC unit. */
    @Test
    void atHomeElsewhereWithACaseHere() {
      plan(
          foundIn(kernYouth(), Place.of(KERN))
              .imminentDanger(Answer.NO)
              .openCase(OpenCase.of(CaseStatus.CSEC_UNIT)),
          """
          scope: GOVERNED
          standing: COUNTY_JURISDICTION
          disposition: RESPOND
          response: IMMEDIATE
          assigned: EXPLOITATION_UNIT
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: JURISDICTION Kern County, CA VERBAL; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          first: CROSS_REPORT_VERBALLY ARRANGE_RESPONSE ASSIGN_PRIMARY
          flags: OWN_JURISDICTION_ELSEWHERE SPECIAL_UNIT_PRIMARY
          """);
    }
  }

  @Nested
  class Abroad {
    private Child.Builder from(Place place) {
      return child().residence(place).nationality(Nationality.FOREIGN_NATIONAL);
    }

    /** From Mexico, with a report, in custody: kept, and the federal report runs. */
    @Test
    void inCustodyWithAReport() {
      ResponsePlan plan =
          plan(
              patrol(
                  weekdayCsecCall()
                      .homeOffice(Optional.empty())
                      .child(from(Place.of(Country.MX)).build())
                      .elsewhere(missing().build())),
              """
              scope: GOVERNED
              standing: ABROAD
              disposition: RESPOND
              response: IMMEDIATE
              assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
              placement: -
              form: YES to REGIONAL_OFFICE
              lists: ALERT_LIST
              reports: -
              asked: -
              contradicts: -
              first: RESPOND_IMMEDIATELY
              then: REMIND_FEDERAL_REPORT_UNIT SUBMIT_RFA
              never: TELL_LAW_ENFORCEMENT CROSS_REPORT
              flags: ABROAD VISITOR_OFFICE
              """);
      assertThat(plan.referral().child().residence().label()).isEqualTo("Mexico");
    }

    /** The country is not known; at the Hall, past history only. */
    @Test
    void atTheHallWithPastHistoryOnly() {
      plan(
          everyConditionOfTheException()
              .homeOffice(Optional.empty())
              .child(from(Place.abroad()).build()),
          """
          scope: GOVERNED
          standing: ABROAD
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: NO
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: LAW_ENFORCEMENT
          asked: -
          contradicts: -
          first: RESPOND_AT_JUVENILE_HALL
          never: DO_NOT_RESPOND CONSIDER_EXCEPTION
          flags: ABROAD
          """);
    }

    /** A child of the county taken to Mexico: no county or state there receives a report. */
    @Test
    void ofAChildOfTheCountyWhoIsThere() {
      plan(
          foundIn(weekdayCsecCall(), Place.of(Country.MX)).imminentDanger(Answer.NO),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: LAW_ENFORCEMENT
          asked: -
          contradicts: -
          first: ARRANGE_RESPONSE ASSIGN_PRIMARY
          never: RESPOND_IMMEDIATELY
          flags: COUNTY_YOUTH
          """);
    }
  }

  @Nested
  class WardElsewhere {
    /** A Ventura ward in custody here, without report or warrant. */
    @Test
    void livingThere() {
      plan(
          patrol(venturaYouth().probation(probation(ProbationStatus.WARD_ELSEWHERE))),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: RESPOND_AT_STAGING_AREA
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
          placement: -
          form: YES to REGIONAL_OFFICE
          lists: ALERT_LIST PROBATION_ALERT_LIST
          reports: JURISDICTION Ventura County, CA NOT_STATED
          asked: -
          contradicts: -
          never: EMAIL_PROBATION
          asks: JURISDICTION
          """);
    }

    /** Lives here under Orange's jurisdiction: its Probation hears by the cross report. */
    @Test
    void livingHereUnderAJurisdictionThatIsKnown() {
      ResponsePlan plan =
          plan(
              weekdayCsecCall()
                  .child(child().jurisdiction(Place.of(ORANGE)).build())
                  .probation(probation(ProbationStatus.WARD_ELSEWHERE)),
              """
              scope: GOVERNED
              standing: JURISDICTION_ELSEWHERE
              disposition: RESPOND
              response: IMMEDIATE
              assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
              placement: -
              form: NO
              lists: ALERT_LIST
              reports: JURISDICTION Orange County, CA NOT_STATED; LAW_ENFORCEMENT
              asked: -
              contradicts: -
              first: RESPOND_IMMEDIATELY
              flags: JURISDICTION
              unasked: JURISDICTION
              """);
      assertThat(plan.probationEmail().outcome()).isEqualTo(Answer.NO);
    }

    /** Lives here, and whose ward it is has not been asked. */
    @Test
    void livingHereUnderOneThatIsNotNamed() {
      plan(
          weekdayCsecCall().probation(probation(ProbationStatus.WARD_ELSEWHERE)),
          """
          scope: GOVERNED
          standing: COUNTY_YOUTH
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (Office of the home)
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: LAW_ENFORCEMENT
          asked: -
          contradicts: -
          asks: JURISDICTION
          """);
    }
  }

  @Nested
  class ComingCounty {
    private static final String RESPONDS_BESIDE =
        """
        scope: GOVERNED
        standing: SURROUNDING_COUNTY
        disposition: TRANSFER_AND_RESPOND_AT_STAGING_AREA
        response: IMMEDIATE
        assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
        placement: -
        form: NO
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION Ventura County, CA ELECTRONIC_TRANSFER; LAW_ENFORCEMENT
        asked: -
        contradicts: -
        first: RESPOND_TO_STAGING_AREA
        never: LEAVE_TO_OTHER_COUNTY
        flags: SURROUNDING_ACCEPTS
        """;

    /** Whether there is danger has not been asked. */
    @Test
    void whileDangerIsNotKnown() {
      plan(
          venturaYouth()
              .imminentDanger(Answer.UNKNOWN)
              .elsewhere(coming(ElectronicTransfer.ACCEPTED).build()),
          RESPONDS_BESIDE + "asks: IMMINENT_DANGER");
    }

    /** It was to be there at 11:30, and the referral is assigned a second later. */
    @Test
    void thatIsNotThereAtItsTime() {
      plan(
          venturaYouth()
              .imminentDanger(Answer.NO)
              .assignedAt(WEEKDAY_10AM.plusSeconds(5401))
              .elsewhere(coming(ElectronicTransfer.ACCEPTED).build()),
          RESPONDS_BESIDE);
    }

    /**
     * Orange comes for its dependent in a group home here: the child lives here, and is ours to
     * see.
     */
    @Test
    void forADependentWhoLivesHere() {
      plan(
          inPlacement()
              .openCase(OpenCase.of(CaseStatus.NONE))
              .imminentDanger(Answer.NO)
              .child(child().residence(Place.of(ORANGE)).build())
              .elsewhere(coming(ElectronicTransfer.ACCEPTED).build()),
          """
          scope: GOVERNED
          standing: JURISDICTION_ELSEWHERE
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by REFERRAL_ASSIGNMENT_POLICY
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: JURISDICTION Orange County, CA ELECTRONIC_TRANSFER; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          first: RESPOND_IMMEDIATELY
          never: LEAVE_TO_OTHER_COUNTY
          flags: JURISDICTION NO_OFFICE
          """);
    }
  }

  @Nested
  class NotHere {
    /** In the custody of Las Vegas, where the youth lives. */
    @Test
    void inCustodyAtHome() {
      plan(
          patrol(foundIn(nevadaYouth(), Place.of(CLARK_NEVADA)).imminentDanger(Answer.NO)),
          """
          scope: GOVERNED
          standing: OUT_OF_STATE
          disposition: REPORT_ELSEWHERE
          response: -
          assigned: -
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: JURISDICTION Clark County, NV VERBAL
          asked: -
          contradicts: -
          first: CROSS_REPORT_VERBALLY DO_NOT_GO
          then: KEEP_OPEN_FOR_REPORT
          never: EVALUATE_OUT HOLD_EXPEDITED_FORM PREPARE_EXPEDITED_FORM
          """);
    }

    /** At large in Riverside with a report: nobody here instructs anybody. */
    @Test
    void atLargeWithAReport() {
      County riverside = County.of("Riverside", UsState.CA);
      plan(
          foundIn(livingIn(Place.of(riverside)), Place.of(riverside))
              .imminentDanger(Answer.NO)
              .elsewhere(missing().build()),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: REPORT_ELSEWHERE
          response: -
          assigned: -
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: JURISDICTION Riverside County, CA VERBAL; LAW_ENFORCEMENT_THERE Riverside County, CA; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          first: CROSS_REPORT_VERBALLY CROSS_REPORT DO_NOT_GO
          then: KEEP_OPEN_FOR_REPORT
          never: TELL_OF_REPORT_OR_WARRANT TELL_LAW_ENFORCEMENT
          flags: NOT_HERE
          """);
    }

    /** From Ventura, in Kern, and the case search has not been made: kept as our own. */
    @Test
    void whoMayBeOurs() {
      plan(
          foundIn(venturaYouth(), Place.of(KERN))
              .imminentDanger(Answer.NO)
              .openCase(OpenCase.notAsked()),
          """
          scope: GOVERNED
          standing: SURROUNDING_COUNTY
          disposition: RESPOND
          response: IMMEDIATE
          assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by OPEN_CASE_OR_STAGING_AREA
          placement: -
          form: NO
          lists: ALERT_LIST
          reports: WHERE_FOUND Kern County, CA; JURISDICTION Ventura County, CA VERBAL; LAW_ENFORCEMENT
          asked: -
          contradicts: -
          first: CROSS_REPORT_VERBALLY CROSS_REPORT_VERBALLY ARRANGE_RESPONSE
          never: DO_NOT_GO KEEP_OPEN_FOR_REPORT
          flags: OWN_JURISDICTION_ELSEWHERE
          asks: OPEN_CASE
          """);
    }
  }
}
