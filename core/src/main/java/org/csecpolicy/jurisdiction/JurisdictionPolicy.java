package org.csecpolicy.jurisdiction;

import static org.csecpolicy.jurisdiction.Disposition.EVALUATE_OUT;
import static org.csecpolicy.jurisdiction.Disposition.NO_RESPONSE;
import static org.csecpolicy.jurisdiction.Disposition.REPORT_ELSEWHERE;
import static org.csecpolicy.jurisdiction.Disposition.RESPOND;
import static org.csecpolicy.jurisdiction.Disposition.TO_JUVENILE_HALL;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;

/**
 * Who responds, and what becomes of the referral? The department, for every child of the county and
 * every child that may be its own. For a child of another county or state the out-of-county and
 * out-of-state block (N-OOC), in order of precedence; the order decides this alone, every other
 * step of every bullet that applies stands.
 *
 * <p>A child is turned away only on facts that are known, and only while it is known who has it.
 */
public final class JurisdictionPolicy {
  private static final Cited<Disposition> INVESTIGATE = Cited.of(RESPOND, Clause.N_2);
  private static final StagingArea HALL_REFUSES =
      StagingArea.because(Clause.N_OOC_19).readAs(Interpretation.HALL_REFUSES);
  private static final Cited<Disposition> KEPT = Cited.of(RESPOND, Clause.N_2);
  private static final StagingArea KEPT_AT_STAGING_AREA = StagingArea.because(Clause.N_2);
  private static final Cited<Disposition> NOT_HERE =
      Cited.of(REPORT_ELSEWHERE, Clause.N_OOC_1, Clause.N_OOC_4);
  private static final Cited<Disposition> NOT_HERE_SILENT =
      NOT_HERE.readAs(Interpretation.NOT_HERE);
  private static final Cited<Disposition> NOT_HERE_OUT_OF_STATE = NOT_HERE.under(Clause.N_OOC_13);
  private static final Cited<Disposition> NOT_HERE_SURROUNDING =
      NOT_HERE.under(Clause.N_OOC_9, Clause.N_OOC_11);
  private static final Cited<Disposition> TRANSPORTED = Cited.of(NO_RESPONSE, Clause.N_OOC_14);
  private static final Cited<Disposition> TRANSPORTED_REPORT_OR_WARRANT =
      Cited.of(TO_JUVENILE_HALL, Clause.N_OOC_14, Clause.N_OOC_17)
          .readAs(Interpretation.REPORT_OR_WARRANT);
  private static final Cited<Disposition> TRANSPORTED_OUT_OF_STATE =
      Cited.of(TO_JUVENILE_HALL, Clause.N_OOC_13, Clause.N_OOC_14);
  private static final Cited<Disposition> REPORT_OR_WARRANT =
      Cited.of(TO_JUVENILE_HALL, Clause.N_OOC_15, Clause.N_OOC_16, Clause.N_OOC_17)
          .readAs(Interpretation.REPORT_OR_WARRANT);
  private static final Cited<Disposition> EVALUATED_OUT_OF_STATE =
      Cited.of(EVALUATE_OUT, Clause.N_OOC_13).readAs(Interpretation.OUT_OF_STATE);
  private static final FactSet OF_THE_BULLETS =
      FactSet.of(
          Fact.WHERE_FOUND,
          Fact.LAW_ENFORCEMENT_CUSTODY,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED,
          Fact.HALL_ANSWER,
          Fact.MISSING_PERSON_REPORT,
          Fact.DELINQUENCY_WARRANT);
  private static final FactSet OF_A_CHILD_IN_NO_CUSTODY =
      FactSet.of(
          Fact.WHERE_FOUND,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED,
          Fact.MISSING_PERSON_REPORT,
          Fact.DELINQUENCY_WARRANT);
  private static final FactSet OF_A_TRANSPORT =
      FactSet.of(
          Fact.WHERE_FOUND, Fact.HALL_ANSWER, Fact.MISSING_PERSON_REPORT, Fact.DELINQUENCY_WARRANT);
  private static final FactSet OF_OUR_JURISDICTION =
      FactSet.of(Fact.OPEN_CASE, Fact.PROBATION_STATUS);

  private final Readings readings;
  private final SurroundingCounty surroundingCounty;

  /** The rule under an agency's chosen readings. */
  public JurisdictionPolicy(Readings readings) {
    this.readings = readings;
    this.surroundingCounty = new SurroundingCounty(readings);
  }

  /** Who responds, and what becomes of the referral. */
  public Cited<Disposition> decide(Referral referral, Residency residency, Whereabouts where) {
    if (!residency.standing().outcome().isOutsider()) {
      return INVESTIGATE;
    }
    return outsider(referral, residency, where).despite(where.contradictions());
  }

  private Cited<Disposition> outsider(Referral referral, Residency residency, Whereabouts where) {
    if (where.isRefused()) {
      return HALL_REFUSES.of(referral, residency);
    }
    if (residency.mayBeOurs()) {
      return kept(referral, where, residency);
    }
    Standing standing = residency.standing().outcome();
    if (where.outside()) {
      return notHere(referral, standing);
    }
    if (where.isAtHallOrOnTheWay()) {
      return transported(referral, standing, where).lookingAt(referral, OF_A_TRANSPORT);
    }
    return here(referral, residency, where);
  }

  /** N-OOC-8..13, N-OOC-15..21: in the county, and neither at Juvenile Hall nor on the way. */
  private Cited<Disposition> here(Referral referral, Residency residency, Whereabouts where) {
    if (where.custody().isNo()) { // nobody is there to be instructed, or refused
      return notInstructed(referral, residency, where)
          .lookingAt(referral, OF_A_CHILD_IN_NO_CUSTODY);
    }
    Cited<Disposition> disposition =
        isReportOrWarrant(referral.elsewhere()) && where.custody().isYes()
            ? untilAccepted(
                REPORT_OR_WARRANT,
                where.isAccepted() || readings.chose(Reading.EVALUATED_OUT_ON_THE_INSTRUCTION))
            : notInstructed(referral, residency, where);
    return disposition.lookingAt(referral, OF_THE_BULLETS);
  }

  private Cited<Disposition> notInstructed(
      Referral referral, Residency residency, Whereabouts where) {
    Cited<Disposition> disposition =
        switch (residency.standing().outcome()) {
          case SURROUNDING_COUNTY -> surroundingCounty.decide(referral, residency, where);
          case OUT_OF_STATE -> outOfState(referral, residency);
          default -> StagingArea.noReportNoWarrant(referral).of(referral, residency);
        };
    // A report that the agency reads as no ground, or one that grounds nothing for want of custody.
    return referral.elsewhere().isReportOrWarrant(false)
        ? disposition.readAs(Interpretation.REPORT_OR_WARRANT)
        : disposition;
  }

  /**
   * N-3.a.1, N-4, N-6 against N-OOC: until it is known whether the child is the county's, the
   * department keeps the referral; at Juvenile Hall when the child is there or on the way.
   */
  private static Cited<Disposition> kept(
      Referral referral, Whereabouts where, Residency residency) {
    Cited<Disposition> kept =
        where.outside() || where.isAtHallOrOnTheWay()
            ? KEPT
            : KEPT_AT_STAGING_AREA.of(referral, residency);
    if (referral.openCase().status() == CaseStatus.UNKNOWN
        || referral.probation().status() == ProbationStatus.NOT_VERIFIED) {
      kept = kept.readAs(Interpretation.OWN_JURISDICTION_ELSEWHERE);
    }
    kept = kept.lookingAt(referral, OF_OUR_JURISDICTION).lookingAt(referral, OF_THE_BULLETS);
    return residency.mayLiveHere()
        ? kept.readAs(Interpretation.JURISDICTION).lookingAt(referral, Fact.HOME)
        : kept;
  }

  /**
   * N-OOC-1, N-OOC-9..13: the department cannot go; whoever is where the child is, is told. What
   * becomes of the referral the text says for another state, and for a surrounding county that
   * takes it or declines the transfer.
   */
  private static Cited<Disposition> notHere(Referral referral, Standing standing) {
    return switch (standing) {
      case OUT_OF_STATE -> NOT_HERE_OUT_OF_STATE;
      case SURROUNDING_COUNTY ->
          referral.elsewhere().electronicTransfer() == ElectronicTransfer.DECLINED
                  || referral.elsewhere().isTransferred()
              ? NOT_HERE_SURROUNDING
              : SurroundingCounty.lookingAtTheTransfer(NOT_HERE_SILENT, referral);
      default -> NOT_HERE_SILENT;
    };
  }

  /**
   * N-OOC-14, of one who is there already too; "commercially exploited" for labor only, flagged.
   */
  private Cited<Disposition> transported(Referral referral, Standing standing, Whereabouts where) {
    Cited<Disposition> disposition = TRANSPORTED;
    if (isReportOrWarrant(referral.elsewhere())) {
      disposition = untilAccepted(TRANSPORTED_REPORT_OR_WARRANT, where.isAccepted());
    } else if (standing == Standing.OUT_OF_STATE) {
      disposition = untilAccepted(TRANSPORTED_OUT_OF_STATE, where.isAccepted());
    }
    return referral.suspects(Category.CSEC)
        ? disposition
        : disposition.readAs(Interpretation.TRANSPORTED);
  }

  /** N-OOC-17: Evaluated Out once Juvenile Hall has accepted, or on the instruction as printed. */
  private static Cited<Disposition> untilAccepted(Cited<Disposition> open, boolean accepted) {
    return accepted ? open.giving(EVALUATE_OUT) : open.readAs(Interpretation.HALL_ANSWER);
  }

  /**
   * N-OOC-13 against N-OOC-19: a youth who is here gets a response. N-1.g.2: no reading undoes the
   * response to a child in known danger.
   */
  private Cited<Disposition> outOfState(Referral referral, Residency residency) {
    if (readings.chose(Reading.EVALUATE_OUT_OF_STATE) && !referral.imminentDanger().isYes()) {
      return EVALUATED_OUT_OF_STATE.lookingAt(referral, Fact.IMMINENT_DANGER);
    }
    Cited<Disposition> response =
        StagingArea.noReportNoWarrant(referral)
            .of(referral, residency)
            .readAs(Interpretation.OUT_OF_STATE);
    return readings.chose(Reading.EVALUATE_OUT_OF_STATE)
        ? response.readAs(Interpretation.KNOWN_DANGER)
        : response;
  }

  /** N-OOC-15..18: an active Missing Person's Report or Delinquency Warrant. */
  private boolean isReportOrWarrant(Elsewhere elsewhere) {
    return elsewhere.isReportOrWarrant(readings.chose(Reading.DELINQUENCY_WARRANT_ONLY));
  }
}
