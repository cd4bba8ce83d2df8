package org.csecpolicy.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Quoted;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.response.ResponseTime;

/** The fields that several messages have: who the youth is, how fast, and who has the referral. */
final class ReferralFields {
  private ReferralFields() {}

  /** Name and date of birth; what is unknown shows as such and is noted as missing. */
  static void youth(Draft draft, String label) {
    Child child = draft.referral().child();
    if (child.name().isEmpty()) {
      draft.needs("name.missing");
    }
    if (child.dateOfBirth().isEmpty()) {
      draft.needs("birth.missing");
    }
    draft.personalWords(label, name(draft) + "/" + Birth.words(draft));
  }

  /** The name; one that holds a slash or a digit cannot pose as name and date of birth. */
  static String name(Draft draft) {
    return draft
        .referral()
        .child()
        .name()
        .map(PersonName::text)
        .map(Quoted::person)
        .orElseGet(() -> draft.phrase("name.unknown"));
  }

  /** How fast, and who has the referral, to readers in the department. */
  static void responseTimeAndMappedTo(Draft draft) {
    responseTime(draft, "response-time");
    mappedTo(draft, "mapped-to");
  }

  /** How fast; a time other than Immediate is a supervisor's, and never invented. */
  static void responseTime(Draft draft, String label) {
    ResponsePlan plan = draft.plan();
    Optional<String> set = draft.details().supervisorsResponseTime();
    if (plan.response().isEmpty()) {
      draft.field(
          label,
          draft.phrase(
              plan.placementResponse().isPresent()
                  ? "response-time.placement-only"
                  : "response-time.none",
              "reason",
              OurResponse.whyNobody(draft)));
    } else if (plan.response().get().outcome() == ResponseTime.IMMEDIATE) {
      draft.field(label, draft.phrase("response-time.immediate"));
    } else if (set.isPresent()) {
      draft.personal(label, set.get());
    } else {
      draft.needs("response-time.missing").field(label, draft.phrase("response-time.not-set"));
    }
  }

  /** N-6F.7, and after hours what N-3.e.6 and N-4.ah.6 have it indicate. */
  static void mappedTo(Draft draft, String label) {
    List<String> mapped = new ArrayList<>();
    draft.plan().assignment().ifPresent(child -> mapped.add(assigned(draft, child)));
    AccusedPlacement.mappedTo(draft)
        .filter(unit -> !mapped.contains(unit))
        .ifPresent(unit -> mapped.add(draft.phrase("mapped-to.placement", "unit", unit)));
    draft.field(
        label,
        mapped.isEmpty()
            ? draft.phrase("mapped-to.nobody", "reason", OurResponse.whyNobody(draft))
            : String.join("; ", mapped));
  }

  /** Where the department meets law enforcement, when it goes there. */
  static void stagingArea(Draft draft) {
    if (draft.plan().disposition().outcome().atStagingArea()) {
      draft.personal("case.staging-area", draft.referral().information().stagingArea());
    }
  }

  /** Who has an assignment. */
  static String assigned(Draft draft, Assignment assignment) {
    String primary = primary(draft, assignment);
    return assignment.secondary().isPresent()
        ? draft.phrase(
            "mapped-to.with-secondary",
            "primary",
            primary,
            "secondary",
            draft.agency().exploitationUnitInBox())
        : primary;
  }

  private static String primary(Draft draft, Assignment assignment) {
    return switch (assignment.primary().outcome()) {
      case EXPLOITATION_UNIT -> draft.agency().exploitationUnitInBox();
      case AFTER_HOURS_UNIT -> draft.agency().afterHoursUnit();
      case REGIONAL_OFFICE -> office(draft, assignment);
    };
  }

  /** The regional office of an assignment, by name or by what names it. */
  static String office(Draft draft, Assignment assignment) {
    return assignment
        .regionalOffice()
        .map(Cited::outcome)
        .map(region -> office(draft, region))
        .orElse(draft.agency().regionalOffice());
  }

  /** The office by name when the host system supplied it, and what names it. */
  private static String office(Draft draft, RegionalOffice region) {
    Agency agency = draft.agency();
    if (region.office().isEmpty()) {
      draft.needs("office.missing", "office", agency.regionalOffice());
    }
    return draft.phrase(
        region.office().isPresent() ? "office.named" : "office.not-named",
        "name",
        region.office().map(office -> Addressed.office(agency, office.name())).orElse(""),
        "office",
        agency.regionalOffice(),
        "basis",
        region.basis() == Basis.REFERRAL_ASSIGNMENT_POLICY
            ? draft.phrase("office.by-policy", "policy", agency.referralAssignmentPolicy())
            : region.basis().label());
  }
}
