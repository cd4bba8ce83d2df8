package org.csecpolicy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.cases.Right.call;
import static org.csecpolicy.cases.Right.check;

import java.time.Duration;
import org.csecpolicy.Action;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/**
 * Twenty-four calls that the first edition decided wrongly, each under the name of its document.
 */
class CallsThatWentWrongTest {
  private static ResponsePlan plan(String name, String right) {
    return (ResponsePlan) check(call(name), right);
  }

  @Test
  void missingChildNotInCustody() {
    plan(
        "missing-child-not-in-custody",
        """
        scope: GOVERNED
        standing: SURROUNDING_COUNTY
        disposition: RESPOND_AT_STAGING_AREA
        response: IMMEDIATE
        assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by STAGING_AREA
        placement: -
        form: NO
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION Riverside County, CA NOT_STATED; LAW_ENFORCEMENT
        asked: TELL_OF_REPORT_OR_WARRANT
        contradicts: -
        first: RESPOND_TO_STAGING_AREA ASSIGN_PRIMARY ASSIGN_SECONDARY HAND_OVER TELL_OF_REPORT_OR_WARRANT
        never: TELL_LAW_ENFORCEMENT EVALUATE_OUT
        flags: REPORT_OR_WARRANT SAME_PLACE VISITOR_OFFICE AFTER_HOURS
        """);
  }

  @Test
  void saysEighteen() {
    plan(
        "says-eighteen",
        """
        scope: GOVERNED
        standing: COUNTY_YOUTH
        disposition: RESPOND
        response: IMMEDIATE
        assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by OPEN_CASE_OR_HOME_ADDRESS
        placement: -
        form: YES to AFTER_HOURS_UNIT
        lists: ALERT_LIST
        reports: -
        asked: -
        contradicts: -
        first: RESPOND_IMMEDIATELY
        then: PREPARE_EXPEDITED_FORM FAX_EXPEDITED_FORM
        flags: MINOR
        asks: AGE AGE_ESTABLISHED
        """);
  }

  @Test
  void neighborDeclinesTwice() {
    plan(
        "neighbor-declines-twice",
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
        first: RESPOND_TO_STAGING_AREA ASSIGN_PRIMARY ASSIGN_SECONDARY CHOOSE_OFFICE CROSS_REPORT_VERBALLY
        never: ESCALATE EVALUATE_OUT
        flags: DECLINES_TO_RESPOND VISITOR_OFFICE
        """);
  }

  @Test
  void placementStaffUnderTransfer() {
    plan(
        "placement-staff-under-transfer",
        """
        scope: GOVERNED
        standing: JURISDICTION_ELSEWHERE
        disposition: RESPOND
        response: IMMEDIATE
        assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by PLACEMENT_ADDRESS (South Example Office)
        placement: -
        form: NO
        lists: ALERT_LIST
        reports: JURISDICTION Orange County, CA ELECTRONIC_TRANSFER
        asked: REQUEST_WARRANT_COPY
        contradicts: -
        first: RESPOND_IMMEDIATELY ASSIGN_PRIMARY ASSIGN_SECONDARY CHOOSE_OFFICE ELECTRONIC_TRANSFER
        flags: JURISDICTION
        """);
  }

  @Test
  void reportHallNotAsked() {
    ResponsePlan plan =
        plan(
            "report-hall-not-asked",
            """
            scope: GOVERNED
            standing: SURROUNDING_COUNTY
            disposition: TO_JUVENILE_HALL
            response: -
            assigned: -
            placement: -
            form: YES held
            lists: ALERT_LIST PROBATION_ALERT_LIST
            reports: JURISDICTION Riverside County, CA NOT_STATED
            asked: TRANSPORT_TO_JUVENILE_HALL ASK_JUVENILE_HALL
            contradicts: -
            first: TELL_LAW_ENFORCEMENT DO_NOT_RESPOND ASK_JUVENILE_HALL HOLD_EXPEDITED_FORM CROSS_REPORT
            then: KEEP_OPEN_FOR_HALL SEND_PRE_ALERT
            never: EVALUATE_OUT ASSIGN_PRIMARY FAX_EXPEDITED_FORM RESPOND_TO_STAGING_AREA
            flags: REPORT_OR_WARRANT HALL_ANSWER EXPEDITED_HELD FRP_UNVERIFIED
            asks: HALL_ANSWER CALLER_AGENCY
            """);
    assertThat(plan.latest(Due.MINUTES_10_TO_15)).isEmpty();
  }

  @Test
  void reportHallHasAccepted() {
    check(
        accepted(call("report-hall-not-asked")),
        """
        scope: GOVERNED
        standing: SURROUNDING_COUNTY
        disposition: EVALUATE_OUT
        response: -
        assigned: -
        placement: -
        form: YES held
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION Riverside County, CA NOT_STATED
        asked: TRANSPORT_TO_JUVENILE_HALL
        contradicts: -
        first: TELL_LAW_ENFORCEMENT
        then: EVALUATE_OUT
        never: KEEP_OPEN_FOR_HALL
        unasked: HALL_ANSWER
        """);
  }

  @Test
  void tenMinutesBeforeClosing() {
    ResponsePlan plan =
        plan(
            "ten-minutes-before-closing",
            """
            scope: GOVERNED
            standing: COUNTY_YOUTH
            disposition: RESPOND
            response: IMMEDIATE
            assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS (North Example Office)
            placement: -
            form: YES to REGIONAL_OFFICE
            lists: ALERT_LIST
            reports: -
            asked: -
            contradicts: -
            first: RESPOND_IMMEDIATELY ASSIGN_PRIMARY ASSIGN_SECONDARY CHOOSE_OFFICE PREPARE_EXPEDITED_FORM FAX_EXPEDITED_FORM CONFIRM_FAX
            flags: HOURS_INSTANT FRP_UNVERIFIED
            """);
    assertThat(plan.latest(Due.MINUTES_10_TO_15))
        .contains(plan.referral().calledAt().plus(Duration.ofMinutes(15)));
  }

  @Test
  void awolInDanger() {
    Referral awol = call("awol-in-danger");
    check(
        awol,
        """
        scope: GOVERNED
        standing: COUNTY_YOUTH
        disposition: RESPOND
        response: IMMEDIATE
        assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by OPEN_CASE (East Example Office)
        placement: -
        form: NO
        lists: ALERT_LIST
        reports: LAW_ENFORCEMENT
        asked: -
        contradicts: -
        first: RESPOND_IMMEDIATELY ASSIGN_PRIMARY
        never: CONSIDER_EXCEPTION
        flags: AFTER_HOURS PROBATION_UNVERIFIED
        unflagged: SUPERVISOR_DECIDES IMMEDIATE_EXCEPTION
        asks: PROBATION_STATUS
        """);
    assertThat(ReferralArbitraries.allReadings())
        .allSatisfy(
            readings -> {
              ResponsePlan plan =
                  (ResponsePlan) HotlinePolicy.of(LosAngeles.agency(), readings).decide(awol);
              assertThat(plan.response().orElseThrow().outcome()).isEqualTo(ResponseTime.IMMEDIATE);
            });
  }

  @Test
  void refusedAtTheDoor() {
    plan(
        "refused-at-the-door",
        """
        scope: GOVERNED
        standing: SURROUNDING_COUNTY
        disposition: RESPOND_AT_STAGING_AREA
        response: IMMEDIATE
        assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by STAGING_AREA
        placement: -
        form: YES to AFTER_HOURS_UNIT
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION San Bernardino County, CA NOT_STATED
        asked: REQUEST_WARRANT_COPY
        contradicts: HALL_REFUSED_AND_THERE HALL_REFUSED_AND_NO_CUSTODY
        first: RESPOND_TO_STAGING_AREA ASSIGN_PRIMARY ASSIGN_SECONDARY HAND_OVER PREPARE_EXPEDITED_FORM FAX_EXPEDITED_FORM
        never: TELL_LAW_ENFORCEMENT ASK_JUVENILE_HALL EVALUATE_OUT
        flags: HALL_REFUSES CONTRADICTION
        asks: HALL_ANSWER LAW_ENFORCEMENT_CUSTODY
        """);
  }

  @Test
  void assignedAfterClosing() {
    ResponsePlan plan =
        plan(
            "assigned-after-closing",
            """
            scope: GOVERNED
            standing: COUNTY_YOUTH
            disposition: RESPOND
            response: IMMEDIATE
            assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by HOME_ADDRESS (North Example Office)
            placement: -
            form: YES to AFTER_HOURS_UNIT
            lists: ALERT_LIST
            reports: -
            asked: -
            contradicts: -
            first: RESPOND_IMMEDIATELY ASSIGN_PRIMARY ASSIGN_SECONDARY HAND_OVER PREPARE_EXPEDITED_FORM FAX_EXPEDITED_FORM
            never: WATCH_CLOSING
            flags: AFTER_HOURS HOURS_INSTANT
            """);
    assertThat(plan.officeHours().outcome()).isEqualTo(LineStatus.CLOSED);
    assertThat(plan.referral().decidedAt())
        .isEqualTo(plan.referral().calledAt().plus(Duration.ofMinutes(12)));
    assertThat(plan.latest(Due.MINUTES_10_TO_15))
        .contains(plan.referral().calledAt().plus(Duration.ofMinutes(15)));
  }

  /** Of a county of the county's own that is not understood: kept, and asked again. */
  private static final String COUNTY_NOT_KNOWN =
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
      first: RESPOND_IMMEDIATELY
      never: TELL_LAW_ENFORCEMENT EVALUATE_OUT
      flags: PLACE COUNTY_YOUTH VISITOR_OFFICE
      asks: RESIDENCE
      """;

  private static final String OURS =
      """
      scope: GOVERNED
      standing: COUNTY_YOUTH
      disposition: RESPOND
      response: IMMEDIATE
      assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS
      placement: -
      form: YES to REGIONAL_OFFICE
      lists: ALERT_LIST
      reports: -
      asked: -
      contradicts: -
      first: RESPOND_IMMEDIATELY
      never: TELL_LAW_ENFORCEMENT EVALUATE_OUT
      flags: COUNTY_YOUTH
      unflagged: PLACE
      unasked: RESIDENCE
      """;

  private static void offersLosAngeles(HotlineDecision decision) {
    assertThat(decision.referral().child().residence().suggestions(LosAngeles.agency()))
        .first()
        .isEqualTo(LosAngeles.agency().county());
  }

  @Test
  void countyMisspelled() {
    offersLosAngeles(plan("county-misspelled", COUNTY_NOT_KNOWN));
  }

  @Test
  void countyIsACity() {
    offersLosAngeles(plan("county-is-a-city", COUNTY_NOT_KNOWN));
  }

  @Test
  void countyAsCode() {
    plan("county-as-code", OURS);
  }

  @Test
  void ownCountySpelledOtherwise() {
    plan("own-county-spelled-otherwise", OURS);
  }

  @Test
  void countyOfAnotherState() {
    plan(
        "county-of-another-state",
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
        asked: CONFIRM_RESIDENCE
        contradicts: COUNTY_NOT_OF_STATE
        first: RESPOND_IMMEDIATELY
        never: TELL_LAW_ENFORCEMENT EVALUATE_OUT CROSS_REPORT
        flags: PLACE CONTRADICTION
        asks: RESIDENCE
        """);
  }

  @Test
  void foundInADistrict() {
    plan(
        "found-in-a-district",
        """
        scope: GOVERNED
        standing: OUT_OF_STATE
        disposition: RESPOND_AT_STAGING_AREA
        response: IMMEDIATE
        assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
        placement: -
        form: YES to REGIONAL_OFFICE
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION Arizona NOT_STATED
        asked: -
        contradicts: -
        first: RESPOND_TO_STAGING_AREA
        never: DO_NOT_GO EVALUATE_OUT
        flags: OUT_OF_STATE PLACE VISITOR_OFFICE
        asks: WHERE_FOUND
        """);
  }

  @Test
  void wentHomeThenTold() {
    ResponsePlan plan =
        plan(
            "went-home-then-told",
            """
            scope: GOVERNED
            standing: COUNTY_YOUTH
            disposition: RESPOND
            response: IMMEDIATE
            assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by PLACEMENT_ADDRESS (South Example Office)
            placement: -
            form: YES to REGIONAL_OFFICE
            lists: ALERT_LIST
            reports: -
            asked: -
            contradicts: -
            first: RESPOND_IMMEDIATELY ASSIGN_PRIMARY ASSIGN_SECONDARY CHOOSE_OFFICE
            """);
    assertThat(plan.recording().generalNeglect().outcome()).isEqualTo(Answer.YES);
    assertThat(plan.steps())
        .filteredOn(step -> step.action() == Action.SELECT_ALLEGATION)
        .extracting(step -> step.details().get(0))
        .containsExactly("Exploitation", "General Neglect");
  }

  @Test
  void ranFromPlacementToMother() {
    ResponsePlan plan =
        plan(
            "ran-from-placement-to-mother",
            """
            scope: GOVERNED
            standing: COUNTY_YOUTH
            disposition: RESPOND
            response: IMMEDIATE
            assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS
            placement: -
            form: YES to REGIONAL_OFFICE
            lists: ALERT_LIST PROBATION_ALERT_LIST
            reports: -
            asked: TELL_PLACEMENT
            contradicts: -
            first: RESPOND_IMMEDIATELY ASSIGN_PRIMARY ASSIGN_SECONDARY CHOOSE_OFFICE TELL_PLACEMENT
            then: EMAIL_PROBATION
            flags: PROBATION_602
            """);
    assertThat(plan.probationEmail().outcome()).isEqualTo(Answer.YES);
  }

  @Test
  void takesTransferNotComing() {
    plan(
        "takes-transfer-not-coming",
        """
        scope: GOVERNED
        standing: SURROUNDING_COUNTY
        disposition: TRANSFER_AND_RESPOND_AT_STAGING_AREA
        response: IMMEDIATE
        assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by STAGING_AREA
        placement: -
        form: YES to REGIONAL_OFFICE
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION San Diego County, CA ELECTRONIC_TRANSFER
        asked: ESCALATE_TO_MANAGEMENT
        contradicts: -
        first: RESPOND_TO_STAGING_AREA ASSIGN_PRIMARY
        then: ESCALATE ELECTRONIC_TRANSFER
        never: LEAVE_TO_OTHER_COUNTY
        flags: DECLINES_TO_RESPOND VISITOR_OFFICE
        """);
  }

  @Test
  void redFlagsOnly() {
    HotlineDecision decision =
        check(
            call("red-flags-only"),
            """
            scope: NOT_ROUTED_YET
            suggests: CSEC CHILD_LABOR
            contradicts: -
            first: ASK_CATEGORY
            never: EVALUATE_OUT DO_NOT_RESPOND
            flags: AT_RISK_ONLY
            asks: CATEGORY
            """);
    assertThat(decision.steps().get(0).details())
        .containsExactly("Commercial Sexual Exploitation", "Exploiting a Child's Labor");
  }

  @Test
  void birthDatePlaceholder() {
    plan(
        "birth-date-placeholder",
        """
        scope: GOVERNED
        standing: COUNTY_YOUTH
        disposition: RESPOND
        response: IMMEDIATE
        assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS
        placement: -
        form: YES to REGIONAL_OFFICE
        lists: ALERT_LIST
        reports: -
        asked: -
        contradicts: AGE
        first: RESPOND_IMMEDIATELY
        flags: MINOR CONTRADICTION
        asks: AGE AGE_ESTABLISHED
        """);
  }

  @Test
  void birthDatePlaceholderAlone() {
    plan(
        "birth-date-placeholder-alone",
        """
        scope: GOVERNED
        standing: COUNTY_YOUTH
        disposition: RESPOND
        response: IMMEDIATE
        assigned: REGIONAL_OFFICE, EXPLOITATION_UNIT by HOME_ADDRESS
        placement: -
        form: YES to REGIONAL_OFFICE
        lists: ALERT_LIST
        reports: -
        asked: -
        contradicts: -
        first: RESPOND_IMMEDIATELY
        flags: MINOR
        unflagged: CONTRADICTION
        asks: AGE_ESTABLISHED
        """);
  }

  @Test
  void fortyFourSaid() {
    plan(
        "forty-four-said",
        """
        scope: GOVERNED
        standing: COUNTY_YOUTH
        disposition: RESPOND
        response: IMMEDIATE
        assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by OPEN_CASE_OR_HOME_ADDRESS
        placement: -
        form: NO
        lists: ALERT_LIST
        reports: LAW_ENFORCEMENT
        asked: -
        contradicts: -
        first: RESPOND_IMMEDIATELY
        flags: MINOR
        asks: AGE_ESTABLISHED
        """);
  }

  @Test
  void fortyFourEstablished() {
    Referral said = call("forty-four-said");
    Child child =
        Child.builder()
            .from(said.child())
            .ageEstablished(Answer.YES)
            .ageSource("An invented identity card")
            .build();
    HotlineDecision decision =
        check(
            Referral.builder().from(said).child(child).build(),
            """
            scope: EIGHTEEN_OR_OLDER
            suggests: -
            contradicts: -
            first: DECIDE_OUTSIDE_PROTOCOL
            flags: MINOR
            unasked: AGE AGE_ESTABLISHED
            """);
    assertThat(((OutsideProtocol) decision).decidingField()).isEqualTo("child.statedAge");
    assertThat(decision.referral().child().ageSource()).contains("An invented identity card");
  }

  @Test
  void ownChildPlacedElsewhere() {
    plan(
        "own-child-placed-elsewhere",
        """
        scope: GOVERNED
        standing: COUNTY_JURISDICTION
        disposition: RESPOND
        response: IMMEDIATE
        assigned: AFTER_HOURS_UNIT, EXPLOITATION_UNIT by OPEN_CASE (East Example Office)
        placement: -
        form: YES to AFTER_HOURS_UNIT
        lists: ALERT_LIST
        reports: JURISDICTION San Bernardino County, CA NOT_STATED
        asked: -
        contradicts: -
        first: RESPOND_IMMEDIATELY ASSIGN_PRIMARY ASSIGN_SECONDARY HAND_OVER PREPARE_EXPEDITED_FORM
        never: TELL_LAW_ENFORCEMENT EVALUATE_OUT
        flags: OWN_JURISDICTION_ELSEWHERE FRP_UNVERIFIED
        """);
  }

  @Test
  void bookedInTheHall() {
    plan(
        "booked-in-the-hall",
        """
        scope: GOVERNED
        standing: SURROUNDING_COUNTY
        disposition: TO_JUVENILE_HALL
        response: -
        assigned: -
        placement: -
        form: NO
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION Riverside County, CA NOT_STATED; LAW_ENFORCEMENT
        asked: ASK_JUVENILE_HALL
        contradicts: -
        first: DO_NOT_RESPOND ASK_JUVENILE_HALL CROSS_REPORT
        then: KEEP_OPEN_FOR_HALL
        never: TELL_LAW_ENFORCEMENT RESPOND_TO_STAGING_AREA EVALUATE_OUT
        flags: HALL_ANSWER REPORT_OR_WARRANT
        asks: HALL_ANSWER
        """);
  }

  @Test
  void bookedInTheHallWhichHasAccepted() {
    check(
        accepted(call("booked-in-the-hall")),
        """
        scope: GOVERNED
        standing: SURROUNDING_COUNTY
        disposition: EVALUATE_OUT
        response: -
        assigned: -
        placement: -
        form: NO
        lists: ALERT_LIST PROBATION_ALERT_LIST
        reports: JURISDICTION Riverside County, CA NOT_STATED; LAW_ENFORCEMENT
        asked: -
        contradicts: -
        then: EVALUATE_OUT
        never: TELL_LAW_ENFORCEMENT RESPOND_TO_STAGING_AREA KEEP_OPEN_FOR_HALL
        unasked: HALL_ANSWER
        """);
  }

  private static Referral accepted(Referral referral) {
    return Referral.builder()
        .from(referral)
        .custody(Custody.builder().from(referral.custody()).hallAnswer(HallAnswer.ACCEPTED).build())
        .build();
  }
}
