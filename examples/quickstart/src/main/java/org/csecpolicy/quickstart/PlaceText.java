package org.csecpolicy.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;

/** Places in words: where the child is, and what is offered where a place is still asked for. */
final class PlaceText {
  private PlaceText() {}

  static boolean areAskedFor(Fact fact) {
    return switch (fact) {
      case RESIDENCE, JURISDICTION, WHERE_FOUND, PLACEMENT_LOCATION -> true;
      default -> false;
    };
  }

  /** The place that a fact is about; not known when it is about none. */
  static Place of(Fact fact, Referral referral) {
    return switch (fact) {
      case RESIDENCE -> referral.child().residence();
      case JURISDICTION -> referral.child().jurisdiction();
      case WHERE_FOUND -> referral.child().foundIn();
      case PLACEMENT_LOCATION ->
          referral.placement().map(Placement::location).orElseGet(Place::unknown);
      default -> Place.unknown();
    };
  }

  /** What is offered when this is asked, to stand behind the question; blank for other facts. */
  static String offers(Fact fact, HotlineDecision decision) {
    return areAskedFor(fact) ? offers(of(fact, decision.referral()), decision.agency()) : "";
  }

  /** " California? Los Angeles County, CA?"; blank where the place is known well enough. */
  static String offers(Place place, Agency agency) {
    String counties =
        place.suggestions(agency).stream().map(County::label).collect(Collectors.joining(" or "));
    if (counties.isEmpty()) {
      return "";
    }
    boolean noState = place.saidCounty().isPresent() && place.namedState().isEmpty();
    return (noState ? " " + agency.county().state().label() + "?" : "") + " " + counties + "?";
  }

  /** A place in full: "Orange County, CA", "California, the county not known", "not known". */
  static String words(Place place) {
    boolean countyOpen = place.county().isEmpty() && place.state().isPresent();
    return place.label() + (countyOpen ? ", the county not known" : "");
  }

  /** A place after a verb: "in Orange County, CA", "outside the United States". */
  static String in(Place place) {
    return place.isAbroad() && place.country().isEmpty() ? place.label() : "in " + words(place);
  }

  /** Where the child is and in whose hands, as the facts count. */
  static String whereTheChildIs(ResponsePlan plan) {
    Whereabouts where = plan.routing().jurisdiction().whereabouts();
    Place found = plan.referral().child().foundIn();
    List<String> words = new ArrayList<>();
    if (found.isOutside(plan.agency().county()) && !where.outside()) {
      words.add("here, although " + words(found) + " was said");
    } else if (found.isKnown()) {
      words.add(words(found));
    } else if (where.hall() != Whereabouts.HallState.THERE) {
      // Whom this county's Hall turned away is here.
      words.add(where.isRefused() ? "in the county, not known where" : "not known where");
    }
    boolean mustAccept = plan.standing().outcome().isOutsider();
    String answer =
        where.isAccepted()
            ? ", which has accepted"
            : mustAccept ? ", which has not accepted yet" : "";
    switch (where.hall()) {
      case THERE -> words.add("at Juvenile Hall" + answer);
      case ON_THE_WAY -> words.add("on the way to Juvenile Hall" + answer);
      case NOT_KNOWN_THERE -> {
        if (where.isRefused()) {
          words.add("the Hall refused");
        } else if (plan.referral().custody().beingTransported().isYes()) {
          words.add("said to be on the way to Juvenile Hall, in nobody's hands");
        } else if (where.isAccepted()) {
          words.add("the Hall accepted");
        }
      }
    }
    words.add(
        switch (where.custody()) {
          case YES -> "held by law enforcement";
          case NO -> "not held by law enforcement";
          case UNKNOWN ->
              switch (plan.referral().custody().lawEnforcement()) {
                case YES -> "said to be held by law enforcement: ask which is so";
                case NO -> "said not to be held by law enforcement: ask who has the child";
                case UNKNOWN -> "not known whether held by law enforcement";
              };
        });
    return String.join("; ", words);
  }
}
