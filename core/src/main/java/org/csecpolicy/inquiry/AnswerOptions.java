package org.csecpolicy.inquiry;

import static org.csecpolicy.referral.CallerKind.FRP_LAW_ENFORCEMENT;
import static org.csecpolicy.referral.CallerKind.OTHER_LAW_ENFORCEMENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;

/**
 * The answers to every question: finitely many, and together all that the policy of one agency can
 * tell apart. Where a fact has a few values each is an answer. Where it has endlessly many, an
 * answer stands for all that every rule treats alike:
 *
 * <ul>
 *   <li>an age: below 18, or not (N-5.0);
 *   <li>a place: the county, a surrounding county (N-OOC-5), another county of the state, another
 *       state (N-OOC-13), or abroad;
 *   <li>the caller: an agency of the First Responder's Protocol (N-1), another one, or nobody of
 *       law enforcement (P-REP-6);
 *   <li>a category, when none is suspected: one of the three, as possible;
 *   <li>an office, a placement's or an informant's name, or a time: some, as opposed to none.
 * </ul>
 *
 * A test puts random concrete values in place of each and finds the same outcomes.
 */
final class AnswerOptions {
  private static final int A_MINOR = 15;
  private static final int OF_AGE = 18;
  private static final String SOME_NAME = "(named)";
  private static final Office SOME_OFFICE = Office.of(SOME_NAME);

  /** What answers can contradict; a county of no such state is one answer by itself. */
  static final ImmutableSet<Contradiction> CONTRADICTORY =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Contradiction.COUNTY_NOT_OF_STATE)));

  /** Facts that are only asked for after some answers to others. */
  static final ImmutableSetMultimap<Fact, Fact> DEPENDENT =
      ImmutableSetMultimap.<Fact, Fact>builder()
          .put(Fact.OPEN_CASE_OFFICE, Fact.OPEN_CASE)
          .putAll(Fact.PLACEMENT_LOCATION, Fact.HOME, Fact.OCCURRED, Fact.AGAINST_PLACEMENT)
          .putAll(Fact.PLACEMENT_OFFICE, Fact.HOME, Fact.OCCURRED, Fact.AGAINST_PLACEMENT)
          .putAll(Fact.PLACEMENT_NAME, Fact.HOME, Fact.OCCURRED, Fact.AGAINST_PLACEMENT)
          .build();

  private final HotlinePolicy policy;
  private final Agency agency;
  private final ImmutableMap<Fact, ImmutableList<AnswerOption>> options;

  AnswerOptions(HotlinePolicy policy) {
    this.policy = policy;
    this.agency = policy.agency();
    this.options = Maps.immutableEnumMap(Maps.toMap(Arrays.asList(Fact.values()), this::optionsOf));
  }

  /** Every answer to the question about a fact. */
  ImmutableList<AnswerOption> to(Fact fact) {
    return options.get(fact);
  }

  /**
   * Whether a fact may stay unknown for good: a name, which the texts do without, and what another
   * county may never answer.
   */
  boolean mayStayOpen(Fact fact) {
    return to(fact).size() == 1 || fact == Fact.WILL_RESPOND || fact == Fact.ELECTRONIC_TRANSFER;
  }

  private ImmutableList<AnswerOption> optionsOf(Fact fact) {
    Listing list = new Listing(fact);
    return switch (fact) {
      case CATEGORY ->
          list.example("csec", "sexual exploitation", Amendment.suspecting(Category.CSEC))
              .example("child-labor", "a child's labor", Amendment.suspecting(Category.CHILD_LABOR))
              .example(
                  "criminal-behavior",
                  "criminal behavior",
                  Amendment.suspecting(Category.CRIMINAL_BEHAVIOR))
              .build();
      case CALLER_AGENCY ->
          list.answer("frp", "an FRP agency", Amendment.caller(FRP_LAW_ENFORCEMENT))
              .answer(
                  "other-agency",
                  "another law-enforcement agency",
                  Amendment.caller(OTHER_LAW_ENFORCEMENT))
              .example("not-law-enforcement", "not law enforcement", Amendment.notLawEnforcement())
              .build();
      case AGE ->
          list.example("minor", "under 18", Amendment.aged(A_MINOR))
              .example("of-age", "18 or older", Amendment.aged(OF_AGE))
              .build();
      case AGE_ESTABLISHED ->
          list.constants(Answer.values(), a -> Amendment.child(child -> child.ageEstablished(a)));
      case RESIDENCE -> places(list, Amendment::livingIn);
      case JURISDICTION -> places(list, Amendment::underJurisdictionOf);
      case WHERE_FOUND -> places(list, Amendment::foundIn);
      case PLACEMENT_LOCATION -> places(list, Amendment::placedIn);
      case NATIONALITY ->
          list.constants(Nationality.values(), n -> Amendment.child(child -> child.nationality(n)));
      case HOME -> list.constants(Home.values(), h -> Amendment.of(r -> r.home(h)));
      case OCCURRED -> list.constants(Occurred.values(), o -> Amendment.of(r -> r.occurred(o)));
      case AGAINST_PLACEMENT ->
          list.constants(AgainstPlacement.values(), a -> Amendment.of(r -> r.againstPlacement(a)));
      case OPEN_CASE -> list.constants(CaseStatus.values(), Amendment::openCase);
      case OPEN_CASE_OFFICE -> list.name(Amendment.openCaseAt(SOME_OFFICE));
      case HOME_OFFICE -> list.name(Amendment.of(r -> r.homeOffice(SOME_OFFICE)));
      case PLACEMENT_OFFICE -> list.name(Amendment.placement(p -> p.office(SOME_OFFICE)));
      case PLACEMENT_NAME -> list.name(Amendment.placement(p -> p.name(SOME_NAME)));
      case PAST_HISTORY_ONLY -> list.yesNo(Referral.Builder::pastHistoryOnly);
      case IMMINENT_DANGER -> list.yesNo(Referral.Builder::imminentDanger);
      case FLIGHT_RISK -> list.yesNo(Referral.Builder::flightRisk);
      case AWOL -> list.yesNo(Referral.Builder::awol);
      case LAW_ENFORCEMENT_CUSTODY -> list.custody(Custody.Builder::lawEnforcement);
      case AT_JUVENILE_HALL -> list.custody(Custody.Builder::atJuvenileHall);
      case BEING_TRANSPORTED -> list.custody(Custody.Builder::beingTransported);
      case HALL_ANSWER ->
          list.constants(HallAnswer.values(), a -> Amendment.custody(c -> c.hallAnswer(a)));
      case PROBATION_STATUS -> list.constants(ProbationStatus.values(), Amendment::probation);
      case IDC_INFORMANT -> list.name(Amendment.informant(SOME_NAME));
      case OPEN_SERVICES -> list.elsewhere(Elsewhere.Builder::openServices);
      case OPEN_JURISDICTION -> list.elsewhere(Elsewhere.Builder::openJurisdiction);
      case WILL_RESPOND ->
          list.constants(
              WillRespond.values(), w -> Amendment.elsewhere(there -> there.willRespond(w)));
      case ELECTRONIC_TRANSFER ->
          list.constants(
              ElectronicTransfer.values(),
              t -> Amendment.elsewhere(there -> there.electronicTransfer(t)));
      case ANSWERED_BY -> list.name(Amendment.elsewhere(there -> there.answeredBy(SOME_NAME)));
      case EXPECTED_ARRIVAL ->
          list.example("at-a-time", "at a time that is given", Amendment.arrivingSoon()).build();
      case MISSING_PERSON_REPORT -> list.elsewhere(Elsewhere.Builder::missingPersonReport);
      case DELINQUENCY_WARRANT -> list.elsewhere(Elsewhere.Builder::delinquencyWarrant);
    };
  }

  private ImmutableList<AnswerOption> places(Listing list, Function<Place, Amendment> where) {
    list.answer("county", inTheCounty(), where.apply(Place.in(agency.county())));
    agency.surroundingCounties().stream()
        .findFirst()
        .map(county -> where.apply(Place.in(county)))
        .ifPresent(one -> list.example("surrounding-county", "in a surrounding county", one));
    return list.example("other-county", "in another county", where.apply(anotherCounty()))
        .example("other-state", "in another state", where.apply(anotherState()))
        .example("abroad", "outside the United States", where.apply(Place.abroad()))
        .build();
  }

  private String inTheCounty() {
    return "in " + agency.county().name() + " County";
  }

  /** Of the state, and neither the agency's own nor a neighbor. */
  private Place anotherCounty() {
    return Place.in(County.unlisted(SOME_NAME, agency.county().state()));
  }

  private Place anotherState() {
    UsState state = agency.county().state() == UsState.NV ? UsState.CA : UsState.NV;
    return Place.in(County.unlisted(SOME_NAME, state));
  }

  /** Not where it would contradict what is known: the answer would be doubted, not taken. */
  private Amendment consistent(Fact fact, Amendment amendment) {
    if (CONTRADICTORY.stream().noneMatch(each -> each.facts().contains(fact))) {
      return amendment;
    }
    return referral ->
        amendment
            .applyTo(referral)
            .filter(
                amended ->
                    policy.contradictions(referral).containsAll(policy.contradictions(amended)));
  }

  /** Collects the answers of one fact. */
  private final class Listing {
    private final Fact fact;
    private final ImmutableList.Builder<AnswerOption> options = ImmutableList.builder();
    private int places;

    Listing(Fact fact) {
      this.fact = fact;
    }

    ImmutableList<AnswerOption> build() {
      return options.build();
    }

    Listing answer(String key, String label, Amendment amendment) {
      return add(key, label, false, amendment);
    }

    Listing example(String key, String label, Amendment amendment) {
      return add(key, label, true, amendment);
    }

    private Listing add(String key, String label, boolean example, Amendment amendment) {
      options.add(
          new AnswerOption(
              fact, ++places, key, label, example, amendment, consistent(fact, amendment)));
      return this;
    }

    ImmutableList<AnswerOption> name(Amendment amendment) {
      return example("named", "a name", amendment).build();
    }

    /** Every constant that is an answer. */
    <E extends Enum<E>> ImmutableList<AnswerOption> constants(
        E[] constants, Function<E, Amendment> amendment) {
      for (E constant : AnswerWords.answersAmong(constants)) {
        answer(AnswerWords.keyOf(constant), AnswerWords.of(constant), amendment.apply(constant));
      }
      return build();
    }

    ImmutableList<AnswerOption> yesNo(BiConsumer<Referral.Builder, Answer> field) {
      return answers(answer -> Amendment.of(referral -> field.accept(referral, answer)));
    }

    ImmutableList<AnswerOption> custody(BiConsumer<Custody.Builder, Answer> field) {
      return answers(answer -> Amendment.custody(custody -> field.accept(custody, answer)));
    }

    ImmutableList<AnswerOption> elsewhere(BiConsumer<Elsewhere.Builder, Answer> field) {
      return answers(answer -> Amendment.elsewhere(there -> field.accept(there, answer)));
    }

    private ImmutableList<AnswerOption> answers(Function<Answer, Amendment> amendment) {
      return constants(Answer.values(), amendment);
    }
  }
}
