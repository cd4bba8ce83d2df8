package org.csecpolicy.referral;

import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;

/**
 * What every rule of a decision asks a referral, worked out once: whether each {@link Fact} is
 * known, and where it stands, which categories are suspected, and whether a place was only said.
 */
final class FactsOfReferral {
  private final FactSet unknown;
  private final int suspected;
  private final boolean placeOnlySaid;

  FactsOfReferral(Referral referral) {
    unknown = FactSet.where(fact -> !isKnown(referral, fact));
    int bits = 0;
    for (Category category : referral.categories().keySet()) {
      bits |= 1 << category.ordinal();
    }
    suspected = bits;
    Child child = referral.child();
    placeOnlySaid =
        child.residence().isOnlySaid()
            || child.jurisdiction().isOnlySaid()
            || child.foundIn().isOnlySaid()
            || referral.placement().isPresent()
                && referral.placement().get().location().isOnlySaid();
  }

  FactSet unknown() {
    return unknown;
  }

  /** Whether something was said of a place, and nothing is known by that. */
  boolean placeOnlySaid() {
    return placeOnlySaid;
  }

  boolean suspects(Category category) {
    return (suspected >> category.ordinal() & 1) == 1;
  }

  private static boolean isKnown(Referral referral, Fact fact) {
    Child child = referral.child();
    Custody custody = referral.custody();
    Elsewhere elsewhere = referral.elsewhere();
    return switch (fact) {
      case CALLER_AGENCY -> !referral.caller().kind().mayBeFirstResponder();
      case CATEGORY -> !referral.categories().isEmpty();
      case AGE -> child.dateOfBirth().isPresent() || child.statedAge().isPresent();
      case AGE_ESTABLISHED -> known(child.ageEstablished());
      case RESIDENCE -> child.residence().isFullyKnown();
      // By default it is the residence; a ward of another county has one that is still to be named.
      case JURISDICTION ->
          child.jurisdiction().isFullyKnown()
              || referral.probation().status() != ProbationStatus.WARD_ELSEWHERE
                  && !child.jurisdiction().isUnclear();
      case WHERE_FOUND -> child.foundIn().isFullyKnown();
      case NATIONALITY -> child.nationality() != Nationality.UNKNOWN;
      case HOME -> referral.home() != Home.UNKNOWN;
      case OCCURRED -> referral.occurred() != Occurred.UNKNOWN;
      case AGAINST_PLACEMENT -> referral.againstPlacement() != AgainstPlacement.UNKNOWN;
      case PLACEMENT_LOCATION ->
          referral.placement().isPresent() && referral.placement().get().location().isFullyKnown();
      case OPEN_CASE -> referral.openCase().status() != CaseStatus.UNKNOWN;
      case OPEN_CASE_OFFICE -> referral.openCase().office().isPresent();
      case HOME_OFFICE -> referral.homeOffice().isPresent();
      case PLACEMENT_OFFICE ->
          referral.placement().isPresent() && referral.placement().get().office().isPresent();
      case PLACEMENT_NAME ->
          referral.placement().isPresent() && referral.placement().get().name().isPresent();
      case PAST_HISTORY_ONLY -> known(referral.pastHistoryOnly());
      case IMMINENT_DANGER -> known(referral.imminentDanger());
      case FLIGHT_RISK -> known(referral.flightRisk());
      case AWOL -> known(referral.awol());
      case LAW_ENFORCEMENT_CUSTODY -> known(custody.lawEnforcement());
      case AT_JUVENILE_HALL -> known(custody.atJuvenileHall());
      case BEING_TRANSPORTED -> known(custody.beingTransported());
      case HALL_ANSWER -> custody.hallAnswer() != HallAnswer.NOT_GIVEN;
      case PROBATION_STATUS -> referral.probation().status() != ProbationStatus.NOT_VERIFIED;
      case IDC_INFORMANT -> referral.probation().informant().isPresent();
      case OPEN_SERVICES -> known(elsewhere.openServices());
      case OPEN_JURISDICTION -> known(elsewhere.openJurisdiction());
      case WILL_RESPOND -> !elsewhere.willRespond().isOpen();
      case ELECTRONIC_TRANSFER -> elsewhere.electronicTransfer() != ElectronicTransfer.UNKNOWN;
      case ANSWERED_BY -> elsewhere.answeredBy().isPresent();
      case EXPECTED_ARRIVAL -> elsewhere.expectedArrival().isPresent();
      case MISSING_PERSON_REPORT -> known(elsewhere.missingPersonReport());
      case DELINQUENCY_WARRANT -> known(elsewhere.delinquencyWarrant());
    };
  }

  private static boolean known(Answer answer) {
    return !answer.isUnknown();
  }
}
