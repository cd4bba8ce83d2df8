package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;

/**
 * Where a child lives or is: the counties that the policy names, or any other place in words. What
 * is understood is said back in full; what is not is kept as it was said, and asked again.
 */
final class IntakePlaces {
  private static final String COUNTY_AND_STATE = "the county and the state, such as Fresno, CA";

  private static final Pattern BIRTHPLACE =
      Pattern.compile("\\b(?:born|birth ?place)\\b", Pattern.CASE_INSENSITIVE);

  /**
   * "No longer in Nevada" names a state, and says the opposite; not Oregon, and not Will or Heard
   * County.
   */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "\\b(?:not?|never|longer|used to|was|were|former\\w*|previous\\w*|maybe|may be|perhaps"
              + "|possibly|probably|could|might|should|heard(?! co)|supposed(?:ly)?|if|unless|think|guess|or(?= \\p{L})|from|back|moved|left|visit\\w*|isn'?t|doesn'?t"
              + "|wherever|somewhere|will (?:be|go|come|live|stay)|says?|said)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Agency agency;
  private final Fact fact;

  IntakePlaces(Agency agency, KeyQuestion question) {
    this.agency = agency;
    this.fact = question.question().fact();
  }

  /** Every county that the policy names, in one order; then what the last answer may have meant. */
  ImmutableList<IntakeChoices.Choice> choices(Referral referral) {
    ImmutableSet<County> counties =
        ImmutableSet.<County>builder()
            .add(agency.county())
            .addAll(agency.surroundingCounties())
            .addAll(PlaceText.of(fact, referral).suggestions(agency))
            .build();
    ImmutableList.Builder<IntakeChoices.Choice> choices = ImmutableList.builder();
    for (County county : counties) {
      Place place = Place.of(county);
      choices.add(
          new IntakeChoices.Choice(nameOf(county), place.label(), known -> put(place, known)));
    }
    return choices.build();
  }

  /** The own county by its name alone; of others there may be one in another state. */
  private String nameOf(County county) {
    String name = county.equals(agency.county()) ? county.name() : county.label();
    return name.toLowerCase(Locale.ROOT);
  }

  /** The referral with a place in words: county and state, or a state or country alone. */
  Referral written(String said, Referral referral) {
    Place before = PlaceText.of(fact, referral);
    Place place = SpokenWords.isYesOrNo(said) ? offered(said, before) : placeOf(said);
    Place there = before.saidCounty().isPresent() ? inItsState(place, before) : place;
    // What says less than is known already takes nothing away.
    if (!isSomewhere(there) && isSomewhere(before)) {
      throw InvalidValueException.of("answer", COUNTY_AND_STATE);
    }
    return put(there, referral);
  }

  private static boolean isSomewhere(Place place) {
    return place.county().isPresent()
        || place.namedState().isPresent()
        || place.country().isPresent();
  }

  /** "California?", or a county that was offered by itself, is answered by yes. */
  private Place offered(String said, Place before) {
    String more = SpokenWords.withoutYes(said);
    if (SpokenWords.yesOrNo(said).isYes() && before.saidCounty().isPresent()) {
      if (isState(more)) {
        return place("", more, "");
      }
      Place own = ofTheOwnState(before.saidCounty().get());
      if (before.namedState().isEmpty() && own.isKnown() && more.isEmpty()) {
        return own;
      }
      ImmutableSet<County> offers = ImmutableSet.copyOf(before.suggestions(agency));
      if (offers.size() == 1 && more.isEmpty() && !isNamedElsewhere(before)) {
        return Place.of(offers.iterator().next());
      }
    }
    if (more.isEmpty() || SpokenWords.yesOrNo(said).isNo()) {
      throw InvalidValueException.of("answer", COUNTY_AND_STATE);
    }
    return placeOf(more);
  }

  /** A state alone, after a county whose state was asked for, says where that county is. */
  private Place inItsState(Place place, Place before) {
    if (place.county().isPresent() || place.state().isEmpty() || before.namedState().isPresent()) {
      return place;
    }
    Place county = place(before.saidCounty().orElseThrow(), place.state().get().name(), "");
    return county.county().isPresent() ? county : place;
  }

  private Place ofTheOwnState(String county) {
    return place(county, agency.county().state().name(), "");
  }

  /** Whether it is the name of a county, a state or a country, and nothing else. */
  boolean isNamed(String said) {
    if (SpokenWords.isBareYesOrNo(said)
        || said.matches("\\d+")
        || isState(said)
        || isCountry(said)) {
      return true;
    }
    try {
      return placeOf(said).county().isPresent();
    } catch (InvalidValueException notUnderstood) {
      return false;
    }
  }

  /** What was understood: "Lives in: Los Angeles County, CA". */
  String echo(Referral referral) {
    Place place = PlaceText.of(fact, referral);
    String lead =
        switch (fact) {
          case RESIDENCE -> "Lives in: ";
          case WHERE_FOUND -> "Is now in: ";
          case JURISDICTION -> "Under the jurisdiction of: ";
          default -> "The placement is in: ";
        };
    Optional<County> inOwnState =
        place.saidCounty().filter(said -> place.namedState().isEmpty()).stream()
            .flatMap(said -> ofTheOwnState(said).county().stream())
            .findFirst();
    String offers =
        inOwnState
            .map(
                county ->
                    " "
                        + county.printedName()
                        + ", "
                        + county.state().label()
                        + "? Then yes; there is one in another state too.")
            .orElseGet(
                () ->
                    isNamedElsewhere(place)
                        ? noCountyOf(place.namedState().orElseThrow(), place)
                        : PlaceText.offers(place, agency));
    return lead + PlaceText.words(place) + (isAskedAgain(referral) ? "." + offers : "");
  }

  /** Whether a state was named that is not the one of the counties that are offered. */
  private boolean isNamedElsewhere(Place place) {
    return place.saidCounty().isPresent()
        && place.namedState().filter(state -> state != agency.county().state()).isPresent();
  }

  /** What was named may be a city of that state, or a county of this one: yes would not say. */
  private String noCountyOf(UsState state, Place place) {
    return " There is no such county in "
        + state.label()
        + ". Write "
        + state.label()
        + " alone, or which it is:"
        + PlaceText.offers(place, agency);
  }

  /** Whether a county is still to be named that may be the agency's own. */
  boolean isAskedAgain(Referral referral) {
    return !PlaceText.of(fact, referral).suggestions(agency).isEmpty();
  }

  private Referral put(Place place, Referral referral) {
    Referral.Builder with = referral.toBuilder();
    Child.Builder child = referral.child().toBuilder();
    return switch (fact) {
      case RESIDENCE -> with.child(child.residence(place).build()).build();
      case WHERE_FOUND -> with.child(child.foundIn(place).build()).build();
      case JURISDICTION -> with.child(child.jurisdiction(place).build()).build();
      default -> {
        Placement.Builder placement = Placement.builder();
        referral.placement().ifPresent(placement::from);
        yield with.placement(placement.location(place).build()).build();
      }
    };
  }

  private Place placeOf(String said) {
    if (letters(said).isEmpty()) {
      throw InvalidValueException.of("answer", COUNTY_AND_STATE);
    }
    if (DOUBTFUL.matcher(said).find()) {
      throw InvalidValueException.of("answer", COUNTY_AND_STATE + ", and nothing else");
    }
    if (BIRTHPLACE.matcher(said).find()) {
      throw InvalidValueException.of(
          "answer", COUNTY_AND_STATE + "; where somebody was born does not say it");
    }
    int comma = said.lastIndexOf(',');
    if (comma < 0) {
      return withoutComma(said);
    }
    String county = said.substring(0, comma);
    String where = said.substring(comma + 1);
    if (UsState.find(where).isEmpty() && isCountry(where)) {
      return abroad(county, where);
    }
    Place place = place(county, where, "");
    return place.isOnlySaid() && isLa(where) ? place(said, "", "") : place;
  }

  /** "Riverside", "Orange County CA", "Nevada", "Mexico"; "Orange" may be in another state. */
  private Place withoutComma(String said) {
    if (isState(said)) {
      return place("", said, "");
    }
    Place own = ofTheOwnState(said);
    boolean ownCounty =
        own.isIn(agency.county()) && letters(said).toLowerCase(Locale.ROOT).contains("county");
    boolean nowhereElse = County.statesWith(said).equals(ImmutableSet.of(agency.county().state()));
    if (own.county().isPresent() && (ownCounty || nowhereElse)) {
      return own;
    }
    for (int blank = said.indexOf(' '); blank > 0; blank = said.indexOf(' ', blank + 1)) {
      String state = said.substring(blank + 1);
      if (UsState.find(state).isPresent() && !isLa(state)) {
        Place there = place(said.substring(0, blank), state, "");
        if (there.county().isPresent() || letters(state).length() > 2) {
          return there; // "Las Vegas Nevada" is not here, whatever it is
        }
      } else if (isCountry(state)) {
        return abroad(said.substring(0, blank), state);
      }
    }
    return isCountry(said) ? place("", "", said) : place(said, "", "");
  }

  /** A city of another country; what may be a county of a state is kept beside it, as said. */
  private Place abroad(String city, String country) {
    return place(County.statesWith(city).isEmpty() ? "" : city, "", country);
  }

  /** By its name, or by its code in capitals; LA alone is as likely the city. */
  private static boolean isState(String said) {
    boolean code = letters(said).length() <= 2;
    return UsState.find(said).isPresent() && (!code || said.matches("[A-Z]{2}") && !isLa(said));
  }

  /** By its name; what may be a code is as likely something else. */
  private static boolean isCountry(String said) {
    return letters(said).length() > 3 && Country.find(said).isPresent();
  }

  private static boolean isLa(String said) {
    return letters(said).equalsIgnoreCase("la");
  }

  private static String letters(String said) {
    return said.replaceAll("\\P{L}", "");
  }

  private Place place(String county, String state, String country) {
    return Place.said(Optional.of(county), Optional.of(state), Optional.of(country), agency);
  }
}
