package org.csecpolicy.notice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.Locality;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;

/**
 * Which other authority hears of the referral? The county or state of jurisdiction (N-OOC-1), the
 * one where a child outside the county is, with its law enforcement (N-OOC-4, N-OOC-6), the one of
 * an accused placement outside the county, and law enforcement for trafficking (P-REP-4, P-REP-6).
 */
public final class CrossReportPolicy {
  private static final Cited<CrossReport> OF_LABOR =
      Cited.of(CrossReport.LAW_ENFORCEMENT, Clause.P_REP_4)
          .readAs(Interpretation.LABOR_CROSS_REPORT);
  private static final Cited<CrossReport> OF_SEX =
      Cited.of(CrossReport.LAW_ENFORCEMENT, Clause.P_REP_4, Clause.P_REP_6)
          .readAs(Interpretation.SEX_CROSS_REPORT);
  private static final Cited<CrossReport> OF_BOTH = OF_SEX.inPlaceOf(OF_LABOR);
  private static final ImmutableList<Cited<CrossReport>> NONE = ImmutableList.of();
  private static final ImmutableList<Cited<CrossReport>> LABOR = ImmutableList.of(OF_LABOR);
  private static final ImmutableList<Cited<CrossReport>> SEX = ImmutableList.of(OF_SEX);
  private static final ImmutableList<Cited<CrossReport>> BOTH = ImmutableList.of(OF_BOTH);
  private static final ImmutableList<Cited<CrossReport>> SEX_WHILE_CUSTODY_IS_UNKNOWN =
      ImmutableList.of(OF_SEX.asking(Fact.LAW_ENFORCEMENT_CUSTODY));
  private static final ImmutableList<Cited<CrossReport>> BOTH_WHILE_CUSTODY_IS_UNKNOWN =
      ImmutableList.of(OF_BOTH.asking(Fact.LAW_ENFORCEMENT_CUSTODY));

  private static final Cited<Mode> BY_TRANSFER =
      Cited.of(Mode.ELECTRONIC_TRANSFER, Clause.N_OOC_1, Clause.N_OOC_9);
  private static final Cited<Mode> VERBALLY =
      Cited.of(Mode.VERBAL, Clause.N_OOC_1, Clause.N_OOC_10);
  private static final Cited<Mode> IN_ANY_MODE = Cited.of(Mode.NOT_STATED, Clause.N_OOC_1);
  private static final Cited<Mode> TO_THE_CORRECT_JURISDICTION = IN_ANY_MODE.under(Clause.N_OOC_16);
  private static final Cited<Mode> VERBALLY_TO_THE_CORRECT_JURISDICTION =
      VERBALLY.under(Clause.N_OOC_16);

  /** A child outside the county: the department cannot go, so that somebody there must hear it. */
  private static final Cited<Mode> BY_TELEPHONE =
      Cited.of(Mode.VERBAL, Clause.N_OOC_1, Clause.N_OOC_4).readAs(Interpretation.SAME_PLACE);

  private static final Cited<Mode> WHERE_FOUND =
      Cited.of(Mode.VERBAL, Clause.N_OOC_4, Clause.N_OOC_6).readAs(Interpretation.SAME_PLACE);
  private static final Cited<Mode> POLICE_THERE =
      Cited.of(Mode.NOT_STATED, Clause.N_OOC_4, Clause.N_OOC_6);
  private static final Cited<Mode> POLICE_THERE_OF_AN_OUTSIDER =
      POLICE_THERE.readAs(Interpretation.NOT_HERE);
  private static final Cited<Mode> PLACEMENT_COUNTY =
      Cited.of(Mode.VERBAL, Clause.N_3_C_1, Clause.N_OOC_4);

  private static final FactSet OF_A_SURROUNDING_COUNTY =
      FactSet.of(
          Fact.JURISDICTION,
          Fact.OPEN_SERVICES,
          Fact.WILL_RESPOND,
          Fact.ELECTRONIC_TRANSFER,
          Fact.ANSWERED_BY,
          Fact.EXPECTED_ARRIVAL,
          Fact.WHERE_FOUND);
  private static final FactSet OF_AN_AUTHORITY =
      FactSet.of(Fact.JURISDICTION, Fact.OPEN_SERVICES, Fact.WHERE_FOUND);
  private static final FactSet OF_POLICE_THERE =
      FactSet.of(Fact.LAW_ENFORCEMENT_CUSTODY, Fact.IMMINENT_DANGER);

  private final Agency agency;
  private final Readings readings;

  /** The rule of one agency under its chosen readings. */
  public CrossReportPolicy(Agency agency, Readings readings) {
    this.agency = agency;
    this.readings = readings;
  }

  /** Who else hears of a referral, the first to be called first. */
  public ImmutableList<Cited<CrossReport>> reports(Referral referral, Jurisdiction jurisdiction) {
    boolean outside = jurisdiction.whereabouts().outside();
    Place placement = accusedPlacement(referral);
    if (outside || placement.isKnown()) {
      return elsewhereToo(referral, jurisdiction, outside, placement);
    }
    ImmutableList<Cited<CrossReport>> lawEnforcement = toLawEnforcement(referral, jurisdiction);
    if (!jurisdiction.residency().authority().isKnown()) {
      return lawEnforcement;
    }
    Cited<CrossReport> toAuthority = toAuthority(referral, jurisdiction);
    return lawEnforcement.isEmpty()
        ? ImmutableList.of(toAuthority)
        : ImmutableList.of(toAuthority, lawEnforcement.get(0));
  }

  /** N-OOC-4, N-OOC-6, N-3.c: whoever is where the child, or an accused placement, is. */
  private ImmutableList<Cited<CrossReport>> elsewhereToo(
      Referral referral, Jurisdiction jurisdiction, boolean outside, Place placement) {
    ImmutableList.Builder<Cited<CrossReport>> reports = ImmutableList.builder();
    Place authority = jurisdiction.residency().authority();
    Place found = referral.child().foundIn();
    Optional<Cited<CrossReport>> toAuthority =
        authority.isKnown() ? Optional.of(toAuthority(referral, jurisdiction)) : Optional.empty();
    boolean calledThere =
        toAuthority
            .filter(report -> found.equals(authority) && report.outcome().mode() == Mode.VERBAL)
            .isPresent();
    // Beside an Electronic Transfer too: a transfer is no call.
    boolean foundElsewhere = outside && !found.isAbroad() && !calledThere;
    if (foundElsewhere) {
      reports.add(to(Recipient.WHERE_FOUND, found, WHERE_FOUND));
    }
    toAuthority.ifPresent(reports::add);
    if (outside && isForPoliceThere(referral, jurisdiction)) {
      reports.add(
          to(
                  Recipient.LAW_ENFORCEMENT_THERE,
                  found,
                  jurisdiction.residency().mayBeTurnedAway()
                      ? POLICE_THERE_OF_AN_OUTSIDER
                      : POLICE_THERE)
              .lookingAt(referral, OF_POLICE_THERE));
    }
    if (placement.isKnown()
        && !placement.equals(authority)
        && !(foundElsewhere && placement.equals(found))) {
      reports.add(to(Recipient.PLACEMENT_COUNTY, placement, PLACEMENT_COUNTY));
    }
    return reports.addAll(toLawEnforcement(referral, jurisdiction)).build();
  }

  /** N-OOC-1, N-OOC-9, N-OOC-10, N-OOC-16; by telephone when the child is outside the county. */
  private Cited<CrossReport> toAuthority(Referral referral, Jurisdiction jurisdiction) {
    boolean surrounding = jurisdiction.residency().isSurrounding();
    Cited<CrossReport> report =
        to(
                Recipient.JURISDICTION,
                jurisdiction.residency().authority(),
                mode(referral, jurisdiction, surrounding))
            .lookingAt(referral, surrounding ? OF_A_SURROUNDING_COUNTY : OF_AN_AUTHORITY);
    return isSurroundingAuthority(jurisdiction)
        ? report.lookingAt(referral, Fact.ELECTRONIC_TRANSFER)
        : report;
  }

  private Cited<Mode> mode(Referral referral, Jurisdiction jurisdiction, boolean surrounding) {
    if (surrounding && referral.elsewhere().isTransferred()) {
      return BY_TRANSFER;
    }
    boolean correctJurisdiction =
        jurisdiction.standing().outcome().isOutsider() && isReportOrWarrant(referral);
    if (isSurroundingAuthority(jurisdiction)
        && referral.elsewhere().electronicTransfer() == ElectronicTransfer.DECLINED) {
      return correctJurisdiction ? VERBALLY_TO_THE_CORRECT_JURISDICTION : VERBALLY;
    }
    if (jurisdiction.whereabouts().outside()) {
      return BY_TELEPHONE;
    }
    return correctJurisdiction ? TO_THE_CORRECT_JURISDICTION : IN_ANY_MODE;
  }

  private static boolean isSurroundingAuthority(Jurisdiction jurisdiction) {
    return jurisdiction.residency().locality() == Locality.SURROUNDING_COUNTY;
  }

  /** At large or in known danger; of a child of ours, in known danger. */
  private static boolean isForPoliceThere(Referral referral, Jurisdiction jurisdiction) {
    Whereabouts where = jurisdiction.whereabouts();
    return referral.imminentDanger().isYes()
        || jurisdiction.residency().mayBeTurnedAway() && !where.custody().isYes();
  }

  /** N-3.c: where an accused placement is that lies outside the county; otherwise not known. */
  private Place accusedPlacement(Referral referral) {
    Place location = referral.accusedPlacement();
    return location.isOutside(agency.county()) && !location.isAbroad() ? location : Place.unknown();
  }

  /**
   * P-REP-4, P-REP-6: one report or none; labor always, sexual exploitation unless law enforcement
   * knows of it.
   */
  private ImmutableList<Cited<CrossReport>> toLawEnforcement(
      Referral referral, Jurisdiction jurisdiction) {
    boolean labor =
        referral.suspects(Category.CHILD_LABOR) || referral.suspects(Category.CRIMINAL_BEHAVIOR);
    CallerKind caller = referral.caller().kind();
    boolean sex =
        referral.suspects(Category.CSEC)
            && !readings.chose(Reading.LABOR_ONLY)
            && caller != CallerKind.OTHER_LAW_ENFORCEMENT
            && caller != CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED
            && !jurisdiction.whereabouts().custody().isYes();
    if (sex) {
      if (!referral.isKnown(Fact.LAW_ENFORCEMENT_CUSTODY)) {
        return labor ? BOTH_WHILE_CUSTODY_IS_UNKNOWN : SEX_WHILE_CUSTODY_IS_UNKNOWN;
      }
      return labor ? BOTH : SEX;
    }
    return labor ? LABOR : NONE;
  }

  private boolean isReportOrWarrant(Referral referral) {
    return referral.elsewhere().isReportOrWarrant(readings.chose(Reading.DELINQUENCY_WARRANT_ONLY));
  }

  private static Cited<CrossReport> to(Recipient recipient, Place place, Cited<Mode> mode) {
    return mode.giving(CrossReport.to(recipient, place, mode.outcome()));
  }
}
