package org.csecpolicy.inquiry;

import static org.csecpolicy.referral.CallerKind.FRP_LAW_ENFORCEMENT;
import static org.csecpolicy.referral.CallerKind.OTHER_LAW_ENFORCEMENT;
import static org.csecpolicy.referral.CallerKind.PUBLIC;
import static org.csecpolicy.screening.Category.CRIMINAL_BEHAVIOR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.FactField;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
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
  private static final Duration SOON = Duration.ofMinutes(15);

  /** Of the moments that a referral can hold. */
  private static final Instant LAST_DAY = Instant.parse("2999-12-31T00:00:00Z");

  private static final int A_MINOR = 15;
  private static final int OF_AGE = 18;
  private static final String SOME_NAME = "(named)";
  private static final Office SOME_OFFICE = Office.of(SOME_NAME);

  /**
   * What answers can contradict; a county of no such state is one answer by itself, and whoever was
   * named to hold the child is forgotten with the answer "no".
   */
  static final ImmutableSet<Contradiction> CONTRADICTORY =
      Sets.immutableEnumSet(
          EnumSet.complementOf(
              EnumSet.of(Contradiction.COUNTY_NOT_OF_STATE, Contradiction.HELD_AND_NO_CUSTODY)));

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
  private final ImmutableMap<OneBreath, ImmutableList<AnswerOption>> inOneBreath;

  AnswerOptions(HotlinePolicy policy) {
    this.policy = policy;
    this.agency = policy.agency();
    this.options = Maps.immutableEnumMap(Maps.toMap(Arrays.asList(Fact.values()), this::optionsOf));
    this.inOneBreath =
        Maps.immutableEnumMap(Maps.toMap(Arrays.asList(OneBreath.values()), this::optionsOf));
  }

  /** Every answer to the question about a fact. */
  ImmutableList<AnswerOption> to(Fact fact) {
    return options.get(fact);
  }

  /**
   * Whether a fact may stay unknown for good: a name, which the texts do without, where a child
   * lives, which a child may never say, and what another county may never answer.
   */
  boolean mayStayOpen(Fact fact) {
    return to(fact).size() == 1
        || fact == Fact.RESIDENCE
        || fact == Fact.WILL_RESPOND
        || fact == Fact.ELECTRONIC_TRANSFER;
  }

  /** The answers to several questions at once, each with what it says of every one of them. */
  ImmutableList<AnswerOption> to(OneBreath breath) {
    return inOneBreath.get(breath);
  }

  private ImmutableList<AnswerOption> optionsOf(OneBreath breath) {
    ImmutableList.Builder<AnswerOption> answers = ImmutableList.builder();
    Fact first = breath.facts().get(0);
    int place = 0;
    for (OneBreath.Told told : breath.answers()) {
      Amendment all = Optional::of;
      boolean example = false;
      for (int i = 0; i < breath.facts().size(); i++) {
        AnswerOption each = to(breath.facts().get(i), told.keys().get(i));
        all = andThen(all, each);
        example |= each.isExample();
      }
      place++;
      answers.add(
          new AnswerOption(
              first, place, told.key(), told.label(), example, all, withoutContradiction(all)));
    }
    return answers.build();
  }

  private AnswerOption to(Fact fact, String key) {
    return to(fact).stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private static Amendment andThen(Amendment first, AnswerOption next) {
    return referral -> first.applyTo(referral).flatMap(next::putInto);
  }

  private ImmutableList<AnswerOption> optionsOf(Fact fact) {
    Listing list = new Listing(fact);
    return switch (fact) {
      case CATEGORY ->
          list.example("csec", "sexual exploitation", suspecting(Category.CSEC))
              .example("child-labor", "a child's labor", suspecting(Category.CHILD_LABOR))
              .example("criminal-behavior", "criminal behavior", suspecting(CRIMINAL_BEHAVIOR))
              .build();
      case CALLER_AGENCY ->
          list.answer("frp", "an FRP agency", calledBy(FRP_LAW_ENFORCEMENT))
              .answer(
                  "other-agency", "another law-enforcement agency", calledBy(OTHER_LAW_ENFORCEMENT))
              .example("not-law-enforcement", "not law enforcement", calledBy(PUBLIC))
              .build();
      case AGE ->
          list.example("minor", "under 18", put(FactFields.AGE, AgeRange.of(A_MINOR)))
              .example("of-age", "18 or older", put(FactFields.AGE, AgeRange.of(OF_AGE)))
              .build();
      case RESIDENCE -> places(list, FactFields.RESIDENCE);
      case JURISDICTION -> places(list, FactFields.JURISDICTION);
      case WHERE_FOUND -> places(list, FactFields.WHERE_FOUND);
      case PLACEMENT_LOCATION -> places(list, FactFields.PLACEMENT_LOCATION);
      case OPEN_CASE_OFFICE -> list.name(put(FactFields.OPEN_CASE_OFFICE, SOME_OFFICE));
      case HOME_OFFICE -> list.name(put(FactFields.HOME_OFFICE, SOME_OFFICE));
      case PLACEMENT_OFFICE -> list.name(put(FactFields.PLACEMENT_OFFICE, SOME_OFFICE));
      case PLACEMENT_NAME -> list.name(put(FactFields.PLACEMENT_NAME, SOME_NAME));
      case IDC_INFORMANT -> list.name(put(FactFields.IDC_INFORMANT, SOME_NAME));
      case ANSWERED_BY -> list.name(put(FactFields.ANSWERED_BY, SOME_NAME));
      case AGE_ESTABLISHED ->
          list.example(
                  "yes",
                  "yes, and by what",
                  aged(age -> age.ageEstablished(Answer.YES).ageSource(SOME_NAME)))
              .answer("no", AnswerWords.of(Answer.NO), aged(age -> age.ageEstablished(Answer.NO)))
              .build();
      case EXPECTED_ARRIVAL ->
          list.example("at-a-time", "at a time that is given", AnswerOptions::arrivingSoon).build();
      default -> list.constants(FactFields.of(fact));
    };
  }

  private static <T> Amendment put(FactField<T> field, T answer) {
    return referral -> field.put(referral, answer);
  }

  private static Amendment suspecting(Category category) {
    return put(FactFields.CATEGORY, ImmutableSet.of(category));
  }

  private static Amendment calledBy(CallerKind kind) {
    return put(FactFields.CALLER_AGENCY, kind);
  }

  private static Amendment aged(Consumer<Child.Builder> answer) {
    return referral -> {
      Child.Builder child = referral.child().toBuilder();
      answer.accept(child);
      return Optional.of(referral.toBuilder().child(child.build()).build());
    };
  }

  /** Soon after the moment that decides, which stands for every time within a day. */
  private static Optional<Referral> arrivingSoon(Referral referral) {
    return referral.decidedAt().isBefore(LAST_DAY)
        ? FactFields.EXPECTED_ARRIVAL.put(referral, referral.decidedAt().plus(SOON))
        : Optional.empty();
  }

  private ImmutableList<AnswerOption> places(Listing list, FactField<Place> where) {
    list.answer("county", inTheCounty(), put(where, Place.of(agency.county())));
    agency.surroundingCounties().stream()
        .findFirst()
        .map(county -> put(where, Place.of(county)))
        .ifPresent(one -> list.example("surrounding-county", "in a surrounding county", one));
    return list.example("other-county", "in another county", put(where, anotherCounty()))
        .example("other-state", "in another state", put(where, anotherState()))
        .example("abroad", "outside the United States", put(where, Place.abroad()))
        .build();
  }

  private String inTheCounty() {
    return "in " + agency.county().name() + " County";
  }

  /** Of the state, and neither the agency's own nor a neighbor. */
  private Place anotherCounty() {
    return Place.of(County.unlisted(SOME_NAME, agency.county().state()));
  }

  private Place anotherState() {
    UsState state = agency.county().state() == UsState.NV ? UsState.CA : UsState.NV;
    return Place.of(County.unlisted(SOME_NAME, state));
  }

  /** Not where it would contradict what is known: the answer would be doubted, not taken. */
  private Amendment consistent(Fact fact, Amendment amendment) {
    return CONTRADICTORY.stream().noneMatch(each -> each.facts().contains(fact))
        ? amendment
        : withoutContradiction(amendment);
  }

  private Amendment withoutContradiction(Amendment amendment) {
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
    <T> ImmutableList<AnswerOption> constants(FactField<T> field) {
      for (T constant : field.answers()) {
        answer(
            AnswerWords.keyOf((Enum<?>) constant),
            AnswerWords.of((Enum<?>) constant),
            put(field, constant));
      }
      return build();
    }
  }
}
