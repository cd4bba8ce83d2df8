package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;

/** The fields that several messages have: who the youth is, how fast, and who has the referral. */
final class ReferralFields {
  private static final String NAME_UNKNOWN = "[name unknown]";

  private ReferralFields() {}

  /** Name and date of birth; what is unknown shows as such and is noted as missing. */
  static void youth(MessageText text, String label, HotlineDecision decision) {
    Child child = decision.referral().child();
    if (child.name().isEmpty()) {
      text.needs("child's name");
    }
    if (child.dateOfBirth().isEmpty()) {
      text.needs("date of birth");
    }
    text.personal(
        label,
        Optional.of(name(decision.referral()) + "/" + BirthWording.birth(decision)),
        "child");
  }

  static void number(MessageText text, MessageDetails details) {
    text.personal("Referral #:", details.referralNumber(), "referral number");
  }

  /** How fast; a time other than Immediate is a supervisor's, and never invented. */
  static void responseTime(
      MessageText text, String label, ResponsePlan plan, MessageDetails details) {
    if (plan.response().isEmpty()) {
      String none = "none (" + whyNobody(plan) + ")";
      text.field(
          label,
          plan.placementResponse().isPresent()
              ? "Immediate Response to the accused placement; for the youth " + none
              : none);
    } else if (plan.response().get().outcome() == ResponseTime.IMMEDIATE) {
      text.field(label, "Immediate Response");
    } else if (details.supervisorsResponseTime().isPresent()) {
      text.personal(label, details.supervisorsResponseTime(), "response time");
    } else {
      text.needs("response time that a supervisor sets")
          .field(label, "Immediate Response is not required; a supervisor sets the time");
    }
  }

  /** N-6F.7, and after hours what N-3.e.6 and N-4.ah.6 have it indicate. */
  static void mappedTo(MessageText text, String label, ResponsePlan plan) {
    Optional<String> child = plan.assignment().map(to -> assigned(text, plan.agency(), to));
    Optional<String> placement =
        AccusedPlacement.mappedTo(text, plan).filter(to -> !child.equals(Optional.of(to)));
    String notAssigned = "not assigned (" + whyNobody(plan) + ")";
    text.field(
        label,
        child.orElseGet(() -> placement.isPresent() ? "" : notAssigned)
            + placement
                .map(to -> (child.isPresent() ? "; " : "") + "for the accused placement: " + to)
                .orElse(""));
  }

  /**
   * Why nobody of the department responds to the child, in a few words; empty when somebody does.
   */
  private static String whyNobody(ResponsePlan plan) {
    return switch (plan.disposition().outcome()) {
      case RESPOND, RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA -> "";
      case TRANSFER -> ResponseWording.transfer(plan);
      case EVALUATE_OUT -> "Evaluated Out";
      case TO_JUVENILE_HALL -> "open until Juvenile Hall has accepted the youth";
      case NO_RESPONSE ->
          ChildNow.of(plan).hall() == HallState.THERE
              ? "the youth is at Juvenile Hall"
              : "the youth is on the way to Juvenile Hall";
      case REPORT_ELSEWHERE -> "the child is not in the county";
    };
  }

  /** Who has an assignment. */
  static String assigned(MessageText text, Agency agency, Assignment assignment) {
    String primary = primary(text, agency, assignment);
    return assignment.secondary().isPresent()
        ? primary + " with Secondary assignment to " + agency.exploitationUnitInBox()
        : primary;
  }

  private static String primary(MessageText text, Agency agency, Assignment assignment) {
    return switch (assignment.primary().outcome()) {
      case EXPLOITATION_UNIT -> agency.exploitationUnitInBox();
      case AFTER_HOURS_UNIT -> agency.afterHoursUnit();
      case REGIONAL_OFFICE -> office(text, agency, assignment);
    };
  }

  /** The regional office of an assignment, by name or by what names it. */
  static String office(MessageText text, Agency agency, Assignment assignment) {
    return assignment
        .regionalOffice()
        .map(Cited::outcome)
        .map(
            region -> {
              if (region.office().isEmpty()) {
                text.needs("name of the " + agency.regionalOffice());
              }
              return Wording.of(agency, region);
            })
        .orElse(agency.regionalOffice());
  }

  /** The name; one that holds a slash cannot pose as name and date of birth. */
  static String name(Referral referral) {
    return referral.child().name().map(PersonName::text).map(Wording::child).orElse(NAME_UNKNOWN);
  }
}
