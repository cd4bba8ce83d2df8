package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.jurisdiction.Locality;
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
  private final Agency agency;
  private final KeyQuestion question;
  private final Fact fact;

  IntakePlaces(Agency agency, KeyQuestion question) {
    this.agency = agency;
    this.question = question;
    this.fact = question.question().fact();
  }

  /** Every county that the policy names, in one order; then what the last answer may have meant. */
  ImmutableList<IntakeAnswers.Choice> choices(Referral referral) {
    ImmutableSet<County> counties =
        ImmutableSet.<County>builder()
            .add(agency.county())
            .addAll(agency.surroundingCounties())
            .addAll(PlaceText.of(fact, referral).suggestions(agency))
            .build();
    ImmutableList.Builder<IntakeAnswers.Choice> choices = ImmutableList.builder();
    for (County county : counties) {
      Place place = Place.of(county);
      if (isPossible(place)) {
        choices.add(
            new IntakeAnswers.Choice(nameOf(county), place.label(), known -> put(place, known)));
      }
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
    return put(SpokenWords.isYesOrNo(said) ? offered(said, referral) : placeOf(said), referral);
  }

  /** "California?", or a county that was offered by itself, is answered by yes. */
  private Place offered(String said, Referral referral) {
    Place before = PlaceText.of(fact, referral);
    ImmutableSet<County> offers = ImmutableSet.copyOf(before.suggestions(agency));
    if (SpokenWords.yesOrNo(said).isYes() && before.saidCounty().isPresent()) {
      Place own = place(before.saidCounty().get(), agency.county().state().name(), "");
      if (before.namedState().isEmpty() && own.isKnown()) {
        return own;
      }
      if (offers.size() == 1) {
        return Place.of(offers.iterator().next());
      }
    }
    throw InvalidValueException.of("answer", "the county and the state, such as Fresno, CA");
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
    return lead
        + PlaceText.words(place)
        + (isAskedAgain(referral) ? "." + PlaceText.offers(place, agency) : "");
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

  /** A consequence is listed for each kind of place that contradicts nothing known. */
  private boolean isPossible(Place place) {
    String kind =
        switch (Locality.of(place, agency)) {
          case OWN_COUNTY -> "county";
          case SURROUNDING_COUNTY -> "surrounding-county";
          case OTHER_COUNTY -> "other-county";
          case OTHER_STATE -> "other-state";
          case ABROAD, UNKNOWN -> "";
        };
    return question.answers().stream().anyMatch(each -> each.key().equals(kind));
  }

  private Place placeOf(String said) {
    if (letters(said).isEmpty()) {
      throw InvalidValueException.of("answer", "the county and the state, such as Fresno, CA");
    }
    int comma = said.lastIndexOf(',');
    if (comma < 0) {
      Place own = place(said, agency.county().state().name(), "");
      if (letters(said).toLowerCase(Locale.ROOT).contains("county") && own.isIn(agency.county())) {
        return own; // of other counties there may be one of the name in another state
      }
      return isState(said)
          ? place("", said, "")
          : isCountry(said) ? place("", "", said) : place(said, "", "");
    }
    String county = said.substring(0, comma);
    String where = said.substring(comma + 1);
    if (UsState.find(where).isEmpty() && isCountry(where)) {
      return place(county, "", where);
    }
    Place place = place(county, where, "");
    return place.isOnlySaid() && isLa(where) ? place(said, "", "") : place;
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
