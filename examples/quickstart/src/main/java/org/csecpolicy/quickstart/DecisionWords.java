package org.csecpolicy.quickstart;

import java.time.Instant;
import java.util.List;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Quoted;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.response.ResponseTime;

/** The outcomes of a decision in words. */
final class DecisionWords {
  private static final String OTHER_RULES =
      "; other hotline rules, which are not in these texts, apply";

  private static final String OFFICE = "the office";

  private DecisionWords() {}

  static String of(Scope scope, Agency agency) {
    return switch (scope) {
      case GOVERNED -> "this protocol applies";
      case FIRST_RESPONDER_CALL ->
          "OUTSIDE THIS PROTOCOL: the call is from a First Responder's Protocol agency";
      case EIGHTEEN_OR_OLDER ->
          "OUTSIDE THIS PROTOCOL: established to be 18 or older; the texts are silent on non-minor"
              + " dependents"
              + OTHER_RULES;
      case AT_RISK_ONLY ->
          "NOT ROUTED: indicators but no suspected category; one can be entered now as possible;"
              + " until then the "
              + agency.nameOf(Actor.SUPERVISOR)
              + " decides"
              + OTHER_RULES;
      case NOT_ROUTED_YET ->
          "NOT ROUTED YET: no category is suspected yet; one can be entered now as possible"
              + OTHER_RULES;
    };
  }

  /** What becomes of the referral, who responds, and what is known of whoever does instead. */
  static String disposition(ResponsePlan plan) {
    String department = plan.agency().department();
    String staged = department + " RESPONDS to the staging area";
    Whereabouts where = plan.routing().jurisdiction().whereabouts();
    return switch (plan.disposition().outcome()) {
      case RESPOND -> department + respond(plan, where);
      case RESPOND_AT_STAGING_AREA -> staged;
      case TRANSFER ->
          "ELECTRONIC TRANSFER to "
              + authority(plan)
              + ", which "
              + (isKnownToBeComing(plan) ? isComing(plan) : "takes the referral")
              + "; "
              + department
              + " does not respond";
      case TRANSFER_AND_RESPOND_AT_STAGING_AREA ->
          "ELECTRONIC TRANSFER to " + authority(plan) + "; " + staged + until(plan);
      case EVALUATE_OUT -> "EVALUATED OUT" + becauseOf(plan, where);
      case TO_JUVENILE_HALL ->
          "TO JUVENILE HALL: "
              + hall(where)
              + "; the referral stays OPEN until Juvenile Hall has accepted, then EVALUATED OUT";
      case NO_RESPONSE ->
          department
              + " does NOT go: "
              + hall(where)
              + "; "
              + plan.agency().nameOf(Actor.SUPERVISOR)
              + " decides what becomes of the referral";
      case REPORT_ELSEWHERE ->
          department
              + " cannot go: the child is "
              + PlaceText.in(plan.referral().child().foundIn())
              + "; REPORT BY TELEPHONE there; the referral stays OPEN until the report is taken"
              + " there, then EVALUATED OUT";
    };
  }

  private static String respond(ResponsePlan plan, Whereabouts where) {
    if (where.outside()) {
      return " KEEPS THE REFERRAL and arranges the response with "
          + PlaceText.words(plan.referral().child().foundIn())
          + ", where the child is";
    }
    return where.isAtHallOrOnTheWay() ? " RESPONDS, at Juvenile Hall" : " RESPONDS";
  }

  private static String hall(Whereabouts where) {
    return switch (where.hall()) {
      case THERE -> "Juvenile Hall has the youth";
      case ON_THE_WAY -> "the youth is on the way to Juvenile Hall";
      case NOT_KNOWN_THERE -> "law enforcement is instructed to take the youth there";
    };
  }

  private static String becauseOf(ResponsePlan plan, Whereabouts where) {
    if (where.isAccepted()
        && (where.custody().isYes() || where.hall() != HallState.NOT_KNOWN_THERE)) {
      return ": Juvenile Hall has accepted the youth";
    }
    return isKnownToBeComing(plan) ? ": " + authority(plan) + " " + isComing(plan) : "";
  }

  private static boolean isKnownToBeComing(ResponsePlan plan) {
    return plan.referral().elsewhere().isComing(plan.referral().decidedAt());
  }

  private static String isComing(ResponsePlan plan) {
    Referral referral = plan.referral();
    return "is known to be coming"
        + referral
            .elsewhere()
            .expectedArrival()
            .map(at -> " (" + Moments.of(plan).after(referral.calledAt(), at) + ")")
            .orElse("");
  }

  private static String until(ResponsePlan plan) {
    Referral referral = plan.referral();
    Elsewhere there = referral.elsewhere();
    if (there.willRespond() == WillRespond.NO) {
      return ": that county does not come";
    }
    if (plan.routing().jurisdiction().residency().mayBeOurs()) {
      return " until that county is there, and the child is known not to be of this county";
    }
    // Only where danger is known to be none does a county that is coming suffice.
    return there.isComing(referral.decidedAt()) || !referral.imminentDanger().isNo()
        ? " until that county is there"
        : " until that county is known to be coming: a named person, and a time";
  }

  private static String authority(ResponsePlan plan) {
    return plan.routing().jurisdiction().residency().authority().label();
  }

  /** The child's connection to the county. */
  static String standing(ResponsePlan plan) {
    Residency residency = plan.routing().jurisdiction().residency();
    Place lives = plan.referral().child().residence();
    String authority = residency.authority().label();
    String words =
        switch (residency.standing().outcome()) {
          case COUNTY_YOUTH -> ofTheCounty(plan, lives);
          case JURISDICTION_ELSEWHERE ->
              "lives in the county, under the jurisdiction of " + authority;
          case COUNTY_JURISDICTION ->
              "lives "
                  + PlaceText.in(lives)
                  + ", and has a case, 602 status or jurisdiction of this county";
          case ABROAD ->
              "lives " + PlaceText.in(lives) + ": no county or state receives the referral";
          case SURROUNDING_COUNTY -> "of " + authority + ", a surrounding county";
          case OTHER_COUNTY -> "of " + authority + ", which is none of the surrounding counties";
          case OUT_OF_STATE -> "of another state: " + authority;
        };
    return residency.mayBeOurs()
        ? words + "; may be of this county, and is kept until that is known"
        : words;
  }

  private static String ofTheCounty(ResponsePlan plan, Place lives) {
    if (lives.isIn(plan.agency().county())) {
      return "lives " + PlaceText.in(lives);
    }
    return lives.isOutside(plan.agency().county())
        ? "lives in the county: a placement here counts"
        : "kept as the county's: where the child lives is not known";
  }

  static String of(ResponseTime time) {
    return switch (time) {
      case IMMEDIATE -> "IMMEDIATE";
      case IMMEDIATE_NOT_REQUIRED -> "Immediate is not required; a supervisor sets the time";
    };
  }

  static String of(LineStatus hours) {
    return switch (hours) {
      case OPEN -> "in business hours";
      case CLOSED -> "after hours";
      case NOT_COVERED -> "beyond the holiday calendar: treated as after hours";
    };
  }

  /** The holiday on which the offices are closed; nothing on any other day. */
  static String holidays(ResponsePlan plan) {
    Instant at = plan.referral().decidedAt();
    List<String> names = plan.agency().officeHours().holidaysBetween(at, at);
    return names.isEmpty() ? "" : " (" + String.join(" and ", names) + ")";
  }

  /** Who has a referral, and who else. */
  static String of(Assignment assigned, Agency agency) {
    String unit = agency.nameOf(assigned.primary().outcome());
    return assigned
            .regionalOffice()
            .map(
                region ->
                    assigned.isAfterHours()
                        ? unit + "; hand over to " + of(region.outcome(), agency)
                        : regional(unit, region.outcome(), agency))
            .orElse(unit)
        + assigned
            .secondary()
            .map(second -> "; secondary " + agency.exploitationUnitInBox())
            .orElse("")
        + assigned
            .alsoEngage()
            .map(region -> "; also involve " + of(region.outcome(), agency))
            .orElse("");
  }

  /** "regional office for the home address"; with a name, where one is known. */
  private static String regional(String unit, RegionalOffice region, Agency agency) {
    String basis = region.basis().label();
    return region.office().isPresent() || !basis.startsWith(OFFICE)
        ? unit + ": " + of(region, agency)
        : unit + basis.substring(OFFICE.length());
  }

  static String of(RegionalOffice region, Agency agency) {
    String basis = region.basis().label();
    return region
        .office()
        .map(office -> Quoted.office(agency, office.name()) + " (" + basis + ")")
        .orElse(basis);
  }
}
