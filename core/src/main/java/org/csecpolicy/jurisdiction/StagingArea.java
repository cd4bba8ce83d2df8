package org.csecpolicy.jurisdiction;

import static org.csecpolicy.jurisdiction.Disposition.RESPOND_AT_STAGING_AREA;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Referral;

/**
 * A response to the staging area for one reason, with and without what may come to it: the limb of
 * N-OOC-19 that no report and no warrant is known, and an Electronic Transfer that runs beside it.
 * Worked out once, since every decision about a child from elsewhere may need one.
 */
final class StagingArea {
  private static final StagingArea NO_REPORT_NO_WARRANT =
      because(Clause.N_OOC_19).readAs(Interpretation.NO_REPORT_NO_WARRANT);
  private static final StagingArea WARRANT_KINDS =
      NO_REPORT_NO_WARRANT.readAs(Interpretation.WARRANT_KINDS);
  private static final StagingArea AT_LARGE = because(Clause.N_2);

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

  /** N-OOC-19..21: neither is known to be active; or one is, of a child whom nobody has. */
  static StagingArea noReportNoWarrant(Referral referral) {
    Elsewhere elsewhere = referral.elsewhere();
    if (elsewhere.isReportOrWarrant(false)) {
      return AT_LARGE;
    }
    return elsewhere.protectiveCustodyWarrant().isYes() ? WARRANT_KINDS : NO_REPORT_NO_WARRANT;
  }

  /**
   * As it is for a referral (N-OOC-9, N-OOC-19): whether no report is known, and whether a transfer
   * to the surrounding county of jurisdiction runs beside it.
   */
  Cited<Disposition> of(Referral referral, Residency residency) {
    Elsewhere elsewhere = referral.elsewhere();
    boolean reportOrWarrant = elsewhere.isReportOrWarrant(false);
    return residency.isSurrounding()
        ? SurroundingCounty.lookingAtTheTransfer(
            when(reportOrWarrant, elsewhere.isTransferred()), referral)
        : when(reportOrWarrant, false);
  }

  private Cited<Disposition> when(boolean reportOrWarrant, boolean transferRuns) {
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
