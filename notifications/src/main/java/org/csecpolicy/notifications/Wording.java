package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;

/** Outcomes of a decision in the words of a message. */
final class Wording {
  private Wording() {}

  /** The cited instruction of a plan, when it is among what the decision asks for. */
  static Optional<Cited<Instruction>> instruction(HotlineDecision decision, Instruction wanted) {
    return decision instanceof ResponsePlan plan
        ? plan.instructions().stream().filter(given -> given.outcome() == wanted).findFirst()
        : Optional.empty();
  }

  static String of(Agency agency, Disposition disposition) {
    String department = agency.department();
    return switch (disposition) {
      case RESPOND -> department + " responds";
      case RESPOND_AT_STAGING_AREA -> department + " responds to the staging area";
      case TRANSFER -> "Electronic Transfer to the county of residence";
      case TRANSFER_AND_RESPOND_AT_STAGING_AREA ->
          "Electronic Transfer to the county of residence; "
              + department
              + " responds to the staging area until that county confirms that it is coming";
      case EVALUATE_OUT -> "Evaluated Out";
      case TO_JUVENILE_HALL ->
          "Evaluated Out; the youth goes to Juvenile Hall with law enforcement";
      case NO_RESPONSE ->
          department + " does not respond: Juvenile Hall has the youth or is about to";
    };
  }

  /** The office by name when the caller supplied it, and what names it. */
  static String of(Agency agency, RegionalOffice region) {
    String basis =
        region.basis() == Basis.REFERRAL_ASSIGNMENT_POLICY
            ? "see " + agency.referralAssignmentPolicy()
            : region.basis().label();
    return region
        .office()
        .map(office -> office.name() + " (" + basis + ")")
        .orElseGet(() -> agency.regionalOffice() + " [name not known] (" + basis + ")");
  }
}
