package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;

/** Where a child lives or is: the counties that the policy names, or any other place in words. */
final class IntakePlaces {
  private final Agency agency;
  private final OpenQuestion question;

  IntakePlaces(Agency agency, OpenQuestion question) {
    this.agency = agency;
    this.question = question;
  }

  static boolean areAskedFor(Fact fact) {
    return fact == Fact.RESIDENCE || fact == Fact.WHERE_FOUND;
  }

  ImmutableList<IntakeAnswers.Choice> choices() {
    ImmutableList.Builder<IntakeAnswers.Choice> choices = ImmutableList.builder();
    for (County county :
        ImmutableList.<County>builder()
            .add(agency.county())
            .addAll(agency.surroundingCounties())
            .build()) {
      Place place = Place.in(county);
      if (isPossible(place)) {
        choices.add(
            new IntakeAnswers.Choice(
                county.name().toLowerCase(Locale.ROOT),
                place.label(),
                referral -> put(place, referral)));
      }
    }
    return choices.build();
  }

  /**
   * The referral with a place in words: county and state, or a state alone.
   *
   * @throws InvalidValueException saying what would be an answer
   */
  Referral written(String said, Referral referral) {
    Place place =
        placeOf(said)
            .filter(this::isPossible)
            .orElseThrow(
                () ->
                    InvalidValueException.of(
                        "answer",
                        "a number, county and state (Fresno, CA) or another state (NV),"
                            + " and nothing that contradicts what is known"));
    return put(place, referral);
  }

  private Referral put(Place place, Referral referral) {
    Child.Builder child = Child.builder().from(referral.child());
    boolean lives = question.question().fact() == Fact.RESIDENCE;
    Child there = (lives ? child.residence(place) : child.foundIn(place)).build();
    return Referral.builder().from(referral).child(there).build();
  }

  /** A consequence is listed for each kind of place that contradicts nothing known. */
  private boolean isPossible(Place place) {
    if (place.isIn(agency.county())) {
      return listed("county");
    }
    if (!place.isOutside(agency.county())) {
      return false; // this state alone: the child may be in the county or not
    }
    return place.state().get() == agency.county().state()
        ? listed("surrounding-county") || listed("other-county")
        : listed("other-state");
  }

  private boolean listed(String key) {
    return question.consequences().stream().anyMatch(each -> each.answer().key().equals(key));
  }

  private static Optional<Place> placeOf(String said) {
    int comma = said.lastIndexOf(',');
    String county = said.substring(0, Math.max(comma, 0)).strip();
    Optional<UsState> state = stateOf(said.substring(comma + 1).strip());
    if (comma < 0) {
      return state.map(Place::in);
    }
    return county.matches("[\\p{L}\\p{M} .'’-]+")
        ? state.map(known -> Place.in(County.of(county, known)))
        : Optional.empty();
  }

  private static Optional<UsState> stateOf(String said) {
    for (UsState state : UsState.values()) {
      if (said.equalsIgnoreCase(state.name()) || said.equalsIgnoreCase(state.label())) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
