package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;

/**
 * The answers to every question: finitely many, and together all that the policy of one agency can
 * tell apart. Where a fact has a few values each is an answer. Where it has endlessly many, an
 * answer stands for all that every rule treats alike:
 *
 * <ul>
 *   <li>an age: below 18, or not (N-5.0);
 *   <li>a residence: the county, a surrounding county (N-OOC-5), another county of the state, or
 *       another state (N-OOC-13);
 *   <li>where the child is: in the county, or not (N-OOC-13, N-OOC-19);
 *   <li>the caller: an agency of the First Responder's Protocol, or not (N-1);
 *   <li>an office, a placement's or an informant's name: some name, as opposed to none.
 * </ul>
 *
 * A test puts random concrete values in place of each and finds the same outcomes.
 */
final class AnswerOptions {
  private static final int A_MINOR = 15;
  private static final int OF_AGE = 18;
  private static final String SOME_NAME = "(named)";
  private static final Office SOME_OFFICE = Office.of(SOME_NAME);

  private final Agency agency;
  private final ImmutableMap<Fact, ImmutableList<AnswerOption>> options;

  AnswerOptions(Agency agency) {
    this.agency = agency;
    this.options = Maps.immutableEnumMap(Maps.toMap(Arrays.asList(Fact.values()), this::optionsOf));
  }

  /** Every answer to the question about a fact. */
  ImmutableList<AnswerOption> to(Fact fact) {
    return options.get(fact);
  }

  /** Whether a fact may stay unknown for good: names, which the texts do without. */
  boolean mayStayOpen(Fact fact) {
    return to(fact).size() == 1;
  }

  private ImmutableList<AnswerOption> optionsOf(Fact fact) {
    Listing list = new Listing(fact);
    return switch (fact) {
      case CALLER_AGENCY ->
          list.answer("frp", "an FRP agency", Amendment.caller(CallerKind.FRP_LAW_ENFORCEMENT))
              .example("not-frp", "not an FRP agency", Amendment.notFirstResponder())
              .build();
      case AGE ->
          list.example("minor", "under 18", Amendment.aged(A_MINOR))
              .example("of-age", "18 or older", Amendment.aged(OF_AGE))
              .build();
      case RESIDENCE -> residences(list);
      case WHERE_FOUND ->
          list.answer("county", inTheCounty(), Amendment.foundIn(agency.county()))
              .example("other-county", "in another county", foundOutside(anotherCounty()))
              .example("other-state", "in another state", foundOutside(inAnotherState()))
              .build();
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
      case REFUSED_BY_JUVENILE_HALL ->
          list.answer("yes", "yes", refused()).answer("no", "no", notRefused()).build();
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
      case MISSING_PERSON_REPORT -> list.elsewhere(Elsewhere.Builder::missingPersonReport);
      case DELINQUENCY_WARRANT -> list.elsewhere(Elsewhere.Builder::delinquencyWarrant);
    };
  }

  private ImmutableList<AnswerOption> residences(Listing list) {
    list.answer("county", inTheCounty(), Amendment.livingIn(agency.county()));
    agency.surroundingCounties().stream()
        .findFirst()
        .map(Amendment::livingIn)
        .ifPresent(one -> list.example("surrounding-county", "in a surrounding county", one));
    return list.example("other-county", "in another county", Amendment.livingIn(anotherCounty()))
        .example("other-state", "in another state", Amendment.livingIn(inAnotherState()))
        .build();
  }

  /** A Juvenile Hall of this county has not refused a child who is somewhere else. */
  private Amendment refused() {
    Amendment refused = Amendment.custody(custody -> custody.refusedByJuvenileHall(Answer.YES));
    return referral ->
        referral.child().foundIn().isOutside(agency.county())
            ? Optional.empty()
            : refused.applyTo(referral);
  }

  private static Amendment notRefused() {
    return Amendment.custody(custody -> custody.refusedByJuvenileHall(Answer.NO));
  }

  private static Amendment foundOutside(County county) {
    return referral ->
        referral.custody().refusedByJuvenileHall().isYes()
            ? Optional.empty()
            : Amendment.foundIn(county).applyTo(referral);
  }

  private String inTheCounty() {
    return "in " + agency.county().name() + " County";
  }

  private County anotherCounty() {
    return County.of(SOME_NAME, agency.county().state());
  }

  private County inAnotherState() {
    return County.of(SOME_NAME, agency.county().state() == UsState.NV ? UsState.CA : UsState.NV);
  }

  /** Collects the answers of one fact. */
  private static final class Listing {
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
      options.add(new AnswerOption(fact, ++places, key, label, false, amendment));
      return this;
    }

    Listing example(String key, String label, Amendment amendment) {
      options.add(new AnswerOption(fact, ++places, key, label, true, amendment));
      return this;
    }

    ImmutableList<AnswerOption> name(Amendment amendment) {
      return example("named", "a name", amendment).build();
    }

    /** Every constant that is an answer. */
    <E extends Enum<E>> ImmutableList<AnswerOption> constants(
        E[] constants, Function<E, Amendment> amendment) {
      for (E constant : constants) {
        if (!AnswerWords.isOpen(constant)) {
          answer(AnswerWords.keyOf(constant), AnswerWords.of(constant), amendment.apply(constant));
        }
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
