package org.csecpolicy.inquiry;

import static org.csecpolicy.Changes.living;
import static org.csecpolicy.Changes.with;
import static org.csecpolicy.Changes.withChild;
import static org.csecpolicy.Changes.withCustody;
import static org.csecpolicy.Changes.withElsewhere;
import static org.csecpolicy.Changes.withProbation;
import static org.csecpolicy.ReferralArbitraries.california;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.jspecify.annotations.Nullable;

/**
 * Every way to answer what a referral leaves open, the slow and obvious way: the whole product of
 * concrete values, several for each class that the inquiry treats as one. Knows nothing of trees,
 * of answer options or of what a rule looks at.
 */
final class Completions {
  private static final Map<Fact, List<UnaryOperator<Referral>>> ANSWERS = answers();

  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private Completions() {}

  /** One of them: which answer to each fact, by its place, and the referral with all of them. */
  record Completion(List<Integer> answers, Referral referral) {
    /** The answers to all facts but this one. */
    List<Integer> others(int fact) {
      List<Integer> others = new ArrayList<>(answers);
      others.remove(fact);
      return others;
    }
  }

  /** The facts that are not known. */
  static List<Fact> unknown(Referral referral) {
    return Arrays.stream(Fact.values()).filter(fact -> !referral.isKnown(fact)).toList();
  }

  /**
   * The facts that are to be answered, in this order; last the jurisdiction, which is to be named
   * when Probation says that the child is a ward elsewhere.
   */
  static List<Fact> toAnswer(Referral referral) {
    List<Fact> facts = new ArrayList<>(unknown(referral));
    boolean mayBeWardElsewhere =
        facts.contains(Fact.PROBATION_STATUS)
            && !referral.child().jurisdiction().isAbroad()
            && referral.child().jurisdiction().county().isEmpty();
    if (facts.remove(Fact.JURISDICTION) || mayBeWardElsewhere) {
      facts.add(Fact.JURISDICTION);
    }
    return facts;
  }

  /**
   * Every way to answer them all. What may stay unknown has the place -1 when it does; to a fact
   * that is not asked for, such as the place of no placement, any answer makes the same referral.
   */
  static List<Completion> of(Referral referral) {
    return leavingOpen(null, referral);
  }

  /** The same, but for one fact to which no answer is ever given, whatever its place says. */
  static List<Completion> leavingOpen(@Nullable Fact left, Referral referral) {
    List<Completion> completions = List.of(new Completion(List.of(), referral));
    for (Fact fact : toAnswer(referral)) {
      List<Completion> longer = new ArrayList<>();
      for (Completion each : completions) {
        boolean asked = fact != left && hasAnswer(each.referral(), fact);
        for (int place = 0; place < ANSWERS.get(fact).size(); place++) {
          List<Integer> answers = plus(each.answers(), place);
          if (asked) {
            put(each.referral(), fact, place)
                .ifPresent(answered -> longer.add(new Completion(answers, answered)));
          } else {
            longer.add(new Completion(answers, each.referral()));
          }
        }
        if (mayStayOpen(fact)) {
          longer.add(new Completion(plus(each.answers(), -1), each.referral()));
        }
      }
      completions = longer;
    }
    return completions.stream()
        .filter(each -> !contradictsMore(each.referral(), referral))
        .toList();
  }

  private static List<Integer> plus(List<Integer> answers, int place) {
    List<Integer> longer = new ArrayList<>(answers);
    longer.add(place);
    return longer;
  }

  /** One of them, drawn fact by fact. */
  static Referral random(Referral referral, List<Fact> facts, Random random) {
    Referral completion = referral;
    for (Fact fact : facts) {
      List<Referral> answered = new ArrayList<>(answer(completion, fact));
      if (mayStayOpen(fact)) {
        answered.add(completion);
      }
      if (!answered.isEmpty()) {
        completion = answered.get(random.nextInt(answered.size()));
      }
    }
    return completion;
  }

  /** Answered until only so many facts are unknown. */
  static Referral withUnknown(int count, Referral referral, Random random) {
    List<Fact> facts = new ArrayList<>(toAnswer(referral));
    Collections.shuffle(facts, random);
    List<Fact> answered =
        new ArrayList<>(facts.subList(Math.min(count, facts.size()), facts.size()));
    answered.sort(Comparator.comparing(toAnswer(referral)::indexOf));
    return random(referral, answered, random);
  }

  /** Every answer that contradicts nothing. */
  static List<Referral> answer(Referral referral, Fact fact) {
    List<Referral> answered = new ArrayList<>();
    for (int place = 0; place < ANSWERS.get(fact).size(); place++) {
      answer(referral, fact, place).ifPresent(answered::add);
    }
    return answered;
  }

  /** How many answers are tried for a fact. */
  static int answers(Fact fact) {
    return ANSWERS.get(fact).size();
  }

  private static Optional<Referral> answer(Referral referral, Fact fact, int place) {
    return put(referral, fact, place).filter(answered -> !contradictsMore(answered, referral));
  }

  /** Whatever it contradicts; empty where there is nothing to answer. */
  private static Optional<Referral> put(Referral referral, Fact fact, int place) {
    if (referral.isKnown(fact)) {
      return Optional.empty();
    }
    Referral answered = ANSWERS.get(fact).get(place).apply(referral);
    return answered == referral ? Optional.empty() : Optional.of(answered);
  }

  private static boolean hasAnswer(Referral referral, Fact fact) {
    return IntStream.range(0, ANSWERS.get(fact).size())
        .anyMatch(place -> put(referral, fact, place).isPresent());
  }

  private static boolean contradictsMore(Referral answered, Referral referral) {
    return !contradictions(referral).containsAll(contradictions(answered));
  }

  private static Set<Contradiction> contradictions(Referral referral) {
    return POLICY.contradictions(referral);
  }

  /** A name that the texts do without, or what another county may never answer. */
  static boolean mayStayOpen(Fact fact) {
    return switch (fact) {
      case RESIDENCE,
          OPEN_CASE_OFFICE,
          HOME_OFFICE,
          PLACEMENT_OFFICE,
          PLACEMENT_NAME,
          IDC_INFORMANT,
          ANSWERED_BY,
          EXPECTED_ARRIVAL,
          WILL_RESPOND,
          ELECTRONIC_TRANSFER ->
          true;
      default -> false;
    };
  }

  private static Map<Fact, List<UnaryOperator<Referral>>> answers() {
    Map<Fact, List<UnaryOperator<Referral>>> answers = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      answers.put(fact, answersTo(fact));
    }
    return answers;
  }

  private static List<UnaryOperator<Referral>> answersTo(Fact fact) {
    return switch (fact) {
      case CALLER_AGENCY ->
          each(
              (r, kind) ->
                  r.caller().kind() == CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED
                          && !isLawEnforcement(kind)
                      ? r
                      : with(b -> b.caller(Caller.of(kind))).apply(r),
              CallerKind.FRP_LAW_ENFORCEMENT,
              CallerKind.OTHER_LAW_ENFORCEMENT,
              CallerKind.MANDATED_REPORTER,
              CallerKind.PUBLIC);
      case AGE ->
          each(
              (r, age) ->
                  withChild(r, c -> c.dateOfBirth(Optional.empty()).statedAge(AgeRange.of(age))),
              0,
              17,
              18,
              19);
      case AGE_ESTABLISHED ->
          yesNo((r, answer) -> withChild(r, c -> c.ageEstablished(answer).ageSource("a record")));
      case CATEGORY ->
          each(
              (r, category) -> with(b -> b.putCategory(category, Suspicion.POSSIBLE)).apply(r),
              Category.CSEC,
              Category.CHILD_LABOR,
              Category.CRIMINAL_BEHAVIOR);
      case RESIDENCE -> places(r -> r.child().residence(), (r, place) -> living(r, place));
      case JURISDICTION ->
          places(
              r -> r.child().jurisdiction(),
              (r, place) -> withChild(r, c -> c.jurisdiction(place)));
      case WHERE_FOUND ->
          places(r -> r.child().foundIn(), (r, place) -> withChild(r, c -> c.foundIn(place)));
      case PLACEMENT_LOCATION ->
          places(
              r -> r.placement().map(Placement::location).orElse(Place.unknown()),
              (r, place) -> placed(r, p -> p.location(place)));
      case NATIONALITY ->
          each(
              (r, n) -> withChild(r, c -> c.nationality(n)),
              Nationality.US_CITIZEN,
              Nationality.LAWFUL_PERMANENT_RESIDENT,
              Nationality.FOREIGN_NATIONAL,
              Nationality.SUSPECTED_FOREIGN_NATIONAL);
      case HOME ->
          each(
              (r, home) -> with(b -> b.home(home)).apply(r),
              Home.PARENT,
              Home.LEGAL_GUARDIAN,
              Home.OTHER_CAREGIVER,
              Home.PLACEMENT,
              Home.HOMELESS);
      case OCCURRED ->
          each(
              (r, occurred) -> with(b -> b.occurred(occurred)).apply(r),
              Occurred.AT_HOME,
              Occurred.IN_PLACEMENT);
      case AGAINST_PLACEMENT ->
          each(
              (r, against) -> with(b -> b.againstPlacement(against)).apply(r),
              AgainstPlacement.NONE,
              AgainstPlacement.CAREGIVER,
              AgainstPlacement.STAFF);
      case OPEN_CASE ->
          each(
              (r, status) -> with(b -> b.openCase(caseOf(r, status))).apply(r),
              CaseStatus.NONE,
              CaseStatus.REGIONAL,
              CaseStatus.CSEC_UNIT);
      case OPEN_CASE_OFFICE ->
          each(
              (r, office) ->
                  r.openCase().status() == CaseStatus.REGIONAL
                      ? with(b -> b.openCase(OpenCase.with(Office.of(office)))).apply(r)
                      : r,
              "Palmdale");
      case HOME_OFFICE ->
          each((r, office) -> with(b -> b.homeOffice(Office.of(office))).apply(r), "North");
      case PLACEMENT_OFFICE ->
          each((r, office) -> placed(r, p -> p.office(Office.of(office))), "Harbor");
      case PLACEMENT_NAME -> each((r, name) -> placed(r, p -> p.name(name)), "Oak House");
      case PAST_HISTORY_ONLY -> yesNo((r, answer) -> with(b -> b.pastHistoryOnly(answer)).apply(r));
      case IMMINENT_DANGER -> yesNo((r, answer) -> with(b -> b.imminentDanger(answer)).apply(r));
      case FLIGHT_RISK -> yesNo((r, answer) -> with(b -> b.flightRisk(answer)).apply(r));
      case AWOL -> yesNo((r, answer) -> with(b -> b.awol(answer)).apply(r));
      case LAW_ENFORCEMENT_CUSTODY ->
          yesNo((r, answer) -> withCustody(r, c -> whoHasIt(c, answer)));
      case AT_JUVENILE_HALL -> yesNo((r, answer) -> withCustody(r, c -> c.atJuvenileHall(answer)));
      case BEING_TRANSPORTED ->
          yesNo((r, answer) -> withCustody(r, c -> c.beingTransported(answer)));
      case HALL_ANSWER ->
          each(
              (r, answer) -> withCustody(r, c -> c.hallAnswer(answer)),
              HallAnswer.ACCEPTED,
              HallAnswer.REFUSED);
      case PROBATION_STATUS ->
          each(
              (r, status) ->
                  r.probation().informant().isPresent()
                      ? with(b -> b.probation(Probation.of(status, "Officer Gray"))).apply(r)
                      : withProbation(r, status),
              ProbationStatus.NOT_INVOLVED,
              ProbationStatus.INVOLVED,
              ProbationStatus.WARD_602_FR_PLACEMENT,
              ProbationStatus.WARD_602_FM_HOME,
              ProbationStatus.WARD_ELSEWHERE);
      case IDC_INFORMANT ->
          each(
              (r, name) ->
                  with(b -> b.probation(Probation.of(r.probation().status(), name))).apply(r),
              "Officer Gray");
      case OPEN_SERVICES -> yesNo((r, answer) -> withElsewhere(r, e -> e.openServices(answer)));
      case OPEN_JURISDICTION ->
          yesNo((r, answer) -> withElsewhere(r, e -> e.openJurisdiction(answer)));
      case WILL_RESPOND ->
          each(
              (r, will) -> withElsewhere(r, e -> e.willRespond(will)),
              WillRespond.YES,
              WillRespond.NO);
      case ELECTRONIC_TRANSFER ->
          each(
              (r, transfer) -> withElsewhere(r, e -> e.electronicTransfer(transfer)),
              ElectronicTransfer.ACCEPTED,
              ElectronicTransfer.DECLINED);
      case ANSWERED_BY ->
          each((r, name) -> withElsewhere(r, e -> e.answeredBy(name)), "Worker Lee");
      case EXPECTED_ARRIVAL ->
          each(
              (r, latest) ->
                  withElsewhere(r, e -> e.expectedArrival(soonAfter(r.decidedAt(), latest))),
              Instant.parse("2999-12-31T00:00:00Z"));
      case MISSING_PERSON_REPORT ->
          yesNo((r, answer) -> withElsewhere(r, e -> e.missingPersonReport(answer)));
      case DELINQUENCY_WARRANT ->
          yesNo((r, answer) -> withElsewhere(r, e -> e.delinquencyWarrant(answer)));
    };
  }

  private static boolean isLawEnforcement(CallerKind kind) {
    return kind == CallerKind.FRP_LAW_ENFORCEMENT || kind == CallerKind.OTHER_LAW_ENFORCEMENT;
  }

  /** An hour and a half, where the calendar still has it. */
  private static Instant soonAfter(Instant moment, Instant latest) {
    return moment.isBefore(latest) ? moment.plus(Duration.ofMinutes(90)) : moment;
  }

  /** Two of a kind where there are two: a rule may tell no two of them apart. */
  private static List<UnaryOperator<Referral>> places(
      Function<Referral, Place> known, BiFunction<Referral, Place, Referral> set) {
    return each(
        (r, place) -> fits(known.apply(r), place) ? set.apply(r, place) : r,
        Place.of(california("Los Angeles")),
        Place.of(california("Orange")),
        Place.of(california("Kern")),
        Place.of(County.of("Clark", UsState.NV)),
        Place.abroad());
  }

  /** A county of the state that is known. */
  private static boolean fits(Place known, Place place) {
    return known.state().isEmpty()
        || place.county().isPresent() && known.state().equals(place.state());
  }

  /** The name, the office or the place of no placement at all is no answer. */
  private static Referral placed(Referral referral, UnaryOperator<Placement.Builder> change) {
    boolean ofNone =
        referral.placement().isEmpty()
            && referral.home() != Home.PLACEMENT
            && referral.occurred() != Occurred.IN_PLACEMENT
            && !referral.againstPlacement().isAlleged();
    if (ofNone) {
      return referral;
    }
    Placement old = referral.placement().orElse(Placement.builder().build());
    Placement placement = change.apply(Placement.builder().from(old)).build();
    return with(builder -> builder.placement(placement)).apply(referral);
  }

  private static List<UnaryOperator<Referral>> yesNo(BiFunction<Referral, Answer, Referral> set) {
    return each(set, Answer.YES, Answer.NO);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <V> List<UnaryOperator<Referral>> each(
      BiFunction<Referral, V, Referral> set, V... values) {
    return Stream.of(values)
        .<UnaryOperator<Referral>>map(value -> referral -> set.apply(referral, value))
        .toList();
  }

  /** With the office that was named, if there is a case. */
  private static OpenCase caseOf(Referral referral, CaseStatus status) {
    Optional<Office> office = referral.openCase().office();
    return status == CaseStatus.NONE || office.isEmpty()
        ? OpenCase.of(status)
        : OpenCase.of(status, office.get());
  }

  /** Who was named to hold the child does not, when law enforcement is known not to. */
  private static Custody.Builder whoHasIt(Custody.Builder custody, Answer answer) {
    return answer.isNo()
        ? custody.lawEnforcement(answer).heldBy(Optional.empty())
        : custody.lawEnforcement(answer);
  }
}
