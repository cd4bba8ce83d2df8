package org.csecpolicy.referral;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** Where each {@link Fact} stands in a referral, one row a fact. */
public final class FactFields {
  /** Who calls; a caller from law enforcement stays one. */
  public static final FactField<CallerKind> CALLER_AGENCY =
      FactField.of(
          Fact.CALLER_AGENCY,
          CallerKind.class,
          CallerKind::mayBeFirstResponder,
          referral -> referral.caller().kind(),
          Amendments::withCaller);

  /** The suspected categories; one that is put in is possible. */
  public static final FactField<ImmutableSet<Category>> CATEGORY =
      FactField.of(
          Fact.CATEGORY,
          referral -> Optional.of(referral.categories().keySet()).filter(set -> !set.isEmpty()),
          (referral, suspected) ->
              Amendments.with(
                  referral,
                  call -> call.categories(Maps.toMap(suspected, each -> Suspicion.POSSIBLE))));

  /** The age, in place of a date of birth too, since the two would contradict each other. */
  public static final FactField<AgeRange> AGE =
      FactField.of(
              Fact.AGE,
              referral -> referral.child().statedAge(),
              (Referral referral, AgeRange age) ->
                  Amendments.withChild(
                      referral, child -> child.dateOfBirth(Optional.empty()).statedAge(age)))
          .knownToo(referral -> referral.child().dateOfBirth().isPresent());

  public static final FactField<Place> RESIDENCE =
      placeOfChild(Fact.RESIDENCE, Child::residence, Child.Builder::residence);

  /** By default the residence; a ward of another county has one that is still to be named. */
  public static final FactField<Place> JURISDICTION =
      placeOfChild(Fact.JURISDICTION, Child::jurisdiction, Child.Builder::jurisdiction)
          .knownToo(
              referral ->
                  referral.probation().status() != ProbationStatus.WARD_ELSEWHERE
                      && !referral.child().jurisdiction().isUnclear());

  public static final FactField<Place> WHERE_FOUND =
      placeOfChild(Fact.WHERE_FOUND, Child::foundIn, Child.Builder::foundIn);

  public static final FactField<Home> HOME =
      constants(Fact.HOME, Home.UNKNOWN, Referral::home, Referral.Builder::home);

  public static final FactField<AgainstPlacement> AGAINST_PLACEMENT =
      constants(
          Fact.AGAINST_PLACEMENT,
          AgainstPlacement.UNKNOWN,
          Referral::againstPlacement,
          Referral.Builder::againstPlacement);

  public static final FactField<Place> PLACEMENT_LOCATION =
      FactField.place(
              Fact.PLACEMENT_LOCATION,
              referral -> referral.placement().map(Placement::location).orElseGet(Place::unknown),
              (referral, place) ->
                  Amendments.withPlacement(referral, placement -> placement.location(place)))
          .onlyIf(Referral::tellsOfAPlacement);

  /** Only a case with a regional office has one. */
  public static final FactField<Office> OPEN_CASE_OFFICE =
      FactField.of(
              Fact.OPEN_CASE_OFFICE,
              referral -> referral.openCase().office(),
              (Referral referral, Office office) ->
                  Amendments.with(referral, call -> call.openCase(OpenCase.with(office))))
          .onlyIf(referral -> referral.openCase().status() == CaseStatus.REGIONAL);

  public static final FactField<Office> HOME_OFFICE =
      FactField.of(
          Fact.HOME_OFFICE,
          Referral::homeOffice,
          (referral, office) -> Amendments.with(referral, call -> call.homeOffice(office)));

  public static final FactField<Office> PLACEMENT_OFFICE =
      ofPlacement(Fact.PLACEMENT_OFFICE, Placement::office, Placement.Builder::office);

  public static final FactField<String> PLACEMENT_NAME =
      ofPlacement(Fact.PLACEMENT_NAME, Placement::name, Placement.Builder::name);

  public static final FactField<ProbationStatus> PROBATION_STATUS =
      FactField.of(
          Fact.PROBATION_STATUS,
          ProbationStatus.class,
          Predicate.isEqual(ProbationStatus.NOT_VERIFIED),
          referral -> referral.probation().status(),
          Amendments::withProbation);

  public static final FactField<String> IDC_INFORMANT =
      FactField.of(
          Fact.IDC_INFORMANT,
          referral -> referral.probation().informant(),
          (referral, name) ->
              Amendments.with(
                  referral,
                  call -> call.probation(Probation.of(referral.probation().status(), name))));

  public static final FactField<String> ANSWERED_BY =
      FactField.of(
          Fact.ANSWERED_BY,
          referral -> referral.elsewhere().answeredBy(),
          (referral, name) -> Amendments.withElsewhere(referral, there -> there.answeredBy(name)));

  public static final FactField<Instant> EXPECTED_ARRIVAL =
      FactField.of(
          Fact.EXPECTED_ARRIVAL,
          referral -> referral.elsewhere().expectedArrival(),
          (referral, time) ->
              Amendments.withElsewhere(referral, there -> there.expectedArrival(time)));

  private static final ImmutableMap<Fact, FactField<?>> ALL =
      Stream.of(
              CALLER_AGENCY,
              CATEGORY,
              AGE,
              RESIDENCE,
              JURISDICTION,
              WHERE_FOUND,
              HOME,
              AGAINST_PLACEMENT,
              PLACEMENT_LOCATION,
              OPEN_CASE_OFFICE,
              HOME_OFFICE,
              PLACEMENT_OFFICE,
              PLACEMENT_NAME,
              PROBATION_STATUS,
              IDC_INFORMANT,
              ANSWERED_BY,
              EXPECTED_ARRIVAL,
              ofChild(
                  Fact.AGE_ESTABLISHED,
                  Answer.UNKNOWN,
                  Child::ageEstablished,
                  Child.Builder::ageEstablished),
              ofChild(
                  Fact.NATIONALITY,
                  Nationality.UNKNOWN,
                  Child::nationality,
                  Child.Builder::nationality),
              constants(
                  Fact.OCCURRED, Occurred.UNKNOWN, Referral::occurred, Referral.Builder::occurred),
              FactField.of(
                  Fact.OPEN_CASE,
                  CaseStatus.class,
                  Predicate.isEqual(CaseStatus.UNKNOWN),
                  referral -> referral.openCase().status(),
                  (referral, status) ->
                      Amendments.with(referral, call -> call.openCase(OpenCase.of(status)))),
              constants(
                  Fact.PAST_HISTORY_ONLY,
                  Answer.UNKNOWN,
                  Referral::pastHistoryOnly,
                  Referral.Builder::pastHistoryOnly),
              constants(
                  Fact.IMMINENT_DANGER,
                  Answer.UNKNOWN,
                  Referral::imminentDanger,
                  Referral.Builder::imminentDanger),
              constants(
                  Fact.FLIGHT_RISK,
                  Answer.UNKNOWN,
                  Referral::flightRisk,
                  Referral.Builder::flightRisk),
              constants(Fact.AWOL, Answer.UNKNOWN, Referral::awol, Referral.Builder::awol),
              custody(
                  Fact.LAW_ENFORCEMENT_CUSTODY,
                  Answer.UNKNOWN,
                  Custody::lawEnforcement,
                  Custody.Builder::lawEnforcement),
              custody(
                  Fact.AT_JUVENILE_HALL,
                  Answer.UNKNOWN,
                  Custody::atJuvenileHall,
                  Custody.Builder::atJuvenileHall),
              custody(
                  Fact.BEING_TRANSPORTED,
                  Answer.UNKNOWN,
                  Custody::beingTransported,
                  Custody.Builder::beingTransported),
              custody(
                  Fact.HALL_ANSWER,
                  HallAnswer.NOT_GIVEN,
                  Custody::hallAnswer,
                  Custody.Builder::hallAnswer),
              elsewhere(
                  Fact.OPEN_SERVICES,
                  Answer.UNKNOWN,
                  Elsewhere::openServices,
                  Elsewhere.Builder::openServices),
              elsewhere(
                  Fact.OPEN_JURISDICTION,
                  Answer.UNKNOWN,
                  Elsewhere::openJurisdiction,
                  Elsewhere.Builder::openJurisdiction),
              // That it was asked, and has not answered yet, is no answer.
              FactField.of(
                  Fact.WILL_RESPOND,
                  WillRespond.class,
                  WillRespond::isOpen,
                  referral -> referral.elsewhere().willRespond(),
                  (referral, answer) ->
                      Amendments.withElsewhere(referral, there -> there.willRespond(answer))),
              elsewhere(
                  Fact.ELECTRONIC_TRANSFER,
                  ElectronicTransfer.UNKNOWN,
                  Elsewhere::electronicTransfer,
                  Elsewhere.Builder::electronicTransfer),
              elsewhere(
                  Fact.MISSING_PERSON_REPORT,
                  Answer.UNKNOWN,
                  Elsewhere::missingPersonReport,
                  Elsewhere.Builder::missingPersonReport),
              elsewhere(
                  Fact.DELINQUENCY_WARRANT,
                  Answer.UNKNOWN,
                  Elsewhere::delinquencyWarrant,
                  Elsewhere.Builder::delinquencyWarrant))
          .collect(Maps.toImmutableEnumMap(FactField::fact, Function.identity()));

  private FactFields() {}

  /** The row of a fact. */
  public static FactField<?> of(Fact fact) {
    return ALL.get(fact);
  }

  private static <E extends Enum<E>> FactField<E> constants(
      Fact fact, E open, Function<Referral, E> get, BiConsumer<Referral.Builder, E> set) {
    return FactField.of(
        fact,
        open.getDeclaringClass(),
        Predicate.isEqual(open),
        get,
        (referral, answer) -> Amendments.with(referral, call -> set.accept(call, answer)));
  }

  private static <E extends Enum<E>> FactField<E> ofChild(
      Fact fact, E open, Function<Child, E> get, BiConsumer<Child.Builder, E> set) {
    return FactField.of(
        fact,
        open.getDeclaringClass(),
        Predicate.isEqual(open),
        referral -> get.apply(referral.child()),
        (referral, answer) -> Amendments.withChild(referral, child -> set.accept(child, answer)));
  }

  private static FactField<Place> placeOfChild(
      Fact fact, Function<Child, Place> get, BiConsumer<Child.Builder, Place> set) {
    return FactField.place(
        fact,
        referral -> get.apply(referral.child()),
        (referral, place) -> Amendments.withChild(referral, child -> set.accept(child, place)));
  }

  private static <E extends Enum<E>> FactField<E> custody(
      Fact fact, E open, Function<Custody, E> get, BiConsumer<Custody.Builder, E> set) {
    return FactField.of(
        fact,
        open.getDeclaringClass(),
        Predicate.isEqual(open),
        referral -> get.apply(referral.custody()),
        (referral, answer) ->
            Amendments.withCustody(referral, custody -> set.accept(custody, answer)));
  }

  private static <E extends Enum<E>> FactField<E> elsewhere(
      Fact fact, E open, Function<Elsewhere, E> get, BiConsumer<Elsewhere.Builder, E> set) {
    return FactField.of(
        fact,
        open.getDeclaringClass(),
        Predicate.isEqual(open),
        referral -> get.apply(referral.elsewhere()),
        (referral, answer) ->
            Amendments.withElsewhere(referral, there -> set.accept(there, answer)));
  }

  /** Where nothing tells of a placement, the answer would make one. */
  private static <T> FactField<T> ofPlacement(
      Fact fact, Function<Placement, Optional<T>> get, BiConsumer<Placement.Builder, T> set) {
    return FactField.of(
            fact,
            (Referral referral) -> referral.placement().flatMap(get),
            (Referral referral, T answer) ->
                Amendments.withPlacement(referral, placement -> set.accept(placement, answer)))
        .onlyIf(Referral::tellsOfAPlacement);
  }
}
