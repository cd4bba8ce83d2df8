package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;

/** The fields that several messages have: who the youth is, how fast, and who has the referral. */
final class ReferralFields {
  private static final String NAME_UNKNOWN = "[name unknown]";
  private static final String DATE_OF_BIRTH_UNKNOWN = "DOB unknown";

  private ReferralFields() {}

  /** Name and date of birth; what is unknown shows as such and is noted as missing. */
  static void youth(MessageText text, String label, Referral referral) {
    Child child = referral.child();
    if (child.name().isEmpty()) {
      text.needs("child's name");
    }
    if (child.dateOfBirth().isEmpty()) {
      text.needs("date of birth");
    }
    boolean onlyAge = child.dateOfBirth().isEmpty() && child.statedAge().isPresent();
    String birth =
        onlyAge
            ? "[" + DATE_OF_BIRTH_UNKNOWN + "; stated age " + child.statedAge().getAsInt() + "]"
            : dateOfBirth(referral);
    text.personal(label, Optional.of(name(referral) + "/" + birth), "child");
  }

  static void number(MessageText text, MessageDetails details) {
    text.personal("Referral #:", details.referralNumber(), "referral number");
  }

  /** How fast; a time other than Immediate is a supervisor's, and never invented. */
  static void responseTime(
      MessageText text, String label, ResponsePlan plan, MessageDetails details) {
    if (plan.response().isEmpty()) {
      text.field(label, "none (" + Wording.of(plan.agency(), plan.disposition().outcome()) + ")");
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
    if (plan.assignment().isEmpty()) {
      text.field(
          label, "not assigned (" + Wording.of(plan.agency(), plan.disposition().outcome()) + ")");
      return;
    }
    Assignment assignment = plan.assignment().get();
    String primary = primary(text, plan.agency(), assignment);
    String inBox = plan.agency().exploitationUnitInBox();
    text.field(
        label,
        assignment.secondary().isPresent()
            ? primary + " with Secondary assignment to " + inBox
            : primary);
  }

  private static String primary(MessageText text, Agency agency, Assignment assignment) {
    return switch (assignment.primary().outcome()) {
      case MART -> agency.exploitationUnitInBox();
      case ERCP -> agency.afterHoursUnit();
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

  static String name(Referral referral) {
    return referral.child().name().map(PersonName::text).orElse(NAME_UNKNOWN);
  }

  /** MM/DD/YYYY. */
  static String dateOfBirth(Referral referral) {
    return referral
        .child()
        .dateOfBirth()
        .map(Moments::date)
        .orElse("[" + DATE_OF_BIRTH_UNKNOWN + "]");
  }
}
