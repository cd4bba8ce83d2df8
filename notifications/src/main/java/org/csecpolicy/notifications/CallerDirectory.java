package org.csecpolicy.notifications;

import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.CallerRequest;
import org.csecpolicy.directory.DirectoryAnswer;
import org.csecpolicy.directory.DirectoryPolicy;

/**
 * What a client or caller who asks for a telephone number is told, in words to read out: landlines
 * as printed, never a cell number of staff (N-PH).
 */
public final class CallerDirectory {
  private final Agency agency;
  private final DirectoryPolicy policy;

  private CallerDirectory(Agency agency) {
    this.agency = agency;
    this.policy = new DirectoryPolicy(agency);
  }

  /** The directory of one agency. */
  public static CallerDirectory of(Agency agency) {
    return new CallerDirectory(agency);
  }

  /** What to say to a caller who asks for this; one line. */
  public String answer(CallerRequest request) {
    DirectoryAnswer answer = policy.answer(request).outcome();
    if (answer.refused()) {
      return "We do not give callers " + subject(request) + ".";
    }
    return answer.numbers().isEmpty()
        ? "We have not been supplied with " + subject(request) + "."
        : "You can call " + subject(request) + ": " + String.join(" or ", answer.numbers()) + ".";
  }

  private String subject(CallerRequest request) {
    return switch (request) {
      case EXPLOITATION_UNIT_LANDLINE -> "the landline of " + agency.exploitationUnit();
      case RUNAWAY_OUTREACH_UNIT_LANDLINE -> "the landline of the runaway outreach unit";
      case STAFF_CELL_NUMBER -> "the cell numbers of " + agency.department() + " staff";
      case PROBATION_VERIFIER -> "the number of " + agency.probationVerifier();
    };
  }
}
