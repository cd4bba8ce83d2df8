package org.csecpolicy.jurisdiction;

import static org.csecpolicy.jurisdiction.Disposition.EVALUATE_OUT;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;

/**
 * What does the answer of the surrounding county of jurisdiction make of the referral
 * (N-OOC-8..12)? It responds or does not, and takes the referral by Electronic Transfer or does
 * not; until it is known who has the child, the department responds to the staging area.
 */
final class SurroundingCounty {
  private static final StagingArea DECLINES_TO_RESPOND =
      StagingArea.because(Clause.N_OOC_8).readAs(Interpretation.DECLINES_TO_RESPOND);
  private static final Cited<Disposition> ACCEPTED = Cited.of(TRANSFER, Clause.N_OOC_9);
  private static final StagingArea ACCEPTED_NOT_COMING =
      StagingArea.because(Clause.N_OOC_9).readAs(Interpretation.SURROUNDING_ACCEPTS);
  private static final Cited<Disposition> DECLINED =
      Cited.of(EVALUATE_OUT, Clause.N_OOC_10, Clause.N_OOC_11)
          .readAs(Interpretation.DECLINES_TRANSFER);
  private static final StagingArea DECLINED_NOT_COMING =
      StagingArea.because(Clause.N_OOC_10).readAs(Interpretation.DECLINES_TRANSFER);

  private static final FactSet OF_THE_COUNTYS_ANSWER =
      FactSet.of(
          Fact.WILL_RESPOND,
          Fact.ELECTRONIC_TRANSFER,
          Fact.ANSWERED_BY,
          Fact.EXPECTED_ARRIVAL,
          Fact.IMMINENT_DANGER);
  private static final FactSet OF_A_TRANSFER =
      FactSet.of(
          Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER, Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL);

  private final Readings readings;

  SurroundingCounty(Readings readings) {
    this.readings = readings;
  }

  /** Of a child in the county whom nobody takes to Juvenile Hall. */
  Cited<Disposition> decide(Referral referral, Residency residency, Whereabouts where) {
    Elsewhere elsewhere = referral.elsewhere();
    if (elsewhere.willRespond() == WillRespond.NO) {
      return DECLINES_TO_RESPOND.of(referral, residency);
    }
    boolean coming = elsewhere.isComing(referral.decidedAt());
    boolean theyHaveTheChild = coming && referral.imminentDanger().isNo();
    boolean itsWord = elsewhere.willRespond() == WillRespond.YES;
    if (elsewhere.electronicTransfer() == ElectronicTransfer.DECLINED) {
      boolean over = theyHaveTheChild || itsWord && reads(Reading.ITS_WORD_SUFFICES, referral);
      return (over ? DECLINED : DECLINED_NOT_COMING.of(referral, residency))
          .lookingAt(referral, OF_THE_COUNTYS_ANSWER);
    }
    if (itsWord || elsewhere.electronicTransfer() == ElectronicTransfer.ACCEPTED) {
      boolean over =
          theyHaveTheChild || where.custody().isNo() && reads(Reading.TRANSFER_SUFFICES, referral);
      return (over ? ACCEPTED : ACCEPTED_NOT_COMING.of(referral, residency))
          .lookingAt(referral, OF_THE_COUNTYS_ANSWER);
    }
    return StagingArea.noReportNoWarrant(referral)
        .of(referral, residency)
        .lookingAt(referral, OF_THE_COUNTYS_ANSWER);
  }

  /** While it is not known whether the transfer was taken. */
  static Cited<Disposition> lookingAtTheTransfer(
      Cited<Disposition> disposition, Referral referral) {
    return referral.isKnown(Fact.ELECTRONIC_TRANSFER)
        ? disposition
        : disposition.lookingAt(referral, OF_A_TRANSFER);
  }

  /** N-1.g.2: no reading undoes the response to a child in known danger. */
  private boolean reads(Reading reading, Referral referral) {
    return readings.chose(reading) && !referral.imminentDanger().isYes();
  }
}
