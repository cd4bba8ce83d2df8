package org.csecpolicy.directory;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * Which telephone numbers may a caller be given? Landlines only, never a staff cell number (N-PH).
 */
public final class DirectoryPolicy {
  private final Agency agency;

  /** The directory of one agency. */
  public DirectoryPolicy(Agency agency) {
    this.agency = agency;
  }

  /** What to tell a caller who asks for this. */
  public Cited<DirectoryAnswer> answer(CallerRequest request) {
    return switch (request) {
      case EXPLOITATION_UNIT_LANDLINE -> landline(Landline.EXPLOITATION_UNIT);
      case RUNAWAY_OUTREACH_UNIT_LANDLINE -> landline(Landline.RUNAWAY_OUTREACH_UNIT);
      case STAFF_CELL_NUMBER -> notForCallers();
      case PROBATION_VERIFIER -> notForCallers().under(Clause.N_2_A_1);
    };
  }

  /** N-PH-1, N-PH-2. */
  private Cited<DirectoryAnswer> landline(Landline line) {
    return Cited.of(DirectoryAnswer.give(agency.landlines().get(line)), line.clause());
  }

  /** N-PH-3. */
  private static Cited<DirectoryAnswer> notForCallers() {
    return Cited.of(DirectoryAnswer.refuse(), Clause.N_PH_3).readAs(Interpretation.LANDLINES_ONLY);
  }
}
