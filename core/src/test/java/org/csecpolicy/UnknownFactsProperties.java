package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Changes.living;
import static org.csecpolicy.Changes.stateOnly;
import static org.csecpolicy.Changes.with;
import static org.csecpolicy.Changes.withChild;
import static org.csecpolicy.Changes.withCustody;
import static org.csecpolicy.Changes.withElsewhere;
import static org.csecpolicy.Changes.withPlacement;
import static org.csecpolicy.Changes.withProbation;
import static org.csecpolicy.ReferralArbitraries.california;
import static org.csecpolicy.ReferralArbitraries.wall;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.space.Protection;

/**
 * An unknown fact never lowers the response and never blocks it, and nothing is shared on a guess.
 */
@Domain(ReferralArbitraries.class)
class UnknownFactsProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Place OURS = Place.of(california("Los Angeles"));
  private static final Place ORANGE = Place.of(california("Orange"));

  /** One fact at a time, from any referral; by induction no combination lowers it either. */
  @Property
  void makingAFactUnknownNeverLowersProtection(@ForAll Referral referral) {
    Protection known = Protection.of(POLICY.decide(referral));
    for (Map.Entry<String, UnaryOperator<Referral>> blank : BLANKS.entrySet()) {
      Referral blanked = blank.getValue().apply(referral);
      if (FactSpace.endsAContradiction(referral, blanked)) {
        continue;
      }
      HotlineDecision decision = POLICY.decide(blanked);
      assertThat(Protection.of(decision))
          .as("%s made unknown: %s", blank.getKey(), decision)
          .matches(unknown -> unknown.isNoLessThan(known), "no less than " + known);
    }
  }

  @Example
  void makingAFactUnknownNeverLowersTheProtectionOfAChildFromElsewhere() {
    FactSpace.outOfCounty().requireThatBlankingNeverLowers();
  }

  @Example
  void makingAFactUnknownNeverLowersTheResponseInHoursOrAfter() {
    FactSpace.response(wall("2026-11-18T10:30:00")).requireThatBlankingNeverLowers();
    FactSpace.response(wall("2026-11-21T10:30:00")).requireThatBlankingNeverLowers();
  }

  /** Its refusal would be escalated to management, so somebody has to ask. */
  @Property
  void whetherTheSurroundingCountyRefusesIsAskedAsLongAsItIsNotKnown(@ForAll Referral referral) {
    Referral elsewhere =
        withElsewhere(
            living(referral, ORANGE),
            answers ->
                answers
                    .willRespond(WillRespond.UNKNOWN)
                    .electronicTransfer(ElectronicTransfer.UNKNOWN));
    plan(elsewhere)
        .filter(plan -> plan.standing().outcome() == Standing.SURROUNDING_COUNTY)
        .filter(plan -> !plan.disposition().outcome().departmentResponds())
        .ifPresent(plan -> assertThat(plan.openQuestions()).contains(Fact.WILL_RESPOND));
  }

  /** While Probation is not verified, its list gets nothing that "not involved" would not send. */
  @Property
  void nothingIsSharedWithProbationOnAGuess(@ForAll Referral referral) {
    Referral ours = living(referral, OURS);
    Optional<ResponsePlan> open = plan(withProbation(ours, ProbationStatus.NOT_VERIFIED));
    Optional<ResponsePlan> not = plan(withProbation(ours, ProbationStatus.NOT_INVOLVED));
    assertThat(open.map(plan -> plan.preAlert().outcome().lists()))
        .isEqualTo(not.map(plan -> plan.preAlert().outcome().lists()));
  }

  /** Every way to make one fact unknown, by its field; the compiler asks for every {@link Fact}. */
  private static final Map<String, UnaryOperator<Referral>> BLANKS = blanks();

  private static Map<String, UnaryOperator<Referral>> blanks() {
    Map<String, UnaryOperator<Referral>> blanks = new LinkedHashMap<>();
    for (Fact fact : Fact.values()) {
      blanks.put(fact.id(), referral -> blank(fact, referral));
    }
    blanks.put(
        "child.residence.county",
        referral -> living(referral, stateOnly(referral.child().residence())));
    blanks.put(
        "child.foundIn.county",
        referral ->
            withChild(referral, child -> child.foundIn(stateOnly(referral.child().foundIn()))));
    blanks.put("placement", UnknownFactsProperties::withoutPlacement);
    blanks.put("caller.kind, not asked", with(referral -> referral.caller(Caller.notAsked())));
    blanks.put(
        "elsewhere.protectiveCustodyWarrant",
        referral ->
            withElsewhere(
                referral, elsewhere -> elsewhere.protectiveCustodyWarrant(Answer.UNKNOWN)));
    return blanks;
  }

  /** That none is told of is a missing answer, except of a homeless child, who lives in none. */
  private static Referral withoutPlacement(Referral referral) {
    return referral.home() == Home.HOMELESS
        ? referral
        : Referral.builder().from(referral).placement(Optional.empty()).build();
  }

  /**
   * Three are not made unknown. A call without a category is not routed yet; a jurisdiction that is
   * not given is the residence; and a refusal by Juvenile Hall is an event: without it there is
   * none.
   */
  private static Referral blank(Fact fact, Referral referral) {
    return switch (fact) {
      case CATEGORY, JURISDICTION -> referral;
      case CALLER_AGENCY ->
          with(builder -> builder.caller(Caller.of(CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED)))
              .apply(referral);
      case AGE ->
          withChild(
              referral, child -> child.dateOfBirth(Optional.empty()).statedAge(Optional.empty()));
      case AGE_ESTABLISHED -> withChild(referral, child -> child.ageEstablished(Answer.UNKNOWN));
      case RESIDENCE -> living(referral, Place.unknown());
      case WHERE_FOUND -> withChild(referral, child -> child.foundIn(Place.unknown()));
      case NATIONALITY -> withChild(referral, child -> child.nationality(Nationality.UNKNOWN));
      case HOME -> with(builder -> builder.home(Home.UNKNOWN)).apply(referral);
      case OCCURRED -> with(builder -> builder.occurred(Occurred.UNKNOWN)).apply(referral);
      case AGAINST_PLACEMENT ->
          with(builder -> builder.againstPlacement(AgainstPlacement.UNKNOWN)).apply(referral);
      case PLACEMENT_LOCATION ->
          withPlacement(referral, placement -> placement.location(Place.unknown()));
      case OPEN_CASE -> with(builder -> builder.openCase(OpenCase.notAsked())).apply(referral);
      case OPEN_CASE_OFFICE ->
          with(builder -> builder.openCase(OpenCase.of(referral.openCase().status())))
              .apply(referral);
      case HOME_OFFICE -> with(builder -> builder.homeOffice(Optional.empty())).apply(referral);
      case PLACEMENT_OFFICE ->
          withPlacement(referral, placement -> placement.office(Optional.empty()));
      case PLACEMENT_NAME -> withPlacement(referral, placement -> placement.name(Optional.empty()));
      case PAST_HISTORY_ONLY ->
          with(builder -> builder.pastHistoryOnly(Answer.UNKNOWN)).apply(referral);
      case IMMINENT_DANGER ->
          with(builder -> builder.imminentDanger(Answer.UNKNOWN)).apply(referral);
      case FLIGHT_RISK -> with(builder -> builder.flightRisk(Answer.UNKNOWN)).apply(referral);
      case AWOL -> with(builder -> builder.awol(Answer.UNKNOWN)).apply(referral);
      case LAW_ENFORCEMENT_CUSTODY ->
          withCustody(referral, custody -> custody.lawEnforcement(Answer.UNKNOWN));
      case AT_JUVENILE_HALL ->
          withCustody(referral, custody -> custody.atJuvenileHall(Answer.UNKNOWN));
      case BEING_TRANSPORTED ->
          withCustody(referral, custody -> custody.beingTransported(Answer.UNKNOWN));
      case HALL_ANSWER ->
          referral.custody().hallAnswer() == HallAnswer.REFUSED
              ? referral
              : withCustody(referral, custody -> custody.hallAnswer(HallAnswer.NOT_GIVEN));
      case PROBATION_STATUS -> withProbation(referral, ProbationStatus.NOT_VERIFIED);
      case IDC_INFORMANT -> withProbation(referral, referral.probation().status());
      case OPEN_SERVICES ->
          withElsewhere(referral, elsewhere -> elsewhere.openServices(Answer.UNKNOWN));
      case OPEN_JURISDICTION ->
          withElsewhere(referral, elsewhere -> elsewhere.openJurisdiction(Answer.UNKNOWN));
      case WILL_RESPOND -> withElsewhere(referral, withoutItsWord(referral));
      case ELECTRONIC_TRANSFER ->
          withElsewhere(
              referral, elsewhere -> elsewhere.electronicTransfer(ElectronicTransfer.UNKNOWN));
      case ANSWERED_BY ->
          withElsewhere(referral, elsewhere -> elsewhere.answeredBy(Optional.empty()));
      case EXPECTED_ARRIVAL ->
          withElsewhere(referral, elsewhere -> elsewhere.expectedArrival(Optional.empty()));
      case MISSING_PERSON_REPORT ->
          withElsewhere(referral, elsewhere -> elsewhere.missingPersonReport(Answer.UNKNOWN));
      case DELINQUENCY_WARRANT ->
          withElsewhere(referral, elsewhere -> elsewhere.delinquencyWarrant(Answer.UNKNOWN));
    };
  }

  /** A refusal that is taken back leaves no visitor announced either. */
  private static UnaryOperator<Elsewhere.Builder> withoutItsWord(Referral referral) {
    return elsewhere -> {
      elsewhere.willRespond(WillRespond.UNKNOWN);
      return referral.elsewhere().willRespond() == WillRespond.YES
          ? elsewhere
          : elsewhere.answeredBy(Optional.empty()).expectedArrival(Optional.empty());
    };
  }

  private static Optional<ResponsePlan> plan(Referral referral) {
    return POLICY.decide(referral) instanceof ResponsePlan plan
        ? Optional.of(plan)
        : Optional.empty();
  }
}
