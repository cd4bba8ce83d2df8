package org.csecpolicy.jurisdiction;

import static org.csecpolicy.jurisdiction.Disposition.RESPOND_AT_STAGING_AREA;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * A response to the staging area for one reason, with and without what may come to it: the limb of
 * N-OOC-19 that no report and no warrant is known, and an Electronic Transfer that runs beside it.
 * Worked out once, since every decision about a child from elsewhere may need one.
 */
final class StagingArea {
  private final Cited<Disposition> alone;
  private final Cited<Disposition> noReport;
  private final Cited<Disposition> transferred;
  private final Cited<Disposition> transferredNoReport;

  private StagingArea(Cited<Disposition> alone, Cited<Disposition> noReport) {
    this.alone = alone;
    this.noReport = noReport;
    this.transferred = transferred(alone);
    this.transferredNoReport = transferred(noReport);
  }

  /** For the reason of these clauses, which stand under N-OOC-20 too. */
  static StagingArea because(Clause first, Clause... others) {
    return of(
        Cited.of(RESPOND_AT_STAGING_AREA, first, others).under(Clause.N_OOC_20), Clause.N_OOC_19);
  }

  /** For the same reason, read as this. */
  StagingArea readAs(Interpretation interpretation) {
    return new StagingArea(alone.readAs(interpretation), noReport.readAs(interpretation));
  }

  /** As it is for a referral. */
  Cited<Disposition> when(boolean reportOrWarrant, boolean transferRuns) {
    if (transferRuns) {
      return reportOrWarrant ? transferred : transferredNoReport;
    }
    return reportOrWarrant ? alone : noReport;
  }

  private static StagingArea of(Cited<Disposition> alone, Clause limb) {
    return new StagingArea(alone, alone.under(limb));
  }

  private static Cited<Disposition> transferred(Cited<Disposition> response) {
    return response.giving(TRANSFER_AND_RESPOND_AT_STAGING_AREA).under(Clause.N_OOC_9);
  }
}
