package org.csecpolicy.notifications;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;

/** Outcomes of a decision in the words of a message. */
final class Wording {
  /** What separates the parts of the pre-alert's subject, and sets off a placeholder. */
  private static final CharMatcher IN_A_SUBJECT = CharMatcher.anyOf("/[]");

  /** What separates names from each other, and from what names an office. */
  private static final CharMatcher IN_A_LIST = CharMatcher.anyOf(",;()[]");

  private Wording() {}

  /** The cited instruction of a plan, when it is among what the decision asks for. */
  static Optional<Cited<Instruction>> instruction(HotlineDecision decision, Instruction wanted) {
    return decision instanceof ResponsePlan plan
        ? plan.instructions().stream().filter(given -> given.outcome() == wanted).findFirst()
        : Optional.empty();
  }

  /** The office by name when the host system supplied it, and what names it. */
  static String of(Agency agency, RegionalOffice region) {
    String basis =
        region.basis() == Basis.REFERRAL_ASSIGNMENT_POLICY
            ? "see " + agency.referralAssignmentPolicy()
            : region.basis().label();
    return region
        .office()
        .map(office -> office(agency, office.name()) + " (" + basis + ")")
        .orElseGet(() -> agency.regionalOffice() + " [name not known] (" + basis + ")");
  }

  /** A child's name; in quotation marks when it could pose as a name and a date of birth. */
  static String child(String name) {
    return IN_A_SUBJECT.matchesNoneOf(name) ? name : quoted(name);
  }

  /** An office's name; in quotation marks when it could pose as several, or as a unit. */
  private static String office(Agency agency, String name) {
    boolean isUnit =
        name.equals(agency.afterHoursUnit())
            || name.equals(agency.exploitationUnit())
            || name.equals(agency.exploitationUnitInBox());
    return isUnit || IN_A_LIST.matchesAnyOf(name) ? quoted(name) : name;
  }

  private static String quoted(String name) {
    return '"' + name.replace('"', '\'') + '"';
  }
}
