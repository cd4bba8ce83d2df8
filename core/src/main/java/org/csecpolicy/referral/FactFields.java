package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
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
  /** Each yes or no of a call that is of none of its parts. */
  public static final ImmutableList<YesNoField<Referral, Referral.Builder>> OF_CALL =
      Referral.YES_OR_NO;

  /** Each yes or no of the child. */
  public static final ImmutableList<YesNoField<Child, Child.Builder>> OF_CHILD = Child.YES_OR_NO;

  /** Each yes or no of custody. */
  public static final ImmutableList<YesNoField<Custody, Custody.Builder>> OF_CUSTODY =
      Custody.YES_OR_NO;

  /** Each yes or no of the other county or state. */
  public static final ImmutableList<YesNoField<Elsewhere, Elsewhere.Builder>> OF_ELSEWHERE =
      Elsewhere.YES_OR_NO;

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
          referral ->
              Optional.of(Sets.immutableEnumSet(referral.categories().keySet()))
                  .filter(set -> !set.isEmpty()),
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

  /** A role or a county is nobody who can be called back by name. */
  public static final FactField<String> ANSWERED_BY =
      FactField.<String>of(
              Fact.ANSWERED_BY,
              referral -> referral.elsewhere().answeredBy(),
              (referral, name) ->
                  Amendments.withElsewhere(referral, there -> there.answeredBy(name)))
          .knownOnlyIf(referral -> referral.elsewhere().isAnsweredByAPerson());

  /** A time at which nobody came, or that is days away, is asked again. */
  public static final FactField<Instant> EXPECTED_ARRIVAL =
      FactField.<Instant>of(
              Fact.EXPECTED_ARRIVAL,
              referral -> referral.elsewhere().expectedArrival(),
              (referral, time) ->
                  Amendments.withElsewhere(referral, there -> there.expectedArrival(time)))
          .knownOnlyIf(referral -> referral.elsewhere().isArrivalAhead(referral.decidedAt()));

  /** The others that are constants. */
  private static final ImmutableList<FactField<?>> CONSTANTS =
      ImmutableList.of(
          constants(
              Fact.OCCURRED, Occurred.UNKNOWN, Referral::occurred, Referral.Builder::occurred),
          FactField.of(
              Fact.NATIONALITY,
              Nationality.class,
              Predicate.isEqual(Nationality.UNKNOWN),
              referral -> referral.child().nationality(),
              (referral, answer) ->
                  Amendments.withChild(referral, child -> child.nationality(answer))),
          FactField.of(
              Fact.OPEN_CASE,
              CaseStatus.class,
              Predicate.isEqual(CaseStatus.UNKNOWN),
              referral -> referral.openCase().status(),
              Amendments::withOpenCase),
          FactField.of(
              Fact.HALL_ANSWER,
              HallAnswer.class,
              Predicate.isEqual(HallAnswer.NOT_GIVEN),
              referral -> referral.custody().hallAnswer(),
              (referral, answer) ->
                  Amendments.withCustody(referral, custody -> custody.hallAnswer(answer))),
          // That it was asked, and has not answered yet, is no answer.
          FactField.of(
              Fact.WILL_RESPOND,
              WillRespond.class,
              WillRespond::isOpen,
              referral -> referral.elsewhere().willRespond(),
              (referral, answer) ->
                  Amendments.withElsewhere(referral, there -> there.willRespond(answer))),
          FactField.of(
              Fact.ELECTRONIC_TRANSFER,
              ElectronicTransfer.class,
              Predicate.isEqual(ElectronicTransfer.UNKNOWN),
              referral -> referral.elsewhere().electronicTransfer(),
              (referral, answer) ->
                  Amendments.withElsewhere(referral, there -> there.electronicTransfer(answer))));

  private static final ImmutableMap<Fact, FactField<?>> ALL =
      Streams.concat(
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
                  EXPECTED_ARRIVAL),
              CONSTANTS.stream(),
              OF_CALL.stream().map(each -> each.within(Function.identity(), Amendments::with)),
              OF_CHILD.stream()
                  .map(each -> each.within(Referral::child, Amendments::withChild))
                  .map(FactFields::untilItsSourceIsNamed),
              OF_CUSTODY.stream().map(FactFields::ofCustody),
              OF_ELSEWHERE.stream()
                  .map(each -> each.within(Referral::elsewhere, Amendments::withElsewhere)))
          .collect(Maps.toImmutableEnumMap(FactField::fact, Function.identity()));

  private FactFields() {}

  private static FactField<Answer> ofCustody(YesNoField<Custody, Custody.Builder> field) {
    return field.within(
        Referral::custody,
        field.fact() == Fact.LAW_ENFORCEMENT_CUSTODY
            ? Amendments::withLawEnforcement
            : Amendments::withCustody);
  }

  /** That an age is established is asked until it is known by what. */
  private static FactField<Answer> untilItsSourceIsNamed(FactField<Answer> ofTheChild) {
    return ofTheChild.fact() == Fact.AGE_ESTABLISHED
        ? ofTheChild.knownOnlyIf(
            referral ->
                referral.child().ageEstablished().isNo() || referral.child().isAgeEstablished())
        : ofTheChild;
  }

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

  private static FactField<Place> placeOfChild(
      Fact fact, Function<Child, Place> get, BiConsumer<Child.Builder, Place> set) {
    return FactField.place(
        fact,
        referral -> get.apply(referral.child()),
        (referral, place) -> Amendments.withChild(referral, child -> set.accept(child, place)));
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
