package org.csecpolicy.jurisdiction;

import static org.csecpolicy.jurisdiction.Disposition.EVALUATE_OUT;
import static org.csecpolicy.jurisdiction.Disposition.NO_RESPONSE;
import static org.csecpolicy.jurisdiction.Disposition.RESPOND;
import static org.csecpolicy.jurisdiction.Disposition.RESPOND_AT_STAGING_AREA;
import static org.csecpolicy.jurisdiction.Disposition.TO_JUVENILE_HALL;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER;
import static org.csecpolicy.jurisdiction.Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA;

import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Category;

/**
 * Is the child ours, and if the child lives elsewhere, who responds? The out-of-county and
 * out-of-state block (N-OOC), in order of precedence. It never applies to a child of the county.
 *
 * <p>A child is turned away (evaluated out, transferred, left to Juvenile Hall) only on facts that
 * are known: see {@link #mayStillBeOurs}.
 */
public final class JurisdictionPolicy {
  private static final Cited<Standing> COUNTY_YOUTH = Cited.of(Standing.COUNTY_YOUTH, Clause.N_2);
  private static final Cited<Standing> CSEC_UNIT_CASE = ours(Clause.N_4_0);
  private static final Cited<Standing> OPEN_CASE = ours(Clause.N_3_A_1);
  private static final Cited<Standing> WARD_602 = ours(Clause.N_6_0);
  private static final Cited<Standing> SURROUNDING_COUNTY =
      Cited.of(Standing.SURROUNDING_COUNTY, Clause.N_OOC_1, Clause.N_OOC_5);
  private static final Cited<Standing> OTHER_COUNTY =
      Cited.of(Standing.OTHER_COUNTY, Clause.N_OOC_1, Clause.N_OOC_5)
          .readAs(Interpretation.UNLISTED_COUNTY);
  private static final Cited<Standing> OUT_OF_STATE =
      Cited.of(Standing.OUT_OF_STATE, Clause.N_OOC_1, Clause.N_OOC_13);

  private static final Cited<Disposition> INVESTIGATE = Cited.of(RESPOND, Clause.N_2);
  private static final Cited<Disposition> HALL_REFUSES =
      Cited.of(RESPOND_AT_STAGING_AREA, Clause.N_OOC_19, Clause.N_OOC_20)
          .readAs(Interpretation.HALL_REFUSES);
  private static final Cited<Disposition> DECLINES_TO_RESPOND =
      Cited.of(RESPOND_AT_STAGING_AREA, Clause.N_OOC_8, Clause.N_OOC_19, Clause.N_OOC_20)
          .readAs(Interpretation.DECLINES_TO_RESPOND);
  private static final Cited<Disposition> REPORT_OR_WARRANT =
      Cited.of(TO_JUVENILE_HALL, Clause.N_OOC_15, Clause.N_OOC_16, Clause.N_OOC_17)
          .readAs(Interpretation.REPORT_OR_WARRANT);
  private static final Cited<Disposition> TRANSPORTED = Cited.of(NO_RESPONSE, Clause.N_OOC_14);
  private static final Cited<Disposition> TRANSPORTED_OUT_OF_STATE =
      Cited.of(EVALUATE_OUT, Clause.N_OOC_13, Clause.N_OOC_14);
  private static final Cited<Disposition> ACCEPTED = Cited.of(TRANSFER, Clause.N_OOC_9);
  private static final Cited<Disposition> ACCEPTED_CHILD_WAITS =
      Cited.of(
              TRANSFER_AND_RESPOND_AT_STAGING_AREA,
              Clause.N_OOC_9,
              Clause.N_OOC_19,
              Clause.N_OOC_20)
          .readAs(Interpretation.SURROUNDING_ACCEPTS);
  private static final Cited<Disposition> DECLINED =
      Cited.of(EVALUATE_OUT, Clause.N_OOC_10, Clause.N_OOC_11)
          .readAs(Interpretation.DECLINES_TRANSFER);
  private static final Cited<Disposition> DECLINED_CHILD_WAITS =
      Cited.of(RESPOND_AT_STAGING_AREA, Clause.N_OOC_10, Clause.N_OOC_19, Clause.N_OOC_20)
          .readAs(Interpretation.DECLINES_TRANSFER);
  private static final Cited<Disposition> EVALUATED_OUT_OF_STATE =
      Cited.of(EVALUATE_OUT, Clause.N_OOC_13).readAs(Interpretation.OUT_OF_STATE);
  private static final Cited<Disposition> KEPT =
      Cited.of(RESPOND_AT_STAGING_AREA, Clause.N_2, Clause.N_OOC_19, Clause.N_OOC_20);
  private static final Cited<Disposition> NO_REPORT_NO_WARRANT =
      Cited.of(RESPOND_AT_STAGING_AREA, Clause.N_OOC_19, Clause.N_OOC_20)
          .readAs(Interpretation.NO_REPORT_NO_WARRANT);

  private static final FactSet OF_THE_BULLETS =
      FactSet.of(
          Fact.MISSING_PERSON_REPORT,
          Fact.DELINQUENCY_WARRANT,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED);
  private static final FactSet OF_THE_COUNTYS_ANSWER =
      FactSet.of(Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER);
  private static final FactSet OF_AN_ACCEPTED_TRANSFER =
      FactSet.of(Fact.LAW_ENFORCEMENT_CUSTODY, Fact.ELECTRONIC_TRANSFER);
  private static final FactSet OF_A_DECLINED_TRANSFER =
      FactSet.of(Fact.LAW_ENFORCEMENT_CUSTODY, Fact.WILL_RESPOND, Fact.OPEN_JURISDICTION);
  private static final FactSet OF_A_REFUSAL =
      FactSet.of(Fact.AT_JUVENILE_HALL, Fact.BEING_TRANSPORTED, Fact.WHERE_FOUND);
  private static final FactSet OF_OUR_JURISDICTION =
      FactSet.of(Fact.OPEN_CASE, Fact.PROBATION_STATUS);

  private final Agency agency;
  private final Readings readings;

  /** The rules for one agency under its chosen readings. */
  public JurisdictionPolicy(Agency agency, Readings readings) {
    this.agency = agency;
    this.readings = readings;
  }

  /** Where the child stands, and what becomes of the referral. */
  public Jurisdiction decide(Referral referral) {
    Cited<Standing> standing = standingOf(referral);
    return Jurisdiction.of(
        standing,
        standing.outcome().isOutsider() ? outsider(referral, standing.outcome()) : INVESTIGATE);
  }

  private Cited<Standing> standingOf(Referral referral) {
    Place residence = referral.child().residence();
    if (!residence.isOutside(agency.county())) {
      return countyYouth(referral).lookingAt(referral, Fact.RESIDENCE);
    }
    if (referral.openCase().status() == CaseStatus.CSEC_UNIT) {
      return CSEC_UNIT_CASE;
    }
    if (referral.openCase().status() == CaseStatus.REGIONAL) {
      return OPEN_CASE;
    }
    if (referral.probation().status().is602()) {
      return WARD_602;
    }
    return elsewhere(residence).lookingAt(referral, OF_OUR_JURISDICTION);
  }

  /** N-OOC-5, N-OOC-13: as long as no open case and no 602 status makes the child ours. */
  private Cited<Standing> elsewhere(Place residence) {
    if (residence.state().filter(state -> state != agency.county().state()).isPresent()) {
      return OUT_OF_STATE;
    }
    return residence.county().filter(agency.surroundingCounties()::contains).isPresent()
        ? SURROUNDING_COUNTY
        : OTHER_COUNTY;
  }

  /** N-4, N-6 against N-OOC: an open case or 602 status keeps the child with the county. */
  private static Cited<Standing> ours(Clause clause) {
    return Cited.of(Standing.COUNTY_JURISDICTION, clause, Clause.N_OOC_1)
        .readAs(Interpretation.OWN_JURISDICTION_ELSEWHERE);
  }

  /** The out-of-county block never applies: not its report, not its warrant, wherever found. */
  private Cited<Standing> countyYouth(Referral referral) {
    Elsewhere elsewhere = referral.elsewhere();
    boolean blockWouldBite =
        elsewhere.missingPersonReport().isYes()
            || elsewhere.delinquencyWarrant().isYes()
            || isKnownElsewhere(referral);
    return blockWouldBite ? COUNTY_YOUTH.readAs(Interpretation.COUNTY_YOUTH) : COUNTY_YOUTH;
  }

  private Cited<Disposition> outsider(Referral referral, Standing standing) {
    if (referral.custody().refusedByJuvenileHall().isYes()) {
      return HALL_REFUSES;
    }
    Cited<Disposition> disposition = byBullet(referral, standing);
    return mayStillBeOurs(referral) ? keep(referral, disposition) : disposition;
  }

  private Cited<Disposition> byBullet(Referral referral, Standing standing) {
    if (isReportOrWarrant(referral.elsewhere())) {
      return REPORT_OR_WARRANT;
    }
    Cited<Disposition> disposition =
        referral.custody().isAtOrOnTheWayToJuvenileHall()
            ? transported(referral, standing)
            : switch (standing) {
              case SURROUNDING_COUNTY -> surroundingCounty(referral);
              case OUT_OF_STATE -> outOfState(referral);
              case OTHER_COUNTY, COUNTY_YOUTH, COUNTY_JURISDICTION -> noReportNoWarrant(referral);
            };
    if (referral.elsewhere().missingPersonReport().isYes()) {
      // Set aside by an agency that reads the bullet as meaning the warrant only.
      disposition = disposition.readAs(Interpretation.REPORT_OR_WARRANT);
    }
    return disposition.lookingAt(referral, OF_THE_BULLETS);
  }

  /** N-OOC-15..18: an active Missing Person's Report or Delinquency Warrant. */
  private boolean isReportOrWarrant(Elsewhere elsewhere) {
    return elsewhere.delinquencyWarrant().isYes()
        || elsewhere.missingPersonReport().isYes()
            && !readings.chose(Reading.DELINQUENCY_WARRANT_ONLY);
  }

  /**
   * N-OOC-14: "commercially exploited", "transported"; labor only and there already are the same.
   */
  private static Cited<Disposition> transported(Referral referral, Standing standing) {
    Cited<Disposition> disposition =
        standing == Standing.OUT_OF_STATE ? TRANSPORTED_OUT_OF_STATE : TRANSPORTED;
    boolean asPrinted =
        referral.suspects(Category.CSEC) && referral.custody().beingTransported().isYes();
    return asPrinted ? disposition : disposition.readAs(Interpretation.TRANSPORTED);
  }

  /** N-OOC-8..12. */
  private Cited<Disposition> surroundingCounty(Referral referral) {
    Elsewhere elsewhere = referral.elsewhere();
    boolean jurisdictionRuledOut = elsewhere.openJurisdiction().isNo();
    if (elsewhere.willRespond() == WillRespond.NO && !jurisdictionRuledOut) {
      return DECLINES_TO_RESPOND.lookingAt(referral, Fact.OPEN_JURISDICTION);
    }
    boolean mayWait = !referral.custody().lawEnforcement().isNo();
    if (elsewhere.electronicTransfer() == ElectronicTransfer.DECLINED) {
      boolean theyDoNotDecline = elsewhere.willRespond() == WillRespond.YES || jurisdictionRuledOut;
      boolean waits = mayWait && !readings.chose(Reading.EVALUATE_OUT_DECLINED_TRANSFER);
      return (theyDoNotDecline && !waits ? DECLINED : DECLINED_CHILD_WAITS)
          .lookingAt(referral, OF_A_DECLINED_TRANSFER);
    }
    if (elsewhere.electronicTransfer() == ElectronicTransfer.ACCEPTED
        || elsewhere.willRespond() == WillRespond.YES) {
      return (mayWait ? ACCEPTED_CHILD_WAITS : ACCEPTED)
          .lookingAt(referral, OF_AN_ACCEPTED_TRANSFER);
    }
    return noReportNoWarrant(referral).lookingAt(referral, OF_THE_COUNTYS_ANSWER);
  }

  /** N-OOC-13 against N-OOC-19: a youth who is here gets a response. */
  private Cited<Disposition> outOfState(Referral referral) {
    if (isKnownElsewhere(referral) || readings.chose(Reading.EVALUATE_OUT_OF_STATE)) {
      return EVALUATED_OUT_OF_STATE;
    }
    return noReportNoWarrant(referral)
        .readAs(Interpretation.OUT_OF_STATE)
        .lookingAt(referral, Fact.WHERE_FOUND);
  }

  /** N-OOC-19..21: neither report nor warrant is known to be active. */
  private static Cited<Disposition> noReportNoWarrant(Referral referral) {
    return referral.elsewhere().protectiveCustodyWarrant().isYes()
        ? NO_REPORT_NO_WARRANT.readAs(Interpretation.WARRANT_KINDS)
        : NO_REPORT_NO_WARRANT;
  }

  /**
   * Whether an unknown fact could make the child ours: an open case, 602 status, or a refusal by
   * Juvenile Hall (N-OOC-19). An unknown fact never counts as a no, so the child is kept meanwhile.
   */
  private boolean mayStillBeOurs(Referral referral) {
    return referral.openCase().status() == CaseStatus.UNKNOWN
        || referral.probation().status() == ProbationStatus.NOT_VERIFIED
        || mayHaveBeenRefused(referral);
  }

  private boolean mayHaveBeenRefused(Referral referral) {
    Custody custody = referral.custody();
    return custody.refusedByJuvenileHall().isUnknown()
        && !custody.isAtOrOnTheWayToJuvenileHall()
        && !isKnownElsewhere(referral);
  }

  /** Until those facts are known the department responds, beside what the bullet says. */
  private Cited<Disposition> keep(Referral referral, Cited<Disposition> bullet) {
    Cited<Disposition> kept =
        switch (bullet.outcome()) {
          case RESPOND, RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA -> bullet;
          case TRANSFER -> ACCEPTED_CHILD_WAITS.inPlaceOf(bullet);
          case EVALUATE_OUT, TO_JUVENILE_HALL, NO_RESPONSE -> KEPT.inPlaceOf(bullet);
        };
    if (mayHaveBeenRefused(referral)) {
      kept =
          kept.readAs(Interpretation.HALL_REFUSES)
              .asking(Fact.REFUSED_BY_JUVENILE_HALL)
              .lookingAt(referral, OF_A_REFUSAL);
    }
    return referral.isKnown(Fact.OPEN_CASE) && referral.isKnown(Fact.PROBATION_STATUS)
        ? kept
        : kept.readAs(Interpretation.OWN_JURISDICTION_ELSEWHERE)
            .lookingAt(referral, OF_OUR_JURISDICTION);
  }

  private boolean isKnownElsewhere(Referral referral) {
    return referral.child().foundIn().isOutside(agency.county());
  }
}
